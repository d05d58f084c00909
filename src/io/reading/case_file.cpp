// SPDX-License-Identifier: MIT
#include "case_file.hpp"

#include "claim_issues.hpp"
#include "ocds/ocds.hpp"
#include "records/case_record.hpp"
#include "records/json_line_source.hpp"
#include "records/yaml_reader.hpp"
#include "text/scalar_text.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/io/json.hpp>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view line) noexcept {
    auto const first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

/// Takes the next line that is not blank off the front of a text, without the blanks around it; empty at the end.
std::string_view take_line(std::string_view& text) noexcept {
    while (!text.empty()) {
        auto const end = text.find('\n');
        auto const line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty()) return line;
    }
    return {};
}

/// Whether every bracket that a line opens is closed in it.
bool closes_its_brackets(std::string_view line) noexcept {
    int open = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (quoted && line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
        else if (!quoted && (line[at] == '{' || line[at] == '['))
            ++open;
        else if (!quoted && (line[at] == '}' || line[at] == ']'))
            --open;
    }
    return open == 0 && !quoted;
}

/// Whether a line is a text, a number, true, false or null as JSON has them.
bool is_json_scalar(std::string_view line) noexcept {
    if (line == "null" || line == "true" || line == "false" || is_json_number(line)) return true;
    return line.size() > 1 && line.front() == '"' && line.back() == '"' &&
           line.substr(1, line.size() - 2).find('"') == std::string_view::npos;
}

void fail(input& into, json_fault const& fault) {
    into.cases.clear();
    into.issues.clear();
    into.failure = into.file + ", line " + std::to_string(fault.where.line) + ", column " +
                   std::to_string(fault.where.column) + ": " + fault.reason + ".";
}

std::vector<std::string_view> subject_names() {
    std::vector<std::string_view> names;
    for (auto const& each : schema_of<case_record>().fields) names.push_back(each.name);
    return names;
}

/// The names of the fields that stand where a case has its subject. Only asked where no case was found.
class case_keys : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, case_keys> {
public:
    /// Adds those of a case or a list of cases, as far as the text is JSON.
    void add(std::string_view json) {
        objects_ = lists_ = 0;
        rapidjson::MemoryStream stream(json.data(), json.size());
        constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
        rapidjson::Reader().Parse<flags>(stream, *this);
    }

    [[nodiscard]] bool has_subject() const noexcept { return has_subject_; }
    /// The first three of them.
    [[nodiscard]] std::vector<std::string> const& first() const noexcept { return first_; }
    [[nodiscard]] std::string_view nearest_subject() const noexcept { return nearest_; }

    bool Key(char const* text, rapidjson::SizeType size, bool) {
        if (objects_ == 1 && lists_ <= 1) note({text, size});
        return true;
    }
    bool StartObject() { return ++objects_ > 0; }
    bool EndObject(rapidjson::SizeType) { return --objects_ >= 0; }
    bool StartArray() { return ++lists_ > 0; }
    bool EndArray(rapidjson::SizeType) { return --lists_ >= 0; }

private:
    void note(std::string_view key) {
        has_subject_ |= std::find(subjects_.begin(), subjects_.end(), key) != subjects_.end();
        if (nearest_.empty()) nearest_ = nearest_name(key, subjects_);
        if (first_.size() < 3 && std::find(first_.begin(), first_.end(), key) == first_.end()) first_.emplace_back(key);
    }

    std::vector<std::string_view> subjects_ = subject_names();
    std::vector<std::string> first_;
    std::string_view nearest_;
    bool has_subject_ = false;
    int objects_ = 0; // that are open
    int lists_ = 0;
};

/// Makes a failure of an input in which nothing so much as names the subject of a case.
void fail_without_subject(input& into, case_keys const& keys) {
    if (!into.cases.empty() || keys.has_subject()) return;
    std::string found;
    for (auto const& each : keys.first())
        found.append(found.empty() ? "" : ", ").append(shortened_text(replaced_where_not_utf8(each)));
    if (!found.empty()) {
        auto const near = keys.nearest_subject();
        bool const of_portal = std::any_of(keys.first().begin(), keys.first().end(),
                                           [](auto const& key) { return key == "notice" || key == "noticeList"; });
        into.failure = into.file + " holds no case: found " + found +
                       ", expected a case to name its subject, such as contract" +
                       (of_portal      ? "; of Contracts Finder, the OCDS releases and the CSV export are read."
                        : near.empty() ? "."
                                       : "; did you mean " + std::string(near) + "?");
    } else if (!into.issues.empty()) {
        auto const& first = into.issues.front();
        return fail(into, {{first.line, first.column}, std::string(first.reason)});
    } else {
        into.failure = into.file + " is an empty list: there is no case in it.";
    }
    into.issues.clear();
}

/// Puts the cases of one input where they belong as they are read.
class case_reader {
public:
    explicit case_reader(input& into) : into_(into) {}

    void read_lines(std::string_view text) {
        json_line_source lines(text, 1);
        while (lines.next()) {
            json_text source = lines.text_of(into_.file);
            source.to_note = &schema_of<principle_claim>();
            auto fault = json_.read(source, schema_of<case_record>(), &record_, into_.issues);
            if (!fault) {
                keep({lines.line(), 1}, source.noted);
                continue;
            }
            ++into_.rows;
            add_fault(into_.issues, source, std::move(*fault));
        }
    }

    [[nodiscard]] std::optional<json_fault> read_document(json_text& source) {
        source.to_note = &schema_of<principle_claim>();
        return json_.read_each(source, schema_of<case_record>(), &record_, into_.issues,
                               [&](text_position begin) { keep(begin, source.noted); });
    }

private:
    /// Takes the subject of the case that was read, and what was noted of its claims.
    void keep(text_position begin, std::vector<noted_record>& claims) {
        if (record_.exercise) add_claim_issues(*record_.exercise, begin, claims, into_);
        claims.clear();
        auto const cases_before = into_.cases.size();
        ++into_.rows;
        fields(tag<case_record>{}, [&](auto const&... each) { (take(record_.*each.member, begin), ...); });
        if (into_.cases.size() == cases_before && !has_issue_from(begin)) report_no_subject(begin);
        record_ = {};
    }

    template <class Kind>
    void take(std::optional<Kind>& subject, text_position begin) {
        if (subject) into_.cases.push_back({std::move(*subject), into_.file, begin.line});
    }

    /// Whether the case that begins there has an issue already, which then says why it has no subject.
    [[nodiscard]] bool has_issue_from(text_position begin) const {
        if (into_.issues.empty()) return false;
        auto const& last = into_.issues.back();
        return last.line > begin.line || (last.line == begin.line && last.column >= begin.column);
    }

    void report_no_subject(text_position begin) {
        auto const kinds = subject_names();
        add_issue(into_.issues, {into_.file,
                                 begin.line,
                                 begin.column,
                                 {},
                                 {},
                                 "this case has no subject: expected one of " + joined(kinds)});
    }

    input& into_;
    json_reader json_;
    case_record record_;
};

} // namespace

bool is_json_lines(std::string_view text) noexcept {
    auto const first = take_line(text);
    auto const second = take_line(text);
    if (second.empty()) return false;
    if (closes_its_brackets(first)) return true;
    bool const goes_on = std::string_view(":,[").find(first.back()) != std::string_view::npos;
    return second.front() == '{' && !goes_on;
}

bool looks_like_json(std::string_view text) noexcept {
    constexpr int most_lines_passed = 100;
    for (int passed = 0; passed < most_lines_passed; ++passed) {
        auto const line = take_line(text);
        if (line.starts_with('{') || line.starts_with('[')) return true;
        if (!is_json_scalar(line)) return false; // JSON Lines may begin with lines that are no case
    }
    return false;
}

bool looks_like_yaml(std::string_view text) noexcept {
    std::string_view line;
    do line = take_line(text);
    while (line.starts_with('#'));
    if (line.starts_with("---") || line.starts_with("%YAML") || line == "-" || line.starts_with("- ")) return true;
    auto const colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    bool const ends_key = colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t';
    return ends_key && line.substr(0, colon).find_first_of(",;\t") == std::string_view::npos;
}

void read_json_cases(input& into, std::string_view text) {
    into.kind = input_kind::case_file;
    bool const lines = is_json_lines(text);
    if (looks_like_ocds(text, lines)) return read_ocds(into, text, lines);
    case_keys keys;
    if (lines) {
        case_reader(into).read_lines(text);
        if (!into.cases.empty()) return;
        for (auto line = take_line(text); !line.empty(); line = take_line(text)) keys.add(line);
    } else {
        json_text source{text, into.file, position_map(text)};
        if (auto const fault = case_reader(into).read_document(source)) return fail(into, *fault);
        if (into.cases.empty()) keys.add(text);
    }
    fail_without_subject(into, keys);
}

void read_yaml_cases(input& into, std::string_view text) {
    into.kind = input_kind::case_file;
    auto yaml = yaml_to_json(text);
    case_reader reader(into);
    json_text source{{}, into.file, position_map(text), 0, true};
    for (auto& each : yaml.documents) {
        if (yaml.fault) break;
        source.text = each.json;
        source.positions.ask_by(std::move(each.offsets));
        yaml.fault = reader.read_document(source);
    }
    if (yaml.fault) return fail(into, *yaml.fault);
    if (yaml.documents.empty()) {
        into.failure = into.file + " holds no case: there is nothing but comments.";
        return;
    }
    case_keys keys;
    if (into.cases.empty())
        for (auto const& each : yaml.documents) keys.add(each.json);
    fail_without_subject(into, keys);
}

} // namespace leeds::commissioning::inline v0
