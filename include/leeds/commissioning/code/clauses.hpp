// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clause.hpp>
#include <leeds/commissioning/code/clause_table.hpp>
#include <leeds/commissioning/code/document.hpp>
#include <leeds/commissioning/code/further_sources.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// How many entries can be cited: the clauses of the five documents, then the further sources.
inline constexpr std::size_t citable_count = std::size(clauses_table) + std::size(further_sources);

/// The entry of that number.
/// @pre number < citable_count
[[nodiscard]] constexpr clause const& clause_at(std::size_t number) noexcept {
    constexpr std::size_t own = std::size(clauses_table);
    return number < own ? clauses_table[number] : further_sources[number - own];
}

/// The clause or further source of that id, letter for letter; null where there is none.
[[nodiscard]] constexpr clause const* find_clause(std::string_view id) noexcept {
    for (clause const& each : clauses_table)
        if (each.id == id) return &each;
    for (clause const& each : further_sources)
        if (each.id == id) return &each;
    return nullptr;
}

/// The standing of the document that a clause stands in.
[[nodiscard]] constexpr standing standing_of(clause const& cited) noexcept {
    for (document const& each : documents) // not find_document: sanitised g++ compares no pointer while compiling
        if (each.id == cited.document) return each.standing;
    return standing::data_check;
}

namespace detail {
/// Not constexpr: reaching it while compiling stops the compiler, whose message then bears its name.
inline void no_clause_has_this_id(std::string_view) noexcept {}
} // namespace detail

/// The number of a clause or further source, for `clause_at`. An id that does not exist does not compile.
[[nodiscard]] consteval std::uint16_t clause_number(std::string_view id) {
    for (std::size_t number = 0; number < citable_count; ++number)
        if (clause_at(number).id == id) return static_cast<std::uint16_t>(number);
    detail::no_clause_has_this_id(id);
    return 0;
}

/// What a rule or a type cites: up to six entries, the deciding one first. Made by `clauses`, while compiling.
class citations {
public:
    static constexpr std::size_t capacity = 6;

    class iterator {
    public:
        using value_type = clause;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr iterator(citations const& list, std::size_t place) noexcept : list_(&list), place_(place) {}

        [[nodiscard]] constexpr clause const& operator*() const noexcept { return clause_at(list_->numbers_[place_]); }
        [[nodiscard]] constexpr clause const* operator->() const noexcept { return &**this; }
        constexpr iterator& operator++() noexcept {
            ++place_;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator const before = *this;
            ++place_;
            return before;
        }
        friend constexpr bool operator==(iterator, iterator) noexcept = default;

    private:
        citations const* list_ = nullptr;
        std::size_t place_ = 0;
    };

    /// Cites nothing.
    constexpr citations() noexcept = default;

    /// Cites the entries of those ids; empty ones are passed over.
    explicit consteval citations(std::array<std::string_view, capacity> ids) {
        for (std::string_view const id : ids)
            if (!id.empty()) numbers_[size_++] = clause_number(id);
        standing_of_first_ = standing_of(clause_at(numbers_[0]));
    }

    [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {*this, size_}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    /// The standing of the deciding source; `data_check`, which claims least, where nothing is cited.
    [[nodiscard]] constexpr standing standing_of_first() const noexcept { return standing_of_first_; }

    /// The number of the deciding source (see `clause_at`). @pre something is cited
    [[nodiscard]] constexpr std::uint16_t first_number() const noexcept { return numbers_[0]; }

    /// Whether the entry of that number is cited (see `clause_number`).
    [[nodiscard]] constexpr bool contains_number(std::uint16_t number) const noexcept {
        for (std::uint8_t place = 0; place < size_; ++place)
            if (numbers_[place] == number) return true;
        return false;
    }

    [[nodiscard]] constexpr bool contains(std::string_view id) const noexcept {
        bool found = false;
        for (clause const& each : *this) found = found || each.id == id;
        return found;
    }

private:
    std::array<std::uint16_t, capacity> numbers_{};
    std::uint8_t size_ = 0;
    standing standing_of_first_ = standing::data_check;
};

/// Cites clauses and further sources by id: `clauses("CODE-CM3", "LAW-DODDS-V-WALKER")`, the deciding one first. An id
/// that does not exist, or a seventh, does not compile.
[[nodiscard]] consteval citations clauses(std::string_view first, std::string_view second = {},
                                          std::string_view third = {}, std::string_view fourth = {},
                                          std::string_view fifth = {}, std::string_view sixth = {}) {
    return citations({first, second, third, fourth, fifth, sixth});
}

} // namespace leeds::commissioning::inline v0
