// SPDX-License-Identifier: MIT
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(headings)

using namespace leeds::commissioning;

namespace {

void check_whole(input const& from) {
    auto const& contract = only(from);
    BOOST_TEST((from.kind == input_kind::contracts_register));
    BOOST_TEST(contract.id.value() == "AB12");
    BOOST_TEST(contract.title.value() == "Day care");
    BOOST_TEST(iso(contract.start) == "2013-04-01");
    BOOST_TEST(iso(contract.end) == "2017-03-31");
    BOOST_TEST((contract.value == money::from_pence(7200000)));
    BOOST_TEST(contract.providers.at(0).name.value() == "Foo Ltd");
}

} // namespace

BOOST_AUTO_TEST_CASE(registers_of_other_councils_are_read_whatever_their_spelling_order_and_delimiter) {
    for (std::string const content :
         {"Contract Ref No.,Contract Title,Start Date,End Date,Total Contract Value (GBP),Supplier\n"
          "AB12,Day care,01/04/2013,31/03/2017,\"£72,000.00\",Foo Ltd\n",
          "Supplier Name;Value;Expiry Date;Commencement Date;Title;Reference\n"
          "Foo Ltd;72000;31-Mar-2017;1 April 2013;Day care;AB12\n",
          "CONTRACT_NUMBER\tCONTRACT_NAME\tCONTRACT_START_DATE\tCONTRACT_END_DATE\tCONTRACT_VALUE\tVENDOR_NAME\n"
          "AB12\tDay care\t2013-04-01 00:00:00\t2017-03-31T00:00:00\t72000.00\tFoo Ltd\n",
          "ContractID|ContractName|DateFrom|DateTo|WholeLifeValue|Provider\r\n"
          "AB12|Day care|01.04.2013|31.03.2017 00:00|72000|Foo Ltd\r\n"})
        BOOST_TEST_CONTEXT(content) {
            check_whole(read_input("f.csv", content));
            check_whole(read_input("f.csv", "\xEF\xBB\xBF" + content));
        }
}

BOOST_AUTO_TEST_CASE(headings_that_were_matched_are_listed_with_what_they_stand_for) {
    auto const from = read_input("f.csv", "Ref,Title,Start,End,CPV,Colour\n1,T,2013-04-01,2017-03-31,x,red\n");
    BOOST_TEST_REQUIRE(from.headings.size() == 6U);
    BOOST_TEST(from.headings[0].field == "reference");
    BOOST_TEST(from.headings[3].field == "end");
    BOOST_TEST((from.headings[4].known && from.headings[4].field.empty()));
    BOOST_TEST(!from.headings[5].known);
    BOOST_TEST(from.rows == 1U);
    BOOST_TEST(has(listed(from.issues), "Colour <Colour> this heading is not known"));
}

BOOST_AUTO_TEST_CASE(two_columns_for_the_same_are_not_mixed_up) {
    auto const from =
        read_input("f.csv", "Title,Start Date,End Date,Expiry Date\nT,2013-04-01,2017-03-31,2018-03-31\n");
    BOOST_TEST(iso(only(from).end) == "2017-03-31");
    BOOST_TEST(has(listed(from.issues), "another is read for the same, \"End date\""));
}

BOOST_AUTO_TEST_CASE(a_yearly_value_is_not_taken_for_that_of_the_term) {
    auto const from = read_input("f.csv", "Title,Start Date,End Date,Annual Value\nT,2013-04-01,2017-03-31,5\n");
    BOOST_TEST(!only(from).value.has_value());
}

BOOST_AUTO_TEST_CASE(a_map_says_what_unknown_headings_stand_for_and_goes_before_what_is_known) {
    auto const map = read_heading_map("m.txt", "# ours\n\n Ends on = end \nWho = supplier_name\r\nTitle = nothing\n"
                                               "What = title\nA = b = reference\n");
    BOOST_TEST(map.failure.value_or("") == "");
    auto const from = read_input("f.csv", "Title,Ends  ON,Who,What,A = b\nx,31/03/2017,Foo,Day care,R1\n", {map.map});
    BOOST_TEST(only(from).title.value() == "Day care");
    BOOST_TEST(iso(only(from).end) == "2017-03-31");
    BOOST_TEST(only(from).providers.at(0).name.value() == "Foo");
    BOOST_TEST(only(from).id.value() == "R1");
}

BOOST_AUTO_TEST_CASE(a_map_that_is_wrong_says_on_which_line) {
    BOOST_TEST(read_heading_map("m", "a = end\nb\n").failure.value() ==
               "m, line 2: expected a heading, = and a field, such as: Ends on = end.");
    BOOST_TEST(read_heading_map("m", "a = ends").failure.value() ==
               "m, line 1: \"ends\" is no field of a register; did you mean end?");
}

BOOST_AUTO_TEST_CASE(a_spreadsheets_number_of_a_day_is_named_as_such) {
    auto const from = read_input("f.csv", "Title,Start Date,End Date\nT,41365,42825\n");
    BOOST_TEST(has(listed(from.issues), "<42825> expected a date; this is a spreadsheet's number of a day"));
}

BOOST_AUTO_TEST_CASE(grants_in_the_columns_of_360_giving_are_read_as_a_register) {
    auto const from = read_input(
        "f.csv", "Identifier,Title,Description,Currency,Amount Awarded,Planned Dates:Start Date,Planned Dates:End Date,"
                 "Recipient Org:Name,Recipient Org:Charity Number,Funding Org:Name\n"
                 "360G-1,Lunch club,,GBP,5000,2015-04-01,2016-03-31,Foo,1012345,Exampleford\n");
    BOOST_TEST(only(from).providers.at(0).sector_ground.value() == "registered charity (GB-CHC 1012345)");
    BOOST_TEST(only(from).commissioners.at(0).name.value() == "Exampleford");
}

BOOST_AUTO_TEST_SUITE_END()
