// SPDX-License-Identifier: MIT
#include <leeds/commissioning.hpp>

#include <cstdio>

namespace lc = leeds::commissioning;

lc::date latest_service_elsewhere(lc::date end);

// Two translation units that include everything and agree on an answer.
int main() {
    constexpr lc::date end(2027, 2, 28);
    constexpr lc::date latest = lc::latest_service(end, 6).day;
    static_assert(latest == lc::date(2026, 8, 31));

    std::printf("serve by %04d-%02d-%02d\n", latest.year(), latest.month(), latest.day());
    return latest_service_elsewhere(end) == latest ? 0 : 1;
}
