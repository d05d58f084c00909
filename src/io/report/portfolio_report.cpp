// SPDX-License-Identifier: MIT
#include "portfolio_report.hpp"
#include "reference/explaining.hpp"
#include "reference/reference_parts.hpp"
#include "run_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {

std::optional<double> share_of(std::optional<money> part, std::optional<money> whole) noexcept {
    if (!part || !whole || whole->pence() <= 0 || part->vat() != whole->vat()) return std::nullopt;
    return 100.0 * static_cast<double>(part->pence()) / static_cast<double>(whole->pence());
}

std::vector<provider_holding const*> largest(portfolio_position const& position) {
    static constexpr std::size_t largest_shown = 5;
    std::vector<provider_holding const*> found;
    for (provider_holding const& each : position.providers)
        if (each.value && each.value->pence() > 0) found.push_back(&each);
    std::size_t const shown = std::min(found.size(), largest_shown);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](provider_holding const* one, provider_holding const* other) {
                          return one->value->pence() != other->value->pence()
                                     ? one->value->pence() > other->value->pence()
                                     : one->title < other->title;
                      });
    found.resize(shown);
    return found;
}

std::string name_of_provider(provider_holding const& each) {
    if (each.title) return each.id ? *each.title + " (" + *each.id + ")" : *each.title;
    return each.id.value_or("a provider without a name");
}

std::string total_in_words(contracts_total const& part, contracts_total const& whole) {
    std::string words = counted_noun(part.contracts, "contract");
    auto const sum = part.value.sum();
    if (sum) words.append(", ").append(long_text(*sum));
    if (auto const share = share_of(sum, whole.value.sum())) words.append(fmt::format(" ({:.1f} %)", *share));
    if (part.without_value == part.contracts) return words.append(", no value recorded");
    if (!sum) return words.append(", values that cannot be added");
    if (part.without_value > 0) words.append(fmt::format(", {} without a value", part.without_value));
    return words;
}

namespace {

template <class Enum, class Totals>
void put_totals(page& out, std::string_view title, Totals const& by, contracts_total const& whole) {
    if (by.back().contracts == whole.contracts) {
        out.put(fmt::format("{}: not recorded of any.", title), 2);
        return;
    }
    out.put(fmt::format("{}:", title), 2);
    for (auto const& each : choices(tag<Enum>{}))
        if (contracts_total const& part = by[static_cast<std::size_t>(each.value)]; part.contracts > 0)
            out.put(fmt::format("{}: {}", with_spaces(each.name), total_in_words(part, whole)), 4, style::plain, 2);
    if (by.back().contracts > 0)
        out.put(fmt::format("not recorded, or more than one: {}", total_in_words(by.back(), whole)), 4, style::plain,
                2);
}

void put_largest(page& out, portfolio_position const& position) {
    auto const found = largest(position);
    if (found.empty()) return;
    out.put(found.size() == 1 ? "Largest holding:" : "Largest holdings:", 2);
    for (provider_holding const* const each : found) {
        auto const share = share_of(each->value, position.total.value.sum());
        out.put(fmt::format("{}: {}, {}{}", name_of_provider(*each),
                            counted_noun(static_cast<std::size_t>(each->contracts.value_or(0)), "contract"),
                            long_text(*each->value), share ? fmt::format(" ({:.1f} %)", *share) : std::string()),
                4, style::plain, 2);
    }
}

void put_unannounced(page& out, portfolio_position const& position) {
    if (!position.soon || position.unannounced == 0) return;
    out.put(fmt::format("{} out by {}, which the Code's months of notice no longer reach, and neither notice nor an "
                        "extension is recorded{}",
                        position.unannounced == 1 ? "1 contract runs"
                                                  : fmt::format("{} contracts run", position.unannounced),
                        long_text(*position.soon),
                        position.unannounced > position.first_unannounced.size() ? ". The first:" : ":"),
            2, style::plain, 2);
    for (unannounced_end const& each : position.first_unannounced)
        out.put(fmt::format("{}: {}", long_text(each.last_day),
                            each.name.empty() ? "without title or reference" : each.name),
                4, style::plain, 2);
}

/// Calls `use` with each finding in words, and the subject it is about.
template <class Subject, class Use>
void for_each_finding(report const& found, std::vector<rule_info> const& rules, std::vector<Subject> const& subjects,
                      basis const& on, Use use) {
    for (finding const& each : found.findings) {
        Subject const& about = subjects[each.subject];
        use(explain(each, rules[each.rule], about, on), about);
    }
}

/// What was found by one of the rules: each finding that weighs, and how many questions stay open.
template <class Subject>
void put_rules(page& out, report const& found, std::vector<rule_info> const& rules,
               std::vector<Subject> const& subjects, basis const& on) {
    for (std::size_t number = 0; number < rules.size() && number < found.counts.size(); ++number) {
        outcome_counts const& of = found.counts[number];
        rule_info const& rule = rules[number];
        if (of.considered() == of[outcome::not_applicable]) continue;
        std::string counts;
        for (auto const& each : choices(tag<outcome>{}))
            if (of[each.value] > 0 && each.value != outcome::not_applicable)
                counts.append(counts.empty() ? "" : ", ")
                    .append(fmt::format("{} {}", of[each.value], with_spaces(each.name)));
        out.blank_line();
        out.put(fmt::format("{}  [{}]", rule.title, rule.id), 2, style::bold, 2);
        out.put(fmt::format("{}: {}", rule.cites.begin()->id, counts), 4, style::plain, 2);
        if (of[outcome::not_assessed] > 0)
            for (parameter const& each : rule.uses)
                if (on.numbers.on(each, on.as_of).held != holding::yes)
                    out.put(fmt::format("not assessed until the policy has a value for {}", each.name), 4, style::faint,
                            2);
    }
    for_each_finding(found, rules, subjects, on, [&](explanation const& made, Subject const& about) {
        if (made.is != outcome::not_met && made.is != outcome::explained) return;
        std::string name;
        if constexpr (std::is_same_v<Subject, provider_holding>)
            name = name_of_provider(about);
        else
            name = about.title.value_or("");
        out.blank_line();
        out.put(fmt::format("{}: {} ({})", name, made.message, made.rule.id), 4,
                made.weight >= severity::warning ? style::yellow : style::plain, 2);
        out.put("To put it right: " + made.remedy, 6, style::plain, 2);
    });
}

void write_total(json_out& out, std::string_view name, contracts_total const& part) {
    out.open();
    out.member("name", name);
    out.member("contracts", part.contracts);
    out.member("without_value", part.without_value);
    out.member("value", part.value.sum());
    out.close();
}

template <class Enum, class Totals>
void write_totals(json_out& out, std::string_view name, Totals const& by) {
    out.open_list_member(name);
    for (auto const& each : choices(tag<Enum>{})) write_total(out, each.name, by[static_cast<std::size_t>(each.value)]);
    write_total(out, "not_recorded", by.back());
    out.close_list();
}

template <class Subject>
void write_counts(json_out& out, report const& found, std::vector<rule_info> const& rules) {
    for (std::size_t number = 0; number < rules.size() && number < found.counts.size(); ++number) {
        out.open();
        out.member("rule", rules[number].id);
        out.member("about", about(tag<Subject>{}).name);
        out.member("considered", found.counts[number].considered());
        for (auto const& each : choices(tag<outcome>{})) out.member(each.name, found.counts[number][each.value]);
        out.close();
    }
}

template <class Subject>
void write_findings(json_out& out, report const& found, std::vector<rule_info> const& rules,
                    std::vector<Subject> const& subjects, basis const& on) {
    for_each_finding(found, rules, subjects, on, [&](explanation const& made, Subject const& subject) {
        out.open();
        out.member("rule", made.rule.id);
        out.member("outcome", name_of(made.is));
        out.member("severity", name_of(made.weight));
        out.open_member("subject");
        out.member("kind", about(tag<Subject>{}).name);
        out.member("id", subject.id);
        out.member("title", subject.title);
        out.close();
        out.open_list_member("clauses");
        for (clause const& each : made.rule.cites) out.value(each.id);
        out.close_list();
        out.member("message", made.message);
        write_facts(out, made.facts);
        out.open_list_member("missing");
        for (std::string const& each : made.missing) out.value(each);
        out.close_list();
        out.member("remedy", made.remedy.empty() ? std::nullopt : std::optional(made.remedy));
        out.member("fingerprint", made.fingerprint);
        out.close();
    });
}

} // namespace

void put_portfolio(page& out, run_report const& run) {
    portfolio_part const& across = run.across;
    if (!across.is_one()) return;
    portfolio_position const& position = across.position;
    out.blank_line();
    out.put_line("PORTFOLIO", 0, style::bold);
    auto const holds_one = [](provider_holding const& each) { return each.contracts.value_or(0) > 0; };
    auto const holders = std::count_if(position.providers.begin(), position.providers.end(), holds_one);
    out.put(fmt::format("On {}: {}, of {}; {} ended before.", long_text(run.as_of), total_in_words(position.total, {}),
                        counted_noun(static_cast<std::size_t>(holders), "provider"),
                        position.ended == 0 ? "none" : std::to_string(position.ended)),
            2, style::plain, 2);
    if (position.without_provider > 0)
        out.put(fmt::format("{} no provider.", position.without_provider == 1
                                                   ? "1 contract names"
                                                   : fmt::format("{} contracts name", position.without_provider)),
                2);
    if (position.contracts > 0) {
        put_totals<sector>(out, "By sector of the provider", position.by_sector, position.total);
        put_totals<funding_form>(out, "By form of funding", position.by_form, position.total);
        put_largest(out, position);
    }
    put_unannounced(out, position);
    put_rules(out, across.found.of_reductions, across.reduction_rules, position.reductions, run.asked_on());
    put_rules(out, across.found.of_providers, across.provider_rules, position.providers, run.asked_on());
}

void write_portfolio(json_out& out, run_report const& run) {
    portfolio_part const& across = run.across;
    if (!across.is_one()) return out.member("portfolio", std::nullopt);
    portfolio_position const& position = across.position;
    out.open_member("portfolio");
    out.member("contracts", position.contracts);
    out.member("ended", position.ended);
    out.member("providers", position.providers.size());
    out.member("without_provider", position.without_provider);
    out.member("without_value", position.total.without_value);
    out.member("value", position.total.value.sum());
    write_totals<sector>(out, "by_sector", position.by_sector);
    write_totals<funding_form>(out, "by_funding_form", position.by_form);
    out.open_list_member("largest");
    for (provider_holding const* const each : largest(position)) {
        out.open();
        out.member("id", each->id);
        out.member("title", each->title);
        out.member("contracts", each->contracts);
        out.member("value", each->value);
        out.close();
    }
    out.close_list();
    out.member("ends_unannounced_by", position.soon);
    out.member("ends_unannounced", position.unannounced);
    out.open_list_member("counts");
    write_counts<like_reductions>(out, across.found.of_reductions, across.reduction_rules);
    write_counts<provider_holding>(out, across.found.of_providers, across.provider_rules);
    out.close_list();
    out.open_list_member("findings");
    write_findings(out, across.found.of_reductions, across.reduction_rules, position.reductions, run.asked_on());
    write_findings(out, across.found.of_providers, across.provider_rules, position.providers, run.asked_on());
    out.close_list();
    out.close();
}

} // namespace leeds::commissioning::inline v0
