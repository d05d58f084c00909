// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_reader.hpp"

#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What overlays and full policies share in how their values are read.
namespace leeds::commissioning::inline v0 {

/// The word for no value: it ends what holds, or says out loud that there is none.
inline constexpr std::string_view no_value = "none";

/// The word for a last day that there is not.
inline constexpr std::string_view open_end = "open";

/// Adds what is amiss in a file to its issues, where it stands. What the reader found already is not said twice.
class issue_report {
public:
    issue_report(std::string_view file, noted_places const& places, std::vector<input_issue>& issues)
        : file_(file), places_(places), issues_(issues) {
        for (input_issue const& each : issues)
            if (each.file == file) known_.insert(each.path);
    }

    void add(std::string path, std::string_view text, std::string reason) {
        auto const where = places_.at(path);
        any_ = true;
        add_issue(issues_, {std::string(file_), where.line, where.column, std::move(path), shortened_text(text),
                            std::move(reason)});
    }

    /// Adds that a value is not there, unless that was said or one was there that the reader could not take.
    void missing(std::string path, std::string reason) {
        any_ = true;
        if (known_.insert(path).second) add(std::move(path), {}, std::move(reason));
    }

    /// Whether anything was amiss.
    [[nodiscard]] bool any() const noexcept { return any_; }

private:
    std::string_view file_;
    noted_places const& places_;
    std::vector<input_issue>& issues_;
    std::set<std::string, std::less<>> known_;
    bool any_ = false;
};

/// The days on which a value holds, both included.
struct days_held {
    date from;
    std::optional<date> to;
};

/// The days that a file states; nothing where one of them is missing or amiss, which is reported.
[[nodiscard]] inline std::optional<days_held> days_of(std::optional<date> from, std::optional<std::string> const& to,
                                                      std::string const& path, issue_report& report) {
    if (!from) report.missing(path + ".from", "expected from: the first day on which it holds");
    if (!to) {
        report.missing(path + ".to", "expected to: the last day on which it holds, or open");
        return std::nullopt;
    }
    bool const is_open = *to == open_end;
    auto const last = is_open ? std::nullopt : try_parse_date(*to);
    if (!is_open && !last) report.add(path + ".to", *to, "expected a date such as 2027-09-30, or open");
    if (!from || (!is_open && !last)) return std::nullopt;
    return days_held{*from, last};
}

} // namespace leeds::commissioning::inline v0
