// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <sstream>

BOOST_AUTO_TEST_SUITE(manual)

// Blocks marked `console` hold a command after `$ ` and what it prints; the last line may be `[...]`: more follows.
// tests/program/update_manual.sh brings them up to date.
void compare_page(std::string const& page, int least_blocks) {
    std::istringstream manual(contents_of(environment("LEEDS_SOURCE") + "/docs/" + page));
    std::string const program = "leeds-commissioning ";
    int shown = 0;
    for (std::string line; std::getline(manual, line);) {
        if (line != "```console") continue;
        BOOST_REQUIRE(std::getline(manual, line) && line.starts_with("$ " + program));
        std::string const arguments = line.substr(2 + program.size());
        std::string expected;
        bool whole = true;
        while (std::getline(manual, line) && line != "```") {
            whole = line != "[...]";
            if (whole) expected += line + "\n";
        }
        auto const printed = run_program(arguments).out;
        BOOST_TEST((whole ? printed == expected : printed.starts_with(expected)), arguments << "\nprints\n" << printed);
        ++shown;
    }
    BOOST_TEST(shown >= least_blocks);
}

BOOST_AUTO_TEST_CASE(what_the_manual_shows_is_what_the_program_prints) { compare_page("program.md", 15); }
BOOST_AUTO_TEST_CASE(what_the_tutorial_shows_is_what_the_program_prints) { compare_page("tutorial.md", 4); }
BOOST_AUTO_TEST_CASE(what_is_said_of_ending_a_service_is_what_the_program_prints) {
    compare_page("ending-a-service.md", 4);
}
BOOST_AUTO_TEST_CASE(what_is_said_of_scenarios_is_what_the_program_prints) { compare_page("scenarios.md", 4); }
BOOST_AUTO_TEST_CASE(what_is_said_of_policies_is_what_the_program_prints) { compare_page("policy.md", 3); }

BOOST_AUTO_TEST_SUITE_END()
