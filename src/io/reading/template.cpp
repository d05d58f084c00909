// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/template.hpp>

#include "records/case_record.hpp"

#include <leeds/commissioning/io/schema.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

/// What a value of a field looks like; empty where its words are listed, or where there is nothing to say.
std::string_view form_of(field_schema const& field) noexcept {
    switch (field.kind) {
    case value_kind::date: return "a date such as 2018-09-01";
    case value_kind::calendar_month: return "a month such as 2017-09";
    case value_kind::boolean: return "yes or no";
    case value_kind::integer: return "a whole number";
    case value_kind::money: return "a sum such as 88000.00, or {amount: 88000.00, vat: excluding}";
    case value_kind::percentage: return "a percentage such as 62.5";
    case value_kind::length: return "a length such as 6 months or 20 working days";
    case value_kind::choice: return "one of:";
    case value_kind::reference:
        return "a clause such as CODE-N1, a principle such as principle.3 or a criterion such as "
               "principle.3.carers_involved";
    case value_kind::text:
    case value_kind::record: return {};
    }
    return {};
}

class template_writer {
public:
    void write_subject(field_schema const& subject) {
        text_ += "## ";
        text_.append(subject.record->meaning).append(".\n");
        text_ += "## Fill in what is known; what is left empty is not known, which is never the same as no.\n"
                 "## A line that begins with # is a part or a list of which there may be none: to use it, take the # "
                 "away.\n\n";
        put_line(0, subject.name, ":");
        write_fields(*subject.record, 2);
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    void write_fields(record_schema const& schema, std::size_t indent) {
        for (auto const& field : schema.fields) {
            bool const optional_part = field.list || field.kind == value_kind::record;
            bool const was_commented_out = std::exchange(commented_out_, commented_out_ || optional_part);
            write_comment(field, indent);
            write_field(field, indent);
            commented_out_ = was_commented_out;
        }
    }

    void write_field(field_schema const& field, std::size_t indent) {
        if (field.kind != value_kind::record) return put_line(indent, field.name, field.list ? ": []" : ":");
        put_line(indent, field.name, ":");
        if (field.list) put_line(indent + 2, "-", "");
        write_fields(*field.record, indent + (field.list ? 4 : 2));
    }

    void write_comment(field_schema const& field, std::size_t indent) {
        std::string comment(field.meaning);
        auto const form = form_of(field);
        if (!form.empty()) comment.append(field.list ? ": each " : ": ").append(form);
        bool const unit_is_plain =
            field.kind == value_kind::date || field.kind == value_kind::length || field.kind == value_kind::percentage;
        if (!field.unit.empty() && !unit_is_plain) comment.append(" (").append(field.unit).append(")");
        if (field.list && form.empty()) comment += ": a list";
        put_comment(indent, comment);
        for (auto const& word : field.choices)
            put_comment(indent + 2, std::string(word.name).append(" - ").append(word.meaning));
    }

    void put_comment(std::size_t indent, std::string_view comment) {
        begin_line(indent);
        text_.append("# ").append(comment).append("\n");
    }

    void put_line(std::size_t indent, std::string_view name, std::string_view rest) {
        begin_line(indent);
        text_.append(name).append(rest).append("\n");
    }

    void begin_line(std::size_t indent) {
        if (commented_out_) text_ += '#';
        text_.append(indent, ' ');
    }

    std::string text_;
    bool commented_out_ = false;
};

} // namespace

std::vector<std::string_view> case_kinds() {
    std::vector<std::string_view> kinds;
    for (auto const& each : schema_of<case_record>().fields) kinds.push_back(each.name);
    return kinds;
}

std::optional<std::string> case_template(std::string_view kind) {
    for (auto const& each : schema_of<case_record>().fields) {
        if (each.name != kind) continue;
        template_writer writer;
        writer.write_subject(each);
        return writer.take();
    }
    return std::nullopt;
}

} // namespace leeds::commissioning::inline v0
