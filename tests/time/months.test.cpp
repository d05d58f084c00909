// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/months.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <ostream>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(months)

using namespace leeds::commissioning;
namespace data = boost::unit_test::data;

constexpr convention conventions[]{convention::corresponding_date, convention::clear, convention::beginning_with};
constexpr end_meaning meanings[]{end_meaning::last_funded_day, end_meaning::first_unfunded_day};
constexpr char const* name_of(convention how) {
    return how == convention::clear            ? "clear"
           : how == convention::beginning_with ? "beginning with"
                                               : "corresponding date";
}

static_assert(std::is_trivially_copyable_v<counted> && sizeof(counted) == 8);
static_assert(noexcept(corresponding_date(date::from_day_number(0), 1)));
static_assert(noexcept(earliest_end(date::from_day_number(0), 1)) && noexcept(latest_service(date::from_day_number(0),
                                                                                             1)));
static_assert(corresponding_date(date(1978, 9, 30), 4).day == date(1979, 1, 30));
static_assert(latest_service(date(2027, 2, 28), 6).day == date(2026, 8, 31));
static_assert(term_end(date(2018, 9, 1), 24).day == date(2020, 8, 31));

struct forward_row {
    char const* source;
    date start;
    int months;
    date expected;
    month_note note;
    friend std::ostream& operator<<(std::ostream& out, forward_row const& row) {
        return out << row.source << ": " << iso_text(row.start).view() << " + " << row.months;
    }
};
std::vector<forward_row> const forward_rows{
    {"Dodds v Walker [1981] 1 WLR 1027", {1978, 9, 30}, 4, {1979, 1, 30}, month_note::exact},
    {"Dodds v Walker, a month without the day", {2025, 8, 31}, 6, {2026, 2, 28}, month_note::clipped},
    {"Dodds v Walker, a month without the day", {2025, 8, 30}, 6, {2026, 2, 28}, month_note::clipped},
    {"Dodds v Walker, a month without the day", {2025, 8, 29}, 6, {2026, 2, 28}, month_note::clipped},
    {"Dodds v Walker", {2025, 8, 28}, 6, {2026, 2, 28}, month_note::exact},
    {"Dodds v Walker, into a leap year", {2023, 8, 31}, 6, {2024, 2, 29}, month_note::clipped},
    {"Dodds v Walker, from a month's last day", {2023, 2, 28}, 6, {2023, 8, 28}, month_note::exact},
    {"Dodds v Walker, from a leap day", {2024, 2, 29}, 6, {2024, 8, 29}, month_note::exact},
    {"Dodds v Walker, from a leap day", {2020, 2, 29}, 6, {2020, 8, 29}, month_note::exact},
    {"Dodds v Walker, from a leap day", {2024, 2, 29}, 12, {2025, 2, 28}, month_note::clipped},
    {"Dodds v Walker", {2020, 3, 1}, 6, {2020, 9, 1}, month_note::exact},
    {"E J Riley v Eurostile", {2024, 3, 23}, 2, {2024, 5, 23}, month_note::exact},
    {"not less than six months, 2 April good for 2 October", {2012, 4, 2}, 6, {2012, 10, 2}, month_note::exact},
    {"nothing to count", {2024, 2, 29}, 0, {2024, 2, 29}, month_note::exact},
    {"backwards", {2024, 3, 31}, -1, {2024, 2, 29}, month_note::clipped},
    {"a hundred years", {2024, 2, 29}, 1200, {2124, 2, 29}, month_note::exact},
};
BOOST_DATA_TEST_CASE(notice_runs_to_the_day_that_the_courts_say, data::make(forward_rows), row) {
    BOOST_TEST(corresponding_date(row.start, row.months) == (counted{row.expected, row.note}));
}

struct backward_row {
    char const* source;
    date end;
    date latest;
    month_note note;
    friend std::ostream& operator<<(std::ostream& out, backward_row const& row) {
        return out << row.source << ": six months to end on " << iso_text(row.end).view();
    }
};
std::vector<backward_row> const backward_rows{
    {"two month ends", {2026, 3, 31}, {2025, 9, 30}, month_note::clipped},
    {"two month ends", {2025, 9, 30}, {2025, 3, 31}, month_note::month_end},
    {"contract that ended on 31 August 2020", {2020, 8, 31}, {2020, 2, 29}, month_note::clipped},
    {"three days gained in February", {2027, 2, 28}, {2026, 8, 31}, month_note::month_end},
    {"two days gained in a leap year", {2028, 2, 29}, {2027, 8, 31}, month_note::month_end},
    {"no month end", {2024, 2, 28}, {2023, 8, 28}, month_note::exact},
    {"31 August of a common year", {2023, 8, 31}, {2023, 2, 28}, month_note::clipped},
    {"30 April", {2023, 4, 30}, {2022, 10, 31}, month_note::month_end},
    {"30 June", {2023, 6, 30}, {2022, 12, 31}, month_note::month_end},
    {"30 January, no month end", {2023, 1, 30}, {2022, 7, 30}, month_note::exact},
    {"31 July", {2023, 7, 31}, {2023, 1, 31}, month_note::exact},
};
BOOST_DATA_TEST_CASE(the_last_day_to_serve_notice_is_neither_too_strict_nor_too_late, data::make(backward_rows), row) {
    BOOST_TEST(latest_service(row.end, 6) == (counted{row.latest, row.note}));
}

struct convention_row {
    char const* why;
    date served;
    int months;
    convention how;
    end_meaning means;
    date earliest;
    friend std::ostream& operator<<(std::ostream& out, convention_row const& row) { return out << row.why; }
};
std::vector<convention_row> const convention_rows{
    {"corresponding date", {2025, 3, 1}, 6, convention::corresponding_date, end_meaning::last_funded_day, {2025, 9, 1}},
    {"a first unfunded day is a day later",
     {2025, 3, 1},
     6,
     convention::corresponding_date,
     end_meaning::first_unfunded_day,
     {2025, 9, 2}},
    {"clear: the end comes after the corresponding date",
     {2025, 3, 1},
     6,
     convention::clear,
     end_meaning::last_funded_day,
     {2025, 9, 2}},
    {"beginning with: the day of service is day one",
     {2025, 3, 1},
     6,
     convention::beginning_with,
     end_meaning::last_funded_day,
     {2025, 8, 31}},
    {"beginning with, first unfunded day",
     {2025, 3, 1},
     6,
     convention::beginning_with,
     end_meaning::first_unfunded_day,
     {2025, 9, 1}},
    {"beginning with, into a month without the day",
     {2025, 8, 30},
     6,
     convention::beginning_with,
     end_meaning::last_funded_day,
     {2026, 2, 28}},
    {"clear, over a month's end", {2025, 8, 31}, 6, convention::clear, end_meaning::last_funded_day, {2026, 3, 1}},
};
BOOST_DATA_TEST_CASE(each_convention_and_end_meaning_gives_its_own_day, data::make(convention_rows), row) {
    BOOST_TEST(earliest_end(row.served, row.months, row.how, row.means).day == row.earliest);
}

BOOST_AUTO_TEST_CASE(notice_on_1_march_is_a_day_short_for_an_end_of_31_august) {
    BOOST_TEST(!long_enough({2025, 3, 1}, {2025, 8, 31}, 6));
    BOOST_TEST(long_enough({2025, 2, 28}, {2025, 8, 31}, 6));
    BOOST_TEST(
        !long_enough({2025, 3, 1}, {2025, 9, 1}, 6, convention::corresponding_date, end_meaning::first_unfunded_day));
}

BOOST_AUTO_TEST_CASE(a_term_of_whole_months_ends_the_day_before_it_would_begin_again) {
    BOOST_TEST(term_end({2018, 9, 1}, 24) == (counted{{2020, 8, 31}, month_note::exact}));
    BOOST_TEST(term_end({2025, 1, 31}, 1) == (counted{{2025, 2, 28}, month_note::clipped}));
    BOOST_TEST(term_end({2024, 2, 29}, 12) == (counted{{2025, 2, 28}, month_note::clipped}));
    BOOST_TEST(term_end({2024, 3, 1}, 12) == (counted{{2025, 2, 28}, month_note::exact}));
    BOOST_TEST(term_end({2025, 5, 5}, 0).day == date(2025, 5, 4));
}

constexpr int most_months = 60;
date const first_day(2000, 1, 1);
date const last_day(2100, 12, 31);

BOOST_AUTO_TEST_CASE(the_last_day_of_service_is_the_last_that_the_forward_count_accepts) {
    // With the next case (a later service never ends earlier) this is the law for all days:
    // earliest_end(s, n) <= e exactly when s <= latest_service(e, n).
    for (auto const how : conventions)
        for (auto const means : meanings)
            for (int n = 0; n <= most_months; ++n)
                for (date end = first_day; end <= last_day; end = add_days(end, 1)) {
                    date const latest = latest_service(end, n, how, means).day;
                    if (!long_enough(latest, end, n, how, means) ||
                        long_enough(add_days(latest, 1), end, n, how, means))
                        BOOST_FAIL(name_of(how) << ", " << n << " months to end on " << iso_text(end).view()
                                                << ": not served last on " << iso_text(latest).view());
                }
}

BOOST_AUTO_TEST_CASE(later_service_or_more_months_never_bring_the_end_forward) {
    for (auto const how : conventions)
        for (auto const means : meanings)
            for (int n = 0; n <= most_months; ++n)
                for (date served = first_day; served <= last_day; served = add_days(served, 1)) {
                    date const end = earliest_end(served, n, how, means).day;
                    if (earliest_end(add_days(served, 1), n, how, means).day < end ||
                        earliest_end(served, n + 1, how, means).day <= end)
                        BOOST_FAIL(name_of(how) << ", " << n << " months from " << iso_text(served).view());
                }
}

namespace ch = std::chrono;

/// The last funded day of a notice by std::chrono's calendar, written from the wording of the conventions alone.
ch::sys_days by_chrono(ch::sys_days served, int n, convention how) {
    auto reached = ch::year_month_day{served} + ch::months{n};
    bool const lacks_the_day = !reached.ok();
    if (lacks_the_day) reached = reached.year() / reached.month() / ch::last;
    switch (how) {
    case convention::corresponding_date: return reached;
    case convention::clear: return ch::sys_days{reached} + ch::days{1};
    case convention::beginning_with: return ch::sys_days{reached} - ch::days{lacks_the_day ? 0 : 1};
    }
    return reached;
}
ch::sys_days in_chrono(date day) { return ch::sys_days{ch::days{day.day_number()}}; }

BOOST_AUTO_TEST_CASE(every_count_of_months_agrees_with_std_chrono) {
    for (auto const how : conventions)
        for (int n = 0; n <= most_months; ++n)
            for (date served = first_day; served <= last_day; served = add_days(served, 1)) {
                auto const oracle = by_chrono(in_chrono(served), n, how);
                if (in_chrono(earliest_end(served, n, how).day) != oracle ||
                    in_chrono(earliest_end(served, n, how, end_meaning::first_unfunded_day).day) !=
                        oracle + ch::days{1})
                    BOOST_FAIL(name_of(how) << ", " << n << " months from " << iso_text(served).view());
            }
}

BOOST_AUTO_TEST_CASE(every_last_day_of_service_agrees_with_a_search_by_std_chrono) {
    for (auto const how : conventions)
        for (int n = 0; n <= most_months; ++n) {
            // Walk the service day forwards as the end moves on: the last one that still fits.
            auto latest = in_chrono(date(1994, 1, 1));
            for (date end = first_day; end <= last_day; end = add_days(end, 1)) {
                while (by_chrono(latest + ch::days{1}, n, how) <= in_chrono(end)) latest += ch::days{1};
                if (in_chrono(latest_service(end, n, how).day) != latest)
                    BOOST_FAIL(name_of(how) << ", " << n << " months to end on " << iso_text(end).view());
            }
        }
}

BOOST_AUTO_TEST_CASE(the_note_says_what_became_of_the_day_number) {
    for (int n = 0; n <= most_months; ++n)
        for (date day = first_day; day <= last_day; day = add_days(day, 1)) {
            auto const forward = corresponding_date(day, n);
            auto const back = latest_service(day, n);
            bool const forward_right = (forward.note == month_note::exact) == (forward.day.day() == day.day()) &&
                                       (forward.note != month_note::clipped || forward.day.is_month_end());
            bool const back_right = (back.note == month_note::exact) == (back.day.day() == day.day()) &&
                                    (back.note == month_note::exact || back.day.is_month_end()) &&
                                    (back.note != month_note::month_end || day.is_month_end());
            if (!forward_right || !back_right) BOOST_FAIL(n << " months and " << iso_text(day).view());
        }
}

struct boost_row {
    date start;
    int months;
    date boosts, ours;
    friend std::ostream& operator<<(std::ostream& out, boost_row const& row) {
        return out << iso_text(row.start).view() << " + " << row.months;
    }
};
std::vector<boost_row> const boost_rows{
    {{1978, 9, 30}, 4, {1979, 1, 31}, {1979, 1, 30}}, // decides Dodds v Walker for the side that lost
    {{2022, 9, 30}, 4, {2023, 1, 31}, {2023, 1, 30}}, {{2023, 2, 28}, 6, {2023, 8, 31}, {2023, 8, 28}},
    {{2024, 2, 28}, 6, {2024, 8, 28}, {2024, 8, 28}}, // the same day a year on: no month end, so no error
    {{2024, 2, 29}, 6, {2024, 8, 31}, {2024, 8, 29}},
};
BOOST_DATA_TEST_CASE(boosts_own_months_would_lengthen_notice_from_a_months_end, data::make(boost_rows), row) {
    BOOST_TEST(date(row.start.to_boost() + boost::gregorian::months(row.months)) == row.boosts);
    BOOST_TEST(corresponding_date(row.start, row.months).day == row.ours);
}

BOOST_AUTO_TEST_CASE(boosts_own_months_differ_from_the_law_only_from_a_months_last_day) {
    for (int n = 0; n <= 24; ++n)
        for (date day = first_day; day <= last_day; day = add_days(day, 1)) {
            date const boosts(day.to_boost() + boost::gregorian::months(n));
            date const ours = corresponding_date(day, n).day;
            bool const expected =
                day.is_month_end() && n != 0 ? boosts == date_in_month(month_index(ours), 31) : boosts == ours;
            // Going back, to the month's end is right: it is `latest_service`, not `corresponding_date`.
            bool const back =
                n == 0 || date(day.to_boost() - boost::gregorian::months(n)) == latest_service(day, n).day;
            if (!expected || !back) BOOST_FAIL(n << " months and " << iso_text(day).view());
        }
}

BOOST_AUTO_TEST_CASE(boosts_own_deadline_fails_its_own_forward_count_and_ours_does_not) {
    auto const end = date(2027, 2, 28).to_boost();
    auto const deadline = end - boost::gregorian::months(6);
    BOOST_TEST(date(deadline) == date(2026, 8, 31));
    BOOST_TEST(date(deadline + boost::gregorian::months(6)) == date(2027, 2, 28));

    auto const other_end = date(2025, 8, 30).to_boost();
    auto const other_deadline = other_end - boost::gregorian::months(6);
    BOOST_TEST(date(other_deadline) == date(2025, 2, 28));
    BOOST_TEST(date(other_deadline + boost::gregorian::months(6)) == date(2025, 8, 31)); // a day after the end
    BOOST_TEST(latest_service(date(2025, 8, 30), 6).day == date(2025, 2, 28));
    BOOST_TEST(long_enough(date(2025, 2, 28), date(2025, 8, 30), 6));
}

struct shortcut {
    char const* name;
    bool (*passes)(date served, date end);
    int called_short_but_long_enough, passed_but_short;
    friend std::ostream& operator<<(std::ostream& out, shortcut const& row) { return out << row.name; }
};
template <int Days>
bool days_apart(date served, date end) {
    return days_between(served, end) >= Days;
}
std::vector<shortcut> const shortcuts{
    {"served + 6 months by Boost", [](date s, date e) { return date(s.to_boost() + boost::gregorian::months(6)) <= e; },
     67, 0},
    {"end - 6 months, same day number", [](date s, date e) { return s <= corresponding_date(e, -6).day; }, 67, 0},
    {"180 days", days_apart<180>, 0, 9648},
    {"182 days", days_apart<182>, 854, 3196},
    {"183 days", days_apart<183>, 2504, 1193},
    {"184 days", days_apart<184>, 4964, 0},
    {"latest_service", [](date s, date e) { return s <= latest_service(e, 6).day; }, 0, 0},
};
BOOST_DATA_TEST_CASE(shortcuts_go_wrong_as_often_as_the_documents_say, data::make(shortcuts), row) {
    int called_short = 0, passed = 0, pairs = 0;
    for (date end(2020, 1, 1); end <= date(2029, 12, 31); end = add_days(end, 1))
        for (int apart = 178; apart <= 189; ++apart, ++pairs) {
            date const served = add_days(end, -apart);
            bool const enough = long_enough(served, end, 6);
            bool const passes = row.passes(served, end);
            called_short += enough && !passes;
            passed += passes && !enough;
        }
    BOOST_TEST(pairs == 43836);
    BOOST_TEST(called_short == row.called_short_but_long_enough);
    BOOST_TEST(passed == row.passed_but_short);
}

BOOST_AUTO_TEST_CASE(std_chronos_months_added_to_a_day_count_average_months_and_ours_do_not) {
    auto const reached = in_chrono({2022, 9, 30}) + ch::months{4};
    BOOST_TEST((ch::floor<ch::days>(reached) == in_chrono({2023, 1, 29})));
    BOOST_TEST(corresponding_date({2022, 9, 30}, 4).day == date(2023, 1, 30));
}

BOOST_AUTO_TEST_CASE(the_longest_counts_hold_at_both_ends_of_the_calendar) {
    BOOST_TEST(earliest_end({9999, 12, 31}, longest_months, convention::clear, end_meaning::first_unfunded_day).day ==
               add_days(date_in_month(10099 * 12 + 11, 31), 2));
    BOOST_TEST(
        latest_service({1400, 1, 1}, longest_months, convention::clear, end_meaning::first_unfunded_day).day.year() ==
        1299);
}

BOOST_AUTO_TEST_SUITE_END()
