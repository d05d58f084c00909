// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/policy/procurement_periods.hpp>

#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

// Sums of procurement and transparency law for a council (a sub-central authority). The day on which a procurement
// began selects the value, not the day of the award.

namespace parameters {

inline constexpr parameter threshold_goods_services{"procurement.threshold_goods_services", "pence",
                                                    "Value from which procurement law governs goods and services"};
inline constexpr parameter threshold_works{"procurement.threshold_works", "pence",
                                           "Value from which procurement law governs works"};
inline constexpr parameter threshold_light_touch{"procurement.threshold_light_touch", "pence",
                                                 "Value from which procurement law governs light-touch services"};
inline constexpr parameter threshold_concession{"procurement.threshold_concession", "pence",
                                                "Value from which procurement law governs concessions"};
inline constexpr parameter threshold_light_touch_concession{
    "procurement.threshold_light_touch_concession", "pence",
    "Value from which procurement law governs concessions of light-touch services"};
inline constexpr parameter small_lot_goods_services{"procurement.small_lot_goods_services", "pence",
                                                    "Value below which a lot of goods or services counts as small"};
inline constexpr parameter small_lot_works{"procurement.small_lot_works", "pence",
                                           "Value below which a lot of works counts as small"};
inline constexpr parameter thresholds_include_vat{"procurement.thresholds_include_vat", "yes or no",
                                                  "The thresholds, and the sums set against them, count VAT"};
inline constexpr parameter publication_below_threshold{
    "procurement.publication_below_threshold", "pence",
    "Value from which a contract below the threshold has notices to publish"};
inline constexpr parameter works_suitability{
    "procurement.works_suitability", "pence",
    "Value from which works below the threshold may be sifted for suitability"};
inline constexpr parameter indicators_above{"procurement.indicators_above", "pence",
                                            "Value above which a contract needs performance indicators"};
inline constexpr parameter contract_published_above{"procurement.contract_published_above", "pence",
                                                    "Value above which the contract itself is published"};
inline constexpr parameter change_published_above{"procurement.change_published_above", "pence",
                                                  "Value above which the text of a change is published"};
inline constexpr parameter pipeline_contract_above{"procurement.pipeline_contract_above", "pence",
                                                   "Value above which a planned contract is named in the pipeline"};
inline constexpr parameter pipeline_spend_above{"procurement.pipeline_spend_above", "pence",
                                                "Yearly spend above which a pipeline is published"};
inline constexpr parameter register_above{"transparency.register_above", "pence",
                                          "Value above which a contract stands in the public register"};
inline constexpr parameter invitation_above{"transparency.invitation_above", "pence",
                                            "Value above which an invitation to tender is published"};
inline constexpr parameter spend_above{"transparency.spend_above", "pence",
                                       "Sum above which a single payment is published"};
inline constexpr parameter vat_rate{"tax.vat_rate", "per cent",
                                    "Standard rate of value added tax, the highest there is"};

} // namespace parameters

namespace detail {

inline constexpr char const* first_2014 = "European Union thresholds from 1 January 2014, as law firms reported them";
inline constexpr char const* from_pcr = "A law firm's note on the thresholds of 2014 under the Public Contracts "
                                        "Regulations 2015; that these came into force on 26 February 2015 is general "
                                        "knowledge";
inline constexpr char const* from_2016 = "Procurement Policy Note 18/15 on the thresholds of 1 January 2016";
inline constexpr char const* from_2018 = "A law firm's table of 2019; a council's contract notice of 2018";
inline constexpr char const* from_2020 = "Thresholds of 1 January 2020, as law firms reported them";
inline constexpr char const* from_2022 = "Procurement Policy Note 10/21 on the thresholds of 1 January 2022";
inline constexpr char const* from_2024 = "Procurement Policy Note 11/23 on the thresholds of 1 January 2024";
inline constexpr char const* the_act_of_2023 = "Procurement Act 2023";
inline constexpr char const* regulations_of_2015 = "Public Contracts Regulations 2015";
inline constexpr char const* from_2026 = "SI 2025/1200 and Procurement Policy Note 023 on the thresholds of 1 January "
                                         "2026";
inline constexpr char const* transparency_code = "Local Government Transparency Code 2015; whether VAT counts is not "
                                                 "stated";

/// What states a sum: a title, and where in it.
struct sum_source {
    char const* title;
    char const* paragraph = "";

    constexpr sum_source(char const* stated_in, char const* where = "") noexcept : title(stated_in), paragraph(where) {}
};

/// A sum in whole pounds that holds from a day to a day; without an end, until further notice.
inline dated_value sum(std::int64_t pounds, date from, std::optional<date> to, sum_source source,
                       value_status status = value_status::adopted) {
    return {pounds * 100, from, std::nullopt, to, status, source.title, date{2026, 11, 21}, source.paragraph};
}

/// A sum of the Procurement Act that has held since the Act came into force.
inline std::vector<dated_value> since_the_act(std::int64_t pounds, char const* section) {
    return {sum(pounds, {2025, 2, 24}, {}, {the_act_of_2023, section})};
}

inline std::vector<policy::entry> regulated_from() {
    return {{parameters::threshold_goods_services,
             {sum(172'514, {2014, 1, 1}, date{2015, 2, 25}, first_2014),
              sum(172'514, {2015, 2, 26}, date{2015, 12, 31}, from_pcr),
              sum(164'176, {2016, 1, 1}, date{2017, 12, 31}, from_2016),
              sum(181'302, {2018, 1, 1}, date{2019, 12, 31}, from_2018),
              sum(189'330, {2020, 1, 1}, date{2021, 12, 31}, from_2020),
              sum(213'477, {2022, 1, 1}, date{2023, 12, 31}, from_2022),
              sum(214'904, {2024, 1, 1}, date{2025, 2, 23}, from_2024),
              sum(214'904, {2025, 2, 24}, date{2025, 12, 31},
                  {the_act_of_2023, "Schedule 1, with the sums to 31 December 2025"}),
              sum(207'720, {2026, 1, 1}, {}, from_2026)}},
            {parameters::threshold_works,
             {sum(4'322'012, {2014, 1, 1}, date{2015, 2, 25}, first_2014),
              sum(4'322'012, {2015, 2, 26}, date{2015, 12, 31}, from_pcr),
              sum(4'104'394, {2016, 1, 1}, date{2017, 12, 31}, from_2016),
              sum(4'551'413, {2018, 1, 1}, date{2019, 12, 31}, from_2018),
              sum(4'733'252, {2020, 1, 1}, date{2021, 12, 31}, from_2020),
              sum(5'336'937, {2022, 1, 1}, date{2023, 12, 31}, from_2022),
              sum(5'372'609, {2024, 1, 1}, date{2025, 2, 23}, from_2024),
              sum(5'372'609, {2025, 2, 24}, date{2025, 12, 31},
                  {the_act_of_2023, "Schedule 1, with the sums to 31 December 2025"}),
              sum(5'193'000, {2026, 1, 1}, {}, from_2026)}},
            {parameters::threshold_light_touch,
             {sum(625'050, {2015, 2, 26}, date{2015, 12, 31}, from_pcr),
              sum(589'148, {2016, 1, 1}, date{2017, 12, 31}, from_2016),
              sum(615'278, {2018, 1, 1}, date{2019, 12, 31}, from_2018),
              sum(663'540, {2020, 1, 1}, date{2021, 12, 31}, from_2020),
              sum(663'540, {2022, 1, 1}, date{2023, 12, 31}, from_2022),
              sum(663'540, {2024, 1, 1}, date{2025, 2, 23}, from_2024),
              sum(663'540, {2025, 2, 24}, date{2025, 12, 31},
                  {the_act_of_2023, "Schedule 1, with the sums to 31 December 2025"}),
              sum(663'540, {2026, 1, 1}, {}, from_2026)}}};
}

inline std::vector<policy::entry> small_lots_and_concessions() {
    return {{parameters::small_lot_goods_services,
             {sum(66'672, {2014, 1, 1}, date{2015, 2, 25}, first_2014),
              sum(62'842, {2016, 1, 1}, date{2017, 12, 31},
                  "Guidance for further education: 80,000 euros; the years "
                  "are inferred",
                  value_status::unconfirmed),
              sum(65'630, {2018, 1, 1}, date{2019, 12, 31}, from_2018),
              sum(70'778, {2020, 1, 1}, date{2021, 12, 31}, from_2020),
              sum(70'778, {2022, 1, 1}, date{2023, 12, 31}, from_2022),
              sum(70'778, {2024, 1, 1}, date{2025, 2, 23}, from_2024)}},
            {parameters::small_lot_works,
             {sum(869'670, {2014, 1, 1}, date{2015, 2, 25}, first_2014),
              sum(820'370, {2018, 1, 1}, date{2019, 12, 31}, from_2018),
              sum(884'720, {2020, 1, 1}, date{2021, 12, 31}, from_2020),
              sum(884'720, {2022, 1, 1}, date{2023, 12, 31}, from_2022),
              sum(884'720, {2024, 1, 1}, date{2025, 2, 23}, from_2024)}},
            {parameters::threshold_concession,
             {sum(5'372'609, {2025, 2, 24}, date{2025, 12, 31},
                  {the_act_of_2023, "Schedule 1, with the sums to 31 December 2025"}),
              sum(5'193'000, {2026, 1, 1}, {}, from_2026)}},
            {parameters::threshold_light_touch_concession,
             {sum(5'372'609, {2025, 2, 24}, date{2025, 12, 31},
                  {the_act_of_2023, "Schedule 1, with the sums to 31 December 2025"}),
              sum(5'372'609, {2026, 1, 1}, {}, from_2026)}}};
}

inline std::vector<policy::entry> published_from() {
    return {{parameters::publication_below_threshold,
             {sum(25'000, {2015, 2, 26}, date{2021, 12, 31},
                  {regulations_of_2015, "regulations 109 to 112; from which day councils were bound is uncertain"},
                  value_status::unconfirmed),
              sum(25'000, {2022, 1, 1}, date{2022, 12, 20},
                  {regulations_of_2015, "regulations 109 to 112, with VAT since the thresholds of 2022"}),
              sum(30'000, {2022, 12, 21}, date{2025, 2, 23},
                  "Public Contracts (Amendment) Regulations 2022; "
                  "Procurement Policy Note 01/23"),
              sum(30'000, {2025, 2, 24}, {}, {the_act_of_2023, "s.87(4)"})}},
            {parameters::works_suitability,
             {sum(213'477, {2025, 2, 24}, date{2025, 12, 31}, {the_act_of_2023, "s.85(3) as enacted"}),
              sum(207'720, {2026, 1, 1}, {}, {the_act_of_2023, "s.85(3) as amended by SI 2025/1200"})}},
            {parameters::indicators_above, since_the_act(5'000'000, "ss.52(1) and 123(2); not for light touch")},
            {parameters::contract_published_above, since_the_act(5'000'000, "s.53(3)")},
            {parameters::change_published_above, since_the_act(5'000'000, "s.77(2)")},
            {parameters::pipeline_contract_above, since_the_act(2'000'000, "s.93, from a law firm's guide")},
            {parameters::pipeline_spend_above, since_the_act(100'000'000, "s.93, from a law firm's guide")},
            {parameters::register_above, {sum(5'000, {2015, 2, 27}, {}, transparency_code)}},
            {parameters::invitation_above, {sum(5'000, {2015, 2, 27}, {}, transparency_code)}},
            {parameters::spend_above, {sum(500, {2015, 2, 27}, {}, transparency_code)}}};
}

inline std::vector<policy::entry> vat_counting() {
    date const checked{2026, 11, 21};
    return {{parameters::thresholds_include_vat,
             {{0, date{2014, 1, 1}, std::nullopt, date{2021, 12, 31}, value_status::adopted, regulations_of_2015,
               checked, "regulation 6: thresholds of 2014 to 2021, net of VAT"},
              {1, date{2022, 1, 1}, std::nullopt, std::nullopt, value_status::adopted,
               "Procurement Policy Note 10/21; Procurement Act 2023", checked, "s.123(2) of the Act"}}},
            {parameters::vat_rate,
             {{20, date{2011, 1, 4}, std::nullopt, std::nullopt, value_status::adopted,
               "GOV.UK, VAT rates: 20 per cent since 4 January 2011", checked}}}};
}

} // namespace detail

/// The thresholds of procurement law since 2014 with the sums and periods beside them, each with the days on which it
/// holds, as entries of a policy. Sums of the council's own rules are not among them.
[[nodiscard]] inline std::vector<policy::entry> procurement_threshold_entries() {
    std::vector<policy::entry> all;
    for (auto part : {detail::regulated_from(), detail::vat_counting(), detail::published_from(),
                      detail::small_lots_and_concessions(), procurement_period_entries()})
        for (policy::entry& each : part) all.push_back(std::move(each));
    return all;
}

} // namespace leeds::commissioning::inline v0
