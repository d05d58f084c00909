// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/ocds_package.hpp>

#include "extension.hpp"
#include "record_writer.hpp"

#include <gsl/assert>

#include <map>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// The ids of the process and of the contract within it that a case's own id stands for.
struct process_ids {
    std::string ocid;
    std::string local;
    bool needs_reference = false; ///< the case's id does not follow from the two
};

class package_writer {
public:
    package_writer(portfolio const& read, ocds_publication const& as, std::vector<input_issue>& issues)
        : read_(read), as_(as), issues_(issues) {}

    [[nodiscard]] std::string write() {
        json_.open();
        json_.member("uri", as_.uri);
        json_.member("version", "1.1");
        if (as_.extension_uri) {
            json_.open_list_member("extensions");
            json_.text(*as_.extension_uri);
            json_.close_list();
        }
        json_.key("publishedDate");
        json_.day(*as_.day);
        json_.open_member("publisher");
        json_.member("name", as_.publisher);
        json_.close();
        json_.open_list_member("releases");
        for (read_case const& each : read_.cases)
            std::visit([&](auto const& subject) { write_case(subject, each); }, each.subject);
        json_.close_list();
        json_.close();
        return json_.written();
    }

private:
    void begin_release(process_ids const& ids, std::string_view tag) {
        json_.open();
        json_.member("ocid", ids.ocid);
        json_.member("id", ids.ocid + "-" + to_iso(*as_.day));
        json_.key("date");
        json_.day(*as_.day);
        json_.open_list_member("tag");
        json_.text(tag);
        json_.close_list();
        json_.member("initiationType", "tender");
    }

    /// Ids that repeat, as references of a register do, are told apart: releases of one ocid would be merged.
    process_ids ids_of(std::optional<std::string> const& id, std::string_view kind) {
        bool const is_ocid = id && id->starts_with("ocds-");
        auto const slash = is_ocid ? id->find('/') : std::string::npos;
        process_ids ids{is_ocid ? id->substr(0, slash)
                                : as_.ocid_prefix + "-" + std::string(kind) + "-" + (id ? *id : std::string("unnamed")),
                        slash == std::string::npos ? "1" : id->substr(slash + 1), id && slash == std::string::npos};
        auto const times = ++used_[is_ocid ? *id : ids.ocid];
        if (times == 1) return ids;
        ids.ocid += "-" + std::to_string(times);
        ids.needs_reference = id.has_value();
        return ids;
    }

    // A contract.

    void write_case(contract const& of, read_case const&) {
        auto const ids = ids_of(of.id, "contract");
        begin_release(ids, "contract");
        write_parties(of);
        write_tender(of, ids);
        json_.open_list_member("awards");
        json_.open();
        json_.member("id", ids.local);
        write_references("suppliers", of.providers.size(), of.commissioners.size(), of.providers);
        json_.close();
        json_.close_list();
        json_.open_list_member("contracts");
        write_contract(of, ids);
        json_.close_list();
        json_.close();
    }

    static std::string party_id(std::size_t number) { return "party-" + std::to_string(number + 1); }

    void write_parties(contract const& of) {
        json_.open_list_member("parties");
        std::size_t number = 0;
        for (auto const& each : of.commissioners) {
            write_party(each, party_id(number), number == 0 ? "buyer" : "commissioner");
            ++number;
        }
        for (auto const& each : of.providers) write_party(each, party_id(number++), "supplier");
        json_.close_list();
        if (of.commissioners.empty()) return;
        json_.key("buyer");
        write_reference(of.commissioners.front(), 0);
    }

    void write_reference(organisation const& to, std::size_t number) {
        json_.open();
        json_.member("id", party_id(number));
        if (to.name) json_.member("name", *to.name);
        json_.close();
    }

    void write_references(std::string_view name, std::size_t count, std::size_t first,
                          std::vector<organisation> const& organisations) {
        json_.open_list_member(name);
        for (std::size_t each = 0; each < count; ++each) write_reference(organisations[each], first + each);
        json_.close_list();
    }

    void write_party(organisation const& of, std::string const& id, std::string_view role) {
        json_.open();
        json_.member("id", id);
        if (of.name) json_.member("name", *of.name);
        json_.open_list_member("roles");
        json_.text(role);
        json_.close_list();
        for (std::size_t each = 0; each < of.identifiers.size(); ++each) {
            if (each == 0) json_.key("identifier");
            if (each == 1) json_.open_list_member("additionalIdentifiers");
            json_.open();
            json_.fields_of(schema_of<identifier>(), &of.identifiers[each]);
            json_.close();
        }
        if (of.identifiers.size() > 1) json_.close_list();
        if (of.sector || of.sector_ground || of.legal_form || of.small_business || !of.roles.empty()) {
            json_.open_member("details");
            json_.fields_of(schema_of<organisation>(), &of, organisation_fields_of_extension);
            json_.close();
        }
        json_.close();
    }

    void write_tender(contract const& of, process_ids const& ids) {
        if (of.lots.empty()) return;
        json_.open_member("tender");
        json_.member("id", ids.ocid + "-tender");
        json_.open_list_member("lots");
        for (auto const& each : of.lots) {
            json_.open();
            if (each.number) json_.member("id", *each.number);
            if (each.title) json_.member("title", *each.title);
            if (each.value) {
                json_.key("value");
                json_.sum(*each.value);
            }
            json_.close();
        }
        json_.close_list();
        json_.close();
    }

    void write_contract(contract const& of, process_ids const& ids) {
        json_.open();
        json_.member("id", ids.local);
        json_.member("awardID", ids.local);
        if (ids.needs_reference) json_.member("reference", *of.id);
        if (of.title) json_.member("title", *of.title);
        if (of.description) json_.member("description", *of.description);
        if (of.start || of.end || of.last_extension) {
            json_.open_member("period");
            write_day("startDate", of.start, false);
            write_day("endDate", of.end, true);
            write_day("maxExtentDate", of.last_extension, true);
            json_.close();
        }
        if (of.value) {
            json_.key("value");
            json_.sum(*of.value);
        }
        json_.fields_of(schema_of<contract>(), &of, contract_fields_of_extension);
        json_.close();
    }

    void write_day(std::string_view name, std::optional<date> day, bool ends) {
        if (!day) return;
        json_.key(name);
        json_.day(*day, ends);
    }

    // Other cases.

    void write_case(waiver const& of, read_case const&) { write_beside("waivers", "waiver", of); }
    void write_case(decommissioning const& of, read_case const&) { write_beside("endingDecisions", "ending", of); }

    template <class T>
    void write_beside(std::string_view list, std::string_view kind, T const& of) {
        begin_release(ids_of(of.id, kind), "planning");
        json_.open_list_member(list);
        json_.open();
        json_.fields_of(schema_of<T>(), &of);
        json_.close();
        json_.close_list();
        json_.close();
    }

    template <class T>
    void write_case(T const&, read_case const& from) {
        issues_.push_back({from.file,
                           from.line,
                           0,
                           std::string(about(tag<T>{}).name),
                           {},
                           "a case of this kind has no place in OCDS: it was not written"});
    }

    portfolio const& read_;
    ocds_publication const& as_;
    std::vector<input_issue>& issues_;
    ocds_writer json_;
    std::map<std::string, int> used_;
};

} // namespace

std::string cases_as_ocds(portfolio const& read, ocds_publication const& as, std::vector<input_issue>& issues) {
    Expects(as.day.has_value());
    return package_writer(read, as, issues).write();
}

} // namespace leeds::commissioning::inline v0
