// SPDX-License-Identifier: MIT
#include "principles_reference.hpp"

#include "reference_parts.hpp"

#include <leeds/commissioning/io/reference.hpp>
#include <leeds/commissioning/rules/principles/good_commissioning.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

bool is_decided_by_facts(criterion const& of) noexcept {
    return fact_tests[static_cast<std::size_t>(&of - criteria.data())].exists();
}

std::string decided_in_words(criterion const& of) {
    if (!is_decided_by_facts(of)) return "Decided by evidence: a document that is referred to, or verified evidence.";
    return "Decided by recorded facts; where they are not recorded, by verified evidence.";
}

void put_criterion_of_principle(page& out, criterion const& of) {
    out.blank_line();
    out.put(fmt::format("{} ({}): {}", of.id, in_words(of.force()), of.title), 2, style::plain, 2);
    out.put("Satisfied by: " + std::string(of.satisfied_by), 4, style::plain, 2);
    out.put(decided_in_words(of), 4, style::plain, 2);
    out.put("Sources: " + ids_of(of.cites), 4, style::faint, 2);
    if (!of.reading.empty()) out.put(reading_in_words(of.reading), 4, style::faint, 2);
}

void put_head(page& out, principle const& of) { out.put(fmt::format("{}: {}", of.id, of.title), 0, style::bold); }

} // namespace

principle const* find_principle(std::string_view id) noexcept {
    for (principle const& each : principles)
        if (each.id == id) return &each;
    return nullptr;
}

void put_principle_page(page& out, principle const& of) {
    put_head(out, of);
    out.put(fmt::format("Principle {} of the {} principles of good commissioning", of.number, principle_count), 2);
    put_outcomes(out, good_commissioning.infos[criteria.size() + of.number - 1u].gives);
    out.blank_line();
    out.put("Its source:");
    for (clause const& each : of.cites) put_clause(out, each, 2);
    out.blank_line();
    out.put(
        "It is not met if any of its criteria is not. Else it cannot be told if any of them cannot. Else it is met, or "
        "explained where a criterion is. Criteria that do not apply or are not assessed do not count.");
    out.blank_line();
    out.put(
        "A claim shows nothing by itself. Evidence against a criterion outweighs what speaks for it. An action that "
        "does not apply can be set aside with a reason (CODE-A0b); what the principle itself says cannot.");
    out.blank_line();
    out.put("Its criteria:");
    for (criterion const& each : criteria)
        if (each.principle == of.number) put_criterion_of_principle(out, each);
}

void put_criterion_parts(page& out, criterion const& of) {
    principle const& its = principles[of.principle - 1u];
    out.put(fmt::format("A criterion of {}: {}", its.id, its.title), 2, style::plain, 2);
    out.blank_line();
    out.put("Satisfied by: " + std::string(of.satisfied_by), 0, style::plain, 2);
    out.put(decided_in_words(of), 0, style::plain, 2);
    out.put(of.in_words_of_principle() ? "It comes from the words of the principle and cannot be set aside."
                                       : "It can be set aside with a reason (CODE-A0b).",
            0, style::plain, 2);
}

std::string principles_reference(text_options const& options) {
    return page_of(options, [](page& out) {
        for (principle const& each : principles) {
            if (each.number > 1) out.blank_line();
            put_head(out, each);
            std::size_t count = 0;
            std::size_t by_facts = 0;
            for (criterion const& of : criteria) {
                if (of.principle != each.number) continue;
                ++count;
                if (is_decided_by_facts(of)) ++by_facts;
            }
            out.put(fmt::format("{}; {} criteria, {} of them decided from recorded facts", ids_of(each.cites), count,
                                by_facts),
                    2, style::plain, 2);
        }
    });
}

} // namespace leeds::commissioning::inline v0
