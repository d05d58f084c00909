// SPDX-License-Identifier: MIT
#include "report_html_parts.hpp"

#include "reference/reference_parts.hpp"
#include "report/principles_report.hpp"

#include <fmt/format.h>

#include <optional>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_in_words = 10'000; ///< findings of one rule that are put in words
constexpr std::size_t most_entries = 40;      ///< entries below one rule
constexpr std::size_t most_of_all = 1'500;    ///< entries of the page

void put_source(html_out& out, rule_info const& rule, outcome is) {
    if (rule.cites.empty()) return;
    clause const& first = *rule.cites.begin();
    out.open("p");
    out.element("strong", first.id);
    out.raw(": ");
    out.text(fmt::format("{} ({}; {}): {}.", source_in_words(first), in_words(standing_of(first)), in_words(rule.force),
                         said_of_source(is, standing_of(first))));
    out.close("p");
    std::string also;
    for (clause const& each : rule.cites)
        if (&each != &first) also.append(also.empty() ? "See also " : ", ").append(each.id);
    if (!also.empty()) out.element("p", also + ".", {{"class", "quiet"}});
}

void put_entry(html_out& out, repeated<explanation> const& each) {
    out.open("li", {{"class", "entry"}});
    std::string const count = each.count > 1 ? std::to_string(each.count) + " times: " : std::string{};
    out.element("p", count + each.places_in_words(), {{"class", "where"}});
    out.element("p", each.first.message);
    if (!each.first.remedy.empty() && !only_says_record_it(each.first)) {
        out.open("p", {{"class", "remedy"}});
        out.text("To put it right: " + each.first.remedy);
        out.close("p");
    }
    bool const counted = each.first.is != outcome::cannot_tell && !each.first.convention.empty();
    if (counted)
        out.element("p",
                    fmt::format("Counted by the convention \"{}\": {}.", with_spaces(each.first.convention),
                                convention_in_words(each.first.convention)),
                    {{"class", "quiet"}});
    out.close("li");
}

/// All findings of one rule that came out in one way. @return how many entries were put
std::size_t put_block(html_out& out, finding_block const& block, rule_info const& rule, section part,
                      std::size_t room) {
    std::string const weight(section_headings[static_cast<std::size_t>(part)].name);
    bool const criterion = is_criterion(rule);
    out.open("article", {{"class", (criterion ? "rule criterion of-" : "rule of-") + weight},
                         {"data-weight", weight},
                         {"data-count", std::to_string(block.count)}});
    out.open("h3");
    out.text(rule.title);
    out.raw(" ");
    out.element("span", criterion ? fmt::format("{}, {}", rule.id, ids_of(rule.cites)) : std::string(rule.id),
                {{"class", "id"}});
    out.close("h3");
    if (!criterion) put_source(out, rule, block.is);
    for (parameter_used const& each : block.numbers_used) out.element("p", number_in_words(each), {{"class", "quiet"}});
    if (!rule.reading.empty()) out.element("p", reading_in_words(rule.reading), {{"class", "quiet"}});
    out.raw("<ul>\n");
    std::size_t entries = 0;
    std::size_t told = 0;
    for (auto const& each : block.said) {
        if (entries == most_entries || entries == room) break;
        put_entry(out, each);
        ++entries;
        told += each.count;
    }
    out.raw("</ul>\n");
    if (told < block.count)
        out.element("p",
                    fmt::format("{} more of {} are left out here; the formats csv, jsonl and xlsx list all of them.",
                                block.count - told, block.count),
                    {{"class", "quiet"}});
    out.close("article");
    return entries;
}

} // namespace

void put_findings(html_out& out, run_report const& run) {
    auto const count = count_sections(run);
    std::optional<section> open;
    std::size_t entries = 0;
    for (auto const& [key, block] : blocks_of(run, most_in_words)) {
        if (open != key.first) {
            if (open) out.close("section");
            open = key.first;
            auto const number = static_cast<std::size_t>(key.first);
            std::string const name(section_headings[number].name);
            out.open("section", {{"class", "findings"}, {"aria-labelledby", "is-" + name}});
            out.element("h2", fmt::format("{} ({})", title_of(key.first), count[number]), {{"id", "is-" + name}});
        }
        entries += put_block(out, block, run.rules[block.rule], key.first, most_of_all - entries);
    }
    if (open) out.close("section");
}

} // namespace leeds::commissioning::inline v0
