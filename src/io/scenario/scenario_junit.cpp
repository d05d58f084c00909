// SPDX-License-Identifier: MIT
#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

/// Text as XML has it, within an attribute or an element. Characters that XML 1.0 cannot hold become U+FFFD.
std::string in_xml(std::string_view text) {
    std::string const clean = replaced_where_not_utf8(text);
    std::string xml;
    for (std::size_t at = 0; at < clean.size(); ++at) {
        char const each = clean[at];
        bool const not_a_character =
            each == '\xEF' && (clean.compare(at, 3, "\xEF\xBF\xBE") == 0 || clean.compare(at, 3, "\xEF\xBF\xBF") == 0);
        if (not_a_character) {
            xml.append(replacement_character);
            at += 2;
            continue;
        }
        switch (each) {
        case '&': xml.append("&amp;"); break;
        case '<': xml.append("&lt;"); break;
        case '>': xml.append("&gt;"); break;
        case '"': xml.append("&quot;"); break;
        case '\n': xml.append("&#10;"); break;
        case '\r': xml.append("&#13;"); break;
        case '\t': xml.append("&#9;"); break;
        default:
            if (static_cast<unsigned char>(each) < 0x20)
                xml.append(replacement_character);
            else
                xml.push_back(each);
        }
    }
    return xml;
}

struct counts {
    std::size_t cases = 0;
    std::size_t failures = 0;
    std::size_t skipped = 0;

    void add(scenario_verdict verdict) {
        ++cases;
        if (verdict == scenario_verdict::fails) ++failures;
        if (verdict == scenario_verdict::todo) ++skipped;
    }
    [[nodiscard]] std::string attributes() const {
        return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\"", cases, failures, skipped);
    }
};

std::string case_xml(scenario const& of, scenario_result const& result, rule_book const& rules) {
    std::string xml = fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\"", in_xml(of.file),
                                  in_xml(of.name), in_xml(of.file), of.line);
    switch (result.verdict) {
    case scenario_verdict::holds:
    case scenario_verdict::holds_already: return xml + "/>\n";
    case scenario_verdict::todo:
        return xml + ">\n      <skipped message=\"" + in_xml(of.todo.value_or("")) + "\"/>\n    </testcase>\n";
    case scenario_verdict::fails: break;
    }
    std::string first;
    for (std::size_t number = 0; number < of.expect.size() && first.empty(); ++number)
        if (auto const& each = result.expectations[number]; !each.holds())
            first = of.expect[number].rule.value_or("") + ", " + each.differences.front().what + ": expected " +
                    each.differences.front().expected + ", found " + each.differences.front().found;
    xml.append(">\n      <failure message=\"").append(in_xml(first)).append("\">");
    return xml.append(in_xml(scenario_text(of, result, rules))).append("</failure>\n    </testcase>\n");
}

} // namespace

std::string scenarios_junit(scenario_run const& run, rule_book const& rules) {
    counts all;
    std::string suites;
    for (std::size_t number = 0; number < run.scenarios.size();) {
        std::string const& file = run.scenarios[number].file;
        counts own;
        std::string cases;
        for (; number < run.scenarios.size() && run.scenarios[number].file == file; ++number) {
            own.add(run.results[number].verdict);
            all.add(run.results[number].verdict);
            cases.append(case_xml(run.scenarios[number], run.results[number], rules));
        }
        suites.append("  <testsuite name=\"").append(in_xml(file)).append("\" ").append(own.attributes());
        suites.append(">\n").append(cases).append("  </testsuite>\n");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"scenarios\" " + all.attributes() + ">\n" +
           suites + "</testsuites>\n";
}

} // namespace leeds::commissioning::inline v0
