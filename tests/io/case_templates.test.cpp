// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/template.hpp>

#include "full_case.hpp"
#include "issue_text.hpp"

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/json.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(case_templates)

using namespace leeds::commissioning;

namespace {

/// The template with everything in it that stands as a comment put to use.
std::string without_first_marks(std::string const& text) {
    std::string all;
    bool at_line_begin = true;
    for (char const each : text) {
        if (!(at_line_begin && each == '#')) all += each;
        at_line_begin = each == '\n';
    }
    return all;
}

bool any_stated(record_schema const& schema, void const* object) {
    for (auto const& field : schema.fields)
        if (field.count(object) != 0) return true;
    return false;
}

/// Calls a function with every field of a record and of all records in it.
template <class Visit>
void for_each_field(record_schema const& schema, Visit const& visit) {
    for (auto const& field : schema.fields) {
        visit(field);
        if (field.record != nullptr) for_each_field(*field.record, visit);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(an_empty_template_states_nothing_and_has_no_issues) {
    auto const read = read_input("case.yaml", case_template("contract").value());
    BOOST_TEST(read.failure.value_or("") == "");
    BOOST_TEST(listed(read.issues) == "");
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    BOOST_TEST(!any_stated(schema_of<contract>(), &read.cases[0].subject));
}

BOOST_AUTO_TEST_CASE(the_parts_that_stand_as_comments_can_be_put_to_use) {
    auto const read = read_input("case.yaml", without_first_marks(case_template("contract").value()));
    BOOST_TEST(read.failure.value_or("") == "");
    BOOST_TEST(listed(read.issues) == "");
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    auto const& subject = read.cases[0].subject;
    BOOST_TEST(subject.providers.size() == 1U);
    BOOST_TEST(subject.providers.at(0).identifiers.size() == 1U);
    BOOST_TEST_REQUIRE(subject.notice_clause.has_value());
    BOOST_TEST(subject.notice_clause->deemed_service.size() == 1U);
    BOOST_TEST(subject.change_notices.size() == 1U);
}

BOOST_AUTO_TEST_CASE(every_field_stands_in_it_with_its_meaning_and_its_words) {
    auto const text = case_template("contract").value();
    auto const has = [&text](std::string const& part) { return text.find(part) != std::string::npos; };
    for_each_field(schema_of<contract>(), [&](field_schema const& field) {
        BOOST_TEST(has(" " + std::string(field.name) + ":"), field.name);
        BOOST_TEST(has("# " + std::string(field.meaning)), field.name);
        for (auto const& word : field.choices)
            BOOST_TEST(has("# " + std::string(word.name) + " - " + std::string(word.meaning)), word.name);
    });
}

BOOST_AUTO_TEST_CASE(there_is_a_template_for_every_kind_and_for_no_other) {
    for (auto const kind : case_kinds()) BOOST_TEST(case_template(kind).has_value(), kind);
    BOOST_TEST(!case_template("tender").has_value());
    BOOST_TEST(!case_template("").has_value());
}

BOOST_AUTO_TEST_CASE(the_json_schema_names_every_field_and_word) {
    auto const schema = case_json_schema();
    BOOST_TEST(schema.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
    for_each_field(schema_of<contract>(), [&schema](field_schema const& field) {
        BOOST_TEST(schema.find("\"" + std::string(field.name) + "\": {") != std::string::npos, field.name);
        for (auto const& word : field.choices)
            BOOST_TEST(schema.find("\"" + std::string(word.name) + "\"") != std::string::npos, word.name);
    });
}

BOOST_AUTO_TEST_SUITE_END()
