// SPDX-License-Identifier: MIT
#include "chosen_case.hpp"

namespace leeds::commissioning::inline v0 {

std::string listed(std::vector<std::string_view> const& ids) {
    static constexpr std::size_t shown = 10;
    std::string text;
    for (std::size_t i = 0; i < ids.size() && i < shown; ++i) text.append(i == 0 ? "" : ", ").append(ids[i]);
    if (ids.size() > shown) text.append(" and ").append(std::to_string(ids.size() - shown)).append(" more");
    return text;
}

void say_what_was_not_understood(portfolio const& read) {
    if (read.issues.empty()) return;
    auto const places = places_of(read.issues);
    complain(std::to_string(places) + (places == 1 ? " thing was" : " things were") +
             " not understood as recorded and may be missing here; \"check\" lists what");
}

} // namespace leeds::commissioning::inline v0
