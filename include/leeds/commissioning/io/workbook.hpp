// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// A run as a workbook (Office Open XML) that spreadsheets open: sheets for findings, deadlines, counts, what was left
/// out, input issues and the run itself. Headings stay in sight and carry filters; days are dates and sums are numbers.
/// No cell is a formula or a link, whatever the input held. A sheet holds a million rows at most: its last row says how
/// many are left out. The same run gives the same bytes.
/// @throws std::runtime_error if the workbook cannot be made, for want of room for its parts
[[nodiscard]] std::string report_xlsx(run_report const& run);

} // namespace leeds::commissioning::inline v0
