// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/terminal_text.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// A policy as it stands on a day: the value of each parameter with its days, status and source, or that there is none
/// (never one, none yet, none any more, or open whether one holds already); rules that are not in force on all days;
/// and values that somebody should look at.
[[nodiscard]] std::string policy_text_on(policy const& numbers, date day, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
