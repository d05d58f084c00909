// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/code/clauses.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <sstream>

using namespace leeds::commissioning;

namespace {

/// Text as it was before it was broken into lines.
std::string in_one_line(std::string const& text) {
    std::string line;
    for (char const each : text) {
        bool const blank = each == ' ' || each == '\n';
        if (!blank || !line.ends_with(' ')) line += blank ? ' ' : each;
    }
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(explain)

BOOST_AUTO_TEST_CASE(every_clause_has_its_line_with_what_answers_it) {
    std::istringstream lines(run_program("explain clauses").out);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        BOOST_REQUIRE(number < citable_count);
        BOOST_TEST(line.starts_with(std::string(clause_at(number).id) + " "));
        BOOST_TEST((contains(line, "unanswered") || contains(line, "rule") || contains(line, "type")));
    }
    BOOST_TEST(number == citable_count);
}

BOOST_AUTO_TEST_CASE(every_rule_parameter_and_type_can_be_looked_up) {
    auto const rules = run_program("explain rules").out;
    for (rule_info const& each : infos_of(leeds_rules)) {
        BOOST_TEST(contains(rules, each.id));
        auto const explained = in_one_line(run_program("explain " + std::string(each.id)).out);
        BOOST_TEST(contains(explained, each.title));
        BOOST_TEST(contains(explained, "Can answer: "));
    }
    auto const parameters = run_program("explain parameters").out;
    auto const numbers = leeds_policy();
    for (auto const& each : numbers.entries()) {
        BOOST_TEST(contains(parameters, each.what.name));
        BOOST_TEST(run_program("explain " + std::string(each.what.name)).status == 0);
    }
    BOOST_TEST(contains(run_program("explain change_notice").out, "users_told (date)"));
    BOOST_TEST(contains(run_program("explain contract").out, "early_end"));
    BOOST_TEST(contains(run_program("explain waiver.needed").out, "Can answer: cannot tell, not applicable\n"));
}

BOOST_AUTO_TEST_CASE(a_clause_is_explained_with_its_document_and_standing) {
    auto const out = run_program("explain CODE-CM3").out;
    BOOST_TEST(contains(out, "Leeds Commissioning Code of Practice, Contract Management 3"));
    BOOST_TEST(contains(out, "standing: local code"));
    BOOST_TEST(contains(out, "notice.cessation"));
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_answered_with_the_nearest) {
    auto const run = run_program("explain CODE-CM33");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(contains(run.err, "did you mean CODE-CM3"));
    BOOST_TEST(run.out == "");
}

BOOST_AUTO_TEST_SUITE_END()
