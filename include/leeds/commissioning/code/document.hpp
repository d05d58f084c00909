// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What kind of authority a document has. Every finding prints it; how heavy a departure weighs depends on it.
enum class standing : std::uint8_t {
    law,
    contract,
    council_rules,
    statutory_guidance,
    local_code,
    recommendation,
    one_report,
    guidance,
    data_check
};

constexpr auto choices(tag<standing>) noexcept {
    return std::array<choice<standing>, 9>{
        {{standing::law, "law", "an Act, rules made under one, or a decided case"},
         {standing::contract, "contract", "what the parties agreed; it binds them"},
         {standing::council_rules, "council_rules", "standing orders that a council binds its officers by"},
         {standing::statutory_guidance, "statutory_guidance",
          "guidance issued under an Act, which councils have regard to"},
         {standing::local_code, "local_code", "a code of practice that partners in one place agreed on"},
         {standing::recommendation, "recommendation", "what a scrutiny board recommends"},
         {standing::one_report, "one_report", "what a single report says about its own case"},
         {standing::guidance, "guidance", "published advice without statutory force"},
         {standing::data_check, "data_check", "a check that recorded facts agree with each other"}}};
}

/// The words for a standing in a sentence: "statutory guidance".
[[nodiscard]] constexpr std::string_view in_words(standing value) noexcept {
    switch (value) {
    case standing::law: return "law";
    case standing::contract: return "contract";
    case standing::council_rules: return "council rules";
    case standing::statutory_guidance: return "statutory guidance";
    case standing::local_code: return "local code";
    case standing::recommendation: return "recommendation";
    case standing::one_report: return "one report";
    case standing::guidance: return "guidance";
    case standing::data_check: return "data check";
    }
    return "?";
}

/// What a finding says of a source that was not kept to. Only what binds can be breached: a partnership's code,
/// guidance and recommendations are departed from.
[[nodiscard]] constexpr std::string_view unkept_word(standing value) noexcept {
    switch (value) {
    case standing::law:
    case standing::contract:
    case standing::council_rules: return "breached";
    case standing::data_check: return "failed";
    default: return "departed from";
    }
}

/// A document that clauses stand in.
struct document {
    std::string_view id;
    std::string_view title;
    std::string_view date_text; ///< its date or editions, as far as they are known
    enum standing standing;
    std::string_view publisher;
};

/// The five documents that the library answers, then those that its rules cite besides.
inline constexpr document documents[]{
    {"code-2018", "Leeds Commissioning Code of Practice", "January 2018", standing::local_code,
     "Leeds Third Sector Partnership"},
    {"scrutiny-2017",
     "Scrutiny Board (Strategy and Resources): statement on commissioning, with the note on Manchester", "May 2017",
     standing::recommendation, "Leeds City Council"},
    {"waiver-community-catalysts-2018",
     "Report to the Director of Adults and Health: waiver of CPRs 9.1 and 9.2, micro-enterprises for home care",
     "8 August 2018", standing::one_report, "Leeds City Council"},
    {"waiver-ndti-2019",
     "Report to the Director of Adults and Health: waiver of CPRs 8.1 and 8.2, 'The Art of Commissioning'",
     "30 October 2019", standing::one_report, "Leeds City Council"},
    {"winchester-2010", "Cabinet: proposals for a commissioning approach (CAB2099)", "8 December 2010",
     standing::one_report, "Winchester City Council"},

    {"contract", "The contract itself", "as agreed", standing::contract, "the parties"},
    {"law-of-property-act-1925", "Law of Property Act 1925", "1925", standing::law, "Parliament"},
    {"bank-holidays-act-1971", "Banking and Financial Dealings Act 1971", "1971", standing::law, "Parliament"},
    {"interpretation-act-1978", "Interpretation Act 1978", "1978", standing::law, "Parliament"},
    {"procurement-act-2023", "Procurement Act 2023", "in force 24 February 2025", standing::law, "Parliament"},
    {"public-contracts-regulations-2006", "Public Contracts Regulations 2006", "to 25 February 2015", standing::law,
     "Parliament"},
    {"public-contracts-regulations-2015", "Public Contracts Regulations 2015", "26 February 2015 to 23 February 2025",
     standing::law, "Parliament"},
    {"provider-selection-regime-2023", "Health Care Services (Provider Selection Regime) Regulations 2023",
     "in force 1 January 2024", standing::law, "Parliament"},
    {"executive-arrangements-2012",
     "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI "
     "2012/2089)",
     "in force 10 September 2012", standing::law, "Parliament"},
    {"tupe-2006", "Transfer of Undertakings (Protection of Employment) Regulations 2006", "2006", standing::law,
     "Parliament"},
    {"civil-procedure-rules", "Civil Procedure Rules (of the courts)", "edition not stated", standing::law,
     "Civil Procedure Rule Committee"},
    {"dodds-v-walker", "Dodds v Walker [1981] 1 WLR 1027", "18 June 1981", standing::law, "House of Lords"},
    {"lester-v-garland", "Lester v Garland", "year not looked up", standing::law, "cited in Dodds v Walker"},
    {"riley-v-eurostile", "E J Riley v Eurostile", "year not looked up", standing::law, "Court of Appeal"},
    {"schnabel-v-allard", "Schnabel v Allard", "1966", standing::law, "Court of Appeal"},
    {"trow-v-ind-coope", "Trow v Ind Coope", "year not looked up", standing::law, "court not looked up"},
    {"zoan-v-rouamba", "Zoan v Rouamba", "year not looked up", standing::law, "court not looked up"},
    {"best-value-2011", "Best Value Statutory Guidance", "September 2011, revised March 2015",
     standing::statutory_guidance, "HM Government"},
    {"best-value-2024", "Best value standards and intervention: statutory guidance", "May 2024",
     standing::statutory_guidance, "HM Government"},
    {"transparency-code-2015", "Local Government Transparency Code 2015", "2015", standing::statutory_guidance,
     "HM Government"},
    {"nao-toolkit-2011", "Decommissioning toolkit", "2011", standing::guidance, "National Audit Office"},
    {"national-compact", "National Compact", "1998, 2009 and 2010", standing::guidance, "HM Government"},
    {"leeds-contracts-procedure-rules", "Contracts Procedure Rules (CPRs)",
     "editions of 1 April 2015, 1 August 2016 and July 2019; renewed by March 2021", standing::council_rules,
     "Leeds City Council"},
    {"leeds-access-to-information-rules", "Access to Information Procedure Rules", "edition not stated",
     standing::council_rules, "Leeds City Council"},
    {"leeds-decision-records", "Decision-making and call-in rules, as published decisions show them",
     "decisions of 2014 to 2025", standing::council_rules, "Leeds City Council"},
    {"data-checks", "Checks that recorded facts agree", "this version", standing::data_check, "this library"},
};

/// The document of that id; null where there is none.
[[nodiscard]] constexpr document const* find_document(std::string_view id) noexcept {
    for (document const& each : documents)
        if (each.id == id) return &each;
    return nullptr;
}

} // namespace leeds::commissioning::inline v0
