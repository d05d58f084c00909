// SPDX-License-Identifier: MIT
#include "../rules/cases.hpp"

#include <leeds/commissioning/io/draft.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(draft_notice)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using lc::change_kind;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

lc::contract support() {
    lc::contract made = cases::third_sector();
    made.id = "EX-201";
    made.title = "Bereavement support";
    made.providers.front().name = "Exampleford Listening Ear";
    made.commissioners.push_back({.name = "Exampleford Council"});
    made.notice_clause = lc::notice_clause{.length = lc::notice_length(3, lc::length_unit::months),
                                           .convention = lc::convention::corresponding_date,
                                           .expires_on = lc::expiry_day::month_end};
    return made;
}

lc::change_notice ending(char const* served, char const* last) {
    auto made = cases::notice(change_kind::cessation, served, last);
    made.channel = lc::service_channel::email;
    made.reason = "The need has moved to another service";
    return made;
}

std::string letter(lc::contract const& subject, lc::change_notice const& notice, char const* as_of = "2026-03-01") {
    return lc::draft_notice_letter(subject, notice, basis_on(as_of), lc::draft_format::markdown);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_provider_learns_what_ends_on_which_day_and_what_that_means) { // CODE-CM3
    auto const text = letter(support(), ending("2026-03-31", "2026-09-30"));
    for (char const* const part :
         {"Notice that a contract is to end: “Bereavement support” (EX-201)", "Exampleford Listening Ear",
          "Exampleford Council", "The last day of funding is Wednesday 30 September 2026.",
          "Nothing is funded from 1 October 2026 on.", "counts as served on 31 March 2026",
          "That is 183 days of notice; the day of service is not counted.",
          "6 months from the day of service run to 30 September 2026.",
          "It is the notice of at least 6 months that the Leeds Commissioning Code asks for",
          "The contract's own clause asks for 3 months, running out on the last day of a month",
          "The need has moved to another service."})
        BOOST_TEST(has(text, part), part << "\n" << text);
}

BOOST_AUTO_TEST_CASE(a_notice_that_is_too_short_says_by_how_much_and_wants_its_reason) { // CODE-CM3
    auto notice = ending("2026-04-01", "2026-09-30");
    auto const text = letter(support(), notice);
    BOOST_TEST(has(text, "It is 1 day shorter than the 6 months"), text);
    BOOST_TEST(has(text, "because: **[To be completed: why more notice was not possible]**."), text);
    notice.explanation = "The grant behind it was withdrawn";
    BOOST_TEST(has(letter(support(), notice), "because: The grant behind it was withdrawn."));
}

BOOST_AUTO_TEST_CASE(without_a_day_of_service_the_last_one_that_will_do_is_told) { // CODE-CM3
    auto const text = letter(support(), ending("", "2027-02-28"));
    BOOST_TEST(has(text, "[To be completed: the day on which it counts as served]"), text);
    BOOST_TEST(has(text, "to keep to that, it is to be served by 31 August 2026."), text);
}

BOOST_AUTO_TEST_CASE(a_day_whose_meaning_is_not_recorded_is_not_read_for_the_writer) {
    auto notice = ending("2026-03-31", "2026-09-30");
    notice.effective_means.reset();
    auto const text = letter(support(), notice);
    BOOST_TEST(has(text, "whether that is the last day funded as before, or the first that is not"), text);
    BOOST_TEST(!has(text, "days of notice"));
    notice.effective_means = lc::end_meaning::first_unfunded_day;
    BOOST_TEST(has(letter(support(), notice), "The last day of funding is Tuesday 29 September 2026."));
    BOOST_TEST(has(letter(support(), notice), "It is 1 day shorter"));
}

BOOST_AUTO_TEST_CASE(a_reduction_states_both_sums_and_ends_nothing) {
    auto notice = cases::notice(change_kind::reduction, "2026-02-02", "2026-08-31");
    notice.sum_before = lc::money::from_pence(2'000'000);
    notice.sum_after = lc::money::from_pence(1'200'000);
    auto const text = letter(support(), notice);
    BOOST_TEST(has(text, "is to go down from £20,000 to £12,000."), text);
    BOOST_TEST(has(text, "The last day of funding at the present level is Monday 31 August 2026."), text);
    BOOST_TEST(has(text, "The new level holds from 1 September 2026 on."), text);
    BOOST_TEST(!has(text, "## Support"));
}

BOOST_AUTO_TEST_CASE(a_contract_that_runs_out_is_last_funded_on_its_own_last_day) {
    auto subject = support();
    subject.end = day("2026-09-30");
    auto notice = cases::notice(change_kind::non_renewal, "2026-03-31", "");
    auto const text = letter(subject, notice);
    BOOST_TEST(has(text, "The last day of funding is Wednesday 30 September 2026."), text);
    BOOST_TEST(has(text, "It is the notice of at least 6 months"), text);
}

BOOST_AUTO_TEST_CASE(where_nothing_is_recorded_everything_owed_is_a_blank) { // CODE-D2, CODE-D4
    auto const text = letter({}, {});
    for (char const* const part : {"[To be completed: the name of the provider]", "[To be completed: who gives notice]",
                                   "[To be completed: what changes: whether it ends, or its funding changes]",
                                   "[To be completed: the last funded day, and that it is the last funded one]",
                                   "[To be completed: the support that is offered, or where it is to be had]",
                                   "[To be completed: name, post, telephone and email of whoever answers questions]",
                                   "[To be completed: how it is sent"})
        BOOST_TEST(has(text, part), part << "\n" << text);
    BOOST_TEST(!has(text, "£"));
}

BOOST_AUTO_TEST_CASE(a_hostile_title_stays_text_in_the_letter) {
    auto subject = support();
    subject.title = "<script>alert(1)</script> *bold* [x](http://e)";
    auto const html =
        lc::draft_notice_letter(subject, ending("2026-03-31", "2026-09-30"), basis_on(), lc::draft_format::html);
    BOOST_TEST(!has(html, "<script>alert"));
    BOOST_TEST(!has(letter(subject, ending("2026-03-31", "2026-09-30")), "[x](http"));
}

BOOST_AUTO_TEST_SUITE_END()
