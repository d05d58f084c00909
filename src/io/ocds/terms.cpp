// SPDX-License-Identifier: MIT
#include "terms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

struct stated_period {
    std::optional<date> start = {};
    std::optional<date> end = {};
    std::optional<date> longest = {};

    [[nodiscard]] bool states_a_day() const noexcept { return start || end || longest; }
    friend bool operator==(stated_period const&, stated_period const&) = default;
};

stated_period read_period(ocds_notes& notes, json_node const* found) {
    if (found == nullptr) return {};
    stated_period const read{notes.day(found, "startDate"), notes.day(found, "endDate"),
                             notes.day(found, "maxExtentDate")};
    if (auto const* const days = member(found, "durationInDays"); days != nullptr && !read.end)
        notes.report_once(*days, "a duration in days is not added to a date: many are months of thirty days");
    return read;
}

/// Ids of the lots that an award is related to; empty where it names none.
std::vector<std::string_view> related_lots(contract_parts const& of) {
    std::vector<std::string_view> ids;
    for (auto const* const from : {of.contract, of.award}) {
        auto const* const list = member(from, "relatedLots");
        if (list != nullptr)
            for (auto const* each = list->first; each != nullptr; each = each->next) ids.push_back(each->text);
        if (auto const* const one = member(from, "relatedLot")) ids.push_back(one->text);
        if (!ids.empty()) break;
    }
    return ids;
}

/// The lots that a contract is about: those that its award names, else all.
std::vector<json_node const*> lots_of(ocds_notes& notes, contract_parts const& of) {
    auto const wanted = related_lots(of);
    std::vector<json_node const*> lots;
    notes.for_each(of.tender, "lots", [&](json_node const& each) {
        auto const* const id = member(&each, "id");
        bool const meant =
            wanted.empty() || (id != nullptr && std::find(wanted.begin(), wanted.end(), id->text) != wanted.end());
        if (meant) lots.push_back(&each);
    });
    return lots;
}

/// The period that all lots share.
stated_period period_of_lots(ocds_notes& notes, std::vector<json_node const*> const& lots) {
    std::optional<stated_period> shared;
    for (auto const* const each : lots) {
        auto const own = read_period(notes, notes.object(each, "contractPeriod"));
        if (!own.states_a_day()) continue;
        if (shared && *shared != own) {
            notes.report(*each->parent, std::to_string(lots.size()) + " lots",
                         "the lots have different periods: none of them was taken for the whole");
            return {};
        }
        shared = own;
    }
    return shared.value_or(stated_period{});
}

/// Says that a part further off states a day that the part which was read leaves open.
void report_not_taken(ocds_notes& notes, stated_period const& taken, json_node const* other) {
    if (other == nullptr) return;
    for (auto const& [name, missing] : {std::pair{"endDate", !taken.end}, std::pair{"startDate", !taken.start}})
        if (auto const* const stated = member(other, name); stated != nullptr && missing && !stated->text.empty())
            notes.report(*stated, "not taken: a nearer part states a period, which leaves this day open");
}

} // namespace

void read_terms(ocds_notes& notes, contract_parts const& of, contract& into) {
    auto const* const of_contract = notes.object(of.contract, "period");
    auto const* const of_award = notes.object(of.award, "contractPeriod");
    auto const* const of_tender = notes.object(of.tender, "contractPeriod");
    stated_period read = read_period(notes, of_contract);
    if (read.states_a_day()) {
        report_not_taken(notes, read, of_award);
    } else if (read = read_period(notes, of_award); read.states_a_day()) {
        report_not_taken(notes, read, of_tender);
    } else if (read = period_of_lots(notes, lots_of(notes, of)); !read.states_a_day()) {
        read = read_period(notes, of_tender);
    }
    into.start = read.start;
    into.end = read.end;
    into.last_extension = read.longest;
    if (read.longest && !read.end)
        for (auto const* const stated : {of_contract, of_award, of_tender})
            if (auto const* const at = member(stated, "maxExtentDate")) {
                notes.report(*at, "there is a last day of all extensions but no end");
                break;
            }
}

void read_sums(ocds_notes& notes, contract_parts const& of, contract& into) {
    auto const has_sum = [](json_node const* value) {
        return member(value, "amount") != nullptr || member(value, "amountGross") != nullptr;
    };
    auto const* const of_contract = notes.object(of.contract, "value");
    auto const* const of_award = notes.object(of.award, "value");
    auto const* const of_tender = notes.object(of.tender, "value");
    if (has_sum(of_contract)) {
        into.value = notes.sum(*of_contract);
    } else if (has_sum(of_award)) {
        into.value = notes.sum(*of_award);
    } else if (has_sum(of_tender) && of.only_award) {
        into.value = notes.sum(*of_tender);
        if (into.value) into.value_is = value_certainty::estimated; // the standard: an estimate, upper bound
    } else if (has_sum(of_tender)) {
        notes.report_once(*of_tender,
                          "not taken for the value of a contract: it is that of all contracts of the tender");
    }
    for (auto const* const each : lots_of(notes, of)) {
        auto const* const value = notes.object(each, "value");
        into.lots.push_back(
            {notes.words(each, "id"), notes.words(each, "title"), has_sum(value) ? notes.sum(*value) : std::nullopt});
        if (!into.lots.back().title) into.lots.back().title = notes.words(each, "description");
    }
}

} // namespace leeds::commissioning::inline v0
