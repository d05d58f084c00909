// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/equality_assessment.hpp>
#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

// What a proposal to decommission a service rests on (CODE-D1).

/// An assessment that a proposal rests on
struct proposal_assessment {
    std::optional<bool> done = {};
    std::optional<date> dated = {};
    std::optional<std::string> reference = {};
    std::vector<std::string> findings = {};
};

constexpr record_info about(tag<proposal_assessment>) {
    return {"proposal_assessment", "An assessment that a proposal rests on", clauses("CODE-D1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<proposal_assessment>, Visit&& visit) {
    using self = proposal_assessment;
    return visit(field{"done", &self::done, "", "Whether it was made; yes where a day is recorded"},
                 field{"dated", &self::dated, "date", "Day on which it was completed"},
                 field{"reference", &self::reference, "", "Where it is"},
                 field{"findings", &self::findings, "", "What it found"});
}

/// The equality assessment of a proposal, and what became of it after the end
struct proposal_equality {
    std::optional<bool> done = {};
    std::optional<equality_assessment> assessment = {};
    std::optional<date> author_trained = {};
    std::optional<bool> reviewed = {};
    std::optional<date> reviewed_on = {};
    std::optional<std::string> learnt = {};
    std::optional<date> learning_shared = {};
};

constexpr record_info about(tag<proposal_equality>) {
    return {"proposal_equality", "The equality assessment of a proposal, and what became of it after the end",
            clauses("CODE-D1", "SCR-41", "SCR-R3a", "SCR-R3b", "SCR-42")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<proposal_equality>, Visit&& visit) {
    using self = proposal_equality;
    return visit(field{"done", &self::done, "", "Whether one was made; yes where its day is recorded"},
                 field{"assessment", &self::assessment, "", "The assessment; the deepest, where there are several"},
                 field{"author_trained", &self::author_trained, "date",
                       "Day on which whoever made it was last trained to do so"},
                 field{"reviewed", &self::reviewed, "",
                       "Whether it was reviewed after the end of the service; yes where a day is recorded"},
                 field{"reviewed_on", &self::reviewed_on, "date", "Day on which that review was completed"},
                 field{"learnt", &self::learnt, "",
                       "What was learnt: how far it named the impacts, and how well the mitigations worked"},
                 field{"learning_shared", &self::learning_shared, "date",
                       "Day on which that was shared with the people's commissioning operational group"});
}

/// How those who use a service were thought of.
enum class user_hearing : std::uint8_t { consulted, considered };

constexpr auto choices(tag<user_hearing>) noexcept {
    using enum user_hearing;
    return std::array<choice<user_hearing>, 2>{
        {{consulted, "consulted", "they were asked"},
         {considered, "considered", "they were considered in another way, such as by what they had said before"}}};
}

/// Consultation with customers and users on a proposal, or other consideration of them
struct user_consultation {
    std::optional<bool> done = {};
    std::optional<user_hearing> form = {};
    std::optional<date> first_day = {};
    std::optional<date> last_day = {};
    std::vector<std::string> who = {};
    std::vector<std::string> heard = {};
};

constexpr record_info about(tag<user_consultation>) {
    return {"user_consultation", "Consultation with customers and users on a proposal, or other consideration of them",
            clauses("CODE-D1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<user_consultation>, Visit&& visit) {
    using self = user_consultation;
    return visit(field{"done", &self::done, "", "Whether it took place; yes where its last day is recorded"},
                 field{"form", &self::form, "", "How they were thought of"},
                 field{"first_day", &self::first_day, "date", "First day of it"},
                 field{"last_day", &self::last_day, "date", "Last day of it"},
                 field{"who", &self::who, "", "Whose views they are"},
                 field{"heard", &self::heard, "", "What was heard"});
}

} // namespace leeds::commissioning::inline v0
