// SPDX-License-Identifier: MIT
#include "record_text.hpp"

#include "case_file.hpp"
#include "records/json_reader.hpp"
#include "records/yaml_reader.hpp"

#include <leeds/commissioning/io/policy_file.hpp>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// Longest text about policies that is read, in bytes: it is written by hand.
constexpr std::size_t longest_text = longest_yaml;

class outermost_keys : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, outermost_keys> {
public:
    std::vector<std::string> found;

    bool Key(char const* text, rapidjson::SizeType size, bool) {
        if (open_ == 1) found.emplace_back(text, size);
        return true;
    }
    bool StartObject() { return ++open_ > 0; }
    bool EndObject(rapidjson::SizeType) { return --open_ >= 0; }
    bool StartArray() { return ++open_ > 0; }
    bool EndArray(rapidjson::SizeType) { return --open_ >= 0; }

private:
    int open_ = 0; // objects and lists
};

std::string sentence_of(std::string const& file, json_fault const& fault) {
    return file + ", line " + std::to_string(fault.where.line) + ", column " + std::to_string(fault.where.column) +
           ": " + fault.reason + ".";
}

struct close_file {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

policy_bytes failed(std::string name, std::string const& reason) {
    policy_bytes read{std::move(name)};
    read.failure = read.name + " " + reason + ".";
    return read;
}

std::string last_error() { return std::generic_category().message(errno); }

policy_bytes read_stream(std::string name, std::FILE* stream) {
    policy_bytes read{std::move(name)};
    std::array<char, 65536> block;
    while (read.content.size() <= longest_text) {
        auto const size = std::fread(block.data(), 1, block.size(), stream);
        if (size == 0) break;
        read.content.append(block.data(), size);
    }
    if (std::ferror(stream) != 0) return failed(std::move(read.name), "cannot be read: " + last_error());
    return read;
}

} // namespace

std::vector<std::string> outermost_fields(std::string_view text) {
    text = without_byte_order_mark(text);
    std::string json(text);
    if (!looks_like_json(text)) {
        auto yaml = yaml_to_json(text);
        if (yaml.documents.empty()) return {};
        json = std::move(yaml.documents.front().json);
    }
    outermost_keys keys;
    rapidjson::MemoryStream stream(json.data(), json.size());
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::Reader().Parse<flags>(stream, keys);
    return std::move(keys.found);
}

std::optional<std::string> read_record_text(std::string const& file, std::string_view text, record_schema const& schema,
                                            void* object, noted_places& places, std::vector<input_issue>& issues) {
    if (text.size() > longest_text)
        return file + " is longer than " + std::to_string(longest_text) + " bytes, the most that is read.";
    text = without_byte_order_mark(text);
    json_text source{text, file, position_map(text)};
    source.places = &places;
    yaml_documents yaml;
    if (!looks_like_json(text)) {
        yaml = yaml_to_json(text);
        if (yaml.fault) return sentence_of(file, *yaml.fault);
        if (yaml.documents.size() != 1)
            return file + (yaml.documents.empty() ? " holds nothing" : " holds several YAML documents") +
                   ": expected one " + std::string(schema.name) + ".";
        source.text = yaml.documents.front().json;
        source.positions.ask_by(std::move(yaml.documents.front().offsets));
        source.plain_scalars = true;
    }
    if (auto const fault = json_reader().read(source, schema, object, issues)) return sentence_of(file, *fault);
    return std::nullopt;
}

policy_bytes read_policy_bytes(std::string const& path) {
    if (path == "-") return read_stream("standard input", stdin);
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return failed(path, "is a directory: name a file in it");
    std::unique_ptr<std::FILE, close_file> const file(std::fopen(path.c_str(), "rb"));
    if (file == nullptr) return failed(path, "cannot be opened: " + last_error());
    return read_stream(path, file.get());
}

} // namespace leeds::commissioning::inline v0
