// SPDX-License-Identifier: MIT
#pragma once

#include "html_out.hpp"
#include "report/deadline_list.hpp"

namespace leeds::commissioning::inline v0 {

/// Contracts as a picture, soonest last day for notice first: the term, the part of it in which notice can no longer
/// end it on its last day, and the last day on which it can. Each row says in words what it shows.
/// @param most rows that are shown; how many are left out is said
void put_timeline(html_out& out, deadline_list const& all, date as_of, short_names const& called, std::size_t most);

} // namespace leeds::commissioning::inline v0
