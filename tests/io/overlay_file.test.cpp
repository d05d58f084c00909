// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/time/text.hpp>

#include "issue_text.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

BOOST_AUTO_TEST_SUITE(overlay_file)

using namespace leeds::commissioning;

namespace {

constexpr std::array<std::string_view, 2> rule_ids{"notice.cessation", "notice.funding_change"};

read_overlay_result read(std::string_view text) { return read_overlay("o.yaml", text, leeds_policy(), rule_ids); }

/// What is amiss with one change, written as YAML from its first field on.
std::string amiss(std::string const& change) {
    auto const result = read("overlay: x\nchanges:\n  - " + change);
    BOOST_TEST(!result.failure, result.failure.value_or(""));
    BOOST_TEST(!result.overlay, change);
    return listed(result.issues);
}

std::string failure_of(std::string_view text) {
    auto const result = read(text);
    BOOST_TEST(!result.overlay);
    BOOST_TEST(result.issues.empty());
    return result.failure.value_or("read");
}

} // namespace

BOOST_AUTO_TEST_CASE(a_change_is_taken_with_everything_that_is_said_of_it) {
    auto const result = read("# comment\n"
                             "overlay: Nine months' notice\n"
                             "changes:\n"
                             "  - parameter: notice.minimum_months\n"
                             "    value: 9 months\n"
                             "    from: 2027-04-01\n"
                             "    to: open\n"
                             "    reference: {title: Draft for consultation, paragraph: \"3\"}\n"
                             "    last_checked: 2026-11-01\n"
                             "  - rule: notice.funding_change\n"
                             "    value: off\n"
                             "    from: 2027-04-01\n"
                             "    to: 2028-03-31\n"
                             "    status: unconfirmed\n"
                             "  - parameter: code.review_months\n"
                             "    value: none\n"
                             "    from: 2027-01-01\n"
                             "    to: open\n");
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST_REQUIRE(result.overlay.has_value());
    BOOST_TEST(result.overlay->name == "Nine months' notice");
    BOOST_TEST_REQUIRE(result.overlay->changes.size() == 3u);
    policy_change const& months = result.overlay->changes[0];
    BOOST_TEST((months.what == changed::parameter));
    BOOST_TEST(*months.amount == 9);
    BOOST_TEST((months.from == date{2027, 4, 1}));
    BOOST_TEST(!months.to);
    BOOST_TEST((months.status == value_status::proposed)); // where nothing is said
    BOOST_TEST(months.reference == "Draft for consultation");
    BOOST_TEST(months.paragraph == "3");
    BOOST_TEST((months.last_checked == date{2026, 11, 1}));
    policy_change const& rule = result.overlay->changes[1];
    BOOST_TEST((rule.what == changed::rule));
    BOOST_TEST(*rule.amount == 0);
    BOOST_TEST((rule.to == date{2028, 3, 31}));
    BOOST_TEST((rule.status == value_status::unconfirmed));
    BOOST_TEST(!result.overlay->changes[2].amount);
    BOOST_TEST(apply(leeds_policy(), *result.overlay, rule_ids).made.has_value());
}

BOOST_AUTO_TEST_CASE(json_is_read_like_yaml_with_numbers_as_numbers) {
    auto const result = read(R"({"overlay": "Two", "changes": [
        {"parameter": "notice.minimum_months", "value": 9, "from": "2027-04-01", "to": "open"},
        {"parameter": "procedure_rules.high_above", "value": 120000.50, "from": "2027-04-01", "to": "2027-12-31"},
        {"parameter": "code.in_force", "value": false, "from": "2027-04-01", "to": "open"}]})");
    BOOST_TEST(listed(result.issues) == "");
    BOOST_TEST_REQUIRE(result.overlay.has_value());
    BOOST_TEST(*result.overlay->changes[0].amount == 9);
    BOOST_TEST(*result.overlay->changes[1].amount == 12'000'050);
    BOOST_TEST(*result.overlay->changes[2].amount == 0);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_unknown_is_reported_where_it_stands_with_the_nearest) {
    BOOST_TEST(
        amiss("parameter: notice.minimum_month\n    value: 9\n    from: 2027-04-01\n    to: open\n") ==
        "3:16 changes[0].parameter <notice.minimum_month> \"notice.minimum_month\" is no parameter; did you mean "
        "notice.minimum_months?");
    BOOST_TEST(amiss("rule: notice.cesation\n    value: off\n    from: 2027-04-01\n    to: open\n") ==
               "3:11 changes[0].rule <notice.cesation> \"notice.cesation\" is no rule; did you mean notice.cessation?");
    BOOST_TEST(amiss("value: 9\n    from: 2027-04-01\n    to: open\n") ==
               "3:5 changes[0].parameter <> expected the name of a parameter, or of a rule");
    BOOST_TEST(amiss("parameter: code.in_force\n    rule: notice.cessation\n    value: off\n    from: 2027-04-01\n"
                     "    to: open\n") ==
               "4:11 changes[0].rule <notice.cessation> a change is about a parameter or a rule, not about both");
}

BOOST_AUTO_TEST_CASE(days_that_are_missing_or_none_are_reported_and_never_guessed) {
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 9\n") ==
               "3:5 changes[0].from <> expected from: the first day on which it holds\n"
               "3:5 changes[0].to <> expected to: the last day on which it holds, or open");
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 9\n    from: 2027-02-30\n    to: never\n") ==
               "5:11 changes[0].from <2027-02-30> expected a date such as 2018-09-01; there is no such day between the "
               "years 1400 and 9999\n"
               "6:9 changes[0].to <never> expected a date such as 2027-09-30, or open");
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 9\n    from: 2027-04-01\n    to: 2027-03-31\n") ==
               "3:5 changes[0] <> notice.minimum_months: its last day, 31 March 2027, is before its first, 1 April "
               "2027");
}

BOOST_AUTO_TEST_CASE(an_amount_in_another_unit_is_reported_with_what_is_expected) {
    std::string const days = "    from: 2027-04-01\n    to: open\n";
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 9 weeks\n" + days) ==
               "4:12 changes[0].value <9 weeks> expected a whole number (months)");
    BOOST_TEST(amiss("parameter: notice.convention\n    value: lunar\n" + days)
                   .starts_with("4:12 changes[0].value <lunar> expected "));
    BOOST_TEST(amiss("rule: notice.cessation\n    value: none\n" + days) ==
               "4:12 changes[0].value <none> expected off or on");
    BOOST_TEST(amiss("parameter: notice.minimum_months\n" + days) ==
               "3:5 changes[0].value <> expected a value: a whole number (months), or none to end what holds");
}

BOOST_AUTO_TEST_CASE(an_overlay_that_does_nothing_or_contradicts_itself_is_reported) {
    BOOST_TEST(listed(read("overlay: x\nchanges: []\n").issues) == "2:10 changes <> there is no change in it");
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 6\n    from: 2027-04-01\n    to: open\n"
                     "    status: adopted\n") ==
               "3:5 changes[0] <> notice.minimum_months: changes nothing, for that is what holds already");
    BOOST_TEST(amiss("rule: notice.cessation\n    value: on\n    from: 2027-04-01\n    to: open\n") ==
               "3:5 changes[0] <> notice.cessation: changes nothing, for that is what holds already");
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    value: 9\n    from: 2027-04-01\n    to: open\n"
                     "  -\n"
                     "  - parameter: notice.minimum_months\n    value: 12\n    from: 2028-04-01\n    to: open\n") ==
               "8:5 changes[2] <> notice.minimum_months: shares days with the change on line 3");
    BOOST_TEST(listed(read("changes:\n  - rule: notice.cessation\n    value: off\n    from: 2027-04-01\n    to: open\n")
                          .issues) == "1:1 overlay <> expected what the overlay is called");
}

BOOST_AUTO_TEST_CASE(an_unknown_field_makes_the_overlay_unusable) {
    BOOST_TEST(amiss("parameter: notice.minimum_months\n    valeu: 9\n    from: 2027-04-01\n    to: open\n")
                   .find("did you mean value?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_text_that_cannot_be_read_is_a_failure) {
    BOOST_TEST(failure_of("overlay: [\n").starts_with("o.yaml, line "));
    BOOST_TEST(failure_of("") == "o.yaml holds nothing: expected one overlay.");
    BOOST_TEST(failure_of("overlay: a\n---\noverlay: b\n") ==
               "o.yaml holds several YAML documents: expected one overlay.");
    BOOST_TEST(failure_of("{\"overlay\": ").starts_with("o.yaml, line 1, column "));
    BOOST_TEST(read_overlay_file("/nowhere/o.yaml", leeds_policy(), rule_ids)
                   .failure.value_or("")
                   .starts_with("/nowhere/o.yaml cannot be opened"));
}

BOOST_AUTO_TEST_SUITE_END()
