// SPDX-License-Identifier: MIT
#include "procured.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(procurement_publication)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::law_on;
using cases::misses;
using cases::missing;
using cases::not_published;
using cases::pence;
using cases::procured;
using cases::published_on;
using cases::says;
using cases::word;
using enum lc::procurement_category;
using enum lc::vat_basis;

namespace {

using facts = std::vector<std::string>;

auto const& rule = lc::procurement_publication;

/// Services that were not advertised, entered into, and of which no details are published.
lc::contract unpublished(char const* commenced, std::optional<lc::money> value) {
    auto made = procured(services, commenced, value);
    made.procurement->advertised = false;
    made.procurement->entered_into = day("2026-06-01");
    made.procurement->details_notice = not_published();
    return made;
}

std::string is(lc::contract const& subject, char const* as_of = "2026-11-21") {
    return word(rule(subject, law_on(as_of)).is);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_sum_from_which_notices_are_published_is_that_of_the_day_and_of_its_vat_basis) {
    struct row {
        char const* why;
        char const* commenced;
        lc::vat_basis vat;
        std::int64_t pounds;
    };
    for (row const& each : {row{"LAW-PCR-2015-R109, its first day", "2015-02-26", excluding, 25'000},
                            {"LAW-PCR-2015-R109, the last day without VAT", "2021-12-31", excluding, 25'000},
                            {"LAW-PCR-2015-R109, with VAT", "2022-01-01", including, 25'000},
                            {"LAW-PCR-2015-R109, the last day of £25,000", "2022-12-20", including, 25'000},
                            {"LAW-PCR-2015-R109, the first day of £30,000", "2022-12-21", including, 30'000},
                            {"LAW-PCR-2015-R109, its last day", "2025-02-23", including, 30'000},
                            {"LAW-PA-2023-S87, its first day", "2025-02-24", including, 30'000},
                            {"LAW-PA-2023-S87", "2026-06-01", including, 30'000}})
        BOOST_TEST_CONTEXT(each.why) {
            BOOST_TEST(is(unpublished(each.commenced, pence(each.pounds * 100 - 1, each.vat))) == "not_applicable");
            BOOST_TEST(is(unpublished(each.commenced, pence(each.pounds * 100, each.vat))) == "not_met");
            BOOST_TEST(is(unpublished(each.commenced, pence(each.pounds * 100 + 1, each.vat))) == "not_met");
        }
    BOOST_TEST(is(unpublished("2015-02-25", pence(25'000'00, excluding))) == "not_applicable");
    BOOST_TEST(says(in_words(rule, unpublished("2015-02-25", pence(1)), law_on()), "before notices were"));
    BOOST_TEST(says(in_words(rule, unpublished("2026-06-01", pence(29'999'99)), law_on()), "less than £30,000"));
}

BOOST_AUTO_TEST_CASE(in_the_years_whose_start_is_uncertain_the_answer_says_so) {
    auto const words = [](char const* commenced, lc::vat_basis vat) {
        return in_words(rule, unpublished(commenced, pence(25'000'00, vat)), law_on());
    };
    BOOST_TEST(says(words("2021-12-31", excluding), "Nothing read confirms"));
    BOOST_TEST(!says(words("2022-01-01", including), "Nothing read confirms"));
}

BOOST_AUTO_TEST_CASE(from_the_threshold_on_it_is_a_public_contract_with_notices_of_its_own) {
    BOOST_TEST(is(unpublished("2026-06-01", pence(207'719'99))) == "not_met");
    BOOST_TEST(is(unpublished("2026-06-01", pence(207'720'00))) == "not_applicable");
    BOOST_TEST(says(in_words(rule, unpublished("2026-06-01", pence(207'720'00)), law_on()), "public contract"));
}

BOOST_AUTO_TEST_CASE(inviting_a_closed_group_needs_no_tender_notice_but_the_details_all_the_same) { // LAW-PA-2023-S87
    struct row {
        char const* why;
        std::optional<bool> advertised;
        std::optional<lc::published_notice> tender, details;
        char const* is;
        facts missing;
    };
    std::optional<lc::published_notice> const unknown, none = not_published(), out = published_on("2026-06-20");
    std::string const p = "contract.procurement.";
    for (row const& each :
         {row{"closed, details out", false, unknown, out, "met", {}},
          {"closed, details not out", false, unknown, none, "not_met", {}},
          {"closed, details unknown", false, unknown, unknown, "cannot_tell", {p + "details_notice.published"}},
          {"advertised, both out", true, out, out, "met", {}},
          {"advertised, both out, no day", true, lc::published_notice{true, {}}, out, "met", {}},
          {"advertised without notice", true, none, out, "not_met", {}},
          {"advertised, notice unknown", true, unknown, out, "cannot_tell", {p + "tender_notice.published"}},
          {"unknown whether advertised, notice out", {}, out, out, "met", {}},
          {"unknown whether advertised", {}, unknown, out, "cannot_tell", {p + "advertised"}},
          {"unknown whether advertised, no notice", {}, none, out, "cannot_tell", {p + "advertised"}},
          {"unknown whether advertised, details not out", {}, none, none, "not_met", {}}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = unpublished("2026-05-01", pence(50'000'00));
            subject.procurement->advertised = each.advertised;
            subject.procurement->tender_notice = each.tender;
            subject.procurement->details_notice = each.details;
            auto const given = rule(subject, law_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "violation" : "none"));
            BOOST_TEST((missing(given, rule.info) == each.missing));
        }
    auto advertised = unpublished("2026-05-01", pence(50'000'00));
    advertised.procurement->advertised = true;
    advertised.procurement->tender_notice = not_published();
    BOOST_TEST(says(in_words(rule, advertised, law_on()), "advertised without a tender notice"));
    BOOST_TEST(says(in_words(rule, unpublished("2026-05-01", pence(50'000'00)), law_on()), "Publish it now"));
}

BOOST_AUTO_TEST_CASE(the_details_are_not_missed_before_the_contract_is_entered_into) {
    auto subject = unpublished("2026-05-01", pence(50'000'00));
    BOOST_TEST(is(subject, "2026-05-31") == "not_applicable");
    BOOST_TEST(says(in_words(rule, subject, law_on("2026-05-31")), "once it is entered into"));
    BOOST_TEST(is(subject, "2026-06-01") == "not_met");
    subject.procurement->entered_into.reset();
    BOOST_TEST((missing(rule(subject, law_on()), rule.info) == facts{"contract.procurement.entered_into"}));
    subject.procurement->details_notice.reset();
    BOOST_TEST((missing(rule(subject, law_on()), rule.info) == facts{"contract.procurement.details_notice.published"}));
}

BOOST_AUTO_TEST_CASE(a_sum_without_a_vat_basis_decides_where_vat_cannot_change_the_answer) {
    BOOST_TEST(is(unpublished("2026-05-01", pence(24'999'99, not_stated))) == "not_applicable"); // £29,999.99 at most
    BOOST_TEST(is(unpublished("2026-05-01", pence(25'000'00, not_stated))) == "cannot_tell");
    BOOST_TEST(is(unpublished("2026-05-01", pence(29'999'99, not_stated))) == "cannot_tell");
    BOOST_TEST(is(unpublished("2026-05-01", pence(30'000'00, not_stated))) == "not_met");
    BOOST_TEST(is(unpublished("2026-05-01", pence(173'099'99, not_stated))) == "not_met");
    BOOST_TEST(is(unpublished("2026-05-01", pence(173'100'00, not_stated))) == "cannot_tell");
    auto published = unpublished("2026-05-01", pence(25'000'00, not_stated));
    published.procurement->details_notice = published_on("2026-06-02");
    BOOST_TEST(is(published) == "cannot_tell"); // done, but whether it was asked for cannot be told
    BOOST_TEST(is(unpublished("2026-05-01", pence(25'000'00, not_stated)), "2026-05-31") == "not_applicable");
    BOOST_TEST(says(in_words(rule, unpublished("2026-05-01", pence(25'000'00, not_stated)), law_on()), "VAT decides"));
}

BOOST_AUTO_TEST_CASE(what_decides_and_is_not_recorded_is_named) {
    BOOST_TEST((missing(rule(unpublished("2026-05-01", {}), law_on()), rule.info) ==
                facts{"contract.procurement.estimated_value"}));
    auto subject = unpublished("2026-05-01", pence(50'000'00));
    subject.procurement->commenced.reset();
    BOOST_TEST(misses(rule(subject, law_on()), rule.info, "contract.procurement.commenced"));
    subject = unpublished("2026-05-01", pence(50'000'00));
    subject.category = light_touch;
    subject.procurement->health_care.reset();
    BOOST_TEST(misses(rule(subject, law_on()), rule.info, "contract.procurement.health_care"));
    subject.procurement->health_care = true;
    BOOST_TEST(is(subject) == "not_applicable");
    subject.category.reset();
    subject.procurement->health_care = false;
    BOOST_TEST(is(subject) == "not_met"); // below every threshold
    BOOST_TEST(is({}) == "not_applicable");
    lc::policy const empty("empty", {});
    BOOST_TEST(word(rule(unpublished("2026-05-01", pence(1)), {empty, day("2026-11-21")}).is) == "not_assessed");
}

BOOST_AUTO_TEST_SUITE_END()
