// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/fact_test.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// What tests of facts share: how to look up what is recorded of an exercise, and what is not.
namespace leeds::commissioning::inline v0::detail::by_facts {

/// Facts that are missing, as bits over those that a test reads.
using fact_bits = std::uint16_t;

/// These bits where something is not recorded, else none.
constexpr fact_bits unless(bool recorded, fact_bits missing) noexcept { return recorded ? fact_bits{0} : missing; }
constexpr fact_bits both(fact_bits one, fact_bits other) noexcept { return static_cast<fact_bits>(one | other); }

/// A fact of a part of the exercise, which may not be recorded itself.
template <class Part, class Fact>
requires std::is_trivially_copyable_v<Fact> std::optional<Fact> fact_of(std::optional<Part> const& part,
                                                                        std::optional<Fact> Part::*fact)
noexcept { return part ? (*part).*fact : std::nullopt; }

/// A list of a part of the exercise; empty where the part is not recorded.
template <class Part, class Element>
std::span<Element const> list_of(std::optional<Part> const& part, std::vector<Element> Part::*list) noexcept {
    if (!part) return {};
    return {((*part).*list).data(), ((*part).*list).size()};
}

template <class List, class Value>
bool contains(List const& list, Value const& value) noexcept {
    for (Value const& each : list)
        if (each == value) return true;
    return false;
}

/// Whether any text of a list says something: blanks alone do not.
inline bool any_says_something(std::span<std::string const> texts) noexcept {
    for (std::string_view const each : texts)
        if (says_something(each)) return true;
    return false;
}

/// Met where a text or a list says something; where it does not, that shows nothing.
inline shown holds_where(bool recorded, fact_bits missing) noexcept {
    return recorded ? holds_if(true) : lacks(missing);
}

inline shown yes_or_no(std::optional<bool> const& fact, fact_bits missing) noexcept {
    return fact ? holds_if(*fact) : lacks(missing);
}

inline std::int64_t count(std::size_t number) noexcept { return static_cast<std::int64_t>(number); }

/// The value of a parameter that surely holds on a day; nothing where the policy has none.
inline std::optional<std::int64_t> value_on(basis const& on, parameter const& what, date day) noexcept {
    value_on_day const found = on.numbers.on(what, day);
    if (found.held != holding::yes) return std::nullopt;
    return found.value->amount;
}

inline shown not_assessed_on(date day) noexcept { return {.is = outcome::not_assessed, .values_of = day}; }
inline shown not_applicable() noexcept { return {.is = outcome::not_applicable}; }

/// The first day of several on which something was done.
struct earliest_day {
    std::optional<date> first = {};
    bool any = false;     ///< something was recorded, with a day or without
    bool undated = false; ///< something has no day, which may be an earlier one

    void add(std::optional<date> const& day) noexcept {
        any = true;
        if (!day) undated = true;
        if (day && (!first || *day < *first)) first = day;
    }
};

/// Bits of what may be missing where something is to be done by a day.
struct done_by_bits {
    fact_bits all;   ///< the list of what was done
    fact_bits day;   ///< the day on which it was done
    fact_bits limit; ///< the day by which it had to be done
};

/// Whether something was done no later than a day. What is planned for after the day asked about is not done yet. The
/// date worked out is the first day on which it was.
inline shown done_by(earliest_day const& done, std::optional<date> const& limit, done_by_bits const& bits,
                     basis const& on) noexcept {
    bool const ahead = done.first && on.as_of < *done.first;
    bool const time_left = ahead && limit && on.as_of < *limit;
    shown found;
    if (done.first && !ahead && limit && *done.first <= *limit) {
        found.is = outcome::met;
    } else if (!done.any || time_left) {
        return lacks(both(bits.all, unless(limit.has_value(), bits.limit)));
    } else if (done.undated || !limit) {
        return lacks(both(unless(!done.undated, bits.day), unless(limit.has_value(), bits.limit)));
    } else {
        found.is = outcome::not_met;
    }
    found.dates[0] = done.first;
    return found;
}

/// Whether something was done no later than a day, or than the day asked about while that one is not recorded.
/// Nothing where its own day is not recorded, or lies ahead as does the other, or the other is not recorded.
inline std::optional<bool> done_in_time(std::optional<date> const& day, std::optional<date> const& limit,
                                        basis const& on) noexcept {
    if (!day) return std::nullopt;
    if (*day <= on.as_of) return !limit || *day <= *limit;
    return limit && *limit <= on.as_of ? std::optional(false) : std::nullopt;
}

/// Stages of an exercise, as a set.
class stage_set {
public:
    template <class... Stage>
    explicit constexpr stage_set(Stage... stage) noexcept : bits_(((1u << static_cast<unsigned>(stage)) | ... | 0u)) {}

    [[nodiscard]] constexpr bool contains(exercise_stage stage) const noexcept {
        return (bits_ >> static_cast<unsigned>(stage) & 1u) != 0;
    }
    /// No stage in particular: it does not matter at which.
    [[nodiscard]] constexpr bool any() const noexcept { return bits_ == 0; }

private:
    friend class absence_at_stages;
    unsigned bits_;
};

/// The stages at which a group is said not to have been involved: without a stage, at none.
class absence_at_stages {
public:
    void add(std::optional<exercise_stage> const& stage) noexcept {
        bits_ |= stage ? stage_set(*stage).bits_ : every_stage;
    }
    /// Whether it was absent from all of some stages, and so surely not involved at any of them.
    [[nodiscard]] bool covers(stage_set const& stages) const noexcept {
        unsigned const asked = stages.any() ? every_stage : stages.bits_;
        return (asked & ~bits_) == 0;
    }

private:
    static constexpr unsigned every_stage = (1u << choices(tag<exercise_stage>{}).size()) - 1u;
    unsigned bits_ = 0;
};

/// Bits of what may be missing of a group's involvement.
struct involvement_bits {
    fact_bits all; ///< exercise.involvement
    fact_bits group;
    fact_bits involved;
    fact_bits stage = 0;
};

/// Whether a group was involved; where that is not known, which facts would tell.
struct involvement_found {
    std::optional<bool> is = {};
    fact_bits missing = 0;
};

/// Whether an entry says that its group was involved: yes where a day is recorded, unless it says no.
inline std::optional<bool> says_involved(struct involvement const& entry) noexcept {
    if (entry.involved || !entry.began) return entry.involved;
    return true;
}

/// Whether a group was involved at one of some stages. A group that was not involved, without a stage, was involved at
/// none; that it was not at one stage does not say that it was not at another. An entry without a group may be about
/// any.
inline involvement_found involvement_of(exercise const& subject, involved_group group, stage_set stages,
                                        involvement_bits const& bits) noexcept {
    absence_at_stages absent;
    fact_bits open = 0;
    bool unnamed_not_involved = false;
    for (struct involvement const& each : subject.involvement) {
        if (each.group && *each.group != group) continue;
        std::optional<bool> const says = says_involved(each);
        bool const no = says == std::optional(false);
        bool const stage_known = stages.any() || each.stage || no;
        if (!stages.any() && each.stage && !stages.contains(*each.stage)) continue;
        if (each.group && says == std::optional(true) && stage_known) return {true};
        if (no && each.group) {
            absent.add(each.stage);
        } else if (no) {
            unnamed_not_involved = true;
        } else {
            open |= both(unless(each.group.has_value(), bits.group),
                         both(unless(says.has_value(), bits.involved), unless(stage_known, bits.stage)));
        }
    }
    if (open != 0) return {std::nullopt, open};
    if (absent.covers(stages)) return {false};
    return {std::nullopt, unnamed_not_involved ? bits.group : bits.all};
}

/// Bits of what may be missing of those who play a part.
struct role_bits {
    fact_bits all; ///< exercise.roles
    fact_bits role;
    fact_bits who;
};

/// What is missing until somebody is named for a part; none where somebody is.
inline fact_bits missing_of_role(exercise const& subject, exercise_role role, role_bits const& bits) noexcept {
    fact_bits missing = 0;
    for (role_holder const& each : subject.roles) {
        if (each.role && *each.role != role) continue;
        bool const named = says_something(each.who);
        if (each.role && named) return 0;
        missing |= both(unless(each.role.has_value(), bits.role), unless(named, bits.who));
    }
    return missing != 0 ? missing : bits.all;
}

} // namespace leeds::commissioning::inline v0::detail::by_facts
