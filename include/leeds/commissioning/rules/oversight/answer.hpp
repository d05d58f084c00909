// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/oversight.hpp>
#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/answering.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A rule about a record of oversight: what it is, and the function that decides it. The weight follows from its
/// source, unless the function gives one.
struct oversight_rule {
    rule_info info;
    answer (*decide)(oversight const&, basis const&) noexcept;

    [[nodiscard]] answer operator()(oversight const& subject, basis const& on) const noexcept {
        answer given = decide(subject, on);
        if (given.weight == severity::none) given.weight = info.weight_of(given.is);
        return given;
    }
};

} // namespace leeds::commissioning::inline v0
