// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

// The legal route by the kinds of body that may provide, as Winchester City Council's report of 2010 has it. What one
// council wrote of its own plans binds nobody in Leeds: the answers are never more than notes, and say where they come
// from.
namespace leeds::commissioning::inline v0 {

namespace detail {

/// An answer that weighs no more than a note.
inline answer legal_note(rule_info const& info, outcome is, std::size_t because, std::uint16_t missing = 0) noexcept {
    answer given = exercise_answer(info, is, because, missing);
    if (given.weight > severity::note) given.weight = severity::note;
    return given;
}

/// Kinds of body as a set.
class body_kinds {
public:
    template <class... Kind>
    explicit constexpr body_kinds(Kind... kind) noexcept : bits_(((1u << static_cast<unsigned>(kind)) | ... | 0u)) {}
    explicit body_kinds(std::vector<body_kind> const& kinds) noexcept : bits_(0) {
        for (body_kind const each : kinds) bits_ |= 1u << static_cast<unsigned>(each);
    }

    [[nodiscard]] constexpr bool any_of(body_kinds others) const noexcept { return (bits_ & others.bits_) != 0; }
    [[nodiscard]] constexpr bool only(body_kinds others) const noexcept { return (bits_ & ~others.bits_) == 0; }

private:
    unsigned bits_;
};

inline constexpr body_kinds voluntary_kinds{body_kind::voluntary_body, body_kind::social_landlord};
inline constexpr body_kinds business_kinds{body_kind::commercial_provider, body_kind::social_enterprise};
inline constexpr body_kinds own_kind{body_kind::own_service};
inline constexpr body_kinds public_kind{body_kind::public_body};

/// Which kinds of body may provide; nothing where that is not recorded.
[[nodiscard]] inline std::optional<body_kinds> bodies_considered(exercise const& subject) noexcept {
    if (!subject.market || subject.market->bodies_considered.empty()) return std::nullopt;
    return body_kinds(subject.market->bodies_considered);
}

/// Several kinds of provider that call for procedure rules: a business among them, or the commissioner's own service
/// beside voluntary bodies.
[[nodiscard]] inline bool is_mix(body_kinds bodies) noexcept {
    return bodies.any_of(business_kinds) || (bodies.any_of(own_kind) && bodies.any_of(voluntary_kinds));
}
[[nodiscard]] inline bool has_public_body(body_kinds bodies) noexcept { return bodies.any_of(public_kind); }

inline constexpr std::array<std::string_view, 2> grant_power_facts{"exercise.market.bodies_considered",
                                                                   "exercise.funding.chosen"};

enum grant_power_says : std::uint8_t {
    grant_power_met,
    grant_power_not_used,
    grant_power_undecided,
    grant_power_missing,
    grant_power_others
};

inline constexpr std::array<sentence, 5> grant_power_sentences{{
    {"Winchester 2010: where voluntary bodies and social landlords alone are involved, normally within grant-making "
     "powers. A grant was chosen, and that choice decides, not the status of the bodies."},
    {"Winchester 2010: where voluntary bodies and social landlords alone are involved, normally within grant-making "
     "powers. What was chosen is no grant ({exercise.funding.chosen}), and that choice decides, not the status of the "
     "bodies.",
     "Look at procedure rules, thresholds and the transfer of staff as with any other provider."},
    {"Winchester 2010: where voluntary bodies and social landlords alone are involved, normally within grant-making "
     "powers. The choice between grant and contract decides that, not the status of the bodies, and is not recorded: "
     "{missing}.",
     "Record {missing}."},
    sentence_on_missing,
    {"Others than voluntary bodies and social landlords may provide: {exercise.market.bodies_considered}."},
}};

inline constexpr std::array<std::string_view, 4> legal_point_facts{
    "exercise.market.bodies_considered", "exercise.legal_approaches.procedure_rules",
    "exercise.legal_approaches.thresholds", "exercise.legal_approaches.staff_transfer"};
inline constexpr std::array<std::string_view, 4> public_point_facts{"exercise.market.bodies_considered", "",
                                                                    "exercise.legal_approaches.thresholds",
                                                                    "exercise.legal_approaches.staff_transfer"};

enum legal_points_say : std::uint8_t {
    legal_points_met,
    legal_points_not_met,
    legal_points_missing,
    legal_points_other_bodies
};

inline constexpr std::array<sentence, 4> mix_sentences{{
    {"Winchester 2010: with a mix of providers the legal approach is settled case by case. Procedure rules, thresholds "
     "and the transfer of staff (TUPE) were considered."},
    {"Winchester 2010: with a mix of providers the legal approach is settled case by case. Of procedure rules, "
     "thresholds and the transfer of staff (TUPE), {not_considered} recorded as not considered.",
     "Consider procedure rules, thresholds and the transfer of staff, and record it."},
    sentence_on_missing,
    {"No mix of providers with businesses among them, or with the own service, may provide: "
     "{exercise.market.bodies_considered}."},
}};

inline constexpr std::array<sentence, 4> public_body_sentences{{
    {"Winchester 2010: other public bodies are considered separately. Tendering above thresholds and the transfer of "
     "staff (TUPE) were considered."},
    {"Winchester 2010: other public bodies are considered separately. Of tendering above thresholds and the transfer "
     "of staff (TUPE), {not_considered} recorded as not considered.",
     "Consider whether public bodies call for tendering or a transfer of staff, and record it."},
    sentence_on_missing,
    {"No other public body may provide: {exercise.market.bodies_considered}."},
}};

} // namespace detail

/// Whether grant-making powers carry the exercise (WIN-5.2): normally, where voluntary bodies and social landlords
/// alone may provide and a grant is chosen.
struct grant_powers_suffice {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        auto const bodies = bodies_considered(subject);
        if (!bodies)
            return legal_note(info, outcome::cannot_tell, grant_power_missing,
                              fact_bit(grant_power_facts, "exercise.market.bodies_considered"));
        if (!bodies->only(voluntary_kinds)) return legal_note(info, outcome::not_applicable, grant_power_others);
        if (!subject.funding || !subject.funding->chosen)
            return legal_note(info, outcome::cannot_tell, grant_power_undecided,
                              fact_bit(grant_power_facts, "exercise.funding.chosen"));
        bool const grant = *subject.funding->chosen == funding_form::grant;
        answer given = legal_note(info, grant ? outcome::met : outcome::not_applicable,
                                  grant ? grant_power_met : grant_power_not_used);
        given.weight = severity::note; // either is worth knowing at the outset
        return given;
    }
};

/// Whether the points of law that some kinds of body raise were considered: once is enough. A point is not considered
/// where every approach that is recorded says so.
struct legal_points_considered {
    rule_info info; ///< it reads the bodies, then the facts of the three points
    bool (*raised_by)(detail::body_kinds) noexcept;
    bool procedure_rules; ///< whether procedure rules are among the points

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        auto const bodies = bodies_considered(subject);
        if (!bodies)
            return legal_note(info, outcome::cannot_tell, legal_points_missing,
                              fact_bit(legal_point_facts, "exercise.market.bodies_considered"));
        if (!raised_by(*bodies)) return legal_note(info, outcome::not_applicable, legal_points_other_bodies);
        std::uint16_t missing = 0;
        std::int64_t not_considered = 0;
        for (std::size_t bit = procedure_rules ? 1 : 2; bit < 4; ++bit) {
            std::optional<bool> const considered = is_considered(subject.legal_approaches, bit);
            if (!considered) missing |= static_cast<std::uint16_t>(1u << bit);
            if (considered == std::optional(false)) ++not_considered;
        }
        if (not_considered == 0 && missing != 0)
            return legal_note(info, outcome::cannot_tell, legal_points_missing, missing);
        answer given = legal_note(info, not_considered == 0 ? outcome::met : outcome::not_met,
                                  not_considered == 0 ? legal_points_met : legal_points_not_met);
        given.numbers[0] = not_considered;
        return given;
    }

private:
    [[nodiscard]] static std::optional<bool> is_considered(std::vector<legal_approach> const& approaches,
                                                           std::size_t bit) noexcept {
        constexpr std::array points{&legal_approach::procedure_rules, &legal_approach::thresholds,
                                    &legal_approach::staff_transfer};
        bool all_known = !approaches.empty();
        for (legal_approach const& each : approaches) {
            std::optional<bool> const& considered = each.*points[bit - 1];
            if (considered == std::optional(true)) return true;
            all_known = all_known && considered.has_value();
        }
        if (all_known) return false;
        return std::nullopt;
    }
};

/// Voluntary bodies and social landlords alone.
inline constexpr grant_powers_suffice legal_route_grant_powers{
    {.id = "legal_route.grant_powers",
     .title = "Voluntary bodies and social landlords alone: grant-making powers",
     .cites = clauses("WIN-5.2", "SCR-M3"),
     .force = force::may,
     .gives = outcomes(outcome::met, outcome::cannot_tell, outcome::not_applicable),
     .reading = "Of Winchester City Council, 2010: “normally”. That the choice of a grant decides is our reading.",
     .reads = detail::grant_power_facts,
     .sentences = detail::grant_power_sentences}};

/// A mix of providers.
inline constexpr legal_points_considered legal_route_mix{
    {.id = "legal_route.mix",
     .title = "A mix of providers: procedure rules, thresholds and transfer of staff",
     .cites = clauses("WIN-5.3"),
     .force = force::may,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Of Winchester City Council, 2010, whose example is voluntary bodies with commercial providers. "
                "Businesses alone, social enterprises among them, and the own service beside voluntary bodies are read "
                "in the same way.",
     .reads = detail::legal_point_facts,
     .numbers = {"not_considered"},
     .sentences = detail::mix_sentences},
    detail::is_mix,
    true};

/// Other public bodies as providers.
inline constexpr legal_points_considered legal_route_public_bodies{
    {.id = "legal_route.public_bodies",
     .title = "Other public bodies: considered separately",
     .cites = clauses("WIN-5.4"),
     .force = force::may,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading =
         "Of Winchester City Council, 2010. That tendering and the transfer of staff were considered is taken to "
         "show it: no fact tells whether that was done for public bodies by themselves.",
     .reads = detail::public_point_facts,
     .numbers = {"not_considered"},
     .sentences = detail::public_body_sentences},
    detail::has_public_body,
    false};

} // namespace leeds::commissioning::inline v0
