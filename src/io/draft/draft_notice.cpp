// SPDX-License-Identifier: MIT
#include "draft_phrases.hpp"

#include <leeds/commissioning/check/ending_plan.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

wording provider_of(contract const& subject) {
    std::vector<wording> names;
    for (organisation const& each : subject.providers) names.push_back(given(each.name, "the name of the provider"));
    return names.empty() ? wording::blank("the name of the provider") : joined(names);
}

wording commissioner_of(contract const& subject) {
    std::vector<wording> names;
    for (organisation const& each : subject.commissioners) names.push_back(given(each.name, "who commissions it"));
    return names.empty() ? wording::blank("who gives notice") : joined(names);
}

wording contract_in_words(contract const& subject) {
    wording words =
        is_given(subject.title) ? "“" + given(subject.title, "") + "”" : wording::blank("what the contract is called");
    return is_given(subject.id) ? words + " (" + given(subject.id, "") + ")" : words;
}

char const* title_of(change_notice const& notice) noexcept {
    if (!notice.kind) return "Notice of a change";
    switch (*notice.kind) {
    case change_kind::cessation: return "Notice that a contract is to end";
    case change_kind::non_renewal: return "Notice that a contract will not be renewed";
    case change_kind::decommissioning: return "Notice that a service is to be decommissioned";
    case change_kind::reduction: return "Notice that funding is to be reduced";
    case change_kind::increase: return "Notice that funding is to be increased";
    }
    return "";
}

bool is_end(change_notice const& notice) noexcept {
    return notice.kind != change_kind::reduction && notice.kind != change_kind::increase;
}

/// What changes, in a sentence.
wording change_in_words(contract const& subject, change_notice const& notice) {
    wording const about = contract_in_words(subject);
    if (!notice.kind)
        return "We give notice that " + wording::blank("what changes: whether it ends, or its funding changes") +
               " for " + about + ".";
    switch (*notice.kind) {
    case change_kind::cessation: return "We give notice that " + about + " is to end.";
    case change_kind::non_renewal:
        return "We give notice that " + about + " will run to its end and will not be renewed.";
    case change_kind::decommissioning:
        return "We give notice that the service provided under " + about +
               " is to be decommissioned, and that its funding is to end.";
    case change_kind::reduction:
    case change_kind::increase:
        return wording("We give notice that the yearly funding for ") + about + " is to go " +
               (*notice.kind == change_kind::reduction ? "down" : "up") + " from " +
               given(notice.sum_before, "the yearly funding before") + " to " +
               given(notice.sum_after, "the yearly funding after") + ".";
    }
    return {};
}

/// From which day it holds, and what that day means.
wording effect_in_words(contract const& subject, change_notice const& notice) {
    std::optional<date> const day =
        notice.effective || notice.kind != change_kind::non_renewal ? notice.effective : subject.end;
    std::string_view const old = is_end(notice) ? "funding" : "funding at the present level";
    if (!day)
        return wording::own(fmt::format("The last day of {} is ", old)) +
               wording::blank("the last funded day, and that it is the last funded one") + ".";
    if (!notice.effective_means && notice.effective)
        return wording::own(fmt::format("The change takes effect on {}: ", long_text(*day))) +
               wording::blank("whether that is the last day funded as before, or the first that is not") + ".";
    date const last = last_funded_day(*day, notice.effective_means.value_or(end_meaning::last_funded_day));
    std::string words = fmt::format("The last day of {} is {} {}. ", old, weekday_name(last), long_text(last));
    date const next = add_days(last, 1);
    words += is_end(notice) ? fmt::format("Nothing is funded from {} on.", long_text(next))
                            : fmt::format("The new level holds from {} on.", long_text(next));
    return wording::own(std::move(words));
}

/// The last funded day, where both its day and its meaning are recorded.
std::optional<date> last_day_of(contract const& subject, change_notice const& notice) noexcept {
    if (notice.effective && notice.effective_means) return last_funded_day(*notice.effective, *notice.effective_means);
    if (!notice.effective && notice.kind == change_kind::non_renewal) return subject.end;
    return std::nullopt;
}

parameter const& minimum_of(change_notice const& notice) noexcept {
    return notice.kind == change_kind::decommissioning ? parameters::decommissioning_minimum
                                                       : parameters::notice_minimum;
}

std::string counted_days(int days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }
std::string months_in_words(int months) { return fmt::format("{} month{}", months, months == 1 ? "" : "s"); }

/// How many days it is.
void put_days(draft_document& out, date served, date last) {
    int const days = days_between(served, last);
    out.paragraph(wording::own(
        days < 0 ? fmt::format("The last funded day lies before the day of service, {}.", long_text(served))
                 : fmt::format("That is {} of notice; the day of service is not counted.", counted_days(days))));
}

/// How long the notice is, how that is counted, and whether it is as long as the Code asks.
void put_length(draft_document& out, contract const& subject, change_notice const& notice, basis const& on) {
    auto const last = last_day_of(subject, notice);
    days_of_service const told =
        notice.served ? days_of_service_of(*notice.served, notice.channel, subject.notice_clause) : days_of_service{};
    if (!notice.served) {
        out.paragraph("This notice counts as served on " + wording::blank("the day on which it counts as served") +
                      ".");
    } else if (!told.days || told.days->first != told.days->last) {
        out.paragraph(wording::own(fmt::format("This notice was sent on {}; it counts as served on ",
                                               long_text(*notice.served))) +
                      wording::blank("the day on which it counts as served under the contract") + ".");
    } else {
        out.paragraph(wording::own(fmt::format("This notice counts as served on {}{}.", long_text(told.days->first),
                                               told.under_a_term ? ", under the contract's own term" : "")));
    }
    if (!last) return;
    bool const day_known = told.days && told.days->first == told.days->last;
    date const day = day_known ? told.days->first : on.as_of;
    if (day_known) put_days(out, day, *last);
    auto const asked = detail::months_on(on.numbers, minimum_of(notice), day);
    if (asked.because != detail::says_met) return;
    if (!day_known) {
        auto const latest = detail::last_day_in_time(
            *last, [&](date served) { return detail::earliest_end_by(on.numbers, minimum_of(notice), served); });
        if (latest)
            out.paragraph(wording::own(fmt::format(
                "The Leeds Commissioning Code asks for at least {} of notice where possible: to keep to that, it is to "
                "be served by {}.",
                months_in_words(asked.months), long_text(*latest))));
        return;
    }
    date const enough = earliest_end(day, asked.months, convention_on(on.numbers, day)).day;
    out.paragraph(wording::own(
        fmt::format("{} from the day of service run to {}.", months_in_words(asked.months), long_text(enough))));
    if (enough <= *last) {
        out.paragraph(wording::own(fmt::format(
            "It is the notice of at least {} that the Leeds Commissioning Code asks for (Contract Management 3{}).",
            months_in_words(asked.months), notice.kind == change_kind::decommissioning ? ", Decommissioning 2" : "")));
        return;
    }
    out.paragraph(wording::own(fmt::format("It is {} shorter than the {} that the Leeds Commissioning Code asks for "
                                           "where possible, because: ",
                                           counted_days(days_between(*last, enough)), months_in_words(asked.months))) +
                  as_sentence(given(notice.explanation, "why more notice was not possible")));
}

/// What the contract says of notice, beside the Code.
void put_clause(draft_document& out, contract const& subject, change_notice const& notice) {
    if (!is_end(notice) || notice.kind == change_kind::non_renewal) return;
    if (!subject.notice_clause || !subject.notice_clause->length) {
        out.paragraph("The contract's own clause on notice: " +
                      wording::blank("its number and length, or that there is none") + ".");
        return;
    }
    notice_clause const& own = *subject.notice_clause;
    std::string words = fmt::format("The contract's own clause asks for {}", long_text(*own.length));
    if (own.expires_on && *own.expires_on != expiry_day::any_day)
        words += fmt::format(", running out {}", meaning_of(*own.expires_on));
    out.paragraph(wording::own(words + "; this notice is given under it."));
}

} // namespace

std::string draft_notice_letter(contract const& subject, change_notice const& notice, basis const& on,
                                draft_format format) {
    draft_document out(wording(title_of(notice)) + ": " + contract_in_words(subject));
    out.details({{"To", provider_of(subject)},
                 {"From", commissioner_of(subject)},
                 {"Contract", contract_in_words(subject)},
                 {"Date", given(notice.served, "the day of this letter")},
                 {"Channel", notice.channel ? wording::own(std::string(meaning_of(*notice.channel)))
                                            : wording::blank("how it is sent, as the contract lets notices be sent")}});
    out.heading(2, is_end(notice) ? "What ends, and when" : "What changes, and when");
    out.paragraph(change_in_words(subject, notice));
    out.paragraph(effect_in_words(subject, notice));
    out.heading(2, "How long this notice is");
    put_length(out, subject, notice, on);
    put_clause(out, subject, notice);
    out.heading(2, "Why");
    if (is_given(notice.reason))
        for (wording const& each : paragraphs_of(*notice.reason)) out.paragraph(as_sentence(each));
    else
        out.paragraph(wording::blank("the reasons, and the decision they were given in"));
    if (notice.impact_considered == std::optional(true))
        out.paragraph("The impact of the change was considered: " +
                      wording::blank("where the assessment can be read, and what it found") + ".");
    else
        out.paragraph(wording::blank("how the impact of the change was considered, and what was found"));
    if (is_end(notice)) {
        out.heading(2, "Support");
        out.paragraph(wording::blank("the support that is offered, or where it is to be had"));
        out.paragraph(wording::blank("what becomes of staff: whether a transfer of undertakings was considered"));
    }
    out.heading(2, "The people who use the service");
    if (notice.users_told)
        out.paragraph(wording::own(fmt::format("They {} told on {}.", *notice.users_told < on.as_of ? "were" : "are",
                                               long_text(*notice.users_told))));
    else
        out.paragraph(wording::blank("when and how they are told, and what takes the place of the service"));
    out.heading(2, "Whom to ask");
    out.paragraph(wording::blank("name, post, telephone and email of whoever answers questions"));
    out.paragraph(wording::blank("by when and to whom alternatives can be proposed, or the decision challenged"));
    out.paragraph(wording::blank("signature and post of whoever may give this notice"));
    return written_as(format, out);
}

} // namespace leeds::commissioning::inline v0
