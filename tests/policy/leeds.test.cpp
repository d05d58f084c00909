// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(leeds)

namespace lc = ::leeds::commissioning;
using lc::date;

namespace {

struct dated {
    char const* source;
    lc::parameter what;
    date day;
    lc::holding held;
    std::int64_t amount;     ///< where something holds or may hold
    lc::value_status status; ///< likewise
};

} // namespace

BOOST_AUTO_TEST_CASE(the_numbers_hold_on_the_days_their_sources_give_and_doubt_stays_doubt) {
    using enum lc::holding;
    using enum lc::value_status;
    namespace p = lc::parameters;
    auto const numbers = lc::leeds_policy();
    for (dated const& each : {
             dated{"CODE-0: before the month of approval", p::code_in_force, {2017, 12, 31}, no, 0, adopted},
             {"CODE-0: approved in January 2018, day unstated", p::code_in_force, {2018, 1, 1}, unclear, 1, adopted},
             {"CODE-0: approved in January 2018, day unstated", p::code_in_force, {2018, 1, 31}, unclear, 1, adopted},
             {"CODE-0: surely from the next month", p::code_in_force, {2018, 2, 1}, yes, 1, adopted},
             {"CODE-0: open end", p::code_in_force, {2040, 1, 1}, yes, 1, adopted},
             {"CODE-CM3", p::notice_minimum, {2017, 12, 31}, no, 0, adopted},
             {"CODE-CM3", p::notice_minimum, {2018, 1, 1}, unclear, 6, adopted},
             {"CODE-CM3", p::notice_minimum, {2018, 1, 31}, unclear, 6, adopted},
             {"CODE-CM3", p::notice_minimum, {2018, 2, 1}, yes, 6, adopted},
             {"CODE-CM3", p::notice_minimum, {2040, 1, 1}, yes, 6, adopted},
             {"CODE-D3", p::decommissioning_minimum, {2017, 12, 31}, no, 0, adopted},
             {"CODE-D3", p::decommissioning_minimum, {2018, 1, 31}, unclear, 6, adopted},
             {"CODE-D3", p::decommissioning_minimum, {2018, 2, 1}, yes, 6, adopted},
             {"GUIDE-BEST-VALUE-2011: before September 2011", p::best_value_minimum, {2011, 8, 31}, no, 0, adopted},
             {"GUIDE-BEST-VALUE-2011: within September 2011", p::best_value_minimum, {2011, 9, 1}, unclear, 3, adopted},
             {"GUIDE-BEST-VALUE-2011: within September 2011",
              p::best_value_minimum,
              {2011, 9, 30},
              unclear,
              3,
              adopted},
             {"GUIDE-BEST-VALUE-2011: surely", p::best_value_minimum, {2011, 10, 1}, yes, 3, adopted},
             {"GUIDE-BEST-VALUE-2011: last day before the guidance of May 2024",
              p::best_value_minimum,
              {2024, 4, 30},
              yes,
              3,
              adopted},
             {"GUIDE-BEST-VALUE-2011: from May 2024", p::best_value_minimum, {2024, 5, 1}, yes, 3, unconfirmed},
             {"GUIDE-BEST-VALUE-2011: open end", p::best_value_minimum, {2040, 1, 1}, yes, 3, unconfirmed},
             {"Dodds v Walker",
              p::notice_convention,
              {2018, 2, 1},
              yes,
              static_cast<std::int64_t>(lc::convention::corresponding_date),
              adopted},
         })
        BOOST_TEST_CONTEXT(each.source << ", " << each.what.name << " on " << lc::to_iso(each.day)) {
            auto const found = numbers.on(each.what, each.day);
            BOOST_TEST((found.held == each.held));
            BOOST_TEST((found.value != nullptr) == (each.held != no));
            if (found.value != nullptr) {
                BOOST_TEST(found.value->amount == each.amount);
                BOOST_TEST((found.value->status == each.status));
            }
        }
}

/// What no source states: a policy of one's own sets these, and the rules that use them are not assessed until then.
std::set<std::string_view> const without_value{"award.least_quality_weight",
                                               "consultation.least_days",
                                               "decommissioning.equality_review_months",
                                               "equality.full_assessment_from",
                                               "feedback.most_days",
                                               "management.least_days_to_remedy",
                                               "management.most_days_to_act",
                                               "market.largest_share",
                                               "market.least_days_to_bid",
                                               "market.least_days_to_start",
                                               "oversight.training_months",
                                               "portfolio.blanket_providers",
                                               "portfolio.blanket_window_days",
                                               "portfolio.ends_window_days",
                                               "procedure_rules.only_known_authorities",
                                               "procedure_rules.valuation",
                                               "reporting.most_reports_if_small",
                                               "reporting.small_below"};

BOOST_AUTO_TEST_CASE(what_no_source_states_has_no_value_of_ours) {
    auto const numbers = lc::leeds_policy();
    for (auto const name : without_value) BOOST_TEST_CONTEXT(name) {
            auto const* const entry = numbers.find(name);
            BOOST_REQUIRE((entry != nullptr));
            BOOST_TEST(entry->values.empty());
        }
}

BOOST_AUTO_TEST_CASE(every_number_can_be_traced_to_a_source_and_to_a_day_of_checking) {
    std::set<std::string_view> names;
    auto const numbers = lc::leeds_policy();
    for (auto const& entry : numbers.entries()) {
        BOOST_TEST_CONTEXT(entry.what.name) {
            names.insert(entry.what.name);
            BOOST_TEST(!entry.what.unit.empty());
            BOOST_TEST(!entry.what.meaning.empty());
            BOOST_TEST((!entry.values.empty() || without_value.count(entry.what.name) == 1));
            std::optional<date> last;
            bool open = false;
            for (auto const& each : entry.values) {
                BOOST_TEST(!each.reference.empty());
                BOOST_TEST(each.last_checked.has_value());
                BOOST_TEST(!open); // nothing follows a value with no end
                if (each.possibly_from) BOOST_TEST((*each.possibly_from < each.from));
                if (last) BOOST_TEST((*last < each.from));
                if (each.to) BOOST_TEST((each.from <= *each.to));
                last = each.to;
                open = !each.to;
            }
        }
    }
    BOOST_TEST(names.size() == numbers.entries().size()); // a name is an identity
}

/// Whether a title is that of a document which is divided into paragraphs, sections or rules. What only reports on one
/// is not.
bool is_divided(std::string_view title) {
    for (std::string_view const whole : {"Leeds Commissioning Code of Practice", "Law of Property Act 1925",
                                         "Procurement Act 2023", "Public Contracts Regulations 2015", "SI 2012/2089"})
        if (title == whole) return true;
    for (std::string_view const beginning :
         {"Scrutiny Board", "Report of 30 October 2019", "Cabinet: proposals", "Report to the Director"})
        if (title.starts_with(beginning)) return true;
    return false;
}

BOOST_AUTO_TEST_CASE(every_value_names_the_document_and_where_the_document_is_divided_the_place_in_it) {
    auto const numbers = lc::leeds_policy();
    for (auto const entries : {numbers.entries(), numbers.switches()})
        for (auto const& entry : entries)
            for (auto const& each : entry.values) BOOST_TEST_CONTEXT(entry.what.name << ": " << each.reference) {
                    BOOST_TEST(!each.reference.empty());
                    if (is_divided(each.reference)) BOOST_TEST(!each.paragraph.empty());
                    // The place stands in a member of its own, not in the title.
                    for (auto const place : {", s.", " s.", "regulation 9", "Recommendation 2", "Schedule 1", " 4.5.2"})
                        BOOST_TEST((each.reference.find(place) == std::string::npos), place);
                }
    auto const* const minimum = numbers.find("notice.minimum_months");
    BOOST_TEST(lc::source_of(minimum->values[0]) == "Leeds Commissioning Code of Practice, Contract Management 3");
}

BOOST_AUTO_TEST_SUITE_END()
