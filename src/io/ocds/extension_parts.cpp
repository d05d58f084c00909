// SPDX-License-Identifier: MIT
#include "extension_parts.hpp"

#include "extension.hpp"
#include "names.hpp"

#include <leeds/commissioning/facts/subjects.hpp>

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

/// The standard itself defines it, with the same fields.
bool is_of_the_standard(record_schema const& record) { return &record == &schema_of<identifier>(); }

} // namespace

bool added_fields::has(field_schema const& field) const noexcept {
    return std::find(names.begin(), names.end(), field.name) != names.end();
}

std::span<added_fields const> fields_added() noexcept {
    static std::array<added_fields, 2> const all{
        {{"Contract", "contracts[]", &schema_of<contract>(), contract_fields_of_extension},
         {"Organization", "parties[].details", &schema_of<organisation>(), organisation_fields_of_extension}}};
    return all;
}

std::span<added_list const> lists_added() noexcept {
    static std::array<added_list, 2> const all{
        {{"waivers", "Waivers", "Waivers of the buyer's own procedure rules", &schema_of<waiver>()},
         {"endingDecisions", "Ending decisions", "Proposals and decisions to end a service",
          &schema_of<decommissioning>()}}};
    return all;
}

std::vector<record_schema const*> objects_of_extension() {
    std::vector<record_schema const*> objects;
    auto const add = [&](record_schema const* each) {
        if (each == nullptr || is_of_the_standard(*each)) return;
        if (std::find(objects.begin(), objects.end(), each) == objects.end()) objects.push_back(each);
    };
    for (added_fields const& each : fields_added())
        for (auto const& field : each.from->fields)
            if (each.has(field)) add(field.record);
    for (added_list const& each : lists_added()) add(each.of);
    for (std::size_t number = 0; number < objects.size(); ++number) // which grow meanwhile
        for (auto const& field : objects[number]->fields) add(field.record);
    return objects;
}

std::string definition_of(record_schema const& record) {
    // The standard's Organization stands in parties; this one stands where it is named.
    if (&record == &schema_of<organisation>()) return "DescribedOrganisation";
    std::string text = camel_case(record.name);
    if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string description_of(field_schema const& field) {
    std::string text(field.meaning);
    switch (field.kind) {
    case value_kind::integer:
    case value_kind::percentage:
        if (!field.unit.empty() && !field.unit.starts_with("a ")) text.append(", in ").append(field.unit);
        break;
    case value_kind::calendar_month: text.append(", such as 2017-09"); break;
    case value_kind::reference: text.append(", by its id"); break;
    default: break;
    }
    return text;
}

std::span<choice_word const> units_of_length() noexcept {
    static constexpr std::array<choice_word, 4> units{
        {{"days", "days"},
         {"weeks", "weeks of seven days"},
         {"working_days", "days that are working days in the calendar that applies"},
         {"months", "calendar months"}}};
    return units;
}

std::span<choice_word const> vat_bases_stated() noexcept {
    static constexpr std::array<choice_word, 2> bases{
        {{"excluding", "without value added tax"}, {"including", "with value added tax"}}};
    return bases;
}

} // namespace leeds::commissioning::inline v0
