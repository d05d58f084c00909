// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/whatif/groups.hpp>
#include <leeds/commissioning/whatif/what_if.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How what a rule says of a case stands to what it said before.
enum class movement : std::uint8_t { unchanged, fresh, resolved, changed };

constexpr auto choices(tag<movement>) noexcept {
    return std::array<choice<movement>, 4>{
        {{movement::unchanged, "unchanged", "the same is said"},
         {movement::fresh, "new", "not in keeping with the clause, and was not said to be so before"},
         {movement::resolved, "resolved", "not in keeping with the clause before, and settled now"},
         {movement::changed, "changed", "another outcome, or the same one for other facts, days or sums"}}};
}

/// How one answer stands to another. Where both are met, not applicable or not assessed nothing has moved, whatever
/// numbers they carry.
[[nodiscard]] inline movement movement_of(answer const& before, answer const& after) noexcept {
    if (before.is != after.is) {
        if (after.is == outcome::not_met) return movement::fresh;
        bool const settled =
            after.is == outcome::met || after.is == outcome::explained || after.is == outcome::not_applicable;
        return before.is == outcome::not_met && settled ? movement::resolved : movement::changed;
    }
    bool const decides =
        before.is == outcome::not_met || before.is == outcome::explained || before.is == outcome::cannot_tell;
    bool const same = before.because == after.because && before.missing == after.missing &&
                      before.numbers == after.numbers && before.dates == after.dates;
    return decides && !same ? movement::changed : movement::unchanged;
}

/// A finding that moved.
struct moved_finding {
    answer before;
    answer after;
    std::uint64_t causes = 0;  ///< changes of the overlay each of which moves it alone, as bits; none: only together
    std::uint32_t subject = 0; ///< number of the case
    std::uint32_t part = 0;    ///< number of the notice of the case, from 0
    std::uint16_t rule = 0;    ///< number of the rule in the list
    movement how = movement::changed;
};

/// What moved in some cases.
struct movement_totals {
    std::uint64_t cases = 0;         ///< all of them
    std::uint64_t with_new = 0;      ///< cases with a new finding
    std::uint64_t with_resolved = 0; ///< cases with one resolved
    std::uint64_t with_changed = 0;  ///< cases with one that changed otherwise
    std::uint64_t now_unknown = 0;   ///< cases of which a rule can no longer tell
    std::uint64_t pence_new = 0;     ///< recorded value of the cases with a new finding
    friend constexpr bool operator==(movement_totals const&, movement_totals const&) noexcept = default;
};

/// The notices that a change of policy leaves to the old one: served before its first day, ending on it or later.
struct transition_cohort {
    std::uint64_t notices = 0;
    std::uint64_t would_move = 0; ///< of which a rule would say something else if the new values had held already
};

/// How often a rule's answers went from each outcome to each.
struct outcome_transitions {
    std::array<std::array<std::uint64_t, outcome_count>, outcome_count> of = {};

    [[nodiscard]] std::uint64_t from_to(outcome before, outcome after) const noexcept {
        return of[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
    }
    friend bool operator==(outcome_transitions const&, outcome_transitions const&) noexcept = default;
};

/// What an overlay does to a portfolio. The groups are in the order of their enumerations, those of which it is not
/// recorded last.
struct overlay_effect {
    std::vector<outcome_transitions> transitions;                     ///< of each rule of the list
    std::array<std::uint64_t, 4> findings = {};                       ///< how many moved how, by `movement`
    std::vector<std::uint64_t> moved_by_change;                       ///< findings that each change moves alone
    std::uint64_t moved_together = 0;                                 ///< findings that no change moves alone
    std::vector<std::array<std::uint64_t, 16>> missing_where_unknown; ///< of each rule: facts missing, newly unknown
    movement_totals total = {};
    std::map<std::string, movement_totals, std::less<>> by_directorate; ///< "" where it is not recorded
    std::array<movement_totals, 4> by_sector = {};
    std::array<movement_totals, 4> by_size = {};
    std::array<movement_totals, 5> by_band = {};
    transition_cohort cohort = {};
    std::vector<moved_finding> moved; ///< in order of case and rule; only where they are kept

    /// Whether any finding moved.
    [[nodiscard]] bool moves_anything() const noexcept { return findings[0] != findings_considered(); }
    [[nodiscard]] std::uint64_t findings_considered() const noexcept {
        return findings[0] + findings[1] + findings[2] + findings[3];
    }
};

/// A comparison of overlays with their baseline: what the baseline says, and what each overlay does.
struct comparison {
    std::uint32_t cases = 0;
    std::vector<outcome_counts> baseline; ///< of each rule of the list
    std::vector<overlay_effect> with;     ///< of each overlay, in their order
};

/// A comparison of several overlays over any number of cases, given one by one. Nothing of a case is kept but the
/// findings that moved, and those only on request.
///
/// @par Example
/// `comparing run{leeds_rules, {policy, as_of}, what_ifs}; for (auto const& each : cases) run.add(each);`
template <class... Rules>
class comparing {
public:
    /// The rules, the baseline and the overlays must outlive it.
    comparing(std::tuple<Rules...> const& rules, basis const& baseline, std::span<what_if const> with,
              bool keep_moved = true)
        : rules_(rules), infos_(infos_of(rules)), baseline_(baseline), with_(with), keep_moved_(keep_moved),
          switches_(switches_of(rules, baseline.numbers)) {
        found_.baseline.resize(infos_.size());
        for (what_if const& each : with) {
            overlay_effect effect;
            effect.transitions.resize(infos_.size());
            effect.missing_where_unknown.resize(infos_.size());
            effect.moved_by_change.resize(each.overlay.changes.size());
            found_.with.push_back(std::move(effect));
            switches_with_.push_back(switches_of(rules, each.made));
        }
    }

    /// Compares what the rules say about the next case.
    template <class Subject>
    void add(Subject const& subject) {
        add_each(subject, [&](std::size_t) -> Subject const& { return subject; });
    }

    /// Compares what the rules say about the next subject, where it looks different to each overlay because it was
    /// worked out by its policy. `with_overlay(number)` returns it as overlay `number` has it.
    template <class Subject, class Worked>
    void add_each(Subject const& subject, Worked with_overlay) {
        before_.clear();
        auto const take = [&](finding const& each) {
            before_.push_back(each);
            ++found_.baseline[each.rule].of[static_cast<std::size_t>(each.given.is)];
        };
        detail::asker<Subject, decltype(take)>(subject, baseline_, found_.cases, take, switches_).ask(rules_);
        case_groups const groups = groups_of(subject);
        for (std::size_t number = 0; number < with_.size(); ++number) {
            Subject const& seen = with_overlay(number);
            compare_with(number, seen);
            count_case(found_.with[number], groups, value_of(subject));
            count_cohort(number, seen);
        }
        ++found_.cases;
    }

    [[nodiscard]] comparison const& found() const& noexcept { return found_; }
    [[nodiscard]] comparison found() && noexcept { return std::move(found_); }

private:
    template <class Subject>
    static std::uint64_t value_of(Subject const& subject) noexcept {
        if constexpr (std::is_same_v<Subject, contract>)
            if (subject.value && subject.value->pence() > 0) return static_cast<std::uint64_t>(subject.value->pence());
        return 0;
    }

    template <class Subject>
    void compare_with(std::size_t number, Subject const& subject) {
        overlay_effect& effect = found_.with[number];
        moved_.clear();
        std::size_t place = 0;
        auto const take = [&](finding const& after) {
            finding const& before = before_[place];
            movement const how = movement_of(before.given, after.given);
            ++effect.transitions[after.rule]
                  .of[static_cast<std::size_t>(before.given.is)][static_cast<std::size_t>(after.given.is)];
            ++effect.findings[static_cast<std::size_t>(how)];
            if (how != movement::unchanged)
                moved_.push_back({place, {before.given, after.given, 0, after.subject, after.part, after.rule, how}});
            ++place;
        };
        basis const on{with_[number].made, baseline_.as_of};
        detail::asker<Subject, decltype(take)>(subject, on, found_.cases, take, switches_with_[number]).ask(rules_);
        if (moved_.empty()) return;
        find_causes(number, subject);
        for (auto& [place_of, each] : moved_) note(effect, each);
    }

    /// Which changes move a finding alone: a single one is the cause; of several each is tried.
    template <class Subject>
    void find_causes(std::size_t number, Subject const& subject) {
        std::vector<policy> const& alone = with_[number].alone;
        if (alone.size() == 1) {
            for (auto& [place, each] : moved_) each.causes = 1;
            return;
        }
        for (std::size_t change = 0; change < alone.size(); ++change) {
            std::size_t place = 0;
            std::size_t next = 0;
            auto const take = [&](finding const& after) {
                if (next < moved_.size() && moved_[next].first == place) {
                    moved_finding& each = moved_[next++].second;
                    if (movement_of(each.before, after.given) != movement::unchanged)
                        each.causes |= std::uint64_t{1} << change;
                }
                ++place;
            };
            decide(rules_, subject, {alone[change], baseline_.as_of}, found_.cases, take);
        }
    }

    void note(overlay_effect& effect, moved_finding const& each) {
        for (std::size_t change = 0; change < effect.moved_by_change.size(); ++change)
            if (each.causes >> change & 1u) ++effect.moved_by_change[change];
        if (each.causes == 0) ++effect.moved_together;
        if (is_newly_unknown(each))
            for (std::size_t bit = 0; bit < 16; ++bit)
                if (each.after.missing >> bit & 1u) ++effect.missing_where_unknown[each.rule][bit];
        if (keep_moved_) effect.moved.push_back(each);
    }

    static bool is_newly_unknown(moved_finding const& each) noexcept {
        return each.before.is != outcome::cannot_tell && each.after.is == outcome::cannot_tell;
    }

    void count_case(overlay_effect& effect, case_groups const& groups, std::uint64_t pence) {
        movement_totals one{.cases = 1};
        for (auto const& [place, each] : moved_) {
            if (each.how == movement::fresh) one.with_new = 1;
            if (each.how == movement::resolved) one.with_resolved = 1;
            if (each.how == movement::changed) one.with_changed = 1;
            if (is_newly_unknown(each)) one.now_unknown = 1;
        }
        if (one.with_new != 0) one.pence_new = pence;
        auto const place = [](auto const& value, std::size_t size) {
            return value ? static_cast<std::size_t>(*value) : size - 1;
        };
        add(effect.total, one);
        add(effect.by_sector[place(groups.sector, effect.by_sector.size())], one);
        add(effect.by_size[place(groups.size, effect.by_size.size())], one);
        add(effect.by_band[place(groups.band, effect.by_band.size())], one);
        auto at = effect.by_directorate.find(groups.directorate);
        if (at == effect.by_directorate.end())
            at = effect.by_directorate.emplace(groups.directorate, movement_totals{}).first;
        add(at->second, one);
    }

    static void add(movement_totals& sum, movement_totals const& one) noexcept {
        sum.cases += one.cases;
        sum.with_new += one.with_new;
        sum.with_resolved += one.with_resolved;
        sum.with_changed += one.with_changed;
        sum.now_unknown += one.now_unknown;
        sum.pence_new += one.pence_new;
    }

    /// Notices served before the first changed day that end on it or later.
    template <class Subject>
    void count_cohort(std::size_t number, Subject const& subject) {
        if constexpr (std::is_same_v<Subject, contract>) {
            date const first_day = with_[number].first_day;
            auto const in_cohort = [&](change_notice const& each) {
                return each.served && each.effective && *each.served < first_day && first_day <= *each.effective;
            };
            bool any = false;
            for (change_notice const& each : subject.change_notices) {
                if (!in_cohort(each)) continue;
                any = true;
                ++found_.with[number].cohort.notices;
            }
            if (!any) return;
            std::vector<bool> moves(subject.change_notices.size(), false);
            std::size_t place = 0;
            decide(rules_, subject, {with_[number].at_once, baseline_.as_of}, found_.cases, [&](finding const& after) {
                finding const& before = before_[place++];
                if (infos_[after.rule].about_notice && in_cohort(subject.change_notices[after.part]) &&
                    movement_of(before.given, after.given) != movement::unchanged)
                    moves[after.part] = true;
            });
            for (bool const each : moves)
                if (each) ++found_.with[number].cohort.would_move;
        }
    }

    std::tuple<Rules...> const& rules_;
    std::vector<rule_info> infos_;
    basis baseline_;
    std::span<what_if const> with_;
    bool keep_moved_;
    std::vector<policy::entry const*> switches_;
    std::vector<std::vector<policy::entry const*>> switches_with_;
    comparison found_;
    std::vector<finding> before_;                              // of the case at hand
    std::vector<std::pair<std::size_t, moved_finding>> moved_; // of the case and overlay at hand, with their places
};

/// Compares one overlay with its baseline over a range of subjects of one type, with the library's own rules.
template <class Range>
[[nodiscard]] comparison compare(Range const& cases, basis const& baseline, what_if const& with) {
    comparing run(leeds_rules, baseline, std::span<what_if const>(&with, 1));
    for (auto const& each : cases) run.add(each);
    return std::move(run).found();
}

} // namespace leeds::commissioning::inline v0
