// SPDX-License-Identifier: MIT
#include "json_out.hpp"

#include <leeds/commissioning/io/json.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace leeds::commissioning::inline v0 {
namespace {

class record_writer {
public:
    void write_record(record_schema const& schema, void const* owner) {
        json_.StartObject();
        for (auto const& field : schema.fields)
            if (field.count(owner) != 0) write_field(field, owner);
        json_.EndObject();
    }

    [[nodiscard]] std::string text() const { return {buffer_.GetString(), buffer_.GetSize()}; }

private:
    void write_field(field_schema const& field, void const* owner) {
        write_key(field.name);
        if (field.list) json_.StartArray();
        for (std::size_t number = 0; number < field.count(owner); ++number) write_value(field, owner, number);
        if (field.list) json_.EndArray();
    }

    void write_value(field_schema const& field, void const* owner, std::size_t number) {
        if (field.kind == value_kind::record) return write_record(*field.record, field.record_at(owner, number));
        std::visit([&](auto const& value) { write(field, value); }, field.value_at(owner, number));
    }

    void write(field_schema const&, std::string_view text) { write_text(text); }
    void write(field_schema const&, date day) { write_text(iso_text(day)); }
    void write(field_schema const&, calendar_month month) { write_text(to_iso(month)); }
    void write(field_schema const&, bool yes) { json_.Bool(yes); }
    void write(field_schema const&, std::int64_t number) { json_.Int64(number); }
    void write(field_schema const&, percentage share) {
        std::string const number = to_decimal(share);
        json_.RawValue(number.data(), number.size(), rapidjson::kNumberType);
    }
    void write(field_schema const&, notice_length length) { write_text(long_text(length)); }
    void write(field_schema const& field, choice_index word) { write_text(field.choices[word.index].name); }
    void write(field_schema const&, code_reference to) { write_text(to.id()); }
    void write(field_schema const&, money sum) {
        json_.StartObject();
        write_key("amount");
        write_text(money_text(sum));
        write_key("currency");
        write_text("GBP");
        write_key("vat");
        write_text(name_of(sum.vat()));
        json_.EndObject();
    }

    void write_key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

    void write_text(std::string_view text) {
        if (first_not_utf8(text)) return write_text(replaced_where_not_utf8(text));
        json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }

    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> json_{buffer_};
};

} // namespace

std::string write_json(record_schema const& schema, void const* object) {
    record_writer writer;
    writer.write_record(schema, object);
    return writer.text();
}

} // namespace leeds::commissioning::inline v0
