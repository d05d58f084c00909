// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/policy_file.hpp>

#include "policy_values.hpp"
#include "reading/record_text.hpp"

#include <leeds/commissioning/code/nearest.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// A value with its days, or the days of which it is said that there is none.
struct stated_value {
    dated_value held;
    bool is_none = false;

    [[nodiscard]] date begins() const noexcept { return held.possibly_from.value_or(held.from); }
};

/// Reads the values of one parameter or switch, in order of time.
class value_list_reader {
public:
    value_list_reader(parameter const& what, noted_places const& places, issue_report& report)
        : what_(what), places_(places), report_(report) {}

    [[nodiscard]] std::vector<dated_value> read(std::vector<policy_value_record> const& records,
                                                std::string const& list) {
        for (std::size_t number = 0; number < records.size(); ++number) {
            std::string const path = places_.element(list, number);
            auto const stated = stated_in(records[number], path);
            if (!stated) continue;
            if (last_) compare_with_last(*stated, path);
            if (!stated->is_none) values_.push_back(stated->held);
            last_ = stated;
        }
        return std::move(values_);
    }

private:
    [[nodiscard]] std::optional<stated_value> stated_in(policy_value_record const& record, std::string const& path) {
        bool const is_none = record.value && record.value->text == no_value;
        auto const amount = is_none ? std::optional<std::int64_t>(0) : amount_in(record, path);
        if (record.status == value_status::proposed && !record.from)
            report_.missing(path + ".from", "expected from: a proposal needs the first day on which it is to hold");
        auto const days = days_of(record.from, record.to, path, report_);
        if (!record.status && !is_none)
            report_.missing(path + ".status", "expected a status: adopted, proposed or unconfirmed");
        bool const has_title = record.reference && record.reference->title && !record.reference->title->empty();
        if (!has_title) report_.missing(path + ".reference.title", "expected the title of what states it");
        if (!days || !amount) return std::nullopt;
        if (!keeps_its_order(*days, record.possibly_from, path)) return std::nullopt;
        reference_record const stated_by = record.reference.value_or(reference_record{});
        return stated_value{{*amount, days->from, record.possibly_from, days->to,
                             record.status.value_or(value_status::adopted), stated_by.title.value_or(""),
                             record.last_checked, stated_by.paragraph.value_or("")},
                            is_none};
    }

    [[nodiscard]] std::optional<std::int64_t> amount_in(policy_value_record const& record, std::string const& path) {
        std::string const expected = "expected " + expected_amount(what_) + ", or none where there is no value";
        if (!record.value) {
            report_.missing(path + ".value", expected);
            return std::nullopt;
        }
        auto const amount = try_parse_amount(what_, record.value->text);
        if (!amount) report_.add(path + ".value", record.value->text, expected);
        return amount;
    }

    [[nodiscard]] bool keeps_its_order(days_held const& days, std::optional<date> possibly_from,
                                       std::string const& path) {
        if (days.to && *days.to < days.from) {
            report_.add(path + ".to", to_iso(*days.to), "its last day is before its first, " + long_text(days.from));
            return false;
        }
        if (possibly_from && *possibly_from >= days.from) {
            report_.add(path + ".possibly_from", to_iso(*possibly_from),
                        "expected a day before that on which it surely holds, " + long_text(days.from));
            return false;
        }
        return true;
    }

    void compare_with_last(stated_value const& stated, std::string const& path) {
        if (stated.held.from < last_->begins()) {
            report_.add(path, {}, "values stand in order of time: this one begins before the one above it");
            return;
        }
        if (!last_->held.to || stated.begins() <= *last_->held.to) {
            report_.add(path, {}, "shares days with the value above it, which holds " + until(last_->held.to));
            return;
        }
        date const next = add_days(*last_->held.to, 1);
        if (next < stated.begins())
            report_.add(path, {},
                        "from " + long_text(next) + " to " + long_text(add_days(stated.begins(), -1)) +
                            " nothing is said: state a value for these days, or none");
    }

    static std::string until(std::optional<date> to) { return to ? "to " + long_text(*to) : "with an open end"; }

    parameter const& what_;
    noted_places const& places_;
    issue_report& report_;
    std::optional<stated_value> last_;
    std::vector<dated_value> values_;
};

/// Turns what a file states into a policy.
class policy_reader {
public:
    policy_reader(std::string_view file, policy const& known, std::span<std::string_view const> rule_ids,
                  noted_places const& places, std::vector<input_issue>& issues)
        : known_(known), rule_ids_(rule_ids), places_(places), report_(file, places, issues) {
        for (policy::entry const& each : known.entries()) names_.push_back(each.what.name);
        found_.resize(names_.size());
    }

    void read(policy_record const& record) {
        if (!record.policy || record.policy->empty()) report_.missing("policy", "expected what the policy is called");
        for (std::size_t number = 0; number < record.parameters.size(); ++number)
            read_parameter(record.parameters[number], places_.element("parameters", number));
        for (std::size_t number = 0; number < record.rules.size(); ++number)
            read_rule(record.rules[number], places_.element("rules", number));
    }

    [[nodiscard]] bool has_issues() const noexcept { return report_.any(); }

    [[nodiscard]] std::vector<std::string_view> left_out() const {
        std::vector<std::string_view> names;
        for (std::size_t number = 0; number < names_.size(); ++number)
            if (!found_[number]) names.push_back(names_[number]);
        return names;
    }

    /// Parameters stand in the order of the known ones, whatever that of the file.
    [[nodiscard]] policy take(std::string name) {
        std::vector<policy::entry> entries;
        for (std::size_t number = 0; number < names_.size(); ++number)
            entries.push_back({known_.entries()[number].what,
                               found_[number] ? std::move(*found_[number]) : std::vector<dated_value>{}});
        return {std::move(name), std::move(entries), std::move(switches_)};
    }

private:
    void read_parameter(policy_parameter_record const& record, std::string const& path) {
        if (!record.name) return report_.missing(path + ".name", "expected the name of a parameter");
        auto const at = std::find(names_.begin(), names_.end(), *record.name);
        if (at == names_.end()) return not_known(path + ".name", *record.name, "parameter", names_);
        auto const number = static_cast<std::size_t>(at - names_.begin());
        if (found_[number]) return report_.add(path + ".name", *record.name, "this parameter stands above already");
        parameter const& what = known_.entries()[number].what;
        if (record.unit && *record.unit != what.unit)
            report_.add(path + ".unit", *record.unit, "its unit is " + std::string(what.unit));
        found_[number] = value_list_reader(what, places_, report_).read(record.values, path + ".values");
    }

    void read_rule(policy_rule_record const& record, std::string const& path) {
        if (!record.rule) return report_.missing(path + ".rule", "expected the id of a rule");
        auto const at = std::find(rule_ids_.begin(), rule_ids_.end(), *record.rule);
        if (at == rule_ids_.end()) return not_known(path + ".rule", *record.rule, "rule", rule_ids_);
        for (policy::entry const& each : switches_)
            if (each.what.name == *at)
                return report_.add(path + ".rule", *record.rule, "this rule stands above already");
        if (record.in_force.empty())
            return report_.missing(path + ".in_force", "expected the days on which the rule is on or off");
        parameter const what = rule_switch(*at);
        switches_.push_back(
            {what, value_list_reader(what, places_, report_).read(record.in_force, path + ".in_force")});
    }

    void not_known(std::string const& path, std::string const& wanted, std::string const& what,
                   std::span<std::string_view const> known) {
        std::string reason = "this version has no " + what + " of that name";
        auto const nearest = nearest_name(wanted, known);
        if (!nearest.empty()) reason.append("; did you mean ").append(nearest).append("?");
        report_.add(path, wanted, std::move(reason));
    }

    policy const& known_;
    std::span<std::string_view const> rule_ids_;
    noted_places const& places_;
    issue_report report_;
    std::vector<std::string_view> names_;
    std::vector<std::optional<std::vector<dated_value>>> found_; // by the numbers of the known parameters
    std::vector<policy::entry> switches_;
};

} // namespace

read_policy_result read_policy(std::string name, std::string_view text, policy const& known,
                               std::span<std::string_view const> rule_ids) {
    read_policy_result result;
    noted_places places;
    policy_record record;
    result.failure = read_record_text(name, text, schema_of<policy_record>(), &record, places, result.issues);
    if (result.failure) return result;
    policy_reader reader(name, known, rule_ids, places, result.issues);
    reader.read(record);
    result.left_out = reader.left_out();
    if (result.issues.empty()) result.numbers = reader.take(record.policy.value_or(""));
    return result;
}

read_policy_result read_policy_file(std::string const& path, policy const& known,
                                    std::span<std::string_view const> rule_ids) {
    auto read = read_policy_bytes(path);
    if (read.failure) return {std::nullopt, {}, {}, std::move(read.failure)};
    return read_policy(std::move(read.name), read.content, known, rule_ids);
}

policy_text kind_of_policy_text(std::string_view text) {
    auto const fields = outermost_fields(text);
    auto const has = [&](std::string_view name) {
        return std::find(fields.begin(), fields.end(), name) != fields.end();
    };
    if (has("overlay")) return policy_text::overlay;
    if (has("policy")) return policy_text::full;
    if (has("changes")) return policy_text::overlay;
    return has("parameters") || has("rules") ? policy_text::full : policy_text::neither;
}

std::string policy_json_schema() {
    static constexpr std::array<std::string_view, 1> needed{"policy"};
    return json_schema_of(
        schema_of<policy_record>(),
        {"Policy", "A policy for the Leeds Commissioning Code: every number that rules use.", false, needed});
}

std::string overlay_json_schema() {
    static constexpr std::array<std::string_view, 2> needed{"overlay", "changes"};
    return json_schema_of(schema_of<overlay_record>(),
                          {"Overlay", "A change of a policy for the Leeds Commissioning Code.", false, needed});
}

} // namespace leeds::commissioning::inline v0
