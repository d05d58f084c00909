// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// One supplier of a cell of Contracts Finder, as its parts stand there.
struct packed_supplier {
    std::string_view whole;
    std::string_view name;
    std::string_view reference_type;
    std::string_view reference;
    std::string_view small_or_medium;
    std::string_view third_sector;
    bool more_parts = false; ///< there are more than six: bars stand within the name or the address
};

/// What a cell with suppliers packed into it comes to.
struct unpacked_suppliers {
    std::vector<packed_supplier> suppliers = {};
    std::vector<std::string_view> others = {}; ///< what stands in the cell and is no supplier
};

/// Takes "[name|address|ref type|ref number|is SME|is VCSE][...]" apart. A supplier ends with a bracket that follows
/// its last part, so that names and addresses may hold brackets and bars.
[[nodiscard]] unpacked_suppliers unpack_suppliers(std::string_view cell);

} // namespace leeds::commissioning::inline v0
