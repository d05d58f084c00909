// SPDX-License-Identifier: MIT
#include "parties.hpp"

#include "extension.hpp"
#include "published/public_numbers.hpp"
#include "published/table_words.hpp"

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

json_node const* party_of(json_node const& release, std::string_view id) noexcept {
    auto const* const parties = member(&release, "parties");
    if (parties == nullptr) return nullptr;
    for (auto const* each = parties->first; each != nullptr; each = each->next)
        if (auto const* const own = member(each, "id"); own != nullptr && own->text == id) return each;
    return nullptr;
}

void add_identifier(ocds_notes& notes, json_node const& found, organisation& to) {
    identifier number{notes.words(&found, "scheme"), notes.words(&found, "id")};
    if (!number.id) return; // a scheme alone, or a name alone, is no number
    if (!number.scheme) notes.report(found, *number.id, "this number does not say which list it is from (scheme)");
    if (number.scheme == "GB-COH") {
        auto const company = try_parse_company_number(*number.id);
        if (!company)
            notes.report(found, *number.id,
                         "this is no company number such as 07445476 or SC257136; it was kept as it stands");
        else if (company->zeros_added)
            notes.report(found, *number.id, "leading zeros were lost: read as " + company->text);
        if (company) number.id = company->text;
    }
    if (number.scheme == "GB-CHC" && !try_parse_charity_number(*number.id))
        notes.report(found, *number.id, "this is no charity number such as 1012345; it was kept as it stands");
    auto const same = [&number](identifier const& each) {
        return each.scheme == number.scheme && each.id == number.id;
    };
    if (std::none_of(to.identifiers.begin(), to.identifiers.end(), same)) to.identifiers.push_back(std::move(number));
}

void add_identifiers(ocds_notes& notes, json_node const* from, organisation& to) {
    if (auto const* const own = notes.object(from, "identifier")) add_identifier(notes, *own, to);
    notes.for_each(from, "additionalIdentifiers", [&](json_node const& each) { add_identifier(notes, each, to); });
}

/// What a publisher marks an organisation as, under the name that it has for it.
struct marker {
    std::optional<bool> says;
    json_node const* at = nullptr;
};

marker third_sector_marker(ocds_notes& notes, json_node const* party) {
    for (auto const* const in : {member(party, "details"), party})
        for (std::string_view const name : {"vcse", "isVcse", "isVCSE", "vco", "isVco"})
            if (auto const* const at = member(in, name)) return {notes.yes_or_no(in, name), at};
    return {};
}

/// A business that is small or medium may be either.
std::optional<bool> small_business(ocds_notes& notes, json_node const* party) {
    auto const* const details = member(party, "details");
    auto const* const at = member(details, "scale");
    auto const scale = at == nullptr || at->kind == json_kind::list ? std::nullopt : notes.words(details, "scale");
    if (!scale) return std::nullopt;
    if (*scale == "micro" || *scale == "small") return true;
    if (*scale == "medium" || *scale == "large") return false;
    if (*scale != "sme") notes.report(*at, "expected micro, small, sme, medium or large");
    return std::nullopt;
}

} // namespace

organisation read_organisation(ocds_notes& notes, json_node const& release, json_node const& reference) {
    organisation read;
    auto const id = notes.words(&reference, "id");
    auto const* const party = id ? party_of(release, *id) : nullptr;
    read.name = notes.words(&reference, "name");
    if (!read.name) read.name = notes.words(party, "name");
    for (auto const* const from : {&reference, party}) {
        if (from != nullptr && !read.name) read.name = notes.words(member(from, "identifier"), "legalName");
        add_identifiers(notes, from, read);
    }
    if (id && party == nullptr && member(&release, "parties") != nullptr)
        notes.report(reference, *id, "there is no party of this id: only what stands here is known of it");
    if (!read.name && read.identifiers.empty()) {
        if (id)
            notes.report(reference, *id, "nothing but an id is known of this organisation");
        else
            notes.report(reference, "this organisation has neither a name nor an id");
    }
    read.small_business = small_business(notes, party);
    auto const marked = third_sector_marker(notes, party != nullptr ? party : &reference);
    bool const agree = note_third_sector(
        read, marked.says,
        marked.at == nullptr ? "" : "marked \"" + std::string(marked.at->key) + "\" by the publisher");
    if (!agree)
        notes.report(*marked.at, "marked as not of the third sector; taken to be of it: " + *read.sector_ground);
    else if (marked.says == false)
        notes.report_once(*marked.at,
                          "read as not stated: false leaves open whether the organisation is private or public");
    read_extension_of_organisation(notes, party, read);
    return read;
}

} // namespace leeds::commissioning::inline v0
