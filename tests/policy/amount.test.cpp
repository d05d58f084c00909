// SPDX-License-Identifier: MIT
#include <leeds/commissioning/policy/amount.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(amount)

namespace lc = ::leeds::commissioning;

namespace {

struct written {
    lc::parameter what;
    char const* text;
    std::int64_t amount;
};

constexpr lc::parameter share{"test.share", "per cent", "A share"};
constexpr lc::parameter flag{"test.flag", "on or off", "A switch"};

} // namespace

BOOST_AUTO_TEST_CASE(an_amount_is_understood_as_people_write_it_in_its_unit) {
    namespace p = lc::parameters;
    for (written const& each : {written{p::notice_minimum, "6", 6},
                                {p::notice_minimum, "6 months", 6},
                                {p::notice_minimum, "1 month", 1},
                                {p::notice_minimum, "1 months", 1},
                                {p::notice_minimum, "0", 0},
                                {p::high_above, "£100,000", 10'000'000},
                                {p::high_above, "100000", 10'000'000},
                                {p::high_above, "100000.01", 10'000'001},
                                {p::code_in_force, "yes", 1},
                                {p::code_in_force, "no", 0},
                                {p::code_in_force, "true", 1},
                                {p::code_in_force, "false", 0},
                                {p::notice_convention, "clear", static_cast<int>(lc::convention::clear)},
                                {p::valuation_basis, "all_options", static_cast<int>(lc::valuation::all_options)},
                                {share, "40", 40},
                                {share, "40 per cent", 40},
                                {flag, "on", 1},
                                {flag, "off", 0},
                                {p::rules_edition, "2019", 2019}})
        BOOST_TEST_CONTEXT(each.what.name << " " << each.text) {
            auto const found = lc::try_parse_amount(each.what, each.text);
            BOOST_TEST_REQUIRE(found.has_value());
            BOOST_TEST(*found == each.amount);
        }
}

BOOST_AUTO_TEST_CASE(an_amount_in_another_unit_or_of_no_sense_is_refused_not_guessed) {
    namespace p = lc::parameters;
    for (written const& each : {written{p::notice_minimum, "6 days", 0},
                                {p::notice_minimum, "6.5", 0},
                                {p::notice_minimum, "-6", 0},
                                {p::notice_minimum, "six", 0},
                                {p::notice_minimum, "", 0},
                                {p::notice_minimum, " 6", 0},
                                {p::notice_minimum, "6 ", 0},
                                {p::notice_minimum, "12345678901", 0},
                                {p::notice_minimum, "yes", 0},
                                {p::high_above, "-1", 0},
                                {p::high_above, "100000 EUR", 0},
                                {p::high_above, "6 months", 0},
                                {p::code_in_force, "1", 0},
                                {p::code_in_force, "on", 0},
                                {p::notice_convention, "clip", 0},
                                {p::notice_convention, "0", 0},
                                {flag, "yes", 0}})
        BOOST_TEST_CONTEXT(each.what.name << " " << each.text)
    BOOST_TEST(!lc::try_parse_amount(each.what, each.text).has_value());
}

BOOST_AUTO_TEST_CASE(every_built_in_value_is_read_back_from_the_words_that_reports_have_for_it) {
    auto const numbers = lc::leeds_policy();
    for (auto const& entry : numbers.entries())
        for (auto const& value : entry.values)
            BOOST_TEST_CONTEXT(entry.what.name << " " << lc::parameter_text(entry.what, value)) {
                auto const found = lc::try_parse_amount(entry.what, lc::parameter_text(entry.what, value));
                BOOST_TEST_REQUIRE(found.has_value());
                BOOST_TEST(*found == value.amount);
            }
}

BOOST_AUTO_TEST_CASE(who_wrote_an_amount_wrongly_is_told_what_is_expected) {
    namespace p = lc::parameters;
    BOOST_TEST(lc::expected_amount(p::notice_minimum) == "a whole number (months)");
    BOOST_TEST(lc::expected_amount(p::high_above) == "a sum such as £100,000");
    BOOST_TEST(lc::expected_amount(p::code_in_force) == "no or yes");
    BOOST_TEST(lc::expected_amount(p::rules_edition) == "a year such as 2019");
    BOOST_TEST(lc::expected_amount(p::notice_convention).find("clear") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
