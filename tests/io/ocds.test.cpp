// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/time/text.hpp>

#include "issue_text.hpp"
#include "read_cases.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

BOOST_AUTO_TEST_SUITE(ocds)

using namespace leeds::commissioning;
namespace data = boost::unit_test::data;
using namespace std::string_literals;

namespace {

/// A release of one process with what else stands in it.
std::string release(std::string const& rest, std::string const& date = "2020-01-01T00:00:00Z") {
    return R"({"ocid": "ocds-x-1", "id": "r", "date": ")" + date + R"(", "tag": ["award"])" +
           (rest.empty() ? "" : ", ") + rest + "}";
}

input read(std::string const& content) { return read_input("f.json", content); }

/// What is said of the issue whose path is this one; empty where there is none.
std::string reason_at(input const& from, std::string_view path) {
    for (auto const& each : from.issues)
        if (each.path == path) return each.reason;
    return {};
}

} // namespace

BOOST_AUTO_TEST_CASE(each_form_in_which_releases_come_is_known_by_its_content) {
    auto const one = release(R"("awards": [{"id": "1", "title": "Day care", "status": "active"}])");
    auto const other = R"({"ocid": "ocds-x-2", "awards": [{"id": "1", "title": "Day care", "status": "active"}]})"s;
    for (auto const& content :
         {one, "[" + one + "]", R"({"uri": "u", "releases": [)" + one + "]}", one + "\n\n" + R"({"a": )" + "\n",
          R"({"records": [{"ocid": "ocds-x-1", "releases": [)" + one + "]}]}",
          R"({"records": [{"ocid": "ocds-x-1", "compiledRelease": )" + one + R"(, "releases": [{"url": "u"}]}]})",
          R"({"ocid": "ocds-x-1", "compiledRelease": )" + one + "}"}) {
        auto const from = read(content);
        BOOST_TEST_CONTEXT(content) {
            BOOST_TEST((from.kind == input_kind::ocds));
            BOOST_TEST(only(from).title.value() == "Day care");
            BOOST_TEST(only(from).id.value() == "ocds-x-1/1");
        }
    }
    auto const lines = read(R"({"releases": [)" + one + "]}\n" + other + "\nnot json\n");
    BOOST_TEST(lines.cases.size() == 2U);
    BOOST_TEST(lines.rows == 3U);
    BOOST_TEST_REQUIRE(lines.issues.size() == 1U);
    BOOST_TEST(lines.issues[0].line == 3);
    BOOST_TEST(lines.cases[1].line == 2);
}

BOOST_AUTO_TEST_CASE(a_text_cut_short_is_no_file_and_a_package_of_nothing_says_so) {
    BOOST_TEST(has(read(R"({"releases": [{"ocid": "x", "awards": [)").failure.value_or(""), "ends here"));
    auto const none = read(R"({"releases": []})");
    BOOST_TEST(!none.failure.has_value());
    BOOST_TEST(listed(none.issues) == "1:1  <> there are no releases here");
    BOOST_TEST(has(read(R"({"releases": [5, null, {"ocid": "x", "tender": {"id": "1"}}]})").issues[0].reason,
                   "expected a release"));
}

BOOST_AUTO_TEST_CASE(what_is_no_release_is_left_to_other_readers) {
    BOOST_TEST((read(R"({"contract": {"id": "A"}})").kind == input_kind::case_file));
    BOOST_TEST(has(read(R"({"contracts": [{"id": "A"}]})").failure.value_or(""), "did you mean contract?"));
}

BOOST_AUTO_TEST_CASE(the_period_is_the_contracts_else_the_awards_else_the_lots_else_the_tenders) {
    auto const period = [](std::string const& name, char year) {
        return "\"" + name + R"(": {"startDate": "200)" + year + R"(-01-01T00:00:00Z", "endDate": "200)" + year +
               R"(-12-31T23:59:59Z"})";
    };
    auto const tender = R"("tender": {"id": "t", "lots": [{"id": "l", )" + period("contractPeriod", '3') + "}], " +
                        period("contractPeriod", '4') + "}";
    auto const award = R"("awards": [{"id": "a", )" + period("contractPeriod", '2') + "}]";
    auto const contracts = R"("contracts": [{"id": "c", "awardID": "a", )" + period("period", '1') + "}]";
    BOOST_TEST(iso(only(read(release(tender + ", " + award + ", " + contracts))).end) == "2001-12-31");
    BOOST_TEST(iso(only(read(release(tender + ", " + award))).end) == "2002-12-31");
    BOOST_TEST(iso(only(read(release(tender))).end) == "2003-12-31");
    BOOST_TEST(iso(only(read(release(R"("tender": {"id": "t", )" + period("contractPeriod", '4') + "}"))).end) ==
               "2004-12-31");
}

BOOST_AUTO_TEST_CASE(a_day_that_the_nearest_period_leaves_open_is_not_filled_from_a_plan) {
    auto const from = read(release(R"("tender": {"id": "t", "contractPeriod": {"endDate": "2020-12-31T00:00:00Z"}},
        "awards": [{"id": "a", "contractPeriod": {"startDate": "2020-01-01T00:00:00Z"}}])"));
    BOOST_TEST(iso(only(from).end) == "-");
    BOOST_TEST(!only(from).rolling.has_value());
    BOOST_TEST(has(reason_at(from, "tender.contractPeriod.endDate"), "not taken"));
}

BOOST_AUTO_TEST_CASE(lots_of_different_periods_give_none_and_an_award_has_that_of_its_own_lot) {
    auto const lots = R"("tender": {"id": "t", "lots": [
        {"id": "1", "title": "North", "contractPeriod": {"endDate": "2021-03-31T23:59:59+01:00"}},
        {"id": "2", "title": "South", "contractPeriod": {"endDate": "2022-03-31T23:59:59+01:00"}}]})"s;
    auto const whole = read(release(lots));
    BOOST_TEST(iso(only(whole).end) == "-");
    BOOST_TEST(only(whole).lots.size() == 2U);
    BOOST_TEST(has(reason_at(whole, "tender.lots"), "different periods"));
    auto const one = read(release(lots + R"(, "awards": [{"id": "a", "relatedLots": ["2"]}])"));
    BOOST_TEST(iso(only(one).end) == "2022-03-31");
    BOOST_TEST(only(one).lots.size() == 1U);
}

struct written_date {
    char const* text;
    char const* day;
    char const* reason;
};
std::ostream& operator<<(std::ostream& to, written_date const& row) { return to << row.text; }
written_date const dates[]{{"2025-03-31T23:59:59+01:00", "2025-03-31", ""},
                           {"2025-04-01T00:00:00+01:00", "2025-04-01", ""},
                           {"2025-04-01T23:30:00-11:00", "2025-04-01", ""},
                           {"2025-04-01", "2025-04-01", ""},
                           {"2024-02-29T00:00:00.000Z", "2024-02-29", ""},
                           {"3034-03-31T00:00:00Z", "3034-03-31", "placeholder"},
                           {"0001-01-01T00:00:00Z", "-", "stands for no date"},
                           {"2025-02-29T00:00:00Z", "-", "expected a date"},
                           {"2025-04-011", "-", "expected a date"},
                           {"01/04/2025", "-", "expected a date"},
                           {"soon", "-", "expected a date"},
                           {"", "-", ""}};
BOOST_DATA_TEST_CASE(a_day_is_taken_as_it_is_written_whatever_its_time_zone, data::make(dates), row) {
    auto const from = read(release(R"("awards": [{"id": "a", "contractPeriod": {"endDate": ")"s + row.text + "\"}}]"));
    BOOST_TEST(iso(only(from).end) == row.day);
    auto const reason = reason_at(from, "awards[0].contractPeriod.endDate");
    BOOST_TEST((*row.reason == '\0' ? reason.empty() : has(reason, row.reason)), reason);
}

BOOST_AUTO_TEST_CASE(a_duration_in_days_is_never_added_and_the_last_extension_is_read) {
    auto const from = read(release(R"("awards": [{"id": "a", "contractPeriod":
        {"startDate": "2020-01-01T00:00:00Z", "durationInDays": 360}}])"));
    BOOST_TEST(iso(only(from).end) == "-");
    BOOST_TEST(has(reason_at(from, "awards[0].contractPeriod.durationInDays"), "not added"));
    auto const extended = read(release(R"("awards": [{"id": "a", "contractPeriod":
        {"endDate": "2020-01-01T00:00:00Z", "maxExtentDate": "2021-01-01T00:00:00Z"}}])"));
    BOOST_TEST(iso(only(extended).last_extension) == "2021-01-01");
}

struct written_sum {
    char const* value;
    char const* pounds; // "-" where none is taken
    vat_basis vat;
    char const* reason;
};
std::ostream& operator<<(std::ostream& to, written_sum const& row) { return to << row.value; }
written_sum const sums[]{
    {R"({"amount": 260633.18, "currency": "GBP"})", "260633.18", vat_basis::not_stated, ""},
    {R"({"amount": 1500000.0, "currency": "gbp"})", "1500000.00", vat_basis::not_stated, ""},
    {R"({"amount": 1.5e6, "currency": "GBP"})", "1500000.00", vat_basis::not_stated, ""},
    {R"({"amount": 12345E-2, "currency": "GBP"})", "123.45", vat_basis::not_stated, ""},
    {R"({"amountGross": 256378.74, "currency": "GBP"})", "256378.74", vat_basis::including, ""},
    {R"({"amount": 100, "amountGross": 120, "currency": "GBP"})", "100.00", vat_basis::excluding, ""},
    {R"({"amount": 100, "currency": "GBP", "vatBasis": "excluding"})", "100.00", vat_basis::excluding, ""},
    {R"({"amount": "100", "currency": "GBP"})", "100.00", vat_basis::not_stated, "expected a number"},
    {R"({"amount": 1500000, "currency": "EUR"})", "-", {}, "not in pounds"},
    {R"({"amount": 5})", "-", {}, "no currency"},
    {R"({"amount": 0.001, "currency": "GBP"})", "-", {}, "fractions of a penny"},
    {R"({"amount": 1e300, "currency": "GBP"})", "-", {}, "not a sum"},
    {R"({"amount": 99999999999999999999, "currency": "GBP"})", "-", {}, "too large"}};
BOOST_DATA_TEST_CASE(a_value_is_read_to_the_penny_and_other_currencies_are_kept_and_not_converted, data::make(sums),
                     row) {
    auto const from = read(release(R"("awards": [{"id": "a", "value": )"s + row.value + "}]"));
    auto const& value = only(from).value;
    BOOST_TEST((value ? to_decimal(*value) : "-") == row.pounds);
    if (value) BOOST_TEST((value->vat() == row.vat));
    BOOST_TEST((*row.reason == '\0' ? from.issues.empty() : has(listed(from.issues), row.reason)), listed(from.issues));
}

BOOST_AUTO_TEST_CASE(the_sum_of_a_tender_is_an_estimate_and_not_that_of_one_award_out_of_several) {
    auto const tender = R"("tender": {"id": "t", "value": {"amount": 10, "currency": "GBP"}})"s;
    BOOST_TEST((only(read(release(tender))).value_is == value_certainty::estimated));
    auto const two = read(release(tender + R"(, "awards": [{"id": "1"}, {"id": "2"}])"));
    BOOST_TEST(two.cases.size() == 2U);
    BOOST_TEST(!contract_in(two.cases[0]).value.has_value());
    BOOST_TEST(places_of(two.issues) == 2U);
}

BOOST_AUTO_TEST_CASE(releases_of_one_process_are_merged_by_date_wherever_they_stand) {
    auto const later = release(R"("awards": [{"id": "1", "title": "Later", "status": null,
        "suppliers": [{"id": "s2", "name": "New"}]}], "tender": null)",
                               "2020-05-01T00:30:00+01:00");
    auto const earlier = release(R"("tender": {"id": "t", "title": "T"}, "awards": [{"id": "1", "title": "Earlier",
        "status": "cancelled", "value": {"amount": 5, "currency": "GBP"}, "suppliers": [{"id": "s1", "name": "Old"}]}])",
                                 "2020-04-30T23:20:00Z");
    auto const on_one_line = [](std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text + "\n";
    };
    for (auto const& content :
         {R"({"releases": [)" + later + ", " + earlier + "]}", on_one_line(later) + on_one_line(earlier)}) {
        auto const from = read(content);
        BOOST_TEST(from.rows == 2U);
        BOOST_TEST(only(from).title.value() == "Later");
        BOOST_TEST((only(from).value == money::from_pence(500)));
        BOOST_TEST(only(from).providers.size() == 2U);
        BOOST_TEST(listed(from.issues) == ""); // the status that was cancelled is gone
    }
}

BOOST_AUTO_TEST_CASE(a_records_compiled_release_stands_for_its_releases_and_versions_give_their_last_values) {
    auto const compiled = release(R"("awards": [{"id": "1", "title": "Whole"}])");
    auto const part = release(R"("awards": [{"id": "2", "title": "Part"}])");
    auto const both = read(R"({"records": [{"ocid": "ocds-x-1", "compiledRelease": )" + compiled +
                           R"(, "releases": [)" + part + "]}]}");
    BOOST_TEST(only(both).title.value() == "Whole");
    auto const versioned = read(R"({"records": [{"ocid": "ocds-x-1", "versionedRelease": {"ocid": "ocds-x-1",
        "awards": [{"id": "1", "title": [
            {"releaseID": "a", "releaseDate": "2020-01-01T00:00:00Z", "releaseTag": ["award"], "value": "Old"},
            {"releaseID": "b", "releaseDate": "2020-02-01T00:00:00Z", "releaseTag": ["award"], "value": "New"}]}]}}]})");
    BOOST_TEST(only(versioned).title.value() == "New");
}

BOOST_AUTO_TEST_CASE(every_contract_and_every_award_without_one_is_a_case) {
    auto const from = read(release(R"("awards": [{"id": 1}, {"id": "2"}, {"status": "active"}],
        "contracts": [{"id": "c", "awardID": "1"}, {"id": "d", "awardID": "9"}, {"id": "e"}])"));
    BOOST_TEST(from.cases.size() == 5U); // three contracts, and two awards that none refers to
    BOOST_TEST(has(reason_at(from, "contracts[1]"), "no award of this id"));
    BOOST_TEST(has(reason_at(from, "contracts[2]"), "does not say which award"));
    BOOST_TEST(has(reason_at(from, "awards[2]"), "no id"));
}

BOOST_AUTO_TEST_CASE(suppliers_are_told_by_their_identifiers_and_the_ground_for_the_third_sector_is_given) {
    auto const from = read(release(R"("parties": [
        {"id": "A", "name": "Aspire CIC", "details": {"vcse": false, "scale": "large"}},
        {"id": "B", "name": "Bold Ltd", "identifier": {"scheme": "GB-CHC", "id": "1012345"},
         "additionalIdentifiers": [{"scheme": "GB-COH", "id": "928555"}]},
        {"id": "C", "name": "Co-op", "identifier": {"scheme": "GB-COH", "id": "IP19473R"}},
        {"id": "D", "name": "Dull Ltd", "identifier": {"scheme": "GB-SRS", "id": "x/1"}, "details": {"scale": "sme"}},
        {"id": "E", "name": "Else", "details": {"vcse": true}}],
        "awards": [{"id": "a", "suppliers": [{"id": "A"}, {"id": "B"}, {"id": "C"}, {"id": "D"}, {"id": "E"},
            {"id": "F", "name": "Gone"}]}])"));
    auto const& providers = only(from).providers;
    BOOST_TEST_REQUIRE(providers.size() == 6U);
    BOOST_TEST((providers[0].legal_form == legal_form::community_interest_company));
    BOOST_TEST(providers[0].sector_ground.value() == "named a community interest company");
    BOOST_TEST(has(reason_at(from, "parties[0].details.vcse"), "taken to be of it"));
    BOOST_TEST(providers[0].small_business.value() == false);
    BOOST_TEST(providers[1].sector_ground.value() == "registered charity (GB-CHC 1012345)");
    BOOST_TEST(providers[1].identifiers[1].id.value() == "00928555");
    BOOST_TEST((providers[2].legal_form == legal_form::registered_society));
    BOOST_TEST((providers[2].sector == sector::third_sector));
    BOOST_TEST(!providers[3].sector.has_value()); // blank stays unknown
    BOOST_TEST(!providers[3].small_business.has_value());
    BOOST_TEST(providers[4].sector_ground.value() == "marked \"vcse\" by the publisher");
    BOOST_TEST(providers[5].name.value() == "Gone");
    BOOST_TEST(has(reason_at(from, "awards[0].suppliers[5]"), "no party of this id"));
}

BOOST_AUTO_TEST_CASE(services_are_not_taken_for_other_than_light_touch) {
    auto const of = [](std::string const& rest) {
        return read(release(R"("tender": {"id": "t")" + rest + "}")).cases.size() == 1
                   ? contract_in(read(release(R"("tender": {"id": "t")" + rest + "}")).cases[0]).category
                   : std::nullopt;
    };
    BOOST_TEST((of(R"(, "mainProcurementCategory": "works")") == procurement_category::works));
    BOOST_TEST(!of(R"(, "mainProcurementCategory": "services")").has_value());
    BOOST_TEST((of(R"(, "mainProcurementCategory": "services", "specialRegime": ["lightTouch"])") ==
                procurement_category::light_touch));
}

BOOST_AUTO_TEST_CASE(the_extension_gives_notices_clauses_breaks_waivers_and_endings) {
    auto const from = read(release(R"("contracts": [{"id": "c", "reference": "AB12", "noticeClause":
        {"length": {"count": 3, "unit": "months"}, "expiresOn": "monthEnd"}, "earlyEnd": "onBreakDates",
        "breakDates": ["2019-03-31T00:00:00Z"], "changeNotices": [{"kind": "nonRenewal", "served": "2018-03-01T00:00:00Z",
        "sumBefore": {"amount": 88000, "currency": "GBP", "vatBasis": "excluding"}, "sentOn": "x"}]}],
        "waivers": [{"id": "W1"}], "endingDecisions": [{"id": "D1"}])"));
    BOOST_TEST_REQUIRE(from.cases.size() == 3U);
    auto const& contract = contract_in(from.cases[0]);
    BOOST_TEST(contract.id.value() == "AB12");
    BOOST_TEST(long_text(contract.notice_clause.value().length.value()) == "3 months");
    BOOST_TEST((contract.notice_clause->expires_on == expiry_day::month_end));
    BOOST_TEST((contract.early_end == early_end::on_break_dates));
    BOOST_TEST(iso(contract.break_dates.at(0)) == "2019-03-31");
    BOOST_TEST((contract.change_notices.at(0).kind == change_kind::non_renewal));
    BOOST_TEST((contract.change_notices[0].sum_before == money::from_pence(8800000, vat_basis::excluding)));
    BOOST_TEST(has(reason_at(from, "contracts[0].changeNotices[0].sentOn"), "unknown field"));
    BOOST_TEST(id_of(from.cases[1]) == "W1");
    BOOST_TEST(id_of(from.cases[2]) == "D1");
}

BOOST_AUTO_TEST_CASE(hostile_text_is_kept_as_it_stands_and_shortened_where_it_is_shown) {
    std::string const name(1 << 20, 'x');
    auto const from = read(release(R"("awards": [{"id": "a", "title": "=cmd()|<script>\u202e\u0007", "suppliers":
        [{"id": "s", "name": ")" + name +
                                   R"("}], "status": ")" + name + "\"}]"));
    BOOST_TEST(only(from).providers.at(0).name->size() == name.size());
    BOOST_TEST(only(from).title.value() == "=cmd()|<script>\xE2\x80\xAE\x07");
    for (auto const& each : from.issues) BOOST_TEST(each.text.size() < 1000U);
    std::string deep;
    for (int each = 0; each < 100'000; ++each) deep += "[";
    BOOST_TEST(read(R"({"ocid": "x", "tender": )" + deep).failure.has_value());
}

BOOST_AUTO_TEST_CASE(a_buyer_that_stands_among_the_parties_alone_is_not_lost) {
    auto const parties = R"("parties": [{"id": "s", "name": "Foo", "roles": ["supplier"]},)"
                         R"({"id": "b", "name": "Exampleford", "roles": ["payer", "buyer"]}])"s;
    auto const from = read(release(parties + R"(, "tender": {"id": "t", "status": "withdrawn"})"));
    BOOST_TEST_REQUIRE(only(from).commissioners.size() == 1U);
    BOOST_TEST(only(from).commissioners[0].name.value() == "Exampleford");
    BOOST_TEST(has(reason_at(from, "tender.status"), "not carried out"));
    auto const named = read(release(parties + R"(, "buyer": {"id": "b", "name": "Exampleford"})"));
    BOOST_TEST(only(named).commissioners.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
