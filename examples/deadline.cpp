// SPDX-License-Identifier: MIT
#include <iostream>
#include <leeds/commissioning.hpp>

using namespace leeds::commissioning;

int main() {
    // Funding ends on 28 February 2027. Until when can six months' notice be served?
    std::cout << long_text(latest_service(date{2027, 2, 28}, 6).day) << '\n'; // 31 August 2026
}
