// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/leeds.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Asks every rule of a list about a contract and its change notices. `sink(finding const&)` is called for each answer,
/// met ones included; nothing is allocated and no words are made.
/// @param number what to call the case in the findings
template <class... Rules, class Sink>
void decide(std::tuple<Rules...> const& rules, contract const& subject, basis const& on, std::uint32_t number,
            Sink&& sink) {
    auto const ask = [&]<class Rule>(Rule const& rule, std::uint16_t rule_number) {
        static_assert(contract_rule<Rule> || notice_rule<Rule>,
                      "a rule has an info and answers a contract, or a change notice of a contract, without throwing");
        if constexpr (contract_rule<Rule>) {
            sink(finding{rule(subject, on), number, 0, rule_number});
        } else {
            std::uint32_t part = 0;
            for (change_notice const& notice : subject.change_notices)
                sink(finding{rule(notice, subject, on), number, part++, rule_number});
        }
    };
    std::apply(
        [&](Rules const&... rule) {
            std::uint16_t next = 0;
            (ask(rule, next++), ...);
        },
        rules);
}

/// How often a rule gave each outcome.
struct outcome_counts {
    std::array<std::uint64_t, outcome_count> of = {};

    [[nodiscard]] constexpr std::uint64_t operator[](outcome is) const noexcept {
        return of[static_cast<std::size_t>(is)];
    }
    [[nodiscard]] constexpr std::uint64_t considered() const noexcept {
        std::uint64_t sum = 0;
        for (auto const each : of) sum += each;
        return sum;
    }
    friend constexpr bool operator==(outcome_counts const&, outcome_counts const&) noexcept = default;
};

/// Which findings of a run are kept. Counts always cover all.
enum class keep : std::uint8_t {
    counts,   ///< none
    findings, ///< those that are neither met nor not applicable
    all
};

/// What a run found: counts for each rule of the list, in its order, and the findings kept, in order of case and rule.
struct report {
    std::vector<outcome_counts> counts;
    std::vector<finding> findings;
    std::uint32_t cases = 0;
};

/// A run of a list of rules over any number of cases, given one by one.
///
/// @par Example
/// `checking run{leeds_rules, {policy, as_of}}; for (auto const& each : cases) run.add(each.subject);`
template <class... Rules>
class checking {
public:
    /// The rules and the policy must outlive the run.
    checking(std::tuple<Rules...> const& rules, basis const& on, keep kept = keep::findings)
        : rules_(rules), on_(on), kept_(kept) {
        found_.counts.resize(sizeof...(Rules));
    }

    /// Asks all rules about the next case.
    /// @pre fewer than 2³² cases so far
    void add(contract const& subject) {
        Expects(found_.cases != std::numeric_limits<std::uint32_t>::max());
        decide(rules_, subject, on_, found_.cases++, [&](finding const& each) {
            ++found_.counts[each.rule].of[static_cast<std::size_t>(each.given.is)];
            bool const quiet = each.given.is == outcome::met || each.given.is == outcome::not_applicable;
            if (kept_ == keep::all || (kept_ == keep::findings && !quiet)) found_.findings.push_back(each);
        });
    }

    [[nodiscard]] report const& found() const& noexcept { return found_; }
    [[nodiscard]] report found() && noexcept { return std::move(found_); }

private:
    std::tuple<Rules...> const& rules_;
    basis on_;
    keep kept_;
    report found_;
};

/// Asks a list of rules about one contract and keeps every answer.
template <class... Rules>
[[nodiscard]] report check(contract const& subject, std::tuple<Rules...> const& rules, basis const& on) {
    checking<Rules...> run(rules, on, keep::all);
    run.add(subject);
    return std::move(run).found();
}

/// Asks the library's own rules about one contract and keeps every answer.
///
/// A template, so that programs which do not call it do not pay for it when they compile.
template <class Subject = contract>
[[nodiscard]] report check(Subject const& subject, basis const& on) {
    return check(subject, leeds_rules, on);
}

/// What is known about the rules of a list, in its order.
template <class... Rules>
[[nodiscard]] std::vector<rule_info> infos_of(std::tuple<Rules...> const& rules) {
    std::vector<rule_info> infos;
    auto const add = [&]<class Rule>(Rule const& rule) {
        infos.push_back(rule.info);
        infos.back().about_notice = notice_rule<Rule>;
    };
    std::apply([&](Rules const&... rule) { (add(rule), ...); }, rules);
    return infos;
}

} // namespace leeds::commissioning::inline v0
