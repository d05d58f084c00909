// SPDX-License-Identifier: MIT
#include "tables/register.hpp"

#include "read_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(register_counts)

namespace lc = leeds::commissioning;

namespace {

using counts = std::map<std::string, int>;

/// What the script counts, without any of our code.
counts count_with_awk(std::string const& source, std::string const& file) {
    counts found;
    std::string const command = "LC_ALL=C awk -f '" + source + "/tests/io/count_register.awk' '" + file + "'";
    std::FILE* const output = popen(command.c_str(), "r");
    if (!output) return found;
    char name[100];
    int count = 0;
    while (std::fscanf(output, "%99s %d", name, &count) == 2) found[name] = count;
    pclose(output);
    return found;
}

/// The kind of an issue, as the script calls it.
std::string kind_of(lc::input_issue const& issue) {
    struct kind {
        std::string_view path, reason, name;
    };
    static constexpr kind kinds[]{
        {"", "Windows-1252", "issue.not_utf8"},
        {"", "the row is blank", "issue.blank_row"},
        {"", "one for each heading", "issue.cells"},
        {"Contract Reference number / ID", "this reference stands on", "issue.repeated_reference"},
        {"Last extension date", "no end date", "issue.extension_without_end"},
        {"Contract start date", "placeholder", "issue.placeholder_start"},
        {"End date", "placeholder", "issue.placeholder_end"},
        {"Last extension date", "placeholder", "issue.placeholder_extension"},
        {"Supplier registered company number", "leading zeros", "issue.lost_zeros"}};
    for (auto const& each : kinds)
        if (issue.path == each.path && issue.reason.find(each.reason) != std::string::npos)
            return std::string(each.name);
    return "issue of no kind that the script counts: " + issue.path + ": " + issue.reason;
}

counts count_with_reader(lc::input const& read) {
    counts found;
    for (auto const& each : read.cases) {
        auto const& contract = lc::contract_in(each);
        ++found["rows"];
        found["starts"] += contract.start.has_value();
        found["ends"] += contract.end.has_value();
        found["rolling"] += contract.rolling == true;
        found["extensions"] += contract.last_extension.has_value();
        found["values"] += contract.value.has_value();
        found["values_negative"] += contract.value && contract.value->pence() < 0;
        found["values_zero"] += contract.value && contract.value->pence() == 0;
        found["framework_call_offs"] += contract.funding_form == lc::funding_form::framework_call_off;
        found["commissioners"] += !contract.commissioners.empty();
        found["references"] += contract.id.has_value();
        for (auto const& provider : contract.providers) {
            found["third_sector"] += provider.sector == lc::sector::third_sector;
            found["company_numbers"] += !provider.identifiers.empty();
            found["registered_societies"] += provider.legal_form == lc::legal_form::registered_society;
        }
    }
    for (auto const& issue : read.issues) ++found[kind_of(issue)];
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_row_of_a_councils_register_is_read_and_counted_as_an_independent_script_counts_it) {
    auto const* shared = std::getenv("LEEDS_SHARED");
    auto const* source = std::getenv("LEEDS_SOURCE");
    if (!shared || !source) {
        BOOST_TEST_MESSAGE("skipped: LEEDS_SHARED or LEEDS_SOURCE is not set");
        return;
    }
    std::string const file = std::string(shared) + "/data/registers/norfolk-county-council-contracts-2015-03-dev.csv";
    std::ifstream stream(file, std::ios::binary);
    std::string const content(std::istreambuf_iterator<char>(stream), {});
    BOOST_REQUIRE(lc::looks_like_register(content));
    lc::input read;
    lc::read_register(read, content);

    auto expected = count_with_awk(source, file);
    auto found = count_with_reader(read);
    BOOST_TEST(found["rows"] == 3830);
    BOOST_TEST(expected.size() >= 20U, "the script gave no counts");
    for (auto const& [name, count] : found)
        BOOST_TEST(expected[name] == count, name << ": script " << expected[name] << ", reader " << count);
    for (auto const& [name, count] : expected)
        BOOST_TEST(found[name] == count, name << ": script " << count << ", reader " << found[name]);
}

BOOST_AUTO_TEST_SUITE_END()
