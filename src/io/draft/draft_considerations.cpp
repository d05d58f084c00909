// SPDX-License-Identifier: MIT
#include "draft_report_parts.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// The last day on which the law asked whether providers in other states of the EU may be interested.
constexpr date last_day_in_the_market{2020, 12, 31};

bool cross_border_is_owed(report_facts const& facts) noexcept {
    auto const day = facts.report.dated ? facts.report.dated : facts.decided.taken;
    return !day || *day <= last_day_in_the_market;
}

void put_consultation(draft_document& out, report_facts const& facts) {
    out.numbered_heading(3, "4.1", "Consultation and engagement");
    put_section(out, facts.says.consultation, "who was consulted or engaged, and what came of it");
    if (!facts.says.consultation_went) return;
    switch (*facts.says.consultation_went) {
    case involvement_form::informed: return out.paragraph("Those concerned were told, and not asked.");
    case involvement_form::consulted: return out.paragraph("Those concerned were asked for their views.");
    case involvement_form::co_produced: return out.paragraph("Those concerned took part in designing it.");
    case involvement_form::led: return out.paragraph("Those concerned led the work.");
    }
}

void put_equality(draft_document& out, report_facts const& facts) {
    out.numbered_heading(3, "4.2", "Equality and diversity, cohesion and integration");
    put_section(out, facts.says.equality, "what it means for equality and diversity, cohesion and integration");
    if (facts.says.screening_attached)
        out.paragraph(*facts.says.screening_attached ? "An equality screening is attached."
                                                     : "No equality screening is attached.");
    else
        out.paragraph(wording::blank("whether an equality screening is attached"));
}

void put_policies(draft_document& out, report_facts const& facts) {
    out.numbered_heading(3, "4.3", "Council policies and best council plan");
    put_section(out, facts.says.council_plan, "which policies and aims of the council's plan it serves");
    // Asked since 2019; what is recorded without being asked is kept.
    bool const recorded = facts.says.climate && is_given(facts.says.climate->text);
    if (facts.form == report_form::form_2018 && !recorded) return;
    out.heading(4, "Climate emergency");
    put_section(out, facts.says.climate, "what it means for the climate emergency");
}

/// Whether an extension may have to be paid for.
bool may_be_extended(waiver const& about) noexcept {
    return std::any_of(about.grants.begin(), about.grants.end(),
                       [](granted_contract const& each) { return !each.options.empty() || each.extendable == true; });
}

void put_grant_funding(draft_document& out, report_facts const& facts) {
    auto const& money = facts.funding;
    if (!money.from_grant)
        out.paragraph(wording::blank("whether the money comes from a grant with conditions, and whether they are met"));
    else if (!*money.from_grant)
        out.paragraph("None of the money comes from a grant with conditions.");
    else
        out.paragraph("The money comes from a grant with conditions. " +
                      (money.grant_conditions_met
                           ? wording(*money.grant_conditions_met ? "They are met." : "They are not met.")
                           : wording::blank("whether they are met")));
}

void put_resources(draft_document& out, report_facts const& facts) {
    bool const of_2018 = facts.form == report_form::form_2018;
    out.numbered_heading(3, "4.4",
                         of_2018 ? "Resources and value for money" : "Resources, procurement and value for money");
    for (granted_contract const& each : grants_of(facts.of))
        out.paragraph("The contract with " + providers_of(each) + " is worth " + worth_of(each) + ".");
    put_section(out, facts.says.resources, "what it takes in money, staff and other resources");
    put_section(out, facts.funding.source, "where the money comes from", "Source of the money: ");
    put_grant_funding(out, facts);
    if (facts.funding.covers_extension)
        out.paragraph(*facts.funding.covers_extension ? "The money for an extension is found as well."
                                                      : "The money for an extension is not found yet.");
    else if (may_be_extended(facts.of))
        out.paragraph(wording::blank("whether the money for an extension is found, and where it is to come from"));
    if (is_given(facts.of.costs_outside))
        out.paragraph("Costs that another budget bears: " + as_sentence(given(facts.of.costs_outside, "")));
    put_section(out, facts.says.value_for_money, "why this is value for money");
}

wording regime_in_words(procurement_regime regime) {
    switch (regime) {
    case procurement_regime::public_contracts_regulations_2006: return "the Public Contracts Regulations 2006";
    case procurement_regime::public_contracts_regulations_2015: return "the Public Contracts Regulations 2015";
    case procurement_regime::procurement_act_2023: return "the Procurement Act 2023";
    case procurement_regime::provider_selection_regime: return "the Provider Selection Regime";
    }
    return {};
}

void put_procurement_law(draft_document& out, waiver const& about) {
    if (about.category)
        for (auto const& each : choices(tag<procurement_category>{}))
            if (each.value == *about.category)
                out.paragraph("Procurement law counts what is bought among: " +
                              wording::own(std::string(each.meaning) + "."));
    if (!about.procurement) return;
    auto const& procured = *about.procurement;
    if (procured.regime) out.paragraph("It is procured under " + regime_in_words(*procured.regime) + ".");
    if (procured.commenced)
        out.paragraph(wording::own("The procurement began on " + long_text(*procured.commenced) + "."));
    if (procured.estimated_value)
        out.paragraph(wording::own("When it began it was expected to cost at most " +
                                   long_text(*procured.estimated_value) + ", options included."));
    if (is_given(procured.ground))
        out.paragraph("Ground in law for an award without competition: " + as_sentence(given(procured.ground, "")));
}

/// A key decision is announced before it is taken.
void put_key_decision(draft_document& out, decision const& decided) {
    if (decided.category != decision_category::key) return;
    out.paragraph("Notice of the key decision was published on " +
                  given(decided.notice_published, "the day on which notice of it was published") + ".");
    if (!decided.short_notice) return;
    out.paragraph(wording(*decided.short_notice == short_notice::general_exception
                              ? "It is taken with less than the usual notice under the general exception: "
                              : "It is taken with less than the usual notice as a matter of special urgency: ") +
                  as_sentence(given(decided.short_notice_reason, "why the usual notice cannot be given")));
}

void put_exempt_information(draft_document& out, cover_answers const& cover) {
    if (!cover.exempt || *cover.exempt == cover_answer::left_blank)
        return out.paragraph(wording::blank("whether the report holds confidential or exempt information"));
    out.paragraph(*cover.exempt == cover_answer::yes ? "The report holds confidential or exempt information."
                                                     : "The report holds no confidential or exempt information.");
}

void put_legal(draft_document& out, report_facts const& facts) {
    auto const& decided = facts.decided;
    out.numbered_heading(3, "4.5", "Legal implications, access to information and call-in");
    wording taken = "The " + facts.taker + " takes the decision";
    if (decided.delegated)
        taken +=
            *decided.delegated ? " under the officer delegation scheme" : ", outside the officer delegation scheme";
    out.paragraph(taken + ".");
    out.paragraph("It is " + category_of(decided) + ". It is " + as_sentence(call_in_of(decided)));
    put_key_decision(out, decided);
    if (decided.follows_key_decision == true)
        out.paragraph("It follows directly from an earlier key decision: " +
                      as_sentence(given(decided.key_decision_followed, "the reference of that decision")));
    put_exempt_information(out, facts.cover);
    put_procurement_law(out, facts.of);
    put_section(out, facts.says.legal, "what the law asks, and why the award can be made under it");
    put_where_said(out, facts.says.transparency_risk,
                   "Other providers may claim that an award without competition was not made openly.",
                   "the risk of a claim that the award was not made openly");
    put_where_said(out, facts.says.advertising, "How far the contract ought to be advertised has been considered.",
                   "how far the contract ought to be advertised");
    if (facts.says.cross_border == true || cross_border_is_owed(facts))
        put_where_said(out, facts.says.cross_border,
                       "Whether providers in other states of the European Union may be interested has been considered.",
                       "whether providers in other states of the European Union may be interested");
    put_where_said(out, facts.says.ombudsman_risk,
                   "A complaint that no fair procedure was followed may lead to an investigation by the Ombudsman.",
                   "the risk of an investigation by the Ombudsman");
    put_where_said(out, facts.says.best_value_asked,
                   "The " + facts.taker +
                       " is asked to weigh these comments, and to be satisfied that the award is best value.",
                   "that whoever decides weighs these comments, and is satisfied that the award is best value");
}

void put_risk(draft_document& out, report_facts const& facts) {
    out.numbered_heading(3, "4.6", "Risk management");
    bool const no_text = !facts.says.risk || !is_given(facts.says.risk->text);
    if (no_text && facts.says.says_no_risk == true)
        return out.paragraph("No particular risk is seen that would have to be managed.");
    put_section(out, facts.says.risk, "which risks there are, and how they are managed");
}

} // namespace

void put_section(draft_document& out, std::optional<report_section> const& section, std::string_view wanted,
                 wording const& before) {
    bool any = false;
    if (section && section->text) {
        for (wording& each : paragraphs_of(*section->text)) {
            out.paragraph(as_sentence((any ? wording{} : before) + each));
            any = true;
        }
    }
    bool const short_of = section && section->state && *section->state != section_state::answered;
    if (!any || short_of) out.paragraph(wording::blank(wanted));
}

void put_where_said(draft_document& out, std::optional<bool> const& said, wording words, std::string_view wanted) {
    out.paragraph(said == true ? std::move(words) : wording::blank(wanted));
}

void put_considerations(draft_document& out, report_facts const& facts) {
    out.numbered_heading(2, "4", "Corporate considerations");
    put_consultation(out, facts);
    put_equality(out, facts);
    put_policies(out, facts);
    put_resources(out, facts);
    put_legal(out, facts);
    put_risk(out, facts);
}

} // namespace leeds::commissioning::inline v0
