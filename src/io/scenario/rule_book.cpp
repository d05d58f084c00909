// SPDX-License-Identifier: MIT
#include "reference/explaining.hpp"

#include <leeds/commissioning/io/rule_book.hpp>

#include <leeds/commissioning/rules/leeds.hpp>
#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {

void rule_book::add_rules_across() {
    detail::add_infos(provider_rules, infos_);
    about_providers_ = infos_.size() - about_cases_;
    detail::add_infos(reduction_rules, infos_);
}

std::vector<std::string_view> rule_book::ids() const {
    std::vector<std::string_view> ids;
    for (rule_info const& each : infos_) ids.push_back(each.id);
    return ids;
}

std::size_t rule_book::number_of(std::string_view id) const noexcept {
    auto const found = std::find_if(infos_.begin(), infos_.end(), [&](rule_info const& each) { return each.id == id; });
    return static_cast<std::size_t>(found - infos_.begin());
}

book_answers rule_book::ask(std::span<read_case const> cases, basis const& on) const {
    book_answers made;
    std::uint32_t number = 0;
    for (read_case const& each : cases) ask_(each.subject, on, number++, made.findings);
    if (cases.size() < 2) return made;

    portfolio_fold across(on);
    for (read_case const& each : cases) std::visit([&](auto const& subject) { across.add(subject); }, each.subject);
    made.position = across.finish();
    if (made.position.contracts + made.position.ended < 2) return made;
    auto const found = judge(made.position, on, keep::all);
    auto const add = [&](std::vector<finding> const& findings, std::size_t first_rule) {
        for (finding each : findings) {
            each.rule = static_cast<std::uint16_t>(each.rule + first_rule);
            made.findings.push_back(each);
        }
    };
    add(found.of_providers.findings, about_cases_);
    add(found.of_reductions.findings, about_cases_ + about_providers_);
    return made;
}

explanation rule_book::in_words(finding const& found, book_answers const& among, std::span<read_case const> cases,
                                basis const& on) const {
    rule_info const& rule = infos_[found.rule];
    if (found.rule >= about_cases_ + about_providers_)
        return explain(found, rule, among.position.reductions[found.subject], on);
    if (found.rule >= about_cases_) return explain(found, rule, among.position.providers[found.subject], on);
    return std::visit([&](auto const& subject) { return explain(found, rule, subject, on); },
                      cases[found.subject].subject);
}

std::string_view rule_book::about(finding const& found, book_answers const& among,
                                  std::span<read_case const> cases) const noexcept {
    if (found.rule >= about_cases_ + about_providers_) return label_of(among.position.reductions[found.subject]);
    if (found.rule >= about_cases_) {
        provider_holding const& holding = among.position.providers[found.subject];
        return holding.title ? std::string_view(*holding.title) : label_of(holding);
    }
    return std::visit([](auto const& subject) { return label_of(subject); }, cases[found.subject].subject);
}

rule_book const& leeds_rule_book() {
    static rule_book const book(leeds_rules);
    return book;
}

} // namespace leeds::commissioning::inline v0
