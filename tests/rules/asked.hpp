// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"
#include "outcomes_given.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <vector>

namespace cases {

inline std::optional<lc::date> maybe_day(std::string_view iso) {
    if (iso.empty()) return std::nullopt;
    return day(iso);
}

/// The policy with the values of one parameter replaced by one that always holds.
inline lc::policy setting(lc::parameter const& what, std::int64_t amount) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : numbers().entries())
        if (each.what.name != what.name) entries.push_back(each);
    entries.push_back(
        {what, {{amount, lc::date(1400, 1, 1), std::nullopt, std::nullopt, lc::value_status::adopted, "test", {}}}});
    return {"changed", std::move(entries)};
}

/// A rule that is asked, which of its sentences it has said and which outcomes it gave.
template <class Rule>
class asked {
public:
    explicit asked(Rule const& rule) : rule_(rule) {}

    template <class Subject>
    lc::answer operator()(Subject const& subject, lc::basis const& on) {
        lc::answer const given = given_.add(rule_.info, rule_(subject, on));
        auto const* const said = rule_.info.sentence_at(given.because);
        BOOST_TEST_REQUIRE((said != nullptr));
        said_.insert(given.because);
        BOOST_TEST((said->says.find("{missing}") == std::string_view::npos || given.missing != 0), said->says);
        BOOST_TEST((given.missing == 0 || given.is == lc::outcome::cannot_tell));
        BOOST_TEST((given.weight == rule_.info.weight_of(given.is) || given.weight == lc::severity::note));
        return given;
    }

    /// The facts that an answer names as missing, without what stands before the last dot: "decided review".
    [[nodiscard]] std::string missing(lc::answer const& given) const {
        std::string names;
        for (auto const& each : cases::missing(given, rule_.info))
            names.append(names.empty() ? "" : " ").append(each.substr(each.rfind('.') + 1));
        return names;
    }

    /// Every sentence that the rule has was reached, and every outcome that it declares.
    void said_everything() const {
        for (unsigned number = 0; rule_.info.sentence_at(number) != nullptr; ++number)
            BOOST_TEST(said_.count(number) == 1u,
                       rule_.info.id << " never says: " << rule_.info.sentence_at(number)->says);
        given_.are_all_of(rule_.info);
    }

private:
    Rule const& rule_;
    std::set<unsigned> said_;
    outcomes_given given_;
};
template <class Rule>
asked(Rule const&) -> asked<Rule>;

} // namespace cases
