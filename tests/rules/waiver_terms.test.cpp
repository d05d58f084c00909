// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

#include <limits>

BOOST_AUTO_TEST_SUITE(waiver_terms)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::maybe;
using cases::pounds;
using cases::word;
using namespace lc::detail;

namespace {

lc::waiver granting(std::vector<lc::granted_contract> grants) {
    lc::waiver made;
    made.grants = std::move(grants);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(yearly_sums_that_do_not_make_the_total_are_found_to_the_penny) { // DATA-VALUE-SUM, CC-1, NDTI-2
    asking ask(lc::waiver_sum_agrees);
    auto const p = [](std::int64_t pence) { return std::optional(lc::money::from_pence(pence)); };
    struct row {
        char const* why;
        std::vector<std::optional<lc::money>> years;
        std::optional<lc::money> total;
        int months; // 0: not recorded
        char const* is;
        unsigned because;
        std::int64_t sum, difference;
    };
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    for (row const& each :
         {row{"88,000 and 63,000", {p(8'800'000), p(6'300'000)}, p(15'100'000), 24, "met", sum_agrees, 15'100'000, 0},
          {"a penny over", {p(8'800'000), p(6'300'001)}, p(15'100'000), 24, "not_met", sum_differs, 15'100'001, 1},
          {"a penny under", {p(8'800'000), p(6'299'999)}, p(15'100'000), 24, "not_met", sum_differs, 15'099'999, -1},
          {"CC: no total", {p(8'800'000), p(6'300'000)}, {}, 24, "cannot_tell", sum_without_total, 15'100'000, 0},
          {"NDTi: no yearly sums", {}, p(4'760'000), 24, "cannot_tell", sum_missing, 0, 0},
          {"a year or less", {}, p(4'760'000), 12, "not_applicable", sum_of_one_year, 0, 0},
          {"thirteen months", {}, p(4'760'000), 13, "cannot_tell", sum_missing, 0, 0},
          {"no term", {}, p(4'760'000), 0, "cannot_tell", sum_missing, 0, 0},
          {"a year without its sum", {p(1), {}}, p(1), 24, "cannot_tell", sum_missing, 0, 0},
          {"too large to add", {p(largest), p(1)}, p(0), 24, "cannot_tell", sum_not_countable, 0, 0},
          {"too far apart", {p(largest)}, p(-1), 12, "cannot_tell", sum_not_countable, 0, 0},
          {"with and without VAT",
           {lc::money::from_pence(1, lc::vat_basis::including)},
           p(1),
           12,
           "cannot_tell",
           sum_not_countable,
           0,
           0}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::granted_contract granted;
            for (int number = 1; auto const& year : each.years) granted.yearly_values.push_back({number++, year});
            granted.value = each.total;
            if (each.months != 0) granted.term_months = each.months;
            auto const given = ask(granting({granted}));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            BOOST_TEST(given.numbers[0] == each.sum);
            BOOST_TEST(given.numbers[1] == each.difference);
        }
    lc::granted_contract good, bad;
    good.yearly_values = bad.yearly_values = {{1, p(100)}};
    good.value = p(100);
    bad.value = p(101);
    BOOST_TEST(word(ask(granting({good, bad})).is) == "not_met"); // one that falls short decides
    BOOST_TEST(word(ask(granting({})).is) == "cannot_tell");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_term_that_does_not_fit_its_days_is_found) { // DATA-TERM, CC-1, NDTI-2
    asking ask(lc::waiver_term_agrees);
    struct row {
        char const* why;
        char const* start;
        char const* end;
        std::optional<int> months;
        char const* is;
        char const* expected;
    };
    for (row const& each : {row{"CC-1", "2018-09-01", "2020-08-31", 24, "met", "2020-08-31"},
                            {"a day short", "2018-09-01", "2020-08-30", 24, "not_met", "2020-08-31"},
                            {"a day long", "2018-09-01", "2020-09-01", 24, "not_met", "2020-08-31"},
                            {"NDTi: no days", "", "", 24, "cannot_tell", "none"},
                            {"no end", "2018-09-01", "", 24, "cannot_tell", "none"},
                            {"nothing", "", "", {}, "cannot_tell", "none"},
                            {"days alone", "2018-09-01", "2020-08-31", {}, "not_applicable", "none"},
                            {"one day", "2018-09-01", "2018-09-01", {}, "not_applicable", "none"},
                            {"ends before it starts", "2018-09-01", "2018-08-31", {}, "not_met", "none"},
                            {"no months", "2018-09-01", "2020-08-31", 0, "not_met", "none"},
                            {"more than can be", "", "", 1201, "not_met", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::granted_contract granted;
            granted.start = maybe(each.start);
            granted.end = maybe(each.end);
            granted.term_months = each.months;
            auto const given = ask(granting({granted}));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(cases::iso(given.dates[0]) == each.expected);
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_contract_longer_than_the_work_it_is_for_is_found) { // NDTI-2
    asking ask(lc::waiver_programme_agrees);
    struct row {
        std::optional<int> months, programme;
        char const* is;
    };
    for (row const& each : {row{24, 16, "not_met"},
                            {16, 16, "met"},
                            {15, 16, "not_met"},
                            {24, {}, "not_applicable"},
                            {{}, 16, "cannot_tell"}}) {
        lc::granted_contract granted;
        granted.term_months = each.months;
        granted.programme_months = each.programme;
        auto const given = ask(granting({granted}));
        BOOST_TEST(word(given.is) == each.is);
        if (given.is == lc::outcome::not_met) {
            BOOST_TEST(given.numbers[0] == *each.months);
            BOOST_TEST(given.numbers[1] == *each.programme);
        }
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_option_not_stated_in_full_is_found_and_money_still_to_be_found_is_a_note) { // CC-2
    asking ask(lc::waiver_option);
    auto subject = granting({cases::catalysts()});
    subject.report.emplace();
    subject.report->funding.emplace();
    subject.report->funding->covers_extension = false;
    auto& option = subject.grants[0].options[0];
    option.condition = "If the money is there";
    auto const given = ask(subject);
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(word(given.weight) == "note");
    subject.report->funding->covers_extension = true;
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.report->funding->covers_extension.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");

    option = {};
    subject.report.reset();
    BOOST_TEST(ask.missing(ask(subject)).size() == 5u);
    for (int const months : {0, -12, 1201}) {
        option.months = months;
        BOOST_TEST(word(ask(subject).is) == "not_met");
    }
    option.months = 12;
    option.times = 0;
    BOOST_TEST(word(ask(subject).is) == "not_met");

    auto none = granting({cases::worth(pounds(47'600))});
    BOOST_TEST(word(ask(none).is) == "not_applicable");
    none.grants[0].extendable.reset();
    BOOST_TEST(ask.missing(ask(none)) == std::vector<std::string>{"waiver.grants.extendable"},
               boost::test_tools::per_element());
    none.grants[0].extendable = true;
    BOOST_TEST(ask.missing(ask(none)) == std::vector<std::string>{"waiver.grants.options.months"},
               boost::test_tools::per_element());
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_option_that_the_recommendation_does_not_grant_as_described_is_found) { // CC-2, CC-9
    asking ask(lc::waiver_option_recommended);
    auto subject = granting({cases::catalysts()});
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.grants[0].options[0].in_recommendation = false;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.grants[0].options[0].in_recommendation = true;
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.grants[0] = cases::worth(pounds(47'600));
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.grants[0].extendable.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
