// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"
#include "outcomes_given.hpp"

#include <leeds/commissioning/rules/waiver/waiver.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <utility>
#include <vector>

// Cases for the tests of rules about waivers and decisions: short ways to say a waiver, and a way to ask a rule that
// notes which of its sentences were reached.
namespace cases {

inline lc::policy const& waiver_numbers() {
    static lc::policy const made("Leeds", lc::waiver_entries());
    return made;
}

inline lc::basis waiver_basis(lc::policy const& policy = waiver_numbers()) { return {policy, day("2026-11-21")}; }

/// The same policy with the values of one parameter replaced; without any, the parameter has none.
inline lc::policy with_values(lc::parameter const& what, std::vector<lc::dated_value> values) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : waiver_numbers().entries())
        if (each.what.name != what.name) entries.push_back(each);
    entries.push_back({what, std::move(values)});
    return {"changed", std::move(entries)};
}

/// A value that holds on every day there is.
inline std::vector<lc::dated_value> always(std::int64_t amount) {
    return {{amount, lc::date(1400, 1, 1), std::nullopt, std::nullopt, lc::value_status::adopted, "test", {}}};
}

inline std::optional<lc::date> maybe(std::string_view iso) {
    if (iso.empty()) return std::nullopt;
    return day(iso);
}

inline lc::money pounds(std::int64_t sum) { return lc::money::from_pence(sum * 100); }

/// A granted contract of that value, for a year, that may not be extended.
inline lc::granted_contract worth(lc::money value) {
    lc::granted_contract made;
    made.value = value;
    made.term_months = 12;
    made.extendable = false;
    return made;
}

inline lc::granted_extension option(int months, int times, std::optional<lc::money> value) {
    lc::granted_extension made;
    made.months = months;
    made.times = times;
    made.value = value;
    return made;
}

/// A waiver of those rules, decided on a day (none where the text is empty), that grants one contract.
inline lc::waiver waiving(std::vector<std::string> rules, std::string_view decided, lc::granted_contract granted) {
    lc::waiver made;
    made.rules_waived = std::move(rules);
    made.decision.emplace();
    made.decision->taken = maybe(decided);
    made.grants = {std::move(granted)};
    return made;
}

/// The waiver that the report on Community Catalysts of 8 August 2018 asks for, as far as its sums go.
inline lc::granted_contract catalysts() {
    lc::granted_contract made;
    made.yearly_values = {{1, pounds(88'000)}, {2, pounds(63'000)}};
    made.start = day("2018-09-01");
    made.end = day("2020-08-31");
    made.term_months = 24;
    made.extendable = true;
    made.options = {option(12, 1, pounds(63'000))};
    return made;
}

/// A rule that is asked, which of its sentences it has said and which outcomes it gave.
class asking {
public:
    explicit asking(lc::waiver_rule const& rule) : rule_(rule) {}

    lc::answer operator()(lc::waiver const& subject, lc::basis const& on) {
        lc::answer const given = given_.add(rule_.info, rule_(subject, on));
        BOOST_TEST_REQUIRE(given.because < rule_.info.sentences.size());
        said_.insert(given.because);
        auto const says = rule_.info.sentences[given.because].says;
        BOOST_TEST((says.find("{missing}") == std::string_view::npos || given.missing != 0), says);
        BOOST_TEST((given.missing == 0 || given.is == lc::outcome::cannot_tell));
        for (auto const& each : missing(given)) BOOST_TEST(!each.empty());
        BOOST_TEST((given.weight == rule_.info.weight_of(given.is) || given.weight == lc::severity::note));
        return given;
    }
    lc::answer operator()(lc::waiver const& subject) { return (*this)(subject, waiver_basis()); }

    [[nodiscard]] std::vector<std::string> missing(lc::answer const& given) const {
        return cases::missing(given, rule_.info);
    }
    [[nodiscard]] bool remarks(lc::answer const& given, std::string_view part) const {
        return cases::remarks(given, rule_.info, part);
    }

    /// Every sentence that the rule has was reached, and every outcome that it declares.
    void said_everything() const {
        for (unsigned number = 0; number < rule_.info.sentences.size(); ++number)
            BOOST_TEST(said_.count(number) == 1u,
                       rule_.info.id << " never says: " << rule_.info.sentences[number].says);
        given_.are_all_of(rule_.info);
    }

private:
    lc::waiver_rule const& rule_;
    std::set<unsigned> said_;
    outcomes_given given_;
};

} // namespace cases
