// SPDX-License-Identifier: MIT
// A contract that ran out on 31 August 2020, and the notice that it would not be renewed: in keeping with the Code?
#include <leeds/commissioning.hpp>

#include <iostream>

namespace lc = leeds::commissioning;

int main() {
    lc::contract const home_care{
        .id = "HC-17",
        .title = "Micro-enterprises for home care",
        .providers = {{.name = "Exampleford Community Links", .sector = lc::sector::third_sector}},
        .start = lc::date{2018, 9, 1},
        .end = lc::date{2020, 8, 31},
        .change_notices = {{.kind = lc::change_kind::non_renewal,
                            .served = lc::date{2020, 3, 2},
                            .effective = lc::date{2020, 8, 31},
                            .effective_means = lc::end_meaning::last_funded_day}}};

    lc::policy const leeds = lc::leeds_policy();
    lc::basis const on{leeds, /* as of */ lc::date{2020, 3, 2}};

    auto const rules = lc::infos_of(lc::leeds_rules);
    for (lc::finding const& each : lc::check(home_care, on).findings) {
        if (each.given.is != lc::outcome::not_met) continue;
        lc::explanation const why = lc::explain(each, rules[each.rule], home_care, on);
        std::cout << why.rule.id << " (" << why.rule.cites.begin()->id << ")\n  " << why.message << "\n  " << why.remedy
                  << '\n';
    }
}
