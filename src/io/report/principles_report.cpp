// SPDX-License-Identifier: MIT
#include "principles_report.hpp"

#include "run_parts.hpp"

#include <leeds/commissioning/rules/principles/good_commissioning.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// An exercise with what was found on every criterion and principle, whether the run kept it or not.
class judged_exercise {
public:
    judged_exercise(read_case const& about, run_report const& run) : about_(about), run_(run) {
        good_commissioning(subject(), run.asked_on(), given_);
    }

    [[nodiscard]] read_case const& about() const noexcept { return about_; }
    [[nodiscard]] answer const& of_principle(principle const& asked) const { return given_[number_of(asked)]; }
    [[nodiscard]] answer const& of_criterion(std::size_t number) const { return given_[number]; }

    [[nodiscard]] explanation explain_criterion(std::size_t number) const {
        return explain(finding{given_[number]}, good_commissioning.infos[number], subject(), run_.asked_on());
    }

    /// The first criterion of a principle that came out in one way; the number past the last where none did.
    [[nodiscard]] std::size_t first_criterion(principle const& asked, outcome is) const {
        std::size_t number = 0;
        while (number < criteria.size() && (criteria[number].principle != asked.number || given_[number].is != is))
            ++number;
        return number;
    }

private:
    [[nodiscard]] exercise const& subject() const { return std::get<exercise>(about_.subject); }
    static std::size_t number_of(principle const& asked) { return criteria.size() + asked.number - 1u; }

    read_case const& about_;
    run_report const& run_;
    good_commissioning_family::answers given_;
};

std::vector<principle const*> asked_in(run_report const& run) {
    std::vector<principle const*> asked;
    for (rule_info const& rule : run.rules)
        if (judges_principle(rule)) asked.push_back(&principles[rule.principle - 1u]);
    return asked;
}

/// "3 met, 1 not met": outcomes that were not given are left out.
std::string outcomes_in_words(std::array<std::uint64_t, outcome_count> const& count) {
    std::string words;
    for (auto const& each : choices(tag<outcome>{}))
        if (auto const times = count[static_cast<std::size_t>(each.value)]; times > 0)
            words.append(words.empty() ? "" : ", ").append(fmt::format("{} {}", times, with_spaces(each.name)));
    return words;
}

bool is_claimed(answer const& given) noexcept {
    auto const says = static_cast<principle_says>(given.because);
    return says == principle_says::not_met_though_claimed || says == principle_says::cannot_tell_though_claimed;
}

/// What keeps a principle from being met: its first criterion that is not, or that is not shown. Empty where nothing
/// does.
std::string first_in_words(judged_exercise const& judged, principle const& asked) {
    answer const& given = judged.of_principle(asked);
    if (given.is != outcome::not_met && given.is != outcome::cannot_tell) return {};
    std::size_t const first = judged.first_criterion(asked, given.is);
    if (first == criteria.size()) return {};
    std::string words = is_claimed(given) ? "Claimed to be followed. " : "";
    words.append(given.is == outcome::not_met ? "Not met first: " : "Missing first: ");
    return words.append(criteria[first].id).append(". ").append(judged.explain_criterion(first).message);
}

constexpr std::size_t outcome_width = 14; // "not applicable"

/// A line of the table: the number, the outcome, the criteria met, and the title wrapped in its own column.
void put_row(page& out, std::string_view number, std::string_view is, std::string_view met, std::string_view title,
             style looks) {
    std::string const head = fmt::format("{:>2}  {:<{}}  {:<8}  ", number, is, outcome_width, met);
    out.put_in_column(head, title, 2, looks);
}

void put_table(page& out, judged_exercise const& judged, std::vector<principle const*> const& asked,
               short_names const& called) {
    out.blank_line();
    out.put("PRINCIPLES: " + name_in_words(judged.about().subject) + ", " + called.place_of(judged.about()), 0,
            style::bold, 2);
    put_row(out, "no", "outcome", "criteria", "principle", style::faint);
    for (principle const* const each : asked) {
        answer const& given = judged.of_principle(*each);
        put_row(out, std::to_string(each->number), with_spaces(name_of(given.is)),
                fmt::format("{} of {}", given.numbers[0], given.numbers[1]), each->title, style::plain);
        out.put(first_in_words(judged, *each), 6, style::faint, 2);
    }
}

void write_criterion(json_out& out, judged_exercise const& judged, std::size_t number) {
    explanation const made = judged.explain_criterion(number);
    out.open();
    out.member("id", made.rule.id);
    out.member("title", made.rule.title);
    out.member("outcome", name_of(made.is));
    out.member("message", made.message);
    write_missing(out, made, judged.about().subject);
    out.open_list_member("clauses");
    for (clause const& each : made.rule.cites) out.value(each.id);
    out.close_list();
    out.close();
}

void write_principle(json_out& out, judged_exercise const& judged, principle const& asked) {
    answer const& given = judged.of_principle(asked);
    out.open();
    out.member("number", unsigned{asked.number});
    out.member("title", asked.title);
    out.member("outcome", name_of(given.is));
    out.member("criteria_met", given.numbers[0]);
    out.member("criteria_counted", given.numbers[1]);
    out.open_list_member("criteria");
    for (std::size_t number = 0; number < criteria.size(); ++number)
        if (criteria[number].principle == asked.number) write_criterion(out, judged, number);
    out.close_list();
    out.close();
}

/// Calls `use` with every exercise, judged; with none where no principle was asked about.
template <class Use>
void for_each_exercise(run_report const& run, std::vector<principle const*> const& asked, Use use) {
    if (asked.empty()) return;
    for (read_case const& each : run.read.cases)
        if (std::holds_alternative<exercise>(each.subject)) use(judged_exercise(each, run));
}

} // namespace

bool judges_principle(rule_info const& rule) noexcept {
    return 1 <= rule.principle && rule.principle <= principle_count && rule.id == principles[rule.principle - 1u].id;
}

bool is_criterion(rule_info const& rule) noexcept { return rule.principle != 0 && !judges_principle(rule); }

bool principle_is_asked(run_report const& run, std::uint8_t number) noexcept {
    auto const asks = [&](rule_info const& rule) { return rule.principle == number && judges_principle(rule); };
    return number != 0 && std::any_of(run.rules.begin(), run.rules.end(), asks);
}

std::string principles_in_words(run_report const& run) {
    std::array<std::uint64_t, outcome_count> count{};
    for (std::size_t number = 0; number < run.rules.size(); ++number)
        for (std::size_t is = 0; judges_principle(run.rules[number]) && is < outcome_count; ++is)
            count[is] += run.found.counts[number].of[is];
    return outcomes_in_words(count);
}

std::vector<exercise_principles> principles_of(run_report const& run, std::size_t most) {
    auto const asked = asked_in(run);
    std::vector<exercise_principles> all;
    for (read_case const& each : run.read.cases) {
        if (asked.empty() || all.size() == most) break;
        if (!std::holds_alternative<exercise>(each.subject)) continue;
        judged_exercise const judged(each, run);
        exercise_principles& made = all.emplace_back(exercise_principles{&each, {}});
        for (principle const* const of : asked) {
            answer const& given = judged.of_principle(*of);
            made.rows.push_back({of, given.is, given.numbers[0], given.numbers[1], first_in_words(judged, *of)});
        }
    }
    return all;
}

void put_principles(page& out, run_report const& run) {
    auto const asked = asked_in(run);
    short_names const called(run.read.files);
    for_each_exercise(run, asked, [&](judged_exercise const& judged) { put_table(out, judged, asked, called); });
}

void write_principles(json_out& out, run_report const& run) {
    auto const asked = asked_in(run);
    out.open_list_member("principles");
    for_each_exercise(run, asked, [&](judged_exercise const& judged) {
        out.open();
        write_case(out, judged.about());
        out.member("part", kind_of(judged.about().subject));
        out.close();
        out.open_list_member("principles");
        for (principle const* const each : asked) write_principle(out, judged, *each);
        out.close_list();
        out.close();
    });
    out.close_list();
}

} // namespace leeds::commissioning::inline v0
