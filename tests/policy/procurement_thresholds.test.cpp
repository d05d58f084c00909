// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(procurement_thresholds)

namespace lc = ::leeds::commissioning;
using lc::date;

namespace {

/// A line of a table of thresholds, field by field; a text in quotation marks is one field.
std::vector<std::string> fields_of(std::string const& line) {
    std::vector<std::string> found(1);
    bool quoted = false;
    for (char const each : line) {
        if (each == '"')
            quoted = !quoted;
        else if (each == ',' && !quoted)
            found.emplace_back();
        else if (each != '\r')
            found.back().push_back(each);
    }
    return found;
}

std::vector<std::vector<std::string>> rows_of(std::string const& file) {
    std::ifstream stream(file);
    BOOST_TEST_REQUIRE(stream.good(), file);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(stream, line); // the heading
    while (std::getline(stream, line)) rows.push_back(fields_of(line));
    return rows;
}

struct threshold_row {
    std::string parameter, from, to, pounds, vat, status;
};

/// The table beside this test, in which each row says what should hold from a day to a day.
std::vector<threshold_row> expected_rows() {
    std::vector<threshold_row> made;
    char const* const source = std::getenv("LEEDS_SOURCE");
    BOOST_TEST_REQUIRE(source != nullptr);
    for (auto const& each : rows_of(std::string(source) + "/tests/policy/procurement_thresholds.csv")) {
        BOOST_TEST_REQUIRE(each.size() == 6u);
        made.push_back({each[0], each[1], each[2], each[3], each[4], each[5]});
    }
    return made;
}

lc::policy const& numbers() {
    static lc::policy const made("thresholds", lc::procurement_threshold_entries());
    return made;
}

lc::value_on_day on(std::string_view parameter, date day) {
    return numbers().on(lc::parameter{parameter, "", ""}, day);
}

/// What is wrong with a row; empty where all is as it says.
std::string fault_of(threshold_row const& row) {
    auto const from = lc::try_parse_date(row.from);
    auto const to = lc::try_parse_date(row.to);
    if (!from || to.has_value() == row.to.empty()) return "no such day";
    auto const first = on(row.parameter, *from);
    if (first.held != lc::holding::yes) return "does not hold on its first day";
    if (first.value->amount != std::stoll(row.pounds) * 100) return "is another sum";
    if (name_of(first.value->status) != row.status) return "is not as sure as the table says";
    if (on(row.parameter, lc::add_days(*from, -1)).value == first.value) return "holds a day before its first";
    date const last = to ? *to : date(2099, 12, 31);
    if (on(row.parameter, last).value != first.value) return "does not hold on its last day";
    if (to && on(row.parameter, lc::add_days(last, 1)).value == first.value) return "holds a day after its last";
    if (row.vat == "unknown") return "";
    for (date const day : {*from, last})
        if ((on("procurement.thresholds_include_vat", day).value->amount != 0) != (row.vat == "yes"))
            return "counts VAT otherwise";
    return "";
}

boost::test_tools::assertion_result shared_material_is_there(boost::unit_test::test_unit_id) {
    boost::test_tools::assertion_result there(std::getenv("LEEDS_SHARED") != nullptr);
    there.message() << "LEEDS_SHARED does not say where the collected thresholds are";
    return there;
}

/// What the collected table calls a sum, and the parameter that holds it.
std::map<std::string, std::string> const& parameter_of_category() {
    static std::map<std::string, std::string> const made{
        {"goods_services", "procurement.threshold_goods_services"},
        {"works", "procurement.threshold_works"},
        {"light_touch", "procurement.threshold_light_touch"},
        {"concession", "procurement.threshold_concession"},
        {"light_touch_concession", "procurement.threshold_light_touch_concession"},
        {"small_lot_goods_services", "procurement.small_lot_goods_services"},
        {"small_lot_works", "procurement.small_lot_works"},
        {"below_threshold_publication", "procurement.publication_below_threshold"},
        {"notifiable_below_threshold", "procurement.publication_below_threshold"},
        {"below_threshold_works_suitability_bar_lifted", "procurement.works_suitability"},
        {"kpi_duty_more_than", "procurement.indicators_above"},
        {"publish_contract_more_than", "procurement.contract_published_above"},
        {"publish_modification_more_than", "procurement.change_published_above"},
        {"pipeline_contract_more_than", "procurement.pipeline_contract_above"},
        {"pipeline_annual_spend_more_than", "procurement.pipeline_spend_above"},
        {"contract_register_exceeds", "transparency.register_above"},
        {"invitation_to_tender_exceeds", "transparency.invitation_above"},
        {"spend_item_exceeds", "transparency.spend_above"}};
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_threshold_holds_from_its_first_day_to_its_last_and_not_a_day_beyond) {
    for (auto const& each : expected_rows()) BOOST_TEST(fault_of(each) == "", each.parameter << " from " << each.from);
}

BOOST_AUTO_TEST_CASE(no_threshold_is_held_that_the_table_does_not_have) {
    std::size_t values = 0;
    for (auto const& entry : numbers().entries())
        if (entry.what.unit == "pence") values += entry.values.size();
    BOOST_TEST(values == expected_rows().size());
    BOOST_TEST(values == 55u);
}

BOOST_AUTO_TEST_CASE(a_table_that_is_wrong_by_a_day_or_a_pound_is_noticed) { // the check above can fail
    threshold_row const right{"procurement.threshold_works", "2026-01-01", "", "5193000", "yes", "adopted"};
    BOOST_TEST(fault_of(right) == "");
    auto wrong = right;
    wrong.from = "2026-01-02";
    BOOST_TEST(fault_of(wrong) != "");
    wrong = right;
    wrong.to = "2030-12-31";
    BOOST_TEST(fault_of(wrong) != "");
    wrong = right;
    wrong.pounds = "5193001";
    BOOST_TEST(fault_of(wrong) != "");
    wrong = right;
    wrong.vat = "no";
    BOOST_TEST(fault_of(wrong) != "");
    wrong = right;
    wrong.status = "unconfirmed";
    BOOST_TEST(fault_of(wrong) != "");
}

BOOST_AUTO_TEST_CASE(light_touch_has_no_threshold_before_the_regulations_of_2015) {
    BOOST_TEST((numbers().on(lc::parameters::threshold_light_touch, {2015, 2, 25}).held == lc::holding::no));
    BOOST_TEST((numbers().on(lc::parameters::threshold_light_touch, {2015, 2, 26}).held == lc::holding::yes));
}

BOOST_AUTO_TEST_CASE(an_equal_light_touch_threshold_counts_vat_from_2022) {
    using namespace lc::parameters;
    for (date const day : {date(2021, 12, 31), date(2022, 1, 1)})
        BOOST_TEST(numbers().on(threshold_light_touch, day).value->amount == 663'540'00);
    BOOST_TEST(numbers().on(thresholds_include_vat, {2021, 12, 31}).value->amount == 0);
    BOOST_TEST(numbers().on(thresholds_include_vat, {2022, 1, 1}).value->amount == 1);
    BOOST_TEST((numbers().on(thresholds_include_vat, {2013, 12, 31}).held == lc::holding::no));
}

BOOST_AUTO_TEST_CASE(no_day_since_2014_is_without_a_threshold_or_its_vat_basis) {
    using namespace lc::parameters;
    for (date day(2014, 1, 1); day < date(2030, 1, 1); day = lc::add_days(day, 1))
        for (auto const& each : {threshold_goods_services, threshold_works, thresholds_include_vat, vat_rate})
            if (numbers().on(each, day).held != lc::holding::yes)
                BOOST_FAIL(each.name << " on " << lc::iso_text(day).view());
}

BOOST_AUTO_TEST_CASE(every_value_names_its_source_and_the_day_it_was_checked) {
    std::set<std::string_view> names;
    for (auto const& entry : numbers().entries()) {
        BOOST_TEST(names.insert(entry.what.name).second);
        std::optional<date> last;
        for (auto const& each : entry.values) {
            BOOST_TEST(!each.reference.empty());
            BOOST_TEST((each.last_checked == date(2026, 11, 21)));
            if (last) BOOST_TEST((*last < each.from));
            last = each.to;
        }
    }
}

std::string bytes_of(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    BOOST_TEST_REQUIRE(stream.good(), file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string kept_copy() { return std::string(std::getenv("LEEDS_SOURCE")) + "/tests/policy/thresholds.csv"; }

BOOST_AUTO_TEST_CASE(the_thresholds_are_those_collected) {
    std::size_t compared = 0;
    for (auto const& each : rows_of(kept_copy())) {
        BOOST_TEST_REQUIRE(each.size() == 8u);
        if (each[0].starts_with("LEEDS_")) continue; // see below
        auto const found = parameter_of_category().find(each[1]);
        BOOST_REQUIRE_MESSAGE((found != parameter_of_category().end()), each[1]);
        bool const unsure = each[7].find("uncertain") != std::string::npos;
        threshold_row const row{found->second, each[3], each[4], each[5], each[6], unsure ? "unconfirmed" : "adopted"};
        BOOST_TEST(fault_of(row) == "", row.parameter << " from " << row.from);
        ++compared;
    }
    BOOST_TEST(compared == expected_rows().size());
}

BOOST_AUTO_TEST_CASE(the_sums_of_the_councils_own_rules_are_those_collected) {
    // The last two: their days were not found, so that no parameter is made of them.
    std::map<std::string, std::string> const parameter_of{
        {"intermediate_lower_bound", "procedure_rules.intermediate_from"},
        {"high_value_exceeds", "procedure_rules.high_above"},
        {"key_decision_exceeds_per_annum", "decision.key_above_a_year"},
        {"key_decision_exceeds", "decision.key_above"},
        {"formal_tender_at_or_above", ""},
        {"significant_operational_lower_bound", ""}};
    lc::policy const leeds = lc::leeds_policy();
    std::size_t compared = 0;
    for (auto const& each : rows_of(kept_copy())) {
        if (!each[0].starts_with("LEEDS_")) continue;
        ++compared;
        auto const found = parameter_of.find(each[1]);
        BOOST_REQUIRE_MESSAGE((found != parameter_of.end()), each[1]);
        if (found->second.empty()) {
            BOOST_TEST(each[3].empty()); // nothing says from when
            continue;
        }
        BOOST_TEST_CONTEXT(found->second) {
            auto const* const entry = leeds.find(found->second);
            BOOST_REQUIRE((entry != nullptr && !entry->values.empty()));
            for (auto const& value : entry->values) BOOST_TEST(value.amount == std::stoll(each[5]) * 100);
            auto const from = lc::try_parse_date(each[3]);
            if (from) BOOST_TEST((entry->values.front().from == *from));
        }
    }
    BOOST_TEST(compared == 6u);
}

BOOST_AUTO_TEST_CASE(the_sums_of_the_councils_own_rules_hold_as_long_as_they_were_read_and_then_in_doubt) {
    using enum lc::holding;
    using enum lc::value_status;
    struct on_day {
        std::string_view parameter;
        date day;
        lc::holding held;
        lc::value_status status;
    };
    lc::policy const leeds = lc::leeds_policy();
    for (on_day const& each : {on_day{"procedure_rules.intermediate_from", {2015, 3, 31}, no, adopted},
                               {"procedure_rules.intermediate_from", {2015, 4, 1}, yes, adopted},
                               {"procedure_rules.intermediate_from", {2020, 8, 31}, yes, adopted},
                               {"procedure_rules.intermediate_from", {2020, 9, 1}, yes, unconfirmed},
                               {"procedure_rules.intermediate_from", {2022, 12, 20}, yes, unconfirmed},
                               {"procedure_rules.intermediate_from", {2022, 12, 21}, no, adopted},
                               {"procedure_rules.high_above", {2015, 3, 31}, no, adopted},
                               {"procedure_rules.high_above", {2015, 4, 1}, yes, adopted},
                               {"procedure_rules.high_above", {2020, 8, 31}, yes, adopted},
                               {"procedure_rules.high_above", {2020, 9, 1}, yes, unconfirmed},
                               {"procedure_rules.high_above", {2022, 12, 20}, yes, unconfirmed},
                               {"procedure_rules.high_above", {2022, 12, 21}, no, adopted},
                               {"decision.key_above_a_year", {2012, 9, 9}, no, adopted},
                               {"decision.key_above_a_year", {2012, 9, 10}, unclear, adopted},
                               {"decision.key_above_a_year", {2014, 12, 31}, unclear, adopted},
                               {"decision.key_above_a_year", {2015, 1, 1}, yes, adopted},
                               {"decision.key_above_a_year", {2019, 1, 31}, yes, adopted},
                               {"decision.key_above_a_year", {2019, 2, 1}, yes, unconfirmed},
                               {"decision.key_above_a_year", {2019, 9, 30}, yes, unconfirmed},
                               {"decision.key_above_a_year", {2019, 10, 1}, no, adopted},
                               {"decision.key_above", {2019, 1, 31}, no, adopted},
                               {"decision.key_above", {2019, 2, 1}, unclear, adopted},
                               {"decision.key_above", {2019, 9, 30}, unclear, adopted},
                               {"decision.key_above", {2019, 10, 1}, yes, adopted}})
        BOOST_TEST_CONTEXT(each.parameter << " on " << lc::to_iso(each.day)) {
            auto const found = leeds.on(lc::parameter{each.parameter, "", ""}, each.day);
            BOOST_TEST((found.held == each.held));
            if (found.value != nullptr) BOOST_TEST((found.value->status == each.status));
        }
}

BOOST_AUTO_TEST_CASE(the_kept_copy_is_what_was_collected, *boost::unit_test::precondition(shared_material_is_there)) {
    BOOST_TEST(bytes_of(kept_copy()) == bytes_of(std::string(std::getenv("LEEDS_SHARED")) + "/domain/thresholds.csv"));
}

BOOST_AUTO_TEST_SUITE_END()
