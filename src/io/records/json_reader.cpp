// SPDX-License-Identifier: MIT
#include "json_reader.hpp"

#include "json_out.hpp"
#include "money_parts.hpp"
#include "text/scalar_text.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/io/json.hpp>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <simdjson.h>

#include <bit>
#include <cstdint>
#include <utility>

namespace leeds::commissioning::inline v0 {

namespace on_demand = simdjson::ondemand;

void add_issue(std::vector<input_issue>& issues, input_issue issue) {
    if (issues.size() > most_issues) return;
    if (issues.size() == most_issues)
        issue = {issue.file, 0, 0, {}, {}, "there are more than 100,000 issues; the others are not listed"};
    issue.text = shortened_text(issue.text);
    // Names that a file makes up may be as long as it likes.
    constexpr std::size_t longest_reason = 2000;
    issue.path = shortened_text(issue.path);
    if (issue.reason.size() > longest_reason)
        issue.reason = std::string(whole_characters(issue.reason, longest_reason)).append("…");
    issues.push_back(std::move(issue));
}

void add_fault(std::vector<input_issue>& issues, json_text const& source, json_fault fault) {
    constexpr std::size_t enough_to_show = 1000; // bytes, of which 200 characters will stand
    auto const text = replaced_where_not_utf8(source.text.substr(0, enough_to_show));
    add_issue(issues, {std::string(source.file),
                       fault.where.line,
                       fault.where.column,
                       {},
                       shortened_text(text),
                       std::move(fault.reason)});
}

std::string not_utf8(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const value = static_cast<unsigned char>(byte);
    return std::string("not UTF-8: the byte 0x") + digits[value >> 4] + digits[value & 15] +
           " belongs to no character here; save the file as UTF-8";
}

namespace {

/// Past so many issues no reference that was probably meant is looked for: it is compared with hundreds of others.
constexpr std::size_t most_suggested_references = 1'000;

/// A step on the way from the document to a value: a field's name, or a number in a list.
struct path_step {
    path_step const* before = nullptr;
    std::string_view name = {};
    std::optional<std::size_t> number = {};
    int depth = 0; ///< objects and lists that the value stands in
};

std::string path_text(path_step const& last) {
    std::string path = last.before == nullptr ? std::string() : path_text(*last.before);
    if (last.number) return path + "[" + std::to_string(*last.number) + "]";
    if (!path.empty() && !last.name.empty()) path += '.';
    return path.append(last.name);
}

std::vector<std::string_view> names_of_fields(record_schema const& schema) {
    std::vector<std::string_view> names;
    for (auto const& each : schema.fields) names.push_back(each.name);
    return names;
}

std::string unknown_field(record_schema const& schema, std::string_view found) {
    auto const known = names_of_fields(schema);
    auto const near = nearest_name(found, known);
    std::string reason = "unknown field";
    if (near.empty() || known.size() < 9) reason += ": expected one of " + joined(known);
    if (!near.empty()) reason.append("; did you mean ").append(near).append("?");
    return reason;
}

/// Reads one document. Its functions answer false where the text is not JSON or nests too deep; nothing more may be
/// asked of the document then.
class document_reader {
public:
    document_reader(json_text& source, std::string_view parsed, on_demand::document& document,
                    std::vector<input_issue>& issues)
        : source_(source), parsed_(parsed), document_(document), issues_(issues) {}

    bool read_root(record_schema const& schema, void* owner) {
        on_demand::json_type type{};
        if (document_.type().get(type)) return false;
        if (type != on_demand::json_type::object) return wrong_root(expected_record(schema, source_.plain_scalars));
        return read_root_object(schema, owner) && at_end();
    }

    bool read_root_or_list(record_schema const& schema, void* owner, std::function<void(text_position)> const& each) {
        on_demand::json_type type{};
        if (document_.type().get(type)) return false;
        if (type == on_demand::json_type::array) return read_root_list(schema, owner, each) && at_end();
        if (type != on_demand::json_type::object)
            return wrong_root(expected_record(schema, source_.plain_scalars) + ", or a list of them");
        if (!read_root_object(schema, owner) || !at_end()) return false;
        each(source_.positions.at(parsed_.find('{')));
        return true;
    }

    /// After false: why, where that is not simply bad JSON.
    [[nodiscard]] std::optional<json_fault> const& fault() const { return fault_; }

private:
    using value = on_demand::value;

    bool wrong_root(std::string reason) {
        std::size_t const begin = parsed_.find_first_not_of(" \t\r\n");
        fault_ = json_fault{source_.positions.at(begin), std::move(reason)};
        return false;
    }

    bool read_root_object(record_schema const& schema, void* owner) {
        on_demand::object object;
        if (document_.get_object().get(object)) return false;
        return read_object(object, schema, owner, path_step{});
    }

    bool read_root_list(record_schema const& schema, void* owner, std::function<void(text_position)> const& each) {
        on_demand::array list;
        if (document_.get_array().get(list)) return false;
        std::size_t number = 0;
        for (auto element : list) {
            value one;
            if (std::move(element).get(one)) return false;
            path_step const at{nullptr, {}, number++, 1};
            if (!read_root_element(one, schema, owner, at, each)) return false;
        }
        return true;
    }

    bool read_root_element(value& element, record_schema const& schema, void* owner, path_step const& at,
                           std::function<void(text_position)> const& each) {
        auto const token = token_of(element);
        if (token.front() != '{') return report_value(element, at, expected_record(schema, source_.plain_scalars));
        on_demand::object object;
        if (element.get_object().get(object)) return false;
        path_step const own_path{nullptr, {}, {}, at.depth}; // line and column say which element it is
        if (!read_object(object, schema, owner, own_path)) return false;
        each(position_of(token));
        return true;
    }

    bool read_object(on_demand::object object, record_schema const& schema, void* owner, path_step const& path) {
        if (too_deep(path)) return false;
        std::uint64_t seen = 0;
        std::size_t expected = 0;
        for (auto each : object) {
            on_demand::field entry;
            if (std::move(each).get(entry)) return false;
            if (!read_entry(entry, schema, owner, path, expected, seen)) return false;
        }
        clear_unseen(schema, owner, seen);
        return true;
    }

    bool read_entry(on_demand::field& entry, record_schema const& schema, void* owner, path_step const& path,
                    std::size_t& expected, std::uint64_t& seen) {
        auto const* const begin = entry.key().raw() - 1;
        std::size_t found = find_field(entry.key(), schema, expected);
        if (found == schema.fields.size()) {
            std::string_view name;
            if (entry.unescaped_key().get(name)) return false;
            found = find_field(name, schema);
            if (found == schema.fields.size())
                return pass_by(entry, begin, {&path, name, {}, path.depth + 1}, unknown_field(schema, name));
        }
        auto const& field = schema.fields[found];
        path_step const at{&path, field.name, {}, path.depth + 1};
        std::uint64_t const bit = std::uint64_t{1} << found;
        if ((seen & bit) != 0)
            return pass_by(entry, begin, at, "this field stands here a second time; only the first is read");
        if (schema.one_of_them && token_of(entry.value()).front() != 'n')
            if (auto const* const first = stated_before(schema, owner, seen))
                return pass_by(entry, begin, at, one_too_many(schema, *first));
        seen |= bit;
        expected = found + 1;
        return read_field(entry.value(), field, owner, at);
    }

    /// Number of the field of that name: the one expected next, or else any. Past the last where there is none.
    static std::size_t find_field(on_demand::raw_json_string key, record_schema const& schema, std::size_t expected) {
        std::size_t const count = schema.fields.size();
        for (std::size_t tried = 0, number = expected; tried < count; ++tried, ++number) {
            if (number >= count) number -= count;
            if (key.unsafe_is_equal(schema.fields[number].name)) return number;
        }
        return count;
    }

    static std::size_t find_field(std::string_view name, record_schema const& schema) {
        std::size_t number = 0;
        while (number < schema.fields.size() && schema.fields[number].name != name) ++number;
        return number;
    }

    /// The first field read so far that is stated; null where none is.
    static field_schema const* stated_before(record_schema const& schema, void const* owner, std::uint64_t seen) {
        for (; seen != 0; seen &= seen - 1) {
            auto const& each = schema.fields[static_cast<std::size_t>(std::countr_zero(seen))];
            if (each.count(owner) != 0) return &each;
        }
        return nullptr;
    }

    static std::string one_too_many(record_schema const& schema, field_schema const& first) {
        return std::string(first.name) + " stands in this " + std::string(schema.name) +
               " already, and only that is read: expected one of " + joined(names_of_fields(schema));
    }

    /// Reports a field that nothing is taken from.
    bool pass_by(on_demand::field& entry, char const* begin, path_step const& at, std::string reason) {
        if (!walk(entry.value(), at)) return false;
        report(begin, at, at.name, std::move(reason));
        return true;
    }

    static void clear_unseen(record_schema const& schema, void* owner, std::uint64_t seen) {
        std::uint64_t const all = ~std::uint64_t{0} >> (most_fields - schema.fields.size());
        for (std::uint64_t unseen = all & ~seen; unseen != 0; unseen &= unseen - 1)
            schema.fields[static_cast<std::size_t>(std::countr_zero(unseen))].clear(owner);
    }

    bool read_field(value& found, field_schema const& field, void* owner, path_step const& at) {
        note_place(found, at);
        if (token_of(found).front() == 'n') {
            field.clear(owner);
            return found.is_null().error() == simdjson::SUCCESS;
        }
        return field.list ? read_list(found, field, owner, at) : read_value(found, field, owner, at);
    }

    bool read_list(value& found, field_schema const& field, void* owner, path_step const& at) {
        field.clear(owner);
        if (token_of(found).front() != '[' && field.bare) return read_value(found, field, owner, at);
        if (token_of(found).front() != '[')
            return report_value(found, at,
                                source_.plain_scalars ? "expected a list" : "expected a list in square brackets");
        on_demand::array list;
        if (too_deep(at) || found.get_array().get(list)) return false;
        std::size_t number = 0;
        for (auto each : list) {
            value element;
            bool null = false;
            if (std::move(each).get(element)) return false;
            auto const* const begin = token_of(element).data();
            if (element.is_null().get(null)) return false;
            path_step const place{&at, {}, number, at.depth + 1};
            if (null) {
                ++number;
                if (source_.plain_scalars) continue; // an entry left blank in YAML
                report(begin, place, "null", "this states nothing: the list was read without it");
                continue;
            }
            note_place(element, place);
            if (!read_value(element, field, owner, place)) return false;
            ++number;
        }
        return true;
    }

    void note_place(value& found, path_step const& at) {
        if (source_.places == nullptr) return;
        auto const where = position_of(token_of(found));
        source_.places->note(path_text(at), where.line, where.column);
    }

    bool read_value(value& found, field_schema const& field, void* owner, path_step const& at) {
        char const first = token_of(found).front();
        if (field.kind == value_kind::record && first == '{') {
            if (field.record == source_.to_note && field.list)
                source_.noted.push_back({position_of(token_of(found)), path_text(at)});
            if (source_.places != nullptr && at.number)
                source_.places->note_element(path_text(*at.before), path_text(at));
            on_demand::object object;
            if (found.get_object().get(object)) return false;
            return read_object(object, *field.record, field.open(owner), at);
        }
        if (first == '{' && field.kind == value_kind::money && &field != &schema_of<money_parts>().fields[0])
            return read_money(found, field, owner, at);
        if (first == '{' || first == '[' || field.kind == value_kind::record) {
            clear_single(field, owner);
            return report_value(found, at, expected_of(field, form_of(token_of(found))));
        }
        return read_scalar(found, field, owner, at);
    }

    bool read_scalar(value& found, field_schema const& field, void* owner, path_step const& at) {
        auto const token = token_of(found);
        std::string_view text;
        if (!scalar_text(found, token, text)) return false;
        scalar_form const form = form_of(token);
        if (auto const understood = understand(field, form, text)) {
            field.assign(owner, *understood);
        } else {
            bool const too_many = field.kind == value_kind::reference && issues_.size() >= most_suggested_references;
            report(token.data(), at, text, too_many ? expected_of(field, form) : why_not(field, form, text));
            clear_single(field, owner);
        }
        return true;
    }

    bool read_money(value& found, field_schema const& field, void* owner, path_step const& at) {
        auto const token = token_of(found);
        auto const issues_before = issues_.size();
        money_parts parts;
        on_demand::object object;
        if (found.get_object().get(object) || !read_object(object, schema_of<money_parts>(), &parts, at)) return false;

        bool const pounds = !parts.currency || *parts.currency == "GBP";
        if (!pounds)
            report(token.data(), at, *parts.currency, "expected a sum in pounds sterling (GBP)");
        else if (!parts.amount && issues_.size() == issues_before)
            report(token.data(), at, {}, "expected an amount");
        if (parts.amount && pounds)
            field.assign(owner, money::from_pence(parts.amount->pence(), parts.vat.value_or(vat_basis::not_stated)));
        else
            clear_single(field, owner);
        return true;
    }

    [[nodiscard]] scalar_form form_of(std::string_view token) const {
        if (source_.plain_scalars) return scalar_form::plain;
        return token.front() == '"' ? scalar_form::text : scalar_form::bare;
    }

    static void clear_single(field_schema const& field, void* owner) {
        if (!field.list) field.clear(owner);
    }

    /// The text of a text, a number, true or false; false where it is none of them.
    static bool scalar_text(value& found, std::string_view token, std::string_view& text) {
        switch (token.front()) {
        case '"':
            text = without_quotes(token);
            return text.find('\\') == std::string_view::npos || found.get_string().get(text) == simdjson::SUCCESS;
        case 't':
        case 'f': {
            bool yes = false;
            if (found.get_bool().get(yes)) return false;
            text = yes ? "true" : "false";
            return true;
        }
        default: text = token.substr(0, token.find_last_not_of(" \t\r\n") + 1); return is_json_number(text);
        }
    }

    /// Looks at every part of a value that nothing is taken from: what is skipped unseen may be no JSON at all.
    bool walk(value& found, path_step const& at) {
        switch (token_of(found).front()) {
        case '{': return walk_object(found, at);
        case '[': return walk_list(found, at);
        case 'n': return found.is_null().error() == simdjson::SUCCESS;
        default: {
            std::string_view text;
            return scalar_text(found, token_of(found), text);
        }
        }
    }

    bool walk_object(value& found, path_step const& at) {
        on_demand::object object;
        if (too_deep(at) || found.get_object().get(object)) return false;
        for (auto each : object) {
            on_demand::field entry;
            if (std::move(each).get(entry) || entry.unescaped_key().error()) return false;
            if (!walk(entry.value(), {&at, {}, {}, at.depth + 1})) return false;
        }
        return true;
    }

    bool walk_list(value& found, path_step const& at) {
        on_demand::array list;
        if (too_deep(at) || found.get_array().get(list)) return false;
        for (auto each : list) {
            value element;
            if (std::move(each).get(element) || !walk(element, {&at, {}, {}, at.depth + 1})) return false;
        }
        return true;
    }

    /// Whether nothing stands after the document's object or list.
    bool at_end() { return document_.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    bool too_deep(path_step const& at) {
        if (at.depth < deepest_nesting) return false;
        auto const* here = parsed_.data();
        if (document_.current_location().get(here)) here = parsed_.data() + parsed_.size();
        fault_ = json_fault{source_.positions.at(offset_of(here)),
                            "objects and lists stand more than " + std::to_string(deepest_nesting) + " deep"};
        return true;
    }

    /// The characters of a scalar and any blanks after it; of an object or a list its bracket.
    static std::string_view token_of(value& found) { return found.raw_json_token(); }

    [[nodiscard]] std::size_t offset_of(char const* where) const {
        return static_cast<std::size_t>(where - parsed_.data());
    }

    [[nodiscard]] text_position position_of(std::string_view token) {
        return source_.positions.at(offset_of(token.data()));
    }

    /// Reports a value that is not what was expected, of whatever kind it is.
    bool report_value(value& found, path_step const& at, std::string reason) {
        std::string_view const token = token_of(found);
        if (!walk(found, at)) return false;
        bool const scalar = token.front() != '{' && token.front() != '[';
        report(token.data(), at, scalar ? without_quotes(token) : text_until_here(token.data()), std::move(reason));
        return true;
    }

    static std::string_view without_quotes(std::string_view token) {
        auto const text = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        return text.front() == '"' ? text.substr(1, text.size() - 2) : text;
    }

    [[nodiscard]] std::string_view text_until_here(char const* begin) {
        char const* end = begin;
        if (document_.current_location().get(end)) end = parsed_.data() + parsed_.size();
        std::string_view const text(begin, static_cast<std::size_t>(end - begin));
        return text.substr(0, text.find_last_of("}]") + 1);
    }

    void report(char const* where, path_step const& at, std::string_view text, std::string reason) {
        auto const position = source_.positions.at(offset_of(where));
        add_issue(issues_, {std::string(source_.file), position.line, position.column, path_text(at),
                            shortened_text(text), std::move(reason)});
    }

    json_text& source_;
    std::string_view parsed_;
    on_demand::document& document_;
    std::vector<input_issue>& issues_;
    std::optional<json_fault> fault_;
};

/// RapidJSON's own words differ from version to version.
char const* in_words(rapidjson::ParseErrorCode code) noexcept {
    switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular: return "something follows the end of the JSON";
    case rapidjson::kParseErrorObjectMissName: return "expected a field's name in quotation marks";
    case rapidjson::kParseErrorObjectMissColon: return "expected a colon after the field's name";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return "expected a comma or a closing brace }";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return "expected a comma or a closing bracket ]";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringInvalidEncoding:
        return "within quotation marks stands a line end, a control character or a bad escape";
    case rapidjson::kParseErrorStringMissQuotationMark: return "a closing quotation mark is missing";
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent: return "this is no number as JSON writes it";
    default: return "expected text in quotation marks, a number, true, false, null, a list or an object";
    }
}

} // namespace

// A slower and more talkative parser can tell.
json_fault why_not_json(json_text& source) {
    if (auto const foreign = first_not_utf8(source.text))
        return {source.positions.at(*foreign), not_utf8(source.text[*foreign])};
    rapidjson::MemoryStream stream(source.text.data(), source.text.size());
    rapidjson::Reader talkative;
    rapidjson::BaseReaderHandler<> no_one;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    auto const result = talkative.Parse<flags>(stream, no_one);
    if (!result.IsError()) return {source.positions.at(0), "not JSON as RFC 8259 has it"};

    auto const blanks_from = source.text.find_last_not_of(" \t\r\n") + 1;
    if (blanks_from == 0) return {source.positions.at(0), "there is nothing but blanks"};
    if (result.Offset() >= blanks_from)
        return {source.positions.at(blanks_from), "the text ends here, before its JSON is whole"};
    return {source.positions.at(result.Offset()), std::string("not JSON: ") + in_words(result.Code())};
}

class json_reader::parser {
public:
    template <class ReadRoot>
    std::optional<json_fault> read(json_text& source, std::vector<input_issue>& issues, ReadRoot read_root) {
        auto const padded = with_padding(source);
        auto const issues_before = issues.size();
        on_demand::document document;
        if (parser_.iterate(padded).get(document)) return why_not_json(source);
        document_reader reader(source, {padded.data(), padded.size()}, document, issues);
        if (read_root(reader)) return std::nullopt;
        issues.resize(issues_before); // they are of a text that nothing is taken from
        return reader.fault() ? reader.fault() : why_not_json(source);
    }

private:
    /// The text where it stands if enough may be read after it, else a copy.
    simdjson::padded_string_view with_padding(json_text const& source) {
        std::size_t const size = source.text.size();
        if (source.readable_after >= simdjson::SIMDJSON_PADDING)
            return simdjson::padded_string_view(source.text.data(), size, size + simdjson::SIMDJSON_PADDING);
        copy_.assign(source.text).append(simdjson::SIMDJSON_PADDING, ' ');
        return simdjson::padded_string_view(copy_.data(), size, copy_.size());
    }

    on_demand::parser parser_;
    std::string copy_;
};

json_reader::json_reader() : parser_(std::make_unique<parser>()) {}
json_reader::json_reader(json_reader&&) noexcept = default;
json_reader& json_reader::operator=(json_reader&&) noexcept = default;
json_reader::~json_reader() = default;

std::optional<json_fault> json_reader::read(json_text& source, record_schema const& schema, void* object,
                                            std::vector<input_issue>& issues) {
    return parser_->read(source, issues, [&](document_reader& reader) { return reader.read_root(schema, object); });
}

std::optional<json_fault> json_reader::read_each(json_text& source, record_schema const& schema, void* object,
                                                 std::vector<input_issue>& issues,
                                                 std::function<void(text_position)> const& each) {
    return parser_->read(source, issues,
                         [&](document_reader& reader) { return reader.read_root_or_list(schema, object, each); });
}

} // namespace leeds::commissioning::inline v0
