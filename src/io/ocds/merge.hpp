// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_tree.hpp"

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// One release with a later one of the same process merged into it, by the merge routine of the standard: what the
/// later one states replaces what the earlier one did, null takes it away, objects are merged field by field, and lists
/// of objects that have ids by id. Each value keeps the place in the file at which it was stated.
[[nodiscard]] json_node const* merged(json_tree& tree, json_node const& earlier, json_node const& later);

/// The last version of each value of a versioned release, as a release.
[[nodiscard]] json_node const* last_versions(json_tree& tree, json_node const& versioned);

} // namespace leeds::commissioning::inline v0
