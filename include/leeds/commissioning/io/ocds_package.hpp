// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What a release package says of its publication.
struct ocds_publication {
    std::optional<date> day = {};                  ///< of the package and of each release
    std::string publisher = "not stated";          ///< its name
    std::string uri = "urn:example:unpublished";   ///< where it will be found
    std::string ocid_prefix = "local";             ///< one that is registered, before anything is published
    std::optional<std::string> extension_uri = {}; ///< where the extension.json of docs/ocds-extension is published
};

/// The cases of a portfolio as a release package of OCDS 1.1 with the extension of docs/ocds-extension: a release for
/// each contract, waiver and proposal to decommission. Cases of other kinds have no place in it: each is an issue.
/// `read_input` reads it back as it was, but for the id of a contract that had none.
/// @pre `as.day` is stated
[[nodiscard]] std::string cases_as_ocds(portfolio const& read, ocds_publication const& as,
                                        std::vector<input_issue>& issues);

/// A file of the extension: its path under docs/ocds-extension, and what stands in it.
using extension_file = std::pair<std::string, std::string>;

/// The files of the extension: what it says of itself, the patch of the release schema and the codelists, made from the
/// declarations of the fact types.
[[nodiscard]] std::vector<extension_file> ocds_extension_files();

/// What its page says of every field and every codelist, in Markdown.
[[nodiscard]] std::string ocds_extension_tables();

} // namespace leeds::commissioning::inline v0
