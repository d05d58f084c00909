// SPDX-License-Identifier: MIT
// Prints the JSON Schema of a name, or all names. A test compares docs/schemas with what this prints; to bring them up
// to date: for name in $(json_schemas); do json_schemas $name > docs/schemas/$name.schema.json; done
#include <leeds/commissioning/io/json_schema.hpp>

#include <iostream>
#include <string_view>

namespace lc = leeds::commissioning;

int main(int count, char** arguments) {
    std::string_view const wanted = count > 1 ? arguments[1] : "";
    for (lc::published_schema const& each : lc::published_schemas())
        if (wanted.empty())
            std::cout << each.name << '\n';
        else if (wanted == each.name)
            std::cout << each.text();
}
