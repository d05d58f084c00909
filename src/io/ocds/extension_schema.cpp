// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/ocds_package.hpp>

#include "codelists.hpp"
#include "extension.hpp"
#include "names.hpp"
#include "records/json_out.hpp"

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <gsl/assert>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// "notice_clause" as "NoticeClause", as definitions are named.
std::string pascal_case(std::string_view name) {
    std::string text = camel_case(name);
    if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

constexpr std::array<choice_word, 4> units{{{"days", "days"},
                                            {"weeks", "weeks of seven days"},
                                            {"working_days", "days that are working days in the calendar that applies"},
                                            {"months", "calendar months"}}};
constexpr std::array<choice_word, 2> vat_bases{
    {{"excluding", "without value added tax"}, {"including", "with value added tax"}}};

/// What a record is called among the definitions. The standard's Organization stands in parties; this is another.
std::string definition_of(record_schema const& record) {
    if (&record == &schema_of<organisation>()) return "DescribedOrganisation";
    return pascal_case(record.name);
}

/// Whether the standard itself defines a record, with the same fields.
bool is_of_the_standard(record_schema const& record) { return &record == &schema_of<identifier>(); }

/// What a field means, with its unit where the value does not hold it.
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

/// What the extension says of itself. Where it is documented and whom to ask, a publisher adds.
std::string metadata(std::map<std::string, std::string> const& codelists) {
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
    for (auto const& [name, table] : codelists) json.value(name);
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
        patch("Contract", contract_fields_of_extension, [this] {
            property("reference", "Reference", "The contract's reference in the records of the buyer");
            write_types({"string", "null"});
            json_.close();
        });
        patch("Value", {}, [this] {
            property("vatBasis", "VAT basis", "Whether the amount counts value added tax");
            write_words(keep_codelist("vatBasis", vat_bases), vat_bases);
            json_.close();
        });
        json_.open_member("Organization");
        json_.open_member("properties");
        json_.open_member("details");
        write_properties(schema_of<organisation>(), organisation_fields_of_extension);
        json_.close();
        json_.close();
        json_.close();
        write_length();
        need(schema_of<waiver>());
        need(schema_of<decommissioning>());
        for (std::size_t each = 0; each < records_.size(); ++each) write_record(*records_[each]); // which may need more
        json_.close();
        json_.open_member("properties");
        write_list("waivers", "Waivers", schema_of<waiver>());
        write_list("endingDecisions", "Ending decisions", schema_of<decommissioning>());
        json_.close();
        json_.close();
        std::vector<extension_file> files{{"release-schema.json", std::move(json_).text()},
                                          {"extension.json", metadata(codelists_)}};
        for (auto const& [name, table] : codelists_) files.emplace_back("codelists/" + name, table);
        return files;
    }

private:
    template <class Others>
    void patch(std::string_view name, std::span<std::string_view const> fields_of_contract, Others others) {
        json_.open_member(name);
        json_.open_member("properties");
        others();
        for (auto const& each : schema_of<contract>().fields)
            if (std::find(fields_of_contract.begin(), fields_of_contract.end(), each.name) != fields_of_contract.end())
                write_field(schema_of<contract>(), each);
        json_.close();
        json_.close();
    }

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

    void write_properties(record_schema const& schema, std::span<std::string_view const> only) {
        json_.open_member("properties");
        for (auto const& each : schema.fields)
            if (only.empty() || std::find(only.begin(), only.end(), each.name) != only.end()) write_field(schema, each);
        json_.close();
    }

    void need(record_schema const& record) {
        if (is_of_the_standard(record)) return;
        if (std::find(records_.begin(), records_.end(), &record) == records_.end()) records_.push_back(&record);
    }

    void write_record(record_schema const& record) {
        json_.open_member(definition_of(record));
        json_.member("title", ocds_title(record.name));
        json_.member("description", std::string(record.meaning) + ".");
        json_.member("type", "object");
        write_properties(record, {});
        json_.member("minProperties", 1);
        json_.close();
    }

    void write_length() {
        json_.open_member("NoticeLength");
        json_.member("title", "Length");
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
        write_words(keep_codelist("noticeLengthUnit", units), units, false, true);
        json_.close();
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
        case value_kind::record: need(*field.record); return write_reference(definition_of(*field.record));
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

    void write_list(std::string_view name, std::string_view title, record_schema const& record) {
        property(name, title, std::string(record.meaning) + ", a list of them");
        json_.member("type", "array");
        json_.open_member("items");
        write_reference(definition_of(record));
        json_.close();
        json_.close();
    }

    json_out json_;
    std::vector<record_schema const*> records_; // that are referred to
    std::map<std::string, std::string> codelists_;
};

} // namespace

std::vector<extension_file> ocds_extension_files() { return patch_writer().write(); }

} // namespace leeds::commissioning::inline v0
