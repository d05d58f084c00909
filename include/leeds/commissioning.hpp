// SPDX-License-Identifier: MIT
#pragma once

// Everything but reading and writing: dates and months as the law counts them, money, the documents' clauses, facts,
// policy, rules and checking. `<leeds/commissioning/io/...>` comes with the compiled part.
#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/check/ending_plan.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/oversight_items.hpp>
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/policy/freshness.hpp>
#include <leeds/commissioning/policy/overlay.hpp>
#include <leeds/commissioning/time/calendar_month.hpp>
#include <leeds/commissioning/time/period.hpp>
