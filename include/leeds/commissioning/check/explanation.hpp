// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/fact_text.hpp>
#include <leeds/commissioning/policy/amount.hpp>
#include <leeds/commissioning/rules/notice/notice.hpp>
#include <leeds/commissioning/rules/principles/evidence_register.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A policy value that a rule used.
struct parameter_used {
    parameter what;
    std::string value; ///< with its unit: "6 months"
    dated_value const* held;
};

/// A date, number or sum that a rule worked out.
struct computed {
    std::string name;
    std::string value;          ///< as data
    std::string words;          ///< as a sentence has it
    std::string_view unit = {}; ///< "GBP" or "per cent"; empty for dates and plain numbers
};

/// A finding in words: everything that somebody who is accountable for it needs to see.
struct explanation {
    rule_info rule;
    outcome is;
    severity weight;
    std::string message = {};              ///< what was found, with its numbers and dates
    std::string remedy = {};               ///< what would put it right, and by when; empty where nothing would
    std::vector<std::string> missing = {}; ///< paths of the facts that would decide
    std::vector<fact_text> facts = {};     ///< facts used
    std::vector<parameter_used> parameters = {};
    std::vector<computed> worked_out = {};
    std::string convention = {};  ///< how months or days were counted; empty where none were
    std::string fingerprint = {}; ///< of rule, case and notice by their names: the same in another run
};

namespace detail {

/// A path as it is written below its subject: "end" for "contract.end", "tender.awarded" for "exercise.tender.awarded".
/// The id of a criterion stays as it is.
inline std::string path_in_words(std::string_view path, std::size_t part) {
    if (path.starts_with("change_notice."))
        return "change_notices[" + std::to_string(part) + "]." + std::string(path.substr(14));
    if (path.starts_with("principle.")) return std::string(path);
    std::string const words(split_path(path).second);
    return words.starts_with("providers.") ? "providers[]" + words.substr(9) : words;
}

inline std::string lower_first(std::string_view text) {
    std::string words(text);
    bool const acronym = words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z';
    if (!words.empty() && !acronym && words[0] >= 'A' && words[0] <= 'Z')
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    return words;
}

/// What an entry of the evidence register is called: its reference, else its title, else its place.
inline std::string name_of_entry(evidence const& entry, std::size_t number) {
    if (entry.id) return *entry.id;
    return entry.title ? *entry.title : "entry " + std::to_string(number + 1);
}

inline bool any_concerns(std::vector<code_reference> const& about, rule_info const& rule) noexcept {
    for (code_reference const& each : about)
        for (std::size_t number = 0; number < criteria.size(); ++number)
            if (criteria[number].id == rule.id && concerns(each, number)) return true;
    return false;
}
inline bool speaks_against(evidence const& entry, rule_info const& rule) noexcept {
    return any_concerns(entry.speaks_against, rule);
}

/// The numbers of the entries of a register that are about the criterion of a rule.
template <class Subject>
std::vector<std::size_t> evidence_about(Subject const& subject, rule_info const& rule) {
    std::vector<std::size_t> numbers;
    if constexpr (requires { subject.evidence; })
        for (std::size_t number = 0; number < subject.evidence.size(); ++number)
            if (any_concerns(subject.evidence[number].supports, rule) || speaks_against(subject.evidence[number], rule))
                numbers.push_back(number);
    return numbers;
}

/// Everything a sentence can name, looked up when it does.
template <class Subject>
class wording {
public:
    wording(answer const& given, rule_info const& rule, Subject const& subject, std::size_t part, basis const& on)
        : given_(given), rule_(rule), subject_(subject), part_(part), on_(on) {}

    [[nodiscard]] std::string fill(std::string_view text) const {
        std::string filled;
        for (;;) {
            auto const open = text.find('{');
            auto const close = text.find('}', open);
            if (open == std::string_view::npos || close == std::string_view::npos) return filled.append(text);
            filled.append(text.substr(0, open));
            filled.append(value_of(text.substr(open + 1, close - open - 1)));
            text.remove_prefix(close + 1);
        }
    }

    [[nodiscard]] std::vector<std::string> missing_paths() const {
        std::vector<std::string> paths;
        for (std::size_t bit = 0; bit < rule_.reads.size(); ++bit)
            if (given_.missing >> bit & 1u) paths.push_back(path_in_words(rule_.reads[bit], part_));
        return paths;
    }

    [[nodiscard]] std::vector<computed> worked_out() const {
        std::vector<computed> all;
        for (std::size_t i = 0; i < rule_.dates.size(); ++i)
            if (!rule_.dates[i].empty() && given_.dates[i])
                all.push_back({std::string(rule_.dates[i]), std::string(iso_text(*given_.dates[i])),
                               long_text(*given_.dates[i])});
        bool const decided =
            given_.is == outcome::met || given_.is == outcome::not_met || given_.is == outcome::explained;
        for (std::size_t i = 0; decided && i < rule_.numbers.size(); ++i)
            if (!rule_.numbers[i].empty()) all.push_back(number(i));
        return all;
    }

    [[nodiscard]] std::vector<parameter_used> parameters() const {
        std::vector<parameter_used> all;
        if (!given_.values_of) return all;
        for (parameter const& each : rule_.uses)
            if (auto const found = on_.numbers.on(each, *given_.values_of); found.value != nullptr)
                all.push_back({each, parameter_text(each, *found.value), found.value});
        return all;
    }

    /// How months or days were counted: by the convention of the policy, or by the one that a clause records.
    [[nodiscard]] std::string convention_used() const {
        bool counted = false;
        for (std::size_t i = 0; i < rule_.dates.size(); ++i)
            counted |= given_.dates[i] && (rule_.dates[i] == "earliest_end" || rule_.dates[i] == "latest_service");
        for (parameter const& each : rule_.uses)
            if (counted && given_.values_of && each.name == parameters::notice_convention.name)
                return std::string(name_of(convention_on(on_.numbers, *given_.values_of)));
        for (std::string_view const path : rule_.reads)
            if (counted && path.ends_with(".convention"))
                for (fact_text const& each : facts_at(subject_, part_, path)) return each.value;
        return {};
    }

private:
    [[nodiscard]] computed number(std::size_t i) const {
        std::string_view name = rule_.numbers[i];
        std::int64_t const value = given_.numbers[i];
        if (name.ends_with("_pence")) {
            money const sum = money::from_pence(value);
            return {std::string(name.substr(0, name.size() - 6)), to_decimal(sum), long_text(sum), "GBP"};
        }
        if (name.ends_with("_hundredths")) {
            std::string const share = hundredths_text(value);
            return {std::string(name.substr(0, name.size() - 11)), share, share + " %", "per cent"};
        }
        return {std::string(name), std::to_string(value), std::to_string(value), {}};
    }

    [[nodiscard]] std::string value_of(std::string_view name) const {
        if (name == "missing") return missing_in_words();
        if (name == "minimum" || name.starts_with("minimum:")) return minimum(name);
        if (name.starts_with("in_force")) return in_force(name);
        if (name == "satisfied_by") return std::string(rule_.satisfied_by);
        if (name == "not_met") return not_met();
        if (name == "not_met_remedy") return not_met_remedy();
        if constexpr (requires { subject_.evidence; }) {
            if (name == "evidence") return evidence_in_words();
            if (name == "set_aside_reason") return reason_set_aside();
        }
        if (name == "holidays_known") return holidays_known();
        if (name == "values_of") return given_.values_of ? long_text(*given_.values_of) : "a day that is not known";
        if (name == "rule_in_force") return rule_in_force();
        auto const colon = name.find(':');
        auto const plain = name.substr(0, colon);
        for (std::size_t i = 0; i < rule_.dates.size(); ++i)
            if (rule_.dates[i] == plain)
                return given_.dates[i] ? long_text(*given_.dates[i]) : "a day that is not known";
        for (std::size_t i = 0; i < rule_.numbers.size(); ++i)
            if (rule_.numbers[i] == plain)
                return colon == std::string_view::npos ? number(i).words
                                                       : counted_noun(given_.numbers[i], name.substr(colon + 1));
        return fact_in_words(name);
    }

    static std::string counted_noun(std::int64_t count, std::string_view noun) {
        std::string words = std::to_string(count);
        words.append(" ").append(noun);
        if (count != 1) words.append("s");
        return words;
    }

    [[nodiscard]] std::string fact_in_words(std::string_view path) const {
        std::string words;
        for (fact_text const& each : facts_at(subject_, part_, path)) {
            if (!words.empty()) words.append(", ");
            words.append(each.words);
        }
        return words.empty() ? "(not recorded)" : words;
    }

    /// The value of the first parameter that the rule uses, or of the one that is named after a colon.
    [[nodiscard]] std::string minimum(std::string_view name) const {
        if (rule_.uses.empty()) return {};
        auto const colon = name.find(':');
        parameter wanted = rule_.uses.front();
        for (parameter const& each : rule_.uses)
            if (colon != std::string_view::npos && each.name == name.substr(colon + 1)) wanted = each;
        date const day = given_.values_of ? *given_.values_of : on_.as_of;
        auto const found = on_.numbers.on(wanted, day);
        return found.value == nullptr ? "notice" : parameter_text(wanted, *found.value);
    }

    static std::string holidays_known() {
        std::string words = "known in England and Wales from ";
        words.append(long_text(known_from(working_day_calendar::england_and_wales)))
            .append(", in every part of the United ");
        words.append("Kingdom from ").append(long_text(known_from(working_day_calendar::united_kingdom_any_part)));
        return words.append(", until ").append(long_text(known_until(working_day_calendar::england_and_wales)));
    }

    /// When the values of a parameter hold: "from 1 February 2018, perhaps already from 1 January 2018". Of the first
    /// one that the rule uses, or of the one that is named after a colon.
    [[nodiscard]] std::string in_force(std::string_view name) const {
        auto const colon = name.find(':');
        std::string_view wanted = rule_.uses.empty() ? std::string_view{} : rule_.uses.front().name;
        if (colon != std::string_view::npos) wanted = name.substr(colon + 1);
        auto const* const entry = on_.numbers.find(wanted);
        if (entry == nullptr || entry->values.empty()) return "on no day";
        return days_of(entry->values.front(), entry->values.back());
    }

    static std::string days_of(dated_value const& first, dated_value const& last) {
        std::string words = "from " + long_text(first.from);
        if (first.possibly_from) words.append(", perhaps already from ").append(long_text(*first.possibly_from));
        if (last.to) words.append(", to ").append(long_text(*last.to));
        return words;
    }

    /// When the rule is on.
    [[nodiscard]] std::string rule_in_force() const {
        auto const* const held = on_.numbers.find_switch(rule_.id);
        std::string words;
        for (std::size_t i = 0; held != nullptr && i < held->values.size(); ++i) {
            dated_value const& each = held->values[i];
            if (each.amount == 0) continue;
            if (!words.empty()) words.append(" and ");
            bool const begins = each.from > on_all_days_from;
            words.append(begins || !each.to ? days_of(each, each) : "to " + long_text(*each.to));
        }
        return words.empty() ? "on no day" : words;
    }

    [[nodiscard]] std::string missing_in_words() const {
        std::string words;
        for (std::size_t bit = 0; bit < rule_.reads.size(); ++bit) {
            if (!(given_.missing >> bit & 1u)) continue;
            if (!words.empty()) words.append("; ");
            words.append(lower_first(meaning_of_fact<Subject>(rule_.reads[bit])));
            words.append(" (").append(path_in_words(rule_.reads[bit], part_)).append(")");
        }
        return words;
    }

    /// Calls `use(criterion)` for each criterion of a principle that is not met.
    template <class Use>
    void for_each_not_met(Use use) const {
        for (std::size_t bit = 0; bit < rule_.reads.size(); ++bit)
            if (given_.remarks >> bit & 1u)
                if (criterion const* const each = find_criterion(rule_.reads[bit])) use(*each);
    }

    [[nodiscard]] std::string not_met() const {
        std::string words;
        for_each_not_met([&](criterion const& each) {
            if (!words.empty()) words.append("; ");
            words.append(lower_first(each.title)).append(" (").append(each.id).append(")");
        });
        return words;
    }

    [[nodiscard]] std::string not_met_remedy() const {
        std::string words;
        for_each_not_met([&](criterion const& each) {
            if (!words.empty()) words.append(" ");
            words.append(each.satisfied_by);
        });
        return words;
    }

    /// The entries of the register that the rule is about: "EV-3 (documented, 3 March 2025); EV-7 (claimed, no day)".
    [[nodiscard]] std::string evidence_in_words() const {
        std::string words;
        for (std::size_t const number : evidence_about(subject_, rule_)) {
            auto const& entry = subject_.evidence[number];
            if (!words.empty()) words.append("; ");
            words.append(name_of_entry(entry, number)).append(" (").append(name_of(strength_of(entry, on_.as_of)));
            words.append(", ").append(entry.dated ? long_text(*entry.dated) : "no day");
            words.append(speaks_against(entry, rule_) ? ", against)" : ")");
        }
        return words;
    }

    [[nodiscard]] std::string reason_set_aside() const {
        for (auto const& each : subject_.set_aside)
            if (each.what && says_something(each.reason) &&
                (each.what->id() == rule_.id || each.what->id() == (*rule_.cites.begin()).id))
                return *each.reason;
        return {};
    }

    answer const& given_;
    rule_info const& rule_;
    Subject const& subject_;
    std::size_t part_;
    basis const& on_;
};

/// 64-bit FNV-1a over texts, each closed by a zero byte: stable across runs, machines and versions.
inline std::string fingerprint_of(std::initializer_list<std::string_view> texts) {
    std::uint64_t hash = 14695981039346656037u;
    auto const mix = [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211u; };
    for (auto const text : texts) {
        for (char const each : text) mix(static_cast<unsigned char>(each));
        mix(0);
    }
    std::string hex(16, '0');
    for (std::size_t i = 16; i-- > 0; hash >>= 4) hex[i] = "0123456789abcdef"[hash & 15u];
    return hex;
}

} // namespace detail

/// What reports call a subject: its reference, else its title, else nothing.
template <class Subject>
[[nodiscard]] std::string_view label_of(Subject const& subject) noexcept {
    if (subject.id) return *subject.id;
    if (subject.title) return *subject.title;
    return {};
}

namespace detail {

/// What tells a subject from others of the same reference: its title, and of a contract, as registers have them, its
/// providers and first day.
template <class Subject>
std::string what_tells_apart(Subject const& subject) {
    std::string text = subject.title.value_or("");
    if constexpr (requires { subject.providers.front().name; })
        for (organisation const& each : subject.providers) text.append("\n").append(each.name.value_or(""));
    if constexpr (requires { subject.start; })
        if (subject.start) text.append("\n").append(iso_text(*subject.start));
    return text;
}

/// What tells a part of a case from its others: the notice's own reference, or its number where it has none.
template <class Subject>
std::string name_of_part(Subject const& subject, std::size_t part) {
    if constexpr (requires { subject.change_notices; })
        if (part < subject.change_notices.size() && subject.change_notices[part].id)
            return *subject.change_notices[part].id;
    return std::to_string(part);
}

/// Adds the entries of the register that the rule is about, and only those.
template <class Subject>
std::vector<fact_text> with_evidence(std::vector<fact_text> facts, Subject const& subject, rule_info const& rule) {
    if constexpr (requires { subject.evidence; })
        for (std::size_t const number : evidence_about(subject, rule)) {
            std::string const name = name_of_entry(subject.evidence[number], number);
            facts.push_back({"exercise.evidence[" + std::to_string(number) + "]", name, name});
        }
    return facts;
}

} // namespace detail

/// A finding in words. The case it is about and the basis it was asked on must be the same as when it was made.
template <class Subject>
[[nodiscard]] explanation explain(finding const& found, rule_info const& rule, Subject const& subject,
                                  basis const& on) {
    answer const& given = found.given;
    detail::wording<Subject> const words(given, rule, subject, found.part, on);
    explanation made{.rule = rule, .is = given.is, .weight = given.weight};
    if (sentence const* const said = rule.sentence_at(given.because)) {
        made.message = words.fill(said->says);
        made.remedy = words.fill(said->remedy);
    }
    for (std::size_t bit = 0; bit < rule.remarks.size(); ++bit)
        if (given.remarks >> bit & 1u) made.message.append(" ").append(rule.remarks[bit]);
    made.missing = words.missing_paths();
    for (std::string_view const path : rule.reads)
        if (!path.starts_with("exercise.evidence"))
            for (fact_text& each : facts_at(subject, found.part, path)) made.facts.push_back(std::move(each));
    made.facts = detail::with_evidence(std::move(made.facts), subject, rule);
    made.parameters = words.parameters();
    made.worked_out = words.worked_out();
    made.convention = words.convention_used();
    made.fingerprint = detail::fingerprint_of(
        {rule.id, label_of(subject), detail::what_tells_apart(subject), detail::name_of_part(subject, found.part)});
    return made;
}

} // namespace leeds::commissioning::inline v0
