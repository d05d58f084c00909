// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/io/reading_options.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Something in an input that could not be understood as it stands, or that looks wrong. Nothing is dropped for it:
/// the row or case is kept, and the text stands here as it was found.
struct input_issue {
    std::string file;
    int line = 0;           ///< line of the file, from 1; 0 where the file as a whole is meant
    int column = 0;         ///< character of the line, from 1; 0 where the line as a whole is meant
    std::string path;       ///< field it is about: a path in a case file, a heading in a register
    std::string text;       ///< what was found, shortened past 200 characters
    std::string reason;     ///< what was expected
    std::size_t places = 1; ///< for how many places of the file it stands, of which this is the first
};

/// How many places are not understood as they stand: each issue counts for as many as it stands for.
[[nodiscard]] inline std::size_t places_of(std::span<input_issue const> issues) noexcept {
    std::size_t sum = 0;
    for (input_issue const& each : issues) sum += each.places;
    return sum;
}

/// What an input turned out to be, told by its content.
enum class input_kind { case_file, contracts_register, contracts_finder, ocds };

constexpr auto choices(tag<input_kind>) noexcept {
    return std::array<choice<input_kind>, 4>{
        {{input_kind::case_file, "case file", "cases in JSON, JSON Lines or YAML"},
         {input_kind::contracts_register, "contracts register", "a table with a row for each contract"},
         {input_kind::contracts_finder, "Contracts Finder export", "a table with a row for each notice"},
         {input_kind::ocds, "OCDS releases", "releases or records of the Open Contracting Data Standard"}}};
}

/// A column of a table, and what it was taken for.
struct read_heading {
    std::string text;  ///< as it stands
    std::string field; ///< what is read from it; empty where it is not known
    bool known = true; ///< known, if only to be passed over
};

namespace detail {

template <class Subjects>
struct one_of;
template <class... Kind>
struct one_of<case_subjects<Kind...>> {
    using type = std::variant<Kind...>;
};

} // namespace detail

/// What a case is about: a contract, an exercise, a waiver or a record of oversight.
using case_subject = detail::one_of<subjects>::type;

/// A case as it was read, and where it stands. A row of a contracts register is a case about a contract.
struct read_case {
    case_subject subject;
    std::string file;
    int line = 0; ///< line on which it begins, from 1
};

/// The name that files have for what a case is about: "contract".
[[nodiscard]] inline std::string_view kind_of(case_subject const& subject) {
    return std::visit([]<class Kind>(Kind const&) { return about(tag<Kind>{}).name; }, subject);
}

/// Everything read from one input.
struct input {
    std::string file;
    std::string sha256; ///< of its bytes, in hexadecimal
    input_kind kind = input_kind::case_file;
    std::vector<read_case> cases;
    std::vector<input_issue> issues;
    std::size_t rows = 0; ///< rows of a table below its headings, releases of OCDS, cases of a case file, as they stand
    std::vector<read_heading> headings; ///< of a table, in the order of its columns
    std::optional<std::string> failure; ///< why it could not be read at all, in a sentence; then there are no cases
};

/// Longest input that is read, in bytes. A longer one is refused, naming this bound.
inline constexpr std::size_t longest_input = std::size_t{1} << 30;

/// Reads a case file (JSON, YAML, JSON Lines), OCDS releases (JSON, JSON Lines), an export of Contracts Finder or a
/// contracts register (CSV), told apart by content. Text may be in UTF-8 or UTF-16, a table also in Windows-1252.
/// `name` is how messages call it. Never throws for what the content is: see `failure` and `issues`.
[[nodiscard]] input read_input(std::string name, std::string_view content, reading_options const& options = {});

/// Reads the file at a path, or standard input for "-". A missing file, a directory or an unreadable one is a
/// `failure`.
[[nodiscard]] input read_file(std::string const& path, reading_options const& options = {});

} // namespace leeds::commissioning::inline v0
