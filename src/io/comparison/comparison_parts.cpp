// SPDX-License-Identifier: MIT
#include "comparison_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// What holds on the first day of a change.
std::string held_before(policy_change const& change, policy const& baseline) {
    bool const is_rule = change.what == changed::rule;
    policy::entry const* const entry = is_rule ? baseline.find_switch(change.name) : baseline.find(change.name);
    if (entry == nullptr) return is_rule ? "on" : "no value";
    value_on_day const held = held_on(entry->values, change.from);
    return held.value == nullptr ? "no value" : parameter_text(entry->what, *held.value);
}

std::string amount_of(policy_change const& change, policy const& baseline) {
    if (!change.amount) return "no value";
    if (change.what == changed::rule) return amount_text(rule_switch(change.name), *change.amount);
    return amount_text(baseline.find(change.name)->what, *change.amount);
}

/// The notice's reference, or its number where there are several.
std::string name_of_notice(contract const& subject, std::size_t part) {
    if (part >= subject.change_notices.size()) return {};
    if (auto const& id = subject.change_notices[part].id) return *id;
    return subject.change_notices.size() > 1 ? std::to_string(part + 1) : std::string{};
}

/// The subject of a worked-out part, as the baseline or an overlay has it.
template <class Kind>
std::vector<Kind> const& subjects_of(portfolio_position const& position) {
    if constexpr (std::is_same_v<Kind, provider_holding>)
        return position.providers;
    else
        return position.reductions;
}

finding finding_of(answer const& given, moved_finding const& each) {
    return {given, each.subject, each.part, each.rule};
}

template <class Kind>
moved_row worked_out_row(comparison_run const& run, std::size_t overlay, moved_finding const& each,
                         rule_info const& rule) {
    Kind const& before = subjects_of<Kind>(run.positions.front())[each.subject];
    Kind const& after = subjects_of<Kind>(run.positions[overlay + 1])[each.subject];
    moved_row row{&each,
                  &rule,
                  {},
                  explain(finding_of(each.before, each), rule, before, run.asked_on()),
                  explain(finding_of(each.after, each), rule, after, basis{run.with[overlay].made, run.as_of}),
                  {},
                  {}};
    row.name.id = after.id.value_or("");
    row.name.title = after.title.value_or("");
    row.name.words = row.name.title.empty() ? row.name.id : row.name.title;
    return row;
}

moved_row case_row(comparison_run const& run, std::size_t overlay, moved_finding const& each, rule_info const& rule) {
    read_case const& about = run.read.cases[each.subject];
    basis const after{run.with[overlay].made, run.as_of};
    auto const make = [&](auto const& subject) {
        moved_row row{&each,
                      &rule,
                      {},
                      explain(finding_of(each.before, each), rule, subject, run.asked_on()),
                      explain(finding_of(each.after, each), rule, subject, after),
                      {},
                      {}};
        row.name = {subject.id.value_or(""), subject.title.value_or(""), name_in_words(about.subject), about.file,
                    about.line};
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(subject)>, contract>)
            if (rule.about_notice) row.notice = name_of_notice(subject, each.part);
        return row;
    };
    return std::visit(make, about.subject);
}

void add_numbers(std::vector<number_pair>& pairs, explanation const& made, std::string number_pair::*side) {
    for (computed const& each : made.worked_out) {
        auto at =
            std::find_if(pairs.begin(), pairs.end(), [&](number_pair const& pair) { return pair.name == each.name; });
        if (at == pairs.end()) at = pairs.insert(pairs.end(), number_pair{each.name, {}, {}});
        (*at).*side = each.value;
    }
}

/// What a group is called: the word for a sector, which is long explained; of others what the word means.
std::string group_name(choice<sector> const& each) { return with_spaces(each.name); }
template <class Enum>
std::string group_name(choice<Enum> const& each) {
    return std::string(each.meaning);
}

template <class Enum, std::size_t Size>
grouping grouping_of(std::string_view title, std::string_view caption, std::string_view key,
                     std::array<movement_totals, Size> const& totals) {
    grouping made{title, caption, key, {}};
    std::size_t place = 0;
    for (auto const& each : choices(tag<Enum>{})) {
        if (totals[place].cases > 0) made.rows.push_back({group_name(each), &totals[place]});
        ++place;
    }
    if (totals.back().cases > 0) made.rows.push_back({"not recorded", &totals.back()});
    return made;
}

} // namespace

std::string change_in_words(policy_change const& change, policy const& baseline) {
    std::string words = change.name + ": " + amount_of(change, baseline) + " from ";
    words.append(long_text(change.from));
    if (change.to) words.append(" to ").append(long_text(*change.to));
    return words.append(", instead of ").append(held_before(change, baseline));
}

std::string ground_in_words(policy_change const& change) {
    std::string words = change.reference;
    if (!change.paragraph.empty()) words.append(", ").append(change.paragraph);
    if (!words.empty()) words.append(" ");
    return words.append("(").append(name_of(change.status)).append(")");
}

std::string cohort_in_words(what_if const& with, transition_cohort const& cohort) {
    bool const one = cohort.notices == 1;
    return fmt::format("{} served before {} {} on that day or later. The day of service decides, so the old values "
                       "judge {}. If the new values had held already, {} would be judged otherwise.",
                       counted_noun(cohort.notices, "notice"), long_text(with.first_day), one ? "ends" : "end",
                       one ? "it" : "them", cohort.would_move == 0 ? "none" : std::to_string(cohort.would_move));
}

std::vector<number_pair> numbers_of(moved_row const& row) {
    std::vector<number_pair> pairs;
    add_numbers(pairs, row.before, &number_pair::before);
    add_numbers(pairs, row.after, &number_pair::after);
    return pairs;
}

std::vector<lacking_fact> lacking_facts(comparison_run const& run, std::size_t overlay) {
    std::vector<lacking_fact> facts;
    for (compared_rules const* const part : parts_of(run)) {
        if (part->found.with.empty()) continue;
        auto const& missing = part->found.with[overlay].missing_where_unknown;
        for (std::size_t rule = 0; rule < missing.size(); ++rule)
            for (std::size_t bit = 0; bit < part->rules[rule].reads.size() && bit < missing[rule].size(); ++bit) {
                if (missing[rule][bit] == 0) continue;
                std::string_view const path = part->rules[rule].reads[bit];
                auto at = std::find_if(facts.begin(), facts.end(),
                                       [&](lacking_fact const& each) { return each.path == path; });
                if (at == facts.end()) at = facts.insert(facts.end(), lacking_fact{path, 0});
                at->findings += missing[rule][bit];
            }
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](lacking_fact const& a, lacking_fact const& b) { return a.findings > b.findings; });
    return facts;
}

std::vector<grouping> groupings_of(overlay_effect const& effect) {
    grouping by_directorate{"Directorate", "By directorate", "by_directorate", {}};
    for (auto const& [name, totals] : effect.by_directorate)
        if (!name.empty()) by_directorate.rows.push_back({name, &totals});
    if (auto const at = effect.by_directorate.find(""); at != effect.by_directorate.end())
        by_directorate.rows.push_back({"not recorded", &at->second});
    return {std::move(by_directorate),
            grouping_of<sector>("Sector of the providers", "By sector", "by_sector", effect.by_sector),
            grouping_of<provider_size>("Size of the providers", "By size", "by_provider_size", effect.by_size),
            grouping_of<reporting_band>("Recorded value", "By recorded value", "by_value", effect.by_band)};
}

std::vector<transition_row> transitions_of(comparison_run const& run, std::size_t overlay) {
    std::vector<transition_row> rows;
    for (compared_rules const* const part : parts_of(run)) {
        if (part->found.with.empty()) continue;
        auto const& transitions = part->found.with[overlay].transitions;
        for (std::size_t rule = 0; rule < transitions.size(); ++rule)
            for (auto const& before : choices(tag<outcome>{}))
                for (auto const& after : choices(tag<outcome>{}))
                    if (auto const count = transitions[rule].from_to(before.value, after.value);
                        count > 0 && before.value != after.value)
                        rows.push_back({&part->rules[rule], before.value, after.value, count});
    }
    return rows;
}

std::uint64_t moved_by(comparison_run const& run, std::size_t overlay, std::size_t change) {
    std::uint64_t moved = 0;
    for (compared_rules const* const part : parts_of(run)) moved += part->found.with[overlay].moved_by_change[change];
    return moved;
}

std::uint64_t moved_together(comparison_run const& run, std::size_t overlay) {
    std::uint64_t moved = 0;
    for (compared_rules const* const part : parts_of(run)) moved += part->found.with[overlay].moved_together;
    return moved;
}

std::array<std::uint64_t, 4> findings_of(comparison_run const& run, std::size_t overlay) {
    std::array<std::uint64_t, 4> sum{};
    for (compared_rules const* const part : parts_of(run))
        if (!part->found.with.empty())
            for (std::size_t how = 0; how < sum.size(); ++how) sum[how] += part->found.with[overlay].findings[how];
    return sum;
}

namespace detail {

moved_row row_of(comparison_run const& run, std::size_t overlay, std::size_t part, moved_finding const& each) {
    rule_info const& rule = parts_of(run)[part]->rules[each.rule];
    moved_row row = part == 0   ? case_row(run, overlay, each, rule)
                    : part == 1 ? worked_out_row<provider_holding>(run, overlay, each, rule)
                                : worked_out_row<like_reductions>(run, overlay, each, rule);
    auto const& changes = run.with[overlay].overlay.changes;
    for (std::size_t change = 0; change < changes.size(); ++change)
        if (each.causes >> change & 1u) row.causes.push_back(changes[change].name);
    return row;
}

std::vector<moved_place> places_in_order(comparison_run const& run, std::size_t overlay) {
    std::vector<moved_place> places;
    for (std::size_t part = 0; part < parts_of(run).size(); ++part) {
        comparison const& found = parts_of(run)[part]->found;
        if (found.with.empty()) continue;
        auto const& moved = found.with[overlay].moved;
        for (std::size_t number = 0; number < moved.size(); ++number)
            places.push_back({order_of(moved[number]), moved[number].rule, part, number});
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace detail

void compare_positions(comparison_run& run) {
    portfolio_position const& before = run.positions.front();
    bool const is_one = before.contracts + before.ended > 1;
    std::span<what_if const> const with(run.with);
    comparing providers(provider_rules, run.asked_on(), with);
    comparing reductions(reduction_rules, run.asked_on(), with);
    for (std::size_t number = 0; is_one && number < before.providers.size(); ++number)
        providers.add_each(before.providers[number], [&](std::size_t overlay) -> provider_holding const& {
            return run.positions[overlay + 1].providers[number];
        });
    for (std::size_t number = 0; is_one && number < before.reductions.size(); ++number)
        reductions.add_each(before.reductions[number], [&](std::size_t overlay) -> like_reductions const& {
            return run.positions[overlay + 1].reductions[number];
        });
    run.providers = {infos_of(provider_rules), std::move(providers).found()};
    run.reductions = {infos_of(reduction_rules), std::move(reductions).found()};
}

bool comparison_run::moves_anything(std::size_t overlay) const noexcept {
    for (compared_rules const* const part : parts_of(*this))
        if (!part->found.with.empty() && part->found.with[overlay].moves_anything()) return true;
    return false;
}

bool newly_fails(comparison_run const& run, fail_level level) noexcept {
    auto const fails = [&](moved_finding const& each) {
        return each.how != movement::resolved && !reaches(each.before, level) && reaches(each.after, level);
    };
    for (compared_rules const* const part : parts_of(run))
        for (overlay_effect const& effect : part->found.with)
            if (std::any_of(effect.moved.begin(), effect.moved.end(), fails)) return true;
    return false;
}

} // namespace leeds::commissioning::inline v0
