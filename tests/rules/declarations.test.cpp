// SPDX-License-Identifier: MIT
#include "generated.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/fact_text.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(declarations)

namespace lc = leeds::commissioning;

namespace {

std::vector<lc::rule_info> const& infos() {
    static auto const made = lc::infos_of(lc::leeds_rules);
    return made;
}

/// The names in braces of a text; unbalanced braces are named as such.
std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> found;
    for (;;) {
        auto const open = text.find_first_of("{}");
        if (open == std::string_view::npos) return found;
        auto const close = text.find_first_of("{}", open + 1);
        if (text[open] == '}' || close == std::string_view::npos || text[close] == '{') {
            found.emplace_back("unbalanced braces");
            return found;
        }
        found.emplace_back(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

bool is_known(lc::rule_info const& rule, std::string_view name) {
    if (name == "missing") return !rule.reads.empty();
    if (name == "holidays_known") return true;
    if (name == "minimum" || name == "in_force") return !rule.uses.empty();
    if (name == "satisfied_by") return !rule.satisfied_by.empty();
    if (name == "not_met" || name == "not_met_remedy" || name == "evidence" || name == "set_aside_reason")
        return rule.principle != 0;
    if (name == "exercise.review_interval_months") return rule.principle != 0; // of every register
    auto const colon = name.find(':');
    auto const plain = name.substr(0, colon);
    if (name.substr(0, colon) == "in_force" || name.substr(0, colon) == "minimum")
        return std::any_of(rule.uses.begin(), rule.uses.end(),
                           [&](auto const& each) { return each.name == name.substr(colon + 1); });
    auto const among = [&](auto const& list) { return std::find(list.begin(), list.end(), plain) != list.end(); };
    if (among(rule.numbers))
        return colon == std::string_view::npos || (colon + 1 < name.size() && !plain.ends_with("_pence"));
    if (colon != std::string_view::npos) return false; // only a number counts a noun
    return among(rule.dates) || (among(rule.reads) && !lc::meaning_of_fact<lc::contract>(plain).empty());
}

} // namespace

BOOST_AUTO_TEST_CASE(no_rule_reads_a_fact_that_cannot_be_recorded) {
    for (auto const& rule : infos()) {
        BOOST_TEST(rule.reads.size() <= 16u);
        BOOST_TEST(!rule.reads.empty());
        std::set<std::string_view> paths;
        for (auto const path : rule.reads)
            if (!path.empty()) BOOST_TEST_CONTEXT(rule.id << " reads " << path) {
                    BOOST_TEST(!lc::meaning_of_fact<lc::contract>(path).empty());
                    BOOST_TEST(paths.insert(path).second);
                }
    }
    BOOST_TEST(lc::meaning_of_fact<lc::contract>("contract.no_such_fact").empty()); // the check can fail
    BOOST_TEST(lc::meaning_of_fact<lc::contract>("contract.start.no_such_fact").empty());
    BOOST_TEST(lc::meaning_of_fact<lc::contract>("nothing.served").empty());
    BOOST_TEST(lc::meaning_of_fact<lc::contract>("").empty());
}

BOOST_AUTO_TEST_CASE(
    no_rule_leaves_out_what_it_can_answer) { // or a scenario for each of its outcomes cannot be asked for
    for (auto const& rule : infos()) {
        BOOST_TEST(rule.gives.size() > 1, rule.id);
        // What is not recorded may decide any of them.
        BOOST_TEST(rule.gives.contains(lc::outcome::cannot_tell), rule.id);
    }
    for (lc::fact_test const& each : lc::fact_tests) // what is said of an outcome and the outcome go together
        BOOST_TEST(each.otherwise.empty() == each.otherwise_gives.empty(), each.criterion);
}

BOOST_AUTO_TEST_CASE(no_sentence_has_a_gap_that_nothing_fills) {
    for (auto const& rule : infos()) {
        BOOST_TEST(!rule.sentences.empty());
        std::size_t const said = rule.sentences.size() + rule.shared.size();
        for (std::size_t number = 0; number < said; ++number) {
            lc::sentence const& each = *rule.sentence_at(number);
            BOOST_TEST((!each.says.empty() || rule.principle != 0)); // no fact decides some criteria
            for (auto const text : {each.says, each.remedy})
                for (auto const& name : names_in(text))
                    BOOST_TEST_CONTEXT(rule.id << ": " << text) BOOST_TEST(is_known(rule, name), name);
        }
        BOOST_TEST(rule.remarks.size() <= 16u);
        for (auto const remark : rule.remarks) BOOST_TEST(names_in(remark).empty());
    }
}

BOOST_AUTO_TEST_CASE(every_rule_can_be_told_apart_and_found) {
    std::set<std::string_view> ids, titles;
    for (auto const& rule : infos()) BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST(ids.insert(rule.id).second);
            BOOST_TEST(titles.insert(rule.title).second);
            BOOST_TEST(!rule.title.empty());
            BOOST_TEST(rule.version >= 1);
            auto const dot = rule.id.find('.');
            BOOST_TEST((dot != std::string_view::npos && dot > 0 && dot + 1 < rule.id.size()));
        }
}

BOOST_AUTO_TEST_CASE(every_rule_rests_on_a_source_that_binds_as_far_as_the_rule_says) {
    for (auto const& rule : infos()) BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST(!rule.cites.empty());
            if (rule.cites.empty()) continue;
            lc::clause const& first = *rule.cites.begin();
            BOOST_TEST_CONTEXT(first.id) {
                BOOST_TEST(lc::name_of(rule.force) == lc::name_of(first.force));
                bool const asks = first.kind == lc::clause_kind::rule || first.kind == lc::clause_kind::evidence;
                BOOST_TEST((asks || rule.principle != 0)); // background decides nothing
                BOOST_TEST((rule.cites.standing_of_first() == lc::standing_of(first)));
            }
            std::set<std::string_view> cited;
            for (auto const& each : rule.cites) BOOST_TEST(cited.insert(each.id).second);
        }
}

BOOST_AUTO_TEST_CASE(the_clauses_that_rules_of_notice_answer_are_cited_by_them) {
    struct row {
        std::string_view rule;
        std::string_view clause;
        lc::force binds;
    };
    for (row const& each : {row{"notice.cessation", "CODE-CM3", lc::force::where_possible},
                            {"notice.funding_change", "CODE-CM3", lc::force::where_possible},
                            {"notice.decommissioning", "CODE-D3", lc::force::where_possible},
                            {"notice.impact_considered", "CODE-CM3b", lc::force::should},
                            {"notice.contract_clause", "LAW-CONTRACT", lc::force::must},
                            {"notice.right_to_end", "LAW-CONTRACT-END", lc::force::must},
                            {"notice.best_value_provider", "GUIDE-BEST-VALUE-2011", lc::force::should},
                            {"notice.best_value_users", "GUIDE-BEST-VALUE-2011", lc::force::should},
                            {"contract.period", "DATA-PERIOD", lc::force::must},
                            {"contract.extension", "DATA-EXTENSION", lc::force::must},
                            {"contract.value", "DATA-VALUE-SIGN", lc::force::should},
                            {"contract.value", "DATA-VALUE-ZERO", lc::force::should},
                            {"contract.value_sum", "DATA-VALUE-SUM", lc::force::should},
                            {"contract.term", "DATA-TERM", lc::force::should}})
        BOOST_TEST_CONTEXT(each.rule << " and " << each.clause) {
            auto const found =
                std::find_if(infos().begin(), infos().end(), [&](auto const& rule) { return rule.id == each.rule; });
            BOOST_REQUIRE((found != infos().end()));
            BOOST_TEST(found->cites.contains(each.clause));
            BOOST_TEST(lc::name_of(found->force) == lc::name_of(each.binds));
        }
}

BOOST_AUTO_TEST_CASE(a_rule_that_uses_dated_numbers_says_which_day_selects_them) {
    for (auto const& rule : infos()) BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST((rule.selects_policy_by != lc::date_of::none) == !rule.uses.empty());
            for (auto const& each : rule.uses) BOOST_TEST((cases::numbers().find(each.name) != nullptr));
        }
}

BOOST_AUTO_TEST_CASE(where_the_source_is_read_wider_than_its_words_the_rule_says_so) {
    for (auto const& rule : infos())
        if (rule.id == "notice.cessation" || rule.id == "notice.funding_change") BOOST_TEST(!rule.reading.empty());
}

BOOST_AUTO_TEST_SUITE_END()
