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

/// A value that a full policy gives, and the days on which it holds.
struct policy_value_record {
    std::optional<written_value> value = {};
    std::optional<date> from = {};
    std::optional<date> possibly_from = {};
    std::optional<std::string> to = {};
    std::optional<value_status> status = {};
    std::optional<reference_record> reference = {};
    std::optional<date> last_checked = {};
};

constexpr record_info about(tag<policy_value_record>) { return {"value", "A value and the days on which it holds"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<policy_value_record>, Visit&& visit) {
    using record = policy_value_record;
    return visit(field{"value", &record::value, "", "The value, on or off for a rule; none says that there is none"},
                 field{"from", &record::from, "date", "First day on which it surely holds"},
                 field{"possibly_from", &record::possibly_from, "date",
                       "Earliest day on which it may hold, where the source leaves the day open"},
                 field{"to", &record::to, "", "Last day on which it holds, or open"},
                 field{"status", &record::status, "", "How sure it is"},
                 field{"reference", &record::reference, "", "What states it"},
                 field{"last_checked", &record::last_checked, "date", "Day on which somebody last made sure of it"});
}

/// A parameter of a full policy with its values in order of time.
struct policy_parameter_record {
    std::optional<std::string> name = {};
    std::optional<std::string> unit = {};
    std::optional<std::string> meaning = {};
    std::vector<policy_value_record> values = {};
};

constexpr record_info about(tag<policy_parameter_record>) { return {"parameter", "A number or a switch of a policy"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<policy_parameter_record>, Visit&& visit) {
    using record = policy_parameter_record;
    return visit(field{"name", &record::name, "", "What it is called"},
                 field{"unit", &record::unit, "", "Unit of its values"},
                 field{"meaning", &record::meaning, "", "What it means, for people"},
                 field{"values", &record::values, "", "Its values in order of time"});
}

/// The days on which a rule is in force.
struct policy_rule_record {
    std::optional<std::string> rule = {};
    std::vector<policy_value_record> in_force = {};
};

constexpr record_info about(tag<policy_rule_record>) { return {"rule", "The days on which a rule is in force"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<policy_rule_record>, Visit&& visit) {
    return visit(field{"rule", &policy_rule_record::rule, "", "Its id"},
                 field{"in_force", &policy_rule_record::in_force, "", "When it is on or off, in order of time"});
}

/// A file with a full policy.
struct policy_record {
    std::optional<std::string> policy = {};
    std::vector<policy_parameter_record> parameters = {};
    std::vector<policy_rule_record> rules = {};
};

constexpr record_info about(tag<policy_record>) { return {"policy", "The numbers that rules use, with their days"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<policy_record>, Visit&& visit) {
    return visit(field{"policy", &policy_record::policy, "", "What reports call it"},
                 field{"parameters", &policy_record::parameters, "", "Its parameters"},
                 field{"rules", &policy_record::rules, "", "Rules that are not in force on all days"});
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
