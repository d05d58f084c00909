// SPDX-License-Identifier: MIT
#pragma once

#include "as_waiver.hpp"

#include <leeds/commissioning.hpp>
#include <leeds/commissioning/io/input.hpp>

#include <string>
#include <string_view>
#include <vector>

// What a published decision states, set against what the library's rules say of its facts.
namespace published {

/// How a statement and our rules stand to each other.
enum class verdict : std::uint8_t { agrees, disagrees, cannot_tell, not_stated, not_applicable };

constexpr auto choices(tag<verdict>) noexcept {
    using enum verdict;
    return std::array<lc::choice<verdict>, 5>{
        {{agrees, "agrees", "what is stated is what our rules give"},
         {disagrees, "disagrees", "it is not"},
         {cannot_tell, "cannot tell", "stated, but what would decide is not, or was not understood"},
         {not_stated, "not stated", "nothing is stated to compare"},
         {not_applicable, "not applicable", "our rules do not ask this of such a decision"}}};
}

/// One question about one record.
struct compared {
    verdict is = verdict::not_applicable;
    std::string stated = {};
    std::string ours = {};                       ///< what our rules give, or why they cannot tell
    std::string remarks = {};                    ///< what our rules add where they agree
    std::optional<lc::explanation> finding = {}; ///< of a disagreement
};

/// A record as it was read: its line, and the fields in which something was not understood.
struct record {
    int line = 0;
    decision said = {};
    std::vector<lc::input_issue> issues = {};
    std::vector<lc::granted_contract> with = {}; ///< contracts that other records of the same decision are about

    [[nodiscard]] std::string name() const { return said.id.value_or("line " + std::to_string(line)); }

    /// The first of some fields in which something was not understood; empty where there is none.
    template <std::size_t Count>
    [[nodiscard]] std::string_view misread(std::array<std::string_view, Count> const& wanted) const {
        for (std::string_view const each : wanted)
            for (lc::input_issue const& issue : issues)
                if (!each.empty() && std::string_view(issue.path).substr(0, issue.path.find_first_of(".[")) == each)
                    return each;
        return {};
    }
};

/// Whose rules a decision is taken by; nothing where that is not stated, or is some part of Leeds.
inline std::optional<bool> of_leeds(decision const& from) {
    std::string const council = small_letters(from.council.value_or(""));
    auto const first = council.find_first_not_of(' ');
    if (first == std::string::npos) return std::nullopt;
    auto const name = std::string_view(council).substr(first, council.find_last_not_of(' ') + 1 - first);
    if (name == "leeds city council" || name == "leeds") return true;
    return has_words(name, "leeds") ? std::nullopt : std::optional(false);
}

namespace detail {

inline std::string joined(std::vector<std::string> const& texts) {
    std::string made;
    for (std::string const& each : texts) made.append(made.empty() ? "" : ", ").append(each);
    return made;
}

inline compared cannot_tell(std::string stated, std::string_view why) {
    return {verdict::cannot_tell, std::move(stated), std::string(why), {}, {}};
}
inline compared not_stated() { return {verdict::not_stated, {}, {}, {}, {}}; }

/// What a rule of the library says, as agreement with what is stated.
template <class Rule>
compared by_rule(std::string stated, Rule const& rule, lc::waiver const& subject, lc::basis const& on) {
    lc::answer const given = rule(subject, on);
    lc::explanation why = lc::explain(lc::finding{given, 0, 0, 0}, rule.info, subject, on);
    compared made{verdict::cannot_tell, std::move(stated), std::string(lc::name_of(given.is)), {}, {}};
    switch (given.is) {
    case lc::outcome::met:
    case lc::outcome::explained:
        made.is = verdict::agrees;
        for (std::size_t bit = 0; bit < rule.info.remarks.size(); ++bit)
            if (given.remarks >> bit & 1u) made.remarks.append(" ").append(rule.info.remarks[bit]);
        break;
    case lc::outcome::not_met:
        made.is = verdict::disagrees;
        made.ours = "not met";
        made.finding = std::move(why);
        break;
    case lc::outcome::not_applicable: made.is = verdict::not_applicable; break;
    default: made.ours = why.missing.empty() ? why.message : "no " + joined(why.missing);
    }
    return made;
}

/// The fields that answers are taken from.
inline constexpr std::array<std::string_view, 18> facts{"case_type",      "directorate_or_decision_maker",
                                                        "decision_date",  "publication_date",
                                                        "is_key",         "decision_category",
                                                        "cprs_waived",    "value_gbp_total",
                                                        "value_note",     "value_per_year",
                                                        "contract_start", "contract_end",
                                                        "term_months",    "extension_months",
                                                        "provider",       "reason_ground",
                                                        "decision_group", "subject_to_call_in"};

} // namespace detail

/// The category. The sums of all contracts of a decision count together. A decision stated to be key, or only not to
/// be, is asked about as if it were significant operational: what our rules object to then is that it is key.
inline compared category(record const& from, lc::waiver const& whole, lc::basis const& on) {
    using enum lc::decision_category;
    lc::waiver subject = whole;
    auto const called = subject.decision->category;
    if (!called && !from.said.is_key) return detail::not_stated();
    std::string const stated = called ? std::string(lc::name_of(*called)) : "not key";
    if (contradicts_itself(from.said)) return detail::cannot_tell(stated, "is_key says otherwise");
    if (!is_waiver(from.said) && called == administrative)
        return detail::cannot_tell(stated, "what is administrative was found for waivers only");
    if (called == administrative) return detail::by_rule(stated, lc::decision_category_fits, subject, on);

    subject.decision->category = significant_operational;
    compared made = detail::by_rule(stated, lc::decision_category_fits, subject, on);
    bool const not_key = made.is == verdict::agrees;
    if (called == key && not_key)
        return detail::cannot_tell(stated, "not key by its value, no decision.significant_in_wards");
    if (called == key && made.is == verdict::disagrees) return {verdict::agrees, stated, "key", {}, {}};
    if (called == significant_operational && not_key && !is_waiver(from.said))
        return detail::cannot_tell(stated, "not key; what else is significant was found for waivers only");
    if (not_key) made.ours = called ? "significant_operational" : "not key";
    return made;
}

/// Whether it can be called in. A small value alone makes no decision one that is not key: that is to be stated too,
/// since an effect in wards is never stated. A key one that is closed may be exempted where its kind is not stated.
inline compared call_in(record const& from, lc::waiver const& subject, lc::basis const& on) {
    if (!subject.decision->call_in) return detail::not_stated();
    std::string const stated(lc::name_of(*subject.decision->call_in));
    if (contradicts_itself(from.said)) return detail::cannot_tell(stated, "is_key and decision_category disagree");
    compared made = detail::by_rule(stated, lc::decision_call_in, subject, on);
    bool const called_key_or_not = subject.decision->category || from.said.is_key;
    bool const settled = made.is == verdict::agrees || made.is == verdict::disagrees;
    if (settled && !called_key_or_not) return detail::cannot_tell(stated, "no decision.significant_in_wards");
    bool const open = *subject.decision->call_in == lc::call_in::open;
    bool const perhaps_exempted = !from.said.case_type || *subject.decision->call_in == lc::call_in::exempted;
    if (made.is == verdict::disagrees && !open && perhaps_exempted)
        return detail::cannot_tell(stated, "no decision.exemption_reason");
    return made;
}

/// The rules waived. Each contract is valued by itself: a sum that may be of several decides nothing here.
inline compared rules(record const& from, lc::waiver const& whole, lc::basis const& on) {
    if (!is_waiver(from.said)) return {};
    lc::waiver subject = whole;
    subject.grants.resize(1);
    if (subject.rules_waived.empty()) return detail::not_stated();
    std::string const stated = detail::joined(subject.rules_waived);
    bool const several = may_be_several_contracts(from.said);
    if (several) {
        subject.grants.front().value.reset();
        subject.grants.front().yearly_values.clear();
    }
    compared made = detail::by_rule(stated, lc::waiver_right_rules, subject, on);
    if (several && from.said.value_total && made.is == verdict::cannot_tell)
        made.ours += " (the sum may be of several contracts)";
    return made;
}

/// The rule that gives the authority to waive.
inline compared authority(record const& from, lc::waiver const& subject, lc::basis const& on) {
    if (!is_waiver(from.said)) return {};
    if (!subject.authority) return detail::not_stated();
    return detail::by_rule(*subject.authority, lc::waiver_authority, subject, on);
}

/// Whether a waiver was decided before its contract began.
inline compared before_start(record const& from, lc::waiver const& whole, lc::basis const& on) {
    if (!is_waiver(from.said)) return {};
    lc::waiver subject = whole;
    subject.grants.resize(1);
    if (!subject.decision->taken) return detail::not_stated();
    return detail::by_rule(std::string("decided on ").append(lc::iso_text(*subject.decision->taken)),
                           lc::decision_before_start, subject, on);
}

/// Whether a key decision was announced in time. That it was published later than that is no proof: the day may be that
/// of its papers.
inline compared key_notice(record const& from, lc::waiver const& subject, lc::basis const& on) {
    auto const called = subject.decision->category;
    if (!called && !from.said.is_key) return detail::not_stated();
    if (contradicts_itself(from.said)) return detail::cannot_tell("key or not", "is_key says otherwise");
    if (called != lc::decision_category::key) return {};
    if (!subject.decision->notice_published) return detail::not_stated();
    compared made =
        detail::by_rule(std::string("published on ").append(lc::iso_text(*subject.decision->notice_published)),
                        lc::decision_key_notice, subject, on);
    if (made.is == verdict::disagrees)
        return detail::cannot_tell(made.stated, "less than 28 clear days before; perhaps not its first notice");
    return made;
}

/// Whether procurement law lets the council waive its own rules, as far as the record tells.
inline compared law(record const& from, lc::waiver const& subject, lc::basis const& on) {
    if (!is_waiver(from.said)) return {};
    return detail::by_rule("a waiver", lc::waiver_law_of_the_day, subject, on);
}

/// A question: its name, the fields that say what is stated, and the answer.
struct question {
    std::string_view name;
    std::array<std::string_view, 4> fields;
    compared (*ask)(record const&, lc::waiver const&, lc::basis const&);
};

inline constexpr std::array<question, 7> questions{
    {{"category", {"is_key", "decision_category"}, &category},
     {"call-in", {"subject_to_call_in", "case_type"}, &call_in},
     {"rules", {"cprs_waived", "case_type"}, &rules},
     {"authority", {"authority_rule", "cprs_waived", "case_type"}, &authority},
     {"decided before start", {"decision_date", "cprs_waived", "case_type"}, &before_start},
     {"announced in time", {"is_key", "decision_category", "publication_date", "decision_date"}, &key_notice},
     {"law of the day", {"cprs_waived", "case_type"}, &law}}};

/// The answer to a question about a record: of Leeds only, since other councils have rules and categories of their own,
/// and only where everything it is taken from was understood.
inline compared answer_to(question const& which, record const& from, lc::basis const& on) {
    auto const leeds = of_leeds(from.said);
    if (leeds == std::optional(false)) return {};
    std::string_view unclear = from.misread(std::array<std::string_view, 1>{"council"});
    if (unclear.empty()) unclear = from.misread(which.fields);
    if (!unclear.empty()) return detail::cannot_tell({}, std::string(unclear) + " was not understood");
    lc::waiver subject = as_waiver(from.said);
    subject.grants.insert(subject.grants.end(), from.with.begin(), from.with.end());
    compared made = which.ask(from, subject, on);
    if (made.is == verdict::not_stated || made.is == verdict::not_applicable) return made;
    unclear = from.misread(detail::facts);
    if (!unclear.empty()) return detail::cannot_tell(made.stated, std::string(unclear) + " was not understood");
    if (!leeds && made.is != verdict::cannot_tell)
        return detail::cannot_tell(made.stated, "whether it is a decision of Leeds is not stated");
    return made;
}

} // namespace published
