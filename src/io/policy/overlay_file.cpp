// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/policy_file.hpp>

#include "policy_values.hpp"
#include "reading/record_text.hpp"

#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// Turns the changes of a file into those of an overlay.
class change_reader {
public:
    change_reader(change_places const& where, policy const& baseline, std::span<std::string_view const> rule_ids,
                  std::vector<input_issue>& issues)
        : where_(where), baseline_(baseline), rule_ids_(rule_ids), report_(where.file, where.places, issues) {
        for (policy::entry const& each : baseline.entries()) parameter_names_.push_back(each.what.name);
    }

    [[nodiscard]] bool has_issues() const { return report_.any(); }

    void look_at(policy_change_record const& record, std::size_t number) {
        std::string const path = path_of(number);
        auto change = change_of(record, path);
        if (!change) return;
        for (std::string const& each : reasons_against(*change)) report_.add(path, {}, each);
        // The first is told: where many are the same, each with each would be more than anybody reads.
        for (auto const& [earlier, other] : changes_) {
            if (!detail::in_common(*change, other)) continue;
            report_.add(path, {},
                        change->name + ": shares days with the change on line " +
                            std::to_string(where_.places.at(path_of(earlier)).line));
            break;
        }
        changes_.emplace_back(number, std::move(*change));
    }

    [[nodiscard]] policy_overlay take(std::string name) {
        policy_overlay made{std::move(name), {}};
        for (auto& each : changes_) made.changes.push_back(std::move(each.second));
        if (has_issues()) return made;
        for (overlay_fault const& each : faults_of(baseline_, made, rule_ids_))
            if (!has_issues()) report_.add(each.change ? path_of(*each.change) : where_.path, {}, each.reason);
        return made;
    }

private:
    [[nodiscard]] std::string path_of(std::size_t number) const { return where_.places.element(where_.path, number); }

    /// What is wrong with a change by itself.
    [[nodiscard]] std::vector<std::string> reasons_against(policy_change const& change) const {
        std::vector<std::string> reasons;
        for (overlay_fault& each : faults_of(baseline_, {"", {change}}, rule_ids_))
            reasons.push_back(std::move(each.reason));
        return reasons;
    }

    /// The change that a record states; nothing where a part of it is missing or amiss, which is reported.
    [[nodiscard]] std::optional<policy_change> change_of(policy_change_record const& record, std::string const& path) {
        bool const is_rule = record.rule.has_value();
        if (is_rule && record.parameter) {
            report_.add(path + ".rule", *record.rule, "a change is about a parameter or a rule, not about both");
            return std::nullopt;
        }
        if (!is_rule && !record.parameter) {
            report_.missing(path + ".parameter", "expected the name of a parameter, or of a rule");
            return std::nullopt;
        }
        policy_change change{is_rule ? changed::rule : changed::parameter, is_rule ? *record.rule : *record.parameter,
                             on_all_days_from};
        auto const what = parameter_of(change, path + (is_rule ? ".rule" : ".parameter"));
        bool whole = what && take_value(change, *what, record, path);
        whole = take_days(change, record, path) && whole;
        if (!whole) return std::nullopt;
        change.status = record.status.value_or(value_status::proposed);
        if (record.reference) {
            change.reference = record.reference->title.value_or("");
            change.paragraph = record.reference->paragraph.value_or("");
        }
        change.last_checked = record.last_checked;
        return change;
    }

    [[nodiscard]] std::optional<parameter> parameter_of(policy_change const& change, std::string const& path) {
        if (change.what == changed::parameter) {
            policy::entry const* const held = baseline_.find(change.name);
            if (held != nullptr) return held->what;
        } else {
            for (std::string_view const id : rule_ids_)
                if (id == change.name) return rule_switch(id);
        }
        auto const known =
            change.what == changed::rule ? rule_ids_ : std::span<std::string_view const>(parameter_names_);
        report_.add(path, change.name, detail::unknown_name(change, known));
        return std::nullopt;
    }

    [[nodiscard]] bool take_value(policy_change& change, parameter const& what, policy_change_record const& record,
                                  std::string const& path) {
        std::string const at = path + ".value";
        bool const is_rule = change.what == changed::rule;
        if (!record.value) {
            report_.missing(at, "expected a value: " + expected_amount(what) +
                                    (is_rule ? "" : ", or none to end what holds"));
            return false;
        }
        if (record.value->text == no_value && !is_rule) return true;
        change.amount = try_parse_amount(what, record.value->text);
        if (!change.amount) report_.add(at, record.value->text, "expected " + expected_amount(what));
        return change.amount.has_value();
    }

    [[nodiscard]] bool take_days(policy_change& change, policy_change_record const& record, std::string const& path) {
        auto const days = days_of(record.from, record.to, path, report_);
        if (!days) return false;
        change.from = days->from;
        change.to = days->to;
        return true;
    }

    change_places const& where_;
    policy const& baseline_;
    std::span<std::string_view const> rule_ids_;
    issue_report report_;
    std::vector<std::string_view> parameter_names_;
    std::vector<std::pair<std::size_t, policy_change>> changes_; // with their numbers in the file
};

} // namespace

std::optional<policy_overlay> overlay_of(std::string name, std::span<policy_change_record const> records,
                                         change_places const& where, policy const& baseline,
                                         std::span<std::string_view const> rule_ids, std::vector<input_issue>& issues) {
    change_reader reader(where, baseline, rule_ids, issues);
    for (std::size_t number = 0; number < records.size(); ++number) reader.look_at(records[number], number);
    if (reader.has_issues()) return std::nullopt;
    std::optional<policy_overlay> made = reader.take(std::move(name));
    if (reader.has_issues()) made.reset();
    return made;
}

read_overlay_result read_overlay(std::string name, std::string_view text, policy const& baseline,
                                 std::span<std::string_view const> rule_ids) {
    read_overlay_result result;
    noted_places places;
    overlay_record record;
    result.failure = read_record_text(name, text, schema_of<overlay_record>(), &record, places, result.issues);
    if (result.failure) return result;
    if (!record.overlay)
        issue_report(name, places, result.issues).missing("overlay", "expected what the overlay is called");
    result.overlay = overlay_of(record.overlay.value_or(""), record.changes, {name, "changes", places}, baseline,
                                rule_ids, result.issues);
    if (!result.issues.empty()) result.overlay.reset();
    return result;
}

read_overlay_result read_overlay_file(std::string const& path, policy const& baseline,
                                      std::span<std::string_view const> rule_ids) {
    auto read = read_policy_bytes(path);
    if (read.failure) return {std::nullopt, {}, std::move(read.failure)};
    return read_overlay(std::move(read.name), read.content, baseline, rule_ids);
}

} // namespace leeds::commissioning::inline v0
