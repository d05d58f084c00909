// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <string_view>

// What rules answer in a test, against the outcomes that they declare.
namespace cases {

inline std::string words(lc::outcome_set set) {
    std::string all;
    for (lc::outcome const each : set) all.append(all.empty() ? "" : " ").append(lc::name_of(each));
    return all;
}

/// The outcomes that rules gave. One that a rule does not declare is an error at once.
class outcomes_given {
public:
    lc::answer const& add(lc::rule_info const& rule, lc::answer const& given) {
        bool const by_switch = given.because == lc::rule_off || given.because == lc::rule_perhaps_off;
        if (by_switch) return given; // the policy gives that answer, not the rule
        if (!rule.gives.contains(given.is))
            BOOST_ERROR(rule.id << " gives " << lc::name_of(given.is) << " and declares " << words(rule.gives));
        auto& seen = given_[rule.id];
        seen = seen | given.is;
        return given;
    }

    /// Each outcome that a rule declares was given.
    /// @param but those that these cases cannot reach, which are tested elsewhere
    void are_all_of(lc::rule_info const& rule, lc::outcome_set but = {}) const {
        auto const found = given_.find(rule.id);
        lc::outcome_set const seen = found == given_.end() ? lc::outcome_set() : found->second;
        BOOST_TEST(words(seen | but) == words(rule.gives | but),
                   rule.id << " declares " << words(rule.gives) << " and gave " << words(seen));
    }

private:
    std::map<std::string_view, lc::outcome_set> given_;
};

} // namespace cases
