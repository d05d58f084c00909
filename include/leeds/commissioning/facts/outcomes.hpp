// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What an unequal outcome can be linked to, in the words of the first principle.
enum class inequality : std::uint8_t { place, experience, identity, none };

constexpr auto choices(tag<inequality>) noexcept {
    using enum inequality;
    return std::array<choice<inequality>, 4>{
        {{place, "place", "where in the city people live"},
         {experience, "experience", "what people have lived through"},
         {identity, "identity", "an aspect of identity, protected characteristics among them"},
         {none, "none", "the outcome is not meant to reduce an inequality"}}};
}

/// A change that the service is to bring about
struct outcome_sought {
    std::optional<std::string> what = {};
    std::optional<std::string> measure = {};
    std::optional<std::string> city_aim = {};
    std::optional<bool> matters_to_people = {};
    std::vector<inequality> reduces = {};
};

constexpr record_info about(tag<outcome_sought>) {
    return {"outcome_sought", "A change that the service is to bring about", clauses("WIN-S3", "SCR-33a")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<outcome_sought>, Visit&& visit) {
    return visit(field{"what", &outcome_sought::what, "", "The change that is sought"},
                 field{"measure", &outcome_sought::measure, "", "How it will be known that it is achieved"},
                 field{"city_aim", &outcome_sought::city_aim, "", "Aim of the city or the council that it serves"},
                 field{"matters_to_people", &outcome_sought::matters_to_people, "",
                       "Whether people using services say that it matters to them"},
                 field{"reduces", &outcome_sought::reduces, "", "Inequality that it is to reduce"});
}

/// What is counted to know whether outcomes are achieved
struct indicator {
    std::optional<std::string> name = {};
    std::optional<std::string> outcome = {};
    std::optional<std::string> target = {};
};

constexpr record_info about(tag<indicator>) {
    return {"indicator", "What is counted to know whether outcomes are achieved", clauses("WIN-S8")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<indicator>, Visit&& visit) {
    return visit(field{"name", &indicator::name, "", "What is counted"},
                 field{"outcome", &indicator::outcome, "", "Outcome that it tells about"},
                 field{"target", &indicator::target, "", "Value that is aimed at"});
}

/// A point that is to be reached by a day
struct milestone {
    std::optional<std::string> what = {};
    std::optional<date> due = {};
    std::optional<date> reached = {};
};

constexpr record_info about(tag<milestone>) {
    return {"milestone", "A point that is to be reached by a day", clauses("WIN-S8", "WIN-9.1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<milestone>, Visit&& visit) {
    return visit(field{"what", &milestone::what, "", "What is to be reached"},
                 field{"due", &milestone::due, "date", "Day by which it is due"},
                 field{"reached", &milestone::reached, "date", "Day on which it was reached"});
}

/// A way to look at results more closely.
enum class analysis_by : std::uint8_t { geography, protected_characteristics, community };

constexpr auto choices(tag<analysis_by>) noexcept {
    using enum analysis_by;
    return std::array<choice<analysis_by>, 3>{
        {{geography, "geography", "by where people live"},
         {protected_characteristics, "protected_characteristics", "by protected characteristics"},
         {community, "community", "by community"}}};
}

/// How the service is reported on, monitored and evaluated
struct reporting {
    std::optional<int> reports_a_year = {};
    std::optional<bool> beneficiaries_appropriate = {};
    std::optional<bool> beneficiaries_contribute = {};
    std::optional<bool> liaison = {};
    std::optional<bool> monitored_against_indicators = {};
    std::vector<analysis_by> analysed_by = {};
};

constexpr record_info about(tag<reporting>) {
    return {"reporting", "How the service is reported on, monitored and evaluated",
            clauses("CODE-CM1", "CODE-CM1b", "CODE-CM2", "WIN-S9")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<reporting>, Visit&& visit) {
    return visit(
        field{"reports_a_year", &reporting::reports_a_year, "a year", "How many reports are asked of the provider"},
        field{"beneficiaries_appropriate", &reporting::beneficiaries_appropriate, "",
              "Whether it is appropriate that beneficiaries contribute"},
        field{"beneficiaries_contribute", &reporting::beneficiaries_contribute, "",
              "Whether beneficiaries can contribute"},
        field{"liaison", &reporting::liaison, "",
              "Whether commissioners coordinate and keep in touch with the provider"},
        field{"monitored_against_indicators", &reporting::monitored_against_indicators, "",
              "Whether monitoring goes on against the indicators"},
        field{"analysed_by", &reporting::analysed_by, "", "How results are analysed"});
}

} // namespace leeds::commissioning::inline v0
