// SPDX-License-Identifier: MIT
#pragma once

#include "record.hpp"

#include <leeds/commissioning/rules/waiver/value.hpp>

#include <string_view>
#include <utility>

// A published decision in the facts of the library: only what its record states.
namespace published {

/// A text in small letters.
inline std::string small_letters(std::string_view text) {
    std::string made(text);
    for (char& each : made)
        if ('A' <= each && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
    return made;
}

/// Whether a text in small letters holds a word or words, not as part of longer ones.
inline bool has_words(std::string_view text, std::string_view words) {
    auto const in_word = [](char each) { return ('a' <= each && each <= 'z') || ('0' <= each && each <= '9'); };
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        std::size_t const after = at + words.size();
        if ((at == 0 || !in_word(text[at - 1])) && (after == text.size() || !in_word(text[after]))) return true;
    }
    return false;
}

/// Whether rules are waived: by its kind, or because it names some.
inline bool is_waiver(decision const& from) {
    return from.case_type == case_type::waiver || from.case_type == case_type::waiver_and_reduction ||
           from.case_type == case_type::waiver_other_council || !from.rules_waived.empty();
}

/// What the council calls the decision; nothing where that is not stated, or only that it is not key.
inline std::optional<lc::decision_category> category_of(decision const& from) {
    if (from.category) return from.category;
    return from.is_key == std::optional(true) ? std::optional(lc::decision_category::key) : std::nullopt;
}

/// Whether what it says of being key cannot be true together.
inline bool contradicts_itself(decision const& from) {
    return from.is_key && from.category && *from.is_key != (*from.category == lc::decision_category::key);
}

/// Who takes it, where the words tell: nothing where they name none that is known, or several.
inline std::optional<lc::decision_taker> taker_of(decision const& from) {
    using enum lc::decision_taker;
    static constexpr std::array<std::pair<std::string_view, lc::decision_taker>, 10> known{
        {{"director", officer},
         {"chief executive", officer},
         {"chief officer", officer},
         {"head of", officer},
         {"officer", officer},
         {"executive member", executive_member},
         {"cabinet member", executive_member},
         {"portfolio holder", executive_member},
         {"leader", executive_member},
         {"executive board", executive_board}}};
    std::string const words = small_letters(from.decision_maker.value_or(""));
    std::optional<lc::decision_taker> found;
    for (auto const& [name, taker] : known) {
        if (!has_words(words, name)) continue;
        if (found && *found != taker) return std::nullopt;
        found = taker;
    }
    return found;
}

/// Whether the record's sums may be of several contracts: its provider is not stated, or may be several. One whose name
/// has an "and" in it is taken for several rather than the other way about.
inline bool may_be_several_contracts(decision const& from) {
    static constexpr std::array<std::string_view, 8> plural{"and",       "various",   "several",       "others",
                                                            "providers", "suppliers", "organisations", "companies"};
    std::string const words = small_letters(from.provider.value_or(""));
    bool several =
        words.find_first_not_of(' ') == std::string::npos || words.find_first_of(";,&/") != std::string::npos;
    for (std::string_view const each : plural) several |= has_words(words, each);
    return several;
}

/// The value of each year of a term of whole years: as listed, or the same for each where one is stated. Of a reduction
/// two are stated, before and after. Nothing where term and values do not tell.
inline std::vector<lc::yearly_value> years_of(decision const& from, lc::granted_contract const& granted) {
    auto const months = lc::months_of(granted);
    auto const& stated = from.value_per_year.values;
    if (!months || stated.empty() || !from.case_type) return {};
    bool const reduced =
        from.case_type == case_type::waiver_and_reduction || from.case_type == case_type::funding_reduction;
    std::size_t const years = static_cast<std::size_t>(*months / 12);
    bool const each_listed = !reduced && stated.size() > 1 && stated.size() == years;
    bool const one_for_all = stated.size() == 1 || (reduced && stated.size() == 2);
    if (*months % 12 != 0 || !(each_listed || one_for_all)) return {};
    std::vector<lc::yearly_value> made;
    for (std::size_t year = 0; year < years; ++year)
        made.push_back({static_cast<int>(year + 1), each_listed ? stated[year] : stated.back()});
    return made;
}

/// The sum of some years; nothing where there are none.
inline std::optional<lc::money> sum_of(std::vector<lc::yearly_value> const& years) {
    std::optional<lc::money> sum;
    for (lc::yearly_value const& each : years) {
        if (!each.value) return std::nullopt;
        sum = sum ? lc::try_add(*sum, *each.value) : each.value;
        if (!sum) return std::nullopt;
    }
    return sum;
}

/// Whether the total is that of the initial term. Where options are stated it may count them, unless the years add up
/// to it, or it was summed and its note does not speak of options.
inline bool total_leaves_options_out(decision const& from, std::optional<lc::money> const& of_years) {
    if (!from.extension_months || *from.extension_months == 0 || of_years == from.value_total) return true;
    std::string const note = small_letters(from.value_note.value_or(""));
    return note.starts_with("summed") && note.find("option") == std::string::npos &&
           note.find("exten") == std::string::npos;
}

/// The contract that is granted. Sums that do not agree are left out.
inline lc::granted_contract granted_by(decision const& from) {
    lc::granted_contract made;
    made.start = from.contract_start;
    made.end = from.contract_end;
    made.term_months = from.term_months;
    if (from.extension_months) made.extendable = *from.extension_months != 0;
    made.yearly_values = years_of(from, made);
    auto const of_years = sum_of(made.yearly_values);
    if (!from.value_total) return made;
    if (total_leaves_options_out(from, of_years)) made.value = from.value_total;
    if (of_years && of_years != from.value_total) {
        made.value.reset();
        made.yearly_values.clear();
    }
    return made;
}

/// The decision: of a key one that was published before it was taken, that day is when it was announced.
inline lc::decision decision_of(decision const& from) {
    lc::decision made;
    made.category = category_of(from);
    made.taken_by = taker_of(from);
    made.role = from.decision_maker;
    made.taken = from.decision_date;
    bool const key = made.category == lc::decision_category::key;
    bool const before = from.decision_date && from.publication_date && *from.publication_date < *from.decision_date;
    if (key && before) made.notice_published = from.publication_date;
    if (!key || (from.decision_date && !before)) made.published = from.publication_date;
    bool const exempted = from.case_type == case_type::call_in_exemption;
    if (from.subject_to_call_in)
        made.call_in = *from.subject_to_call_in ? lc::call_in::open
                       : exempted               ? lc::call_in::exempted
                                                : lc::call_in::not_open;
    if (exempted) made.exemption_reason = from.reason_ground;
    return made;
}

/// The record as a waiver. What it states nothing of stays unrecorded.
inline lc::waiver as_waiver(decision const& from) {
    lc::waiver made;
    made.id = from.id;
    made.title = from.title;
    made.rules_waived = from.rules_waived;
    if (is_waiver(from)) made.authority = from.authority;
    made.grants = {granted_by(from)};
    made.decision = decision_of(from);
    return made;
}

} // namespace published
