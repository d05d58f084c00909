// SPDX-License-Identifier: MIT
#include "record_writer.hpp"

#include "records/json_out.hpp"

#include <algorithm>

namespace leeds::commissioning::inline v0 {

void ocds_writer::text(std::string_view words) {
    if (first_not_utf8(words)) return text(replaced_where_not_utf8(words));
    json_.String(words.data(), static_cast<rapidjson::SizeType>(words.size()));
}

void ocds_writer::day(date of, bool ends) { text(to_iso(of) + (ends ? "T23:59:59Z" : "T00:00:00Z")); }

void ocds_writer::sum(money of) {
    open();
    key("amount");
    raw(money_text(of));
    member("currency", "GBP");
    if (of.vat() != vat_basis::not_stated) member("vatBasis", name_of(of.vat()));
    close();
}

void ocds_writer::fields_of(record_schema const& schema, void const* owner, std::span<std::string_view const> only) {
    for (auto const& field : schema.fields) {
        bool const wanted = only.empty() || std::find(only.begin(), only.end(), field.name) != only.end();
        auto const count = field.count(owner);
        if (!wanted || count == 0) continue;
        key(camel_case(field.name));
        if (field.list) open_list();
        for (std::size_t number = 0; number < count; ++number) value_of(field, owner, number);
        if (field.list) close_list();
    }
}

void ocds_writer::value_of(field_schema const& field, void const* owner, std::size_t number) {
    if (field.kind != value_kind::record) return scalar_of(field, field.value_at(owner, number));
    open();
    fields_of(*field.record, field.record_at(owner, number));
    close();
}

void ocds_writer::scalar_of(field_schema const& field, scalar const& value) {
    switch (field.kind) {
    case value_kind::text: return text(std::get<std::string_view>(value));
    case value_kind::date: return day(std::get<date>(value));
    case value_kind::calendar_month: return text(to_iso(std::get<calendar_month>(value)));
    case value_kind::boolean: json_.Bool(std::get<bool>(value)); return;
    case value_kind::integer: json_.Int64(std::get<std::int64_t>(value)); return;
    case value_kind::money: return sum(std::get<money>(value));
    case value_kind::percentage: return raw(to_decimal(std::get<percentage>(value)));
    case value_kind::choice: return text(camel_case(field.choices[std::get<choice_index>(value).index].name));
    case value_kind::reference: return text(std::get<code_reference>(value).id());
    case value_kind::length: {
        auto const length = std::get<notice_length>(value);
        open();
        key("count");
        json_.Int(length.count());
        member("unit", length.unit() == length_unit::working_days ? "workingDays" : unit_name(length.unit(), 2));
        return close();
    }
    case value_kind::record: return;
    }
}

} // namespace leeds::commissioning::inline v0
