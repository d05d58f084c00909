// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

// What is asked of every declaration of a fact type.
namespace declared {

namespace lc = ::leeds::commissioning;

inline bool is_snake_case(std::string_view word) {
    if (word.empty() || word.front() == '_' || word.back() == '_' || word.find("__") != std::string_view::npos)
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '_'; });
}

inline std::set<std::string_view> const known_units{"",           "date",        "months", "length",  "GBP",
                                                    "GBP a year", "org-id code", "month",  "per cent"};

/// Each member of a struct, in its order, against each declared field: the members come from a structured binding,
/// whose number of names the compiler checks, so that a new member fails to compile here until it is added (and
/// declared).
template <class T, class... Member>
void declares(T const& object, Member const&... member) {
    std::vector<void const*> const in_struct{&member...};
    std::vector<void const*> declared;
    std::set<std::string_view> names;
    lc::record_info const info = about(lc::tag<T>{});
    BOOST_TEST_CONTEXT(info.name) {
        BOOST_TEST(is_snake_case(info.name));
        BOOST_TEST(!info.meaning.empty());
        fields(lc::tag<T>{}, [&](auto const&... each) {
            auto const look = [&](auto const& one) {
                BOOST_TEST_CONTEXT(one.name) {
                    declared.push_back(&(object.*one.member));
                    BOOST_TEST(names.insert(one.name).second);
                    BOOST_TEST(is_snake_case(one.name));
                    BOOST_TEST(!one.meaning.empty());
                    BOOST_TEST(one.meaning.find('{') == std::string_view::npos);
                    BOOST_TEST(known_units.count(one.unit) == 1u);
                }
            };
            (look(each), ...);
        });
        BOOST_TEST((declared == in_struct)); // nothing forgotten, nothing twice, same order
    }
}

} // namespace declared
