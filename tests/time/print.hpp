// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/months.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <ostream>

// How a failed test shows the values of the time floor.
namespace leeds::commissioning::inline v0 {

inline std::ostream& boost_test_print_type(std::ostream& out, date day) { return out << iso_text(day).view(); }

inline std::ostream& boost_test_print_type(std::ostream& out, month_note note) {
    return out << (note == month_note::exact ? "exact" : note == month_note::clipped ? "clipped" : "month end");
}

inline std::ostream& boost_test_print_type(std::ostream& out, counted const& answer) {
    return boost_test_print_type(out << iso_text(answer.day).view() << ' ', answer.note);
}

inline std::ostream& boost_test_print_type(std::ostream& out, std::optional<date> const& day) {
    return day ? out << iso_text(*day).view() : out << "nothing";
}

} // namespace leeds::commissioning::inline v0
