// SPDX-License-Identifier: MIT
// What the canonical workload costs without a library: simdjson On-Demand in declared order into one flat struct, and
// the same three rules written out. Only its time is of interest; it checks nothing about its input.
#include <leeds/commissioning/time/months.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <simdjson.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace lc = leeds::commissioning;
namespace od = simdjson::ondemand;

namespace {

struct flat {
    std::string id, name, sector, explanation, competition, authority, category, reason;
    std::array<std::string, 4> rules;
    std::size_t rule_count = 0;
    std::array<std::string, 12> principles;
    std::int64_t value = 0;
    std::optional<lc::date> start, end, notice, cessation, engaged;
    std::optional<bool> eia, consultation, needs, support, call_in;
    bool has_explanation = false, has_waiver = false;
};

std::optional<lc::date> date_of(od::value value) {
    if (value.is_null()) return std::nullopt;
    return lc::try_parse_date(std::string_view(value.get_string()));
}

std::optional<bool> bool_of(od::value value) {
    if (value.is_null()) return std::nullopt;
    return bool(value.get_bool());
}

void text_of(od::value value, std::string& into) { into.assign(std::string_view(value.get_string())); }

void read(od::object object, flat& into) {
    text_of(object["id"].value(), into.id);
    od::object provider = object["provider"].get_object();
    text_of(provider["name"].value(), into.name);
    text_of(provider["sector"].value(), into.sector);
    into.value = object["value_pence"].get_int64();
    into.start = date_of(object["start"].value());
    into.end = date_of(object["end"].value());
    into.notice = date_of(object["notice_given"].value());
    into.cessation = date_of(object["cessation_effective"].value());
    od::value explanation = object["notice_explanation"].value();
    into.has_explanation = !explanation.is_null();
    if (into.has_explanation) text_of(explanation, into.explanation);
    into.eia = bool_of(object["eia_done"].value());
    into.consultation = bool_of(object["consultation_done"].value());
    into.engaged = date_of(object["provider_engaged_on"].value());
    into.needs = bool_of(object["needs_assessment"].value());
    into.support = bool_of(object["support_offered"].value());
    text_of(object["competition"].value(), into.competition);
    od::value waiver = object["waiver"].value();
    into.has_waiver = !waiver.is_null();
    if (into.has_waiver) {
        od::object held = waiver.get_object();
        into.rule_count = 0;
        for (auto rule : held["rules"].get_array())
            if (into.rule_count < into.rules.size()) text_of(rule.value(), into.rules[into.rule_count++]);
        text_of(held["authority"].value(), into.authority);
        text_of(held["decision_category"].value(), into.category);
        into.call_in = bool_of(held["call_in"].value());
        text_of(held["reason"].value(), into.reason);
    }
    od::object principles = object["principles"].get_object();
    std::size_t next = 0;
    for (auto each : principles)
        if (next < into.principles.size()) text_of(each.value(), into.principles[next++]);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    auto const began = std::chrono::steady_clock::now();
    simdjson::padded_string const content = simdjson::padded_string::load(argv[1]);
    od::parser parser;
    flat record;
    std::array<std::uint64_t, 4> r01{};
    std::uint64_t r19 = 0, r20 = 0, records = 0;
    std::string_view rest = content;
    while (!rest.empty()) {
        auto const end = rest.find('\n');
        std::string_view const line = rest.substr(0, end);
        auto document = parser.iterate(line.data(), line.size(), rest.size() + simdjson::SIMDJSON_PADDING);
        read(document.get_object(), record);
        ++records;
        if (!record.notice || !record.cessation)
            ++r01[0];
        else if (lc::corresponding_date(*record.notice, 6).day <= *record.cessation)
            ++r01[1];
        else if (record.has_explanation && !record.explanation.empty())
            ++r01[2];
        else
            ++r01[3];
        r19 += record.start && record.end && *record.start <= *record.end ? 1u : 0u;
        r20 += record.value > 0 ? 1u : 0u;
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    std::chrono::duration<double> const took = std::chrono::steady_clock::now() - began;
    auto const shown = [](std::uint64_t count) { return static_cast<unsigned long long>(count); };
    std::printf("R01\tbreach\t%llu\nR01\texplained\t%llu\nR01\tmet\t%llu\nR01\tunknown\t%llu\n", shown(r01[3]),
                shown(r01[2]), shown(r01[1]), shown(r01[0]));
    std::printf("R19\tmet\t%llu\nR19\tunmet\t%llu\nR20\tmet\t%llu\nR20\tunmet\t%llu\n", shown(r19),
                shown(records - r19), shown(r20), shown(records - r20));
    std::fprintf(stderr, "STAT {\"total_s\":%.3f}\n", took.count());
}
