// SPDX-License-Identifier: MIT
#pragma once

#include "text/page.hpp"

#include <leeds/commissioning/code/criteria.hpp>

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// The principle of that id; null where there is none.
[[nodiscard]] principle const* find_principle(std::string_view id) noexcept;

/// A principle with its source, how its criteria make its outcome, and each of them with what would satisfy it.
void put_principle_page(page& out, principle const& of);

/// What is said of a criterion besides what is said of every rule: its principle, what would satisfy it, and what
/// decides it.
void put_criterion_parts(page& out, criterion const& of);

} // namespace leeds::commissioning::inline v0
