// SPDX-License-Identifier: MIT
#include "finding_rows.hpp"
#include "rule_tally.hpp"
#include "text/safe_text.hpp"

#include <fmt/format.h>

#include <map>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_name = 300;
constexpr std::size_t longest_words = 4'000;

std::string attribute(std::string_view text, std::size_t most_bytes) {
    return markup_text(shown_text(text, most_bytes));
}

/// The test cases of one suite, as they are written.
struct suite {
    std::string cases = {};
    std::string notes = {}; ///< what is worth knowing without being a failure
    std::uint64_t tests = 0;
    std::uint64_t failures = 0;
    std::uint64_t skipped = 0;

    void open_case(std::string_view of, std::string_view name) {
        ++tests;
        cases += fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"0\"", attribute(of, longest_name),
                             attribute(name, longest_name));
    }
    void pass() { cases += "/>\n"; }
    void skip(std::string_view why) {
        ++skipped;
        cases += fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n", attribute(why, longest_words));
    }
    void fail(std::string_view type, std::string_view message, std::string_view words) {
        ++failures;
        cases += fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n", type,
                             attribute(message, longest_words), attribute(words, longest_words));
    }
};

std::string name_of_case(finding_row const& row) {
    std::string name(row.title.empty() ? row.kind : std::string(row.title));
    if (!row.id.empty()) name.append(" (").append(row.id).append(")");
    if (row.part != row.kind) name.append(", ").append(row.part);
    if (!row.file.empty()) name.append(", ").append(place_of(row.file, row.line));
    return name;
}

void put_row(suite& into, finding_row const& row) {
    explanation const& made = row.made;
    std::string const name = name_of_case(row);
    into.open_case(made.rule.id, name);
    if (made.is == outcome::not_met && made.weight >= severity::warning) {
        std::string words = row.source();
        if (!made.remedy.empty()) words.append(". To put it right: ").append(made.remedy);
        into.fail(name_of(made.weight), made.message, words);
    } else if (made.is == outcome::cannot_tell || made.is == outcome::not_assessed ||
               made.is == outcome::not_applicable) {
        into.skip(with_spaces(name_of(made.is)) + ": " + made.message);
    } else {
        into.pass();
        into.notes.append(attribute(name + ": " + made.message, longest_words)).append("\n");
    }
}

void put_property(std::string& out, std::string_view name, std::string_view value) {
    out += fmt::format("      <property name=\"{}\" value=\"{}\"/>\n", name, attribute(value, longest_words));
}

std::string properties_of(rule_tally const& tally) {
    std::string out;
    put_property(out, "considered", std::to_string(tally.of.considered()));
    put_property(out, "applied", std::to_string(tally.applied()));
    for (auto const& each : choices(tag<outcome>{})) put_property(out, each.name, std::to_string(tally.of[each.value]));
    if (auto const tenths = tally.flagged_tenths()) put_property(out, "flagged", tenths_in_words(*tenths));
    if (tally.is_conspicuous()) put_property(out, "above_a_fifth", "more than a fifth is flagged");
    for (left_out_words const& each : tally.left_out)
        put_property(out, "left_out", fmt::format("{} {}: {}", each.count, with_spaces(name_of(each.is)), each.why));
    return out;
}

void put_suite(std::string& out, suite const& made, std::string_view name, std::string const& properties,
               std::size_t number, date as_of) {
    out += fmt::format("  <testsuite id=\"{}\" package=\"leeds-commissioning\" name=\"{}\" timestamp=\"{}T00:00:00\" "
                       "hostname=\"localhost\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" time=\"0\">\n",
                       number, name, iso_text(as_of).view(), made.tests, made.failures, made.skipped);
    out += "    <properties>\n" + properties + "    </properties>\n" + made.cases;
    out += "    <system-out>" + made.notes + "</system-out>\n    <system-err></system-err>\n  </testsuite>\n";
}

} // namespace

std::string report_junit(run_report const& run) {
    std::map<std::string_view, suite> suites; // by rule
    for_each_row(run, [&](finding_row const& row) { put_row(suites[row.made.rule.id], row); });

    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    std::size_t number = 0;
    for (rule_tally const& tally : tallies_of(run)) {
        suite& made = suites[tally.rule->id];
        if (std::uint64_t const unlisted = tally.of.considered() - std::min(made.tests, tally.of.considered())) {
            made.open_case(tally.rule->id, fmt::format("{} more, met or not applicable", unlisted));
            made.pass();
        }
        std::string properties;
        put_property(properties, "title", tally.rule->title);
        put_property(properties, "policy", run.numbers.name());
        put_suite(out, made, tally.rule->id, properties + properties_of(tally), number++, run.as_of);
    }
    suite issues;
    for (auto const& kind : issues_by_kind(run.read)) {
        issues.open_case("input", what_is_not_understood(*kind.first));
        issues.skip(fmt::format("{} at {}", counted_noun(kind.count, "time"), kind.places_in_words()));
    }
    std::string properties;
    put_property(properties, "input_issues", std::to_string(places_of(run.read.issues)));
    put_suite(out, issues, "input", properties, number, run.as_of);
    return out + "</testsuites>\n";
}

} // namespace leeds::commissioning::inline v0
