// SPDX-License-Identifier: MIT
#include "../rules/generated_exercises.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/portfolio.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<long> allocations{0};
std::atomic<long> kept{0}; ///< blocks that are not given back yet
void* counted(std::size_t size) noexcept {
    ++allocations;
    ++kept;
    return std::malloc(size == 0 ? 1 : size);
}
void give_back(void* place) noexcept {
    if (place != nullptr) --kept;
    std::free(place);
}
} // namespace

// The whole program's: every `new` of the standard library's containers passes here. Not inlined, so that the compiler
// does not take the malloc of one and the free of another for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
    if (void* const place = counted(size)) return place;
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new[](std::size_t size) { return operator new(size); }
[[gnu::noinline]] void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return counted(size); }
[[gnu::noinline]] void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return counted(size); }
[[gnu::noinline]] void operator delete(void* place) noexcept { give_back(place); }
[[gnu::noinline]] void operator delete[](void* place) noexcept { give_back(place); }
[[gnu::noinline]] void operator delete(void* place, std::size_t) noexcept { give_back(place); }
[[gnu::noinline]] void operator delete[](void* place, std::size_t) noexcept { give_back(place); }
[[gnu::noinline]] void operator delete(void* place, std::nothrow_t const&) noexcept { give_back(place); }
[[gnu::noinline]] void operator delete[](void* place, std::nothrow_t const&) noexcept { give_back(place); }

BOOST_AUTO_TEST_SUITE(allocation)

namespace lc = leeds::commissioning;

namespace {

template <class Call>
long allocations_of(Call&& call) {
    long const before = allocations;
    call();
    return allocations - before;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_counter_counts) { // or nothing below would be proved
    BOOST_TEST(allocations_of([] { delete new int(3); }) == 1);
    BOOST_TEST(allocations_of([] { std::vector<int> const some(3); }) == 1);
    BOOST_TEST(allocations_of([] { std::string const some(100, 'x'); }) == 1);
    BOOST_TEST(allocations_of([] {
                   int volatile on_the_stack = 3;
                   (void)on_the_stack;
               }) == 0);
    // Making words does allocate.
    auto const subject = cases::some_cases(1).front();
    auto const on = cases::basis_on();
    auto const info = lc::notice_of_cessation.info;
    BOOST_TEST(allocations_of([&] {
                   (void)lc::explain({lc::notice_of_cessation(subject.change_notices[0], subject, on), 0, 0, 0}, info,
                                     subject, on);
               }) > 0);
}

BOOST_AUTO_TEST_CASE(deciding_slows_down_by_allocating) {
    auto const all_cases = cases::some_cases(3000, 5);
    auto const on = cases::basis_on();
    std::array<long, lc::outcome_count> seen{};
    long const used = allocations_of([&] {
        std::uint32_t number = 0;
        for (auto const& subject : all_cases)
            lc::decide(lc::leeds_rules, subject, on, number++,
                       [&](lc::finding const& each) { ++seen[static_cast<std::size_t>(each.given.is)]; });
    });
    BOOST_TEST(used == 0);
    for (long const each : seen) BOOST_TEST(each > 0); // every outcome was among them
}

BOOST_AUTO_TEST_CASE(deciding_about_decommissioning_allocates_nothing) {
    cases::draw next(7);
    std::vector<lc::decommissioning> proposals(1000);
    for (auto& each : proposals) cases::fill(next, each);
    auto const on = cases::basis_on();
    long seen = 0;
    long const used = allocations_of([&] {
        for (auto const& each : proposals)
            lc::decide(lc::leeds_rules, each, on, 0, [&](lc::finding const&) { ++seen; });
    });
    BOOST_TEST(used == 0);
    BOOST_TEST(seen == 21'000);
}

BOOST_AUTO_TEST_CASE(judging_contract_management_or_oversight_slows_down_by_allocating) {
    lc::contract managed;
    auto& kept = managed.management.emplace();
    kept.issues.resize(2);
    kept.issues[0].default_notice = cases::day("2024-03-01");
    kept.results.resize(2);
    kept.extensions.resize(2);
    kept.orders.resize(2);
    kept.outcomes.resize(2);
    lc::oversight record;
    record.reports.resize(3);
    record.reports[0].day = record.reports[1].day = record.reports[2].day = cases::day("2024-03-01");
    record.code_reviews = {cases::day("2024-03-01")};
    for (auto const& each : lc::stated_recommendations)
        record.recommendations.emplace_back().about = lc::code_reference::find((*each.cites.begin()).id);
    record.inquiries.resize(2);
    record.members.resize(2);
    record.practice.resize(2);
    record.assessors.resize(2);
    auto const on = cases::basis_on();
    int answers = 0;
    BOOST_TEST(allocations_of([&] {
                   lc::decide(lc::leeds_rules, managed, on, 0, [&](lc::finding const&) { ++answers; });
                   lc::decide(lc::leeds_rules, record, on, 1, [&](lc::finding const&) { ++answers; });
               }) == 0);
    BOOST_TEST(answers > 40);
}

BOOST_AUTO_TEST_CASE(counting_a_register_allocates_nothing_for_each_row) {
    auto const all_cases = cases::some_cases(1000, 6);
    lc::checking run(lc::leeds_rules, cases::basis_on(), lc::keep::counts);
    BOOST_TEST(allocations_of([&] {
                   for (auto const& subject : all_cases) run.add(subject);
               }) == 0);
    BOOST_TEST(run.found().cases == 1000u);
}

BOOST_AUTO_TEST_CASE(working_out_a_deadline_allocates_nothing) {
    auto const all_cases = cases::some_cases(1000, 8);
    auto const on = cases::basis_on("2016-01-01");
    long days = 0;
    BOOST_TEST(allocations_of([&] {
                   for (auto const& subject : all_cases) days += lc::deadline_of(subject, on).days_left.value_or(0);
               }) == 0);
    BOOST_TEST(days >= 0 - 1'000'000);
}

BOOST_AUTO_TEST_CASE(a_portfolio_takes_no_more_memory_for_more_contracts_of_the_same_providers) { // SCR-37, SCR-43
    lc::contract subject;
    subject.providers.emplace_back();
    subject.change_notices.resize(2);
    subject.change_notices[0].kind = lc::change_kind::reduction;
    subject.change_notices[0].sum_before = lc::money::from_pence(100);
    subject.change_notices[1].kind = lc::change_kind::cessation;
    lc::portfolio_fold fold(cases::basis_on());
    auto const add_all = [&](int times) {
        for (int number = 0; number < times * 10'000; ++number) {
            subject.providers.front().name = "Provider " + std::to_string(number % 100);
            subject.change_notices[0].sum_after = lc::money::from_pence(number % 10);
            subject.change_notices[0].served = lc::add_days(cases::day("2026-01-05"), number % 250);
            subject.change_notices[1].effective = lc::add_days(cases::day("2027-01-05"), number % 250);
            fold.add(subject);
        }
    };
    add_all(1);
    long const before = kept;
    add_all(5);
    BOOST_TEST(kept == before);
    BOOST_TEST(fold.finish().providers.size() == 100u);
}

BOOST_AUTO_TEST_SUITE_END()
