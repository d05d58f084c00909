// SPDX-License-Identifier: MIT
// How many months' notice runs: to the day, and back from the day.
#include <leeds/commissioning/time/deemed_service.hpp>

#include <iostream>

using namespace leeds::commissioning;

int main() {
    // Six months' notice served on 28 February 2023: the corresponding date, not the end of August.
    date const served(2023, 2, 28);
    std::cout << "Served on " << long_text(served) << ", six months run to " << long_text(earliest_end(served, 6).day)
              << ".\n";

    // The last day to serve it, for funding that is paid for the last time on 28 February 2027.
    date const end(2027, 2, 28);
    counted const latest = latest_service(end, 6);
    std::cout << "To end on " << long_text(end) << ", serve it by " << long_text(latest.day)
              << (latest.note == month_note::month_end ? " (counted from month end to month end).\n" : ".\n");

    // Where the record has the first day without funding, the answer is another.
    std::cout << "If that is the first unfunded day, serve it by "
              << long_text(latest_service(end, 6, convention::corresponding_date, end_meaning::first_unfunded_day).day)
              << ".\n";

    // The contract's own clause: 20 working days, and post counts as served on the second working day after.
    auto const calendar = working_day_calendar::england_and_wales;
    deemed_service const by_post{service_channel::first_class_post, {2, length_unit::working_days}};
    date const posted(2026, 4, 2);
    if (auto const arrived = deemed_served(posted, by_post, calendar)) {
        std::cout << "Posted on " << long_text(posted) << ", it is served on " << long_text(*arrived) << ".\n";
        if (auto const ends = earliest_end(*arrived, {20, length_unit::working_days}, convention::corresponding_date,
                                           end_meaning::last_funded_day, calendar))
            std::cout << "20 working days then run to " << long_text(ends->day) << ".\n";
    }

    // Bank holidays are published a few years ahead. After that the answer is that nobody knows yet.
    if (!add_working_days(date(2028, 12, 20), 20, calendar))
        std::cout << "20 working days from 20 December 2028: not known, as bank holidays are known until "
                  << long_text(known_until(calendar)) << ".\n";
}
