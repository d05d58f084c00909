// SPDX-License-Identifier: MIT
#include "terms.hpp"

#include "published/table_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// Acts as their identifiers begin in the statute book, with the regime that they are.
constexpr std::array<std::pair<std::string_view, procurement_regime>, 4> regimes{
    {{"ukpga/2023/54", procurement_regime::procurement_act_2023},
     {"uksi/2015/102", procurement_regime::public_contracts_regulations_2015},
     {"uksi/2006/5", procurement_regime::public_contracts_regulations_2006},
     {"uksi/2023/1348", procurement_regime::provider_selection_regime}}};

/// Portal whose award dates are those of publication on Contracts Finder.
constexpr std::string_view contracts_finder_prefix = "ocds-b5fd17";

bool has_word(std::string_view text, std::string_view word) {
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

std::optional<procurement_regime> regime_of(ocds_notes& notes, json_node const* tender) {
    auto const* const basis = member(tender, "legalBasis");
    auto const scheme = notes.words(basis, "scheme");
    auto const id = notes.words(basis, "id");
    if (!scheme || !id) return std::nullopt;
    for (auto const& [act, regime] : regimes)
        if (same_word(act, *scheme + "/" + *id)) return regime;
    return std::nullopt;
}

/// The day on which a notice of a kind was published, by the documents of a part.
std::optional<published_notice> notice_of(ocds_notes& notes, json_node const* part, std::string_view kind) {
    auto const* const documents = member(part, "documents");
    if (documents == nullptr) return std::nullopt;
    for (auto const* each = documents->first; each != nullptr; each = each->next)
        if (auto const* const type = member(each, "noticeType"); type != nullptr && type->text == kind)
            return published_notice{true, notes.day(each, "datePublished")};
    return std::nullopt;
}

std::optional<published_notice> published_on(ocds_notes& notes, json_node const* part) {
    auto const day = notes.day(part, "datePublished");
    if (!day) return std::nullopt;
    return published_notice{true, day};
}

void read_category(ocds_notes& notes, contract_parts const& of, contract& into) {
    auto const* const regimes_of_tender = member(of.tender, "specialRegime");
    if (regimes_of_tender != nullptr)
        for (auto const* each = regimes_of_tender->first; each != nullptr; each = each->next)
            if (each->text == "lightTouch") into.category = procurement_category::light_touch;
    if (into.category) return;
    constexpr std::string_view name = "mainProcurementCategory";
    auto const* const part = member(of.award, name) != nullptr ? of.award : of.tender;
    auto const category = notes.words(part, name);
    if (category == "goods")
        into.category = procurement_category::goods;
    else if (category == "works")
        into.category = procurement_category::works;
    else if (category == "services")
        notes.report_once(*member(part, name), "read as not stated: services may be light touch or not");
    else if (category)
        notes.report(*member(part, name), "expected goods, services or works");
}

} // namespace

void read_procurement(ocds_notes& notes, contract_parts const& of, contract& into) {
    read_category(notes, of, into);
    procurement read;
    auto const details = notes.words(of.tender, "procurementMethodDetails").value_or("");
    auto const method = notes.words(of.tender, "procurementMethod").value_or("");
    if (has_word(details, "call-off") || has_word(details, "call off")) {
        if (has_word(details, "framework")) {
            into.funding_form = funding_form::framework_call_off;
            read.route = award_route::framework;
        }
    } else if (method == "open" || method == "selective") {
        read.route = award_route::competition;
    }
    read.regime = regime_of(notes, of.tender);
    read.entered_into = notes.day(of.contract, "dateSigned");
    auto const* const ocid = member(of.release, "ocid");
    if (ocid != nullptr && ocid->text.starts_with(contracts_finder_prefix)) {
        read.tender_notice = published_on(notes, of.tender);
        read.details_notice = published_on(notes, of.award);
    } else {
        read.tender_notice = notice_of(notes, of.tender, "UK4");
        read.details_notice = notice_of(notes, of.contract, "UK7");
    }
    bool const any = read.route || read.regime || read.entered_into || read.tender_notice || read.details_notice;
    if (any) into.procurement = std::move(read);
}

} // namespace leeds::commissioning::inline v0
