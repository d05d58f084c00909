// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/io/input.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <tuple>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What rules said of some cases.
struct book_answers {
    std::vector<finding> findings = {}; ///< of all rules, by their numbers in the book
    portfolio_position position = {};   ///< what shows across the cases; nothing where there is a single one
};

/// Rules whose types no longer matter: those of a list, and after them the library's rules about what shows across the
/// contracts of a portfolio, under one numbering. What works on a book is compiled once and serves every list.
///
/// @par Example
/// `rule_book const mine(std::tuple{leeds_rules, my_rule});`
class rule_book {
public:
    /// @param rules must outlive the book
    template <class... Rules>
    explicit rule_book(std::tuple<Rules...> const& rules)
        : infos_(infos_of(rules)), about_cases_(infos_.size()),
          ask_([&rules](case_subject const& subject, basis const& on, std::uint32_t number,
                        std::vector<finding>& found) {
              std::visit(
                  [&](auto const& each) {
                      decide(rules, each, on, number, [&](finding const& one) { found.push_back(one); });
                  },
                  subject);
          }) {
        add_rules_across();
    }

    [[nodiscard]] std::span<rule_info const> rules() const& noexcept { return {infos_.data(), infos_.size()}; }
    std::span<rule_info const> rules() const&& = delete;

    /// The ids of the rules, in their order.
    [[nodiscard]] std::vector<std::string_view> ids() const;

    /// The number of the rule of that id; past the last where there is none.
    [[nodiscard]] std::size_t number_of(std::string_view id) const noexcept;

    /// Every answer to every rule about some cases. What shows across them is asked about as a report does: where there
    /// are several contracts.
    [[nodiscard]] book_answers ask(std::span<read_case const> cases, basis const& on) const;

    /// One of the answers in words.
    [[nodiscard]] explanation in_words(finding const& found, book_answers const& among,
                                       std::span<read_case const> cases, basis const& on) const;

    /// What the finding is about is called: the case's reference or title, or the provider's.
    [[nodiscard]] std::string_view about(finding const& found, book_answers const& among,
                                         std::span<read_case const> cases) const noexcept;

private:
    using ask_one = std::function<void(case_subject const&, basis const&, std::uint32_t number, std::vector<finding>&)>;

    void add_rules_across();

    std::vector<rule_info> infos_;
    std::size_t about_cases_;         ///< how many of the rules are about a case; then come those about a provider
    std::size_t about_providers_ = 0; ///< and then those about reductions
    ask_one ask_;
};

/// The library's own rules.
[[nodiscard]] rule_book const& leeds_rule_book();

} // namespace leeds::commissioning::inline v0
