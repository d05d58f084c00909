// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_out.hpp"
#include "reference/explaining.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

// What the report of a check and the list of deadlines have in common.
namespace leeds::commissioning::inline v0 {

/// "file:line:column", as far as they are known.
[[nodiscard]] inline std::string place_of(std::string_view file, int line, int column = 0) {
    std::string place(file);
    if (line > 0) place.append(":").append(std::to_string(line));
    if (line > 0 && column > 0) place.append(":").append(std::to_string(column));
    return place;
}

/// What files are called below the head of a text, which has their paths: their names alone, where no two are the same.
class short_names {
public:
    explicit short_names(std::vector<input_file> const& files) {
        std::unordered_map<std::string_view, int> seen;
        for (input_file const& each : files) same_name_ |= ++seen[name_of_path(each.file)] > 1;
    }

    [[nodiscard]] std::string_view operator()(std::string_view file) const noexcept {
        return same_name_ ? file : name_of_path(file);
    }
    [[nodiscard]] std::string place_of(read_case const& each) const {
        return v0::place_of((*this)(each.file), each.line);
    }

private:
    static std::string_view name_of_path(std::string_view file) noexcept {
        return file.ends_with('/') ? file : file.substr(file.rfind('/') + 1);
    }

    bool same_name_ = false;
};

/// What one case of a kind is called: the word that files have for it, or more where that word names no one thing.
[[nodiscard]] inline std::string noun_of_kind(std::string_view kind) {
    if (kind == about(tag<decommissioning>{}).name) return "proposal to decommission";
    return std::string(kind).append(kind == about(tag<oversight>{}).name ? " record" : "");
}

/// "3 contracts", "1 proposal to decommission", "2 oversight records"
[[nodiscard]] inline std::string counted_kind(std::size_t count, std::string_view kind) {
    std::string const noun = noun_of_kind(kind);
    std::string_view const of = " to decommission";
    if (!noun.ends_with(of)) return counted_noun(count, noun);
    return counted_noun(count, noun.substr(0, noun.size() - of.size())).append(of);
}

/// What people call a case: its title with its reference, or whichever is recorded.
[[nodiscard]] inline std::string name_in_words(case_subject const& about) {
    auto const name = [&](auto const& subject) {
        if (subject.title) return subject.id ? *subject.title + " (" + *subject.id + ")" : *subject.title;
        if (subject.id) return *subject.id;
        std::string const kind = noun_of_kind(kind_of(about));
        return (kind.starts_with('e') || kind.starts_with('o') ? "an " : "a ") + kind + " without title or reference";
    };
    return std::visit(name, about);
}

/// How many cases there are of each kind of subject.
using kind_counts = std::array<std::size_t, std::variant_size_v<case_subject>>;

[[nodiscard]] inline kind_counts count_kinds(std::span<read_case const> cases) {
    kind_counts count{};
    for (read_case const& each : cases) ++count[each.subject.index()];
    return count;
}

/// "a, b and c"
[[nodiscard]] inline std::string joined_by_and(std::vector<std::string> const& each) {
    std::string words;
    for (std::size_t i = 0; i < each.size(); ++i)
        words.append(i == 0 ? "" : i + 1 == each.size() ? " and " : ", ").append(each[i]);
    return words;
}

/// "2 contracts and 1 exercise"; kinds of which there is none are left out.
/// @param of_contracts what follows the number of contracts
[[nodiscard]] inline std::string kinds_in_words(kind_counts const& count, std::string const& of_contracts = {}) {
    std::vector<std::string> words;
    auto const add = [&]<class... Kind>(case_subjects<Kind...>) {
        std::size_t number = 0;
        for (std::string_view const name : {about(tag<Kind>{}).name...}) {
            std::size_t const many = count[number++];
            if (many > 0) words.push_back(counted_kind(many, name) + (number == 1 ? of_contracts : ""));
        }
    };
    add(subjects{});
    return words.empty() ? "no case" : joined_by_and(words);
}

/// A finding of a run in words.
[[nodiscard]] inline explanation explained(finding const& found, run_report const& run) {
    auto const in_words = [&](auto const& subject) {
        return explain(found, run.rules[found.rule], subject, run.asked_on());
    };
    return std::visit(in_words, run.read.cases[found.subject].subject);
}

/// Which notice of its contract a finding is about, where there is more than one or it has a reference.
[[nodiscard]] inline std::string notice_in_words(case_subject const& about, rule_info const& rule, std::size_t part) {
    auto const* const subject = std::get_if<contract>(&about);
    if (!rule.about_notice || subject == nullptr || part >= subject->change_notices.size()) return {};
    auto const& id = subject->change_notices[part].id;
    if (id) return ", notice " + *id;
    return subject->change_notices.size() > 1 ? ", notice " + std::to_string(part + 1) : std::string{};
}

/// The members of `subject` that say which case something is about; the object stays open.
inline void write_case(json_out& out, read_case const& about) {
    out.open_member("subject");
    auto const name = [&](auto const& subject) {
        out.member("id", subject.id);
        out.member("title", subject.title);
    };
    std::visit(name, about.subject);
    out.member("file", about.file);
    out.member("line", about.line);
}

/// Paths of the facts that would decide; of a principle, the ids of criteria.
inline void write_missing(json_out& out, explanation const& made, case_subject const& about) {
    out.open_list_member("missing");
    for (std::string const& each : made.missing)
        out.value(each.starts_with("principle.") ? each : std::string(kind_of(about)) + "." + each);
    out.close_list();
}

/// The facts that a finding rests on, as texts.
inline void write_facts(json_out& out, std::vector<fact_text> const& facts) {
    out.open_list_member("facts");
    for (fact_text const& each : facts) {
        out.open();
        out.member("path", each.path);
        out.member("value", each.value);
        out.close();
    }
    out.close_list();
}

inline void write_run(json_out& out, portfolio const& read, basis const& on) {
    out.open_member("run");
    out.member("as_of", on.as_of);
    out.member("policy", on.numbers.name());
    out.member("library_version", library_version());
    out.open_list_member("inputs");
    for (input_file const& each : read.files) {
        out.open();
        out.member("file", each.file);
        out.member("sha256", each.sha256);
        out.close();
    }
    out.close_list();
    out.close();
}

/// The members that say what could not be understood, and where it stands; the object stays open.
inline void write_issue_members(json_out& out, input_issue const& each) {
    auto const number = [](int value) { return value > 0 ? std::optional<int>(value) : std::nullopt; };
    out.member("file", each.file);
    out.member("line", number(each.line));
    out.member("column", number(each.column));
    out.member("path", each.path);
    out.member("text", each.text);
    out.member("reason", each.reason);
    out.member("places", each.places);
}

inline void write_issues(json_out& out, std::vector<input_issue> const& issues) {
    out.open_list_member("input_issues");
    for (input_issue const& each : issues) {
        out.open();
        write_issue_members(out, each);
        out.close();
    }
    out.close_list();
}

inline void put_files(page& out, portfolio const& read) {
    std::span<read_case const> rest = read.cases;
    for (input_file const& each : read.files) {
        auto const own = rest.first(std::min(each.cases, rest.size()));
        rest = rest.subspan(own.size());
        std::string const kind(name_of(each.kind));
        bool const is_register = each.kind == input_kind::contracts_register;
        out.put(each.file + ": " + kind + ", " +
                    (is_register ? counted_noun(each.cases, "row") : kinds_in_words(count_kinds(own))),
                2, style::plain, 2);
    }
}

/// Things of one kind, counted, with the first few.
template <class T>
struct repeated {
    T first;
    std::size_t count = 0;
    std::vector<std::string> places = {};

    void add(std::string place, std::size_t times = 1) {
        static constexpr std::size_t shown = 3;
        count += times;
        if (places.size() < shown) places.push_back(std::move(place));
    }

    /// The first places in a line: "a; b; c; and 12 more".
    [[nodiscard]] std::string places_in_words() const {
        std::string words;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (i > 0) words.append("; ");
            words.append(places[i]);
        }
        if (count > places.size()) words.append("; and ").append(std::to_string(count - places.size())).append(" more");
        return words;
    }
};

/// A reason without its numbers: what issues of one kind have in common.
[[nodiscard]] inline std::string kind_of_issue(input_issue const& each) {
    std::string kind = each.path;
    kind.push_back('\0');
    for (char const character : each.reason) {
        bool const digit = '0' <= character && character <= '9';
        if (!digit)
            kind.push_back(character);
        else if (kind.back() != '#')
            kind.push_back('#');
    }
    return kind;
}

/// Issues of one kind are told once, with the first places.
[[nodiscard]] inline std::vector<repeated<input_issue const*>> issues_by_kind(portfolio const& read) {
    short_names const called(read.files);
    std::vector<repeated<input_issue const*>> kinds;
    std::unordered_map<std::string, std::size_t> number_of;
    for (input_issue const& each : read.issues) {
        auto const [at, is_new] = number_of.try_emplace(kind_of_issue(each), kinds.size());
        if (is_new) kinds.push_back({&each});
        std::string place = place_of(called(each.file), each.line, each.column);
        if (!each.text.empty()) place.append(" “").append(each.text).append("”");
        kinds[at->second].add(std::move(place), each.places);
    }
    return kinds;
}

/// What is not understood and why: "contract.end: expected a date".
[[nodiscard]] inline std::string what_is_not_understood(input_issue const& each) {
    return each.path.empty() ? each.reason : each.path + ": " + each.reason;
}

inline void put_issues(page& out, portfolio const& read) {
    if (read.issues.empty()) return;
    out.blank_line();
    out.put_line("NOT UNDERSTOOD AS IT STANDS (" + std::to_string(places_of(read.issues)) + ")", 0, style::yellow);
    out.put("Every row and case was kept and used as far as it could be understood.");
    for (auto const& kind : issues_by_kind(read)) {
        std::string line = what_is_not_understood(*kind.first);
        if (kind.count > 1) line.append(" (").append(std::to_string(kind.count)).append(" times)");
        out.blank_line();
        out.put(line, 2, style::plain, 2);
        out.put("At " + kind.places_in_words(), 4, style::faint, 2);
    }
}

} // namespace leeds::commissioning::inline v0
