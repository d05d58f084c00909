# What only our own build wants. Nothing here reaches a consumer: the target is not exported, and inside somebody
# else's build it is empty.

add_library(leeds_commissioning_warnings INTERFACE)

if(NOT PROJECT_IS_TOP_LEVEL)
    return()
endif()

# Errors are switched on in the presets, through CMAKE_COMPILE_WARNING_AS_ERROR.
target_compile_options(leeds_commissioning_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-align -Wcast-qual -Wextra-semi
    -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wundef -Wunused -Wdouble-promotion -Wformat=2
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op>)

find_program(LEEDS_COMMISSIONING_CCACHE ccache)
mark_as_advanced(LEEDS_COMMISSIONING_CCACHE)
if(LEEDS_COMMISSIONING_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these two ccache passes by every file that has a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${LEEDS_COMMISSIONING_CCACHE})
endif()
