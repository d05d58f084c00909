// SPDX-License-Identifier: MIT
#include "deadline_list.hpp"
#include "finding_rows.hpp"
#include "rule_tally.hpp"
#include "safe_text.hpp"

#include <leeds/commissioning/io/workbook.hpp>

#include <xlsxwriter.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <stdexcept>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::uint32_t most_rows = 1'000'000; ///< of a sheet; the format ends at 1,048,576

/// A heading of a column, and how wide the column is.
struct heading {
    char const* words;
    double width;
};

/// A folder of its own for the file that the library writes; gone with it at the end.
class scratch {
public:
    scratch() {
        std::error_code fault;
        std::string pattern = (std::filesystem::temp_directory_path(fault) / "leeds-workbook-").string();
        pattern.append(6, 'X');
        if (fault || ::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("the workbook cannot be made: there is no folder for its parts");
        folder_ = pattern;
    }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    ~scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    [[nodiscard]] std::string file() const { return (folder_ / "workbook.xlsx").string(); }

private:
    std::filesystem::path folder_;
};

/// The workbook as it is made. Rows go to files of the system's as they come, so that memory does not grow with them.
class book {
public:
    explicit book(date made) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        book_ = workbook_new_opt(file_.file().c_str(), &options);
        if (book_ == nullptr) throw std::runtime_error("the workbook cannot be begun");
        head_ = workbook_add_format(book_);
        format_set_bold(head_);
        format_set_bg_color(head_, 0x12344D);
        format_set_font_color(head_, LXW_COLOR_WHITE);
        format_set_text_wrap(head_);
        format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
        day_ = workbook_add_format(book_);
        format_set_num_format(day_, "yyyy-mm-dd");
        format_set_align(day_, LXW_ALIGN_LEFT);
        sum_ = workbook_add_format(book_);
        format_set_num_format(sum_, "#,##0.00");
        set_time_made(made);
    }
    book(book const&) = delete;
    book& operator=(book const&) = delete;
    ~book() {
        if (book_ != nullptr) (void)workbook_close(book_);
    }

    [[nodiscard]] lxw_worksheet* add_sheet(char const* name) { return workbook_add_worksheet(book_, name); }
    [[nodiscard]] lxw_format* head() const noexcept { return head_; }
    [[nodiscard]] lxw_format* day() const noexcept { return day_; }
    [[nodiscard]] lxw_format* sum() const noexcept { return sum_; }

    /// @throws std::runtime_error
    [[nodiscard]] std::string finished() {
        lxw_error const fault = workbook_close(std::exchange(book_, nullptr));
        if (fault != LXW_NO_ERROR)
            throw std::runtime_error(std::string("the workbook cannot be made: ") + lxw_strerror(fault));
        std::ifstream written(file_.file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(written), {}};
    }

private:
    /// The day asked about, not the clock: the same run gives the same bytes.
    void set_time_made(date made) {
        lxw_doc_properties about{};
        char const* const title = "Check against the Leeds Commissioning Code";
        about.title = const_cast<char*>(title); // NOLINT(cppcoreguidelines-pro-type-const-cast): it is copied
        about.created = static_cast<time_t>(std::int64_t{days_between(date(1970, 1, 1), made)} * 86'400);
        workbook_set_properties(book_, &about);
    }

    scratch file_;
    lxw_workbook* book_ = nullptr;
    lxw_format* head_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* sum_ = nullptr;
};

/// Text as a cell has it. The format writes characters as "_x000D_": such a text as it stands would become one.
std::string cell_text(std::string_view words) {
    // Excel counts UTF-16 units, of which there are never more than bytes.
    std::string shown = shown_text(words, longest_cell - 2'000);
    for (std::size_t at = shown.find("_x"); at != std::string::npos; at = shown.find("_x", at + 8))
        shown.insert(at, "_x005F");
    return shown.size() <= longest_cell ? shown : shown_text(words, longest_cell / 4);
}

/// A sheet: its headings in the first row, then row by row and cell by cell.
class sheet {
public:
    sheet(book& into, char const* name, std::initializer_list<heading> headings)
        : book_(into), sheet_(into.add_sheet(name)), columns_(static_cast<lxw_col_t>(headings.size())) {
        lxw_col_t at = 0;
        for (heading const& each : headings) {
            worksheet_set_column(sheet_, at, at, each.width, nullptr);
            ++at;
        }
        worksheet_freeze_panes(sheet_, 1, 0);
        at = 0;
        for (heading const& each : headings) worksheet_write_string(sheet_, 0, at++, each.words, into.head());
    }

    void text(std::string_view words) {
        std::string const shown = cell_text(words);
        if (is_room() && !shown.empty()) worksheet_write_string(sheet_, row_, column_, shown.c_str(), nullptr);
        ++column_;
    }
    void number(double value) { put(value, nullptr); }
    void number(std::optional<int> value) {
        if (value)
            number(static_cast<double>(*value));
        else
            ++column_;
    }
    void count(std::uint64_t value) { number(static_cast<double>(value)); }
    void sum(std::optional<money> value) {
        if (value)
            put(static_cast<double>(value->pence()) / 100.0, book_.sum());
        else
            ++column_;
    }
    /// Days that a spreadsheet does not know (before March 1900) stand as text.
    void day(std::optional<date> value) {
        static constexpr date first(1900, 3, 1);
        if (value && first <= *value && value->year() <= 9999)
            put(days_between(date(1899, 12, 30), *value), book_.day());
        else
            text(value ? to_iso(*value) : std::string());
    }
    void end_row() {
        column_ = 0;
        if (row_ <= most_rows)
            ++row_;
        else
            ++left_out_;
    }

    /// Filters over what was written, and how much was not.
    void finish() {
        if (row_ > 1) worksheet_autofilter(sheet_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_ - 1));
        if (left_out_ == 0) return;
        std::string const note = std::to_string(left_out_) + " more rows are left out.";
        worksheet_write_string(sheet_, row_, 0, note.c_str(), nullptr);
    }

private:
    [[nodiscard]] bool is_room() const noexcept { return row_ <= most_rows; }
    void put(double value, lxw_format* format) {
        if (is_room()) worksheet_write_number(sheet_, row_, column_, value, format);
        ++column_;
    }

    book& book_;
    lxw_worksheet* sheet_;
    lxw_col_t columns_;
    lxw_row_t row_ = 1;
    lxw_col_t column_ = 0;
    std::uint64_t left_out_ = 0;
};

void put_findings(book& into, run_report const& run) {
    sheet out(into, "Findings",
              {{"Severity", 10}, {"Outcome", 12}, {"Rule", 26}, {"Title", 36}, {"Clauses", 18}, {"Source", 36},
               {"Reference", 14}, {"About", 36}, {"Start", 11}, {"End", 11}, {"Value (£)", 14}, {"What was found", 70},
               {"To put it right", 50}, {"Missing facts", 30}, {"Worked out", 30}, {"Policy values", 30}, {"Part", 24},
               {"File", 24}, {"Line", 8}, {"Fingerprint", 18}});
    for_each_row(run, [&](finding_row const& row) {
        explanation const& made = row.made;
        out.text(name_of(made.weight));
        out.text(with_spaces(name_of(made.is)));
        out.text(made.rule.id);
        out.text(made.rule.title);
        out.text(row.clauses());
        out.text(row.source());
        out.text(row.id);
        out.text(row.title);
        out.day(row.subject == nullptr ? std::nullopt : std::optional<date>(row.subject->start));
        out.day(row.subject == nullptr ? std::nullopt : std::optional<date>(row.subject->end));
        out.sum(row.subject == nullptr ? std::nullopt : row.subject->value);
        out.text(made.message);
        out.text(made.remedy);
        out.text(row.missing());
        out.text(row.worked_out());
        out.text(row.parameters());
        out.text(row.part);
        out.text(row.file);
        out.number(row.line > 0 ? std::optional(row.line) : std::nullopt);
        out.text(made.fingerprint);
        out.end_row();
    });
    out.finish();
}

void put_deadlines(book& into, run_report const& run) {
    sheet out(into, "Deadlines",
              {{"Last day to serve notice", 13}, {"Days left", 10}, {"Reference", 14}, {"Contract", 40},
               {"Providers", 34}, {"State", 20}, {"Start", 11}, {"End", 11}, {"By the Code", 12}, {"By its own clause", 12},
               {"Earliest end if served today", 13}, {"Value (£)", 14}, {"How", 60}, {"File", 24}, {"Line", 8}});
    auto const day_of = [](std::optional<counted> const& of) { return of ? std::optional(of->day) : std::nullopt; };
    deadline_list const all = sorted_deadlines(run.read, run.asked_on(), {});
    for (auto const* const list : {&all.dated, &all.until_notice, &all.end_not_recorded})
        for (listed_deadline const& each : *list) {
            contract const& subject = *each.subject;
            std::string providers;
            for (organisation const& one : subject.providers)
                if (one.name) providers.append(providers.empty() ? "" : "; ").append(*one.name);
            out.day(each.found.last_day);
            out.number(each.found.days_left);
            out.text(subject.id.value_or(""));
            out.text(subject.title.value_or(""));
            out.text(providers);
            out.text(with_spaces(name_of(each.found.state)));
            out.day(subject.start);
            out.day(subject.end);
            out.day(day_of(each.found.code));
            out.day(day_of(each.found.contract_clause));
            out.day(day_of(each.found.earliest_end));
            out.sum(subject.value);
            out.text(each.found.last_day ? source_in_words(each) + remarks_in_words(subject) : std::string());
            out.text(each.about->file);
            out.number(each.about->line > 0 ? std::optional(each.about->line) : std::nullopt);
            out.end_row();
        }
    out.finish();
}

void put_counts(book& into, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Counts",
              {{"Rule", 34}, {"Title", 50}, {"Considered", 11}, {"Applied", 9}, {"Met", 9}, {"Not met", 9},
               {"Explained", 10}, {"Cannot tell", 11}, {"Not applicable", 11}, {"Not assessed", 11},
               {"Flagged, per cent of applied", 12}, {"More than a fifth", 10}});
    for (rule_tally const& each : tallies) {
        out.text(each.rule->id);
        out.text(each.rule->title);
        out.count(each.of.considered());
        out.count(each.applied());
        for (auto const& is : choices(tag<outcome>{})) out.count(each.of[is.value]);
        if (auto const tenths = each.flagged_tenths())
            out.number(static_cast<double>(*tenths) / 10.0);
        else
            out.text("");
        out.text(each.is_conspicuous() ? "yes" : "");
        out.end_row();
    }
    out.finish();
}

void put_left_out(book& into, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Left out", {{"Rule", 34}, {"Outcome", 14}, {"Times", 9}, {"Why, in the words of the first", 110}});
    for (rule_tally const& tally : tallies)
        for (left_out_words const& each : tally.left_out) {
            out.text(tally.rule->id);
            out.text(with_spaces(name_of(each.is)));
            out.count(each.count);
            out.text(each.why);
            out.end_row();
        }
    out.finish();
}

void put_issues(book& into, portfolio const& read) {
    sheet out(into, "Input issues",
              {{"File", 40}, {"Line", 8}, {"Column", 8}, {"What", 34}, {"As found", 40}, {"Why", 70}});
    auto const known = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    for (input_issue const& each : read.issues) {
        out.text(each.file);
        out.number(known(each.line));
        out.number(known(each.column));
        out.text(each.path);
        out.text(each.text);
        out.text(each.reason);
        out.end_row();
    }
    out.finish();
}

void put_run(book& into, run_report const& run, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Run", {{"What", 26}, {"Value", 110}});
    auto const put = [&](std::string_view what, std::string_view value) {
        out.text(what);
        out.text(value);
        out.end_row();
    };
    out.text("as of");
    out.day(run.as_of);
    out.end_row();
    put("policy", run.numbers.name());
    put("library version", library_version());
    for (input_file const& each : run.read.files) {
        put("file", each.file);
        put("SHA-256 of it", each.sha256);
    }
    for (std::string const& each : conspicuous_in_words(tallies)) put("more than a fifth", each);
}

} // namespace

std::string report_xlsx(run_report const& run) {
    book made(run.as_of);
    auto const tallies = tallies_of(run);
    put_findings(made, run);
    put_deadlines(made, run);
    put_counts(made, tallies);
    put_left_out(made, tallies);
    put_issues(made, run.read);
    put_run(made, run, tallies);
    return made.finished();
}

} // namespace leeds::commissioning::inline v0
