// SPDX-License-Identifier: MIT
#include "draft_report_parts.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

/// An answer of the cover, with what goes with it where that is recorded or, for a yes, owed.
wording cover_line(std::optional<cover_answer> const& answer, std::string_view wanted, wording more = {}) {
    if (!answer || *answer == cover_answer::left_blank) {
        wording blank = wording::blank(wanted);
        return more.empty() ? blank : blank + " " + more;
    }
    wording const word = *answer == cover_answer::yes ? "Yes" : "No";
    return more.empty() ? word : word + ". " + more;
}

/// "Wards: Harehills and Hunslet"
wording named(char const* what, std::vector<std::string> const& texts, std::optional<cover_answer> const& answer,
              std::string_view wanted) {
    auto const names = recorded_in(texts);
    if (!names.empty()) return wording(what) + ": " + joined(names) + ".";
    return answer == cover_answer::yes ? wording(what) + ": " + wording::blank(wanted) + "." : wording{};
}

wording exempt_parts(cover_answers const& cover) {
    std::vector<std::string> rules;
    for (int const each : cover.access_rules) rules.push_back("10.4(" + std::to_string(each) + ")");
    wording const under = named("Access to information rule", rules, cover.exempt, "the rule that allows it");
    wording const where = named("Appendix", cover.appendices, cover.exempt, "the number of the appendix");
    return under.empty() || where.empty() ? under + where : under + " " + where;
}

/// The answer on call-in, taken from the decision where the cover has none.
std::optional<cover_answer> call_in_answer(report_facts const& facts) noexcept {
    if (facts.cover.call_in || !facts.decided.call_in) return facts.cover.call_in;
    return *facts.decided.call_in == call_in::open ? cover_answer::yes : cover_answer::no;
}

} // namespace

wording request_of(report_facts const& facts) {
    bool const several = facts.of.grants.size() > 1;
    wording request = "waive " + rules_of(facts.of) + ", using " + authority_of(facts.of);
    if (several) return request + ", and to award contracts without competition for " + service_of(facts.of);
    return request + ", and to award a contract without competition to " + providers_of(grants_of(facts.of).front()) +
           " for " + service_of(facts.of);
}

void put_heads(draft_document& out, report_facts const& facts) {
    std::vector<std::pair<std::string, wording>> heads{
        {"Report of", given(facts.report.author, "the role of its author")},
        {"Report to", facts.taker},
        {"Date", given(facts.report.dated, "the day of the report")},
        {"Subject", "Request to " + request_of(facts)}};
    if (is_given(facts.of.id)) heads.emplace_back("Reference", given(facts.of.id, ""));
    if (!facts.report.form)
        heads.emplace_back("Form", wording::blank("which form is used") + "; drafted on that of " +
                                       (facts.form == report_form::form_2018 ? "August 2018" : "October 2019"));
    out.details(std::move(heads));
}

void put_cover(draft_document& out, report_facts const& facts) {
    auto const& cover = facts.cover;
    bool const asks_consultation = facts.form == report_form::form_2019 || cover.consultation;
    std::vector<std::vector<wording>> rows;
    rows.push_back({"Are particular wards affected?",
                    cover_line(cover.wards, "yes or no",
                               named("Wards", cover.wards_named, cover.wards, "the names of the wards"))});
    if (asks_consultation)
        rows.push_back({"Has there been consultation?", cover_line(cover.consultation, "yes or no")});
    rows.push_back(
        {"Does it bear on equality and diversity, cohesion and integration?", cover_line(cover.equality, "yes or no")});
    rows.push_back({"Can the decision be called in?", cover_line(call_in_answer(facts), "yes or no")});
    rows.push_back({"Does the report hold confidential or exempt information?",
                    cover_line(cover.exempt, "yes or no", exempt_parts(cover))});
    out.heading(2, "Answers on the cover");
    out.table({"Question", "Answer"}, std::move(rows));
}

} // namespace leeds::commissioning::inline v0
