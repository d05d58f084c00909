# The canonical program's counts against those that other programs agree on: of a small fixture, and of the first 10,000
# generated records where the generator and python3 are there.
cmake_minimum_required(VERSION 3.24)

# The verdicts that each program counts.
set(CANONICAL_counts "^(R[01][0-9].?|R20)\t")
set(STRAIGHT_LINE_counts "^(R01|R19|R20)\t")

function(expect_counts which file expected)
    set(program ${${which}})
    execute_process(COMMAND ${program} ${file} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${program} ${file} ended with ${code}:\n${said}")
    endif()
    file(STRINGS ${expected} lines REGEX "${${which}_counts}")
    list(JOIN lines "\n" wanted)
    if(NOT printed STREQUAL "${wanted}\n")
        message(FATAL_ERROR "${program} ${file} counts\n${printed}\nbut should count\n${wanted}")
    endif()
endfunction()

foreach(which CANONICAL STRAIGHT_LINE)
    expect_counts(${which} ${FIXTURE}.jsonl ${FIXTURE}.tsv)
endforeach()
message("the fixture's counts agree")

find_program(python NAMES python3)
if(python AND EXISTS ${SHARED}/generate_portfolio.py)
    execute_process(COMMAND ${python} ${SHARED}/generate_portfolio.py 10000 OUTPUT_FILE ${WORK}/portfolio-10000.jsonl
                    COMMAND_ERROR_IS_FATAL ANY)
    foreach(which CANONICAL STRAIGHT_LINE)
        expect_counts(${which} ${WORK}/portfolio-10000.jsonl ${SHARED}/counts-10000.tsv)
    endforeach()
    message("the counts of the 10,000 generated records agree")
else()
    message("not compared with the 10,000 generated records: python3 or the generator is not here")
endif()
