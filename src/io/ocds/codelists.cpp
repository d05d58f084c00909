// SPDX-License-Identifier: MIT
#include "codelists.hpp"

#include "names.hpp"

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

/// How the meaning of a code of a list becomes a sentence: it takes the place of the braces. Other meanings are
/// sentences once they begin with a capital.
struct codelist {
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array<codelist, 23> known_codelists{{
    {"awardRoute", "The contract was awarded {}."},
    {"commissioningRole", "The organisation {}."},
    {"contractCategory", "The contract is for {}."},
    {"contractChangeGround", "The ground is {}."},
    {"contractOrderType", "The order is {}."},
    {"coverAnswer", "The question on the cover of the report is {}."},
    {"decisionCategory", "The decision is {}."},
    {"decisionTaker", "The decision is taken by {}."},
    {"earlyEndRight", "The buyer may end it {}."},
    {"endMeaning", "The day is {}."},
    {"equalityAssessmentType", "The assessment is {}."},
    {"inequality", "The inequality has to do with {}."},
    {"legalForm", "The organisation is a {}."},
    {"noticeChannel", "The notice is {}."},
    {"noticeExpiryDay", "The notice may run out {}."},
    {"noticeLengthUnit", "The length is counted in {}."},
    {"procedureRuleException", "The exception claimed is for {}."},
    {"procurementRegime", "The law applies to procurements {}."},
    {"reportSectionState", "There is {}."},
    {"resultBreakdown", "Results are analysed {}."},
    {"sector", "The organisation is a {}."},
    {"valueBasis", "The value is {}."},
    {"vatBasis", "The amount is {}."},
}};

/// Which list the words of a field stand in. A field that is not here has a list of its own name.
struct placed {
    std::string_view record; ///< empty: any
    std::string_view field;
    std::string_view list;
};

constexpr std::array<placed, 31> placed_fields{{
    {"change_notice", "kind", "changeNoticeType"},
    {"contract_change", "ground", "contractChangeGround"},
    {"contract_order", "kind", "contractOrderType"},
    {"cover_answers", "", "coverAnswer"},
    {"decision", "call_in", "callInStatus"},
    {"decision", "category", "decisionCategory"},
    {"equality_assessment", "kind", "equalityAssessmentType"},
    {"report_section", "state", "reportSectionState"},
    {"user_consultation", "form", "userConsultationForm"},
    {"waiver_report", "form", "waiverReportForm"},
    {"", "analysed_by", "resultBreakdown"},
    {"", "calendar", "workingDayCalendar"},
    {"", "category", "contractCategory"},
    {"", "channel", "noticeChannel"},
    {"", "consultation_went", "involvementLevel"},
    {"", "convention", "countingConvention"},
    {"", "early_end", "earlyEndRight"},
    {"", "effective_means", "endMeaning"},
    {"", "end_means", "endMeaning"},
    {"", "exceptions_claimed", "procedureRuleException"},
    {"", "expires_on", "noticeExpiryDay"},
    {"", "grounds", "waiverGround"},
    {"", "lands", "nonWorkingDayRule"},
    {"", "reduces", "inequality"},
    {"", "regime", "procurementRegime"},
    {"", "roles", "commissioningRole"},
    {"", "route", "awardRoute"},
    {"", "short_notice", "shortNoticeGround"},
    {"", "taken_by", "decisionTaker"},
    {"", "notice_channel", "noticeChannel"},
    {"", "value_is", "valueBasis"},
}};

/// A code whose meaning does not fit into the sentence of its list.
struct described {
    std::string_view list;
    std::string_view word;
    std::string_view sentence;
};

constexpr std::array<described, 38> described_codes{{
    {"callInStatus", "open", "The decision can be called in."},
    {"callInStatus", "not_open", "The decision is of a kind that cannot be called in."},
    {"callInStatus", "exempted", "The decision could be called in, and is exempted this time."},
    {"contractChangeGround", "none", "The ground is none that the law names."},
    {"countingConvention", "corresponding_date",
     "The day of service does not count, and the last day does (Dodds v Walker)."},
    {"decisionCategory", "administrative", "The decision is smaller than the others."},
    {"earlyEndRight", "no", "The contract runs its term."},
    {"fundingForm", "contract", "The service is funded under a contract, let for a term or until ended."},
    {"fundingForm", "grant", "The service is funded under a grant agreement."},
    {"fundingForm", "service_level_agreement",
     "The service is funded under an agreement on service levels, often between public bodies."},
    {"fundingForm", "framework_call_off", "The service is ordered under a framework agreement."},
    {"fundingForm", "spot_purchase", "The service is a single purchase outside a framework."},
    {"fundingForm", "in_house", "The service is provided by the commissioner itself."},
    {"inequality", "none", "The outcome is not meant to reduce an inequality."},
    {"involvementLevel", "informed", "People were told."},
    {"involvementLevel", "consulted", "People were asked."},
    {"involvementLevel", "co_produced", "People designed and developed with those who commission."},
    {"involvementLevel", "led", "People led."},
    {"legalForm", "charitable_incorporated_organisation",
     "The organisation is a charitable incorporated organisation (CIO)."},
    {"legalForm", "community_interest_company", "The organisation is a community interest company (CIC)."},
    {"legalForm", "sole_trader", "The organisation is a person trading alone."},
    {"legalForm", "other", "The organisation has another form."},
    {"nonWorkingDayRule", "stays", "That day is the day of service all the same."},
    {"noticeChannel", "other", "The notice is sent in another way."},
    {"procurementRegime", "provider_selection_regime",
     "The law applies to procurements of health care services begun from 1 January 2024."},
    {"reportSectionState", "answered", "The section says something."},
    {"sector", "third_sector",
     "The organisation is a voluntary, community or faith organisation or a social enterprise."},
    {"shortNoticeGround", "general_exception",
     "Less notice is given as a general exception: scrutiny is told five clear days before."},
    {"shortNoticeGround", "special_urgency",
     "Less notice is given because the chair of scrutiny agrees that it is urgent."},
    {"userConsultationForm", "consulted", "Users were asked."},
    {"userConsultationForm", "considered",
     "Users were considered in another way, such as by what they had said before."},
    {"waiverGround", "urgency", "There is no time for competition."},
    {"waiverGround", "partnership", "A partnership exists already."},
    {"waiverGround", "other", "Another reason is given."},
    {"waiverReportForm", "form_2018",
     "The report has the form used in August 2018, whose cover does not ask about consultation."},
    {"waiverReportForm", "form_2019",
     "The report has the form used in October 2019, whose cover asks about consultation; the report asks about the "
     "climate emergency."},
    {"workingDayCalendar", "england_and_wales",
     "Weekends, bank holidays in England and Wales, Good Friday and Christmas Day are no working days."},
    {"workingDayCalendar", "united_kingdom_any_part",
     "Weekends, Good Friday, Christmas Day and bank holidays in any part of the United Kingdom are no working days "
     "(Procurement Act 2023, section 123)."},
}};

/// Titles that do not follow from the name alone.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> titles{{
    {"call_in", "Call-in"},
    {"call_ins", "Call-ins"},
    {"co_produced", "Co-produced"},
    {"england_and_wales", "England and Wales"},
    {"form_2018", "Form of 2018"},
    {"form_2019", "Form of 2019"},
    {"framework_call_off", "Framework call-off"},
    {"id", "ID"},
    {"in_house", "In-house"},
    {"non_renewal", "Non-renewal"},
    {"procurement_act_2023", "Procurement Act 2023"},
    {"provider_selection_regime", "Provider Selection Regime"},
    {"public_contracts_regulations_2006", "Public Contracts Regulations 2006"},
    {"public_contracts_regulations_2015", "Public Contracts Regulations 2015"},
    {"united_kingdom_any_part", "United Kingdom, any part"},
    {"vat_basis", "VAT basis"},
}};

char capital(char letter) noexcept {
    return 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

std::string with_capital(std::string text) {
    if (!text.empty()) text[0] = capital(text[0]);
    return text;
}

std::string in_quotes(std::string_view text) {
    std::string cell = "\"";
    for (char const each : text) cell.append(each == '"' ? "\"\"" : std::string(1, each));
    return cell + "\"";
}

std::string description_of(std::string_view list, choice_word const& word) {
    for (described const& each : described_codes)
        if (each.list == list && each.word == word.name) return std::string(each.sentence);
    auto const known = std::find_if(known_codelists.begin(), known_codelists.end(),
                                    [&](auto const& each) { return each.name == list; });
    std::string sentence(known == known_codelists.end() ? "{}." : known->sentence);
    return with_capital(sentence.replace(sentence.find("{}"), 2, word.meaning));
}

} // namespace

std::string ocds_title(std::string_view name) {
    for (auto const& [known, title] : titles)
        if (known == name) return std::string(title);
    std::string text(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    return with_capital(std::move(text));
}

std::string codelist_name(record_schema const& record, field_schema const& field) {
    for (placed const& each : placed_fields)
        if ((each.record.empty() || each.record == record.name) && (each.field.empty() || each.field == field.name))
            return std::string(each.list);
    return camel_case(field.name);
}

std::string codelist_table(std::string_view list, std::span<choice_word const> words) {
    std::string table = "Code,Title,Description\n";
    for (auto const& each : words)
        table.append(camel_case(each.name))
            .append(",")
            .append(in_quotes(ocds_title(each.name)))
            .append(",")
            .append(in_quotes(description_of(list, each)))
            .append("\n");
    return table;
}

} // namespace leeds::commissioning::inline v0
