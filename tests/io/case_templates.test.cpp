// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/template.hpp>

#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/io/schema.hpp>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

#include <map>
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

/// Whether any field is stated of what a case is about.
bool any_stated(read_case const& of) {
    return std::visit(
        []<class Kind>(Kind const& subject) {
            for (auto const& field : schema_of<Kind>().fields)
                if (field.count(&subject) != 0) return true;
            return false;
        },
        of.subject);
}

/// Calls a function with the tag of each kind of subject.
template <class Visit>
void for_each_kind(Visit const& visit) {
    [&]<class... Kind>(case_subjects<Kind...>) { (visit(tag<Kind>{}), ...); }(subjects{});
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
    for (auto const kind : case_kinds()) {
        auto const read = read_input("case.yaml", case_template(kind).value());
        BOOST_TEST(read.failure.value_or("") == "");
        BOOST_TEST(listed(read.issues) == "");
        BOOST_TEST_REQUIRE(read.cases.size() == 1U);
        BOOST_TEST(kind_of(read.cases[0].subject) == kind);
        BOOST_TEST(!any_stated(read.cases[0]), kind);
    }
}

BOOST_AUTO_TEST_CASE(the_parts_that_stand_as_comments_can_be_put_to_use) {
    auto const used = [](std::string_view kind) {
        auto const read = read_input("case.yaml", without_first_marks(case_template(kind).value()));
        BOOST_TEST(read.failure.value_or("") == "");
        BOOST_TEST(listed(read.issues) == "");
        BOOST_TEST_REQUIRE(read.cases.size() == 1U);
        return read.cases[0];
    };
    for (auto const kind : case_kinds()) BOOST_TEST(any_stated(used(kind)), kind);
    auto const in_contract = used("contract");
    auto const& subject = contract_in(in_contract);
    BOOST_TEST(subject.providers.size() == 1U);
    BOOST_TEST(subject.providers.at(0).identifiers.size() == 1U);
    BOOST_TEST_REQUIRE(subject.notice_clause.has_value());
    BOOST_TEST(subject.notice_clause->deemed_service.size() == 1U);
    BOOST_TEST(subject.change_notices.size() == 1U);
    auto const in_exercise = used("exercise");
    BOOST_TEST(exercise_in(in_exercise).evidence.size() == 1U);
    BOOST_TEST(exercise_in(in_exercise).tender.value().award_criteria.size() == 1U);
}

BOOST_AUTO_TEST_CASE(every_field_stands_in_it_with_its_meaning_and_its_words) {
    for_each_kind([]<class Kind>(tag<Kind>) {
        auto const text = case_template(about(tag<Kind>{}).name).value();
        auto const has = [&text](std::string const& part) { return text.find(part) != std::string::npos; };
        for_each_field(schema_of<Kind>(), [&](field_schema const& field) {
            BOOST_TEST(has(" " + std::string(field.name) + ":"), field.name);
            BOOST_TEST(has("# " + std::string(field.meaning)), field.name);
            for (auto const& word : field.choices)
                BOOST_TEST(has("# " + std::string(word.name) + " - " + std::string(word.meaning)), word.name);
        });
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
    for_each_kind([&]<class Kind>(tag<Kind>) {
        for_each_field(schema_of<Kind>(), [&](field_schema const& field) {
            BOOST_TEST(schema.find("\"" + std::string(field.name) + "\": {") != std::string::npos, field.name);
            for (auto const& word : field.choices)
                BOOST_TEST(schema.find("\"" + std::string(word.name) + "\"") != std::string::npos, word.name);
        });
    });
}

BOOST_AUTO_TEST_CASE(every_clause_principle_and_criterion_can_be_named_by_the_json_schema) {
    rapidjson::Document schema;
    schema.Parse(case_json_schema().c_str());
    BOOST_REQUIRE(!schema.HasParseError());
    auto const& ids = schema["$defs"]["code_reference"]["enum"];
    BOOST_TEST_REQUIRE(ids.Size() == code_reference::count());
    for (std::uint16_t number = 0; number < code_reference::count(); ++number)
        BOOST_TEST(ids[number].GetString() == code_reference::at(number).id());
    std::string const refers = "#/$defs/code_reference";
    BOOST_TEST(schema["$defs"]["set_aside"]["properties"]["what"]["anyOf"][0]["$ref"].GetString() == refers);
    BOOST_TEST(schema["$defs"]["percentage"]["anyOf"][0]["maximum"].GetInt() == 1000);
}

BOOST_AUTO_TEST_CASE(no_two_types_of_facts_have_the_same_name) {
    std::map<std::string_view, record_schema const*> by_name{
        {"money", nullptr}, {"percentage", nullptr}, {"code_reference", nullptr}};
    for_each_kind([&]<class Kind>(tag<Kind>) {
        for_each_field(schema_of<Kind>(), [&](field_schema const& field) {
            if (field.record == nullptr) return;
            auto const* const known = by_name.try_emplace(field.record->name, field.record).first->second;
            BOOST_TEST((known == field.record), field.record->name);
        });
    });
}

BOOST_AUTO_TEST_SUITE_END()
