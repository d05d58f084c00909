// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"

BOOST_AUTO_TEST_SUITE(decommissioning_people)

namespace lc = ::leeds::commissioning;
using cases::asking_about_end;
using cases::good_proposal;
using cases::on_day;
using cases::text_or_none;
using cases::word;
using cases::yes_or_no;

BOOST_AUTO_TEST_CASE(a_provider_left_without_support_is_found) { // CODE-D4
    asking_about_end ask(lc::decommissioning_support);
    struct row {
        char const* offered;
        char const* signposted;
        char const* what;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"yes", "no", "An adviser", "met"},
                            {"yes", "", "An adviser", "met"},
                            {"no", "yes", "The advice line", "met"},
                            {"", "yes", "The advice line", "met"},
                            {"no", "no", "", "not_met"},
                            {"no", "no", "An adviser", "not_met"},
                            {"yes", "", "", "cannot_tell", "support.what"},
                            {"yes", "", " ", "cannot_tell", "support.what"},
                            {"no", "", "x", "cannot_tell", "support.signposted"},
                            {"", "no", "x", "cannot_tell", "support.offered"},
                            {"", "", "x", "cannot_tell", "support.offered, support.signposted"}})
        BOOST_TEST_CONTEXT("CODE-D4: offered " << each.offered << ", signposted " << each.signposted) {
            lc::decommissioning subject = good_proposal();
            subject.support->offered = yes_or_no(each.offered);
            subject.support->signposted = yes_or_no(each.signposted);
            subject.support->what = text_or_none(each.what);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "violation");
        }
    auto const& info = lc::decommissioning_support.info;
    lc::decommissioning late = good_proposal();
    late.support->day = cases::day("2026-12-31");
    BOOST_TEST(!cases::remarks(ask(late), info, "only after"));
    late.support->day = cases::day("2027-01-01");
    BOOST_TEST(cases::remarks(ask(late), info, "only after"));
    late.end = cases::day("2026-12-31");
    late.end_means = lc::end_meaning::first_unfunded_day;
    late.support->day = cases::day("2026-12-30");
    BOOST_TEST(!cases::remarks(ask(late), info, "only after"));
    late.support->day = cases::day("2026-12-31"); // no longer funded
    BOOST_TEST(cases::remarks(ask(late), info, "only after"));
    late.end_means.reset(); // that day may be the last funded one
    BOOST_TEST(!cases::remarks(ask(late), info, "only after"));
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "support.offered, support.signposted, support.what");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_provider_whose_survival_nobody_considered_is_found) { // SCR-43
    asking_about_end ask(lc::decommissioning_viability);
    struct row {
        char const* considered;
        char const* goes_on;
        char const* fulfils;
        char const* is;
        char const* lacks = "";
        char const* remark = "";
    };
    for (row const& each : {row{"yes", "yes", "yes", "met"},
                            {"yes", "no", "yes", "met", "", "go on as an independent"},
                            {"", "yes", "no", "met", "", "fulfil its other"},
                            {"no", "", "", "not_met"},
                            {"no", "yes", "yes", "not_met"},
                            {"yes", "", "yes", "cannot_tell", "providers.can_continue"},
                            {"yes", "yes", "", "cannot_tell", "providers.can_fulfil_other"},
                            {"yes", "", "", "cannot_tell", "providers.can_continue, providers.can_fulfil_other"},
                            {"", "", "", "cannot_tell",
                             "providers.viability_considered, providers.can_continue, providers.can_fulfil_other"}})
        BOOST_TEST_CONTEXT("SCR-43: considered " << each.considered << ", " << each.goes_on << ", " << each.fulfils) {
            lc::decommissioning subject = good_proposal();
            subject.providers[0].viability_considered = yes_or_no(each.considered);
            subject.providers[0].can_continue = yes_or_no(each.goes_on);
            subject.providers[0].can_fulfil_other = yes_or_no(each.fulfils);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            BOOST_TEST((given.remarks != 0) == (std::string_view(each.remark) != ""));
            if (given.remarks != 0) BOOST_TEST(cases::remarks(given, lc::decommissioning_viability.info, each.remark));
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(staff_who_may_transfer_are_not_forgotten) { // LAW-TUPE-2006
    asking_about_end ask(lc::decommissioning_staff_transfer);
    struct row {
        char const* may_transfer;
        char const* considered;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"yes", "yes", "met"},
                            {"yes", "no", "not_met"},
                            {"no", "", "not_applicable"},
                            {"no", "no", "not_applicable"},
                            {"yes", "", "cannot_tell", "providers.transfer_considered"},
                            {"", "yes", "cannot_tell", "providers.staff_may_transfer"},
                            {"", "", "cannot_tell", "providers.staff_may_transfer, providers.transfer_considered"}})
        BOOST_TEST_CONTEXT("may transfer " << each.may_transfer << ", considered " << each.considered) {
            lc::decommissioning subject = good_proposal();
            subject.providers[0].staff_may_transfer = yes_or_no(each.may_transfer);
            subject.providers[0].transfer_considered = yes_or_no(each.considered);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_community_that_nobody_thought_of_is_found) { // SCR-40
    asking_about_end ask(lc::decommissioning_communities);
    struct row {
        char const* recognised;
        char const* effect;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"yes", "Millside loses its hall", "met"},
                            {"", "Millside loses its hall", "met"},
                            {"no", "", "not_met"},
                            {"no", "Millside loses its hall", "not_met"},
                            {"yes", " ", "cannot_tell", "community_effects"},
                            {"", "", "cannot_tell", "communities_recognised, community_effects"}})
        BOOST_TEST_CONTEXT("SCR-40: " << each.recognised << ", " << each.effect) {
            lc::decommissioning subject = good_proposal();
            subject.communities_recognised = yes_or_no(each.recognised);
            subject.community_effects.clear();
            if (each.effect[0] != '\0') subject.community_effects = {each.effect};
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_public_that_hears_of_the_end_afterwards_is_found) { // SCR-40
    asking_about_end ask(lc::decommissioning_public_told);
    struct row {
        char const* told;
        char const* end;
        bool means_known;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"2026-12-30", "2026-12-31", true, "met"},
                            {"2026-12-31", "2026-12-31", true, "met"},
                            {"2027-01-01", "2026-12-31", true, "not_met"},
                            {"2026-12-30", "2026-12-31", false, "met"},
                            {"2026-12-31", "2026-12-31", false, "cannot_tell", "end_means"},
                            {"2027-01-01", "2026-12-31", false, "not_met"},
                            {"", "2026-12-31", true, "cannot_tell", "public_told"},
                            {"2026-12-31", "", true, "cannot_tell", "end"},
                            {"", "", false, "cannot_tell", "public_told, end"}})
        BOOST_TEST_CONTEXT("SCR-40: told " << each.told << ", end " << each.end) {
            lc::decommissioning subject = good_proposal();
            subject.public_told = on_day(each.told);
            subject.end = on_day(each.end);
            if (!each.means_known) subject.end_means.reset();
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_commissioner_that_goes_alone_says_why) { // CODE-D5
    asking_about_end ask(lc::decommissioning_shared_approach);
    struct row {
        char const* shared;
        char const* with;
        char const* reason;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"yes", "The health partnership", "", "met"},
                            {"yes", "", "", "cannot_tell", "shared_approach.with"},
                            {"yes", " ", "", "cannot_tell", "shared_approach.with"},
                            {"no", "", "", "not_met"},
                            {"no", "", " ", "not_met"},
                            {"no", "", "Nobody else funds it.", "explained"},
                            {"", "The health partnership", "", "cannot_tell", "shared_approach.is_shared"}})
        BOOST_TEST_CONTEXT("CODE-D5: " << each.shared << ", " << each.with << ", " << each.reason) {
            lc::decommissioning subject = good_proposal();
            subject.shared_approach->is_shared = yes_or_no(each.shared);
            subject.shared_approach->with.clear();
            if (each.with[0] != '\0') subject.shared_approach->with = {each.with};
            subject.shared_approach->reason_against = text_or_none(each.reason);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
            if (given.is == lc::outcome::explained) BOOST_TEST(word(given.weight) == "note");
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "shared_approach.is_shared");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
