// SPDX-License-Identifier: MIT
#include <leeds/commissioning/code/clauses.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(clauses)

namespace lc = leeds::commissioning;

static_assert(std::size(lc::clauses_table) == 147, "none may be dropped");
static_assert(lc::find_clause("CODE-CM3")->force == lc::force::where_possible);
static_assert(lc::find_document("code-2018")->standing == lc::standing::local_code);

std::vector<lc::clause> citable() {
    std::vector<lc::clause> all;
    for (std::size_t number = 0; number < lc::citable_count; ++number) all.push_back(lc::clause_at(number));
    return all;
}

/// The records of an RFC 4180 text.
std::vector<std::vector<std::string>> records(std::string const& text) {
    std::vector<std::vector<std::string>> out;
    std::vector<std::string> record{""};
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char const letter = text[at];
        if (letter == '"' && quoted && at + 1 < text.size() && text[at + 1] == '"') {
            record.back() += text[++at];
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ',' && !quoted) {
            record.emplace_back();
        } else if (letter == '\n' && !quoted) {
            out.push_back(std::exchange(record, {""}));
        } else if (letter != '\r' || quoted) {
            record.back() += letter;
        }
    }
    if (record != std::vector<std::string>{""}) out.push_back(record);
    return out;
}

BOOST_AUTO_TEST_CASE(every_clause_of_the_sources_is_there_word_for_word) {
    char const* const shared = std::getenv("LEEDS_SHARED");
    if (shared == nullptr) {
        BOOST_TEST_MESSAGE("LEEDS_SHARED is not set: the table is not compared with sources/clauses.csv");
        return;
    }
    std::ifstream file(std::string(shared) + "/sources/clauses.csv", std::ios::binary);
    BOOST_TEST_REQUIRE(file.good());
    auto const rows = records(std::string(std::istreambuf_iterator<char>(file), {}));

    BOOST_TEST_REQUIRE(rows.size() == std::size(lc::clauses_table) + 1);
    std::vector<std::string> const headings{"clause", "document", "locator", "force", "kind", "statement"};
    BOOST_TEST(rows[0] == headings, boost::test_tools::per_element());
    for (std::size_t at = 1; at < rows.size(); ++at) {
        lc::clause const& each = lc::clauses_table[at - 1];
        std::vector<std::string_view> const ours{
            each.id, each.document, each.locator, lc::name_of(each.force), lc::name_of(each.kind), each.statement};
        BOOST_TEST(rows[at] == ours, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_citation_means_one_clause_only) {
    std::set<std::string_view> ids;
    for (auto const& each : citable()) BOOST_TEST(ids.insert(each.id).second, each.id << " is there twice");
    std::set<std::string_view> documents;
    for (auto const& each : lc::documents) BOOST_TEST(documents.insert(each.id).second, each.id << " is there twice");
}

BOOST_AUTO_TEST_CASE(every_clause_leads_to_its_document_and_every_document_is_cited) {
    std::set<std::string_view> cited;
    for (auto const& each : citable()) {
        BOOST_TEST(lc::find_document(each.document) != nullptr, each.id << " stands in no known document");
        cited.insert(each.document);
    }
    for (auto const& each : lc::documents) BOOST_TEST(cited.count(each.id) == 1U, each.id << " is cited by nothing");
}

BOOST_AUTO_TEST_CASE(nothing_in_the_tables_is_blank) {
    for (auto const& each : citable())
        for (std::string_view const text : {each.id, each.document, each.locator, each.statement}) {
            bool const tidy =
                !text.empty() && text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string_view::npos;
            BOOST_TEST(tidy, each.id << ": \"" << text << '"');
        }
    for (auto const& each : lc::documents)
        for (std::string_view const text : {each.title, each.date_text, each.publisher})
            BOOST_TEST(!text.empty(), each.id);
}

BOOST_AUTO_TEST_CASE(the_five_documents_have_their_standing) {
    BOOST_TEST((lc::find_document("code-2018")->standing == lc::standing::local_code));
    BOOST_TEST((lc::find_document("scrutiny-2017")->standing == lc::standing::recommendation));
    for (auto const* const report : {"waiver-community-catalysts-2018", "waiver-ndti-2019", "winchester-2010"})
        BOOST_TEST((lc::find_document(report)->standing == lc::standing::one_report));
    for (lc::clause const& each : lc::clauses_table) {
        auto const standing = lc::standing_of(each);
        bool const of_the_five = standing == lc::standing::local_code || standing == lc::standing::recommendation ||
                                 standing == lc::standing::one_report;
        BOOST_TEST(of_the_five, each.id);
    }
}

BOOST_AUTO_TEST_CASE(the_prefix_of_a_further_source_tells_what_it_is) {
    using lc::standing;
    auto const fits = [](std::string_view id, standing is) {
        if (id.starts_with("LAW-CONTRACT")) return is == standing::contract;
        if (id.starts_with("LAW-")) return is == standing::law;
        if (id.starts_with("GUIDE-")) return is == standing::statutory_guidance || is == standing::guidance;
        if (id.starts_with("CPR-") || id.starts_with("ATI-") || id.starts_with("DECISION-"))
            return is == standing::council_rules;
        return id.starts_with("DATA-") && is == standing::data_check;
    };
    for (lc::clause const& each : lc::further_sources) BOOST_TEST(fits(each.id, lc::standing_of(each)), each.id);
}

BOOST_AUTO_TEST_CASE(a_partnerships_code_is_departed_from_and_never_breached) {
    BOOST_TEST(lc::unkept_word(lc::standing::local_code) == "departed from");
    BOOST_TEST(lc::unkept_word(lc::standing::recommendation) == "departed from");
    BOOST_TEST(lc::unkept_word(lc::standing::statutory_guidance) == "departed from");
    BOOST_TEST(lc::unkept_word(lc::standing::law) == "breached");
    BOOST_TEST(lc::unkept_word(lc::standing::contract) == "breached");
    BOOST_TEST(lc::unkept_word(lc::standing::council_rules) == "breached");
    BOOST_TEST(lc::unkept_word(lc::standing::data_check) == "failed");
}

BOOST_AUTO_TEST_CASE(forces_and_standings_read_as_words) {
    auto const spoken = [](std::string_view name) {
        std::string words(name);
        std::replace(words.begin(), words.end(), '_', ' ');
        return words;
    };
    for (auto const& each : choices(lc::tag<lc::standing>{})) BOOST_TEST(lc::in_words(each.value) == spoken(each.name));
    for (auto const& each : choices(lc::tag<lc::force>{})) BOOST_TEST(lc::in_words(each.value) == spoken(each.name));
}

BOOST_AUTO_TEST_CASE(an_unknown_id_finds_nothing) {
    BOOST_TEST(lc::find_clause("CODE-CM33") == nullptr);
    BOOST_TEST(lc::find_clause("code-cm3") == nullptr);
    BOOST_TEST(lc::find_clause("") == nullptr);
    BOOST_TEST(lc::find_document("code-2019") == nullptr);
    for (auto const& each : citable()) BOOST_TEST(lc::find_clause(each.id)->statement == each.statement);
}

BOOST_AUTO_TEST_SUITE_END()
