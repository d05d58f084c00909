// SPDX-License-Identifier: MIT
#include "json_tree.hpp"

#include <leeds/commissioning/io/json.hpp>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <new>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// Puts the values of a text together as a parser comes by them.
class tree_builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, tree_builder> {
public:
    tree_builder(json_tree& into, std::string_view json, std::size_t offset, rapidjson::MemoryStream const& stream)
        : into_(into), json_(json), offset_(offset), stream_(stream) {}

    [[nodiscard]] json_node const* root() const noexcept { return root_; }

    bool Null() { return add_scalar(json_kind::null, {}); }
    bool Bool(bool yes) { return add_scalar(json_kind::boolean, yes ? "true" : "false"); }
    bool RawNumber(char const* text, rapidjson::SizeType size, bool) {
        return add_scalar(json_kind::number, into_.keep({text, size}));
    }
    bool String(char const* text, rapidjson::SizeType size, bool) {
        return add_scalar(json_kind::text, into_.keep({text, size}));
    }
    bool Key(char const* text, rapidjson::SizeType size, bool) {
        key_ = into_.keep({text, size});
        done_ = stream_.Tell();
        return true;
    }
    bool StartObject() { return open(json_kind::object); }
    bool StartArray() { return open(json_kind::list); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    struct level {
        json_node* node;
        json_node* last;
        std::size_t count;
    };

    /// Where the next value begins: past what the parser had read, and what stands between values.
    [[nodiscard]] std::size_t begin_of_next() const noexcept {
        return std::min(json_.find_first_not_of(" \t\r\n:,", done_), json_.size());
    }

    json_node* add(json_kind kind, std::string_view text) {
        json_node const* const parent = open_.empty() ? nullptr : open_.back().node;
        json_node* const node = into_.copy({kind, offset_ + begin_of_next(), 0, {}, text}, parent);
        if (open_.empty()) {
            root_ = node;
            return node;
        }
        level& in = open_.back();
        if (parent->kind == json_kind::object) node->key = key_;
        node->number = in.count++;
        (in.last == nullptr ? in.node->first : in.last->next) = node;
        in.last = node;
        return node;
    }

    bool add_scalar(json_kind kind, std::string_view text) {
        add(kind, text);
        done_ = stream_.Tell();
        return true;
    }

    bool open(json_kind kind) {
        json_node* const node = add(kind, {});
        done_ = begin_of_next() + 1;
        open_.push_back({node, nullptr, 0});
        return open_.size() <= static_cast<std::size_t>(deepest_nesting);
    }

    bool close() {
        done_ = begin_of_next() + 1;
        open_.pop_back();
        return true;
    }

    json_tree& into_;
    std::string_view json_;
    std::size_t offset_;
    rapidjson::MemoryStream const& stream_;
    std::size_t done_ = 0; // bytes that belong to values read already
    std::string_view key_;
    std::vector<level> open_;
    json_node const* root_ = nullptr;
};

} // namespace

json_node const* member(json_node const* of, std::string_view name) noexcept {
    if (of == nullptr || of->kind != json_kind::object) return nullptr;
    for (auto const* each = of->first; each != nullptr; each = each->next)
        if (each->key == name) return each->kind == json_kind::null ? nullptr : each;
    return nullptr;
}

std::string path_of(json_node const& node) {
    if (node.parent == nullptr) return {};
    std::string path = path_of(*node.parent);
    if (node.parent->kind == json_kind::list) return path + "[" + std::to_string(node.number) + "]";
    if (!path.empty()) path += '.';
    return path.append(node.key);
}

json_node const* json_tree::read(std::string_view json, std::size_t offset) {
    rapidjson::MemoryStream stream(json.data(), json.size());
    tree_builder builder(*this, json, offset, stream);
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    return rapidjson::Reader().Parse<flags>(stream, builder).IsError() ? nullptr : builder.root();
}

json_node* json_tree::copy(json_node const& node, json_node const* parent) {
    auto* const made = new (memory_.allocate(sizeof(json_node), alignof(json_node))) json_node(node);
    made->parent = parent;
    made->next = nullptr;
    return made;
}

std::string_view json_tree::keep(std::string_view text) {
    if (text.empty()) return {};
    auto* const kept = static_cast<char*>(memory_.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), kept);
    return {kept, text.size()};
}

} // namespace leeds::commissioning::inline v0
