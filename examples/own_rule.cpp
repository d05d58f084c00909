// SPDX-License-Identifier: MIT
// A directorate's own rule beside the library's: no contract longer than five years without an option to end it early.
#include <leeds/commissioning.hpp>

#include <iostream>

namespace lc = leeds::commissioning;

namespace {

constexpr std::array<std::string_view, 3> reads{"contract.start", "contract.end", "contract.early_end"};
constexpr std::array<lc::sentence, 3> sentences{{
    {"It runs for no more than five years, or can be ended early."},
    {"It runs from {contract.start} to {contract.end}, and cannot be ended before.", "Agree a break after five years."},
    {"Not recorded: {missing}.", "Record {missing}."},
}};

struct long_contracts_have_a_break {
    lc::rule_info info{.id = "exampleford.break",
                       .title = "A break in contracts of over five years",
                       .cites = lc::clauses("LAW-CONTRACT-END"),
                       .force = lc::force::should,
                       .gives = lc::judged_outcomes,
                       .reads = reads,
                       .sentences = sentences};

    lc::answer operator()(lc::contract const& subject, lc::basis const&) const noexcept {
        lc::answer given;
        bool const dated = subject.start && subject.end;
        bool const short_enough = dated && *subject.end <= lc::term_end(*subject.start, 60).day;
        bool const has_a_break = subject.early_end && *subject.early_end != lc::early_end::no;
        if (short_enough || has_a_break) {
            given.is = lc::outcome::met;
        } else if (!dated || !subject.early_end) {
            given.is = lc::outcome::cannot_tell;
            given.because = 2;
            if (!subject.start) given.missing |= lc::fact_bit(reads, "contract.start");
            if (!subject.end) given.missing |= lc::fact_bit(reads, "contract.end");
            if (!subject.early_end) given.missing |= lc::fact_bit(reads, "contract.early_end");
        } else {
            given.is = lc::outcome::not_met;
            given.because = 1;
        }
        given.weight = info.weight_of(given.is);
        return given;
    }
};

} // namespace

int main() {
    lc::contract const lease{.id = "L-1",
                             .start = lc::date{2020, 4, 1},
                             .end = lc::date{2030, 3, 31},
                             .value = lc::money::from_pence(120'000'00),
                             .early_end = lc::early_end::no};

    auto const rules = std::tuple{lc::leeds_rules, long_contracts_have_a_break{}};
    lc::policy const leeds = lc::leeds_policy();
    lc::basis const on{leeds, lc::date{2026, 11, 21}};

    auto const infos = lc::infos_of(rules);
    for (lc::finding const& each : lc::check(lease, rules, on).findings) {
        lc::explanation const why = lc::explain(each, infos[each.rule], lease, on);
        std::cout << why.rule.id << ": " << lc::name_of(why.is) << ". " << why.message << '\n';
    }
}
