// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"

#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/rules/principles/fact_test.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Tables for the tests of criteria by facts: what is recorded, what that shows, which facts are missing, what is said.
namespace cases {

/// A value that a policy sets for a parameter, from the year 2000 on.
struct set_value {
    lc::parameter what;
    std::int64_t amount;
};

/// One line of a table.
struct row {
    char const* recorded;          ///< in words
    void (*record)(lc::exercise&); ///< the same, done
    char const* is;                ///< what that shows
    char const* missing = "";      ///< facts that are missing, without "exercise.", in the order in which they are read
    char const* says = nullptr;    ///< what a reader is told, where the line looks at that
    std::vector<set_value> set = {};
};

inline lc::policy policy_with(std::vector<set_value> const& set) {
    std::vector<lc::policy::entry> entries;
    for (set_value const& each : set) {
        lc::dated_value const value{each.amount,  day("2000-01-01"),         std::nullopt,
                                    std::nullopt, lc::value_status::adopted, "a test",
                                    std::nullopt};
        entries.push_back({each.what, {value}});
    }
    return {"a policy of the tests", std::move(entries)};
}

inline lc::fact_test const& test_of(std::span<lc::fact_test const> tests, std::string_view criterion) {
    for (lc::fact_test const& each : tests)
        if (each.criterion == criterion) return each;
    throw std::invalid_argument("no fact test of " + std::string(criterion));
}

/// The facts that are missing, without "exercise.".
inline std::string missing_facts(lc::shown const& found, lc::fact_test const& test) {
    std::string names;
    for (std::size_t bit = 0; bit < 16; ++bit) {
        if (!(found.missing >> bit & 1u)) continue;
        if (!names.empty()) names.append(" ");
        names.append(bit < test.reads.size() ? test.reads[bit].substr(std::string_view("exercise.").size())
                                             : "no such fact");
    }
    return names;
}

/// A test as a rule that says its sentences: held, failed, otherwise, missing.
class test_in_words {
public:
    explicit test_in_words(lc::fact_test const& test)
        : sentences_{{{test.holds}, {test.fails}, {test.otherwise}, {"Not recorded: {missing}."}}} {
        info_.id = test.criterion;
        info_.reads = test.reads;
        info_.uses = test.uses;
        info_.dates = {test.dates[0], test.dates[1]};
        info_.numbers = test.numbers;
        info_.sentences = sentences_;
    }
    test_in_words(test_in_words const&) = delete;

    [[nodiscard]] static std::size_t sentence_of(lc::outcome is) {
        switch (is) {
        case lc::outcome::met: return 0;
        case lc::outcome::not_met: return 1;
        case lc::outcome::cannot_tell: return 3;
        default: return 2;
        }
    }

    [[nodiscard]] lc::explanation explain(lc::shown const& found, lc::exercise const& subject,
                                          lc::basis const& on) const {
        lc::answer given;
        given.is = found.is;
        given.because = static_cast<std::uint8_t>(sentence_of(found.is));
        given.missing = found.missing;
        given.values_of = found.values_of;
        given.dates = {found.dates[0], found.dates[1]};
        given.numbers = found.numbers;
        return lc::explain(lc::finding{given, 0, 0, 0}, info_, subject, on);
    }

private:
    std::array<lc::sentence, 4> sentences_;
    lc::rule_info info_{};
};

/// Checks every line of a table, and that the table leaves no outcome and no sentence of the test out.
inline void expect(std::span<lc::fact_test const> tests, std::string_view criterion, std::initializer_list<row> rows) {
    lc::fact_test const& test = test_of(tests, criterion);
    test_in_words const in_words(test);
    std::set<std::size_t> reached;
    std::set<std::size_t> read;
    for (row const& each : rows) BOOST_TEST_CONTEXT(criterion << ": " << each.recorded) {
            lc::exercise subject;
            each.record(subject);
            lc::policy const policy = policy_with(each.set);
            lc::basis const on = basis_on("2026-11-21", policy);
            lc::shown const found = test.decide(subject, on);
            BOOST_TEST(word(found.is) == each.is);
            BOOST_TEST(missing_facts(found, test) == each.missing);
            BOOST_TEST((found.is == lc::outcome::cannot_tell) == (found.missing != 0));
            reached.insert(test_in_words::sentence_of(found.is));
            if (each.says == nullptr) continue;
            read.insert(test_in_words::sentence_of(found.is));
            BOOST_TEST(in_words.explain(found, subject, on).message == each.says);
        }
    std::set<std::size_t> can_be_said{0};
    if (!test.fails.empty()) can_be_said.insert(1);
    if (!test.otherwise.empty()) can_be_said.insert(2);
    BOOST_TEST_CONTEXT(criterion) {
        BOOST_TEST((read == can_be_said)); // every sentence is read by a line, and there is none for what cannot be
        can_be_said.insert(3);
        BOOST_TEST((reached == can_be_said));
    }
}

/// The names in braces of a text.
inline std::vector<std::string_view> names_in_braces(std::string_view text) {
    std::vector<std::string_view> found;
    for (;;) {
        auto const open = text.find('{');
        if (open == std::string_view::npos) return found;
        auto const close = text.find('}', open);
        BOOST_REQUIRE(close != std::string_view::npos);
        found.push_back(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

/// Whether a name in braces is one that the sentence of a test can fill.
inline bool can_be_filled(lc::fact_test const& test, std::string_view name) {
    auto const among = [&](auto const& list, std::string_view wanted) {
        return std::find(list.begin(), list.end(), wanted) != list.end();
    };
    auto const colon = name.find(':');
    auto const plain = name.substr(0, colon);
    if (colon != std::string_view::npos) return among(test.numbers, plain) && colon + 1 < name.size();
    return name == "minimum" ? !test.uses.empty()
                             : among(test.dates, name) || among(test.numbers, name) || among(test.reads, name);
}

/// Checks what tests declare: that they stand in the order of the table of criteria, read facts that can be recorded
/// and say sentences without gaps.
inline void expect_sound(std::span<lc::fact_test const> tests, std::uint8_t first_principle,
                         std::uint8_t last_principle) {
    std::set<std::uint8_t> principles;
    std::size_t place = 0;
    for (lc::fact_test const& test : tests) BOOST_TEST_CONTEXT(test.criterion) {
            lc::criterion const* const of = lc::find_criterion(test.criterion);
            BOOST_REQUIRE(of != nullptr);
            principles.insert(of->principle);
            auto const at = static_cast<std::size_t>(of - lc::criteria.data()) + 1;
            BOOST_TEST(place < at);
            place = at;

            BOOST_TEST(!test.reads.empty());
            BOOST_TEST(test.reads.size() <= 8u);
            std::set<std::string_view> paths;
            for (std::string_view const path : test.reads) BOOST_TEST_CONTEXT(path) {
                    BOOST_TEST(!lc::meaning_of_fact<lc::exercise>(path).empty());
                    BOOST_TEST(paths.insert(path).second);
                }
            for (lc::parameter const& each : test.uses)
                BOOST_TEST((numbers().find(each.name) != nullptr), each.name << " is in no policy");
            BOOST_TEST(!test.holds.empty());
            for (std::string_view const text : {test.holds, test.fails, test.otherwise}) {
                for (std::string_view const name : names_in_braces(text))
                    BOOST_TEST(can_be_filled(test, name), name << " in: " << text);
                BOOST_TEST((text.empty() || text.ends_with('.')), text);
            }
        }
    for (std::uint8_t number = first_principle; number <= last_principle; ++number)
        BOOST_TEST(principles.count(number) == 1u, "no fact decides any criterion of principle " << int{number});
    BOOST_TEST(principles.size() == last_principle - first_principle + 1u);
}

/// Checks that nothing recorded shows nothing: neither that a criterion is met, nor that it is not.
inline void expect_silence_of_nothing(std::span<lc::fact_test const> tests) {
    for (lc::fact_test const& test : tests) BOOST_TEST_CONTEXT(test.criterion) {
            auto const found = test.decide(lc::exercise{}, basis_on());
            BOOST_TEST((found.is == lc::outcome::cannot_tell || found.is == lc::outcome::not_assessed));
            std::vector<set_value> set;
            for (lc::parameter const& each : test.uses) set.push_back({each, 50});
            lc::policy const with_values = policy_with(set);
            BOOST_TEST(
                (test.decide(lc::exercise{}, basis_on("2026-11-21", with_values)).is == lc::outcome::cannot_tell));
        }
}

} // namespace cases
