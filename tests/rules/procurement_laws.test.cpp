// SPDX-License-Identifier: MIT
#include "outcomes_given.hpp"
#include "procurement_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(procurement_laws)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::law_on;
using cases::word;

namespace {

std::vector<lc::contract> const& all_cases() {
    static auto const made = cases::some_procurements(2000);
    return made;
}

/// Calls with each rule about contracts.
template <class Call>
void each_rule(Call const& call) {
    auto const one = [&]<class Rule>(Rule const& rule) {
        if constexpr (lc::rule_about<Rule, lc::contract>) call(rule);
    };
    std::apply([&](auto const&... rule) { (one(rule), ...); }, lc::procurement_rules);
}

/// One after nearly all that is recorded, one in the midst of it.
constexpr std::array<char const*, 2> days_of_asking{"2027-12-31", "2025-08-01"};

bool is_verdict(lc::outcome is) { return is == lc::outcome::met || is == lc::outcome::not_met; }

/// Counts the breaks of a law by rule and shows the first of each.
class breaks {
public:
    void add(std::string const& where, std::size_t number) {
        if (counts_[where]++ == 0) first_[where] = number;
    }
    void show() const {
        for (auto const& [where, count] : counts_)
            BOOST_ERROR(where << " (" << count << " times), first: case " << first_.at(where));
        BOOST_TEST(counts_.empty());
    }

private:
    std::map<std::string, int> counts_;
    std::map<std::string, std::size_t> first_;
};

struct removal {
    char const* fact;
    void (*take_away)(lc::contract&);
};

template <class Take>
void from_changes(lc::contract& subject, Take const& take) {
    for (auto& each : subject.procurement->changes) take(each);
}

removal const removals[]{
    {"category", [](lc::contract& c) { c.category.reset(); }},
    {"start", [](lc::contract& c) { c.start.reset(); }},
    {"end", [](lc::contract& c) { c.end.reset(); }},
    {"commenced", [](lc::contract& c) { c.procurement->commenced.reset(); }},
    {"regime", [](lc::contract& c) { c.procurement->regime.reset(); }},
    {"health_care", [](lc::contract& c) { c.procurement->health_care.reset(); }},
    {"estimated_value", [](lc::contract& c) { c.procurement->estimated_value.reset(); }},
    {"its VAT basis",
     [](lc::contract& c) {
         if (auto& value = c.procurement->estimated_value) value = lc::money::from_pence(value->pence());
     }},
    {"route", [](lc::contract& c) { c.procurement->route.reset(); }},
    {"ground", [](lc::contract& c) { c.procurement->ground.reset(); }},
    {"advertised", [](lc::contract& c) { c.procurement->advertised.reset(); }},
    {"tender_notice", [](lc::contract& c) { c.procurement->tender_notice.reset(); }},
    {"transparency_notice", [](lc::contract& c) { c.procurement->transparency_notice.reset(); }},
    {"entered_into", [](lc::contract& c) { c.procurement->entered_into.reset(); }},
    {"details_notice", [](lc::contract& c) { c.procurement->details_notice.reset(); }},
    {"longest_end", [](lc::contract& c) { c.procurement->longest_end.reset(); }},
    {"termination_notice", [](lc::contract& c) { c.procurement->termination_notice.reset(); }},
    {"changes.made", [](lc::contract& c) { from_changes(c, [](auto& each) { each.made.reset(); }); }},
    {"changes.value_before", [](lc::contract& c) { from_changes(c, [](auto& each) { each.value_before.reset(); }); }},
    {"changes.value_after", [](lc::contract& c) { from_changes(c, [](auto& each) { each.value_after.reset(); }); }},
    {"changes.end_before", [](lc::contract& c) { from_changes(c, [](auto& each) { each.end_before.reset(); }); }},
    {"changes.end_after", [](lc::contract& c) { from_changes(c, [](auto& each) { each.end_after.reset(); }); }},
    {"changes.material", [](lc::contract& c) { from_changes(c, [](auto& each) { each.material.reset(); }); }},
    {"changes.linked", [](lc::contract& c) { from_changes(c, [](auto& each) { each.linked.reset(); }); }},
    {"changes.ground", [](lc::contract& c) { from_changes(c, [](auto& each) { each.ground.reset(); }); }},
    {"changes.notice", [](lc::contract& c) { from_changes(c, [](auto& each) { each.notice.reset(); }); }},
};

/// Whether a value for health care agrees with what is recorded: goods and works are not for it, and a recorded regime
/// tells.
bool may_be(lc::contract const& subject, lc::procurement_category category, bool health_care) {
    auto const& recorded = *subject.procurement;
    if (recorded.health_care) return *recorded.health_care == health_care;
    if (category == lc::procurement_category::goods || category == lc::procurement_category::works) return !health_care;
    using enum lc::procurement_regime;
    return !recorded.regime || (*recorded.regime == provider_selection_regime) == health_care;
}

/// The days, one of each kind, on which the procurement can have begun.
std::vector<lc::date> possible_days(lc::contract const& subject, bool health_care) {
    auto const& recorded = *subject.procurement;
    if (recorded.commenced) return {*recorded.commenced};
    std::vector<lc::date> found;
    auto const last = recorded.entered_into ? recorded.entered_into : subject.start;
    for (lc::date each = day("2014-01-01"); each < day("2027-01-01"); each = lc::add_days(each, 1)) {
        bool const first_of_its_kind = each.day() == 1 || each.day() == 21 || each.day() == 24 || each.day() == 26;
        if (!first_of_its_kind || (last && *last < each)) continue;
        if (!recorded.regime || lc::regime_on(each, health_care) == recorded.regime) found.push_back(each);
    }
    return found;
}

/// Every way to fill in what is bought, whether it is for health care and the day it began, where these are not
/// recorded.
std::vector<lc::contract> completions(lc::contract const& subject) {
    std::vector<lc::contract> found;
    for (auto const& category : lc::choices(lc::tag<lc::procurement_category>{}))
        for (bool const health_care : {false, true}) {
            if (subject.category && *subject.category != category.value) continue;
            if (!may_be(subject, category.value, health_care)) continue;
            for (lc::date const began : possible_days(subject, health_care)) {
                found.push_back(subject);
                found.back().category = category.value;
                found.back().procurement->health_care = health_care;
                found.back().procurement->commenced = began;
            }
        }
    return found;
}

/// Whether the regime recorded is not the one that the day and the service select, as far as these are recorded.
bool contradicts_itself(lc::contract const& subject) {
    auto const& recorded = *subject.procurement;
    if (!recorded.regime || !recorded.commenced) return false;
    bool const by_regime = *recorded.regime == lc::procurement_regime::provider_selection_regime;
    return lc::regime_on(*recorded.commenced, recorded.health_care.value_or(by_regime)) != recorded.regime;
}

/// Whether an answer waits for nothing but what `completions` fills in.
template <class Rule>
bool waits_for_completions_alone(lc::answer const& given, Rule const& rule) {
    for (auto const& each : cases::missing(given, rule.info))
        if (each != "contract.category" && each != "contract.procurement.health_care" &&
            each != "contract.procurement.commenced")
            return false;
    return given.missing != 0;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_generated_cases_reach_every_outcome_of_every_rule) { // or the laws below would prove little
    each_rule([](auto const& rule) {
        std::map<std::string, int> found;
        cases::outcomes_given declared;
        lc::policy const without_thresholds("none", {});
        for (auto const& each : all_cases()) {
            declared.add(rule.info, rule(each, {without_thresholds, day("2027-12-31")}));
            for (char const* const as_of : days_of_asking)
                ++found[word(declared.add(rule.info, rule(each, law_on(as_of))).is)];
        }
        declared.are_all_of(rule.info);
        BOOST_TEST_CONTEXT(rule.info.id)
        for (char const* const is : {"met", "not_met", "cannot_tell", "not_applicable"})
            BOOST_TEST(found[is] > 5, is << " " << found[is]);
    });
}

/// The library's thresholds without the numbers that rules count or measure by.
lc::policy const& without_periods() {
    static lc::policy const made = [] {
        std::set<std::string_view> without;
        for (auto const& each : lc::procurement_period_entries()) without.insert(each.what.name);
        std::vector<lc::policy::entry> entries;
        for (auto const& each : cases::thresholds().entries())
            if (without.count(each.what.name) == 0) entries.push_back(each);
        return lc::policy("without periods", std::move(entries));
    }();
    return made;
}

BOOST_AUTO_TEST_CASE(every_sentence_of_every_rule_is_said_of_some_case) {
    each_rule([](auto const& rule) {
        std::map<std::size_t, int> said;
        for (auto const& each : all_cases())
            for (char const* const as_of : days_of_asking) {
                ++said[rule(each, law_on(as_of)).because];
                ++said[rule(each, {without_periods(), day(as_of)}).because];
            }
        for (std::size_t number = 0; number < rule.info.sentences.size(); ++number)
            BOOST_TEST(said[number] > 0, rule.info.id << ": " << rule.info.sentences[number].says);
    });
}

BOOST_AUTO_TEST_CASE(forgetting_a_fact_never_earns_a_pass_nor_a_verdict) {
    breaks found;
    each_rule([&](auto const& rule) {
        for (std::size_t number = 0; number < all_cases().size(); ++number) {
            auto const before = rule(all_cases()[number], law_on()).is;
            for (removal const& each : removals) {
                auto less = all_cases()[number];
                if (contradicts_itself(less)) continue; // each of its facts says something else
                // Thresholds were read from 2014 on: a day that is not recorded is taken to be one of those.
                auto const& began = less.procurement->commenced;
                if (std::string_view(each.fact) == "commenced" && began && *began < day("2014-01-01")) continue;
                each.take_away(less);
                auto const after = rule(less, law_on()).is;
                bool const fine = after == before || after == lc::outcome::cannot_tell || !is_verdict(after);
                if (!fine) found.add(std::string(rule.info.id) + " without " + each.fact, number);
            }
        }
    });
    found.show();
}

BOOST_AUTO_TEST_CASE(an_answer_on_an_open_case_is_the_answer_whatever_is_found_out) {
    breaks found;
    each_rule([&](auto const& rule) {
        for (std::size_t number = 0; number < all_cases().size(); ++number) {
            auto const open = rule(all_cases()[number], law_on());
            if (open.is == lc::outcome::cannot_tell) continue;
            for (auto const& each : completions(all_cases()[number]))
                if (rule(each, law_on()).is != open.is) {
                    found.add(std::string(rule.info.id) + " " + word(open.is), number);
                    break;
                }
        }
    });
    found.show();
}

BOOST_AUTO_TEST_CASE(an_answer_common_to_all_that_may_be_found_out_is_given) {
    breaks found;
    each_rule([&](auto const& rule) {
        if (rule.info.id == "procurement.regime") return; // where no regime is recorded, which law it is is the answer
        for (std::size_t number = 0; number < all_cases().size(); ++number) {
            auto const open = rule(all_cases()[number], law_on());
            if (!waits_for_completions_alone(open, rule)) continue;
            std::map<lc::outcome, int> answers;
            for (auto const& each : completions(all_cases()[number])) ++answers[rule(each, law_on()).is];
            if (answers.size() == 1) found.add(std::string(rule.info.id), number);
        }
    });
    found.show();
}

BOOST_AUTO_TEST_CASE(what_is_named_as_missing_is_not_recorded) {
    breaks found;
    each_rule([&](auto const& rule) {
        for (std::size_t number = 0; number < all_cases().size(); ++number) {
            auto const given = rule(all_cases()[number], law_on());
            BOOST_TEST_REQUIRE((given.is == lc::outcome::cannot_tell) == (given.missing != 0));
            for (auto const& path : cases::missing(given, rule.info)) {
                // Of these more may be wanted than is there: a VAT basis, a sum to compare, a text that says something.
                bool const may_be_there = path.ends_with("value") || path.ends_with("value_after") ||
                                          path.ends_with("ground") || path.find(".changes.") != std::string::npos;
                if (path.empty() || (!may_be_there && !facts_at(all_cases()[number], 0, path).empty()))
                    found.add(std::string(rule.info.id) + " names " + path, number);
            }
        }
    });
    found.show();
}

BOOST_AUTO_TEST_CASE(every_answer_can_be_put_into_words_without_a_gap) {
    breaks found;
    each_rule([&](auto const& rule) {
        for (std::size_t number = 0; number < all_cases().size(); ++number) {
            lc::finding of;
            of.given = rule(all_cases()[number], law_on());
            auto const words = explain(of, rule.info, all_cases()[number], law_on());
            std::string const all = words.message + words.remedy;
            bool const gap = words.message.empty() || all.find_first_of("{}") != std::string::npos ||
                             all.find("(not recorded)") != std::string::npos;
            if (gap) found.add(std::string(rule.info.id) + ": " + all, number);
        }
    });
    found.show();
}

BOOST_AUTO_TEST_SUITE_END()
