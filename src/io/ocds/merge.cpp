// SPDX-License-Identifier: MIT
#include "merge.hpp"

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

/// Lists that the standard replaces as a whole though their objects may have ids (`wholeListMerge`).
constexpr std::array<std::string_view, 3> replaced_lists{"additionalIdentifiers", "additionalClassifications",
                                                         "changes"};

bool has_ids(json_node const& list) noexcept {
    for (auto const* each = list.first; each != nullptr; each = each->next)
        if (member(each, "id") == nullptr) return false;
    return list.first != nullptr;
}

/// The member of that name whether it is null or not.
json_node const* stated(json_node const& object, std::string_view name) noexcept {
    for (auto const* each = object.first; each != nullptr; each = each->next)
        if (each->key == name) return each;
    return nullptr;
}

json_node const* with_id(json_node const& list, std::string_view id) noexcept {
    for (auto const* each = list.first; each != nullptr; each = each->next)
        if (auto const* const own = member(each, "id"); own != nullptr && own->text == id) return each;
    return nullptr;
}

class merging {
public:
    explicit merging(json_tree& tree) noexcept : tree_(tree) {}

    json_node* merge_objects(json_node const& earlier, json_node const& later, json_node const* parent) {
        json_node* const object = begin(earlier, parent);
        json_node* last = nullptr;
        for (auto const* each = earlier.first; each != nullptr; each = each->next) {
            auto const* const newer = stated(later, each->key);
            if (newer == nullptr)
                append(*object, last, tree_.copy(*each, object));
            else if (newer->kind != json_kind::null)
                append(*object, last, merge_values(*each, *newer, object));
        }
        for (auto const* each = later.first; each != nullptr; each = each->next)
            if (each->kind != json_kind::null && stated(earlier, each->key) == nullptr)
                append(*object, last, tree_.copy(*each, object));
        return object;
    }

private:
    json_node* begin(json_node const& like, json_node const* parent) {
        json_node* const made = tree_.copy(like, parent);
        made->first = nullptr;
        return made;
    }

    static void append(json_node& to, json_node*& last, json_node* node) noexcept {
        (last == nullptr ? to.first : last->next) = node;
        last = node;
    }

    json_node* merge_values(json_node const& earlier, json_node const& later, json_node const* parent) {
        if (earlier.kind == json_kind::object && later.kind == json_kind::object)
            return merge_objects(earlier, later, parent);
        bool const by_id = earlier.kind == json_kind::list && later.kind == json_kind::list && has_ids(earlier) &&
                           has_ids(later) &&
                           std::find(replaced_lists.begin(), replaced_lists.end(), earlier.key) == replaced_lists.end();
        return by_id ? merge_lists(earlier, later, parent) : tree_.copy(later, parent);
    }

    json_node* merge_lists(json_node const& earlier, json_node const& later, json_node const* parent) {
        json_node* const list = begin(earlier, parent);
        json_node* last = nullptr;
        std::size_t count = 0;
        auto const add = [&](json_node* node) {
            node->number = count++;
            append(*list, last, node);
        };
        for (auto const* each = earlier.first; each != nullptr; each = each->next) {
            auto const* const newer = with_id(later, member(each, "id")->text);
            add(newer == nullptr ? tree_.copy(*each, list) : merge_objects(*each, *newer, list));
        }
        for (auto const* each = later.first; each != nullptr; each = each->next)
            if (with_id(earlier, member(each, "id")->text) == nullptr) add(tree_.copy(*each, list));
        return list;
    }

    json_tree& tree_;
};

/// The last of a list of versions, which are objects with a release's date and a value; null where it is no such list.
json_node const* last_version(json_node const& list) noexcept {
    json_node const* last = nullptr;
    for (auto const* each = list.first; each != nullptr; each = each->next) {
        if (stated(*each, "releaseDate") == nullptr || stated(*each, "value") == nullptr) return nullptr;
        last = stated(*each, "value");
    }
    return last;
}

json_node* unversioned(json_tree& tree, json_node const& node, json_node const* parent) {
    if (node.kind == json_kind::list)
        if (auto const* const last = last_version(node)) {
            json_node* const value = tree.copy(*last, parent);
            value->key = node.key;
            value->number = node.number;
            return value;
        }
    json_node* const made = tree.copy(node, parent);
    made->first = nullptr;
    json_node* last = nullptr;
    for (auto const* each = node.first; each != nullptr; each = each->next) {
        json_node* const child = unversioned(tree, *each, made);
        (last == nullptr ? made->first : last->next) = child;
        last = child;
    }
    return made;
}

} // namespace

json_node const* merged(json_tree& tree, json_node const& earlier, json_node const& later) {
    return merging(tree).merge_objects(earlier, later, nullptr);
}

json_node const* last_versions(json_tree& tree, json_node const& versioned) {
    return unversioned(tree, versioned, nullptr);
}

} // namespace leeds::commissioning::inline v0
