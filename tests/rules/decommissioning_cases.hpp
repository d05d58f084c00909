// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"
#include "outcomes_given.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/rules/decommissioning/decommissioning.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Proposals to decommission a service for the tests of rules, and a way to ask a rule that notes which of its sentences
// were reached.
namespace cases {

/// A day, or nothing for an empty text.
inline std::optional<lc::date> on_day(std::string_view iso) {
    if (iso.empty()) return std::nullopt;
    return day(iso);
}

/// "yes", "no", or nothing for an empty text.
inline std::optional<bool> yes_or_no(std::string_view word) {
    if (word.empty()) return std::nullopt;
    return word == "yes";
}

inline std::optional<std::string> text_or_none(std::string_view text) {
    if (text.empty()) return std::nullopt;
    return std::string(text);
}

inline lc::organisation charity(std::string name = "Exampleford Friends") {
    lc::organisation made = body(lc::sector::third_sector, true);
    made.name = std::move(name);
    return made;
}

/// A provider with whom everything was done as it should be: engaged in January, notice in June, an end in December.
inline lc::affected_provider good_provider() {
    lc::affected_provider made;
    made.organisation = charity();
    made.engaged = true;
    made.first_engaged = day("2026-01-12");
    made.notice_given = true;
    made.notice_served = day("2026-06-01");
    made.termination_given = true;
    made.termination_served = day("2026-06-15");
    made.viability_considered = true;
    made.can_continue = true;
    made.can_fulfil_other = true;
    made.staff_may_transfer = true;
    made.transfer_considered = true;
    return made;
}

/// A proposal decided on 1 June 2026 of which every fact is in order, the service ended on 31 December 2026.
inline lc::decommissioning good_proposal() {
    lc::decommissioning made;
    made.id = "D-1";
    made.service = "Lunch clubs";
    made.decision.emplace();
    made.decision->taken = day("2026-06-01");
    made.decision->effective = day("2026-06-10");
    made.end = day("2026-12-31");
    made.end_means = lc::end_meaning::last_funded_day;
    made.needs_assessment = lc::proposal_assessment{true, day("2026-03-02"), {}, {}};
    made.service_impact = lc::proposal_assessment{true, day("2026-03-03"), {}, {}};
    made.equality.emplace();
    made.equality->done = true;
    made.equality->assessment.emplace();
    made.equality->assessment->kind = lc::equality_assessment_kind::full;
    made.equality->assessment->dated = day("2026-03-04");
    made.equality->assessment->impacts = {"Fewer meals for older people"};
    made.equality->assessment->mitigations = {"Meals brought home"};
    made.equality->author_trained = day("2025-11-03");
    made.equality->reviewed = true;
    made.equality->reviewed_on = day("2027-03-01");
    made.equality->learnt = "Those who live alone were missed.";
    made.equality->learning_shared = day("2027-03-08");
    made.consultation.emplace();
    made.consultation->done = true;
    made.consultation->first_day = day("2026-02-02");
    made.consultation->last_day = day("2026-04-30");
    made.providers = {good_provider()};
    made.support.emplace();
    made.support->offered = true;
    made.support->signposted = true;
    made.support->what = "A business adviser for three days";
    made.support->day = day("2026-06-08");
    made.users_told = day("2026-06-02");
    made.public_told = day("2026-06-02");
    made.shared_approach.emplace();
    made.shared_approach->is_shared = true;
    made.shared_approach->with = {"Exampleford Health Partnership"};
    made.communities_recognised = true;
    made.community_effects = {"Millside loses its only meeting place"};
    made.after.emplace();
    made.after->ended = true;
    made.after->ended_on = day("2026-12-31");
    made.after->unintended_found = true;
    made.after->unintended = {"The surgery has more calls"};
    made.after->reported = true;
    made.after->reported_in = day("2027-06-30");
    return made;
}

/// The day on which proposals are asked about unless a test says otherwise: after their end.
inline constexpr std::string_view asked_on = "2027-07-01";

/// A rule that is asked, and which of its sentences it has said.
template <class Rule>
class asking_about_end {
public:
    explicit asking_about_end(Rule const& rule) : rule_(rule) {}

    lc::answer operator()(lc::decommissioning const& subject, lc::basis const& on = basis_on(asked_on)) {
        lc::answer const given = given_.add(rule_.info, rule_(subject, on));
        auto const* const said = rule_.info.sentence_at(given.because);
        BOOST_TEST_REQUIRE((said != nullptr));
        said_.insert(given.because);
        BOOST_TEST((said->says.find("{missing}") == std::string_view::npos || given.missing != 0), said->says);
        BOOST_TEST((given.missing == 0 || given.is == lc::outcome::cannot_tell));
        for (auto const& each : missing(given, rule_.info)) BOOST_TEST((!each.empty() && each != "no such fact"));
        auto const told = lc::explain({given, 0, 0, 0}, rule_.info, subject, on);
        BOOST_TEST(told.message.find("a day that is not known") == std::string::npos, told.message);
        BOOST_TEST(told.message.find("(not recorded)") == std::string::npos, told.message);
        return given;
    }

    /// The facts that an answer names as missing, below the proposal: "decision.taken, end".
    [[nodiscard]] std::string lacks(lc::answer const& given) const {
        std::string names;
        for (std::string const& each : missing(given, rule_.info))
            names.append(names.empty() ? "" : ", ").append(each.substr(std::string_view("decommissioning.").size()));
        return names;
    }

    /// What it says of a proposal, in words.
    [[nodiscard]] std::string words(lc::decommissioning const& subject,
                                    lc::basis const& on = basis_on(asked_on)) const {
        return lc::explain({rule_(subject, on), 0, 0, 0}, rule_.info, subject, on).message;
    }

    /// Every sentence that the rule has was reached, and every outcome that it declares.
    void said_everything() const {
        std::size_t const all = rule_.info.sentences.size() + rule_.info.shared.size();
        for (unsigned number = 0; number < all; ++number)
            BOOST_TEST(said_.count(number) == 1u,
                       rule_.info.id << " never says: " << rule_.info.sentence_at(number)->says);
        given_.are_all_of(rule_.info);
    }

private:
    Rule const& rule_;
    std::set<unsigned> said_;
    outcomes_given given_;
};

/// The Leeds policy with one parameter at one amount on all days; without an amount it has none.
inline lc::policy with_amount(lc::parameter const& what, std::optional<std::int64_t> amount) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : numbers().entries()) {
        entries.push_back(each);
        if (each.what.name != what.name) continue;
        entries.back().values.clear();
        if (amount) entries.back().values.push_back({*amount, day("1990-01-01"), {}, {}, {}, "a test", {}});
    }
    return {"own", entries};
}

/// Asks a rule of the Code in and about January 2018, so that it says when it holds.
template <class Rule>
void ask_when_the_code_came(asking_about_end<Rule>& ask) {
    struct row {
        char const* decided;
        char const* is;
    };
    for (row const& each :
         {row{"2017-12-31", "not_assessed"}, {"2018-01-01", "cannot_tell"}, {"2018-01-31", "cannot_tell"}})
        BOOST_TEST_CONTEXT("CODE approved January 2018, decided " << each.decided) {
            lc::decommissioning subject = good_proposal();
            subject.decision->taken = day(each.decided);
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    lc::decommissioning none;
    none.providers.resize(1);
    none.providers[0].notice_served = day("2017-12-01"); // without a decision the first notice tells
    BOOST_TEST(word(ask(none).is) == "not_assessed");
}

} // namespace cases
