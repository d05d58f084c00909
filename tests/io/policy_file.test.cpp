// SPDX-License-Identifier: MIT
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include "issue_text.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

BOOST_AUTO_TEST_SUITE(policy_file)

using namespace leeds::commissioning;

namespace {

std::vector<rule_info> const& rules() {
    static std::vector<rule_info> const all = infos_of(std::tuple{leeds_rules, provider_rules, reduction_rules});
    return all;
}

std::vector<std::string_view> const& rule_ids() {
    static std::vector<std::string_view> const ids = [] {
        std::vector<std::string_view> made;
        for (rule_info const& each : rules()) made.push_back(each.id);
        return made;
    }();
    return ids;
}

read_policy_result read(std::string_view text) { return read_policy("p.yaml", text, leeds_policy(), rule_ids()); }

/// What is amiss with the values of the least notice, written as YAML, a list from its first dash on.
std::string amiss(std::string const& values) {
    auto const result = read("policy: x\nparameters:\n  - name: notice.minimum_months\n    values:\n" + values);
    BOOST_TEST(!result.failure, result.failure.value_or(""));
    BOOST_TEST(!result.numbers, values);
    return listed(result.issues);
}

std::string value(std::string const& amount, std::string const& from, std::string const& to,
                  std::string const& more = "") {
    return "      - {value: " + amount + ", from: " + from + ", to: " + to +
           ", status: adopted, reference: {title: Code}" + more + "}\n";
}

bool same(dated_value const& a, dated_value const& b) {
    return a.amount == b.amount && a.from == b.from && a.possibly_from == b.possibly_from && a.to == b.to &&
           a.status == b.status && a.reference == b.reference && a.paragraph == b.paragraph &&
           a.last_checked == b.last_checked;
}

void compare(std::span<policy::entry const> a, std::span<policy::entry const> b) {
    BOOST_TEST_REQUIRE(a.size() == b.size());
    for (std::size_t number = 0; number < a.size(); ++number) BOOST_TEST_CONTEXT(a[number].what.name) {
            BOOST_TEST(a[number].what.name == b[number].what.name);
            BOOST_TEST(a[number].what.unit == b[number].what.unit);
            BOOST_TEST_REQUIRE(a[number].values.size() == b[number].values.size());
            for (std::size_t i = 0; i < a[number].values.size(); ++i)
                BOOST_TEST(same(a[number].values[i], b[number].values[i]), i);
        }
}

} // namespace

BOOST_AUTO_TEST_CASE(the_policy_of_leeds_is_the_same_after_it_was_written_and_read) {
    policy const leeds = leeds_policy();
    std::string const text = policy_yaml(leeds, rules());
    auto const result = read(text);
    BOOST_TEST(result.failure.value_or("") == "");
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST(result.left_out.empty());
    BOOST_TEST_REQUIRE(result.numbers.has_value());
    BOOST_TEST(result.numbers->name() == leeds.name());
    compare(leeds.entries(), result.numbers->entries());
    compare(leeds.switches(), result.numbers->switches());
    BOOST_TEST(policy_yaml(*result.numbers, rules()) == text);
}

BOOST_AUTO_TEST_CASE(a_policy_made_by_an_overlay_is_the_same_after_it_was_written_and_read) {
    policy_overlay const overlay{"a \"quoted\" name\\",
                                 {{changed::parameter, "notice.minimum_months", date{2027, 4, 1}, date{2028, 3, 31}, 9},
                                  {changed::parameter, "code.review_months", date{2027, 4, 1}, date{2028, 3, 31}},
                                  {changed::rule,
                                   "notice.cessation",
                                   date{2027, 4, 1},
                                   {},
                                   0,
                                   value_status::proposed,
                                   "Draft: \"x\", #1",
                                   "3"}}};
    auto const made = apply(leeds_policy(), overlay, rule_ids());
    BOOST_TEST_REQUIRE(made.made.has_value());
    auto const result = read(policy_yaml(*made.made, rules()));
    // An overlay need not say what states it; a full policy must.
    for (input_issue const& each : result.issues) BOOST_TEST(each.path.ends_with(".reference.title"), each.path);
    BOOST_TEST(result.issues.size() == 1u);
}

BOOST_AUTO_TEST_CASE(json_is_read_like_yaml) {
    auto const result = read(R"({"policy": "J", "parameters": [{"name": "code.in_force", "values": [{"value": true,
        "from": "2018-02-01", "to": "open", "status": "adopted", "reference": {"title": "Code"}}]}],
        "rules": [{"rule": "notice.cessation", "in_force": [{"value": "off", "from": "2018-02-01", "to": "2018-03-01",
        "status": "adopted", "reference": {"title": "Code"}}]}]})");
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST_REQUIRE(result.numbers.has_value());
    BOOST_TEST((result.numbers->on(parameters::code_in_force, {2018, 2, 1}).held == holding::yes));
    BOOST_TEST(result.numbers->switches().size() == 1u);
}

BOOST_AUTO_TEST_CASE(parameters_that_are_left_out_have_no_value_and_are_listed) {
    auto const result = read("policy: x\nparameters:\n  - name: notice.minimum_months\n    values: []\n");
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST_REQUIRE(result.numbers.has_value());
    policy const leeds = leeds_policy();
    BOOST_TEST(result.left_out.size() == leeds.entries().size() - 1);
    BOOST_TEST((result.numbers->on(parameters::code_in_force, {2020, 1, 1}).held == holding::unset));
    BOOST_TEST((result.numbers->on(parameters::notice_minimum, {2020, 1, 1}).held == holding::unset));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_unknown_is_reported_where_it_stands_with_the_nearest) {
    BOOST_TEST(listed(read("policy: x\nparameters:\n  - name: notice.minimum_month\n").issues) ==
               "3:11 parameters[0].name <notice.minimum_month> this version has no parameter of that name; did you "
               "mean notice.minimum_months?");
    BOOST_TEST(listed(read("policy: x\nrules:\n  - rule: notice.cesation\n").issues) ==
               "3:11 rules[0].rule <notice.cesation> this version has no rule of that name; did you mean "
               "notice.cessation?");
    BOOST_TEST(listed(read("policy: x\nrules:\n  - rule: notice.cessation\n").issues) ==
               "3:5 rules[0].in_force <> expected the days on which the rule is on or off");
    BOOST_TEST(listed(read("policy: x\nparameters:\n  - name: code.in_force\n  - name: code.in_force\n").issues) ==
               "4:11 parameters[1].name <code.in_force> this parameter stands above already");
    BOOST_TEST(listed(read("parameters: []\n").issues) == "1:1 policy <> expected what the policy is called");
}

BOOST_AUTO_TEST_CASE(a_wrong_unit_and_a_bad_amount_are_reported) {
    BOOST_TEST(listed(read("policy: x\nparameters:\n  - name: notice.minimum_months\n    unit: weeks\n").issues) ==
               "4:11 parameters[0].unit <weeks> its unit is months");
    BOOST_TEST(amiss(value("six", "2018-02-01", "open")) ==
               "5:17 parameters[0].values[0].value <six> expected a whole number (months), or none where there is no "
               "value");
}

BOOST_AUTO_TEST_CASE(overlaps_gaps_and_values_out_of_order_are_reported) {
    BOOST_TEST(amiss(value("6", "2018-02-01", "2020-01-31") + value("9", "2020-01-31", "open")) ==
               "6:9 parameters[0].values[1] <> shares days with the value above it, which holds to 31 January 2020");
    BOOST_TEST(amiss(value("6", "2018-02-01", "2020-01-31") +
                     value("9", "2020-02-02", "open", ", possibly_from: 2020-01-31")) ==
               "6:9 parameters[0].values[1] <> shares days with the value above it, which holds to 31 January 2020");
    BOOST_TEST(amiss(value("6", "2018-02-01", "open") + value("9", "2020-02-01", "open")) ==
               "6:9 parameters[0].values[1] <> shares days with the value above it, which holds with an open end");
    BOOST_TEST(amiss(value("6", "2018-02-01", "2020-01-31") + value("9", "2020-02-02", "open")) ==
               "6:9 parameters[0].values[1] <> from 1 February 2020 to 1 February 2020 nothing is said: state a value "
               "for these days, or none");
    BOOST_TEST(amiss(value("6", "2018-02-01", "2020-01-31") + value("9", "2017-02-01", "2018-01-31")) ==
               "6:9 parameters[0].values[1] <> values stand in order of time: this one begins before the one above it");
    BOOST_TEST(amiss(value("6", "2018-02-01", "2018-01-31")) ==
               "5:42 parameters[0].values[0].to <2018-01-31> its last day is before its first, 1 February 2018");
    BOOST_TEST(amiss(value("6", "2018-02-01", "open", ", possibly_from: 2018-02-01"))
                   .ends_with("expected a day before that on which it surely holds, 1 February 2018"));
}

BOOST_AUTO_TEST_CASE(a_gap_that_is_said_is_no_fault_and_holds_no_value) {
    auto const result = read("policy: x\nparameters:\n  - name: notice.minimum_months\n    values:\n" +
                             value("6", "2018-02-01", "2020-01-31") + value("none", "2020-02-01", "2020-02-29") +
                             value("9", "2020-03-01", "open"));
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST_REQUIRE(result.numbers.has_value());
    auto const on = [&](date day) { return result.numbers->on(parameters::notice_minimum, day).held; };
    BOOST_TEST((on({2020, 1, 31}) == holding::yes));
    BOOST_TEST((on({2020, 2, 1}) == holding::no));
    BOOST_TEST((on({2020, 2, 29}) == holding::no));
    BOOST_TEST((on({2020, 3, 1}) == holding::yes));
}

BOOST_AUTO_TEST_CASE(what_a_value_must_say_is_asked_for) {
    BOOST_TEST(amiss("      - {value: 6, to: open, status: proposed, reference: {title: Draft}}\n") ==
               "5:9 parameters[0].values[0].from <> expected from: a proposal needs the first day on which it is to "
               "hold");
    BOOST_TEST(amiss("      - {value: 6, from: 2018-02-01}\n") ==
               "5:9 parameters[0].values[0].to <> expected to: the last day on which it holds, or open\n"
               "5:9 parameters[0].values[0].status <> expected a status: adopted, proposed or unconfirmed\n"
               "5:9 parameters[0].values[0].reference.title <> expected the title of what states it");
    BOOST_TEST(amiss("      - {from: 2018-02-01, to: open, status: adopted, reference: {title: Code}}\n") ==
               "5:9 parameters[0].values[0].value <> expected a whole number (months), or none where there is no "
               "value");
    BOOST_TEST(amiss(value("6", "2018-02-31", "open")) ==
               "5:26 parameters[0].values[0].from <2018-02-31> expected a date such as 2018-09-01; there is no such "
               "day between the years 1400 and 9999");
}

BOOST_AUTO_TEST_CASE(overlays_and_full_policies_are_told_apart) {
    BOOST_TEST((kind_of_policy_text("# a comment\noverlay: x\nchanges: []\n") == policy_text::overlay));
    BOOST_TEST((kind_of_policy_text("policy: x\n") == policy_text::full));
    BOOST_TEST((kind_of_policy_text("{\"changes\": []}") == policy_text::overlay));
    BOOST_TEST((kind_of_policy_text("{\"parameters\": []}") == policy_text::full));
    BOOST_TEST((kind_of_policy_text("contract: {}\n") == policy_text::neither));
    BOOST_TEST((kind_of_policy_text("a: [\n") == policy_text::neither));
}

BOOST_AUTO_TEST_CASE(what_is_written_says_who_uses_a_value_and_that_there_is_none) {
    std::string const text = policy_yaml(leeds_policy(), rules());
    BOOST_TEST(text.find("  # Least notice of a cessation or a change in the level of funding.\n  # Unit: months.\n"
                         "  # Used by notice.cessation, notice.funding_change (by the day notice was given).\n"
                         "  - name: notice.minimum_months\n    unit: months\n") != std::string::npos);
    BOOST_TEST(text.find("      - value: none\n        from: 2015-02-26\n        to: 2015-12-31\n") !=
               std::string::npos);
    BOOST_TEST(text.find("It has no value, for no source states one") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
