// SPDX-License-Identifier: MIT
#include "draft_phrases.hpp"

#include "text/page.hpp"

#include <leeds/commissioning/rules/waiver/value.hpp>
#include <leeds/commissioning/time/text.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

/// "1 month", "12 months"; a length below nought, which none can be, stands as it is recorded.
std::string months_in_words(int months) { return std::to_string(months) + (months == 1 ? " month" : " months"); }

wording length_in_months(std::optional<int> const& months, std::string_view wanted) {
    return months ? wording::own(months_in_words(*months)) : wording::blank(wanted);
}

std::string sum_in_words(sum_range const& value, vat_basis vat) {
    return long_text(money::from_pence(value.least, vat));
}

/// The VAT basis of what is recorded of a contract. Sums of a value that is known are all on one.
vat_basis vat_of(granted_contract const& granted) noexcept {
    if (granted.value) return granted.value->vat();
    for (yearly_value const& each : granted.yearly_values)
        if (each.value) return each.value->vat();
    return vat_basis::not_stated;
}

std::vector<wording> yearly_values_of(granted_contract const& granted) {
    std::vector<wording> years;
    for (yearly_value const& each : granted.yearly_values) {
        wording const year =
            each.year ? wording::own("year " + std::to_string(*each.year)) : wording::blank("which year");
        years.push_back(given(each.value, "the value of a year") + " in " + year);
    }
    return years;
}

/// The value over the initial term, worked out from its years where it is not recorded.
wording value_of(granted_contract const& granted) {
    if (granted.value) return wording::own(long_text(*granted.value));
    sum_range const term = value_of_initial_term(granted);
    if (term.is_known()) return wording::own(sum_in_words(term, vat_of(granted)));
    return wording::blank("the value over the whole term, options left out");
}

wording times_in_words(std::optional<int> const& times) {
    if (!times) return wording::blank("how often");
    if (*times == 1) return "once";
    if (*times == 2) return "twice";
    return wording::own(std::to_string(*times) + " times");
}

wording extension_in_words(granted_extension const& option) {
    wording words = "It may be extended " + times_in_words(option.times);
    words += option.times == 1 ? ", by up to " : ", each time by up to ";
    words += length_in_months(option.months, "by how many months") + " and for ";
    words += given(option.value, "the value of the extension");
    std::vector<wording> conditions;
    if (option.needs_evaluation == true) conditions.emplace_back("after an evaluation that is favourable");
    if (option.needs_funding == true) conditions.emplace_back("once the money for it is found");
    if (!conditions.empty()) words += ", only " + joined(conditions);
    words += ".";
    if (is_given(option.condition)) words += " Condition: " + as_sentence(given(option.condition, ""));
    return words;
}

/// One of the other ways.
/// @param wanted what is to be filled in where nothing is recorded of it; empty where no answer is owed
wording considered_in_words(char const* what, std::optional<bool> const& was, std::optional<std::string> const& reason,
                            std::string_view wanted) {
    if (!was) {
        if (!is_given(reason)) return wording::blank(wanted);
        return wording(what) + ": " + as_sentence(given(reason, ""));
    }
    wording words = wording(what) + (*was ? " was considered." : " was not considered.");
    if (!is_given(reason) && wanted.empty()) return words;
    return words + " " + as_sentence(given(reason, *was ? "what came of that, and why" : "why not"));
}

} // namespace

bool is_given(std::optional<std::string> const& text) { return text && !wording::recorded(*text).empty(); }

wording given(std::optional<std::string> const& text, std::string_view wanted) {
    return is_given(text) ? wording::recorded(*text) : wording::blank(wanted);
}
wording given(std::optional<date> const& day, std::string_view wanted) {
    return day ? wording::own(long_text(*day)) : wording::blank(wanted);
}
wording given(std::optional<money> const& sum, std::string_view wanted) {
    return sum ? wording::own(long_text(*sum)) : wording::blank(wanted);
}

wording as_sentence(wording words) {
    if (words.empty()) return words;
    std::string const& last = words.pieces().back().text;
    bool const ended =
        !words.pieces().back().owed && std::string_view(".!?:;").find(last.back()) != std::string_view::npos;
    return ended ? words : words + ".";
}

std::vector<wording> recorded_in(std::vector<std::string> const& texts) {
    std::vector<wording> all;
    for (std::string const& each : texts)
        if (wording words = wording::recorded(each); !words.empty()) all.push_back(std::move(words));
    return all;
}

wording subject_of(waiver const& about) {
    if (is_given(about.title)) return wording::recorded(*about.title);
    return is_given(about.service) ? wording::recorded(*about.service) : wording{};
}

wording service_of(waiver const& about) {
    auto const& called = is_given(about.service) ? about.service : about.title;
    return is_given(called) ? "“" + given(called, "") + "”" : wording::blank("what the contract is for");
}

wording rules_of(waiver const& about) {
    auto const numbers = recorded_in(about.rules_waived);
    wording rules = numbers.size() == 1 ? "rule " : "rules ";
    rules += numbers.empty() ? wording::blank("which rules are waived") : joined(numbers);
    rules += " of the Contracts Procedure Rules";
    std::vector<wording> edition;
    if (is_given(about.rules_edition_name)) edition.push_back(wording::recorded(*about.rules_edition_name));
    if (about.rules_edition) edition.push_back(wording::own("in force from " + long_text(*about.rules_edition)));
    if (edition.size() == 2) edition = {edition[0] + ", " + edition[1]};
    if (!edition.empty()) rules += " (edition: " + edition[0] + ")";
    return rules;
}

wording authority_of(waiver const& about) {
    return "the authority of rule " + given(about.authority, "which rule gives the authority to waive");
}

std::vector<granted_contract> grants_of(waiver const& about) {
    return about.grants.empty() ? std::vector<granted_contract>(1) : about.grants;
}

wording providers_of(granted_contract const& granted) {
    std::vector<wording> names;
    for (organisation const& each : granted.providers) names.push_back(given(each.name, "the provider"));
    return names.empty() ? wording::blank("the provider") : joined(names);
}

wording worth_of(granted_contract const& granted) {
    auto const years = yearly_values_of(granted);
    return years.empty() ? value_of(granted) : joined(years) + ", in all " + value_of(granted);
}

wording period_of(granted_contract const& granted) {
    return "from " + given(granted.start, "the first day") + " to " + given(granted.end, "the last day");
}

std::vector<wording> extensions_of(granted_contract const& granted) {
    std::vector<wording> sentences;
    for (granted_extension const& each : granted.options) sentences.push_back(extension_in_words(each));
    if (granted.extendable == false)
        sentences.emplace_back("It cannot be extended.");
    else if (sentences.empty())
        sentences.push_back(wording::blank(granted.extendable
                                               ? "how often, by how long and for what sum it may be extended"
                                               : "whether it may be extended, and on what terms"));
    return sentences;
}

std::vector<std::pair<std::string, wording>> details_of(granted_contract const& granted) {
    std::vector<std::pair<std::string, wording>> entries;
    if (is_given(granted.id)) entries.emplace_back("Reference", given(granted.id, ""));
    entries.emplace_back("Provider", providers_of(granted));
    if (!granted.yearly_values.empty()) entries.emplace_back("Value by year", joined(yearly_values_of(granted)));
    entries.emplace_back("Value over the initial term", value_of(granted));
    sum_range const in_all = value_with_options(granted);
    if (!granted.options.empty() && in_all.is_known())
        entries.emplace_back("Value with every extension", wording::own(sum_in_words(in_all, vat_of(granted))));
    if (granted.ceiling) entries.emplace_back("Most that may be spent", wording::own(long_text(*granted.ceiling)));
    entries.emplace_back("First day", given(granted.start, "the first day"));
    entries.emplace_back("Last day", given(granted.end, "the last day"));
    if (granted.term_months) entries.emplace_back("Length", wording::own(months_in_words(*granted.term_months)));
    if (granted.programme_months)
        entries.emplace_back("Length of the work itself", wording::own(months_in_words(*granted.programme_months)));
    wording extensions;
    for (wording const& each : extensions_of(granted)) extensions += (extensions.empty() ? wording{} : " ") + each;
    entries.emplace_back("Extension", std::move(extensions));
    return entries;
}

std::vector<wording> award_of(waiver const& about, granted_contract const& granted) {
    std::vector<wording> sentences;
    wording const reference = is_given(granted.id) ? " (" + given(granted.id, "") + ")" : wording{};
    sentences.push_back("award " + providers_of(granted) + " a contract" + reference + " for " +
                        as_sentence(service_of(about)));
    sentences.push_back("Its value is " + worth_of(granted) + ".");
    if (granted.ceiling)
        sentences.push_back(wording::own("No more than " + long_text(*granted.ceiling) + " may be spent under it."));
    wording period = "It runs " + period_of(granted);
    if (granted.term_months) period += wording::own(" (" + months_in_words(*granted.term_months) + ")");
    sentences.push_back(period + ".");
    for (wording& each : extensions_of(granted)) sentences.push_back(std::move(each));
    return sentences;
}

wording category_of(decision const& decided) {
    if (!decided.category)
        return wording::blank("whether it is a key, a significant operational or an administrative decision");
    switch (*decided.category) {
    case decision_category::key: return "a key decision";
    case decision_category::significant_operational: return "a significant operational decision";
    case decision_category::administrative: return "an administrative decision";
    }
    return {};
}

wording call_in_of(decision const& decided) {
    if (!decided.call_in) return wording::blank("whether it is open to call-in");
    switch (*decided.call_in) {
    case call_in::open: return "open to call-in";
    case call_in::not_open: return "not open to call-in";
    case call_in::exempted:
        return "exempted from call-in, for this reason: " + given(decided.exemption_reason, "why it is exempted");
    }
    return {};
}

std::vector<wording> alternatives_of(alternatives const& considered) {
    std::vector<wording> ways;
    ways.push_back(considered_in_words("Doing it in-house", considered.in_house, considered.in_house_reason,
                                       "whether doing it in-house was considered, and why it is not done"));
    ways.push_back(considered_in_words("Sounding or testing the market", considered.market_test,
                                       considered.market_test_reason,
                                       "whether the market was to be sounded or tested, and why it is not"));
    if (considered.variation || is_given(considered.variation_reason))
        ways.push_back(considered_in_words("Changing contracts that run already", considered.variation,
                                           considered.variation_reason, ""));
    return ways;
}

} // namespace leeds::commissioning::inline v0
