// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/ocds_package.hpp>

#include "codelists.hpp"
#include "extension_parts.hpp"
#include "names.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

std::string code(std::string_view text) { return std::string("`").append(text).append("`"); }

/// A list of codes: the fields that hold them, and the codes.
struct listed_codes {
    std::vector<std::string> fields = {};
    std::string codes = {};
};

/// Writes the tables of fields, and keeps what is to be told of the codelists.
class page_writer {
public:
    [[nodiscard]] std::string write() {
        put_added(fields_added()[0],
                  {"| `reference` | text | The contract's reference in the records of the buyer. |"});
        put_heading("Value", "`Value`, wherever one stands", {});
        put_row("Value", "vatBasis", "vatBasis", vat_bases_stated(), "Whether the amount counts value added tax");
        put_added(fields_added()[1], {});
        put_heading("Release", "the release", {});
        for (added_list const& each : lists_added())
            text_.append("| ")
                .append(code(each.name))
                .append(" | list of ")
                .append(code(definition_of(*each.of)))
                .append(" | ")
                .append(each.meaning)
                .append(". |\n");
        put_heading("NoticeLength", {}, "A length of time, as a contract states it");
        text_.append("| `count` | whole number | How many of the unit. |\n");
        put_row("NoticeLength", "unit", "noticeLengthUnit", units_of_length(), "What is counted");
        for (record_schema const* const each : objects_of_extension()) {
            put_heading(definition_of(*each), {}, each->meaning);
            for (auto const& field : each->fields) put_field(definition_of(*each), *each, field);
        }
        put_codelists();
        return std::move(text_);
    }

private:
    void put_heading(std::string_view name, std::string_view added_to, std::string_view meaning) {
        text_.append("\n### ").append(name).append("\n\n");
        if (!added_to.empty()) text_.append("Added to ").append(added_to).append(".\n\n");
        if (!meaning.empty()) text_.append(meaning).append(".\n\n");
        text_.append("| field | holds | what it says |\n|---|---|---|\n");
    }

    void put_added(added_fields const& added, std::vector<std::string> const& first_rows) {
        put_heading(added.where, code(added.path), {});
        for (std::string const& each : first_rows) text_.append(each).append("\n");
        for (auto const& field : added.from->fields)
            if (added.has(field)) put_field(std::string(added.where), *added.from, field);
    }

    void put_field(std::string const& object, record_schema const& owner, field_schema const& field) {
        std::string const name = camel_case(field.name);
        if (field.kind == value_kind::choice) keep(object + "." + name, codelist_name(owner, field), field.choices);
        text_.append("| ").append(code(name)).append(" | ").append(field.list ? "list of " : "");
        text_.append(holds(owner, field)).append(" | ").append(description_of(field)).append(". |\n");
    }

    void put_row(std::string const& object, std::string const& name, std::string const& list,
                 std::span<choice_word const> words, std::string_view meaning) {
        keep(object + "." + name, list, words);
        text_.append("| ").append(code(name)).append(" | code of ").append(code(list)).append(" | ");
        text_.append(meaning).append(". |\n");
    }

    static std::string holds(record_schema const& owner, field_schema const& field) {
        bool const many = field.list;
        switch (field.kind) {
        case value_kind::text: return many ? "texts" : "text";
        case value_kind::date: return many ? "days" : "day";
        case value_kind::calendar_month: return many ? "months" : "month";
        case value_kind::reference: return many ? "ids of clauses" : "id of a clause";
        case value_kind::boolean: return "true or false";
        case value_kind::integer: return many ? "whole numbers" : "whole number";
        case value_kind::percentage: return many ? "numbers" : "number";
        case value_kind::money: return "`Value`";
        case value_kind::length: return "`NoticeLength`";
        case value_kind::choice: return (many ? "codes of " : "code of ") + code(codelist_name(owner, field));
        case value_kind::record:
            return code(field.record == &schema_of<identifier>() ? "Identifier" : definition_of(*field.record));
        }
        return {};
    }

    void keep(std::string const& field, std::string const& list, std::span<choice_word const> words) {
        auto& codes = codelists_[list];
        codes.fields.push_back(field);
        if (!codes.codes.empty()) return;
        for (auto const& each : words)
            codes.codes.append(codes.codes.empty() ? "" : ", ").append(code(camel_case(each.name)));
    }

    void put_codelists() {
        text_.append("\n## Codelists\n\nAll are closed: no other code may stand in these fields.\n\n");
        text_.append("| codelist | codes | fields that hold them |\n|---|---|---|\n");
        for (auto const& [name, of] : codelists_) {
            text_.append("| [").append(name).append("](codelists/").append(name).append(".csv) | ").append(of.codes);
            text_.append(" | ");
            for (std::string const& each : of.fields)
                text_.append(&each == of.fields.data() ? "" : ", ").append(code(each));
            text_.append(" |\n");
        }
    }

    std::string text_;
    std::map<std::string, listed_codes> codelists_;
};

} // namespace

std::string ocds_extension_tables() { return page_writer().write(); }

} // namespace leeds::commissioning::inline v0
