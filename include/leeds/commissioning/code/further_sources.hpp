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
};

} // namespace leeds::commissioning::inline v0
