// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What the value of a contract is taken to be when it is set against a band. The rule that says so was not found, and
/// published decisions differ.
enum class valuation : std::uint8_t { largest_year, initial_term, all_options };

constexpr auto choices(tag<valuation>) noexcept {
    return std::array<choice<valuation>, 3>{
        {{valuation::largest_year, "largest_year", "the largest of its years"},
         {valuation::initial_term, "initial_term", "the initial term"},
         {valuation::all_options, "all_options", "the initial term with all options"}}};
}

namespace parameters {

inline constexpr parameter rules_edition{"procedure_rules.edition", "edition",
                                         "Edition of the Contracts Procedure Rules, by its year"};
inline constexpr parameter intermediate_from{"procedure_rules.intermediate_from", "pence",
                                             "Value from which rules 8.1 and 8.2 ask for three written tenders"};
inline constexpr parameter high_above{"procedure_rules.high_above", "pence",
                                      "Value above which rules 9.1 and 9.2 ask for four written tenders"};
inline constexpr parameter valuation_basis{"procedure_rules.valuation", "valuation",
                                           "What the value of a contract is taken to be when it is set against a band"};
inline constexpr parameter only_known_authorities{"procedure_rules.only_known_authorities", "yes or no",
                                                  "No rule but 1.3 and 27 gives authority to waive"};
inline constexpr parameter key_above_a_year{"decision.key_above_a_year", "pence",
                                            "Value a year above which a decision is key"};
inline constexpr parameter key_above{"decision.key_above", "pence", "Value above which a decision is key"};
inline constexpr parameter waiver_is_significant{"decision.waiver_is_significant", "yes or no",
                                                 "A waiver is at least a significant operational decision"};
inline constexpr parameter key_open_to_call_in{"decision.key_open_to_call_in", "yes or no",
                                               "A key decision is open to call-in unless it is exempted"};
inline constexpr parameter key_announced{"decision.key_announced", "yes or no",
                                         "A key decision is announced before it is taken"};
inline constexpr parameter key_notice_days{"decision.key_notice_days", "clear days",
                                           "Least time between publishing notice of a key decision and taking it"};
inline constexpr parameter papers_days{"decision.papers_days", "clear working days",
                                       "Least time between publishing an officer's papers on a key decision and taking "
                                       "it"};
inline constexpr parameter call_in_days{"decision.call_in_days", "working days",
                                        "Time for call-in, the day from which it runs left out"};
inline constexpr parameter cross_border{"waiver.cross_border", "yes or no",
                                        "Interest of providers in other states of the EU is considered"};

} // namespace parameters

namespace detail {

inline constexpr date waivers_checked{2026, 11, 21};
inline constexpr date rules_of_2015{2015, 4, 1};
inline constexpr date last_waiver_read{2020, 8, 31};    ///< of August 2020: the last that names band and rules
inline constexpr date before_renumbering{2022, 12, 20}; ///< the newer rules name a figure that holds from the next day

/// A band of the rules: read in decisions of 2016 to August 2020. Decisions of October 2021 and January 2022 still
/// waive rules of the same numbers.
inline std::vector<dated_value> band(std::int64_t pounds, char const* read_in) {
    return {{pounds * 100, rules_of_2015, std::nullopt, last_waiver_read, value_status::adopted,
             std::string(read_in).append("; start taken from the revision of 1 April 2015; VAT basis not found"),
             waivers_checked},
            {pounds * 100, add_days(last_waiver_read, 1), std::nullopt, before_renumbering, value_status::unconfirmed,
             "Decisions of October 2021 and January 2022 waive rules of the same numbers; the band was not read there",
             waivers_checked}};
}

inline std::vector<dated_value> editions() {
    auto const edition = [](std::int64_t year, date from, std::optional<date> possibly_from, std::optional<date> to,
                            value_status status, char const* reference) {
        return dated_value{year, from, possibly_from, to, status, reference, waivers_checked};
    };
    using enum value_status;
    return {edition(2014, {2014, 6, 9}, {}, date{2015, 3, 31}, adopted,
                    "Contracts Procedure Rules, revision of 9 June 2014 (D42192)"),
            edition(2015, rules_of_2015, {}, date{2016, 7, 31}, adopted,
                    "Contracts Procedure Rules, revision of 1 April 2015 (D42192)"),
            edition(2016, {2016, 8, 1}, {}, date{2019, 6, 30}, adopted,
                    "Contracts Procedure Rules, revision of 1 August 2016 (D43576)"),
            edition(2019, {2019, 8, 1}, date{2019, 7, 1}, last_waiver_read, adopted,
                    "Last updated July 2019, day not stated"),
            edition(2019, add_days(last_waiver_read, 1), {}, date{2021, 2, 28}, unconfirmed,
                    "Last updated July 2019; from which day the renewed version replaced it was not found"),
            edition(2021, {2021, 3, 31}, date{2021, 3, 1}, before_renumbering, unconfirmed,
                    "Renewed by March 2021 (D52837), day not found; renumbered later, not before 21 December 2022")};
}

/// A switch that is on from a day, to a day or until further notice.
inline dated_value on_from(date from, std::optional<date> to, value_status status, char const* title,
                           char const* paragraph = "") {
    return {1, from, std::nullopt, to, status, title, waivers_checked, paragraph};
}

/// How long papers lie and call-in runs: read in published decisions; the rules that say so were not found. That it was
/// so before the first decision read is our reading.
inline std::vector<dated_value> as_decisions_show(std::int64_t days, date first_read, char const* read_in) {
    return {{days, on_all_days_from, std::nullopt, add_days(first_read, -1), value_status::unconfirmed,
             "Our reading: not read of earlier decisions", waivers_checked},
            {days, first_read, std::nullopt, std::nullopt, value_status::adopted, read_in, waivers_checked}};
}

inline std::vector<policy::entry> key_decision_entries() {
    using enum value_status;
    date const since{2012, 9, 10}; // SI 2012/2089
    return {
        {parameters::key_above_a_year,
         {{25'000'000, date{2015, 1, 1}, date{2012, 9, 10}, date{2019, 1, 31}, adopted,
           "Forthcoming key decisions 2015 and May 2017, issue record of 3 August 2018; first day not found",
           waivers_checked},
          {25'000'000, date{2019, 2, 1}, std::nullopt, date{2019, 9, 30}, unconfirmed,
           "Read last in January 2019; from which day the figure of 500,000 pounds replaced it was not found",
           waivers_checked}}},
        {parameters::key_above,
         {{50'000'000, date{2019, 10, 1}, date{2019, 2, 1}, std::nullopt, adopted,
           "In use by August to September 2019 and on the page of forthcoming key decisions of January 2025; first day "
           "not found",
           waivers_checked}}},
        {parameters::key_open_to_call_in,
         {on_from(since, {}, adopted, "Published key decisions 2014 to 2024; the rule on call-in was not found")}},
        {parameters::key_announced, {on_from(since, {}, adopted, "SI 2012/2089", "regulation 9")}},
        {parameters::key_notice_days,
         {{28, since, std::nullopt, std::nullopt, adopted, "SI 2012/2089", waivers_checked, "regulation 9"}}},
        {parameters::papers_days,
         as_decisions_show(5, {2024, 2, 23}, "Published officer key decisions of February to July 2024")},
        {parameters::call_in_days,
         as_decisions_show(5, {2020, 2, 14},
                           "Published decisions of February 2020 to July 2024; the rule on call-in was not found")},
        {parameters::waiver_is_significant,
         {on_from(since, date{2018, 12, 31}, unconfirmed, "Our reading: not read before 2019"),
          on_from({2019, 1, 1}, date{2020, 12, 31}, adopted, "Report of 30 October 2019",
                  "4.5.2; also D52192 of August 2020"),
          on_from({2021, 1, 1}, {}, unconfirmed, "Our reading: not read after 2020")}}};
}

} // namespace detail

/// The council's own figures that rules about waivers and decisions use, with the days on which they hold, as entries
/// of a policy. How a contract is valued, and whether other rules give authority, has no built-in value: no source
/// states it.
[[nodiscard]] inline std::vector<policy::entry> waiver_entries() {
    std::vector<policy::entry> all{
        {parameters::rules_edition, detail::editions()},
        {parameters::intermediate_from, detail::band(10'000, "D43164 of 2016, D44209 of 2017")},
        {parameters::high_above, detail::band(100'000, "D44435 of 2017, D50420 of 2019, D52192 of 2020")},
        {parameters::valuation_basis, {}},
        {parameters::only_known_authorities, {}},
        {parameters::cross_border,
         {detail::on_from({1973, 1, 1}, date{2020, 12, 31}, value_status::adopted,
                          "A point of European law, asked for until the end of 2020 (general knowledge)")}}};
    for (policy::entry& each : detail::key_decision_entries()) all.push_back(std::move(each));
    return all;
}

} // namespace leeds::commissioning::inline v0
