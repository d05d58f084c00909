// SPDX-License-Identifier: MIT
#include "report_html_parts.hpp"

#include "report/finding_rows.hpp"
#include "report/portfolio_report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_rows = 100; ///< of a table that grows with the input

template <class Enum, class Totals>
void put_totals(html_out& out, std::string_view caption, Totals const& by, contracts_total const& whole) {
    if (by.back().contracts == whole.contracts) return;
    open_table(out, caption, {"", "what it comes to"});
    auto const put = [&](std::string const& name, contracts_total const& part) {
        if (part.contracts == 0) return;
        out.open("tr");
        out.element("th", name, {{"scope", "row"}});
        out.element("td", total_in_words(part, whole));
        out.close("tr");
    };
    for (auto const& each : choices(tag<Enum>{})) put(with_spaces(each.name), by[static_cast<std::size_t>(each.value)]);
    put("not recorded, or more than one", by.back());
    close_table(out);
}

void put_largest(html_out& out, portfolio_position const& position) {
    auto const found = largest(position);
    if (found.empty()) return;
    open_table(out, "Largest holdings by recorded value", {"provider", "#contracts", "#value", "#share"});
    for (provider_holding const* const each : found) {
        auto const share = share_of(each->value, position.total.value.sum());
        out.open("tr");
        out.element("th", name_of_provider(*each), {{"scope", "row"}});
        put_number(out, static_cast<std::uint64_t>(each->contracts.value_or(0)));
        out.element("td", long_text(*each->value), {{"class", "n"}});
        out.element("td", share ? fmt::format("{:.1f} %", *share) : std::string(), {{"class", "n"}});
        out.close("tr");
    }
    close_table(out);
}

void put_findings_across(html_out& out, run_report const& run) {
    std::size_t rows = 0;
    for_each_row(run, [&](finding_row const& row) {
        if (!row.file.empty() || (row.made.is != outcome::not_met && row.made.is != outcome::explained)) return;
        if (++rows > most_rows) return;
        if (rows == 1)
            open_table(out, "What was found across the contracts",
                       {"weight", "about", "what was found", "to put it right"});
        out.open("tr");
        out.open("td");
        out.element("span", name_of(row.made.weight), {{"class", "badge " + std::string(name_of(row.made.weight))}});
        out.close("td");
        out.element("th", row.title, {{"scope", "row"}});
        out.element("td", fmt::format("{} [{}]", row.made.message, row.made.rule.id));
        out.element("td", row.made.remedy);
        out.close("tr");
    });
    if (rows > 0) close_table(out);
    if (rows > most_rows) out.element("p", fmt::format("{} more are left out here.", rows - most_rows));
}

} // namespace

void put_portfolio(html_out& out, run_report const& run) {
    if (!run.across.is_one()) return;
    portfolio_position const& position = run.across.position;
    open_section(out, "portfolio", "Across the portfolio");
    auto const holds_one = [](provider_holding const& each) { return each.contracts.value_or(0) > 0; };
    auto const holders = std::count_if(position.providers.begin(), position.providers.end(), holds_one);
    out.element("p", fmt::format("On {}: {}, of {}; {} ended before.", long_text(run.as_of),
                                 total_in_words(position.total, {}),
                                 counted_noun(static_cast<std::size_t>(holders), "provider"),
                                 position.ended == 0 ? "none" : std::to_string(position.ended)));
    if (position.soon && position.unannounced > 0) {
        out.open("p", {{"class", "flag"}});
        out.text(fmt::format("{} by {}, which the Code's months of notice no longer reach, and neither notice nor an "
                             "extension is recorded.",
                             position.unannounced == 1 ? "1 contract runs out"
                                                       : fmt::format("{} contracts run out", position.unannounced),
                             long_text(*position.soon)));
        out.close("p");
    }
    put_findings_across(out, run);
    if (position.contracts > 0) {
        put_totals<sector>(out, "By sector of the provider", position.by_sector, position.total);
        put_totals<funding_form>(out, "By form of funding", position.by_form, position.total);
        put_largest(out, position);
    }
    out.close("section");
}

} // namespace leeds::commissioning::inline v0
