// SPDX-License-Identifier: MIT
#include "release_index.hpp"

#include "records/case_record.hpp"

#include <leeds/commissioning/io/json.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr unsigned parsing = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;

/// Names that stand at the top of a release, a record or a package, and in no case file.
constexpr std::array<std::string_view, 11> names_of_ocds{"releases", "records", "ocid",    "compiledRelease",
                                                         "awards",   "tender",  "parties", "versionedRelease",
                                                         "planning", "buyer",   "bids"};

constexpr bool is_one_of(std::string_view name, auto const& names) noexcept {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The part that an object or a list plays.
enum class part : std::uint8_t { other, top_list, top, releases, release, records, record, compiled, versioned };

class release_finder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, release_finder> {
public:
    release_finder(std::string_view json, std::size_t offset, std::size_t records_before,
                   rapidjson::MemoryStream const& stream)
        : json_(json), offset_(offset), records_before_(records_before), stream_(stream) {}

    found_releases found;

    bool Null() { return scalar({}); }
    bool Bool(bool) { return scalar({}); }
    bool RawNumber(char const*, rapidjson::SizeType, bool) { return scalar({}); }
    bool String(char const* text, rapidjson::SizeType size, bool) { return scalar({text, size}); }
    bool Key(char const* text, rapidjson::SizeType size, bool) {
        key_.assign(text, size);
        done_ = stream_.Tell();
        level& in = open_.back();
        if (in.plays == part::top || in.plays == part::release) {
            in.is_ocds |= is_one_of(key_, names_of_ocds);
            in.is_link |= key_ == "url";
        }
        return true;
    }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    struct level {
        part plays = part::other;
        std::size_t begin = 0;
        std::size_t record = 0;
        std::string ocid = {};
        std::optional<release_moment> moment = {};
        bool is_ocds = false;
        bool is_link = false;
        bool holds_releases = false; ///< a package or a record: it is no release itself
    };

    [[nodiscard]] std::size_t begin_of_next() const noexcept {
        return std::min(json_.find_first_not_of(" \t\r\n:,", done_), json_.size());
    }

    bool scalar(std::string_view text) {
        if (!open_.empty()) {
            level& in = open_.back();
            if (in.plays == part::releases || in.plays == part::top_list)
                refuse("expected a release, an object in braces");
            if (in.plays == part::records) refuse("expected a record, an object in braces");
            bool const has_dates = in.plays != part::other && in.plays != part::releases;
            if (has_dates && key_ == "ocid" && in.ocid.empty()) in.ocid = text;
            if (has_dates && key_ == "date" && !in.moment) in.moment = try_parse_moment(text);
        }
        done_ = stream_.Tell();
        return true;
    }

    void refuse(char const* reason) { found.others.push_back({offset_ + begin_of_next(), reason}); }

    [[nodiscard]] part part_of_next(bool list) {
        if (open_.empty()) return list ? part::top_list : part::top;
        level& in = open_.back();
        switch (in.plays) {
        case part::top_list:
            if (list) refuse("expected a release, an object in braces");
            return list ? part::other : part::top;
        case part::top:
        case part::record:
            if (list && key_ == "releases") return in.holds_releases = true, part::releases;
            if (list && key_ == "records" && in.plays == part::top) return in.holds_releases = true, part::records;
            if (!list && key_ == "compiledRelease") return in.holds_releases = true, part::compiled;
            if (!list && key_ == "versionedRelease") return in.holds_releases = true, part::versioned;
            return part::other;
        case part::releases:
            if (list) refuse("expected a release, an object in braces");
            return list ? part::other : part::release;
        case part::records:
            if (list) refuse("expected a record, an object in braces");
            return list ? part::other : part::record;
        default: return part::other;
        }
    }

    bool open(bool list) {
        level next;
        next.plays = part_of_next(list);
        next.begin = begin_of_next();
        next.record = open_.empty() ? 0 : open_.back().record;
        if (next.plays == part::record) next.record = records_before_ + ++found.records;
        bool const record_on_top = next.plays == part::compiled || next.plays == part::versioned;
        if (record_on_top && next.record == 0) next.record = open_.back().record = records_before_ + ++found.records;
        open_.push_back(std::move(next));
        done_ = open_.back().begin + 1;
        return open_.size() <= static_cast<std::size_t>(deepest_nesting);
    }

    bool close() {
        done_ = begin_of_next() + 1;
        level& in = open_.back();
        if (auto const form = form_of(in))
            found.releases.push_back(
                {offset_ + in.begin, offset_ + done_, std::move(in.ocid), in.moment, *form, in.record});
        else if (in.plays == part::top && !in.holds_releases)
            found.others.push_back({offset_ + in.begin, "this is no release: it has none of the fields of one"});
        else if (in.plays == part::record && !in.holds_releases)
            found.others.push_back({offset_ + in.begin, "this record has no release"});
        open_.pop_back();
        return true;
    }

    [[nodiscard]] static std::optional<release_form> form_of(level const& in) noexcept {
        switch (in.plays) {
        case part::top:
            if (in.holds_releases || !in.is_ocds) return std::nullopt;
            return release_form::plain;
        case part::release: return in.is_link && !in.is_ocds ? release_form::link : release_form::plain;
        case part::compiled: return release_form::compiled;
        case part::versioned: return release_form::versioned;
        default: return std::nullopt;
        }
    }

    std::string_view json_;
    std::size_t offset_;
    std::size_t records_before_;
    rapidjson::MemoryStream const& stream_;
    std::size_t done_ = 0;
    std::string key_;
    std::vector<level> open_;
};

/// Stops as soon as it is known.
class top_names : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, top_names> {
public:
    json_content content = json_content::unknown;

    bool Key(char const* text, rapidjson::SizeType size, bool) {
        if (objects_ != 1 || lists_ > 1) return true;
        std::string_view const name(text, size);
        for (auto const& each : schema_of<case_record>().fields)
            if (each.name == name) content = json_content::cases;
        if (is_one_of(name, names_of_ocds)) content = json_content::ocds;
        // A notice as Contracts Finder's own interface has it holds awards too, which are none of the standard's.
        if (name == "notice") content = json_content::cases;
        return content == json_content::unknown;
    }
    bool StartObject() { return ++objects_ > 0; }
    bool EndObject(rapidjson::SizeType) { return --objects_ >= 0; }
    bool StartArray() { return ++lists_ > 0; }
    bool EndArray(rapidjson::SizeType) { return --lists_ >= 0; }

private:
    int objects_ = 0;
    int lists_ = 0;
};

} // namespace

std::optional<release_moment> try_parse_moment(std::string_view text) noexcept {
    auto const day = try_parse_date(text.substr(0, 10));
    if (!day) return std::nullopt;
    std::int64_t seconds = std::int64_t{days_between(date(1970, 1, 1), *day)} * 86'400;
    text.remove_prefix(10);
    if (text.empty()) return release_moment{seconds, 0};
    auto const two = [&text](std::size_t at) {
        return text.size() < at + 2 ? std::nullopt : try_parse_digits(text.substr(at, 2));
    };
    if ((text[0] != 'T' && text[0] != ' ') || text.size() < 9 || text[3] != ':' || text[6] != ':') return std::nullopt;
    auto const hours = two(1), minutes = two(4), whole = two(7);
    if (!hours || !minutes || !whole) return std::nullopt;
    seconds += *hours * 3'600 + *minutes * 60 + *whole;
    text.remove_prefix(9);
    std::int32_t billionths = 0;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        for (std::int32_t unit = 100'000'000; !text.empty() && text[0] >= '0' && text[0] <= '9'; unit /= 10) {
            billionths += (text[0] - '0') * unit;
            text.remove_prefix(1);
        }
    }
    if (text.empty() || text == "Z") return release_moment{seconds, billionths};
    auto const zone_hours = two(1), zone_minutes = two(text.size() == 5 ? 3 : 4);
    if ((text[0] != '+' && text[0] != '-') || !zone_hours || !zone_minutes) return std::nullopt;
    std::int64_t const zone = *zone_hours * 3'600 + *zone_minutes * 60;
    return release_moment{text[0] == '+' ? seconds - zone : seconds + zone, billionths};
}

found_releases find_releases(std::string_view json, std::size_t offset, std::size_t records_before) {
    rapidjson::MemoryStream stream(json.data(), json.size());
    release_finder finder(json, offset, records_before, stream);
    finder.found.readable = !rapidjson::Reader().Parse<parsing>(stream, finder).IsError();
    return std::move(finder.found);
}

json_content content_of_json(std::string_view json) {
    rapidjson::MemoryStream stream(json.data(), json.size());
    top_names names;
    rapidjson::Reader().Parse<parsing>(stream, names);
    return names.content;
}

} // namespace leeds::commissioning::inline v0
