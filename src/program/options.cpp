// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <cstdio>
#include <ctime>

namespace leeds::commissioning::inline v0 {

void complain(std::string_view what) {
    std::fputs(("leeds-commissioning: " + for_terminal(what) + "\n").c_str(), stderr);
}

date today() {
    std::time_t const now = std::time(nullptr);
    std::tm here{};
    if (localtime_r(&now, &here) == nullptr) throw could_not("the clock of this machine cannot be read; give --as-of");
    return date(here.tm_year + 1900, here.tm_mon + 1, here.tm_mday);
}

namespace {

/// Why a text stands for no day.
std::string_view why_no_day(std::string_view text) {
    std::string form(text);
    std::replace_if(
        form.begin(), form.end(), [](char each) { return '0' <= each && each <= '9'; }, '0');
    if (form != "0000-00-00") return "is not a date as 2026-08-31 is written";
    if (text.substr(0, 4) < "1400") return "lies before the year 1400, with which the calendar begins";
    return "is no day of the calendar";
}

} // namespace

CLI::Option* add_day(CLI::App& command, std::string const& name, std::optional<date>& day, std::string const& meaning) {
    auto const take = [&day, name](std::string const& text) {
        day = try_parse_date(text);
        if (!day) throw CLI::ValidationError(name, "\"" + text + "\" " + std::string(why_no_day(text)));
    };
    return command.add_option_function<std::string>(name, take, meaning)->type_name("DATE");
}

std::string not_known(std::string_view wanted, std::string_view what, std::span<std::string_view const> known) {
    std::string words = "\"" + std::string(wanted) + "\" is no " + std::string(what);
    auto const nearest = nearest_name(wanted, known);
    if (!nearest.empty()) words.append("; did you mean ").append(nearest).append("?");
    return words;
}

} // namespace leeds::commissioning::inline v0
