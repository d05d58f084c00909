// SPDX-License-Identifier: MIT
#include "asked.hpp"
#include "forgetting.hpp"
#include "generated.hpp"
#include "outcomes_given.hpp"

#include <leeds/commissioning/check/check.hpp>

#include <map>

// What holds for every rule on contract management and on oversight, whatever is recorded.
BOOST_AUTO_TEST_SUITE(oversight_laws)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::draw;
using cases::word;

namespace {

constexpr int many = 1500;
constexpr auto as_of = "2024-06-30";

/// Every parameter of these rules has a value, so that each rule judges.
lc::policy const& all_set() {
    static lc::policy const made = [] {
        namespace p = lc::parameters;
        std::vector<lc::policy::entry> entries;
        std::vector<std::pair<lc::parameter, std::int64_t>> const set{
            {p::least_days_to_remedy, 2},  {p::most_days_to_act, 2},       {p::training_holds, 1},
            {p::most_reports_if_small, 2}, {p::small_exercise_below, 200}, {p::report_interval, 1},
            {p::code_review, 1},           {p::code_in_force, 1}};
        for (auto const& [what, amount] : set)
            entries.push_back(
                {what,
                 {{amount, lc::date(1400, 1, 1), std::nullopt, std::nullopt, lc::value_status::adopted, "test", {}}}});
        return lc::policy("set", std::move(entries));
    }();
    return made;
}

lc::basis basis_set() { return basis_on(as_of, all_set()); }

/// Draws records whose days are few, so that they meet often; facts are missing now and then. A yes or no never
/// contradicts the day beside it.
class records {
public:
    explicit records(std::uint64_t seed) noexcept : next_(seed) {}

    lc::contract managed() {
        lc::contract made;
        made.providers = {cases::body(next_.maybe<lc::sector>(15))};
        made.start = some_day();
        if (!next_.chance(15)) made.value = lc::money::from_pence(next_.between(1, 3) * 100);
        if (!next_.chance(20)) made.procurement.emplace().entered_into = before(made.start);
        auto& kept = made.management.emplace();
        some(kept.issues, [&] { return some_issue(); });
        some(kept.results, [&] { return some_result(); });
        some(kept.orders, [&] {
            return lc::contract_order{{}, next_.maybe<lc::order_kind>(15), {}, {}, next_.maybe_bool(15)};
        });
        some(kept.extensions, [&] { return some_extension(); });
        some(kept.outcomes, [&] { return lc::outcome_sought{some_text(), some_text(), some_text(), {}, {}}; });
        kept.compact_referenced = next_.maybe_bool(15);
        if (!next_.chance(15)) kept.reporting.emplace().reports_a_year = next_.between(0, 4);
        if (!next_.chance(15)) kept.provider_review = some_review();
        return made;
    }

    lc::oversight oversight() {
        lc::oversight made;
        for (auto const& each : lc::stated_recommendations)
            if (!next_.chance(20)) made.recommendations.push_back(some_recommendation((*each.cites.begin()).id));
        some(made.reports, [&] { return some_report(); });
        for (int count = next_.between(0, 3); count > 0; --count)
            made.code_reviews.push_back(lc::add_days(day(as_of), -next_.between(0, 70)));
        some(made.inquiries, [&] {
            auto const told = next_.maybe_bool(20);
            return lc::scrutiny_inquiry{
                {}, some_day(), told, told == std::optional(true) ? some_day() : std::nullopt, {}};
        });
        some(made.members, [&] {
            return lc::member_contribution{some_day(), {}, next_.maybe<lc::member_part>(15), {}};
        });
        some(made.practice, [&] { return lc::shared_practice{{}, some_day(), some_day(), some_day()}; });
        some(made.assessors, [&] { return some_assessor(); });
        return made;
    }

private:
    template <class List, class Make>
    void some(List& list, Make make) {
        for (int count = next_.between(0, 2); count > 0; --count) list.push_back(make());
    }

    /// A day within a few of the day asked about; seldom none.
    std::optional<lc::date> some_day() {
        if (next_.chance(12)) return std::nullopt;
        return lc::add_days(day(as_of), next_.between(-6, 2));
    }
    std::optional<lc::date> before(std::optional<lc::date> const& limit) {
        if (!limit) return std::nullopt;
        return lc::add_days(*limit, -next_.between(0, 2));
    }
    std::optional<std::string> some_text() {
        return next_.chance(15) ? std::nullopt : std::optional<std::string>(next_.chance(90) ? "Said." : " ");
    }

    lc::performance_issue some_issue() {
        lc::performance_issue made;
        made.discussion = next_.chance(70) ? std::optional(true) : next_.maybe_bool(40);
        if (made.discussion == std::optional(true)) made.discussed = some_day();
        made.remedy_by = some_day();
        made.default_notice = some_day();
        return made;
    }
    lc::monitored_result some_result() {
        lc::monitored_result made;
        made.to = some_day();
        made.from = before(made.to);
        made.achieved = next_.chance(70) ? std::optional(false) : next_.maybe_bool(40);
        made.action_taken = next_.maybe_bool(30);
        if (made.action_taken == std::optional(true)) made.acted = before(day(as_of));
        return made;
    }
    lc::extension_decision some_extension() {
        lc::extension_decision made;
        made.reviewed = next_.chance(70) ? std::optional(true) : next_.maybe_bool(30);
        if (made.reviewed == std::optional(true)) made.review = some_day();
        made.decided = some_day();
        made.from = some_day();
        return made;
    }
    lc::review_of_provider some_review() {
        lc::review_of_provider made;
        made.made = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        if (made.made == std::optional(true)) made.day = some_day();
        made.all_contracts = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        made.performance = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        made.trend = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        return made;
    }
    lc::board_recommendation some_recommendation(std::string_view clause) {
        lc::board_recommendation made;
        made.about = lc::code_reference::find(clause);
        made.state = next_.maybe<lc::recommendation_state>(15);
        if (next_.chance(50)) made.due = lc::calendar_month(2024, next_.between(5, 7));
        bool const early = next_.chance(50);
        auto const some_time = [&] { return early ? std::optional(day("2017-07-01")) : some_day(); };
        if (!made.state || made.state == std::optional(lc::recommendation_state::done)) made.done = some_time();
        made.responded = some_time();
        made.response = some_text();
        return made;
    }
    lc::progress_report some_report() {
        lc::progress_report made;
        made.day = next_.chance(80) ? some_day() : std::optional(lc::add_days(day(as_of), -50));
        made.performance_and_quality = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        made.commissioning_workforce = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        made.shared_intelligence = next_.chance(80) ? std::optional(true) : next_.maybe_bool(30);
        made.decommissioning_effects = next_.maybe_bool(15);
        made.scrutiny_told = next_.maybe_bool(30);
        if (made.scrutiny_told == std::optional(true)) made.scrutiny_day = before(day(as_of));
        made.strategic_board_told = next_.maybe_bool(30);
        if (!made.strategic_board_told) made.strategic_board_day = some_day();
        return made;
    }
    lc::trained_assessor some_assessor() {
        lc::trained_assessor made;
        made.trained = next_.chance(70) ? std::optional(true) : next_.maybe_bool(30);
        if (made.trained == std::optional(true)) made.trained_on = lc::add_days(day(as_of), -next_.between(-1, 60));
        made.updated = next_.maybe_bool(30);
        if (made.updated == std::optional(true) && made.trained_on)
            made.updated_on = lc::add_days(*made.trained_on, next_.between(1, 30));
        return made;
    }

    draw next_;
};

template <class Subject>
lc::report answers(Subject const& subject, lc::basis const& on) {
    static constexpr std::tuple rules{lc::contract_management_rules, lc::oversight_rules};
    return lc::check(subject, rules, on);
}
std::vector<lc::rule_info> const& infos() {
    static auto const made = lc::infos_of(std::tuple{lc::contract_management_rules, lc::oversight_rules});
    return made;
}

bool decided(lc::outcome is) {
    return is == lc::outcome::met || is == lc::outcome::not_met || is == lc::outcome::explained;
}

/// Without its default notice nothing is asked of an issue any more, and those that are left decide. Likewise a
/// recommendation that no longer says which clause it is about.
bool is_excepted(std::string_view rule, std::string_view fact) {
    return fact == "contract.management.issues.default_notice" ||
           (rule.starts_with("oversight.recommendation") && fact == "oversight.recommendations.about");
}

template <class Subject>
void hold_the_law(Subject subject, std::string const& name, std::map<std::string, int>& broken) {
    auto const before = answers(subject, basis_set()).findings;
    Subject less = subject;
    cases::forget_each(less, name, [&](std::string const& fact) {
        auto const after = answers(less, basis_set()).findings;
        for (std::size_t number = 0; number < before.size(); ++number) {
            auto const was = before[number].given.is;
            auto const is = after[number].given.is;
            std::string_view const rule = infos()[before[number].rule].id;
            if (decided(is) && is != was && !is_excepted(rule, fact))
                ++broken[std::string(rule) + " without " + fact + ": " + word(was) + " to " + word(is)];
        }
    });
}

} // namespace

BOOST_AUTO_TEST_CASE(forgetting_a_fact_never_earns_a_pass_nor_a_verdict) {
    std::map<std::string, int> broken;
    records next(2018);
    for (int number = 0; number < many; ++number) {
        hold_the_law(next.managed(), "contract", broken);
        hold_the_law(next.oversight(), "oversight", broken);
    }
    for (auto const& [what, count] : broken) BOOST_ERROR(what << " (" << count << " times)");
}

BOOST_AUTO_TEST_CASE(the_records_drawn_reach_the_outcomes_of_every_rule) { // or the law would prove little
    std::map<std::string_view, std::map<std::string, int>> found;
    cases::outcomes_given declared;
    lc::policy const nothing_set("none", {});
    records next(2019);
    auto const add = [&](auto const& subject) {
        for (auto const& each : answers(subject, basis_set()).findings)
            ++found[infos()[each.rule].id][word(declared.add(infos()[each.rule], each.given).is)];
        // Where a policy sets nothing, and before the months by which the statement asks for what it recommends.
        for (auto const& on : {basis_on(as_of, nothing_set), basis_on("2017-06-30")})
            for (auto const& each : answers(subject, on).findings)
                if (each.given.because != lc::rule_off) declared.add(infos()[each.rule], each.given);
    };
    add(lc::contract{}); // whose management is not recorded
    for (int number = 0; number < many; ++number) {
        add(next.managed());
        add(next.oversight());
    }
    for (auto const& rule : infos()) BOOST_TEST_CONTEXT(rule.id) {
            declared.are_all_of(rule);
            bool const never_fails = !rule.gives.contains(lc::outcome::not_met);
            bool const without_month =
                rule.id.starts_with("oversight.recommendation") || rule.id == "oversight.formal_response";
            BOOST_TEST(found[rule.id]["met"] > 20);
            BOOST_TEST(found[rule.id]["cannot_tell"] > 20);
            if (!never_fails) BOOST_TEST(found[rule.id]["not_met"] > (without_month ? 5 : 20));
        }
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_whenever_nobody_can_tell) {
    records next(2020);
    auto const look = [&](lc::report const& given) {
        for (auto const& each : given.findings)
            BOOST_TEST((each.given.is == lc::outcome::cannot_tell) == (each.given.missing != 0), infos()[each.rule].id);
    };
    for (int number = 0; number < many; ++number) {
        look(answers(next.managed(), basis_set()));
        look(answers(next.oversight(), basis_set()));
    }
}

BOOST_AUTO_TEST_CASE(a_plain_row_of_a_register_hears_nothing_of_contract_management) {
    for (auto const& subject : cases::some_cases(300)) {
        auto const given = answers(subject, basis_on());
        BOOST_TEST(given.findings.size() == lc::contract_management_rules.size());
        for (auto const& each : given.findings) {
            BOOST_TEST(word(each.given.is) == "not_applicable");
            BOOST_TEST(word(each.given.weight) == "none");
            BOOST_TEST(infos()[each.rule].sentence_at(each.given.because)->says ==
                       "No contract management is recorded.");
        }
    }
    for (auto const& each : lc::contract_management_rules)
        BOOST_TEST(each.info.reading.starts_with("Asked only where contract management is recorded"));
}

BOOST_AUTO_TEST_CASE(nothing_recorded_is_never_a_pass_and_never_a_fail) {
    lc::contract managed;
    managed.management.emplace();
    for (auto const& given : {answers(managed, basis_set()), answers(lc::oversight{}, basis_set())})
        for (auto const& each : given.findings) BOOST_TEST(!decided(each.given.is), infos()[each.rule].id);
}

BOOST_AUTO_TEST_CASE(a_recommendation_never_weighs_more_than_a_warning) {
    records next(2021);
    for (int number = 0; number < many; ++number)
        for (auto const& each : answers(next.oversight(), basis_set()).findings)
            BOOST_TEST((each.given.weight <= lc::severity::warning), infos()[each.rule].id);
    for (auto const& rule : infos()) {
        bool const binds = rule.id == "management.default_notice" || rule.id == "management.time_to_remedy";
        BOOST_TEST(word(rule.weight_of(lc::outcome::not_met)) == (binds                                ? "violation"
                                                                  : rule.id == "oversight.code_review" ? "note"
                                                                                                       : "warning"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
