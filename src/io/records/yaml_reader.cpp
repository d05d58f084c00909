// SPDX-License-Identifier: MIT
#include "yaml_reader.hpp"

#include <leeds/commissioning/io/json.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// Thrown through yaml-cpp, which has no other way to stop it; caught in this file.
struct refused {
    std::size_t where;
    std::string reason;
};

std::size_t offset_of(YAML::Mark const& where) noexcept {
    return where.pos < 0 ? 0 : static_cast<std::size_t>(where.pos);
}

class json_events final : public YAML::EventHandler {
public:
    [[nodiscard]] yaml_document take() { return {{buffer_.GetString(), buffer_.GetSize()}, std::move(offsets_)}; }
    /// Whether the document holds nothing, or nothing but null.
    [[nodiscard]] bool empty() const {
        return buffer_.GetSize() == 0 || std::string_view(buffer_.GetString()) == "null";
    }
    [[nodiscard]] std::size_t begin() const { return begin_; }
    /// Where the last scalar begins.
    [[nodiscard]] std::size_t last_scalar() const { return last_scalar_; }

    void OnDocumentStart(YAML::Mark const& mark) override { begin_ = offset_of(mark); }
    void OnDocumentEnd() override {}

    void OnNull(YAML::Mark const& mark, YAML::anchor_t) override {
        if (begin_value(mark, "")) json_.Null();
    }
    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t, std::string const& text) override {
        refuse_tag(mark, tag);
        last_scalar_ = offset_of(mark);
        if (begin_value(mark, text)) json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        begin_container(mark, tag, false);
        json_.StartArray();
    }
    void OnSequenceEnd() override {
        levels_.pop_back();
        json_.EndArray();
    }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        begin_container(mark, tag, true);
        json_.StartObject();
    }
    void OnMapEnd() override {
        levels_.pop_back();
        json_.EndObject();
    }

    void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override {
        throw refused{offset_of(mark), "aliases (*) are not read: write the value out"};
    }
    void OnAnchor(YAML::Mark const& mark, std::string const&) override {
        throw refused{offset_of(mark), "anchors (&) are not read: take it away"};
    }

private:
    struct level {
        bool mapping;
        bool key_is_next;
    };

    /// Notes where a scalar stands. A key is written at once, and false answered.
    bool begin_value(YAML::Mark const& mark, std::string const& key) {
        note(mark);
        if (levels_.empty() || !levels_.back().mapping) return true;
        bool const is_key = levels_.back().key_is_next;
        if (is_key) json_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
        levels_.back().key_is_next = !is_key;
        return !is_key;
    }

    void begin_container(YAML::Mark const& mark, std::string const& tag, bool mapping) {
        refuse_tag(mark, tag);
        note(mark);
        if (levels_.size() >= static_cast<std::size_t>(deepest_nesting))
            throw refused{offset_of(mark),
                          "mappings and lists stand more than " + std::to_string(deepest_nesting) + " deep"};
        if (!levels_.empty() && levels_.back().key_is_next)
            throw refused{offset_of(mark), "expected a name before the colon"};
        if (!levels_.empty() && levels_.back().mapping) levels_.back().key_is_next = true;
        levels_.push_back({mapping, mapping});
    }

    /// yaml-cpp gives "?" and "!" to what has no tag.
    static void refuse_tag(YAML::Mark const& mark, std::string const& tag) {
        if (tag.size() > 1) throw refused{offset_of(mark), "tags (!) are not read: take it away"};
    }

    void note(YAML::Mark const& mark) { offsets_.push_back({buffer_.GetSize(), offset_of(mark)}); }

    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> json_{buffer_};
    std::vector<offset_pair> offsets_;
    std::vector<level> levels_;
    std::size_t begin_ = 0;
    std::size_t last_scalar_ = 0;
};

/// Whether quotation marks at the beginning of a text are closed in it, or there are none.
bool closes_its_quotes(std::string_view text) noexcept {
    if (text.empty() || (text[0] != '"' && text[0] != '\'')) return true;
    for (std::size_t at = 1; at < text.size(); ++at) {
        bool const doubled = text[0] == '\'' && text.substr(at, 2) == "''";
        if (doubled || (text[0] == '"' && text[at] == '\\'))
            ++at;
        else if (text[at] == text[0])
            return true;
    }
    return false;
}

void parse(std::string_view yaml, std::vector<yaml_document>& documents) {
    std::istringstream stream{std::string(yaml)};
    YAML::Parser parser(stream);
    for (std::optional<std::size_t> before;;) {
        json_events events;
        if (!parser.HandleNextDocument(events)) return;
        if (before == events.begin()) // yaml-cpp stands still for ever before a stray comma
            throw refused{events.begin(), "not YAML: nothing that can be read begins here"};
        before = events.begin();
        if (!closes_its_quotes(yaml.substr(events.last_scalar()))) // yaml-cpp lets the end of the text close them
            throw refused{events.last_scalar(), "the quotation marks that open here are not closed"};
        if (!events.empty()) documents.push_back(events.take());
    }
}

/// A character that YAML does not allow; yaml-cpp would take one of them for the end of the text.
std::size_t find_control_character(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size() &&
           (static_cast<unsigned char>(text[at]) >= 0x20 || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
        ++at;
    return at < text.size() ? at : std::string_view::npos;
}

std::optional<json_fault> unreadable_bytes(std::string_view yaml) {
    if (yaml.size() > longest_yaml)
        return json_fault{
            {}, "YAML is read up to " + std::to_string(longest_yaml) + " bytes; write so many cases as JSON Lines"};
    position_map positions(yaml);
    if (auto const foreign = first_not_utf8(yaml)) return json_fault{positions.at(*foreign), not_utf8(yaml[*foreign])};
    if (auto const control = find_control_character(yaml); control != std::string_view::npos)
        return json_fault{positions.at(control), "a control character stands here, which YAML does not allow"};
    return std::nullopt;
}

} // namespace

yaml_documents yaml_to_json(std::string_view yaml) {
    yaml_documents read;
    read.fault = unreadable_bytes(yaml);
    if (read.fault) return read;
    position_map positions(yaml);
    try {
        parse(yaml, read.documents);
    } catch (refused const& stop) {
        read.fault = json_fault{positions.at(stop.where), stop.reason};
    } catch (YAML::Exception const& error) {
        read.fault = json_fault{positions.at(offset_of(error.mark)), "not YAML: " + error.msg};
    } catch (std::exception const& error) {
        read.fault = json_fault{{}, std::string("not YAML: ") + error.what()};
    }
    return read;
}

} // namespace leeds::commissioning::inline v0
