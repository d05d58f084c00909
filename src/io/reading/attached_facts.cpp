// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/attached_facts.hpp>

#include "case_file.hpp"
#include "records/json_reader.hpp"
#include "records/yaml_reader.hpp"

#include <leeds/commissioning/io/schema.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// One entry of a file of facts.
struct attached_facts {
    std::optional<std::string> id = {};
    std::optional<std::string> file = {};
    std::optional<int> row = {};
    std::optional<struct contract> contract = {};
    std::optional<struct waiver> waiver = {};
};

constexpr record_info about(tag<attached_facts>) {
    return {"attached_facts", "Facts to put with a contract that was read from elsewhere, or a case beside it"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<attached_facts>, Visit&& visit) {
    return visit(field{"id", &attached_facts::id, "", "Reference of the contract that is meant"},
                 field{"file", &attached_facts::file, "", "File it was read from, where several were"},
                 field{"row", &attached_facts::row, "", "Its number in that file, from 1"},
                 field{"contract", &attached_facts::contract, "", "What is to be put with it"},
                 field{"waiver", &attached_facts::waiver, "", "A waiver, which is a case of its own"});
}

class facts_attacher {
public:
    facts_attacher(portfolio& to, std::string name) : to_(to), name_(std::move(name)) {
        std::size_t number = 0;
        for (input_file const& each : to_.files) {
            for (std::size_t row = 1; row <= each.cases && number < to_.cases.size(); ++row, ++number)
                places_.push_back({each.file, row});
        }
    }

    void take(attached_facts& entry, text_position where) {
        if (entry.waiver) {
            to_.cases.push_back({std::move(*entry.waiver), name_, where.line});
            ++own_cases_;
        }
        if (entry.contract) attach(entry, where);
        if (!entry.waiver && !entry.contract)
            report(where, {}, "there is neither a contract nor a waiver in this entry");
    }

    void finish() { to_.files.push_back({name_, {}, input_kind::case_file, own_cases_}); }

private:
    struct place {
        std::string_view file;
        std::size_t row;
    };

    void report(text_position where, std::string text, std::string reason) {
        add_issue(to_.issues, {name_, where.line, where.column, {}, std::move(text), std::move(reason)});
    }

    [[nodiscard]] bool is_meant(attached_facts const& entry, std::size_t number) const {
        auto const* const found = std::get_if<contract>(&to_.cases[number].subject);
        if (found == nullptr || number >= places_.size()) return false;
        bool const same_id = !entry.id || found->id == entry.id;
        bool const same_file = !entry.file || places_[number].file == *entry.file;
        bool const same_row = !entry.row || static_cast<std::int64_t>(places_[number].row) == *entry.row;
        return same_id && same_file && same_row;
    }

    void attach(attached_facts& entry, text_position where) {
        std::string const meant = entry.id    ? *entry.id
                                  : entry.row ? "row " + std::to_string(*entry.row)
                                              : std::string();
        if (!entry.id && !entry.row)
            return report(where, {}, "expected an id or a row: which contract is meant is not said");
        std::vector<std::size_t> found;
        for (std::size_t number = 0; number < to_.cases.size(); ++number)
            if (is_meant(entry, number)) found.push_back(number);
        if (found.empty())
            return report(where, meant, "no contract that was read is this one: nothing was put with it");
        if (found.size() > 1)
            return report(where, meant,
                          std::to_string(found.size()) + " contracts that were read are this one: say which by row");
        auto& known = std::get<contract>(to_.cases[found.front()].subject);
        fields(tag<contract>{}, [&](auto const&... each) { (put(each, *entry.contract, known, meant, where), ...); });
    }

    template <class Field>
    void put(Field const& each, contract& from, contract& into, std::string const& meant, text_position where) {
        auto& stated = from.*each.member;
        auto& known = into.*each.member;
        if (!has_any(stated)) return;
        if (has_any(known))
            return report(where, meant + ": " + std::string(each.name),
                          "this is known of the contract already: what was read before holds");
        known = std::move(stated);
    }

    template <class T>
    static bool has_any(std::optional<T> const& member) noexcept {
        return member.has_value();
    }
    template <class T>
    static bool has_any(std::vector<T> const& member) noexcept {
        return !member.empty();
    }

    portfolio& to_;
    std::string name_;
    std::vector<place> places_;
    std::size_t own_cases_ = 0;
};

std::string failure_of(std::string const& name, json_fault const& fault) {
    return name + ", line " + std::to_string(fault.where.line) + ", column " + std::to_string(fault.where.column) +
           ": " + fault.reason + ".";
}

} // namespace

std::optional<std::string> attach_facts(portfolio& to, std::string name, std::string_view content) {
    auto const text = without_byte_order_mark(content);
    facts_attacher attacher(to, name);
    attached_facts entry;
    json_reader json;
    auto const read = [&](json_text& source) {
        return json.read_each(source, schema_of<attached_facts>(), &entry, to.issues, [&](text_position where) {
            attacher.take(entry, where);
            entry = {};
        });
    };
    if (looks_like_json(text)) {
        json_text source{text, name, position_map(text)};
        if (auto const fault = read(source)) return failure_of(name, *fault);
    } else {
        auto yaml = yaml_to_json(text);
        if (yaml.fault) return failure_of(name, *yaml.fault);
        json_text source{{}, name, position_map(text), 0, true};
        for (auto& each : yaml.documents) {
            source.text = each.json;
            source.positions.ask_by(std::move(each.offsets));
            if (auto const fault = read(source)) return failure_of(name, *fault);
        }
    }
    attacher.finish();
    return std::nullopt;
}

} // namespace leeds::commissioning::inline v0
