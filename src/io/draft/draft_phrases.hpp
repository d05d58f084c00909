// SPDX-License-Identifier: MIT
#pragma once

#include "draft_document.hpp"

#include <leeds/commissioning/facts/waiver.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the report on a waiver and the record of its decision say in the same words.
namespace leeds::commissioning::inline v0 {

/// Whether a text is recorded that holds more than blanks.
[[nodiscard]] bool is_given(std::optional<std::string> const& text);

/// What is recorded, or a blank.
[[nodiscard]] wording given(std::optional<std::string> const& text, std::string_view wanted);
[[nodiscard]] wording given(std::optional<date> const& day, std::string_view wanted);
[[nodiscard]] wording given(std::optional<money> const& sum, std::string_view wanted);

/// The same with a full stop, unless it has an end of its own.
[[nodiscard]] wording as_sentence(wording words);

/// The texts of a list that hold anything.
[[nodiscard]] std::vector<wording> recorded_in(std::vector<std::string> const& texts);

/// What it is about: its title, else the service; nothing where neither is recorded.
[[nodiscard]] wording subject_of(waiver const& about);
/// The service that it is for in quotation marks, else its title, else a blank.
[[nodiscard]] wording service_of(waiver const& about);
/// "rules 8.1 and 8.2 of the Contracts Procedure Rules", with their edition where that is recorded.
[[nodiscard]] wording rules_of(waiver const& about);
/// "the authority of rule 1.3"
[[nodiscard]] wording authority_of(waiver const& about);

/// What is granted; a contract of which nothing is recorded where nothing is granted yet.
[[nodiscard]] std::vector<granted_contract> grants_of(waiver const& about);
/// The providers by name.
[[nodiscard]] wording providers_of(granted_contract const& granted);
/// Its value by year and over its initial term, as far as that can be told.
[[nodiscard]] wording worth_of(granted_contract const& granted);
/// "from 1 September 2018 to 31 August 2020"
[[nodiscard]] wording period_of(granted_contract const& granted);
/// Whether and how it may be extended, a sentence each.
[[nodiscard]] std::vector<wording> extensions_of(granted_contract const& granted);
/// Everything that is granted, name by name.
[[nodiscard]] std::vector<std::pair<std::string, wording>> details_of(granted_contract const& granted);
/// The award in full, a sentence each: the provider, the sums, the days, the extensions. The first goes on from words
/// such as "is recommended to": "award Community Catalysts a contract for ...".
[[nodiscard]] std::vector<wording> award_of(waiver const& about, granted_contract const& granted);

/// "a key decision"
[[nodiscard]] wording category_of(decision const& decided);
/// Whether it can be called in, as the end of a sentence that begins "It is".
[[nodiscard]] wording call_in_of(decision const& decided);
/// What was considered instead, a paragraph for each way.
[[nodiscard]] std::vector<wording> alternatives_of(alternatives const& considered);

} // namespace leeds::commissioning::inline v0
