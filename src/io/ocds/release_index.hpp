// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How a release stands in its file.
enum class release_form : std::uint8_t {
    plain,     ///< on its own, in a package, or in a record
    compiled,  ///< what a record says its releases come to
    versioned, ///< a record's history of each value
    link       ///< not here: a record names an address
};

/// Moment of a release, to put those of one process in order: seconds of universal time, then what stands after the
/// point. Never used for a day.
struct release_moment {
    std::int64_t seconds = 0;
    std::int32_t billionths = 0;

    friend constexpr auto operator<=>(release_moment const&, release_moment const&) noexcept = default;
};

/// The moment that "2018-09-01T00:00:00+01:00" stands for; without a zone it is taken as universal time. Nothing for
/// any other form.
[[nodiscard]] std::optional<release_moment> try_parse_moment(std::string_view text) noexcept;

/// Where a release stands, and what its place among others follows from.
struct found_release {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string ocid = {};
    std::optional<release_moment> moment = {};
    release_form form = release_form::plain;
    std::size_t record = 0; ///< number of the record it stands in, from 1; 0 where it stands in none
};

/// What is in place of a release, or beside one, and is none.
struct not_a_release {
    std::size_t begin = 0;
    std::string reason = {};
};

/// What became of looking for releases in one JSON text.
struct found_releases {
    std::vector<found_release> releases = {};
    std::vector<not_a_release> others = {};
    std::size_t records = 0;
    bool readable = false; ///< the text is JSON to its end, and nests no deeper than is read
};

/// The releases in a JSON text: a release, a record, a package of either, or a list of these. `offset` is where the
/// text stands in its file; records are numbered on from `records_before`. No tree is made: the text may be long.
[[nodiscard]] found_releases find_releases(std::string_view json, std::size_t offset, std::size_t records_before);

/// What the top of a JSON text shows it to be.
enum class json_content : std::uint8_t { unknown, cases, ocds };

/// Looks at names of the fields at the top of a JSON text, as far as they are needed.
[[nodiscard]] json_content content_of_json(std::string_view json);

} // namespace leeds::commissioning::inline v0
