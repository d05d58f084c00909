// SPDX-License-Identifier: MIT
#include "generated.hpp"
#include "outcomes_given.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <string>

BOOST_AUTO_TEST_SUITE(laws)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::word;

namespace {

constexpr std::size_t many = 8000;

std::vector<lc::contract> const& all_cases() {
    static auto const made = cases::some_cases(many);
    return made;
}

bool decided(lc::outcome is) {
    return is == lc::outcome::met || is == lc::outcome::not_met || is == lc::outcome::explained;
}
/// Short and long notice as a scale; nothing where a rule did not weigh the notice.
std::optional<int> rank(lc::outcome is) {
    if (is == lc::outcome::met) return 2;
    if (is == lc::outcome::cannot_tell) return 1;
    if (is == lc::outcome::not_met || is == lc::outcome::explained) return 0;
    return std::nullopt;
}

/// Counts the breaks of a law by rule and shows the first of each, so that one defect is one line.
class breaks {
public:
    void add(std::string const& where, std::string const& what) {
        if (counts_[where]++ == 0) first_[where] = what;
    }
    void show() const {
        for (auto const& [where, count] : counts_)
            BOOST_ERROR(where << " (" << count << " times), first: " << first_.at(where));
        BOOST_TEST(counts_.empty());
    }

private:
    std::map<std::string, int> counts_;
    std::map<std::string, std::string> first_;
};

/// The Leeds policy with one parameter at one amount on all days.
lc::policy with_value(lc::parameter const& what, std::int64_t amount) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : cases::numbers().entries()) {
        entries.push_back(each);
        if (each.what.name == what.name)
            entries.back().values = {{amount, day("1990-01-01"), {}, {}, {}, "a test", {}}};
    }
    return {"own", entries};
}

/// Every value in force on all days, so that only the day of service varies.
lc::policy const& timeless() {
    static lc::policy const made = [] {
        std::vector<lc::policy::entry> entries;
        for (auto const& each : cases::numbers().entries()) {
            entries.push_back(each);
            if (each.values.empty()) continue;
            entries.back().values = {{each.values.front().amount, day("1990-01-01"), {}, {}, {}, "a test", {}}};
        }
        return lc::policy("timeless", entries);
    }();
    return made;
}

using change = void (*)(lc::contract&);
struct removal {
    char const* fact;
    change take_away;
    /// Where taking it away changes what is known and not only how much: such an outcome may follow.
    bool explains = false;    ///< a departure explained becomes one that is not
    bool is_the_term = false; ///< without a term on deemed service the day recorded is the day of service
};

removal const removals[]{
    {"kind", [](lc::contract& c) { c.change_notices[0].kind.reset(); }},
    {"served", [](lc::contract& c) { c.change_notices[0].served.reset(); }},
    {"channel", [](lc::contract& c) { c.change_notices[0].channel.reset(); }},
    {"effective", [](lc::contract& c) { c.change_notices[0].effective.reset(); }},
    {"effective_means", [](lc::contract& c) { c.change_notices[0].effective_means.reset(); }},
    {"explanation", [](lc::contract& c) { c.change_notices[0].explanation.reset(); }, true},
    {"impact_considered", [](lc::contract& c) { c.change_notices[0].impact_considered.reset(); }},
    {"users_told", [](lc::contract& c) { c.change_notices[0].users_told.reset(); }},
    {"providers", [](lc::contract& c) { c.providers.clear(); }},
    {"sector",
     [](lc::contract& c) {
         for (auto& each : c.providers) each.sector.reset();
     }},
    {"small_business",
     [](lc::contract& c) {
         for (auto& each : c.providers) each.small_business.reset();
     }},
    {"start", [](lc::contract& c) { c.start.reset(); }},
    {"end", [](lc::contract& c) { c.end.reset(); }},
    {"rolling", [](lc::contract& c) { c.rolling.reset(); }},
    {"early_end", [](lc::contract& c) { c.early_end.reset(); }},
    {"break_dates", [](lc::contract& c) { c.break_dates.clear(); }},
    {"term_months", [](lc::contract& c) { c.term_months.reset(); }},
    {"last_extension", [](lc::contract& c) { c.last_extension.reset(); }},
    {"value", [](lc::contract& c) { c.value.reset(); }},
    {"a yearly value",
     [](lc::contract& c) {
         if (!c.yearly_values.empty()) c.yearly_values[0].value.reset();
     }},
    {"notice_clause", [](lc::contract& c) { c.notice_clause.reset(); }, false, true},
    {"notice_clause.length",
     [](lc::contract& c) {
         if (c.notice_clause) c.notice_clause->length.reset();
     }},
    {"notice_clause.convention",
     [](lc::contract& c) {
         if (c.notice_clause) c.notice_clause->convention.reset();
     }},
    {"notice_clause.expires_on",
     [](lc::contract& c) {
         if (c.notice_clause) c.notice_clause->expires_on.reset();
     }},
    {"notice_clause.calendar",
     [](lc::contract& c) {
         if (c.notice_clause) c.notice_clause->calendar.reset();
     }},
    {"notice_clause.deemed_service",
     [](lc::contract& c) {
         if (c.notice_clause) c.notice_clause->deemed_service.clear();
     },
     false, true},
    {"deemed_service.channel",
     [](lc::contract& c) {
         if (c.notice_clause)
             for (auto& each : c.notice_clause->deemed_service) each.channel.reset();
     }},
    {"deemed_service.after",
     [](lc::contract& c) {
         if (c.notice_clause)
             for (auto& each : c.notice_clause->deemed_service) each.after.reset();
     }},
    {"deemed_service.lands",
     [](lc::contract& c) {
         if (c.notice_clause)
             for (auto& each : c.notice_clause->deemed_service) each.lands.reset();
     }},
};

bool has_terms(lc::contract const& subject) {
    return subject.notice_clause && !subject.notice_clause->deemed_service.empty();
}

/// Every way to fill in those of a case's open facts whose values can be listed: what the effective day means, the
/// channel, the convention, the calendar, whether service moves off a day that is no working day.
std::vector<lc::contract> completions(lc::contract const& subject) {
    std::vector<lc::contract> found{subject};
    auto const fill = [&](auto const& is_open, auto const& all, auto const& set) {
        if (!is_open(subject)) return;
        std::vector<lc::contract> next;
        for (auto const& each : found)
            for (auto const& value : all) {
                next.push_back(each);
                set(next.back(), value.value);
            }
        found = std::move(next);
    };
    auto const clause = [](lc::contract const& c) { return c.notice_clause.has_value(); };
    fill([](auto const& c) { return !c.change_notices[0].effective_means; }, lc::choices(lc::tag<lc::end_meaning>{}),
         [](auto& c, auto value) { c.change_notices[0].effective_means = value; });
    fill([](auto const& c) { return !c.change_notices[0].channel; }, lc::choices(lc::tag<lc::service_channel>{}),
         [](auto& c, auto value) { c.change_notices[0].channel = value; });
    fill([&](auto const& c) { return clause(c) && !c.notice_clause->convention; },
         lc::choices(lc::tag<lc::convention>{}), [](auto& c, auto value) { c.notice_clause->convention = value; });
    fill([&](auto const& c) { return clause(c) && !c.notice_clause->calendar; },
         lc::choices(lc::tag<lc::working_day_calendar>{}),
         [](auto& c, auto value) { c.notice_clause->calendar = value; });
    if (clause(subject))
        for (std::size_t i = 0; i < subject.notice_clause->deemed_service.size(); ++i)
            fill([&](auto const& c) { return !c.notice_clause->deemed_service[i].lands; },
                 lc::choices(lc::tag<lc::on_non_working_day>{}),
                 [&](auto& c, auto value) { c.notice_clause->deemed_service[i].lands = value; });
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_generated_cases_reach_every_outcome_of_every_rule) { // or the laws below would prove little
    cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
        std::map<std::string, int> found;
        cases::outcomes_given declared;
        for (auto const& each : all_cases()) ++found[word(declared.add(info, ask(each, basis_on())).is)];
        declared.are_all_of(info);
        BOOST_TEST_CONTEXT(info.id) {
            BOOST_TEST(found["met"] > 50);
            BOOST_TEST(found["not_met"] > 50);
            BOOST_TEST(found["cannot_tell"] > 50);
        }
    });
}

BOOST_AUTO_TEST_CASE(serving_earlier_never_makes_an_answer_worse) {
    breaks broken;
    auto const on = basis_on("2026-11-21", timeless());
    for (auto const& subject : all_cases()) {
        auto const& told = subject.change_notices[0];
        for (int const days : {1, 2, 3, 31, 200}) {
            auto earlier = subject;
            auto& notice = earlier.change_notices[0];
            if (told.served) notice.served = lc::add_days(*told.served, -days);
            if (told.users_told) notice.users_told = lc::add_days(*told.users_told, -days);
            if (told.served && *notice.served < day("2012-01-01"))
                continue; // the holidays of all parts are known from there
            cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
                auto const before = ask(subject, on), after = ask(earlier, on);
                auto const was = rank(before.is), is = rank(after.is);
                if (was.has_value() != is.has_value() || (was && *is < *was))
                    broken.add(std::string(info.id) + ": " + word(before.is) + " to " + word(after.is),
                               std::to_string(days) + " days earlier than " + cases::told(subject));
            });
        }
    }
    broken.show();
}

BOOST_AUTO_TEST_CASE(asking_for_more_months_never_repairs_an_answer) {
    breaks broken;
    for (auto const* what : {&lc::parameters::notice_minimum, &lc::parameters::decommissioning_minimum,
                             &lc::parameters::best_value_minimum})
        for (int months = 0; months < 13; ++months) {
            auto const fewer = with_value(*what, months), more = with_value(*what, months + 1);
            for (std::size_t i = 0; i < all_cases().size(); i += 7)
                cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
                    auto const before = ask(all_cases()[i], basis_on("2026-11-21", fewer));
                    auto const after = ask(all_cases()[i], basis_on("2026-11-21", more));
                    auto const was = rank(before.is), is = rank(after.is);
                    if (was.has_value() != is.has_value() || (was && *is > *was))
                        broken.add(std::string(info.id) + ": " + word(before.is) + " to " + word(after.is),
                                   std::to_string(months + 1) + " months: " + cases::told(all_cases()[i]));
                });
        }
    broken.show();
}

BOOST_AUTO_TEST_CASE(forgetting_a_fact_never_earns_a_pass_nor_a_verdict) {
    // Exceptions: forgetting the explanation of short notice leaves the notice short and unexplained; forgetting the
    // contract's terms on deemed service means, by the rule of the house, that the day recorded is the day of service.
    breaks broken;
    for (auto const& subject : all_cases())
        for (removal const& each : removals) {
            auto less = subject;
            each.take_away(less);
            cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
                auto const before = ask(subject, basis_on()).is, after = ask(less, basis_on()).is;
                bool const pass =
                    after == lc::outcome::met && before != lc::outcome::met && before != lc::outcome::not_applicable;
                bool const verdict = before == lc::outcome::cannot_tell && decided(after);
                bool const turned =
                    decided(before) && decided(after) && before != after &&
                    !(each.explains && before == lc::outcome::explained && after == lc::outcome::not_met);
                if ((pass || verdict || turned) && !each.is_the_term)
                    broken.add(std::string(info.id) + " without " + each.fact + ": " + word(before) + " to " +
                                   word(after),
                               cases::told(subject));
            });
        }
    broken.show();
}

BOOST_AUTO_TEST_CASE(a_verdict_on_an_open_case_is_the_verdict_whatever_is_found_out) {
    breaks broken;
    for (auto const& subject : all_cases()) {
        auto const full = completions(subject);
        if (full.size() == 1 || full.size() > 300) continue;
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on()).is;
            if (!decided(given)) return;
            for (auto const& each : full)
                if (auto const is = ask(each, basis_on()).is; is != given && is != lc::outcome::not_applicable)
                    return broken.add(std::string(info.id) + ": " + word(given) + ", but it may be " + word(is),
                                      cases::told(subject) + " as " + cases::told(each));
        });
    }
    broken.show();
}

BOOST_AUTO_TEST_CASE(a_clause_is_not_said_to_be_kept_where_it_may_not_speak_of_the_case_at_all) {
    // The same two laws between met and not applicable: both are quiet, but only one of them is known.
    breaks broken;
    for (auto const& subject : all_cases()) {
        for (removal const& each : removals) {
            auto less = subject;
            each.take_away(less);
            cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
                if (ask(subject, basis_on()).is == lc::outcome::not_applicable && decided(ask(less, basis_on()).is))
                    broken.add(std::string(info.id) + " without " + each.fact + ": not_applicable to " +
                                   word(ask(less, basis_on()).is),
                               cases::told(subject));
            });
        }
        auto const full = completions(subject);
        if (full.size() == 1 || full.size() > 300) continue;
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on()).is;
            if (decided(given) && std::any_of(full.begin(), full.end(), [&](auto const& each) {
                    return ask(each, basis_on()).is == lc::outcome::not_applicable;
                }))
                broken.add(std::string(info.id) + ": " + word(given) + ", but it may be not_applicable",
                           cases::told(subject));
        });
    }
    broken.show();
}

BOOST_AUTO_TEST_CASE(a_verdict_common_to_all_that_may_be_found_out_is_given) {
    breaks broken;
    for (auto const& subject : all_cases()) {
        auto const full = completions(subject);
        if (full.size() == 1 || full.size() > 300) continue;
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on()).is;
            auto const first = ask(full.front(), basis_on()).is;
            if (first == given || first == lc::outcome::cannot_tell) return;
            if (std::all_of(full.begin(), full.end(),
                            [&](auto const& each) { return ask(each, basis_on()).is == first; }))
                broken.add(std::string(info.id) + ": " + word(given) + ", where all readings give " + word(first),
                           cases::told(subject));
        });
    }
    broken.show();
}

BOOST_AUTO_TEST_CASE(an_answer_speaks_only_in_its_rules_own_sentences_facts_and_remarks) {
    breaks broken;
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on());
            std::string const id(info.id);
            if (given.because >= info.sentences.size())
                return broken.add(id + ": no such sentence", cases::told(subject));
            if (given.missing >> info.reads.size() != 0)
                broken.add(id + ": missing what it does not read", cases::told(subject));
            if (given.remarks >> info.remarks.size() != 0) broken.add(id + ": no such remark", cases::told(subject));
            auto const& said = info.sentences[given.because];
            if (said.says.find("{missing}") != std::string_view::npos && given.missing == 0)
                broken.add(id + ": names nothing as missing", cases::told(subject));
            if (given.is != lc::outcome::cannot_tell && given.missing != 0)
                broken.add(id + ": " + word(given.is) + " and yet something is missing", cases::told(subject));
            if (given.weight != (given.is == lc::outcome::not_met ? given.weight : info.weight_of(given.is)))
                broken.add(id + ": weight of " + word(given.is), cases::told(subject));
            if (given.weight > info.weight_of(given.is))
                broken.add(id + ": heavier than its source allows", cases::told(subject));
            if ((given.is == lc::outcome::not_met || given.is == lc::outcome::explained) !=
                (given.weight != lc::severity::none))
                broken.add(id + ": weight of " + word(given.is), cases::told(subject));
        });
    broken.show();
}

BOOST_AUTO_TEST_CASE(what_is_named_as_missing_is_not_recorded) {
    breaks broken;
    struct named {
        char const* fact;
        bool (*recorded)(lc::contract const&);
    };
    named const facts[]{
        {"change_notice.kind", [](auto const& c) { return c.change_notices[0].kind.has_value(); }},
        {"change_notice.served", [](auto const& c) { return c.change_notices[0].served.has_value(); }},
        {"change_notice.channel", [](auto const& c) { return c.change_notices[0].channel.has_value(); }},
        {"change_notice.effective", [](auto const& c) { return c.change_notices[0].effective.has_value(); }},
        {"change_notice.effective_means",
         [](auto const& c) { return c.change_notices[0].effective_means.has_value(); }},
        {"change_notice.users_told", [](auto const& c) { return c.change_notices[0].users_told.has_value(); }},
        {"contract.end", [](auto const& c) { return c.end.has_value(); }},
        {"contract.start", [](auto const& c) { return c.start.has_value(); }},
        {"contract.value", [](auto const& c) { return c.value.has_value(); }},
        {"contract.early_end", [](auto const& c) { return c.early_end.has_value(); }},
        {"contract.notice_clause.length", [](auto const& c) { return c.notice_clause && c.notice_clause->length; }},
        {"contract.notice_clause.convention",
         [](auto const& c) { return c.notice_clause && c.notice_clause->convention; }},
        {"contract.notice_clause.calendar", [](auto const& c) { return c.notice_clause && c.notice_clause->calendar; }},
        {"contract.providers.sector",
         [](auto const& c) {
             return !c.providers.empty() && std::all_of(c.providers.begin(), c.providers.end(),
                                                        [](auto const& p) { return p.sector.has_value(); });
         }},
        {"contract.providers.small_business",
         [](auto const& c) {
             return !c.providers.empty() && std::all_of(c.providers.begin(), c.providers.end(),
                                                        [](auto const& p) { return p.small_business.has_value(); });
         }},
    };
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on());
            for (named const& each : facts)
                if (cases::misses(given, info, each.fact) && each.recorded(subject))
                    broken.add(std::string(info.id) + " names " + each.fact, cases::told(subject));
        });
    broken.show();
}

BOOST_AUTO_TEST_CASE(doing_what_the_remedy_says_puts_the_departure_right) {
    breaks broken;
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            if (info.id.substr(0, 7) != "notice." || info.id == "notice.impact_considered" ||
                info.id == "notice.right_to_end")
                return;
            for (auto const* as_of : {"2010-01-01", "2026-11-21"}) {
                auto const on = basis_on(as_of, timeless()); // the day of the remedy may lie before the Code
                auto const given = ask(subject, on);
                if (given.is != lc::outcome::not_met) continue;
                std::string_view const remedy = info.sentences[given.because].remedy;
                std::string const id(info.id);
                auto const offers = [&](char const* what) { return remedy.find(what) != std::string_view::npos; };
                if (remedy.empty()) broken.add(id + ": no remedy", cases::told(subject));
                if (offers("{earliest_end}")) {
                    auto better = subject;
                    better.change_notices[0].effective = *given.dates[2];
                    better.change_notices[0].effective_means = lc::end_meaning::last_funded_day;
                    // Where the day of service or the counting is open, "no earlier than" is the least that could do.
                    bool const open = completions(subject).size() > 1 ||
                                      (subject.notice_clause && !subject.notice_clause->expires_on);
                    auto const is = ask(better, on).is;
                    if (is == lc::outcome::not_met || is == lc::outcome::explained ||
                        (!open && is == lc::outcome::cannot_tell))
                        broken.add(id + ": ended on the day of the remedy it is " + word(is), cases::told(subject));
                }
                if (offers("{latest_service}") && !has_terms(subject)) {
                    auto better = subject;
                    auto& notice = better.change_notices[0];
                    (id == "notice.best_value_users" ? notice.users_told : notice.served) = *given.dates[3];
                    auto const is = ask(better, on).is;
                    bool const open = completions(subject).size() > 1;
                    if (is != lc::outcome::met && !(is == lc::outcome::cannot_tell && open))
                        broken.add(id + ": served on the day of the remedy it is " + word(is), cases::told(subject));
                }
                if (offers("record the reason")) {
                    auto better = subject;
                    better.change_notices[0].explanation = "It was not possible.";
                    if (ask(better, on).is != lc::outcome::explained)
                        broken.add(id + ": the reason changes nothing", cases::told(subject));
                }
            }
        });
    broken.show();
}

BOOST_AUTO_TEST_CASE(whoever_sends_on_the_day_of_the_remedy_is_in_time_under_the_contracts_terms_on_service) {
    // "Serve by" a day must allow for the days until what is sent counts as served, or must say that it does not.
    breaks broken;
    auto const on = basis_on("2010-01-01", timeless());
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            if (!has_terms(subject) || completions(subject).size() > 1 || info.id == "notice.best_value_users") return;
            auto const given = ask(subject, on);
            if (given.is != lc::outcome::not_met) return;
            std::string_view const remedy = info.sentences[given.because].remedy;
            if (remedy.find("{latest_service}") == std::string_view::npos ||
                remedy.find("counts as served") != std::string_view::npos)
                return;
            auto better = subject;
            better.change_notices[0].served = *given.dates[3];
            if (auto const is = ask(better, on).is; is != lc::outcome::met)
                broken.add(std::string(info.id) + ": sent on the day of the remedy it is " + word(is),
                           cases::told(subject));
        });
    broken.show();
}

BOOST_AUTO_TEST_CASE(the_day_of_the_remedy_is_the_first_that_will_do) {
    breaks broken;
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const given = ask(subject, basis_on());
            if (given.is != lc::outcome::not_met || !given.dates[2] || !given.dates[3] ||
                info.id.substr(0, 7) != "notice.")
                return;
            if (info.id == "notice.contract_clause") return;
            auto worse = subject;
            worse.change_notices[0].effective = lc::add_days(*given.dates[2], -1);
            worse.change_notices[0].effective_means = lc::end_meaning::last_funded_day;
            if (ask(worse, basis_on()).is == lc::outcome::met)
                broken.add(std::string(info.id) + ": a day earlier would do", cases::told(subject));
            if (given.numbers[1] != lc::days_between(*given.dates[1], *given.dates[2]))
                broken.add(std::string(info.id) + ": days short", cases::told(subject));
        });
    broken.show();
}

BOOST_AUTO_TEST_CASE(an_answer_depends_on_today_only_for_what_can_still_be_done) {
    breaks broken;
    for (auto const& subject : all_cases())
        cases::each_rule([&](lc::rule_info const& info, auto const& ask) {
            auto const then = ask(subject, basis_on("2019-01-01")), now = ask(subject, basis_on("2026-11-21"));
            if (then.is != now.is || then.weight != now.weight || then.missing != now.missing)
                broken.add(std::string(info.id) + ": " + word(then.is) + " to " + word(now.is), cases::told(subject));
        });
    broken.show();
}

BOOST_AUTO_TEST_SUITE_END()
