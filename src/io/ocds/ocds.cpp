// SPDX-License-Identifier: MIT
#include "ocds.hpp"

#include "merge.hpp"
#include "notes.hpp"
#include "process.hpp"
#include "records/json_line_source.hpp"
#include "release_index.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// How many lines are looked at before a file is taken to be something else.
constexpr int most_lines_looked_at = 100;

class ocds_reader {
public:
    ocds_reader(input& into, std::string_view text) : into_(into), text_(text), notes_(into, text) {}

    void read_lines() {
        json_line_source lines(text_, 1);
        while (lines.next()) {
            json_text source = lines.text_of(into_.file);
            auto const begin = static_cast<std::size_t>(source.text.data() - text_.data());
            auto const before = releases_.size() + into_.rows;
            auto fault = find(source, begin);
            if (!fault && releases_.size() + into_.rows > before) continue;
            ++into_.rows;
            if (fault)
                add_fault(into_.issues, source, std::move(*fault));
            else
                report(begin, "there are no releases on this line");
        }
        read_processes();
    }

    void read_document() {
        json_text source{text_, into_.file, position_map(text_)};
        if (auto const fault = find(source, 0)) {
            into_.failure = into_.file + ", line " + std::to_string(fault->where.line) + ", column " +
                            std::to_string(fault->where.column) + ": " + fault->reason + ".";
            return;
        }
        read_processes();
    }

private:
    /// Notes the releases of a JSON text, or says why it is none.
    std::optional<json_fault> find(json_text& source, std::size_t begin) {
        if (first_not_utf8(source.text)) return why_not_json(source);
        auto found = find_releases(source.text, begin, records_);
        if (!found.readable) return why_not_json(source);
        records_ += found.records;
        for (auto& each : found.releases) releases_.push_back(std::move(each));
        for (auto& each : found.others) report(each.begin, std::move(each.reason));
        into_.rows += found.others.size();
        return std::nullopt;
    }

    void report(std::size_t at, std::string reason) {
        auto const where = notes_.position_of(at);
        add_issue(into_.issues, {into_.file, where.line, where.column, {}, {}, std::move(reason)});
    }

    void read_processes() {
        into_.rows += releases_.size();
        leave_out_what_records_repeat();
        for (auto& each : processes()) read_process_of(each);
        notes_.finish();
        if (releases_.empty() && into_.issues.empty()) report(0, "there are no releases here");
    }

    /// Of a record: what its releases come to, or else the releases, or else the last of each value's versions.
    void leave_out_what_records_repeat() {
        std::vector<bool> has_compiled(records_ + 1), has_plain(records_ + 1);
        for (auto const& each : releases_) {
            if (each.form == release_form::compiled) has_compiled[each.record] = true;
            if (each.form == release_form::plain) has_plain[each.record] = true;
        }
        std::erase_if(releases_, [&](found_release const& each) {
            if (each.record != 0 && each.form != release_form::compiled && has_compiled[each.record]) return true;
            if (each.form == release_form::versioned) return bool(has_plain[each.record]);
            if (each.form == release_form::link) {
                report(each.begin, "this release is not here but at an address: nothing was read of it");
                return true;
            }
            return false;
        });
    }

    using process = std::vector<found_release const*>;

    /// The releases of each process in the order of their dates, the processes as they are first met.
    [[nodiscard]] std::vector<process> processes() {
        std::vector<process> all;
        std::unordered_map<std::string_view, std::size_t> known;
        for (auto const& each : releases_) {
            auto const number = each.ocid.empty() ? all.size() : known.try_emplace(each.ocid, all.size()).first->second;
            if (number == all.size()) all.emplace_back();
            all[number].push_back(&each);
        }
        for (auto& each : all)
            std::stable_sort(each.begin(), each.end(), [](auto const* left, auto const* right) {
                return left->moment < right->moment; // those without a date come first
            });
        return all;
    }

    void read_process_of(process const& releases) {
        json_node const* whole = nullptr;
        for (auto const* const each : releases) {
            if (releases.size() > 1 && !each->moment)
                report(each->begin, "this release has no date: it was merged with others of its process as it stands");
            auto const* release = tree_.read(text_.substr(each->begin, each->end - each->begin), each->begin);
            if (release == nullptr) continue; // it was read once already
            if (each->form == release_form::versioned) release = last_versions(tree_, *release);
            whole = whole == nullptr ? release : merged(tree_, *whole, *release);
        }
        if (whole != nullptr) read_process(notes_, *whole, into_);
        tree_.clear();
    }

    input& into_;
    std::string_view text_;
    ocds_notes notes_;
    json_tree tree_;
    std::vector<found_release> releases_ = {};
    std::size_t records_ = 0;
};

} // namespace

bool looks_like_ocds(std::string_view text, bool lines) {
    if (!lines) return content_of_json(text) == json_content::ocds;
    json_line_source source(text, 1);
    for (int looked_at = 0; looked_at < most_lines_looked_at && source.next(); ++looked_at)
        if (auto const content = content_of_json(source.text_of({}).text); content != json_content::unknown)
            return content == json_content::ocds;
    return false;
}

void read_ocds(input& into, std::string_view text, bool lines) {
    into.kind = input_kind::ocds;
    ocds_reader reader(into, text);
    if (lines)
        reader.read_lines();
    else
        reader.read_document();
}

} // namespace leeds::commissioning::inline v0
