// SPDX-License-Identifier: MIT
#include <leeds/commissioning/percentage.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(percentage)

namespace lc = leeds::commissioning;

BOOST_AUTO_TEST_CASE(a_weight_is_read_to_the_hundredth_as_councils_write_it) {
    struct row {
        std::string_view text;
        std::int32_t hundredths;
    };
    for (auto const& each :
         {row{"60", 6000}, row{"62.5", 6250}, row{"62.50", 6250}, row{"62.55", 6255}, row{"0", 0}, row{"0.01", 1},
          row{"100", 10'000}, row{"60%", 6000}, row{"60 %", 6000}, row{"1000", 100'000}, row{"007", 700}})
        BOOST_TEST_CONTEXT(each.text) {
            auto const read = lc::try_parse_percentage(each.text);
            BOOST_REQUIRE(read.has_value());
            BOOST_TEST(read->hundredths() == each.hundredths);
        }
}

BOOST_AUTO_TEST_CASE(what_is_no_share_is_refused_and_never_rounded) {
    for (std::string_view const text : {"", "%", " %", ".", ".5", "60.", "60.555", "-1", "+1", "sixty", "6e1",
                                        "1000.01", "1001", "99999999999999999999", "60  %", "60%%", "1,5", "62.5.1"})
        BOOST_TEST_CONTEXT("“" << text << "”") BOOST_TEST(!lc::try_parse_percentage(text).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back_as_it_was) {
    for (std::int32_t hundredths = 0; hundredths <= 100'000; ++hundredths) {
        auto const value = lc::percentage::from_hundredths(hundredths);
        if (lc::try_parse_percentage(lc::to_decimal(value)) != value ||
            lc::try_parse_percentage(lc::long_text(value)) != value)
            BOOST_FAIL(hundredths << " is written " << lc::to_decimal(value));
    }
    BOOST_TEST(lc::to_decimal(lc::percentage::from_hundredths(6250)) == "62.5");
    BOOST_TEST(lc::to_decimal(lc::percentage::from_hundredths(5)) == "0.05");
    BOOST_TEST(lc::long_text(lc::percentage::from_hundredths(6000)) == "60 %");
}

BOOST_AUTO_TEST_SUITE_END()
