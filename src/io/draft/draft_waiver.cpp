// SPDX-License-Identifier: MIT
#include "draft_report_parts.hpp"

#include <leeds/commissioning/time/text.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

/// The report that was read on the form of 2018. From which day the next form was used was not found.
constexpr date last_report_on_form_2018{2018, 8, 8};

report_form form_for(waiver_report const& report) noexcept {
    if (report.form) return *report.form;
    return report.dated && *report.dated <= last_report_on_form_2018 ? report_form::form_2018 : report_form::form_2019;
}

/// The reasons in the words of the case file's own choices, parted by semicolons.
wording grounds_of(waiver const& about) {
    wording all;
    for (waiver_ground const ground : about.grounds)
        for (auto const& each : choices(tag<waiver_ground>{}))
            if (each.value == ground) all += (all.empty() ? wording{} : "; ") + wording::own(std::string(each.meaning));
    return all.empty() ? wording::blank("why competition is not sought") : all;
}

std::vector<wording> recommendations(report_facts const& facts) {
    std::vector<wording> all;
    all.push_back("The " + facts.taker + " is recommended to waive " + rules_of(facts.of) + ", using " +
                  authority_of(facts.of) + ".");
    for (granted_contract const& each : grants_of(facts.of)) {
        wording award = "The " + facts.taker + " is recommended to";
        for (wording const& part : award_of(facts.of, each)) award += " " + part;
        all.push_back(std::move(award));
    }
    auto const& done_by = facts.says.implementation;
    bool const recorded = done_by && is_given(done_by->text);
    bool const short_of = done_by && done_by->state && *done_by->state != section_state::answered;
    wording who = recorded ? as_sentence(wording::recorded(*done_by->text)) : wording{};
    if (!recorded || short_of) who += (recorded ? " " : wording{}) + wording::blank("who implements the decision");
    all.push_back("The " + facts.taker + " is asked to note who implements it: " + who);
    return all;
}

void put_summary(draft_document& out, report_facts const& facts) {
    bool const of_2018 = facts.form == report_form::form_2018;
    out.heading(2, of_2018 ? "Summary of main issues" : "Summary");
    if (!of_2018) out.heading(3, "Main issues");
    for (granted_contract const& each : grants_of(facts.of))
        out.paragraph("It is proposed that " + providers_of(each) + " is given a contract for " + service_of(facts.of) +
                      ", " + period_of(each) + ".");
    out.paragraph("Why competition is not sought: " + grounds_of(facts.of) + ".");
    if (!of_2018) {
        out.heading(3, "Resource implications");
        for (granted_contract const& each : grants_of(facts.of))
            out.paragraph("The contract with " + providers_of(each) + " is worth " + worth_of(each) + ".");
        put_section(out, facts.funding.source, "where the money comes from", "Source of the money: ");
    }
    out.heading(of_2018 ? 2 : 3, "Recommendations");
    out.list(recommendations(facts), true);
}

wording yes_or_no(bool is_so, char const* yes, char const* no) { return is_so ? yes : no; }

void put_provision(draft_document& out, current_provision const& today) {
    if (today.framework_providers)
        out.paragraph(wording::own(
            "Providers on the framework for the service: " + std::to_string(*today.framework_providers) + "."));
    if (today.primary_providers)
        out.paragraph(
            wording::own("Primary providers, each for an area: " + std::to_string(*today.primary_providers) + "."));
    if (today.spot_share)
        out.paragraph(wording::own("Share of packages that are spot purchases: " + long_text(*today.spot_share) + "."));
    if (today.spot_monitored)
        out.paragraph(yes_or_no(*today.spot_monitored, "Spot purchases are monitored as a matter of routine.",
                                "Spot purchases are not monitored as a matter of routine."));
    if (today.outcome_based)
        out.paragraph(yes_or_no(*today.outcome_based, "The service is provided by outcomes.",
                                "The service is provided by time and task, not by outcomes."));
    if (today.pay_tied_to_fees)
        out.paragraph(yes_or_no(*today.pay_tied_to_fees, "Fee increases are tied to the pay of care staff.",
                                "Fee increases are not tied to the pay of care staff."));
}

void put_earlier_waivers(draft_document& out, waiver const& about) {
    if (about.follows_waiver == false) out.paragraph("No waiver for the same service came before this one.");
    if (about.follows_waiver == true && about.earlier_waivers.empty())
        out.paragraph("A waiver for the same service came before this one: " + wording::blank("which") + ".");
    for (earlier_waiver const& each : about.earlier_waivers)
        out.paragraph("An earlier waiver for the same service, " + given(each.reference, "its reference") +
                      ", was decided on " + given(each.decided, "the day of that decision") + " and covered it until " +
                      given(each.ended, "the last day that it covered") + ".");
}

void put_background(draft_document& out, report_facts const& facts) {
    out.numbered_heading(2, "2", "Background information");
    out.paragraph(given(facts.of.directorate, "which directorate") + " is responsible for the service.");
    std::size_t const before = out.blocks().size();
    if (facts.of.current_provision) put_provision(out, *facts.of.current_provision);
    if (out.blocks().size() == before)
        out.paragraph(wording::blank("how the service is provided today, and what led to this request"));
    put_earlier_waivers(out, facts.of);
}

void put_reasons(draft_document& out, waiver const& about) {
    out.heading(3, "Why the rules are to be waived");
    out.paragraph("Why competition is not sought: " + grounds_of(about) + ".");
    auto reasoning = paragraphs_of(about.reasoning.value_or(""));
    if (reasoning.empty()) reasoning.push_back(wording::blank("the reason in full"));
    for (wording const& each : reasoning) out.paragraph(as_sentence(each));
    for (competition_exception const claimed : about.exceptions_claimed)
        for (auto const& each : choices(tag<competition_exception>{}))
            if (each.value == claimed)
                out.paragraph(wording::own(
                    "Rule 9.1 itself names an exception that is said to be there: " + std::string(each.meaning) + "."));
}

void put_main_issues(draft_document& out, report_facts const& facts) {
    auto const grants = grants_of(facts.of);
    out.numbered_heading(2, "3", "Main issues and reasons for the waiver");
    for (granted_contract const& each : grants) {
        out.paragraph(grants.size() == 1 ? wording("What is to be granted:")
                                         : "What is to be granted to " + providers_of(each) + ":");
        out.details(details_of(each));
    }
    if (auto const areas = recorded_in(facts.report.areas_targeted); !areas.empty())
        out.paragraph("Areas at which the service is aimed: " + joined(areas) + ".");
    if (facts.of.succession_planned)
        out.paragraph(yes_or_no(*facts.of.succession_planned,
                                "There is a plan for what follows when the contract ends.",
                                "There is no plan for what follows when the contract ends."));
    put_reasons(out, facts.of);
    out.heading(3, "Alternatives considered");
    for (wording& each : alternatives_of(facts.report.alternatives.value_or(alternatives{})))
        out.paragraph(std::move(each));
    out.heading(3, "Consequences if the recommended action is not approved");
    put_section(out, facts.says.consequences, "what follows if it is refused");
}

void put_background_documents(draft_document& out, report_facts const& facts) {
    out.numbered_heading(2, "7", "Background documents");
    auto documents = recorded_in(facts.report.background_documents);
    bool const says_so = facts.says.background && is_given(facts.says.background->text);
    if (says_so || documents.empty())
        put_section(out, facts.says.background, "background documents, or that there are none");
    out.list(std::move(documents));
    auto appendices = recorded_in(facts.report.appendices);
    if (appendices.empty()) return;
    out.heading(2, "Appendices");
    out.list(std::move(appendices));
}

} // namespace

report_facts::report_facts(waiver const& about)
    : of(about), report(about.report.value_or(waiver_report{})), cover(report.cover.value_or(cover_answers{})),
      says(report.considerations.value_or(considerations{})),
      funding(report.funding.value_or(leeds::commissioning::funding{})),
      decided(about.decision.value_or(v0::decision{})), form(form_for(report)),
      taker(given(is_given(report.to) ? report.to : decided.role, "the role of whoever decides")) {}

std::string draft_waiver_report(waiver const& about, draft_format format) {
    report_facts const facts(about);
    wording const subject = subject_of(about);
    draft_document out("Waiver of the Contracts Procedure Rules" + (subject.empty() ? wording{} : ": " + subject));
    put_heads(out, facts);
    put_cover(out, facts);
    put_summary(out, facts);
    out.numbered_heading(2, "1", "Purpose of this report");
    out.paragraph("To ask the " + facts.taker + " to " + request_of(facts) + ".");
    put_background(out, facts);
    put_main_issues(out, facts);
    put_considerations(out, facts);
    out.numbered_heading(2, "5", "Conclusions");
    out.paragraph("For the reasons in section 3 the rules should be waived: " + grounds_of(about) + ".");
    out.numbered_heading(2, "6", "Recommendations");
    for (wording& each : recommendations(facts)) out.paragraph(std::move(each));
    put_background_documents(out, facts);
    return written_as(format, out);
}

} // namespace leeds::commissioning::inline v0
