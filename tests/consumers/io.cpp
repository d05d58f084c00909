// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>

#include <leeds/commissioning.hpp>

#include <cstdio>

namespace lc = leeds::commissioning;

lc::date latest_service_elsewhere(lc::date end);

// Links the compiled part beside two translation units that include the core.
int main() {
    lc::input const nothing = lc::read_input("nothing.csv", "");
    std::printf("%s\n", nothing.failure.value_or("an empty input was read").c_str());

    constexpr lc::date end(2027, 2, 28);
    return nothing.failure && latest_service_elsewhere(end) == lc::latest_service(end, 6).day ? 0 : 1;
}
