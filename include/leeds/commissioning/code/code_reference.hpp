// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/criteria.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What evidence can be about, or what can be set aside: a clause of the five documents ("CODE-N1"), a principle as a
/// whole ("principle.3") or one criterion of a principle ("principle.3.carers_involved").
class code_reference {
public:
    constexpr code_reference() noexcept = default;

    [[nodiscard]] static constexpr std::optional<code_reference> find(std::string_view id) noexcept {
        for (std::uint16_t number = 0; number < count(); ++number)
            if (code_reference(number).id() == id) return code_reference(number);
        return std::nullopt;
    }

    /// A principle as a whole. @pre 1 <= number <= 12
    [[nodiscard]] static constexpr code_reference of_principle(std::uint8_t number) noexcept {
        return code_reference(static_cast<std::uint16_t>(first_principle + number - 1));
    }

    /// How many there are; `at(0)` is the first.
    [[nodiscard]] static constexpr std::uint16_t count() noexcept {
        return static_cast<std::uint16_t>(first_principle + principle_count);
    }
    /// @pre number < count()
    [[nodiscard]] static constexpr code_reference at(std::uint16_t number) noexcept { return code_reference(number); }

    [[nodiscard]] constexpr std::uint16_t number() const noexcept { return number_; }

    /// Its place in the table of criteria; that table's size where it is no criterion.
    [[nodiscard]] constexpr std::size_t criterion_number() const noexcept {
        bool const is_criterion = first_criterion <= number_ && number_ < first_principle;
        return is_criterion ? std::size_t{number_} - first_criterion : criteria.size();
    }

    /// The number of the principle that it names as a whole, or that its criterion belongs to; 0 for a clause.
    [[nodiscard]] constexpr std::uint8_t principle() const noexcept {
        if (number_ < first_criterion) return 0;
        if (number_ < first_principle) return criteria[number_ - first_criterion].principle;
        return principles[number_ - first_principle].number;
    }

    /// The number of the principle that it names as a whole, by its id or by its clause ("CODE-P3"); 0 for anything
    /// else.
    [[nodiscard]] constexpr std::uint8_t whole_principle() const noexcept {
        if (first_principle <= number_) return principle();
        for (commissioning::principle const& each : principles)
            if (each.cites.first_number() == number_) return each.number;
        return 0;
    }

    [[nodiscard]] constexpr std::string_view id() const noexcept {
        if (number_ < first_criterion) return clauses_table[number_].id;
        if (number_ < first_principle) return criteria[number_ - first_criterion].id;
        return principles[number_ - first_principle].id;
    }

    friend constexpr bool operator==(code_reference, code_reference) noexcept = default;

private:
    static constexpr std::uint16_t first_criterion = std::size(clauses_table);
    static constexpr std::uint16_t first_principle = first_criterion + criteria.size();

    explicit constexpr code_reference(std::uint16_t number) noexcept : number_(number) {}

    std::uint16_t number_ = 0;
};

} // namespace leeds::commissioning::inline v0
