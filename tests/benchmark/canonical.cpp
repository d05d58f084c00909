// SPDX-License-Identifier: MIT
// The canonical workload: reads its JSON Lines through the library's reader, decides with the library's rules and
// policy, and prints RULE<TAB>VERDICT<TAB>COUNT, sorted. Timings go to standard error.
//
//   canonical FILE [read | check | compare]
//
// With "read" it only reads. With "check" it leaves the waivers out, which have a policy of their own; with "compare"
// it asks what "check" asks under a second policy too (nine months' notice since 2018) and prints what moves.
#include "canonical_decommissioning.hpp"
#include "canonical_record.hpp"
#include "canonical_waiver.hpp"

#include <leeds/commissioning.hpp>
#include <leeds/commissioning/io/json.hpp>
#include <leeds/commissioning/whatif/comparison.hpp>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lc = leeds::commissioning;

namespace {

/// The facts of a record, into a contract that is filled again and again.
void fill(lc::contract& subject, canonical::record const& from) {
    subject.start = from.start;
    subject.end = from.end;
    subject.value.reset();
    if (from.value_pence) subject.value = lc::money::from_pence(*from.value_pence);
    lc::change_notice& notice = subject.change_notices.front();
    notice.served = from.notice_given;
    notice.effective = from.cessation_effective;
    if (from.notice_explanation) {
        if (notice.explanation)
            notice.explanation->assign(*from.notice_explanation);
        else
            notice.explanation = from.notice_explanation;
    } else {
        notice.explanation.reset();
    }
}

/// What a record says of each principle.
std::array<std::optional<canonical::verdict> canonical::principles::*, lc::principle_count> const verdicts{
    &canonical::principles::p01, &canonical::principles::p02, &canonical::principles::p03, &canonical::principles::p04,
    &canonical::principles::p05, &canonical::principles::p06, &canonical::principles::p07, &canonical::principles::p08,
    &canonical::principles::p09, &canonical::principles::p10, &canonical::principles::p11, &canonical::principles::p12};

/// The verdicts of a record, each as a verified assessment of its principle as a whole.
void fill(lc::exercise& subject, std::optional<canonical::principles> const& from) {
    for (std::size_t place = 0; place < lc::principle_count; ++place) {
        lc::evidence& entry = subject.evidence[place];
        auto const principle = lc::code_reference::of_principle(static_cast<std::uint8_t>(place + 1));
        auto const verdict = from ? (*from).*verdicts[place] : std::nullopt;
        entry.supports.clear();
        entry.speaks_against.clear();
        if (verdict == canonical::verdict::met) entry.supports.push_back(principle);
        if (verdict == canonical::verdict::not_met) entry.speaks_against.push_back(principle);
    }
}

lc::exercise blank_exercise() {
    lc::exercise subject;
    subject.evidence.assign(lc::principle_count,
                            {.reference = "the record", .strength = lc::evidence_strength::verified});
    return subject;
}

/// What a canonical record is a picture of: a notice of cessation, its effective day the last funded one.
lc::contract blank() {
    lc::contract subject;
    subject.providers.push_back({.sector = lc::sector::third_sector});
    subject.change_notices.push_back(
        {.kind = lc::change_kind::cessation, .effective_means = lc::end_meaning::last_funded_day});
    return subject;
}

constexpr std::tuple rules{lc::notice_of_cessation,
                           lc::contract_period,
                           lc::contract_value,
                           lc::good_commissioning,
                           lc::decommissioning_needs,
                           lc::decommissioning_equality,
                           lc::decommissioning_consultation,
                           lc::decommissioning_engaged_early,
                           lc::decommissioning_support};

/// The words that the workload has for an outcome, rule by rule.
struct named_rule {
    char const* rule;
    char const* name;
    char const* not_met = "not_met";
    char const* cannot_tell = "not_evidenced";
};
constexpr std::array<named_rule, 20> names{{{"notice.cessation", "R01", "breach", "unknown"},
                                            {"decommissioning.needs_assessment", "R02a", "unmet", "unknown"},
                                            {"decommissioning.equality_assessment", "R02b", "unmet", "unknown"},
                                            {"decommissioning.consultation", "R02c", "unmet", "unknown"},
                                            {"decommissioning.engaged_by_notice", "R03", "unmet", "unknown"},
                                            {"decommissioning.support", "R04", "unmet", "unknown"},
                                            {"contract.period", "R19", "unmet", "unknown"},
                                            {"contract.value", "R20", "unmet", "unknown"},
                                            {"principle.1", "R07"},
                                            {"principle.2", "R08"},
                                            {"principle.3", "R09"},
                                            {"principle.4", "R10"},
                                            {"principle.5", "R11"},
                                            {"principle.6", "R12"},
                                            {"principle.7", "R13"},
                                            {"principle.8", "R14"},
                                            {"principle.9", "R15"},
                                            {"principle.10", "R16"},
                                            {"principle.11", "R17"},
                                            {"principle.12", "R18"}}};

std::string word_for(named_rule const& rule, lc::outcome is) {
    if (is == lc::outcome::not_met) return rule.not_met;
    if (is == lc::outcome::cannot_tell) return rule.cannot_tell;
    return std::string(lc::name_of(is));
}

/// Calls `use` with blocks of whole lines.
template <class Use>
void in_blocks(std::ifstream& file, Use&& use) {
    std::string block;
    std::string rest;
    std::vector<char> buffer(std::size_t{1} << 20);
    while (file.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || file.gcount() > 0) {
        block.assign(rest);
        block.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
        auto const end = block.rfind('\n');
        if (end == std::string::npos) {
            rest = block;
            continue;
        }
        rest.assign(block, end + 1);
        use(std::string_view(block).substr(0, end + 1));
    }
    if (!rest.empty()) use(std::string_view(rest));
}

lc::what_if nine_months(lc::policy const& leeds) {
    auto made = lc::try_what_if(
        leeds, {"nine months", {{lc::changed::parameter, "notice.minimum_months", lc::date{2018, 2, 1}, {}, 9}}}, {});
    return std::move(*made.made);
}

/// The workload's name for a rule; null where it has none.
named_rule const* name_for(std::string_view id) {
    for (named_rule const& each : names)
        if (id == each.rule) return &each;
    return nullptr;
}

void add_counts(std::map<std::string, std::uint64_t>& counts, std::vector<lc::outcome_counts> const& of) {
    auto const infos = lc::infos_of(rules);
    for (std::size_t rule = 0; rule < infos.size(); ++rule)
        for (auto const& each : choices(lc::tag<lc::outcome>{}))
            if (named_rule const* const named = name_for(infos[rule].id); named != nullptr && of[rule][each.value] > 0)
                counts[std::string(named->name) + "\t" + word_for(*named, each.value)] = of[rule][each.value];
}

/// What moves from one outcome to another, as "R01<TAB>met to breach".
void add_moved(std::map<std::string, std::uint64_t>& counts, lc::overlay_effect const& effect) {
    auto const infos = lc::infos_of(rules);
    for (std::size_t rule = 0; rule < infos.size(); ++rule)
        for (auto const& before : choices(lc::tag<lc::outcome>{}))
            for (auto const& after : choices(lc::tag<lc::outcome>{}))
                if (auto const count = effect.transitions[rule].from_to(before.value, after.value);
                    count > 0 && before.value != after.value)
                    if (named_rule const* const named = name_for(infos[rule].id))
                        counts[std::string(named->name) + "\t" + word_for(*named, before.value) + " to " +
                               word_for(*named, after.value)] = count;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: canonical FILE [read | check | compare]\n", stderr);
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "canonical: cannot read %s\n", argv[1]);
        return 2;
    }
    std::string_view const mode = argc > 2 ? argv[2] : "";
    bool const only_read = mode == "read";
    bool const only_first = mode == "check" || mode == "compare";

    lc::policy const leeds = lc::leeds_policy();
    lc::basis const on{leeds, lc::date{2026, 11, 21}};
    lc::what_if const with = nine_months(leeds);
    lc::checking run(rules, on, lc::keep::counts);
    lc::comparing both(rules, on, std::span<lc::what_if const>(&with, 1), false);
    lc::contract subject = blank();
    lc::exercise exercise = blank_exercise();
    lc::decommissioning proposal = canonical::blank_proposal();
    canonical::waiver_counts waivers;
    canonical::record record;
    std::vector<lc::input_issue> issues;
    lc::json_lines lines(argv[1]);
    auto const ask = [&](auto& asked) {
        asked.add(subject);
        asked.add(exercise);
        asked.add(proposal);
    };
    auto const began = std::chrono::steady_clock::now();
    in_blocks(file, [&](std::string_view block) {
        for (lines.start(block); lines.next(record, issues);) {
            if (only_read) continue;
            fill(subject, record);
            fill(exercise, record.principles);
            canonical::fill(proposal, record);
            if (mode == "compare")
                ask(both);
            else
                ask(run);
            if (!only_first) waivers.add(record);
        }
    });
    std::chrono::duration<double> const took = std::chrono::steady_clock::now() - began;
    for (lc::input_issue const& each : issues)
        std::fprintf(stderr, "%d:%d: %s: %s\n", each.line, each.column, each.path.c_str(), each.reason.c_str());

    std::map<std::string, std::uint64_t> counts;
    if (mode == "compare") {
        add_counts(counts, both.found().baseline);
        add_moved(counts, both.found().with[0]);
    } else {
        add_counts(counts, run.found().counts);
    }
    if (!only_read && !only_first) waivers.add_to(counts);
    for (auto const& [name, count] : counts)
        std::printf("%s\t%llu\n", name.c_str(), static_cast<unsigned long long>(count));
    std::fprintf(stderr, "STAT {\"total_s\":%.3f}\n", took.count());
    return issues.empty() ? 0 : 1;
}
