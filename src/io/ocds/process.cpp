// SPDX-License-Identifier: MIT
#include "process.hpp"

#include "extension.hpp"
#include "parties.hpp"
#include "terms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// Statuses under which an award or a contract is not, or no longer, carried out.
constexpr std::array<std::string_view, 4> given_up{"cancelled", "unsuccessful", "withdrawn", "terminated"};
constexpr std::array<std::string_view, 5> under_way{"planning", "planned", "pending", "active", "complete"};

constexpr bool stands_among(std::string_view word, auto const& words) noexcept {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class process_reader {
public:
    process_reader(ocds_notes& notes, json_node const& release, input& into)
        : notes_(notes), release_(release), into_(into) {}

    void read() {
        ocid_ = notes_.words(&release_, "ocid");
        if (!ocid_) notes_.report(release_, "this release has no ocid: nothing says which process it is part of");
        tender_ = notes_.object(&release_, "tender");
        notes_.for_each(&release_, "awards", [this](json_node const& each) { awards_.push_back(&each); });
        notes_.for_each(&release_, "contracts", [this](json_node const& each) { contracts_.push_back(&each); });
        for (auto const* const each : contracts_) read_contract(*each);
        for (auto const* const each : awards_)
            if (!has_contract(*each)) read_case(nullptr, each, *each);
        auto const cases_before = into_.cases.size();
        read_other_cases(notes_, release_, into_);
        bool const has_others = into_.cases.size() > cases_before;
        if (contracts_.empty() && awards_.empty() && (tender_ != nullptr || !has_others)) read_plan();
    }

private:
    void read_contract(json_node const& found) {
        auto const id = notes_.words(&found, "awardID");
        json_node const* award = nullptr;
        for (auto const* const each : awards_)
            if (auto const* const own = member(each, "id"); id && own != nullptr && own->text == *id) award = each;
        if (!id)
            notes_.report(found, "this contract does not say which award it carries out (awardID)");
        else if (award == nullptr)
            notes_.report(found, *id, "there is no award of this id (awardID)");
        read_case(&found, award, found);
    }

    [[nodiscard]] bool has_contract(json_node const& award) const noexcept {
        auto const* const id = member(&award, "id");
        return id != nullptr && std::any_of(contracts_.begin(), contracts_.end(), [id](json_node const* each) {
                   auto const* const of = member(each, "awardID");
                   return of != nullptr && of->text == id->text;
               });
    }

    void read_plan() {
        if (tender_ == nullptr) {
            notes_.report(release_, ocid_.value_or(""), "there is neither a tender nor an award nor a contract here");
            return read_case(nullptr, nullptr, release_);
        }
        notes_.report_once(*tender_, "nothing is awarded yet: read as the contract that is planned");
        note_status(tender_);
        read_case(nullptr, nullptr, *tender_);
    }

    void read_case(json_node const* found, json_node const* award, json_node const& where) {
        contract_parts const parts{&release_, found, award, tender_,
                                   awards_.size() + contracts_.size() < 2 ||
                                       (contracts_.size() == 1 && awards_.size() == 1)};
        contract read;
        read.id = id_of(found != nullptr ? found : award);
        for (auto const* const each : {found, award, tender_}) {
            if (!read.title) read.title = notes_.words(each, "title");
            if (!read.description) read.description = notes_.words(each, "description");
        }
        if (!read.title) read.title = notes_.words(&release_, "title");
        if (!read.title) read.title = notes_.words(member(member(&release_, "planning"), "budget"), "project");
        if (read.description == read.title) read.description.reset();
        note_status(found);
        note_status(award);
        read_buyer(read);
        notes_.for_each(award, "suppliers", [&](json_node const& each) { add_supplier(each, read); });
        read_terms(notes_, parts, read);
        read_sums(notes_, parts, read);
        read_procurement(notes_, parts, read);
        read_extension_of_contract(notes_, found, read);
        into_.cases.push_back({std::move(read), into_.file, notes_.position_of(where.offset).line});
    }

    /// The process and the part of it: ids of awards and contracts are only theirs within it.
    [[nodiscard]] std::optional<std::string> id_of(json_node const* part) {
        auto own = notes_.words(part, "id");
        if (part != nullptr && !own) notes_.report(*part, "there is no id here");
        if (!own) return ocid_;
        if (!ocid_ || own->starts_with(*ocid_)) return own;
        return *ocid_ + "/" + *own;
    }

    void note_status(json_node const* part) {
        auto const status = notes_.words(part, "status");
        if (!status) return;
        auto const& at = *member(part, "status");
        if (stands_among(*status, given_up))
            notes_.report(at, "this is not carried out, or no longer: it was read all the same");
        else if (!stands_among(*status, under_way))
            notes_.report_once(at, "this is no status that the standard knows (small letters count)");
    }

    void read_buyer(contract& into) {
        auto const* buyer = notes_.object(&release_, "buyer");
        if (buyer == nullptr || buyer->first == nullptr) buyer = notes_.object(tender_, "procuringEntity");
        if (buyer != nullptr && buyer->first != nullptr)
            into.commissioners.push_back(read_organisation(notes_, release_, *buyer));
        add_parties("commissioner", into);
        // Releases without a buyer, as those that cancel a procurement, have it among the parties alone.
        for (auto const* const role : {"buyer", "procuringEntity"})
            if (into.commissioners.empty()) add_parties(role, into);
    }

    void add_parties(std::string_view role, contract& into) {
        auto const* const parties = member(&release_, "parties");
        for (auto const* each = parties == nullptr ? nullptr : parties->first; each != nullptr; each = each->next)
            if (has_role(*each, role)) into.commissioners.push_back(read_organisation(notes_, release_, *each));
    }

    static bool has_role(json_node const& party, std::string_view role) noexcept {
        auto const* const roles = member(&party, "roles");
        for (auto const* each = roles == nullptr ? nullptr : roles->first; each != nullptr; each = each->next)
            if (each->text == role) return true;
        return false;
    }

    /// A provider is listed once, however often an award names it by the same id.
    void add_supplier(json_node const& reference, contract& into) {
        auto const* const id = member(&reference, "id");
        if (id != nullptr)
            for (auto const* each = reference.parent->first; each != &reference && each != nullptr; each = each->next)
                if (auto const* const before = member(each, "id"); before != nullptr && before->text == id->text)
                    return notes_.report(reference, std::string(id->text), "this supplier is named a second time");
        into.providers.push_back(read_organisation(notes_, release_, reference));
    }

    ocds_notes& notes_;
    json_node const& release_;
    input& into_;
    std::optional<std::string> ocid_ = {};
    json_node const* tender_ = nullptr;
    std::vector<json_node const*> awards_ = {};
    std::vector<json_node const*> contracts_ = {};
};

} // namespace

void read_process(ocds_notes& notes, json_node const& release, input& into) {
    process_reader(notes, release, into).read();
}

} // namespace leeds::commissioning::inline v0
