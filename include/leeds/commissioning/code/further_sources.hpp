// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clause.hpp>

namespace leeds::commissioning::inline v0 {

/// What rules cite besides the clauses of the five documents: the contract, statutes, cases, guidance, procedure rules
/// and checks of the data. A statement ends with how sure it is: where nothing is said it was read in the source that
/// it names, or is a check of our own.
inline constexpr clause further_sources[]{
    {"LAW-CONTRACT"sv, "contract"sv, "its notice clause"sv, force::must, clause_kind::rule,
     "The contract's own notice clause binds: its length, how it is counted, the days on which it may run out and "
     "when notice is deemed served; its wording overrides the general rules (general knowledge, not re-read in a "
     "source)"sv},
    {"LAW-CONTRACT-END"sv, "contract"sv, "its terms on ending early"sv, force::must, clause_kind::rule,
     "Notice creates no right to end early: a contract runs its term unless it gives the commissioner the right to "
     "end it before (general knowledge, not re-read in a source)"sv},
    {"LAW-LPA-1925-S61"sv, "law-of-property-act-1925"sv, "section 61"sv, force::context, clause_kind::context,
     "In contracts, deeds, wills and orders a month is a calendar month (general knowledge, not re-read in a source)"sv},
    {"LAW-BFDA-1971"sv, "bank-holidays-act-1971"sv, "section 1 and Schedule 1"sv, force::context, clause_kind::context,
     "Bank holidays in England and Wales: Easter Monday; last Monday in May; last Monday in August; 26 December "
     "unless a Sunday; 27 December if 25 or 26 December is a Sunday; others by proclamation each year (the "
     "proclamations are partly general knowledge). Good Friday and Christmas Day are not among them there"sv},
    {"LAW-INTERPRETATION-1978"sv, "interpretation-act-1978"sv, "sections 5, 7 and 23(3); Schedule 1"sv, force::context,
     clause_kind::context,
     "In statutes a month is a calendar month (partly general knowledge); section 7 deems post served only where an "
     "Act authorises service by post; section 23(3) extends to private documents only sections 9 and 19(1), so "
     "contracts take their months from the Law of Property Act"sv},
    {"LAW-PA-2023-S123"sv, "procurement-act-2023"sv, "section 123"sv, force::context, clause_kind::context,
     "A working day is not a Saturday, a Sunday or a bank holiday in any part of the United Kingdom; every amount "
     "counts value added tax"sv},
    {"LAW-PROCUREMENT-DAY"sv, "procurement-act-2023"sv, "commencement and transition"sv, force::must, clause_kind::rule,
     "The day on which a procurement began, not the day of the award, selects the law and its thresholds; a contract "
     "begun under the Public Contracts Regulations 2015 stays under them until it ends, changes and termination "
     "included"sv},
    {"LAW-PCR-2006"sv, "public-contracts-regulations-2006"sv, "thresholds of 2014"sv, force::context,
     clause_kind::context,
     "Govern procurements begun before the Regulations of 2015; social and other Part B services had no threshold of "
     "their own"sv},
    {"LAW-PCR-2015"sv, "public-contracts-regulations-2015"sv, "regulation 6 and the thresholds"sv, force::must,
     clause_kind::rule,
     "Govern a contract whose estimated value is not less than the threshold; options and renewals count; net of VAT "
     "to the end of 2021, with VAT from 2022 (that they came into force on 26 February 2015 is general knowledge)"sv},
    {"LAW-PCR-2015-R72"sv, "public-contracts-regulations-2015"sv, "regulation 72"sv, force::must, clause_kind::rule,
     "A contract may be changed by a clear review clause, for additional or unforeseen needs of at most half its value "
     "each, where the change is not substantial, or where it is worth less than the threshold and at most 10 per cent "
     "of the value (15 for works) (partly general knowledge)"sv},
    {"LAW-PCR-2015-R109"sv, "public-contracts-regulations-2015"sv, "regulations 109 to 112"sv, force::must,
     clause_kind::rule,
     "Below the threshold, from 25,000 pounds (30,000 from 21 December 2022), an advertised opportunity and the award "
     "are published; inviting a closed group is no advertisement (what each of these regulations asks is general "
     "knowledge; from which day in 2015 councils were bound is uncertain)"sv},
    {"LAW-PA-2023-S3"sv, "procurement-act-2023"sv, "section 3 and Schedule 1"sv, force::must, clause_kind::rule,
     "A contract whose estimated value is not less than the threshold is a public contract: a sum equal to the "
     "threshold is inside; sums count VAT"sv},
    {"LAW-PA-2023-SCH3"sv, "procurement-act-2023"sv, "section 4 and Schedule 3"sv, force::context, clause_kind::context,
     "The estimate is the most that the authority could expect to pay, with options, extensions, renewals, fees and "
     "prizes; it may not be made so as to avoid a rule"sv},
    {"LAW-PA-2023-S41"sv, "procurement-act-2023"sv, "sections 41 to 43 and Schedule 5"sv, force::must,
     clause_kind::rule,
     "A public contract is awarded without competition only on a justification that the Act gives, such as user choice "
     "for light-touch services; a council's waiver of its own rules never supplies one"sv},
    {"LAW-PA-2023-S44"sv, "procurement-act-2023"sv, "section 44"sv, force::must, clause_kind::rule,
     "A transparency notice is published before a public contract is awarded directly, save for user choice; the "
     "section counts no days"sv},
    {"LAW-PA-2023-S53"sv, "procurement-act-2023"sv, "section 53"sv, force::must, clause_kind::rule,
     "A contract details notice is published within 30 days beginning with the day on which a public contract is "
     "entered into, 120 days for light touch"sv},
    {"LAW-PA-2023-S74"sv, "procurement-act-2023"sv, "section 74 and Schedule 8"sv, force::must, clause_kind::rule,
     "A public contract is changed as Schedule 8 permits, or not substantially, or by no more than 10 per cent of its "
     "value (15 for works) with all such changes together below the threshold; substantial is a term longer or shorter "
     "by more than 10 per cent of the longest term at award, or a material change of scope or balance. Light-touch "
     "contracts are changed freely; one that a change lifts to the threshold is caught"sv},
    {"LAW-PA-2023-S75"sv, "procurement-act-2023"sv, "section 75"sv, force::must, clause_kind::rule,
     "A contract change notice is published before a public contract is changed, unless the change is of its value by "
     "no more than 10 per cent (15 for works) or of its term by no more than 10 per cent; linked changes count as one. "
     "Not for light touch"sv},
    {"LAW-PA-2023-S80"sv, "procurement-act-2023"sv, "section 80"sv, force::must, clause_kind::rule,
     "A contract termination notice is published within 30 days beginning with the day on which a public contract "
     "ends, by expiry as well as early; not for user choice"sv},
    {"LAW-PA-2023-S87"sv, "procurement-act-2023"sv, "sections 84 and 87"sv, force::must, clause_kind::rule,
     "Below the threshold, from 30,000 pounds with VAT, a tender notice is published where the opportunity is "
     "advertised, and a contract details notice in any case; inviting a closed group is no advertisement. Not for "
     "schools"sv},
    {"LAW-PSR-2023"sv, "provider-selection-regime-2023"sv, "scope"sv, force::context, clause_kind::context,
     "Health care services, a council's public health among them, are procured under the Provider Selection Regime "
     "from 1 January 2024, not under the law of public contracts"sv},
    {"LAW-EXECUTIVE-2012-R9"sv, "executive-arrangements-2012"sv, "regulation 9"sv, force::must, clause_kind::rule,
     "A key decision is taken no earlier than 28 clear days after notice of it was published; the notice says that it "
     "is key, what is decided, by whom, when, on which documents, and where they can be had"sv},
    {"LAW-EXECUTIVE-2012-R10"sv, "executive-arrangements-2012"sv, "regulations 10 and 11"sv, force::context,
     clause_kind::context,
     "Shorter notice of a key decision: 5 clear days after telling scrutiny why; in special urgency with its chair's "
     "agreement (partly general knowledge)"sv},
    {"LAW-CIVIL-PROCEDURE-2.8"sv, "civil-procedure-rules"sv, "rule 2.8"sv, force::context, clause_kind::context,
     "Clear days leave out the day from which they run and the day of the event; holidays are bank holidays, Good "
     "Friday and Christmas Day. Governs courts, not contracts"sv},
    {"LAW-CIVIL-PROCEDURE-6.26"sv, "civil-procedure-rules"sv, "rule 6.26"sv, force::context, clause_kind::context,
     "Deemed service of court documents: first-class post on the second day after posting, moved on to a business "
     "day; by hand or e-mail on the same business day before 16:30, else the next. Often copied into contracts, "
     "which it does not govern"sv},
    {"LAW-DODDS-V-WALKER"sv, "dodds-v-walker"sv, "the corresponding-date rule"sv, force::context, clause_kind::context,
     "The day of service is left out; a period of months ends with the day of the same number in the last month, or "
     "with that month's last day where it has no such day (digests agree on the last point; its exact words were not "
     "read)"sv},
    {"LAW-LESTER-V-GARLAND"sv, "lester-v-garland"sv, "as cited in Dodds v Walker"sv, force::context,
     clause_kind::context, "The day of the event from which a period runs is left out"sv},
    {"LAW-RILEY-V-EUROSTILE"sv, "riley-v-eurostile"sv, "digest"sv, force::context, clause_kind::context,
     "Not less than two months after 23 March is satisfied on 23 May: the corresponding date itself counts (from a "
     "digest)"sv},
    {"LAW-SCHNABEL-V-ALLARD"sv, "schnabel-v-allard"sv, "practitioner's note"sv, force::context, clause_kind::context,
     "Not less than so many weeks before an event: the day of service is left out and the day of the event counts "
     "(from a practitioner's note)"sv},
    {"LAW-TROW-V-IND-COOPE"sv, "trow-v-ind-coope"sv, "periods beginning with a day"sv, force::context,
     clause_kind::context,
     "A period beginning with a day counts that day as its first and ends the day before the corresponding date "
     "(general knowledge, not re-read in a source)"sv},
    {"LAW-ZOAN-V-ROUAMBA"sv, "zoan-v-rouamba"sv, "periods beginning with a day"sv, force::context, clause_kind::context,
     "A period beginning with a day counts that day as its first and ends the day before the corresponding date "
     "(general knowledge, not re-read in a source)"sv},
    {"LAW-TUPE-2006"sv, "tupe-2006"sv, "transfer of staff"sv, force::should, clause_kind::rule,
     "Staff may transfer where a service is provided again by somebody else; the new employer is given information on "
     "them at least 28 days before, 14 before May 2014 (general knowledge, not re-read in a source)"sv},

    {"GUIDE-BEST-VALUE-2011"sv, "best-value-2011"sv, "notice of reductions in funding"sv, force::should,
     clause_kind::rule,
     "Three months or more of notice of actual reductions, of grants and of fixed-term contracts, to the voluntary "
     "and community organisation or small business and to the users of its service. Issued under section 26 of the "
     "Local Government Act 1999; from September 2011, day not stated (exact wording of 2015 not found: it may be "
     "qualified)"sv},
    {"GUIDE-BEST-VALUE-2024"sv, "best-value-2024"sv, "effect on the guidance of 2015"sv, force::context,
     clause_kind::context,
     "Adds to and annexes earlier guidance; whether it supersedes the three months of 2015 is not confirmed "
     "(uncertain)"sv},
    {"GUIDE-LGTC-2015"sv, "transparency-code-2015"sv, "contracts register"sv, force::context, clause_kind::context,
     "Every quarter, each contract or other enforceable agreement over 5,000 pounds is published with reference, "
     "title, department, supplier, sum, start, end and review dates (the list of fields is partly general knowledge)"sv},
    {"GUIDE-NAO-2011"sv, "nao-toolkit-2011"sv, "notice to providers"sv, force::should, clause_kind::rule,
     "At least three months of notice of decommissioning to the provider; longer where staff transfer, for "
     "residential services and for property"sv},
    {"GUIDE-COMPACT"sv, "national-compact"sv, "notice of the end of funding"sv, force::should, clause_kind::rule,
     "Three months of notice in writing, with reasons, save in exceptional circumstances. Voluntary, addressed to "
     "central government (three months as the National Audit Office reports it; the wording is general knowledge)"sv},

    {"CPR-1.3"sv, "leeds-contracts-procedure-rules"sv, "rule 1.3"sv, force::may, clause_kind::rule,
     "The authority by which a chief officer waives the rules, as used in decisions of 2018 and 2019 (its text was "
     "not found)"sv},
    {"CPR-8.1"sv, "leeds-contracts-procedure-rules"sv, "rule 8.1"sv, force::must, clause_kind::rule,
     "Between 10,000 and 100,000 pounds competition is required, as decisions of 2016 and 2019 state it (its text, "
     "its exceptions and its VAT basis were not found)"sv},
    {"CPR-8.2"sv, "leeds-contracts-procedure-rules"sv, "rule 8.2"sv, force::must, clause_kind::rule,
     "Between 10,000 and 100,000 pounds at least three written tenders are invited, as the report of October 2019 "
     "states it"sv},
    {"CPR-9.1"sv, "leeds-contracts-procedure-rules"sv, "rule 9.1"sv, force::must, clause_kind::rule,
     "Over 100,000 pounds competition is required only where there is no internal provider, exclusive supplier, "
     "existing provider, Leeds framework or approved framework, as decisions of 2017 and 2019 state it (VAT basis "
     "not found)"sv},
    {"CPR-9.2"sv, "leeds-contracts-procedure-rules"sv, "rule 9.2"sv, force::must, clause_kind::rule,
     "Over 100,000 pounds, where there are enough providers, at least four written tenders by open advertisement or "
     "from Constructionline, as a decision of 2019 states it"sv},
    {"CPR-21.2"sv, "leeds-contracts-procedure-rules"sv, "rule 21.2"sv, force::must, clause_kind::rule,
     "Every extension is decided by the relevant chief officer, as a decision of 2017 states it"sv},
    {"CPR-27"sv, "leeds-contracts-procedure-rules"sv, "rule 27"sv, force::context, clause_kind::context,
     "The section that a decision of 2016 cites for an award between 10,000 and 100,000 pounds without competition "
     "(its text was not found)"sv},
    {"ATI-10.4"sv, "leeds-access-to-information-rules"sv, "rule 10.4(1) to (7)"sv, force::context, clause_kind::context,
     "Classes of exempt information, as in Part 1 of Schedule 12A to the Local Government Act 1972: 1 an individual, "
     "2 what would identify one, 3 financial or business affairs, 4 labour relations, 5 legal privilege, 6 notices "
     "or orders, 7 crime (1, 2, 3 and 5 seen in minutes; 4, 6 and 7 are general knowledge)"sv},

    {"DECISION-PAPERS"sv, "leeds-decision-records"sv, "papers on key decisions of officers"sv, force::should,
     clause_kind::rule,
     "The papers on a key decision of an officer are published 5 clear working days before it is taken (from dated "
     "records; the rule's own text and its calendar were not found)"sv},
    {"DECISION-CALL-IN"sv, "leeds-decision-records"sv, "call-in"sv, force::should, clause_kind::rule,
     "Call-in runs for 5 working days after publication of a decision of the Executive Board or after a key decision "
     "of an officer; the decision has effect on the next calendar day (from dated records; the rule's own text and its "
     "calendar were not found)"sv},

    {"DATA-PERIOD"sv, "data-checks"sv, "start and end"sv, force::must, clause_kind::rule,
     "A contract does not end before it starts"sv},
    {"DATA-EXTENSION"sv, "data-checks"sv, "end and last extension"sv, force::must, clause_kind::rule,
     "The last day to which a contract can be extended is not before its end"sv},
    {"DATA-VALUE-SIGN"sv, "data-checks"sv, "value"sv, force::should, clause_kind::rule,
     "The value of a contract is not negative"sv},
    {"DATA-VALUE-ZERO"sv, "data-checks"sv, "value"sv, force::may, clause_kind::rule,
     "The value of a contract may be nothing, as in some published decisions; worth a look"sv},
    {"DATA-VALUE-SUM"sv, "data-checks"sv, "value and yearly values"sv, force::should, clause_kind::rule,
     "The value of a contract is the sum of the values of its years"sv},
    {"DATA-TERM"sv, "data-checks"sv, "term, start and end"sv, force::should, clause_kind::rule,
     "The stated length of a contract agrees with its start and end"sv},
    {"DATA-OPEN-EVENT"sv, "data-checks"sv, "events"sv, force::should, clause_kind::rule,
     "An event that is open, or promoted, to all has no invitation list of one"sv},
    {"DATA-CO-PRODUCTION"sv, "data-checks"sv, "involvement and award"sv, force::should, clause_kind::rule,
     "Co-production of what is awarded does not begin after the award"sv},
    {"DATA-WEIGHTS"sv, "data-checks"sv, "award criteria"sv, force::must, clause_kind::rule,
     "The weights of award criteria add up to 100 per cent"sv},
    {"DATA-STAGES"sv, "data-checks"sv, "stages"sv, force::must, clause_kind::rule,
     "No stage of an exercise begins before a stage that the Code puts ahead of it"sv},
    {"DATA-STAGE-END"sv, "data-checks"sv, "stages"sv, force::must, clause_kind::rule,
     "No stage of an exercise ends before it begins"sv},
    {"DATA-AWARD-DAY"sv, "data-checks"sv, "decision and award"sv, force::must, clause_kind::rule,
     "An award is not made before it is decided to go ahead"sv},
    {"DATA-BIDS-DAY"sv, "data-checks"sv, "publication and bids"sv, force::must, clause_kind::rule,
     "Bids are not due before the opportunity is published"sv},
    {"DATA-REPORT-COMPLETE"sv, "data-checks"sv, "questions of the form"sv, force::should, clause_kind::rule,
     "A report answers every question that the form of its year asks, on its cover and in its sections; that there is "
     "none is an answer"sv},
    {"DATA-REPORT-AGREES"sv, "data-checks"sv, "cover, text and terms"sv, force::should, clause_kind::rule,
     "What a report answers on its cover and what its text says, its sums and its terms, can be true together"sv},
};

} // namespace leeds::commissioning::inline v0
