// SPDX-License-Identifier: MIT
#include <leeds/commissioning/facts/recorded_text.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(recorded_text)

namespace lc = leeds::commissioning;

BOOST_AUTO_TEST_CASE(a_blank_is_no_reason) {
    for (auto const* const blank : {"", " ", "\t", "\r\n", "  \n "})
        BOOST_TEST(!lc::says_something(std::string(blank)));
    for (auto const* const text : {".", " a", "a ", "no"}) BOOST_TEST(lc::says_something(std::string(text)));
    BOOST_TEST(!lc::says_something(std::nullopt));
}

BOOST_AUTO_TEST_CASE(one_name_written_twice_is_one_name) {
    BOOST_TEST(lc::same_name("A. Hargreaves", " a. hargreaves\n"));
    BOOST_TEST(lc::same_name("", "  "));
    BOOST_TEST(!lc::same_name("A. Hargreaves", "B. Hargreaves"));
    BOOST_TEST(!lc::same_name("A. Hargreaves", "A. Hargreave"));
    BOOST_TEST(!lc::same_name("A. Hargreaves", "A.  Hargreaves"));
}

BOOST_AUTO_TEST_SUITE_END()
