// SPDX-License-Identifier: MIT
// What published decisions state, against what the library's rules say of their facts: category, call-in, rules waived.
//
//   published_decisions FILE        JSON Lines, one published decision a line
//
// Ends with 0 where nothing stated disagrees with our rules, 1 where something does or a line could not be read, 2
// where the file could not be.
#include "published_decisions/comparison.hpp"

#include <leeds/commissioning/io/json.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>
#include <string>

namespace lc = leeds::commissioning;

namespace {

using published::verdict;

/// What a file holds; nothing where it cannot be read, as a folder cannot.
std::optional<std::string> contents_of(std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string content;
    std::array<char, 65536> buffer{};
    do {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        content.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
    } while (file);
    return file.eof() ? std::optional(std::move(content)) : std::nullopt;
}

/// Lines that are not blank, each with its number.
std::vector<std::pair<int, std::string_view>> lines_of(std::string_view text) {
    std::vector<std::pair<int, std::string_view>> lines;
    for (int number = 1; !text.empty(); ++number) {
        auto const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) lines.emplace_back(number, line);
    }
    return lines;
}

struct disagreement {
    std::string record;
    std::string_view question;
    lc::explanation why;
};

/// The records of a file, each with what was not understood in it; of a line that is none, nothing but why.
struct published_file {
    std::vector<published::record> records;
    std::vector<published::record> unreadable;
};

published_file read(std::string const& name, std::string_view content) {
    published_file file;
    lc::json_lines lines(name);
    for (auto const& [number, line] : lines_of(content)) {
        published::record record{.line = number};
        lines.start(line, number);
        bool const understood = lines.next(record.said, record.issues);
        (understood ? file.records : file.unreadable).push_back(std::move(record));
    }
    return file;
}

/// Tells each record what other contracts its decision is about: those of other records of its group.
void join_decisions(std::vector<published::record>& records) {
    std::map<std::string, std::map<std::string, lc::granted_contract>> groups;
    for (published::record const& each : records) {
        if (!each.said.decision_group) continue;
        auto const granted = each.issues.empty() ? published::granted_by(each.said) : lc::granted_contract{};
        groups[*each.said.decision_group].emplace(each.name(), granted);
    }
    for (published::record& each : records) {
        if (!each.said.decision_group) continue;
        for (auto const& [name, granted] : groups[*each.said.decision_group])
            if (name != each.name()) each.with.push_back(granted);
    }
}

void print_issue(lc::input_issue const& issue) {
    std::cout << "  not understood, " << issue.line << ':' << issue.column << ' ' << lc::for_terminal(issue.path)
              << " <" << lc::for_terminal(issue.text) << ">: " << lc::for_terminal(issue.reason) << '\n';
}

/// The comparison of records, printed as it goes.
class comparison {
public:
    void add(published::record const& record) {
        std::cout << lc::for_terminal(record.name()) << " (line " << record.line << ")\n";
        for (lc::input_issue const& each : record.issues) print_issue(each);
        if (!named_.insert(record.name()).second) std::cout << "  a record of that name stands above already\n";
        bool nothing = true;
        for (std::size_t number = 0; number < published::questions.size(); ++number) {
            auto const& question = published::questions[number];
            auto const answer = answer_to(question, record, on_);
            ++counts_[number][static_cast<std::size_t>(answer.is)];
            if (answer.finding) disagreements_.push_back({record.name(), question.name, *answer.finding});
            if (answer.is == verdict::not_stated || answer.is == verdict::not_applicable) continue;
            print(question.name, answer);
            nothing = false;
        }
        bool const others = published::of_leeds(record.said) == std::optional(false);
        if (nothing) std::cout << (others ? "  not a decision of Leeds: not compared\n" : "  nothing to compare\n");
    }

    void print_disagreements() const {
        std::cout << "\nDISAGREEMENTS (" << disagreements_.size() << ")\n";
        for (disagreement const& each : disagreements_) {
            std::cout << '\n' << lc::for_terminal(each.record) << ": " << each.question << "\n  " << each.why.rule.id;
            for (auto const& clause : each.why.rule.cites) std::cout << ' ' << clause.id;
            std::cout << "\n  " << lc::for_terminal(each.why.message) << "\n  To put it right: " << each.why.remedy
                      << '\n';
        }
    }

    void print_table() const {
        std::cout << "\nAGREEMENT\n" << std::left << std::setw(21) << "question" << std::right;
        for (auto const& each : choices(lc::tag<verdict>{})) std::cout << std::setw(16) << each.name;
        std::cout << std::setw(9) << "records" << '\n';
        for (std::size_t number = 0; number < published::questions.size(); ++number) {
            std::cout << std::left << std::setw(21) << published::questions[number].name << std::right;
            int sum = 0;
            for (int const count : counts_[number]) {
                std::cout << std::setw(16) << count;
                sum += count;
            }
            std::cout << std::setw(9) << sum << '\n';
        }
    }

    [[nodiscard]] bool has_disagreements() const { return !disagreements_.empty(); }

private:
    static void print(std::string_view question, published::compared const& answer) {
        std::cout << "  " << question << ": ";
        if (!answer.stated.empty()) std::cout << "stated " << lc::for_terminal(answer.stated) << "; ";
        if (answer.is == verdict::cannot_tell)
            std::cout << "cannot tell: " << lc::for_terminal(answer.ours) << '\n';
        else
            std::cout << "ours " << lc::for_terminal(answer.ours) << "; " << lc::name_of(answer.is)
                      << (answer.remarks.empty() ? "" : ".") << answer.remarks << '\n';
    }

    lc::policy const leeds_ = lc::leeds_policy();
    lc::basis const on_{leeds_, lc::date{2026, 11, 21}};
    std::array<std::array<int, 5>, published::questions.size()> counts_{};
    std::set<std::string> named_;
    std::vector<disagreement> disagreements_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: published_decisions FILE\n";
        return 2;
    }
    auto const content = contents_of(argv[1]);
    if (!content) {
        std::cerr << "published_decisions: cannot read " << lc::for_terminal(argv[1]) << "\n";
        return 2;
    }
    published_file file = read(argv[1], *content);
    join_decisions(file.records);
    comparison all;
    for (published::record const& each : file.records) all.add(each);
    for (published::record const& each : file.unreadable) {
        std::cout << "no record (line " << each.line << ")\n";
        for (lc::input_issue const& issue : each.issues) print_issue(issue);
    }
    all.print_disagreements();
    all.print_table();
    std::cout << '\n'
              << file.records.size() + file.unreadable.size() << " lines: " << file.records.size() << " records, "
              << file.unreadable.size() << " that could not be read.\n";
    if (file.records.empty()) return 2;
    return all.has_disagreements() || !file.unreadable.empty() ? 1 : 0;
}
