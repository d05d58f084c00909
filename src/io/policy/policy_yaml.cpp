// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/policy_file.hpp>

#include "policy_values.hpp"
#include "records/json_out.hpp"

#include <leeds/commissioning/policy/amount.hpp>

#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t width_of_comments = 118;

/// Text in quotation marks, as YAML has it between double ones.
std::string quoted(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string made = "\"";
    for (char const each : replaced_where_not_utf8(text)) {
        auto const code = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\')
            made.append(1, '\\').append(1, each);
        else if (code < 0x20 || code == 0x7F)
            made.append("\\x").append(1, digits[code >> 4]).append(1, digits[code & 15]);
        else
            made.push_back(each);
    }
    return made.append("\"");
}

/// Writes a policy, a line after another.
class policy_writer {
public:
    explicit policy_writer(std::span<rule_info const> rules) : rules_(rules) {}

    void put_head(policy const& numbers) {
        comment(0, "The numbers that rules use, each with the days on which it holds and with what states it.");
        comment(0, "");
        comment(0, "A day selects the value: that of the notice, of the decision or another, as each parameter says. A "
                   "value holds from its first day (from) to its last (to), both included; \"to: open\" is an open "
                   "end. \"possibly_from\" is the earliest day on which it may hold, where the source leaves the day "
                   "open. A value \"none\" says that nothing holds on its days.");
        comment(0, "Status: adopted (decided and published), proposed (put forward, not decided), unconfirmed (no "
                   "source read says that it still holds).");
        line(0, "policy: " + quoted(numbers.name()));
        line(0, "parameters:");
    }

    void put_parameter(policy::entry const& of) {
        blank_line();
        comment(2, std::string(of.what.meaning) + ".");
        comment(2, "Unit: " + unit_in_words(of.what) + ".");
        comment(2, use_in_words(of.what));
        if (of.values.empty())
            comment(2, "It has no value, for no source states one: what it decides is not assessed until a value is "
                       "given here.");
        line(2, "- name: " + std::string(of.what.name));
        line(4, "unit: " + std::string(of.what.unit));
        line(4, "meaning: " + quoted(of.what.meaning));
        put_values("values", of);
    }

    void put_rules(std::span<policy::entry const> switches) {
        blank_line();
        comment(0, "Rules that are not in force on all days: what is on is asked, what is off is not assessed. A rule "
                   "that does not stand here is in force on all days.");
        line(0, switches.empty() ? "rules: []" : "rules:");
        for (policy::entry const& each : switches) {
            blank_line();
            for (rule_info const& rule : rules_)
                if (rule.id == each.what.name) comment(2, std::string(rule.title) + ".");
            line(2, "- rule: " + std::string(each.what.name));
            put_values("in_force", each);
        }
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    static std::string unit_in_words(parameter const& what) {
        std::string words(what.unit);
        std::string listed;
        if (what.unit == "pence") return "a sum, written as £100,000 or 99.50";
        for (auto const& each : amount_words(what.unit)) listed.append(listed.empty() ? "" : " or ").append(each.word);
        return listed.empty() || listed == "no or yes" ? words : words + " (" + listed + ")";
    }

    /// Which rules use a parameter, and which days select its value.
    [[nodiscard]] std::string use_in_words(parameter const& what) const {
        std::string words;
        for (auto const& by : choices(tag<date_of>{})) {
            std::string ids;
            for (rule_info const& rule : rules_) {
                bool used = false;
                for (parameter const& each : rule.uses) used |= each.name == what.name;
                if (used && rule.selects_policy_by == by.value) ids.append(ids.empty() ? "" : ", ").append(rule.id);
            }
            if (ids.empty()) continue;
            std::string const day = by.value == date_of::none ? std::string() : " (by " + std::string(by.meaning) + ")";
            words.append(words.empty() ? "Used by " : "; by ").append(ids).append(day);
        }
        return words.empty() ? "No rule uses it by itself." : words.append(".");
    }

    void put_values(std::string const& name, policy::entry const& of) {
        if (of.values.empty()) return line(4, name + ": []");
        line(4, name + ":");
        std::optional<date> next; // the day after the last of what was written
        for (dated_value const& each : of.values) {
            date const begins = each.possibly_from.value_or(each.from);
            if (next && *next < begins) put_gap(*next, add_days(begins, -1));
            put_value(of.what, each);
            next = each.to ? std::optional(add_days(*each.to, 1)) : std::nullopt;
        }
    }

    void put_gap(date from, date to) {
        line(6, "- value: " + std::string(no_value));
        line(8, "from: " + to_iso(from));
        line(8, "to: " + to_iso(to));
        line(8, "reference: {title: \"No source with a value for these days was found\"}");
    }

    void put_value(parameter const& what, dated_value const& held) {
        line(6, "- value: " + amount_text(what, held.amount));
        line(8, "from: " + to_iso(held.from));
        if (held.possibly_from) line(8, "possibly_from: " + to_iso(*held.possibly_from));
        line(8, "to: " + (held.to ? to_iso(*held.to) : std::string(open_end)));
        line(8, "status: " + std::string(name_of(held.status)));
        std::string reference = "{title: " + quoted(held.reference);
        if (!held.paragraph.empty()) reference.append(", paragraph: ").append(quoted(held.paragraph));
        line(8, "reference: " + reference.append("}"));
        if (held.last_checked) line(8, "last_checked: " + to_iso(*held.last_checked));
    }

    void blank_line() { text_.push_back('\n'); }

    void line(std::size_t indent, std::string_view text) { text_.append(indent, ' ').append(text).append("\n"); }

    /// A comment, over as many lines as it needs.
    void comment(std::size_t indent, std::string_view text) {
        std::size_t const room = width_of_comments - indent;
        do {
            std::size_t end = text.size();
            if (end > room) {
                end = text.rfind(' ', room);
                if (end == std::string_view::npos) end = text.find(' ');
                if (end == std::string_view::npos) end = text.size();
            }
            text_.append(indent, ' ').append(end == 0 ? "#" : "# ").append(text.substr(0, end)).append("\n");
            text.remove_prefix(end == text.size() ? end : end + 1);
        } while (!text.empty());
    }

    std::span<rule_info const> rules_;
    std::string text_;
};

} // namespace

std::string policy_yaml(policy const& numbers, std::span<rule_info const> rules) {
    policy_writer writer(rules);
    writer.put_head(numbers);
    for (policy::entry const& each : numbers.entries()) writer.put_parameter(each);
    writer.put_rules(numbers.switches());
    return writer.take();
}

} // namespace leeds::commissioning::inline v0
