// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"

BOOST_AUTO_TEST_SUITE(decommissioning_notice)

namespace lc = ::leeds::commissioning;
using cases::asking_about_end;
using cases::basis_on;
using cases::day;
using cases::good_proposal;
using cases::good_provider;
using cases::on_day;
using cases::text_or_none;
using cases::word;

namespace {

/// Notice on a day for an end, as recorded, and the day on which it is asked about.
struct row {
    char const* why;
    char const* served;
    char const* end;
    std::optional<lc::end_meaning> means;
    char const* as_of;
    char const* is;
    std::int64_t days_short;
    char const* lacks = "";
};
constexpr auto last = lc::end_meaning::last_funded_day;
constexpr auto unfunded = lc::end_meaning::first_unfunded_day;

} // namespace

BOOST_AUTO_TEST_CASE(notice_of_less_than_six_months_is_found_to_the_day) { // CODE-D3
    asking_about_end ask(lc::decommissioning_notice_length);
    for (row const& each :
         {row{"six months", "2026-06-30", "2026-12-30", last, "2027-07-01", "met", 0},
          {"a day more", "2026-06-29", "2026-12-30", last, "2027-07-01", "met", 0},
          {"a day short, past", "2026-07-01", "2026-12-31", last, "2027-07-01", "not_met", 1},
          {"a day short, running", "2026-07-01", "2026-12-31", last, "2026-12-31", "not_met", 1},
          {"a day short, to be served late", "2026-07-02", "2026-12-31", last, "2026-07-01", "not_met", 2},
          {"a day short, still to be served", "2026-07-02", "2026-12-31", last, "2026-06-01", "not_met", 2},
          {"the first unfunded day", "2026-06-30", "2026-12-31", unfunded, "2027-07-01", "met", 0},
          {"either day is long enough", "2026-06-30", "2026-12-31", {}, "2027-07-01", "met", 0},
          {"on the border", "2026-06-30", "2026-12-30", {}, "2027-07-01", "cannot_tell", 0, "end_means"},
          {"either day is short", "2026-07-02", "2026-12-31", {}, "2027-07-01", "not_met", 2},
          {"no end", "2026-06-30", "", last, "2027-07-01", "cannot_tell", 0, "end"},
          {"no day", "", "2026-12-31", last, "2027-07-01", "cannot_tell", 0, "providers.notice_served"},
          {"neither", "", "", last, "2027-07-01", "cannot_tell", 0, "end, providers.notice_served"},
          {"clipped to a month's end", "2026-08-31", "2027-02-28", last, "2027-07-01", "met", 0},
          {"January 2018", "2018-01-15", "2018-07-15", last, "2027-07-01", "cannot_tell", 0},
          {"before the Code", "2017-12-31", "2018-06-30", last, "2027-07-01", "not_assessed", 0}})
        BOOST_TEST_CONTEXT("CODE-D3: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.end = on_day(each.end);
            subject.end_means = each.means;
            subject.providers[0].notice_served = on_day(each.served);
            auto const given = ask(subject, basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[1] == each.days_short);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is != lc::outcome::not_met) continue;
            BOOST_TEST(word(given.weight) == "warning");
            subject.providers[0].notice_explanation = " ";
            BOOST_TEST(word(ask(subject, basis_on(each.as_of)).is) == "not_met");
            subject.providers[0].notice_explanation = "The grant was cut.";
            BOOST_TEST(word(ask(subject, basis_on(each.as_of)).is) == "explained");
            BOOST_TEST(ask.words(subject, basis_on(each.as_of)).find("The grant was cut.") != std::string::npos);
        }
    lc::decommissioning none = good_proposal();
    none.providers[0].notice_given = false;
    none.providers[0].notice_served.reset();
    BOOST_TEST(word(ask(none).is) == "not_applicable"); // CODE-D3b asks for notice at all
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    auto const without = cases::with_amount(lc::parameters::decommissioning_minimum, std::nullopt);
    BOOST_TEST(word(ask(good_proposal(), basis_on("2027-07-01", without)).is) == "not_assessed");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_longer_notice_asked_for_by_the_policy_is_held_to) { // CODE-D3 by another figure
    asking_about_end ask(lc::decommissioning_notice_length);
    auto const seven = cases::with_amount(lc::parameters::decommissioning_minimum, 7);
    auto const given = ask(good_proposal(), basis_on("2027-07-01", seven));
    BOOST_TEST(word(given.is) == "not_met"); // seven months from 1 June run to 1 January
    BOOST_TEST(given.numbers[1] == 1);
}

BOOST_AUTO_TEST_CASE(the_provider_with_the_shortest_notice_decides) { // CODE-D3
    asking_about_end ask(lc::decommissioning_notice_length);
    lc::decommissioning subject = good_proposal();
    subject.providers.assign(3, good_provider());
    BOOST_TEST(ask(subject).numbers[0] == 3);
    subject.providers[0].notice_served = day("2026-07-02");
    subject.providers[2].notice_served = day("2026-07-31");
    auto given = ask(subject);
    BOOST_TEST(given.numbers[0] == 2);
    BOOST_TEST(given.numbers[1] == 31);
    subject.providers[2].organisation->sector = lc::sector::private_sector; // CODE-B2: a note, so the other decides
    given = ask(subject);
    BOOST_TEST(word(given.weight) == "warning");
    BOOST_TEST(given.numbers[1] == 2);
    subject.providers[0] = subject.providers[2];
    given = ask(subject);
    BOOST_TEST(word(given.weight) == "note");
    BOOST_TEST(cases::remarks(given, lc::decommissioning_notice_length.info, "outside the third sector"));
    subject.providers[0].organisation.reset();
    subject.providers[0].notice_explanation = "Sudden.";
    BOOST_TEST(cases::remarks(ask(subject), lc::decommissioning_notice_length.info, "outside the third sector"));
    subject.providers.resize(1);
    BOOST_TEST(word(ask(subject).is) == "explained");
    BOOST_TEST(cases::remarks(ask(subject), lc::decommissioning_notice_length.info, "sector is not recorded"));
}

BOOST_AUTO_TEST_CASE(users_told_less_than_three_months_before_are_found_to_the_day) { // GUIDE-BEST-VALUE-2011
    asking_about_end ask(lc::decommissioning_users_told);
    for (row const& each :
         {row{"three months", "2023-09-30", "2023-12-30", last, "2027-07-01", "met", 0},
          {"a day short, past", "2023-10-01", "2023-12-31", last, "2027-07-01", "not_met", 1},
          {"a day short, running", "2023-10-01", "2023-12-31", last, "2023-12-31", "not_met", 1},
          {"to be told too late", "2023-10-02", "2023-12-31", last, "2023-10-01", "not_met", 2},
          {"still to be told", "2023-10-02", "2023-12-31", last, "2023-09-01", "not_met", 2},
          {"on the border", "2023-09-30", "2023-12-30", {}, "2027-07-01", "cannot_tell", 0, "end_means"},
          {"no end", "2023-09-30", "", last, "2027-07-01", "cannot_tell", 0, "end"},
          {"no day", "", "2023-12-31", last, "2027-07-01", "cannot_tell", 0, "users_told"},
          {"September 2011", "2011-09-15", "2011-12-31", last, "2027-07-01", "cannot_tell", 0},
          {"before the guidance", "2011-08-31", "2011-12-31", last, "2027-07-01", "not_assessed", 0}})
        BOOST_TEST_CONTEXT("GUIDE-BEST-VALUE-2011: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.end = on_day(each.end);
            subject.end_means = each.means;
            subject.users_told = on_day(each.served);
            auto const given = ask(subject, basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[1] == each.days_short);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    lc::decommissioning subject = good_proposal();
    subject.providers[0].organisation = cases::body(lc::sector::private_sector, false);
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.providers[0].organisation->small_business = true;
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.providers[0].organisation->small_business.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "providers.organisation.small_business");
    subject.providers.clear();
    BOOST_TEST(ask.lacks(ask(subject)) == "providers");
    subject.users_told.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "providers, users_told");
    auto const without = cases::with_amount(lc::parameters::best_value_minimum, std::nullopt);
    BOOST_TEST(word(ask(good_proposal(), basis_on("2027-07-01", without)).is) == "not_assessed");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
