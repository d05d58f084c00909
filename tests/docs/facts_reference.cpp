// SPDX-License-Identifier: MIT
// Prints docs/reference/facts.md from the declarations of the fact types. A test compares the page with what this
// prints; to bring it up to date: facts_reference > docs/reference/facts.md
#include <leeds/commissioning/io/schema.hpp>

#include <leeds/commissioning/facts/subjects.hpp>

#include <algorithm>
#include <iostream>
#include <vector>

namespace lc = leeds::commissioning;

namespace {

std::string anchor(lc::record_schema const& type) {
    return "[`" + std::string(type.name) + "`](#" + std::string(type.name) + ")";
}

std::string kind_in_words(lc::field_schema const& field) {
    switch (field.kind) {
    case lc::value_kind::text: return "text";
    case lc::value_kind::date: return "date, as 2026-08-31";
    case lc::value_kind::calendar_month: return "month, as 2017-09";
    case lc::value_kind::boolean: return "yes or no";
    case lc::value_kind::integer: return "whole number";
    case lc::value_kind::money: return "sum, as £1,234.00";
    case lc::value_kind::percentage: return "per cent, as 62.5";
    case lc::value_kind::length: return "length, as 6 months or 20 working days";
    case lc::value_kind::choice: return "one of the words below";
    case lc::value_kind::reference:
        return "id of a clause, a principle or a criterion, as CODE-N1, principle.3 or principle.3.carers_involved";
    case lc::value_kind::record: return anchor(*field.record);
    }
    return {};
}

void print_words(lc::field_schema const& field) {
    for (lc::choice_word const& word : field.choices)
        std::cout << "  - `" << word.name << "`: " << word.meaning << "\n";
}

void print(lc::record_schema const& type) {
    std::cout << "\n## " << type.name << "\n\n" << type.meaning << ".";
    if (!type.models.empty()) {
        std::cout << " Models";
        for (lc::clause const& each : type.models) std::cout << " " << each.id;
        std::cout << ".";
    }
    std::cout << "\n\n";
    for (lc::field_schema const& field : type.fields) {
        std::cout << "- **`" << field.name << "`**: " << field.meaning << " (" << (field.list ? "list; each " : "")
                  << kind_in_words(field);
        if (field.kind == lc::value_kind::integer && !field.unit.empty()) std::cout << "; " << field.unit;
        if (field.kind == lc::value_kind::money && field.unit != "GBP") std::cout << "; " << field.unit;
        std::cout << ")\n";
        print_words(field);
    }
}

/// The subjects of cases one after another, each followed by the types that its fields lead to, each once.
template <class... Kind>
std::vector<lc::record_schema const*> types_of(lc::case_subjects<Kind...>) {
    std::vector<lc::record_schema const*> known;
    auto const add = [&](lc::record_schema const* type) {
        if (type != nullptr && std::find(known.begin(), known.end(), type) == known.end()) known.push_back(type);
    };
    for (lc::record_schema const* const subject : {&lc::schema_of<Kind>()...}) {
        std::size_t next = known.size();
        for (add(subject); next < known.size(); ++next)
            for (lc::field_schema const& field : known[next]->fields) add(field.record);
    }
    return known;
}

} // namespace

int main() {
    std::cout << "# Reference of facts\n\n"
                 "Every field of a case file, by type. A case file holds cases, and a case has one subject, named by "
                 "its key:\n"
                 "`contract:`, `exercise:`, `waiver:`, `decommissioning:` or `oversight:`. All fields may be left out: "
                 "what is not\nrecorded is never taken for \"no\". In C++ each type is a plain struct of the same name "
                 "with members of the same\nnames.\n";
    for (lc::record_schema const* const type : types_of(lc::subjects{})) print(*type);
}
