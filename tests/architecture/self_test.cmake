# The include check must find what it is there for: each little tree below has one fault, and is refused in the words
# that name it; a tree without one passes.
#
#   cmake -DSCRATCH=<folder to write in> -P self_test.cmake

cmake_minimum_required(VERSION 3.24)

set(checker ${CMAKE_CURRENT_LIST_DIR}/includes.cmake)
set(ours include/leeds/commissioning)

function(check_tree file text)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${ours}/time/date.hpp "#include <compare>\n#include <boost/date_time/date.hpp>\n")
    file(WRITE ${SCRATCH}/${file} "// a line before\n${text}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${checker}
        RESULT_VARIABLE result ERROR_VARIABLE errors OUTPUT_QUIET)
    set(result ${result} PARENT_SCOPE)
    set(errors "${errors}" PARENT_SCOPE)
endfunction()

function(passes file text)
    check_tree(${file} "${text}")
    if(NOT result EQUAL 0)
        message(SEND_ERROR "refused: ${file} with ${text}\n${errors}")
    endif()
endfunction()

function(refused file text words)
    check_tree(${file} "${text}")
    string(FIND "${errors}" "${file}: ${words}" where)
    if(result EQUAL 0 OR where EQUAL -1 OR NOT errors MATCHES "1 wrong includes")
        message(SEND_ERROR "not refused with \"${words}\": ${file} with ${text}\n${errors}")
    endif()
endfunction()

passes(${ours}/facts/a.hpp "#include <leeds/commissioning/time/date.hpp>")
passes(${ours}/rules/a.hpp "#include <gsl/assert>\n#include <leeds/commissioning/money.hpp>")
passes(${ours}/io/a.hpp "#include <iosfwd>\n#include <leeds/commissioning.hpp>")
passes(src/io/a.cpp "#include \"detail.hpp\"\n#include <iostream>\n#include <leeds/commissioning/check/b.hpp>")
passes(src/io/html/a.cpp "#include \"report/b.hpp\"\n#include \"c.hpp\"")
passes(src/program/a.cpp "#include <CLI/CLI.hpp>\n#include <leeds/commissioning/io/b.hpp>")
passes(include/leeds/commissioning.hpp "#include <leeds/commissioning/time/date.hpp>")

refused(${ours}/time/a.hpp "#include <leeds/commissioning/facts/b.hpp>"
    "<leeds/commissioning/facts/b.hpp> points up the floors, from time to facts")
refused(${ours}/time/a.hpp "#include <leeds/commissioning/money.hpp>"
    "<leeds/commissioning/money.hpp> points up the floors, from time to money")
refused(${ours}/money.hpp "#include <leeds/commissioning/code/b.hpp>"
    "<leeds/commissioning/code/b.hpp> points up the floors, from money to code")
refused(${ours}/facts/a.hpp "#  include <leeds/commissioning/outcome/b.hpp>"
    "<leeds/commissioning/outcome/b.hpp> points up the floors, from facts to outcome")
refused(${ours}/check/a.hpp "#include <leeds/commissioning/io/b.hpp>"
    "<leeds/commissioning/io/b.hpp> points up the floors, from check to io")
refused(${ours}/rules/a.hpp "#include <leeds/commissioning.hpp>"
    "<leeds/commissioning.hpp> points up the floors, from rules to commissioning")
refused(${ours}/rules/a.hpp "#include \"../check/b.hpp\"" "<../check/b.hpp> is in quotation marks")
refused(src/io/a.cpp "#include \"../program/b.hpp\""
    "<../program/b.hpp> points up the floors, from src/io to src/program")
refused(src/io/report/a.cpp "#include \"html/b.hpp\"" "<html/b.hpp> points up the rooms of src/io, from report to html")
refused(src/io/report/a.cpp "#include \"attic/b.hpp\"" "<attic/b.hpp> goes between rooms that are not both known")
refused(${ours}/code/a.hpp "#include <iostream>" "<iostream> is too dear for the core")
refused(${ours}/code/a.hpp "#include <fmt/core.h>" "<fmt/core.h> is neither Boost, nor GSL")
refused(${ours}/cellar/a.hpp "" "<> stands on no floor")
refused(include/leeds/commissioning.hpp ""
    "<include/leeds/commissioning/time/date.hpp> is missing from the umbrella")
