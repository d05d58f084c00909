// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A record of the canonical workload, declared as a fact type is: a second schema, read by the library's own reader.
namespace canonical {

namespace lc = leeds::commissioning;
using lc::field;
using lc::record_info;
using lc::tag;

enum class sector : std::uint8_t { third, private_sector, public_sector, inhouse };

constexpr auto choices(tag<sector>) noexcept {
    return std::array<lc::choice<sector>, 4>{{{sector::third, "third", "third sector"},
                                              {sector::private_sector, "private", "private sector"},
                                              {sector::public_sector, "public", "public sector"},
                                              {sector::inhouse, "inhouse", "the council itself"}}};
}

enum class verdict : std::uint8_t { met, not_met, not_evidenced };

constexpr auto choices(tag<verdict>) noexcept {
    return std::array<lc::choice<verdict>, 3>{{{verdict::met, "met", "met"},
                                               {verdict::not_met, "not_met", "not met"},
                                               {verdict::not_evidenced, "not_evidenced", "no evidence"}}};
}

struct provider {
    std::optional<std::string> name = {};
    std::optional<enum sector> sector = {};
};

constexpr record_info about(tag<provider>) { return {"provider", "Who provides"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<provider>, Visit&& visit) {
    return visit(field{"name", &provider::name, "", "Name"}, field{"sector", &provider::sector, "", "Sector"});
}

struct waiver {
    std::vector<std::string> rules = {};
    std::optional<std::string> authority = {};
    std::optional<std::string> decision_category = {};
    std::optional<bool> call_in = {};
    std::optional<std::string> reason = {};
};

constexpr record_info about(tag<waiver>) { return {"waiver", "Waiver of procedure rules"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<waiver>, Visit&& visit) {
    return visit(
        field{"rules", &waiver::rules, "", "Rules waived"}, field{"authority", &waiver::authority, "", "Authority"},
        field{"decision_category", &waiver::decision_category, "", "Category of decision"},
        field{"call_in", &waiver::call_in, "", "Open to call-in"}, field{"reason", &waiver::reason, "", "Reason"});
}

struct principles {
    std::optional<verdict> p01 = {}, p02 = {}, p03 = {}, p04 = {}, p05 = {}, p06 = {}, p07 = {}, p08 = {}, p09 = {},
                           p10 = {}, p11 = {}, p12 = {};
};

constexpr record_info about(tag<principles>) { return {"principles", "Verdict on each principle"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<principles>, Visit&& visit) {
    return visit(field{"p01", &principles::p01, "", "1"}, field{"p02", &principles::p02, "", "2"},
                 field{"p03", &principles::p03, "", "3"}, field{"p04", &principles::p04, "", "4"},
                 field{"p05", &principles::p05, "", "5"}, field{"p06", &principles::p06, "", "6"},
                 field{"p07", &principles::p07, "", "7"}, field{"p08", &principles::p08, "", "8"},
                 field{"p09", &principles::p09, "", "9"}, field{"p10", &principles::p10, "", "10"},
                 field{"p11", &principles::p11, "", "11"}, field{"p12", &principles::p12, "", "12"});
}

struct record {
    std::optional<std::string> id = {};
    std::optional<canonical::provider> provider = {};
    std::optional<std::int64_t> value_pence = {};
    std::optional<lc::date> start = {};
    std::optional<lc::date> end = {};
    std::optional<lc::date> notice_given = {};
    std::optional<lc::date> cessation_effective = {};
    std::optional<std::string> notice_explanation = {};
    std::optional<bool> eia_done = {};
    std::optional<bool> consultation_done = {};
    std::optional<lc::date> provider_engaged_on = {};
    std::optional<bool> needs_assessment = {};
    std::optional<bool> support_offered = {};
    std::optional<std::string> competition = {};
    std::optional<canonical::waiver> waiver = {};
    std::optional<canonical::principles> principles = {};
};

constexpr record_info about(tag<record>) { return {"record", "A contract of the canonical workload"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<record>, Visit&& visit) {
    return visit(field{"id", &record::id, "", "Reference"}, field{"provider", &record::provider, "", "Provider"},
                 field{"value_pence", &record::value_pence, "pence", "Value"},
                 field{"start", &record::start, "date", "First day"}, field{"end", &record::end, "date", "Last day"},
                 field{"notice_given", &record::notice_given, "date", "Day of notice"},
                 field{"cessation_effective", &record::cessation_effective, "date", "Day of cessation"},
                 field{"notice_explanation", &record::notice_explanation, "", "Why the notice is short"},
                 field{"eia_done", &record::eia_done, "", "Equality impact assessed"},
                 field{"consultation_done", &record::consultation_done, "", "Consulted"},
                 field{"provider_engaged_on", &record::provider_engaged_on, "date", "Provider engaged"},
                 field{"needs_assessment", &record::needs_assessment, "", "Needs assessed"},
                 field{"support_offered", &record::support_offered, "", "Support offered"},
                 field{"competition", &record::competition, "", "How it was let"},
                 field{"waiver", &record::waiver, "", "Waiver"},
                 field{"principles", &record::principles, "", "Principles"});
}

} // namespace canonical
