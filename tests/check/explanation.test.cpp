// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

BOOST_AUTO_TEST_SUITE(explanation)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using lc::change_kind;

namespace {

/// The explanation of what the library's rule of that id says about one notice of a contract.
lc::explanation said(std::string_view rule, lc::contract const& subject, lc::basis const& on = basis_on(),
                     std::size_t part = 0) {
    auto const infos = lc::infos_of(lc::leeds_rules);
    for (auto const& each : lc::check(subject, on).findings)
        if (infos[each.rule].id == rule && each.part == part) return lc::explain(each, infos[each.rule], subject, on);
    throw std::invalid_argument("no such finding in a test");
}

lc::contract with(lc::change_notice told) {
    auto made = cases::third_sector();
    made.id = "YORE-9XKQ";
    made.title = "Neighbourhood networks";
    made.change_notices.push_back(std::move(told));
    return made;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string value_of(std::vector<lc::computed> const& all, std::string_view name) {
    for (auto const& each : all)
        if (each.name == name) return each.value;
    return "none";
}

std::vector<std::string> values_at(lc::explanation const& made, std::string_view path) {
    std::vector<std::string> found;
    for (auto const& each : made.facts)
        if (each.path == path) found.push_back(each.value);
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(short_notice_is_told_with_its_days_and_with_what_would_put_it_right) { // CODE-CM3
    auto const made = said("notice.cessation", with(cases::notice(change_kind::cessation, "2023-02-28", "2023-07-31")));
    BOOST_TEST(cases::word(made.is) == "not_met");
    BOOST_TEST(cases::word(made.weight) == "warning");
    for (auto const* part : {"28 February 2023", "31 July 2023", "28 August 2023", "28 days short", "6 months"})
        BOOST_TEST(contains(made.message, part), part << " in: " << made.message);
    BOOST_TEST(contains(made.remedy, "no earlier than 28 August 2023"), made.remedy);
    BOOST_TEST(contains(made.remedy, "record the reason"), made.remedy);
    BOOST_TEST(!contains(made.remedy, "Serve by"), made.remedy); // that day is past
    BOOST_TEST(contains(made.message, "no term on deemed service"));
    BOOST_TEST(value_of(made.worked_out, "service_day") == "2023-02-28");
    BOOST_TEST(value_of(made.worked_out, "last_funded_day") == "2023-07-31");
    BOOST_TEST(value_of(made.worked_out, "earliest_end") == "2023-08-28");
    BOOST_TEST(value_of(made.worked_out, "latest_service") == "2023-01-31");
    BOOST_TEST(value_of(made.worked_out, "days_given") == "153");
    BOOST_TEST(value_of(made.worked_out, "days_short") == "28");
    BOOST_TEST(made.convention == "corresponding_date");
    BOOST_TEST(made.missing.empty());
    BOOST_TEST(made.rule.cites.contains("CODE-CM3"));
}

BOOST_AUTO_TEST_CASE(a_single_day_is_not_called_days) {
    auto const made = said("notice.cessation", with(cases::notice(change_kind::cessation, "2023-03-01", "2023-08-31")));
    BOOST_TEST(contains(made.message, "1 day short"), made.message);
    BOOST_TEST(!contains(made.message, "1 days"), made.message);
}

BOOST_AUTO_TEST_CASE(what_can_still_be_done_is_said_with_its_last_day) {
    auto const made = said("notice.cessation", with(cases::notice(change_kind::cessation, "2026-10-15", "2027-02-28")),
                           basis_on("2026-08-01"));
    BOOST_TEST(contains(made.remedy, "Serve by 31 August 2026"), made.remedy);
    auto const missing =
        said("notice.cessation", with(cases::notice(change_kind::cessation, "", "2027-02-28")), basis_on("2026-08-01"));
    BOOST_TEST(contains(missing.message + missing.remedy, "31 August 2026"), missing.message);
}

BOOST_AUTO_TEST_CASE(the_reason_recorded_is_part_of_what_is_said) {
    auto told = cases::notice(change_kind::reduction, "2023-03-01", "2023-03-31");
    told.explanation = "The {grant} was cut by £3m.";
    auto const made = said("notice.funding_change", with(told));
    BOOST_TEST(cases::word(made.is) == "explained");
    BOOST_TEST(contains(made.message, "The {grant} was cut by £3m."), made.message); // as written, braces and all
    BOOST_TEST(made.remedy.empty());
}

BOOST_AUTO_TEST_CASE(the_facts_used_stand_with_their_place_and_as_data) {
    auto told = cases::notice(change_kind::cessation, "2023-03-01", "2023-08-31");
    told.channel = lc::service_channel::first_class_post;
    auto subject = with(cases::notice(change_kind::reduction, "2022-01-01", "2022-12-31"));
    subject.change_notices.push_back(told);
    subject.providers.push_back(cases::body(lc::sector::private_sector, true));
    auto const made = said("notice.cessation", subject, basis_on(), 1);
    auto const one = [](char const* value) { return std::vector<std::string>{value}; };
    BOOST_TEST((values_at(made, "contract.change_notices[1].served") == one("2023-03-01")));
    BOOST_TEST((values_at(made, "contract.change_notices[1].effective") == one("2023-08-31")));
    BOOST_TEST((values_at(made, "contract.change_notices[1].effective_means") == one("last_funded_day")));
    BOOST_TEST((values_at(made, "contract.change_notices[1].channel") == one("first_class_post")));
    BOOST_TEST((values_at(made, "contract.providers[0].sector") == one("third_sector")));
    BOOST_TEST((values_at(made, "contract.providers[1].sector") == one("private_sector")));
    BOOST_TEST(values_at(made, "contract.providers[1].small_business").empty()); // recorded, but not used by this rule
    auto const best_value = said("notice.best_value_provider", subject, basis_on(), 1);
    BOOST_TEST((values_at(best_value, "contract.providers[1].small_business") == one("true")));
    BOOST_TEST(values_at(made, "contract.change_notices[1].explanation").empty()); // not recorded, not shown
    for (auto const& each : made.facts) BOOST_TEST(!contains(each.path, "change_notices[0]"), each.path);
}

BOOST_AUTO_TEST_CASE(money_is_data_and_words) {
    lc::contract subject;
    subject.value = lc::money::from_pence(-1'234'50, lc::vat_basis::excluding);
    auto const made = said("contract.value", subject);
    BOOST_TEST(contains(made.message, "-£1,234.50 (excluding VAT)"), made.message);
    BOOST_TEST((values_at(made, "contract.value") == std::vector<std::string>{"-1234.50"})); // once
    subject.value = lc::money::from_pence(300'00);
    subject.yearly_values = {{1, lc::money::from_pence(100'00)}, {2, lc::money::from_pence(100'00)}};
    auto const sum = said("contract.value_sum", subject);
    BOOST_TEST(value_of(sum.worked_out, "sum_of_years") == "200.00");
    BOOST_TEST(value_of(sum.worked_out, "difference") == "-100.00");
    BOOST_TEST(contains(sum.message, "£200"), sum.message);
}

BOOST_AUTO_TEST_CASE(no_fact_is_shown_twice) {
    std::set<std::string> twice;
    for (auto const& subject : cases::some_cases(500)) {
        auto const infos = lc::infos_of(lc::leeds_rules);
        for (auto const& each : lc::check(subject, basis_on()).findings) {
            std::set<std::string> paths;
            for (auto const& fact : lc::explain(each, infos[each.rule], subject, basis_on()).facts)
                if (!paths.insert(fact.path).second)
                    twice.insert(std::string(infos[each.rule].id) + " shows " + fact.path);
        }
    }
    for (auto const& each : twice) BOOST_ERROR(each);
}

BOOST_AUTO_TEST_CASE(the_numbers_used_stand_with_their_period_and_source) {
    auto const made =
        said("notice.best_value_provider", with(cases::notice(change_kind::reduction, "2016-02-23", "2016-03-31")));
    BOOST_TEST(made.parameters.size() == 2u);
    auto const& first = made.parameters.front();
    BOOST_TEST(first.what.name == "best_value.minimum_notice_months");
    BOOST_TEST(first.value == "3 months");
    BOOST_TEST(cases::iso(first.held->from) == "2011-10-01");
    BOOST_TEST(cases::iso(first.held->to) == "2024-04-30");
    BOOST_TEST(contains(first.held->reference, "Best Value"));
    BOOST_TEST(made.parameters.back().value == "corresponding_date");
    // From the day that selects them, not today's.
    auto const later =
        said("notice.best_value_provider", with(cases::notice(change_kind::reduction, "2024-05-01", "2024-05-31")));
    BOOST_TEST((later.parameters.front().held->status == lc::value_status::unconfirmed));
    BOOST_TEST(contains(later.message, "No source read says"));
    // Not in force: no number was used.
    auto const before =
        said("notice.funding_change", with(cases::notice(change_kind::reduction, "2016-02-23", "2016-03-31")));
    BOOST_TEST(cases::word(before.is) == "not_assessed");
    for (auto const& each : before.parameters) BOOST_TEST(each.what.name != "notice.minimum_months");
}

BOOST_AUTO_TEST_CASE(the_way_of_counting_is_printed_even_where_the_policy_does_not_set_it) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : cases::numbers().entries())
        if (each.what.name != lc::parameters::notice_convention.name) entries.push_back(each);
    lc::policy const without("without", entries);
    auto const made = said("notice.cessation", with(cases::notice(change_kind::cessation, "2023-03-01", "2023-08-31")),
                           basis_on("2026-11-21", without));
    BOOST_TEST(cases::word(made.is) == "not_met");
    BOOST_TEST(made.convention == "corresponding_date");
}

BOOST_AUTO_TEST_CASE(the_way_of_counting_printed_is_the_one_that_was_used) {
    // Clear months, from a day that its source leaves open: not applied yet, so not printed either.
    std::vector<lc::policy::entry> entries;
    for (auto const& each : cases::numbers().entries()) {
        entries.push_back(each);
        if (each.what.name == lc::parameters::notice_convention.name)
            entries.back().values = {{static_cast<std::int64_t>(lc::convention::clear),
                                      day("2024-01-01"),
                                      day("2023-01-01"),
                                      {},
                                      {},
                                      "a test",
                                      {}}};
    }
    lc::policy const open("open", entries);
    auto const made = said("notice.cessation", with(cases::notice(change_kind::cessation, "2023-03-01", "2023-09-01")),
                           basis_on("2026-11-21", open));
    if (cases::word(made.is) == "met")
        BOOST_TEST(made.convention == "corresponding_date");
    else
        BOOST_TEST(made.convention == "clear");
}

BOOST_AUTO_TEST_CASE(the_contracts_own_way_of_counting_is_printed_with_its_clause) {
    auto subject = with(cases::notice(change_kind::cessation, "2023-03-01", "2023-03-31"));
    subject.end = day("2025-03-31");
    subject.notice_clause = lc::notice_clause{.length = lc::notice_length(3, lc::length_unit::months),
                                              .convention = lc::convention::clear,
                                              .expires_on = lc::expiry_day::any_day};
    auto const made = said("notice.contract_clause", subject);
    BOOST_TEST(made.convention == "clear");
    BOOST_TEST(contains(made.message, "3 months"), made.message);
    BOOST_TEST(contains(made.remedy, "2 June 2023"), made.remedy);
    BOOST_TEST(made.parameters.empty());
    BOOST_TEST(cases::word(made.weight) == "violation");
}

BOOST_AUTO_TEST_CASE(a_length_of_notice_is_not_said_to_run_to_a_day_it_does_not_run_to) {
    // One month from 1 January 2025 runs to 1 February; the first permitted day after it is 31 March.
    auto subject = with(cases::notice(change_kind::cessation, "2025-01-01", "2025-01-31"));
    subject.end = day("2035-03-31");
    subject.notice_clause = lc::notice_clause{.length = lc::notice_length(1, lc::length_unit::months),
                                              .convention = lc::convention::corresponding_date,
                                              .expires_on = lc::expiry_day::calendar_quarter_end};
    auto const made = said("notice.contract_clause", subject);
    BOOST_TEST(!contains(made.message, "run to 31 March 2025"), made.message);
    BOOST_TEST(contains(made.remedy, "31 March 2025"), made.remedy);
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_by_path_and_in_words) {
    auto told = cases::notice(change_kind::cessation, "2023-03-01", "2023-09-01");
    told.effective_means.reset();
    auto const made = said("notice.cessation", with(told));
    BOOST_TEST(cases::word(made.is) == "cannot_tell");
    BOOST_TEST((made.missing == std::vector<std::string>{"change_notices[0].effective_means"}));
    BOOST_TEST(contains(made.message, "change_notices[0].effective_means"), made.message);
    BOOST_TEST(contains(made.remedy, "Record"), made.remedy);
}

BOOST_AUTO_TEST_CASE(a_fingerprint_is_the_same_in_every_run_and_tells_findings_apart) {
    auto subject = with(cases::notice(change_kind::cessation, "2023-03-01", "2023-08-31"));
    subject.change_notices.push_back(cases::notice(change_kind::cessation, "2023-04-01", "2023-08-31"));
    auto const first = said("notice.cessation", subject);
    BOOST_TEST(first.fingerprint.size() == 16u);
    BOOST_TEST(first.fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos);
    BOOST_TEST(first.fingerprint == said("notice.cessation", subject, basis_on("2025-01-01")).fingerprint);
    BOOST_TEST(first.fingerprint != said("notice.cessation", subject, basis_on(), 1).fingerprint);
    BOOST_TEST(first.fingerprint != said("notice.funding_change", subject).fingerprint);
    auto other = subject;
    other.id = "another";
    BOOST_TEST(first.fingerprint != said("notice.cessation", other).fingerprint);
    // Its place in a run does not matter.
    lc::checking run(lc::leeds_rules, basis_on(), lc::keep::all);
    run.add(other);
    run.add(subject);
    auto const infos = lc::infos_of(lc::leeds_rules);
    bool found = false;
    for (auto const& each : run.found().findings)
        if (each.subject == 1)
            found |= lc::explain(each, infos[each.rule], subject, basis_on()).fingerprint == first.fingerprint;
    BOOST_TEST(found);
    // A fixed one: reports of today and of next year are to be compared.
    BOOST_TEST(lc::detail::fingerprint_of({"notice.cessation"}) == lc::detail::fingerprint_of({"notice.cessation"}));
    BOOST_TEST(lc::detail::fingerprint_of({"ab", "c"}) != lc::detail::fingerprint_of({"a", "bc"}));
    BOOST_TEST(lc::detail::fingerprint_of({}) == "cbf29ce484222325"); // FNV-1a's own starting value
}

BOOST_AUTO_TEST_CASE(a_notice_with_a_reference_keeps_its_fingerprint_when_another_is_recorded_before_it) {
    auto told = cases::notice(change_kind::cessation, "2023-03-01", "2023-08-31");
    told.id = "N-7";
    auto subject = with(told);
    auto const alone = said("notice.cessation", subject).fingerprint;
    subject.change_notices.insert(subject.change_notices.begin(),
                                  cases::notice(change_kind::reduction, "2022-03-01", "2022-12-31"));
    BOOST_TEST(said("notice.cessation", subject, basis_on(), 1).fingerprint == alone);
}

BOOST_AUTO_TEST_CASE(no_gap_is_left_in_any_sentence) {
    std::map<std::string, std::string> wrong;
    auto const infos = lc::infos_of(lc::leeds_rules);
    for (auto const* today : {"2017-06-01", "2026-11-21"})
        for (auto const& subject : cases::some_cases(4000))
            for (auto const& each : lc::check(subject, basis_on(today)).findings) {
                auto const& rule = infos[each.rule];
                auto const made = lc::explain(each, rule, subject, basis_on(today));
                auto const is_wrong = [&](char const* what) {
                    wrong.emplace(std::string(rule.id) + ", sentence " + std::to_string(each.given.because) + ": " +
                                      what,
                                  made.message + " / " + made.remedy);
                };
                std::string const text = made.message + " " + made.remedy;
                if (made.message.empty()) is_wrong("nothing said");
                if (contains(text, "{") || contains(text, "}")) is_wrong("a brace");
                if (contains(text, "(not recorded)")) is_wrong("a fact that is not there");
                if (contains(text, "a day that is not known")) is_wrong("a day that is not there");
                if (contains(text, ": .") || contains(text, "Record .") || contains(text, "()"))
                    is_wrong("names nothing");
                if (contains(text, "  ")) is_wrong("two blanks");
                if (each.given.is == lc::outcome::not_met && made.remedy.empty() && rule.id != "contract.value")
                    is_wrong("no remedy");
                if (made.missing.empty() == (each.given.missing != 0)) is_wrong("missing facts lost");
                for (auto const& fact : made.facts)
                    if (fact.value.empty() && fact.words.empty()) is_wrong("an empty fact");
            }
    for (auto const& [where, text] : wrong) BOOST_ERROR(where << ": " << text);
}

BOOST_AUTO_TEST_CASE(a_rule_that_counts_nothing_names_no_convention) { // LAW-CONTRACT-END
    auto subject = with(cases::notice(change_kind::cessation, "2026-01-15", "2026-09-30"));
    subject.end = lc::date(2028, 3, 31);
    subject.early_end = lc::early_end::no;
    subject.notice_clause = lc::notice_clause{.length = lc::notice_length(6, lc::length_unit::months),
                                              .convention = lc::convention::corresponding_date};
    auto const made = said("notice.right_to_end", subject);
    BOOST_TEST(cases::word(made.is) == "not_met");
    BOOST_TEST(made.convention.empty());
    BOOST_TEST(values_at(made, "contract.notice_clause.length").empty()); // it looks at no length
}

BOOST_AUTO_TEST_CASE(an_answer_that_waits_for_holidays_says_until_when_they_are_known) {
    auto subject = with(cases::notice(change_kind::cessation, "2028-12-20", "2029-06-30"));
    subject.rolling = true;
    subject.notice_clause = lc::notice_clause{.length = lc::notice_length(20, lc::length_unit::working_days),
                                              .convention = lc::convention::corresponding_date,
                                              .expires_on = lc::expiry_day::any_day,
                                              .calendar = lc::working_day_calendar::england_and_wales};
    auto const made = said("notice.contract_clause", subject);
    BOOST_TEST(cases::word(made.is) == "cannot_tell");
    BOOST_TEST(contains(made.message, "31 December 2028"), made.message);
}

BOOST_AUTO_TEST_SUITE_END()
