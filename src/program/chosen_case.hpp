// SPDX-License-Identifier: MIT
#pragma once

#include "program.hpp"

namespace leeds::commissioning::inline v0 {

/// The ids that cases of a kind have, to choose from.
template <class Kind>
[[nodiscard]] std::vector<std::string_view> ids_of(std::vector<Kind const*> const& found) {
    std::vector<std::string_view> ids;
    for (Kind const* const each : found)
        if (each->id) ids.push_back(*each->id);
    return ids;
}

/// The first few of them, for a message.
[[nodiscard]] std::string listed(std::vector<std::string_view> const& ids);

/// The case of a kind that is meant in a file: the only one, or the one of that id.
/// @throws could_not if that is not exactly one
template <class Kind>
[[nodiscard]] Kind const& chosen_case(portfolio const& read, std::string const& file, std::string const& id) {
    std::string const kind(about(tag<Kind>{}).name);
    std::string const where = file == "-" ? "standard input" : file;
    std::vector<Kind const*> found;
    for (read_case const& each : read.cases)
        if (auto const* const subject = std::get_if<Kind>(&each.subject)) found.push_back(subject);
    auto const ids = ids_of(found);
    if (found.empty()) throw could_not(where + " holds no " + kind + "; \"template " + kind + "\" prints an empty one");
    if (id.empty()) {
        if (found.size() == 1) return *found.front();
        throw could_not(where + " holds " + std::to_string(found.size()) + " " + kind + "s; choose one with --id" +
                        (ids.empty() ? ", for which each needs an id of its own" : ": " + listed(ids)));
    }
    auto const same = static_cast<std::size_t>(std::count(ids.begin(), ids.end(), id));
    if (same == 0) throw could_not("--id: " + not_known(id, "id of a " + kind + " in " + where, ids));
    if (same > 1) throw could_not("--id: " + std::to_string(same) + " " + kind + "s in " + where + " have that id");
    return **std::find_if(found.begin(), found.end(), [&](Kind const* each) { return each->id == id; });
}

/// Says on standard error where something in what was read was not understood.
void say_what_was_not_understood(portfolio const& read);

} // namespace leeds::commissioning::inline v0
