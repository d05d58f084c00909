# Installs from an empty prefix, so that nothing of an earlier installation can help a consumer.
cmake_minimum_required(VERSION 3.24)
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} --config ${CONFIG}
    COMMAND_ERROR_IS_FATAL ANY)
