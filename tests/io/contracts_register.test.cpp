// SPDX-License-Identifier: MIT
#include "tables/register.hpp"

#include "read_cases.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(contracts_register)

namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;
using lc::date;
using namespace std::string_literals;

namespace {

constexpr char const* essential = "Contract Reference number / ID,Title of the Agreement,Contract start date,End date,"
                                  "Last extension date,Contract value,Supplier name,VCSE supplier";

lc::input read(std::string_view content) {
    lc::input into;
    into.file = "register.csv";
    lc::read_register(into, content);
    return into;
}

/// Reads one row of the essential columns, with others after them.
lc::input read_row(std::string const& cells, std::string const& more_headings = "") {
    return read(essential + more_headings + "\n" + cells + "\n");
}

/// Reads a row in which one column of the essential ones, or one more, is filled. The title is always there.
lc::input read_cell(std::string const& heading, std::string const& text) {
    std::string headings, cells;
    bool found = false;
    for (std::string const each :
         {"Contract Reference number / ID", "Title of the Agreement", "Contract start date", "End date",
          "Last extension date", "Contract value", "Supplier name", "VCSE supplier"}) {
        found = found || each == heading;
        headings += each + ",";
        cells += (each == heading ? "\"" + text + "\"" : each == "Title of the Agreement" ? "Day care"s : ""s) + ",";
    }
    headings += found ? "Tender process type" : heading;
    if (!found) cells += "\"" + text + "\"";
    return read(headings + "\n" + cells + "\n");
}

std::vector<lc::input_issue> issues_about(lc::input const& from, std::string_view path) {
    std::vector<lc::input_issue> found;
    for (auto const& issue : from.issues)
        if (issue.path == path) found.push_back(issue);
    return found;
}

struct example {
    char const* text;
    char const* expected; // "-" where the field stays missing
    char const* reason;   // part of the issue's reason, "" where there is none
};
std::ostream& operator<<(std::ostream& to, example const& row) { return to << '"' << row.text << '"'; }

void check_reason(lc::input const& from, std::string_view heading, std::string_view text, std::string_view reason) {
    auto const found = issues_about(from, heading);
    if (reason.empty()) {
        BOOST_TEST(found.empty());
        return;
    }
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found[0].reason.find(reason) != std::string::npos, found[0].reason);
    BOOST_TEST(found[0].text == text);
    BOOST_TEST(found[0].file == "register.csv");
    BOOST_TEST(found[0].line == 2);
    BOOST_TEST(found[0].column >= 1);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_register_is_known_by_its_headings_and_nothing_else_is_taken_for_one) {
    BOOST_TEST(lc::looks_like_register(essential));
    BOOST_TEST(lc::looks_like_register("\xEF\xBB\xBFtitle of the agreement;END DATE; Contract value ;Other\n"));
    BOOST_TEST(!lc::looks_like_register(""));
    BOOST_TEST(!lc::looks_like_register("{\"contract\": {\"title\": \"Contract value,End date,Supplier name\"}}"));
    BOOST_TEST(!lc::looks_like_register("contract:\n  End date: 2018-09-01\n"));
    BOOST_TEST(!lc::looks_like_register("Colour,Title,Shape,Weight\n"));
    BOOST_TEST(!lc::looks_like_register("End date,Contract value\n"));
}

BOOST_AUTO_TEST_CASE(a_row_becomes_a_contract_with_its_provider_and_commissioner) {
    auto const from =
        read_row(" AB12 ,Day care,01-Apr-2013,31/03/2017,31/03/2019,\"72,000 \",Foo Ltd,Yes,Exampleford,Adults,Day "
                 "care,Single award contract,Estimated Cost,gb/07445476,1012345",
                 ",Organisation name,Directorate / service responsible,Description of goods and services,Contract "
                 "type,Fixed cost / estimated cost,Supplier registered company number,Supplier registered charity "
                 "number");
    BOOST_TEST(from.issues.empty());
    BOOST_TEST((from.kind == lc::input_kind::contracts_register));
    auto const& contract = only(from);
    BOOST_TEST(from.cases[0].file == "register.csv");
    BOOST_TEST(from.cases[0].line == 2);
    BOOST_TEST(contract.id.value() == "AB12");
    BOOST_TEST(contract.title.value() == "Day care");
    BOOST_TEST(!contract.description.has_value()); // it only repeats the title
    BOOST_TEST(contract.directorate.value() == "Adults");
    BOOST_TEST((contract.funding_form == lc::funding_form::contract));
    BOOST_TEST(iso(contract.start) == "2013-04-01");
    BOOST_TEST(iso(contract.end) == "2017-03-31");
    BOOST_TEST(iso(contract.last_extension) == "2019-03-31");
    BOOST_TEST(!contract.rolling.has_value());
    BOOST_TEST(!contract.notice_clause.has_value());
    BOOST_TEST((contract.value == lc::money::from_pence(7200000)));
    BOOST_TEST((contract.value_is == lc::value_certainty::estimated));
    BOOST_TEST(contract.commissioners.at(0).name.value() == "Exampleford");
    auto const& provider = contract.providers.at(0);
    BOOST_TEST(provider.name.value() == "Foo Ltd");
    BOOST_TEST((provider.sector == lc::sector::third_sector));
    BOOST_REQUIRE(provider.identifiers.size() == 2);
    BOOST_TEST(provider.identifiers[0].scheme.value() == "GB-COH");
    BOOST_TEST(provider.identifiers[0].id.value() == "07445476");
    BOOST_TEST(provider.identifiers[1].scheme.value() == "GB-CHC");
    BOOST_TEST(provider.identifiers[1].id.value() == "1012345");
}

BOOST_AUTO_TEST_CASE(headings_may_stand_in_any_order_and_in_capitals) {
    auto const from = read("vcse SUPPLIER, Supplier name ,contract value,LAST EXTENSION DATE,End Date,Contract start "
                           "date,title of the agreement,contract reference number / id\nYes,Foo,1,,,,T,R\n");
    BOOST_TEST(from.issues.empty());
    BOOST_TEST(only(from).id.value() == "R");
    BOOST_TEST(only(from).providers.at(0).name.value() == "Foo");
}

BOOST_AUTO_TEST_CASE(a_heading_that_is_misspelt_repeated_missing_or_blank_is_told) {
    auto const from =
        read("Title of the Agreement,Contract valeu,End date,End date,Supplier name,,\nT,5,31/03/2017,1,S,,\n");
    auto const misspelt = issues_about(from, "Contract valeu");
    BOOST_REQUIRE(misspelt.size() == 1);
    BOOST_TEST(misspelt[0].column == 24);
    BOOST_TEST(misspelt[0].reason.find("\"Contract value\"") != std::string::npos, misspelt[0].reason);
    auto const repeated = issues_about(from, "End date");
    BOOST_REQUIRE(repeated.size() == 1);
    BOOST_TEST(repeated[0].reason.find("repeated") != std::string::npos);
    for (auto const* missing :
         {"Contract value", "Contract Reference number / ID", "Contract start date", "VCSE supplier"}) {
        auto const found = issues_about(from, missing);
        BOOST_REQUIRE_EQUAL(found.size(), 1U);
        BOOST_TEST(found[0].reason.find("missing") != std::string::npos);
    }
    auto const blank = issues_about(from, "");
    BOOST_REQUIRE(blank.size() == 1);
    BOOST_TEST(blank[0].places == 2U);
    BOOST_TEST(iso(only(from).end) == "2017-03-31");
}

BOOST_AUTO_TEST_CASE(no_row_is_lost_for_being_blank_short_or_long) {
    auto const from = read(essential + "\n,,,,,,,\nA,short\nB,T,,,,,,,\n\nC,T,,,,,,\n"s);
    BOOST_REQUIRE(from.cases.size() == 5);
    BOOST_TEST(contract_in(from.cases[1]).title.value() == "short");
    BOOST_TEST(contract_in(from.cases[4]).id.value() == "C");
    BOOST_REQUIRE(from.issues.size() == 4);
    BOOST_TEST(from.issues[0].line == 2);
    BOOST_TEST(from.issues[0].reason == "the row is blank");
    BOOST_TEST(from.issues[1].line == 3);
    BOOST_TEST(from.issues[1].text == "2 cells");
    BOOST_TEST(from.issues[1].reason == "expected 8 cells, one for each heading");
    BOOST_TEST(from.issues[2].line == 4);
    BOOST_TEST(from.issues[2].text == "9 cells");
    BOOST_TEST(from.issues[3].line == 5);
}

BOOST_AUTO_TEST_CASE(only_a_blank_end_on_a_row_that_says_something_makes_a_contract_rolling) {
    BOOST_TEST(only(read_cell("End date", "")).rolling.value());
    BOOST_TEST(!only(read_cell("End date", "31/03/2017")).rolling.has_value());
    BOOST_TEST(!only(read_cell("End date", "to be agreed")).rolling.has_value());
    BOOST_TEST(!only(read_row(",,,,,,,")).rolling.has_value());
    BOOST_TEST(!only(read_row("A,cut short")).rolling.has_value());
    BOOST_TEST(!only(read("Title of the Agreement,Contract value,Supplier name\nT,1,S\n")).rolling.has_value());
}

example const dates[]{
    {"01-Apr-2013", "2013-04-01", ""},
    {"04/09/2014", "2014-09-04", ""},
    {"2014-09-04", "2014-09-04", ""},
    {" 4/9/2014 ", "2014-09-04", ""},
    {"1-SEPTEMBER-2014", "2014-09-01", ""},
    {"29/02/2016", "2016-02-29", ""},
    {"31/12/2049", "2049-12-31", ""},
    {"01/01/2000", "2000-01-01", ""},
    {"31/12/2050", "2050-12-31", "placeholder"},
    {"31/03/3034", "3034-03-31", "placeholder"},
    {"31-Dec-9999", "9999-12-31", "placeholder"},
    {"29/02/2015", "-", "no such day"},
    {"2015-02-29", "-", "no such day"},
    {"31-Apr-2015", "-", "no such day"},
    {"09/30/2014", "-", "no such day"},
    {"01/01/0001", "-", "no such day"},
    {"01/04/13", "-", "two digits"},
    {"01-Apr-13", "-", "two digits"},
    {"01/01/1", "-", "expected a date"},
    {"01-04-2013", "2013-04-01", ""},
    {"2014-9-4x", "-", "expected a date"},
    {"01-Abc-2013", "-", "expected a date"},
    {"01/04-2013", "-", "expected a date"},
    {"001/04/2013", "-", "expected a date"},
    {"-/-", "-", "expected a date"},
    {"//", "-", "expected a date"},
    {"ongoing", "-", "may mean that there is no end"},
};
BOOST_DATA_TEST_CASE(an_end_date_is_read_in_both_its_forms_or_told_why_not, data::make(dates), row) {
    auto const from = read_cell("End date", row.text);
    BOOST_TEST(iso(only(from).end) == row.expected);
    auto text = std::string(row.text);
    text = text == " 4/9/2014 " ? "4/9/2014" : text;
    check_reason(from, "End date", text, row.reason);
}

BOOST_AUTO_TEST_CASE(every_day_is_read_in_each_of_its_forms) {
    auto const two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    std::string content = "Contract start date,End date,Last extension date\n";
    date const first(2010, 1, 1);
    int const days = 4000;
    for (int each = 0; each < days; ++each) {
        auto const day = lc::add_days(first, each);
        auto const month = std::string(lc::month_name(day.month()).substr(0, 3));
        content += two(day.day()) + "-" + month + "-" + std::to_string(day.year()) + "," + two(day.day()) + "/" +
                   two(day.month()) + "/" + std::to_string(day.year()) + "," + lc::to_iso(day) + "\n";
    }
    auto const from = read(content);
    BOOST_REQUIRE(from.cases.size() == static_cast<std::size_t>(days));
    for (int each = 0; each < days; ++each) {
        auto const& contract = contract_in(from.cases[static_cast<std::size_t>(each)]);
        auto const day = lc::add_days(first, each);
        if (contract.start != day || contract.end != day || contract.last_extension != day)
            BOOST_FAIL("differs on " << lc::to_iso(day));
    }
}

BOOST_AUTO_TEST_CASE(the_first_day_of_a_century_as_a_start_is_told_as_a_placeholder_and_kept) {
    for (auto const* text : {"01-Jan-2000", "01/01/1900"}) {
        auto const from = read_cell("Contract start date", text);
        BOOST_TEST(only(from).start.has_value());
        check_reason(from, "Contract start date", text, "placeholder");
    }
    BOOST_TEST(issues_about(read_cell("Contract start date", "02-Jan-2000"), "Contract start date").empty());
}

BOOST_AUTO_TEST_CASE(an_extension_without_an_end_is_told_and_one_before_the_end_is_left_to_the_rules) {
    check_reason(read_cell("Last extension date", "31/03/2020"), "Last extension date", "31/03/2020", "no end date");
    auto const earlier = read_row("A,T,01/04/2012,31/03/2017,31/03/2016,,S,");
    BOOST_TEST(earlier.issues.empty());
    BOOST_TEST(iso(only(earlier).last_extension) == "2016-03-31");
    BOOST_TEST(issues_about(read_row("A,T,,unknown,31/03/2016,,S,"), "Last extension date").empty());
}

example const values[]{
    {"72000 ", "72000.00", ""},   {"1,234.50", "1234.50", ""},
    {"(54802)", "-54802.00", ""}, {"0.00", "0.00", ""},
    {"£1,000", "1000.00", ""},    {"", "-", ""},
    {"-12", "-12.00", ""},        {"some", "-", "not a sum"},
    {"1,23", "-", "thousands"},   {"99999999999999999999", "-", "large"},
    {"€5", "-", "pounds"},
};
BOOST_DATA_TEST_CASE(a_value_is_read_to_the_penny_or_told_why_not, data::make(values), row) {
    auto const from = read_cell("Contract value", row.text);
    auto const& value = only(from).value;
    BOOST_TEST((value ? lc::to_decimal(*value) : "-") == row.expected);
    check_reason(from, "Contract value", row.text, row.reason);
}

example const company_numbers[]{
    {"gb/07445476", "07445476", ""},
    {"GB/oc304378", "OC304378", ""},
    {"00928555", "00928555", ""},
    {"SC257136", "SC257136", ""},
    {"IP19473R", "IP19473R", ""},
    {"RS007018", "RS007018", ""},
    {"928555", "00928555", "leading zeros were lost: read as 00928555"},
    {"gb/928555", "00928555", "leading zeros"},
    {"074454761", "-", "expected a company number"},
    {"gb/", "-", "expected a company number"},
    {"0", "-", "expected a company number"},
    {"not sure", "-", "expected a company number"},
    {"SC25713X", "-", "expected a company number"},
    {"A long text that is no number at all", "-", "expected a company number"},
};
BOOST_DATA_TEST_CASE(a_company_number_is_read_in_each_of_its_spellings_or_told_why_not, data::make(company_numbers),
                     row) {
    auto const from = read_cell("Supplier registered company number", row.text);
    auto const& provider = only(from).providers.at(0);
    BOOST_TEST((provider.identifiers.empty() ? "-" : provider.identifiers[0].id.value()) == row.expected);
    check_reason(from, "Supplier registered company number", row.text, row.reason);
    auto const number = std::string_view(row.text);
    bool const society = number.starts_with("IP") || number.starts_with("RS");
    BOOST_TEST((provider.legal_form == lc::legal_form::registered_society) == society);
    BOOST_TEST((provider.sector == lc::sector::third_sector) == society);
}

example const charity_numbers[]{
    {"203644", "203644", ""},     {"1012345", "1012345", ""},          {"SC012345", "SC012345", ""},
    {"236803-1", "236803-1", ""}, {"1012345x", "-", "charity number"}, {"12", "-", "charity number"}};
BOOST_DATA_TEST_CASE(a_charity_number_is_read_or_told_why_not, data::make(charity_numbers), row) {
    auto const from = read_cell("Supplier registered charity number", row.text);
    auto const& provider = only(from).providers.at(0);
    BOOST_TEST((provider.identifiers.empty() ? "-" : provider.identifiers[0].id.value()) == row.expected);
    check_reason(from, "Supplier registered charity number", row.text, row.reason);
}

example const types[]{
    {"Single award contract", "contract", ""},
    {"Framework agreement", "framework_call_off", ""},
    {"grant agreement", "grant", ""},
    {"Other", "-", ""},
    {"", "-", ""},
    {"Concession", "-", "Framework agreement"},
};
BOOST_DATA_TEST_CASE(the_type_says_how_a_service_is_funded, data::make(types), row) {
    auto const from = read_cell("Contract type", row.text);
    auto const form = only(from).funding_form;
    BOOST_TEST((form ? lc::name_of(*form) : "-") == row.expected);
    check_reason(from, "Contract type", row.text, row.reason);
}

example const certainties[]{{"Fixed cost", "fixed", ""},
                            {"Estimated Cost", "estimated", ""},
                            {"Estimated", "estimated", ""},
                            {"guess", "-", "Fixed cost"}};
BOOST_DATA_TEST_CASE(a_value_that_is_estimated_is_not_taken_for_fixed, data::make(certainties), row) {
    auto const from = read_cell("Fixed cost / estimated cost", row.text);
    auto const certainty = only(from).value_is;
    BOOST_TEST((certainty ? lc::name_of(*certainty) : "-") == row.expected);
    check_reason(from, "Fixed cost / estimated cost", row.text, row.reason);
}

BOOST_AUTO_TEST_CASE(not_being_of_the_third_sector_is_no_sector) {
    BOOST_TEST((only(read_cell("VCSE supplier", "yes")).providers.at(0).sector == lc::sector::third_sector));
    BOOST_TEST(only(read_cell("VCSE supplier", "")).providers.empty());
    auto const no = read_cell("VCSE supplier", "No");
    BOOST_TEST(!only(no).providers.at(0).sector.has_value());
    check_reason(no, "VCSE supplier", "No", "not stated");
    check_reason(read_cell("VCSE supplier", "maybe"), "VCSE supplier", "maybe", "Yes or No");

    BOOST_TEST((only(read_cell("SME supplier", "No")).providers.at(0).small_business == false));
    BOOST_TEST(!only(read_cell("SME supplier", "Yes")).providers.at(0).small_business.has_value());
}

BOOST_AUTO_TEST_CASE(a_reference_on_many_rows_is_told_once_and_blank_ones_never) {
    auto const from = read(essential + "\nF1,T,,,,,A,\n,T,,,,,B,\nF1,T,,,,,C,\n,T,,,,,D,\nF1,T,,,,,E,\n"s);
    BOOST_REQUIRE(from.cases.size() == 5);
    BOOST_REQUIRE(from.issues.size() == 1);
    BOOST_TEST(from.issues[0].line == 4);
    BOOST_TEST(from.issues[0].column == 1);
    BOOST_TEST(from.issues[0].text == "F1");
    BOOST_TEST(from.issues[0].reason ==
               "this reference stands on 3 rows, first on line 2: each was read as a contract of its own");
}

BOOST_AUTO_TEST_CASE(columns_that_are_not_used_are_told_once_where_they_say_something) {
    auto const from =
        read_row("A,T,,31/03/2017,,,S,,100,31/03/2017\nB,T,,31/03/2017,,,S,,200,30/09/2016\nC,T,,,,,S,,,\n",
                 ",Irrecoverable VAT,Review date");
    auto const vat = issues_about(from, "Irrecoverable VAT");
    BOOST_REQUIRE(vat.size() == 1);
    BOOST_TEST(vat[0].line == 2);
    BOOST_TEST(vat[0].reason == "this column is not used");
    BOOST_TEST(vat[0].places == 2U);
    auto const review = issues_about(from, "Review date");
    BOOST_REQUIRE(review.size() == 1);
    BOOST_TEST(review[0].line == 3);
}

BOOST_AUTO_TEST_CASE(windows_1252_is_read_and_said_for_the_file_once) {
    auto const from = read(essential + "\nA,Children\x92s centre \xA3,01/04/2013,31/03/2017,,\xA3"
                                       "5,S,\nB,\xA0T\xA0,,x,,,S,\n"s);
    BOOST_TEST(contract_in(from.cases.at(0)).title.value() == "Children’s centre £");
    BOOST_TEST((contract_in(from.cases.at(0)).value == lc::money::from_pence(500)));
    BOOST_TEST(contract_in(from.cases.at(1)).title.value() == "T");
    BOOST_REQUIRE(from.issues.size() == 2);
    BOOST_TEST(from.issues[0].line == 2);
    BOOST_TEST(from.issues[0].column == 11);
    BOOST_TEST(from.issues[0].text == "byte 0x92");
    BOOST_TEST(from.issues[0].reason.find("Windows-1252") != std::string::npos);
    BOOST_TEST(from.issues[1].line == 3);
    BOOST_TEST(from.issues[1].column == 8); // in characters, as an editor shows it

    auto const undefined = read(essential + "\nA,\x81\xA3,,x,,,S,\n"s);
    BOOST_TEST(undefined.issues.at(1).text == "byte 0x81");
    BOOST_TEST(contract_in(undefined.cases.at(0)).title.value() == "\uFFFD£");
}

BOOST_AUTO_TEST_CASE(a_file_cut_short_keeps_what_is_there_and_says_so) {
    auto const from = read(essential + "\nA,caf\xC3\xA9,01/04/2013,31/03/2017,,5,S,\nB,caf\xC3"s);
    BOOST_REQUIRE(from.cases.size() == 2);
    BOOST_TEST(contract_in(from.cases[0]).title.value() == "café");
    BOOST_TEST(from.issues.at(0).reason.find("expected 8 cells") != std::string::npos);
    BOOST_TEST(from.issues.at(1).reason.find("cut short") != std::string::npos);

    auto const quote = read(essential + "\nA,\"Day care,01/04/2013\nB,T,,,,,S,\n"s);
    BOOST_REQUIRE(quote.cases.size() == 2);
    BOOST_TEST(quote.issues.at(1).path == "Title of the Agreement");
    BOOST_TEST(quote.issues.at(1).column == 3);
    BOOST_TEST(quote.issues.at(1).reason.find("not closed") != std::string::npos);
    BOOST_TEST(quote.issues.at(1).text == "\"Day care");
}

BOOST_AUTO_TEST_CASE(nul_bytes_headings_alone_and_nothing_at_all_are_told) {
    std::string with_nul = essential + "\nA,Day care,,31/03/2017,,,S,\n"s;
    with_nul[with_nul.find("Day")] = '\0';
    auto const found = issues_about(read(with_nul), "Title of the Agreement");
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found[0].reason.find("NUL") != std::string::npos);

    auto const headings_alone = read(essential);
    BOOST_TEST(headings_alone.cases.empty());
    BOOST_TEST(headings_alone.issues.at(0).reason == "there are no rows below the headings");
    BOOST_TEST(read("").issues.at(0).reason.find("empty") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(quoted_cells_with_line_breaks_and_other_delimiters_are_read) {
    auto const from =
        read("Title of the Agreement;Contract value;End date\r\n\"Day\r\ncare\";72,000;31/03/2017\r\nT;x;\r\n");
    BOOST_REQUIRE(from.cases.size() == 2);
    BOOST_TEST(contract_in(from.cases[0]).title.value() == "Day\r\ncare");
    BOOST_TEST((contract_in(from.cases[0]).value == lc::money::from_pence(7200000)));
    BOOST_TEST(from.cases[1].line == 4);
    BOOST_TEST(issues_about(from, "Contract value").at(0).line == 4);
}

BOOST_AUTO_TEST_CASE(the_register_in_the_examples_shows_each_oddity) {
    auto const* source = std::getenv("LEEDS_SOURCE");
    if (!source) {
        BOOST_TEST_MESSAGE("skipped: LEEDS_SOURCE is not set");
        return;
    }
    std::ifstream file(std::string(source) + "/examples/register.csv", std::ios::binary);
    std::string const content(std::istreambuf_iterator<char>(file), {});
    BOOST_REQUIRE(lc::looks_like_register(content));
    auto const from = read(content);
    BOOST_TEST(from.cases.size() == 13U);
    std::string all;
    for (auto const& issue : from.issues) all += issue.reason + "\n";
    for (auto const* part : {"Windows-1252", "placeholder", "leading zeros", "stands on 2 rows", "no such day",
                             "no end date", "not a sum", "the row is blank"})
        BOOST_TEST(all.find(part) != std::string::npos, part);
    BOOST_TEST(from.issues.size() == 10U, all);
}

BOOST_AUTO_TEST_CASE(no_damage_to_a_register_makes_reading_fail_or_loses_its_end) {
    std::string const sound =
        "Organisation name,Contract Reference number / ID,Title of the Agreement,Contract type,Contract start date,End "
        "date,Review date,Last extension date,Contract value,Fixed cost / estimated cost,Irrecoverable VAT,Supplier "
        "name,Supplier registered company number,Supplier registered charity number,SME supplier,VCSE supplier\n"
        "Exampleford,A1,\"Day care, \"\"north\"\"\",Single award "
        "contract,01-Apr-2013,31/03/2017,31/03/2017,31/03/2019,\"72,000 "
        "\",Estimated,,Foo Ltd,gb/07445476,1012345,No,Yes\n"
        "Exampleford,A1,caf\xC3\xA9,grant agreement,2014-09-04,,,31/12/2050,(54802),Fixed "
        "cost,1,\"Bar\nLtd\",928555,,Yes,No\n";
    std::mt19937 random(20180203);
    constexpr std::string_view bytes("\"\",\n\r\0\x81\xA3\xE2\x80 /-9", 15);
    for (int round = 0; round < 4000; ++round) {
        std::string damaged = sound;
        for (auto times = 1 + random() % 6; times > 0; --times) {
            auto const at = random() % damaged.size();
            switch (random() % 4) {
            case 0: damaged[at] = bytes[random() % bytes.size()]; break;
            case 1: damaged.insert(at, 1, bytes[random() % bytes.size()]); break;
            case 2: damaged.erase(at, 1 + random() % 4); break;
            default: damaged[at] = static_cast<char>(random() % 256);
            }
        }
        if (random() % 8 == 0) damaged.resize(random() % damaged.size());
        (void)lc::looks_like_register(damaged);
        auto const from = read(damaged);
        for (auto const& issue : from.issues)
            if (issue.reason.empty() || issue.line < 0 || issue.column < 0)
                BOOST_FAIL("an issue says nothing: " << damaged);
        int line = 1;
        for (auto const& each : from.cases)
            if (each.line < line)
                BOOST_FAIL("rows go back: " << damaged);
            else
                line = each.line;
    }
}

BOOST_AUTO_TEST_SUITE_END()
