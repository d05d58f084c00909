// SPDX-License-Identifier: MIT
// Prints docs/reference/facts.md from the declarations of the fact types. A test compares the page with what this
// prints; to bring it up to date: facts_reference > docs/reference/facts.md
#include <leeds/commissioning/io/schema.hpp>

#include <leeds/commissioning/facts/contract.hpp>

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
    case lc::value_kind::length: return "length, as 6 months or 20 working days";
    case lc::value_kind::choice: return "one of the words below";
    case lc::value_kind::record: return anchor(*field.record);
    }
    return {};
}

void print_words(lc::field_schema const& field) {
    for (lc::choice_word const& word : field.choices)
        std::cout << "  - `" << word.name << "`: " << word.meaning << "\n";
}

void print(lc::record_schema const& type, std::vector<lc::record_schema const*>& known) {
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
    for (lc::field_schema const& field : type.fields)
        if (field.record && std::find(known.begin(), known.end(), field.record) == known.end())
            known.push_back(field.record);
}

} // namespace

int main() {
    std::cout << "# Reference of facts\n\n"
                 "Every field of a case file, by type. A case file holds cases, and a case has one subject, named by "
                 "its key:\n"
                 "`contract:`. All fields may be left out: what is not recorded is never taken for \"no\". In C++ each "
                 "type is a\n"
                 "plain struct of the same name with members of the same names.\n";
    std::vector<lc::record_schema const*> known{&lc::schema_of<lc::contract>()};
    for (std::size_t next = 0; next < known.size(); ++next) print(*known[next], known);
}
