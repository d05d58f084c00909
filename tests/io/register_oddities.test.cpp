// SPDX-License-Identifier: MIT
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// What registers of other councils hold besides contracts, and how they write what no form has a place for.
BOOST_AUTO_TEST_SUITE(register_oddities)

using namespace leeds::commissioning;
namespace data = boost::unit_test::data;

namespace {

std::string const headings = "Ref,Title,Supplier,Start Date,End Date,Value,SME (Y/N),VCSE?\n";

input read(std::string const& rows) { return read_input("r.csv", headings + rows); }

} // namespace

struct end_cell {
    char const* text;
    char const* day;     ///< "-" where none is read
    char const* rolling; ///< "yes", or "-" where it is not stated
    char const* reason;  ///< part of the one issue, "" where there is none
};
std::ostream& operator<<(std::ostream& to, end_cell const& row) { return to << '"' << row.text << '"'; }

end_cell const ends[]{
    {"31/03/2019", "2019-03-31", "-", ""},
    {"31-03-2019", "2019-03-31", "-", ""},
    {"2019/03/31", "2019-03-31", "-", ""},
    {"31st March 2019", "2019-03-31", "-", ""},
    {"1ST Sept 2019", "2019-09-01", "-", ""},
    {"2 Sept 2019", "2019-09-02", "-", ""},
    {"2019-03-31 00:00:00", "2019-03-31", "-", ""},
    {"31/03/2019 23:59:59", "2019-03-31", "-", ""},
    {"2019-03-31T23:59:59+01:00", "2019-03-31", "-", ""},
    {"31/3/19", "-", "-", "two digits"},
    {"31-Mar-19", "-", "-", "two digits"},
    {"Mar-19", "-", "-", "no day of the month"},
    {"March 2019", "-", "-", "no day of the month"},
    {"2019", "-", "-", "no day of the month"},
    {"43555", "-", "-", "spreadsheet"},
    {"03/31/2019", "-", "-", "no such day"},
    {"31/03/2019 (plus 12 months)", "-", "-", "expected a date"},
    {"3/31/2019 12:00:00 AM", "-", "-", "expected a date"},
    {"1 2 3 4", "-", "-", "expected a date"},
    {"01 04 2019", "-", "-", "expected a date"},
    {"See notes", "-", "-", "expected a date"},
    {"N/A", "-", "-", "not stated"},
    {"TBC", "-", "-", "not stated"},
    {"-", "-", "-", "not stated"},
    {"Rolling", "-", "yes", ""},
    {"rolling contract", "-", "yes", ""},
    {"Open-ended.", "-", "yes", ""},
    {"No end date", "-", "yes", ""},
    {"Ongoing", "-", "-", "may mean"},
    {"", "-", "-", "may run on until notice"},
};
BOOST_DATA_TEST_CASE(an_end_is_read_where_it_is_certain_and_else_told, data::make(ends), row) {
    auto const from = read(std::string("A1,Day care,Foo,01/04/2015,") + row.text + ",1,,\n");
    auto const& read_one = only(from);
    BOOST_TEST(iso(read_one.end) == row.day);
    BOOST_TEST(std::string(read_one.rolling ? (*read_one.rolling ? "yes" : "no") : "-") == row.rolling);
    std::vector<input_issue> about;
    for (auto const& each : from.issues)
        if (each.path == "End date") about.push_back(each);
    BOOST_TEST_REQUIRE(about.size() == (std::string_view(row.reason).empty() ? 0U : 1U));
    if (!about.empty()) BOOST_TEST(has(about[0].reason, row.reason), about[0].reason);
}

struct value_cell {
    char const* text;
    char const* sum;    ///< "-" where none is read
    char const* reason; ///< part of the one issue, "" where there is none
};
std::ostream& operator<<(std::ostream& to, value_cell const& row) { return to << '"' << row.text << '"'; }

value_cell const sums[]{
    {"£72,000.00 ", "72000.00", ""},
    {"72000", "72000.00", ""},
    {"(9)", "-9.00", ""},
    {"£1.2m", "-", "abbreviated"},
    {"£10k pa", "-", "not a sum"},
    {"£10,000 per annum", "-", "not a sum"},
    {"£44,000 - £50,000", "-", "not a sum"},
    {"Up to £5000", "-", "not a sum"},
    {"5000 (estimate)", "-", "not a sum"},
    {"TBC", "-", "not stated"},
    {"n/a", "-", "not stated"},
    {"-", "-", "not stated"},
    {"£-", "-", "not a sum"},
    {"#REF!", "-", "not a sum"},
    {"1.234,56", "-", "expected one such as"},
};
BOOST_DATA_TEST_CASE(a_value_that_is_not_one_sum_is_kept_in_an_issue_and_never_guessed, data::make(sums), row) {
    auto const from = read(std::string("A1,Day care,Foo,01/04/2015,31/03/2019,\"") + row.text + "\",,\n");
    auto const& value = only(from).value;
    BOOST_TEST((value ? to_decimal(*value) : "-") == row.sum);
    std::string told;
    for (auto const& each : from.issues)
        if (each.path == "Value") told += each.reason;
    BOOST_TEST(told.empty() == std::string_view(row.reason).empty());
    BOOST_TEST(has(told, row.reason), told);
}

BOOST_AUTO_TEST_CASE(words_that_stand_for_nothing_are_no_names_and_are_told_once_with_their_number) {
    auto const from = read("N/A,Day care,TBC,01/04/2015,31/03/2019,1,N/A,N/A\n"
                           "n/a,Lunch,Foo,01/04/2015,31/03/2019,1,Y,N\n"
                           "N/A,-,tbc,01/04/2015,31/03/2019,1,True,yes\n");
    BOOST_TEST_REQUIRE(from.cases.size() == 3U);
    BOOST_TEST(!contract_in(from.cases[0]).id.has_value());
    BOOST_TEST(contract_in(from.cases[0]).providers.empty());
    BOOST_TEST(!contract_in(from.cases[2]).title.has_value());
    BOOST_TEST(contract_in(from.cases[1]).providers.at(0).name.value() == "Foo");
    BOOST_TEST((contract_in(from.cases[2]).providers.at(0).sector == sector::third_sector));
    auto const told = listed(from.issues);
    BOOST_TEST(has(told, "2:1 Ref <N/A> read as not stated (3 places)"), told);
    BOOST_TEST(has(told, "2:14 Supplier <TBC> read as not stated (2 places)"), told);
    BOOST_TEST(!has(told, "stands on"), told);
}

BOOST_AUTO_TEST_CASE(a_row_of_totals_is_kept_and_is_no_contract_of_that_sum) {
    auto const from = read("A1,Day care,Foo,01/04/2015,31/03/2019,10,,\n"
                           "A2,Lunch,Bar,01/04/2015,31/03/2019,5,,\n"
                           ",,,,Total,15,,\n"
                           "Grand total:,,,,,15,,\n");
    BOOST_TEST_REQUIRE(from.cases.size() == 4U);
    BOOST_TEST(!contract_in(from.cases[3]).value.has_value());
    BOOST_TEST(!contract_in(from.cases[3]).id.has_value());
    BOOST_TEST(has(listed(from.issues), "5:1 Ref <Grand total:> this looks like a row of totals"), listed(from.issues));
    auto const named = read("A1,Gas,Total,01/04/2015,31/03/2019,10,,\n");
    BOOST_TEST(only(named).providers.at(0).name.value() == "Total");
}

BOOST_AUTO_TEST_CASE(blank_rows_at_the_end_are_told_together_and_those_between_are_rows) {
    auto const from =
        read("A1,Day care,Foo,01/04/2015,31/03/2019,10,,\n,,,,,,,\nA2,Lunch,Bar,01/04/2015,31/03/2019,5,,\n"
             ",,,,,,,\n , ,,,,,,\n\n");
    BOOST_TEST(from.cases.size() == 4U);
    BOOST_TEST(from.rows == 4U);
    auto const told = listed(from.issues);
    BOOST_TEST(has(told, "3:0  <> the row is blank"), told);
    BOOST_TEST(has(told, "5:0  <> this row and those below it are blank (3 places)"), told);
}

BOOST_AUTO_TEST_CASE(blank_columns_past_the_headings_are_told_once) {
    auto const from = read("A1,Day care,Foo,01/04/2015,31/03/2019,10,,,,\nA2,Lunch,Bar,01/04/2015,31/03/2019,5,,,,\n");
    BOOST_TEST(has(listed(from.issues), "2:0  <10 cells> expected 8 cells, one for each heading; those beyond are "
                                        "blank (2 places)"),
               listed(from.issues));
}

BOOST_AUTO_TEST_CASE(suppliers_below_a_merged_cell_are_no_contracts_that_run_on_until_notice) {
    auto const from = read_input("r.csv", "Contract Reference number / ID,Title of the Agreement,Supplier name,"
                                          "Contract start date,End date\n"
                                          "A1,Framework,Foo,01/04/2015,31/03/2019\n,,Bar,,\n");
    BOOST_TEST_REQUIRE(from.cases.size() == 2U);
    BOOST_TEST(contract_in(from.cases[1]).providers.at(0).name.value() == "Bar");
    BOOST_TEST(!contract_in(from.cases[1]).rolling.has_value());
}

BOOST_AUTO_TEST_CASE(no_day_is_read_where_the_column_shows_that_the_month_comes_first) {
    auto const from = read("A1,a,Foo,04/01/2015,03/31/2019,1,,\nA2,b,Foo,04/01/2015,05/06/2019,1,,\n"
                           "A3,c,Foo,13/01/2015,12/31/2019,1,,\nA4,d,Foo,04/02/2015,12/12/2019,1,,\n");
    BOOST_TEST(iso(contract_in(from.cases.at(0)).start) == "2015-01-04"); // another of its column has the day first
    BOOST_TEST(iso(contract_in(from.cases.at(1)).end) == "-");
    BOOST_TEST(iso(contract_in(from.cases.at(3)).end) == "2019-12-12"); // is the same either way
    BOOST_TEST(has(listed(from.issues), "3:21 End date <05/06/2019> other dates of this column have the month first"),
               listed(from.issues));
    // One slip in a column that has the day first makes nothing of the others uncertain.
    auto const slip = read("A1,a,Foo,,13/05/2019,1,,\nA2,b,Foo,,03/31/2019,1,,\nA3,c,Foo,,05/06/2019,1,,\n");
    BOOST_TEST(iso(contract_in(slip.cases.at(2)).end) == "2019-06-05");
}

BOOST_AUTO_TEST_CASE(titles_above_the_headings_are_passed_over_and_no_data_is_taken_for_headings) {
    auto const from = read_input("r.csv", "Exampleford Council,,,\nContracts register at 31 March 2019,,,\n,,,\n\n"
                                          "Open Government Licence,,,\n,,,\nRef,Title,Supplier,End Date\nA1,T,Foo,"
                                          "31/03/2019\n");
    BOOST_TEST(iso(only(from).end) == "2019-03-31");
    BOOST_TEST(from.rows == 1U);
    // Words of data that headings are called by, on a line below headings of which none is known.
    std::string table = "a/0", row = "Services";
    for (int each = 1; each < 40; ++each) {
        table += ",a/" + std::to_string(each);
        row += each % 3 == 0 ? ",status,title,supplier,description,category,end" : ",x";
    }
    BOOST_TEST(read_input("r.csv", table + "\n" + row + "\n").failure.has_value());
}

BOOST_AUTO_TEST_CASE(tables_that_hold_no_contracts_and_ocds_in_a_table_are_refused_in_a_sentence) {
    auto const tenders = read_input("t.csv", "Notice ID,Published Date,Tender Title,Tender Value,Buyer Name,Buyer ID,"
                                             "Classification Code,Classification Description\n1,2,3,4,5,6,7,8\n");
    BOOST_TEST(has(tenders.failure.value_or(""), "3 that a fact is read from are needed, where 2 are"),
               tenders.failure.value_or(""));
    auto const flattened = read_input("o.csv", "uri,publishedDate,releases/0/ocid,releases/0/tender/title\na,b,c,d\n");
    BOOST_TEST(flattened.failure.value_or("") ==
               "o.csv is OCDS flattened into a table, which is not read: the same releases as JSON are.");
}

BOOST_AUTO_TEST_CASE(headings_say_how_cells_are_written_and_whether_tax_is_counted) {
    auto const from =
        read_input("r.csv", "Contract Ref (if applicable),Contract Title,Contract Start Date (dd/mm/yyyy),"
                            "Contract Current End Date,Maximum Contract End Date,Contract Value (ex VAT),"
                            "Winning Bidder,VCSE (Y/N),Contract Length,Extension Options\n"
                            "A1,Day care,01/04/2015,31/03/2019,31/03/2021,\"£1,000\",Foo,Y,4 years,1+1\n");
    auto const& found = only(from);
    BOOST_TEST((found.value == money::from_pence(100000, vat_basis::excluding)));
    BOOST_TEST(iso(found.start) == "2015-04-01");
    BOOST_TEST(iso(found.end) == "2019-03-31");
    BOOST_TEST(iso(found.last_extension) == "2021-03-31");
    BOOST_TEST(found.id.value() == "A1");
    BOOST_TEST((found.providers.at(0).sector == sector::third_sector));
    BOOST_TEST(from.issues.empty(), listed(from.issues));
}

BOOST_AUTO_TEST_CASE(a_heading_of_two_meanings_is_not_taken_for_either) {
    // A contract is completed when it is signed, or when the work is done.
    auto const from = read_input("r.csv", "Ref,Title,Supplier,Contract Completion Date,Contract End Date\n"
                                          "A1,T,Foo,01/02/2015,31/03/2019\n");
    BOOST_TEST(iso(only(from).end) == "2019-03-31");
    BOOST_TEST(
        has(listed(from.issues), "Contract Completion Date <Contract Completion Date> this heading is not known"));
}

BOOST_AUTO_TEST_CASE(a_sum_in_another_currency_is_not_taken_for_pounds) {
    auto const from = read_input("r.csv", "Ref,Title,Supplier,End Date,Value,Currency\nA1,T,Foo,31/03/2019,5,EUR\n"
                                          "A2,T,Foo,31/03/2019,6,gbp\n");
    BOOST_TEST(!contract_in(from.cases.at(0)).value.has_value());
    BOOST_TEST(has(listed(from.issues), "Value <5> this sum is not in pounds"), listed(from.issues));
    BOOST_TEST((contract_in(from.cases.at(1)).value == money::from_pence(600)));
}

struct type_cell {
    char const* text;
    char const* form;
    char const* category;
};
std::ostream& operator<<(std::ostream& to, type_cell const& row) { return to << '"' << row.text << '"'; }

type_cell const types[]{{"Framework", "framework_call_off", "-"},
                        {"Call-off", "framework_call_off", "-"},
                        {"Grant", "grant", "-"},
                        {"Contract", "contract", "-"},
                        {"Goods", "-", "goods"},
                        {"Works", "-", "works"},
                        {"Services", "-", "-"},
                        {"Concession", "-", "-"}};
BOOST_DATA_TEST_CASE(a_type_says_how_a_service_is_funded_or_what_is_bought, data::make(types), row) {
    auto const from = read_input("r.csv", std::string("Ref,Title,Supplier,Contract type\nA1,T,Foo,") + row.text +
                                              "\nA2,T,Foo," + row.text + "\n");
    auto const& found = contract_in(from.cases.at(1));
    BOOST_TEST((found.funding_form ? name_of(*found.funding_form) : "-") == row.form);
    BOOST_TEST((found.category ? name_of(*found.category) : "-") == row.category);
}

BOOST_AUTO_TEST_SUITE_END()
