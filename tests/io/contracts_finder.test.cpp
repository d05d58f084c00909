// SPDX-License-Identifier: MIT
#include "tables/packed_suppliers.hpp"

#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(contracts_finder)

using namespace leeds::commissioning;

namespace {

constexpr std::array<std::string_view, 43> columns{"Notice Identifier",
                                                   "Notice Type",
                                                   "Organisation Name",
                                                   "Status",
                                                   "Published Date",
                                                   "Title",
                                                   "Description",
                                                   "Nationwide",
                                                   "Postcode",
                                                   "Region",
                                                   "Cpv Codes",
                                                   "Contact Name",
                                                   "Contact Email",
                                                   "Contact Address 1",
                                                   "Contact Address 2",
                                                   "Contact Town",
                                                   "Contact Postcode",
                                                   "Contact Country",
                                                   "Contact Telephone",
                                                   "Contact Website",
                                                   "Attachments",
                                                   "Links",
                                                   "Additional Text",
                                                   "Start Date",
                                                   "End Date",
                                                   "Closing Date",
                                                   "Is sub-contract",
                                                   "Parent Reference",
                                                   "Suitable for SME",
                                                   "Suitable for VCO",
                                                   "Supply Chain",
                                                   "OJEU Contract Type",
                                                   "Value Low",
                                                   "Value High",
                                                   "Awarded Date",
                                                   "Awarded Value",
                                                   "Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]",
                                                   "Supplier's contact name",
                                                   "Contract start date",
                                                   "Contract end date",
                                                   "OJEU Procedure Type",
                                                   "Accelerated Justification",
                                                   "Closing Time"};
constexpr std::string_view suppliers = columns[36];

using cells = std::vector<std::pair<std::string_view, std::string>>;

std::string quoted(std::string_view text) {
    std::string cell = "\"";
    for (char const each : text) cell.append(each == '"' ? "\"\"" : std::string(1, each));
    return cell + "\"";
}

/// The headings and one notice, whose columns not given are blank but for an id, a title and that it was awarded.
std::string table(cells const& given, std::string const& line_end = "\r\n",
                  std::size_t columns_of_row = columns.size()) {
    std::string headings, row;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        std::string text = columns[at] == "Status" ? "Awarded" : columns[at] == "Title" ? "Day care" : "";
        for (auto const& [name, value] : given)
            if (name == columns[at]) text = value;
        headings += (at == 0 ? "" : ",") + quoted(columns[at]);
        if (at < columns_of_row) row += (at == 0 ? "" : ",") + quoted(text);
    }
    return headings + line_end + row + line_end;
}

input read(cells const& given) { return read_input("f.csv", table(given)); }

} // namespace

BOOST_AUTO_TEST_CASE(an_export_is_known_by_its_headings_and_a_row_becomes_a_contract) {
    for (std::string const line_end : {"\n", "\r\n"}) {
        auto const from =
            read_input("f.csv", table({{"Notice Identifier", "N1"},
                                       {"Organisation Name", "Exampleford"},
                                       {"Title", "Day &amp; night care"},
                                       {"Description", "Over\nlines, \"quoted\""},
                                       {"Start Date", "01/01/2019"},
                                       {"End Date", "31/12/2019"},
                                       {"Contract start date", "01/09/2020"},
                                       {"Contract end date", "31/08/2022"},
                                       {"OJEU Contract Type", "Works"},
                                       {"OJEU Procedure Type", "CallOffFromFrameworkAgreement "},
                                       {"Awarded Value", "72000.5"},
                                       {suppliers, "[Foo Ltd|1 High St|COMPANIES_HOUSE|07445476|No|Yes]"}},
                                      line_end));
        BOOST_TEST((from.kind == input_kind::contracts_finder));
        auto const& contract = only(from);
        BOOST_TEST(contract.id.value() == "N1");
        BOOST_TEST(contract.title.value() == "Day & night care");
        BOOST_TEST(contract.description.value() == "Over\nlines, \"quoted\"");
        BOOST_TEST(contract.commissioners.at(0).name.value() == "Exampleford");
        BOOST_TEST(iso(contract.start) == "2020-09-01"); // as awarded, not as planned
        BOOST_TEST(iso(contract.end) == "2022-08-31");
        BOOST_TEST((contract.value == money::from_pence(7200050)));
        BOOST_TEST((contract.category == procurement_category::works));
        BOOST_TEST((contract.funding_form == funding_form::framework_call_off));
        auto const& provider = contract.providers.at(0);
        BOOST_TEST(provider.identifiers.at(0).id.value() == "07445476");
        BOOST_TEST(provider.sector_ground.value() == "marked \"Is VCSE\"");
        BOOST_TEST(provider.small_business.value() == false);
        BOOST_TEST(from.rows == 1U);
        BOOST_TEST_REQUIRE(from.issues.size() == 1U, listed(from.issues));
        BOOST_TEST(has(from.issues[0].reason, "HTML entities"));
    }
}

BOOST_AUTO_TEST_CASE(a_row_without_its_last_cell_is_kept_and_told_once) {
    auto const from = read_input("f.csv", table({}, "\n", 42));
    BOOST_TEST(only(from).title.value() == "Day care");
    BOOST_TEST(listed(from.issues) == "2:0  <42 cells> expected 43, one for each heading");
}

BOOST_AUTO_TEST_CASE(dates_that_stand_for_none_are_not_read_and_planned_days_serve_until_there_is_an_award) {
    auto const planned = read({{"Status", "Open"}, {"Start Date", "01/01/1"}, {"End Date", "31/03/3034"}});
    BOOST_TEST(iso(only(planned).start) == "-");
    BOOST_TEST(iso(only(planned).end) == "3034-03-31");
    auto const words = listed(planned.issues);
    BOOST_TEST(has(words, "Start Date <01/01/1> this stands for no date"));
    BOOST_TEST(has(words, "End Date <31/03/3034> this looks like a placeholder"));
    BOOST_TEST(has(words, "nothing is awarded yet"));
    auto const bad = read({{"Contract end date", "31/02/2020"}});
    BOOST_TEST(iso(only(bad).end) == "-");
    BOOST_TEST(has(listed(bad.issues), "expected a date"));
}

BOOST_AUTO_TEST_CASE(a_range_of_values_is_no_value_but_one_of_equal_ends_is_an_estimate) {
    auto const range = read({{"Value Low", "0"}, {"Value High", "1500000"}});
    BOOST_TEST(!only(range).value.has_value());
    BOOST_TEST(has(listed(range.issues), "<0 to 1500000> a range is no value"));
    auto const equal = read({{"Value Low", "1430000"}, {"Value High", "1430000"}});
    BOOST_TEST((only(equal).value == money::from_pence(143000000)));
    BOOST_TEST((only(equal).value_is == value_certainty::estimated));
}

BOOST_AUTO_TEST_CASE(packed_suppliers_are_taken_apart_though_names_hold_commas_brackets_and_bars) {
    auto const found = unpack_suppliers("[A, B & Co|1 [rear] High St, Leeds|NONE||Yes|No]\n"
                                        "[C [UK] Ltd|x | y | z|CHARITY_COMMISSION|1012345|No|Yes] [D|E]rest");
    BOOST_TEST_REQUIRE(found.suppliers.size() == 2U);
    BOOST_TEST(found.suppliers[0].name == "A, B & Co");
    BOOST_TEST(found.suppliers[0].reference_type == "NONE");
    BOOST_TEST(found.suppliers[0].third_sector == "No");
    BOOST_TEST(!found.suppliers[0].more_parts);
    BOOST_TEST(found.suppliers[1].name == "C [UK] Ltd");
    BOOST_TEST(found.suppliers[1].reference == "1012345");
    BOOST_TEST(found.suppliers[1].more_parts);
    BOOST_TEST_REQUIRE(found.others.size() == 1U);
    BOOST_TEST(found.others[0] == "[D|E]rest");
    BOOST_TEST(unpack_suppliers("").suppliers.empty());
    BOOST_TEST(unpack_suppliers("[").others.size() == 1U);
}

BOOST_AUTO_TEST_CASE(numbers_of_suppliers_are_read_with_the_list_they_are_from_or_told) {
    auto const from = read({{suppliers, "[Foo|a|COMPANIES_HOUSE|928555|Yes|No][Bar|a|CHARITY_COMMISSION|SC012345|No|No]"
                                        "[Baz|a|CHARITY_COMMISSION|02674379|No|Yes][Qux|a|NONE_SOLE_TRADER||Yes|No]"
                                        "[Quux C.I.C|a|DUNS|1|Yes|No]"}});
    auto const& providers = only(from).providers;
    BOOST_TEST_REQUIRE(providers.size() == 5U);
    BOOST_TEST(providers[0].identifiers.at(0).id.value() == "00928555");
    BOOST_TEST(!providers[0].sector.has_value());
    BOOST_TEST(!providers[0].small_business.has_value());
    BOOST_TEST(providers[1].identifiers.at(0).scheme.value() == "GB-SC");
    BOOST_TEST((providers[1].sector == sector::third_sector));
    BOOST_TEST(providers[2].identifiers.empty());
    BOOST_TEST((providers[3].legal_form == legal_form::sole_trader));
    BOOST_TEST((providers[4].legal_form == legal_form::community_interest_company));
    auto const words = listed(from.issues);
    BOOST_TEST(has(words, "<928555> leading zeros were lost: read as 00928555"));
    BOOST_TEST(has(words, "<02674379> expected a charity number"));
    BOOST_TEST(has(words, "taken to be of it: charity in the Scottish register (GB-SC SC012345)"));
    BOOST_TEST(has(words, "this kind of reference is not known"));
}

BOOST_AUTO_TEST_SUITE_END()
