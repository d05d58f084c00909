// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/evidence_register.hpp>
#include <leeds/commissioning/rules/principles/fact_tests.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace leeds::commissioning::inline v0 {

/// What can be said of a criterion: the first three in its own words, the others in words that all criteria share.
enum class criterion_says : std::uint8_t {
    facts_hold,
    facts_fail,
    otherwise,
    evidence_holds,
    evidence_against,
    facts_missing,
    only_documented,
    no_evidence,
    only_claimed,
    only_whole_principle,
    stale,
    undated,
    set_aside,
    set_aside_without_reason,
    not_in_force,
    in_force_unclear
};

/// What can be said of a principle.
enum class principle_says : std::uint8_t {
    met,
    not_met,
    not_met_though_claimed,
    cannot_tell,
    cannot_tell_though_claimed,
    explained,
    not_applicable,
    not_assessed
};

namespace detail {

inline constexpr std::array<sentence, 13> sentences_of_criteria{{
    {"Shown by evidence: {evidence}."},
    {"Evidence speaks against it: {evidence}.",
     "Put right what it found, and record later evidence as strong. {satisfied_by}"},
    {"Not recorded: {missing}.", "Record {missing}, or evidence that was verified."},
    {"A document says so ({evidence}), but it was not verified, and the facts are not recorded: {missing}.",
     "Record {missing}, or have the evidence verified."},
    {"No evidence is recorded.", "Record evidence: {satisfied_by}"},
    {"It is only claimed: {evidence}. A claim shows nothing by itself; nor does a document without a reference.",
     "Record a document that shows it, with its reference: {satisfied_by}"},
    {"A document speaks for the principle as a whole, not for this: {evidence}.",
     "Name the criterion that the document shows, or have it verified. {satisfied_by}"},
    {"Its evidence is stale, older than the exercise's own review interval of {exercise.review_interval_months} "
     "months: "
     "{evidence}.",
     "Look at it again, and record what is found. {satisfied_by}"},
    {"Its evidence has no day, so that nobody can tell whether it is within the exercise's own review interval of "
     "{exercise.review_interval_months} months: {evidence}.",
     "Record the day of the evidence."},
    {"Set aside: {set_aside_reason}"},
    {"It is set aside, but no reason is recorded.", "Record why it does not apply or is not appropriate."},
    {"The Code was not in force on {judged_on}: it holds {in_force:code.in_force}."},
    {"Whether the Code was in force on {judged_on} cannot be told: it holds {in_force:code.in_force}. It was approved "
     "in "
     "January 2018, on a day not stated."},
}};

inline constexpr std::array<std::string_view, 2> criterion_remarks{
    "Evidence supports it, but the recorded facts say otherwise.", "Somebody claims that it is not so."};
enum criterion_remark : std::uint16_t { facts_against_evidence = 1, doubt_claimed = 2 };

inline constexpr std::array<sentence, 8> sentences_of_principles{{
    {"All {criteria_counted} criteria that count are met."},
    {"{criteria_met} of {criteria_counted} criteria are met. Not met: {not_met}.", "{not_met_remedy}"},
    {"It is claimed to be followed, but {criteria_met} of {criteria_counted} criteria are met. Not met: {not_met}.",
     "{not_met_remedy}"},
    {"{criteria_met} of {criteria_counted} criteria are met, and none is known not to be. Not shown: {missing}.",
     "Show what is missing: explain tells what would satisfy each."},
    {"It is claimed to be followed; a claim shows nothing by itself. {criteria_met} of {criteria_counted} criteria "
     "are "
     "met. Not shown: {missing}.",
     "Show what is missing: explain tells what would satisfy each."},
    {"All {criteria_counted} criteria that count are met, or departed from with the reason recorded."},
    {"Everything by which it is told was set aside or does not apply."},
    {"Nothing by which it is told was assessed."},
}};

/// What a rule needs of a criterion that is not in the table of criteria.
struct criterion_parts {
    std::array<std::string_view, 12> reads{}; ///< the test's facts first
    std::size_t read_count = 0;
    std::uint16_t evidence_bit = 0, day_bit = 0, reason_bit = 0; ///< of what every criterion reads, in `missing`
    std::array<sentence, 3> sentences{};
    std::array<parameter, 4> uses{};
    std::size_t use_count = 0;
};

/// Adds a fact unless the test reads it already, and returns its bit.
constexpr std::uint16_t add_read(criterion_parts& to, std::string_view fact) {
    std::size_t bit = 0;
    while (bit < to.read_count && to.reads[bit] != fact) ++bit;
    if (bit == to.read_count) to.reads[to.read_count++] = fact;
    return static_cast<std::uint16_t>(1u << bit);
}

constexpr criterion_parts parts_of(criterion const& of, fact_test const& test) {
    criterion_parts made;
    if (test.exists()) {
        for (auto const each : test.reads) made.reads[made.read_count++] = each;
        for (auto const& each : test.uses) made.uses[made.use_count++] = each;
        made.sentences = {{{test.holds}, {test.fails, of.satisfied_by}, {test.otherwise}}};
    }
    made.evidence_bit = add_read(made, "exercise.evidence");
    made.day_bit = add_read(made, "exercise.evidence.dated");
    made.reason_bit = add_read(made, "exercise.set_aside.reason");
    made.uses[made.use_count++] = parameters::code_in_force;
    return made;
}

inline constexpr auto criteria_parts = [] {
    std::array<criterion_parts, criteria.size()> made{};
    for (std::size_t number = 0; number < criteria.size(); ++number)
        made[number] = parts_of(criteria[number], fact_tests[number]);
    return made;
}();

/// What a criterion can be answered. Evidence can decide any for or against, and the Code may have been out of force;
/// what comes from the words of a principle cannot be set aside.
constexpr outcome_set gives_of_criterion(std::size_t number) {
    outcome_set const gives = judged_outcomes | outcome::not_assessed | fact_tests[number].otherwise_gives;
    return criteria[number].in_words_of_principle() ? gives : gives | outcome::not_applicable;
}

/// What a principle can be answered: does not apply only where that can be said of all its criteria; departed from with
/// the reason recorded where that can be said of one.
constexpr outcome_set gives_of_principle(std::uint8_t number) {
    bool all_set_aside = true;
    outcome_set gives = judged_outcomes | outcome::not_assessed;
    for (std::size_t each = criteria_begin[number - 1u]; each < criteria_begin[number]; ++each) {
        outcome_set const of_criterion = gives_of_criterion(each);
        all_set_aside = all_set_aside && of_criterion.contains(outcome::not_applicable);
        if (of_criterion.contains(outcome::explained)) gives = gives | outcome::explained;
    }
    return all_set_aside ? gives | outcome::not_applicable : gives;
}

constexpr rule_info info_of_criterion(std::size_t number) {
    criterion const& of = criteria[number];
    criterion_parts const& parts = criteria_parts[number];
    fact_test const& test = fact_tests[number];
    rule_info made{.id = of.id,
                   .version = 2,
                   .title = of.title,
                   .cites = of.cites,
                   .force = of.force(),
                   .gives = gives_of_criterion(number)};
    made.selects_policy_by = date_of::decision;
    made.reading = of.reading;
    made.reads = {parts.reads.data(), parts.read_count};
    made.uses = {parts.uses.data(), parts.use_count};
    if (test.exists()) {
        made.dates = {test.dates[0], test.dates[1]};
        made.numbers = test.numbers;
    }
    made.dates[2] = "judged_on";
    made.sentences = parts.sentences;
    made.shared = sentences_of_criteria;
    made.remarks = criterion_remarks;
    made.satisfied_by = of.satisfied_by;
    made.principle = of.principle;
    return made;
}

inline constexpr auto criterion_ids = [] {
    std::array<std::string_view, criteria.size()> ids{};
    for (std::size_t number = 0; number < criteria.size(); ++number) ids[number] = criteria[number].id;
    return ids;
}();

constexpr rule_info info_of_principle(principle const& of) {
    std::size_t const begin = criteria_begin[of.number - 1u];
    rule_info made{
        .id = of.id, .version = 2, .title = of.title, .cites = of.cites, .gives = gives_of_principle(of.number)};
    made.reading = "By which criteria a principle is told, and that all of them count alike, is our reading.";
    made.reads = {criterion_ids.data() + begin, criteria_begin[of.number] - begin};
    made.numbers = {"criteria_met", "criteria_counted"};
    made.sentences = sentences_of_principles;
    made.principle = of.number;
    return made;
}

inline constexpr auto good_commissioning_infos = [] {
    std::array<rule_info, criteria.size() + principle_count> made{};
    for (std::size_t number = 0; number < criteria.size(); ++number) made[number] = info_of_criterion(number);
    for (principle const& each : principles) made[criteria.size() + each.number - 1u] = info_of_principle(each);
    return made;
}();

inline answer said(rule_info const& info, outcome is, criterion_says what) noexcept {
    answer given;
    given.is = is;
    given.because = static_cast<std::uint8_t>(what);
    given.weight = info.weight_of(is);
    return given;
}

inline answer out_of_force(rule_info const& info, criterion_says what, date judged_on) noexcept {
    answer given =
        said(info, what == criterion_says::not_in_force ? outcome::not_assessed : outcome::cannot_tell, what);
    given.dates[2] = judged_on;
    given.values_of = judged_on;
    return given;
}

/// The entry by which a criterion is set aside: by its id, or by the clause of the action it comes from; the first that
/// gives a reason, else the first. What comes from the words of the principle itself cannot be.
inline struct set_aside const* set_aside_of(exercise const& subject, std::size_t number) noexcept {
    criterion const& of = criteria[number];
    if (of.in_words_of_principle()) return nullptr;
    struct set_aside const* found = nullptr;
    for (struct set_aside const& each : subject.set_aside) {
        if (!each.what || (each.what->criterion_number() != number && each.what->id() != (*of.cites.begin()).id))
            continue;
        if (says_something(each.reason)) return &each;
        if (found == nullptr) found = &each;
    }
    return found;
}

/// What the register alone says, where facts do not decide.
inline answer judge_by_evidence(rule_info const& info, criterion_parts const& parts, shown const& facts, bool has_test,
                                weighed_evidence const& held) noexcept {
    using enum criterion_says;
    if (held.verified || (held.documented && !has_test)) return said(info, outcome::met, evidence_holds);
    answer given = said(info, outcome::cannot_tell, has_test ? facts_missing : no_evidence);
    given.missing = has_test ? facts.missing : parts.evidence_bit;
    if (held.undated) {
        given.because = static_cast<std::uint8_t>(undated);
        given.missing |= parts.day_bit;
    } else if (held.stale) {
        given.because = static_cast<std::uint8_t>(stale);
    } else if (held.documented) {
        given.because = static_cast<std::uint8_t>(only_documented);
    } else if (held.whole) {
        given.because = static_cast<std::uint8_t>(only_whole_principle);
    } else if (held.claimed) {
        given.because = static_cast<std::uint8_t>(only_claimed);
    }
    return given;
}

inline answer with_facts(answer given, shown const& facts) noexcept {
    given.values_of = facts.values_of;
    given.dates[0] = facts.dates[0];
    given.dates[1] = facts.dates[1];
    given.numbers = facts.numbers;
    return given;
}

inline answer judge_criterion(rule_info const& info, std::size_t number, exercise const& subject,
                              weighed_evidence const& held, basis const& on) noexcept {
    using enum criterion_says;
    if (auto const* const entry = set_aside_of(subject, number)) {
        if (says_something(entry->reason)) return said(info, outcome::not_applicable, set_aside);
        answer given = said(info, outcome::cannot_tell, set_aside_without_reason);
        given.missing = criteria_parts[number].reason_bit;
        return given;
    }
    fact_test const& test = fact_tests[number];
    shown const facts = test.exists() ? test.decide(subject, on) : shown{};
    answer given;
    if (facts.is == outcome::not_met)
        given = with_facts(said(info, facts.is, facts_fail), facts);
    else if (held.against)
        given = said(info, outcome::not_met, evidence_against);
    else if (facts.is == outcome::met)
        given = with_facts(said(info, facts.is, facts_hold), facts);
    else if (facts.is == outcome::explained || facts.is == outcome::not_applicable ||
             (facts.is == outcome::not_assessed && !held.verified))
        given = with_facts(said(info, facts.is, otherwise), facts);
    else
        given = judge_by_evidence(info, criteria_parts[number], facts, test.exists(), held);
    if (facts.is == outcome::not_met && (held.documented || held.verified)) given.remarks |= facts_against_evidence;
    if (held.against_claimed) given.remarks |= doubt_claimed;
    return given;
}

constexpr principle_says said_of_principle(outcome is, bool claimed) noexcept {
    switch (is) {
    case outcome::met: return principle_says::met;
    case outcome::not_met: return claimed ? principle_says::not_met_though_claimed : principle_says::not_met;
    case outcome::cannot_tell:
        return claimed ? principle_says::cannot_tell_though_claimed : principle_says::cannot_tell;
    case outcome::explained: return principle_says::explained;
    case outcome::not_applicable: return principle_says::not_applicable;
    case outcome::not_assessed: break;
    }
    return principle_says::not_assessed;
}

} // namespace detail

} // namespace leeds::commissioning::inline v0
