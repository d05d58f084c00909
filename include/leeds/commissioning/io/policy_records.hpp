// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <optional>
#include <string>
#include <vector>

// What stands in files about policies, as it stands there. Other files embed these records: a scenario states changes
// of its own.
namespace leeds::commissioning::inline v0 {

/// What states a value: its title, and where in it.
struct reference_record {
    std::optional<std::string> title = {};
    std::optional<std::string> paragraph = {};
};

constexpr record_info about(tag<reference_record>) { return {"reference", "What states a value"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<reference_record>, Visit&& visit) {
    return visit(field{"title", &reference_record::title, "", "Title of the document"},
                 field{"paragraph", &reference_record::paragraph, "", "Paragraph, section or rule of it"});
}

/// One change of a policy.
struct policy_change_record {
    std::optional<std::string> parameter = {};
    std::optional<std::string> rule = {};
    std::optional<written_value> value = {};
    std::optional<date> from = {};
    std::optional<std::string> to = {};
    std::optional<value_status> status = {};
    std::optional<reference_record> reference = {};
    std::optional<date> last_checked = {};
};

constexpr record_info about(tag<policy_change_record>) {
    return {"change", "Another value of a parameter, or a rule switched on or off, on some days"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<policy_change_record>, Visit&& visit) {
    using record = policy_change_record;
    return visit(field{"parameter", &record::parameter, "", "Name of the parameter that is changed"},
                 field{"rule", &record::rule, "", "Id of the rule that is switched"},
                 field{"value", &record::value, "", "The value, on or off for a rule; none ends what holds"},
                 field{"from", &record::from, "date", "First day of the change"},
                 field{"to", &record::to, "", "Last day of the change, or open"},
                 field{"status", &record::status, "", "How sure it is; proposed where this is left out"},
                 field{"reference", &record::reference, "", "What states it"},
                 field{"last_checked", &record::last_checked, "date", "Day on which somebody last made sure of it"});
}

/// A file of changes that belong together.
struct overlay_record {
    std::optional<std::string> overlay = {};
    std::vector<policy_change_record> changes = {};
};

constexpr record_info about(tag<overlay_record>) { return {"overlay", "Changes of a policy that belong together"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<overlay_record>, Visit&& visit) {
    return visit(field{"overlay", &overlay_record::overlay, "", "What reports call it"},
                 field{"changes", &overlay_record::changes, "", "What it changes"});
}

} // namespace leeds::commissioning::inline v0
