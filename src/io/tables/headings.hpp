// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/reading_options.hpp>
#include <leeds/commissioning/money.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What a column of a contracts register is read for. `nothing` is for columns that no fact is taken from.
enum class use : std::uint8_t {
    nothing,
    organisation_name,
    reference,
    title,
    type,
    directorate,
    description,
    start,
    end,
    review,
    last_extension,
    value,
    certainty,
    vat,
    supplier_name,
    company_number,
    charity_number,
    small_or_medium,
    third_sector,
    currency
};
inline constexpr std::size_t uses = static_cast<std::size_t>(use::currency) + 1;

/// A heading of the Local Government Association's "Local authority contracts" schema.
struct known_heading {
    std::string_view name;
    use read_for = use::nothing;
    std::string_view lost = {}; ///< what is not known of any contract without it; empty where that is little
};

inline constexpr std::array<known_heading, 39> known_headings{
    {{"Organisation name", use::organisation_name},
     {"Organisation Code"},
     {"Effective Date"},
     {"Contract Reference number / ID", use::reference, "its reference"},
     {"Open Contracting ID"},
     {"Title of the Agreement", use::title, "its title"},
     {"Contract type", use::type},
     {"Directorate / service responsible", use::directorate},
     {"Service Category label"},
     {"Service category URI"},
     {"Description of goods and services", use::description},
     {"Procurement classification: Council's procurement category label"},
     {"Procurement classification: CPV label"},
     {"Procurement classification: CPV code"},
     {"Procurement classification: Proclass label"},
     {"Procurement classification: Proclass code"},
     {"Contract start date", use::start, "when it began"},
     {"End date", use::end, "when it ends, or whether it runs on until notice"},
     {"Review date", use::review},
     {"Last extension date", use::last_extension, "how far it can be extended"},
     {"Contract value", use::value, "its value"},
     {"Fixed cost / estimated cost", use::certainty},
     {"Irrecoverable VAT", use::vat},
     {"Supplier name", use::supplier_name, "its provider"},
     {"Supplier registered company number", use::company_number},
     {"Supplier registered charity number", use::charity_number},
     {"Other supplier ID"},
     {"SME supplier", use::small_or_medium},
     {"VCSE supplier", use::third_sector, "whether its provider is of the third sector"},
     {"VCSE supplier type"},
     {"Nominated contact point: name"},
     {"Nominated contact point: email"},
     {"Nominated contact point: URL"},
     {"Tender process type"},
     {"Tender document URL"},
     {"Contract document URL"},
     {"Performance information URL"},
     {"Location service label"},
     {"Location served URI"}}};

/// What a heading stands for.
struct understood_heading {
    use read_for = use::nothing;
    std::optional<std::size_t> number = {}; ///< among `known_headings`, where it is one of them letter for letter
    vat_basis vat = vat_basis::not_stated;  ///< for a value, where the heading says: "Contract value (ex VAT)"
};

/// What a heading stands for: by the map, by the schema, or as other councils write it. Capitals, blanks and
/// punctuation make no difference, nor does what says only how its cells are written: "(dd/mm/yyyy)", "(Y/N)". Nothing
/// where it is not known.
[[nodiscard]] std::optional<understood_heading> understand_heading(std::string_view found, heading_map const& map);

/// The heading of the schema for a use.
[[nodiscard]] std::string_view heading_for(use what) noexcept;

/// The name that a map has for a use: "last_extension".
[[nodiscard]] std::string_view name_of_use(use what) noexcept;

/// Letters and digits only, in small letters.
[[nodiscard]] std::string bare_letters(std::string_view text);

} // namespace leeds::commissioning::inline v0
