// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/template.hpp>

#include "case_record.hpp"
#include "field_in_words.hpp"
#include "json_out.hpp"
#include "money_parts.hpp"

#include <leeds/commissioning/io/schema.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

// What kinds of value that have a definition of their own are called in it; no record has one of these names.
constexpr char const* percentage_name = "percentage";
constexpr char const* reference_name = "code_reference";

constexpr char const* length_pattern = "^[0-9]+ (day|week|working day|month)s?$";
constexpr char const* percentage_pattern = "^[0-9]+(\\.[0-9]{1,2})? ?%?$";
constexpr char const* date_pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
constexpr char const* month_pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$";

/// Adds a record and all that it is made of, each once.
void collect(record_schema const& schema, std::vector<record_schema const*>& into) {
    if (std::find(into.begin(), into.end(), &schema) != into.end()) return;
    into.push_back(&schema);
    for (auto const& field : schema.fields)
        if (field.record != nullptr) collect(*field.record, into);
}

/// What a value may be, null (not stated) always among it.
class schema_writer {
public:
    schema_writer(record_schema const& type, schema_heading const& heading) : type_(type), heading_(heading) {}

    [[nodiscard]] std::string write() && {
        json_.open();
        json_.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        json_.member("title", heading_.title);
        json_.member("description", heading_.description);
        write_root();
        write_definitions();
        json_.close();
        return std::move(json_).text();
    }

private:
    void write_root() {
        if (!heading_.or_list) return json_.member("$ref", std::string("#/$defs/").append(type_.name));
        json_.open_list_member("oneOf");
        write_reference(type_.name);
        json_.open();
        json_.member("type", "array");
        json_.key("items");
        write_reference(type_.name);
        json_.close();
        json_.close_list();
    }

    void write_definitions() {
        std::vector<record_schema const*> records;
        collect(type_, records);
        json_.open_member("$defs");
        for (auto const* record : records) {
            json_.key(record->name);
            write_record(*record);
        }
        if (any_is(records, value_kind::money)) write_money();
        if (any_is(records, value_kind::percentage)) write_percentage();
        if (any_is(records, value_kind::reference)) write_code_reference();
        json_.close();
    }

    static bool any_is(std::vector<record_schema const*> const& records, value_kind kind) {
        return std::any_of(records.begin(), records.end(), [&](record_schema const* record) {
            return std::any_of(record->fields.begin(), record->fields.end(),
                               [&](field_schema const& field) { return field.kind == kind; });
        });
    }

    void write_record(record_schema const& record) {
        json_.open();
        json_.member("description", std::string(record.meaning).append("."));
        json_.member("type", "object");
        json_.open_member("properties");
        for (auto const& field : record.fields) write_field(field);
        json_.close();
        if (&record == &type_ && !heading_.needed.empty()) {
            json_.open_list_member("required");
            for (auto const& name : heading_.needed) json_.value(name);
            json_.close_list();
        }
        json_.member("additionalProperties", false);
        if (record.one_of_them) {
            json_.member("minProperties", 1);
            json_.member("maxProperties", 1);
        }
        json_.close();
    }

    void write_field(field_schema const& field) {
        json_.open_member(field.name);
        json_.member("description", in_sentences(field));
        if (field.list && field.bare) {
            json_.open_list_member("anyOf");
            json_.open();
            write_list(field);
            json_.close();
            json_.open();
            write_value(field);
            json_.close();
            json_.close_list();
        } else if (field.list) {
            write_list(field);
        } else {
            write_value(field);
        }
        json_.close();
    }

    void write_list(field_schema const& field) {
        write_types({"array", "null"});
        json_.open_member("items");
        write_value(field);
        json_.close();
    }

    void write_value(field_schema const& field) {
        switch (field.kind) {
        case value_kind::text:
            if (field.as_written) return write_any_of({"string", "number", "boolean", "null"});
            return write_types({"string", "null"});
        case value_kind::calendar_month: write_types({"string", "null"}); return json_.member("pattern", month_pattern);
        case value_kind::boolean: return write_types({"boolean", "null"});
        case value_kind::date:
            write_types({"string", "null"});
            json_.member("format", "date");
            return json_.member("pattern", date_pattern);
        case value_kind::length: write_types({"string", "null"}); return json_.member("pattern", length_pattern);
        case value_kind::integer:
            write_types({"integer", "null"});
            json_.member("minimum", field.least);
            return json_.member("maximum", field.greatest);
        case value_kind::choice: return write_words(field, true);
        case value_kind::money: return write_reference_or_null("money");
        case value_kind::percentage: return write_reference_or_null(percentage_name);
        case value_kind::reference: return write_reference_or_null(reference_name);
        case value_kind::record: return write_reference_or_null(field.record->name);
        }
    }

    void write_money() {
        auto const& parts = schema_of<money_parts>();
        json_.open_member(parts.name);
        json_.member("description", std::string(parts.meaning).append(", alone or with its currency and VAT basis."));
        json_.open_list_member("anyOf");
        write_type_of_its_own("string");
        write_type_of_its_own("number");
        json_.open();
        json_.member("type", "object");
        json_.open_member("properties");
        json_.open_member("amount");
        json_.member("description", in_sentences(parts.fields[0]));
        write_any_of({"string", "number"});
        json_.close();
        json_.open_member("currency");
        json_.member("description", in_sentences(parts.fields[1]));
        json_.member("const", "GBP");
        json_.close();
        json_.open_member("vat");
        json_.member("description", in_sentences(parts.fields[2]));
        write_words(parts.fields[2], false);
        json_.close();
        json_.close();
        json_.open_list_member("required");
        json_.value("amount");
        json_.close_list();
        json_.member("additionalProperties", false);
        json_.close();
        json_.close_list();
        json_.open_list_member("examples");
        json_.value("88000.00");
        json_.close_list();
        json_.close();
    }

    void write_percentage() {
        json_.open_member(percentage_name);
        json_.member("description", "A share in per cent, to at most two decimals, such as 62.5.");
        json_.open_list_member("anyOf");
        json_.open();
        json_.member("type", "number");
        json_.member("minimum", 0);
        json_.member("maximum", percentage::most / 100);
        json_.close();
        json_.open();
        json_.member("type", "string");
        json_.member("pattern", percentage_pattern);
        json_.close();
        json_.close_list();
        json_.close();
    }

    void write_code_reference() {
        json_.open_member(reference_name);
        json_.member("description", "A clause, a principle or a criterion of a principle, by its id.");
        json_.member("type", "string");
        json_.open_list_member("enum");
        for (std::uint16_t number = 0; number < code_reference::count(); ++number)
            json_.value(code_reference::at(number).id());
        json_.close_list();
        json_.close();
    }

    /// Several types beside null are alternatives: in one list strict validators take them for a slip.
    void write_any_of(std::initializer_list<char const*> types) {
        json_.open_list_member("anyOf");
        for (auto const* each : types) write_type_of_its_own(each);
        json_.close_list();
    }

    void write_type_of_its_own(char const* type) {
        json_.open();
        json_.member("type", type);
        json_.close();
    }

    void write_types(std::initializer_list<char const*> types) {
        json_.open_list_member("type");
        for (auto const* each : types) json_.value(each);
        json_.close_list();
    }

    void write_words(field_schema const& field, bool or_null) {
        json_.open_list_member("enum");
        for (auto const& word : field.choices) json_.value(word.name);
        if (or_null) json_.value(std::nullopt);
        json_.close_list();
    }

    void write_reference(std::string_view name) {
        json_.open();
        json_.member("$ref", std::string("#/$defs/").append(name));
        json_.close();
    }

    void write_reference_or_null(std::string_view name) {
        json_.open_list_member("anyOf");
        write_reference(name);
        json_.open();
        json_.member("type", "null");
        json_.close();
        json_.close_list();
    }

    record_schema const& type_;
    schema_heading const& heading_;
    json_out json_;
};

} // namespace

std::string json_schema_of(record_schema const& type, schema_heading const& heading) {
    return schema_writer(type, heading).write();
}

std::string case_json_schema() {
    return json_schema_of(schema_of<case_record>(),
                          {"Case file", "Cases for the Leeds Commissioning Code: one, or a list of them.", true});
}

} // namespace leeds::commissioning::inline v0
