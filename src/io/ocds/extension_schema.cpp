// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/ocds_package.hpp>

#include "codelists.hpp"
#include "extension_parts.hpp"
#include "names.hpp"
#include "records/json_out.hpp"

#include <gsl/assert>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// Tables by the names of their files.
using codelists = std::map<std::string, std::string>;

/// What the extension says of itself. Where it is documented and whom to ask, a publisher adds.
std::string metadata(codelists const& lists) {
    json_out json;
    json.open();
    json.open_member("name");
    json.member("en", "Ending of contracts");
    json.close();
    json.open_member("description");
    json.member("en", "Adds fields for notices that a contract's funding changes or ends, notice clauses, break "
                      "dates, waivers of the buyer's own rules, and decisions to end a service.");
    json.close();
    json.open_list_member("compatibility");
    json.value("1.1");
    json.close_list();
    json.open_list_member("codelists");
    for (auto const& [name, table] : lists) json.value(name);
    json.close_list();
    json.open_list_member("schemas");
    json.value("release-schema.json");
    json.close_list();
    json.close();
    return std::move(json).text();
}

/// Writes the patch, and keeps the codelists that it refers to.
class patch_writer {
public:
    [[nodiscard]] std::vector<extension_file> write() {
        json_.open();
        json_.open_member("definitions");
        write_contract(fields_added()[0]);
        write_value_patch();
        write_organisation(fields_added()[1]);
        write_length();
        for (record_schema const* const each : objects_of_extension()) write_record(*each);
        json_.close();
        json_.open_member("properties");
        for (added_list const& each : lists_added()) write_list(each);
        json_.close();
        json_.close();
        std::vector<extension_file> files{{"release-schema.json", std::move(json_).text()},
                                          {"extension.json", metadata(codelists_)}};
        for (auto const& [name, table] : codelists_) files.emplace_back("codelists/" + name, table);
        return files;
    }

private:
    void write_contract(added_fields const& added) {
        json_.open_member(added.where);
        json_.open_member("properties");
        property("reference", "Reference", "The contract's reference in the records of the buyer");
        write_types({"string", "null"});
        json_.close();
        write_fields(added);
        json_.close();
        json_.close();
    }

    void write_value_patch() {
        json_.open_member("Value");
        json_.open_member("properties");
        property("vatBasis", "VAT basis", "Whether the amount counts value added tax");
        write_words(keep_codelist("vatBasis", vat_bases_stated()), vat_bases_stated());
        json_.close();
        json_.close();
        json_.close();
    }

    void write_organisation(added_fields const& added) {
        json_.open_member(added.where);
        json_.open_member("properties");
        json_.open_member("details");
        json_.open_member("properties");
        write_fields(added);
        json_.close();
        json_.close();
        json_.close();
        json_.close();
    }

    void write_fields(added_fields const& added) {
        for (auto const& field : added.from->fields)
            if (added.has(field)) write_field(*added.from, field);
    }

    void write_length() {
        json_.open_member("NoticeLength");
        json_.member("title", "Notice length");
        json_.member("description", "A length of time, as a contract states it.");
        json_.member("type", "object");
        json_.open_list_member("required");
        json_.value("count");
        json_.value("unit");
        json_.close_list();
        json_.open_member("properties");
        property("count", "Count", "How many of the unit");
        json_.member("type", "integer");
        json_.member("minimum", 0);
        json_.close();
        property("unit", "Unit", "What is counted");
        write_words(keep_codelist("noticeLengthUnit", units_of_length()), units_of_length(), false, true);
        json_.close();
        json_.close();
        json_.close();
    }

    void write_record(record_schema const& record) {
        json_.open_member(definition_of(record));
        json_.member("title", ocds_title(record.name));
        json_.member("description", std::string(record.meaning) + ".");
        json_.member("type", "object");
        json_.open_member("properties");
        for (auto const& each : record.fields) write_field(record, each);
        json_.close();
        json_.member("minProperties", 1);
        json_.close();
    }

    void write_list(added_list const& of) {
        property(of.name, of.title, of.meaning);
        json_.member("type", "array");
        json_.open_member("items");
        write_reference(definition_of(*of.of));
        json_.close();
        json_.close();
    }

    void write_field(record_schema const& owner, field_schema const& field) {
        property(camel_case(field.name), ocds_title(field.name), description_of(field));
        if (!field.list) {
            write_value(owner, field);
            return json_.close();
        }
        json_.member("type", "array");
        json_.open_member("items");
        write_value(owner, field, false);
        json_.close();
        if (field.kind == value_kind::record) json_.member("wholeListMerge", true); // its objects have no ids
        if (field.kind == value_kind::choice) {
            json_.member("codelist", codelist_of(owner, field));
            json_.member("openCodelist", false);
        }
        json_.close();
    }

    void write_value(record_schema const& owner, field_schema const& field, bool or_null = true) {
        auto const type = [&](char const* name) {
            if (or_null) return write_types({name, "null"});
            json_.member("type", name);
        };
        switch (field.kind) {
        case value_kind::date: type("string"); return json_.member("format", "date-time");
        case value_kind::text:
        case value_kind::calendar_month:
        case value_kind::reference: return type("string");
        case value_kind::boolean: return type("boolean");
        case value_kind::integer: return type("integer");
        case value_kind::percentage: return type("number");
        case value_kind::money: return write_reference("Value");
        case value_kind::length: return write_reference("NoticeLength");
        case value_kind::choice: return write_words(codelist_of(owner, field), field.choices, or_null, or_null);
        case value_kind::record: return write_reference(definition_of(*field.record));
        }
    }

    std::string codelist_of(record_schema const& owner, field_schema const& field) {
        return keep_codelist(codelist_name(owner, field), field.choices);
    }

    /// The file of a list. @pre a list of that name has the same words
    std::string keep_codelist(std::string_view list, std::span<choice_word const> words) {
        std::string file = std::string(list) + ".csv";
        std::string const table = codelist_table(list, words);
        Expects(codelists_.try_emplace(file, table).first->second == table);
        return file;
    }

    void write_words(std::string const& file, std::span<choice_word const> words, bool or_null = true,
                     bool with_codelist = true) {
        if (or_null)
            write_types({"string", "null"});
        else
            json_.member("type", "string");
        if (with_codelist) { // of a list's elements the list itself says it
            json_.member("codelist", file);
            json_.member("openCodelist", false);
        }
        json_.open_list_member("enum");
        for (auto const& each : words) json_.value(camel_case(each.name));
        if (or_null) json_.value(std::nullopt);
        json_.close_list();
    }

    /// Opens the object of a property.
    void property(std::string_view name, std::string_view title, std::string_view meaning) {
        json_.open_member(name);
        json_.member("title", title);
        json_.member("description", std::string(meaning) + ".");
    }

    void write_types(std::initializer_list<char const*> names) {
        json_.open_list_member("type");
        for (auto const* each : names) json_.value(each);
        json_.close_list();
    }

    void write_reference(std::string_view definition) {
        json_.member("$ref", "#/definitions/" + std::string(definition));
    }

    json_out json_;
    codelists codelists_;
};

} // namespace

std::vector<extension_file> ocds_extension_files() { return patch_writer().write(); }

} // namespace leeds::commissioning::inline v0
