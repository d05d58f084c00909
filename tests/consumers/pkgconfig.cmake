# Builds and runs a consumer that knows pkg-config only.
cmake_minimum_required(VERSION 3.24)
execute_process(COMMAND ${PKG_CONFIG} --cflags --libs ${PACKAGE}
    OUTPUT_VARIABLE package_flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
message(STATUS "${PACKAGE}: ${package_flags}")
if(package_flags MATCHES "-D|-W|-std|-f")
    message(FATAL_ERROR "${PACKAGE} gives its users more than paths and libraries")
endif()
separate_arguments(FLAGS UNIX_COMMAND "${FLAGS}")
separate_arguments(package_flags UNIX_COMMAND "${package_flags}")
execute_process(COMMAND ${COMPILER} ${FLAGS} ${SOURCES} ${package_flags} -o ${PROGRAM} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAM} COMMAND_ERROR_IS_FATAL ANY)
