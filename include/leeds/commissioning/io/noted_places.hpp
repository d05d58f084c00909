// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A place in a file: line and character of the line, both from 1.
struct noted_place {
    int line = 1;
    int column = 1;
};

/// Where the values of a file stand, by their paths, such as "changes[2].value". What is amiss with a value only once
/// others are known can then be reported where it stands.
class noted_places {
public:
    void note(std::string path, int line, int column) {
        places_.insert_or_assign(std::move(path), noted_place{line, column});
    }

    /// Where a value stands; of one that is not there, where the nearest thing stands that it would be part of.
    [[nodiscard]] noted_place at(std::string_view path) const {
        for (;;) {
            auto const found = places_.find(path);
            if (found != places_.end()) return found->second;
            auto const last_step = path.find_last_of(".[");
            if (last_step == std::string_view::npos) return {};
            path = path.substr(0, last_step);
        }
    }

    /// Notes that an element of a list was read as a record.
    void note_element(std::string const& list, std::string element) { elements_[list].push_back(std::move(element)); }

    /// The path of the record of that number in a list as it was read: elements that are none are not counted.
    [[nodiscard]] std::string element(std::string_view list, std::size_t number) const {
        auto const found = elements_.find(list);
        if (found != elements_.end() && number < found->second.size()) return found->second[number];
        return std::string(list).append("[").append(std::to_string(number)).append("]");
    }

    void clear() noexcept {
        places_.clear();
        elements_.clear();
    }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> elements_;
    std::map<std::string, noted_place, std::less<>> places_;
};

} // namespace leeds::commissioning::inline v0
