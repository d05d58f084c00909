// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/money.hpp>

#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// A sum with everything that a case file can say of it.
struct money_parts {
    std::optional<money> amount;
    std::optional<std::string> currency;
    std::optional<vat_basis> vat;
};

constexpr record_info about(tag<money_parts>) { return {"money", "A sum in pounds sterling, exact to the penny"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<money_parts>, Visit&& visit) {
    return visit(field{"amount", &money_parts::amount, "GBP", "The sum"},
                 field{"currency", &money_parts::currency, "", "GBP, the only currency that is read"},
                 field{"vat", &money_parts::vat, "", "Whether the sum counts value added tax"});
}

} // namespace leeds::commissioning::inline v0
