// SPDX-License-Identifier: MIT
#include "extension.hpp"

#include "names.hpp"

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// Writes an object of a release as a case file has it, noting where each part of it stands.
class case_json {
public:
    explicit case_json(std::size_t begin) : begin_(begin) {}

    /// Only the fields of these names, and none that the schema does not know; empty: all.
    void write_object(json_node const& object, record_schema const& schema, std::span<std::string_view const> only) {
        note(object);
        json_.StartObject();
        for (auto const* each = object.first; each != nullptr; each = each->next) {
            auto const* const field = field_of(schema, each->key);
            bool const wanted =
                only.empty() || (field != nullptr && std::find(only.begin(), only.end(), field->name) != only.end());
            if (!wanted) continue;
            any_ = true;
            note(*each);
            write_key(field != nullptr ? field->name : each->key);
            field != nullptr ? write_field(*each, *field) : write_plain(*each);
        }
        json_.EndObject();
    }

    [[nodiscard]] bool any() const noexcept { return any_; }
    [[nodiscard]] std::string text() const { return {buffer_.GetString(), buffer_.GetSize()}; }
    [[nodiscard]] std::vector<offset_pair> take_offsets() { return std::move(offsets_); }

private:
    static field_schema const* field_of(record_schema const& schema, std::string_view key) {
        for (auto const& each : schema.fields)
            if (camel_case(each.name) == key) return &each;
        return nullptr;
    }

    void note(json_node const& node) { offsets_.push_back({buffer_.GetSize(), node.offset - begin_}); }

    void write_key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void write_text(std::string_view text) { json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }

    void write_field(json_node const& node, field_schema const& field) {
        if (!field.list || node.kind != json_kind::list) return write_value(node, field);
        json_.StartArray();
        for (auto const* each = node.first; each != nullptr; each = each->next) {
            note(*each);
            write_value(*each, field);
        }
        json_.EndArray();
    }

    void write_value(json_node const& node, field_schema const& field) {
        bool const is_object = node.kind == json_kind::object;
        bool const is_text = node.kind == json_kind::text;
        if (field.kind == value_kind::record && is_object) return write_object(node, *field.record, {});
        if (field.kind == value_kind::money && is_object) return write_money(node);
        if (field.kind == value_kind::length && is_object) return write_length(node);
        bool const has_time = is_text && node.text.size() > 10 && node.text[10] == 'T';
        if (field.kind == value_kind::date && has_time) return write_text(node.text.substr(0, 10));
        if (field.kind == value_kind::choice && is_text)
            for (auto const& word : field.choices)
                if (camel_case(word.name) == node.text) return write_text(word.name);
        write_plain(node);
    }

    void write_money(json_node const& node) {
        json_.StartObject();
        for (auto const& [theirs, ours] : {std::pair<std::string_view, std::string_view>{"amount", "amount"},
                                           {"currency", "currency"},
                                           {"vatBasis", "vat"}})
            if (auto const* const part = member(&node, theirs)) {
                note(*part);
                write_key(ours);
                write_plain(*part);
            }
        json_.EndObject();
    }

    /// {"count": 6, "unit": "months"} as "6 months".
    void write_length(json_node const& node) {
        auto const* const count = member(&node, "count");
        auto const* const unit = member(&node, "unit");
        std::string words = (count == nullptr ? std::string() : std::string(count->text)) + " ";
        if (unit != nullptr) words += unit->text == "workingDays" ? "working days" : std::string(unit->text);
        write_text(words);
    }

    void write_plain(json_node const& node) {
        switch (node.kind) {
        case json_kind::null: json_.Null(); return;
        case json_kind::boolean: json_.Bool(node.text == "true"); return;
        case json_kind::text: write_text(node.text); return;
        case json_kind::number: json_.RawValue(node.text.data(), node.text.size(), rapidjson::kNumberType); return;
        case json_kind::list: json_.StartArray(); break;
        case json_kind::object: json_.StartObject(); break;
        }
        for (auto const* each = node.first; each != nullptr; each = each->next) {
            if (node.kind == json_kind::object) write_key(each->key);
            write_plain(*each);
        }
        if (node.kind == json_kind::list)
            json_.EndArray();
        else
            json_.EndObject();
    }

    std::size_t begin_;
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> json_{buffer_};
    std::vector<offset_pair> offsets_;
    bool any_ = false;
};

/// The first byte of any part of a node: parts of a merged release stand in several of them.
std::size_t first_byte(json_node const& node) noexcept {
    std::size_t first = node.offset;
    for (auto const* each = node.first; each != nullptr; each = each->next) first = std::min(first, first_byte(*each));
    return first;
}

/// Reads the fields of an object that stand there under the standard's kind of names; false where there are none.
bool read_fields(ocds_notes& notes, json_node const& found, record_schema const& schema, void* object,
                 std::span<std::string_view const> only) {
    std::size_t const begin = first_byte(found);
    case_json written(begin);
    written.write_object(found, schema, only);
    if (!written.any()) return false;
    std::string const made = written.text();
    json_text source{made, notes.into().file, position_map(notes.text().substr(begin), notes.position_of(begin))};
    auto offsets = written.take_offsets();
    // Merged parts do not stand in their order; each is then placed where the last before it stands.
    for (std::size_t each = 1; each < offsets.size(); ++each)
        offsets[each].source = std::max(offsets[each].source, offsets[each - 1].source);
    source.positions.ask_by(std::move(offsets));
    auto& issues = notes.into().issues;
    auto const first_issue = issues.size();
    if (auto fault = json_reader().read(source, schema, object, issues)) {
        notes.report(found, fault->reason);
        return false;
    }
    std::string const path = path_of(found);
    for (auto each = first_issue; each < issues.size(); ++each)
        issues[each].path = path + (path.empty() ? "" : ".") + camel_case(issues[each].path);
    return true;
}

template <class T>
void take_stated(T& from, T& into) {
    auto const take = [&]<class Field>(Field const& each) {
        if constexpr (requires { (from.*each.member).has_value(); }) {
            if (from.*each.member) into.*each.member = std::move(from.*each.member);
        } else {
            if (!(from.*each.member).empty()) into.*each.member = std::move(from.*each.member);
        }
    };
    fields(tag<T>{}, [&](auto const&... each) { (take(each), ...); });
}

template <class T>
void add_cases(ocds_notes& notes, json_node const& release, std::string_view name, input& into) {
    notes.for_each(&release, name, [&](json_node const& each) {
        T read;
        if (read_fields(notes, each, schema_of<T>(), &read, {}))
            into.cases.push_back({std::move(read), into.file, notes.position_of(each.offset).line});
    });
}

} // namespace

void read_extension_of_contract(ocds_notes& notes, json_node const* found, contract& into) {
    if (found == nullptr) return;
    if (auto reference = notes.words(found, "reference")) into.id = std::move(reference);
    contract extra;
    if (read_fields(notes, *found, schema_of<contract>(), &extra, contract_fields_of_extension))
        take_stated(extra, into);
}

void read_extension_of_organisation(ocds_notes& notes, json_node const* party, organisation& into) {
    auto const* const details = member(party, "details");
    organisation extra;
    if (details != nullptr && details->kind == json_kind::object &&
        read_fields(notes, *details, schema_of<organisation>(), &extra, organisation_fields_of_extension))
        take_stated(extra, into);
}

void read_other_cases(ocds_notes& notes, json_node const& release, input& into) {
    add_cases<waiver>(notes, release, "waivers", into);
    add_cases<decommissioning>(notes, release, "endingDecisions", into);
}

} // namespace leeds::commissioning::inline v0
