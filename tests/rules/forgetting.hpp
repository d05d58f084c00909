// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// Forgets one recorded fact after the other, for the laws of missing facts.
namespace cases {

template <class T>
concept record = requires {
    about(leeds::commissioning::tag<T>{});
};

template <class T, class Use>
void forget_each(T& object, std::string const& path, Use const& use);

/// Calls `use(path)` while each thing in a fact is forgotten, then while the fact itself is.
template <class T, class Use>
void forget_in(std::optional<T>& fact, std::string const& path, Use const& use) {
    if (!fact) return;
    if constexpr (record<T>) forget_each(*fact, path, use);
    auto kept = std::move(fact);
    fact.reset();
    use(path);
    fact = std::move(kept);
}
template <class T, class Use>
void forget_in(std::vector<T>& list, std::string const& path, Use const& use) {
    if (list.empty()) return;
    if constexpr (record<T>)
        for (T& each : list) forget_each(each, path, use);
    auto kept = std::move(list);
    list.clear();
    use(path);
    list = std::move(kept);
}

/// Calls `use(path)` while one recorded fact or list after the other is forgotten.
template <class T, class Use>
void forget_each(T& object, std::string const& path, Use const& use) {
    fields(leeds::commissioning::tag<T>{}, [&](auto const&... each) {
        (forget_in(object.*each.member, path + "." + std::string(each.name), use), ...);
    });
}

} // namespace cases
