// SPDX-License-Identifier: MIT
#include "public_numbers.hpp"

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr char capital(char letter) noexcept {
    return 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

constexpr bool is_letter(char letter) noexcept { return 'A' <= letter && letter <= 'Z'; }

constexpr bool all_digits(std::string_view text) noexcept {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), capital);
    return capitals;
}

/// Company numbers have eight characters: digits, or two letters, digits and for societies an R at the end.
bool is_company_number(std::string_view text) noexcept {
    if (text.size() != 8) return false;
    bool const lettered = is_letter(text[0]) && is_letter(text[1]);
    std::string_view digits = text.substr(lettered ? 2 : 0);
    if (lettered && digits.back() == 'R') digits.remove_suffix(1);
    return all_digits(digits) && digits.find_first_not_of('0') != std::string_view::npos;
}

/// What a number in a public list shows of an organisation.
struct list_ground {
    std::string_view scheme;
    std::string_view prefix; ///< with which the number begins
    std::optional<legal_form> form;
    std::string_view words;
};

using enum legal_form;
constexpr std::array<list_ground, 10> list_grounds{
    {{"GB-CHC", "", {}, "registered charity"},
     {"GB-SC", "", {}, "charity in the Scottish register"},
     {"GB-NIC", "", {}, "charity in the register of Northern Ireland"},
     {"GB-MPR", "", registered_society, "society in the Mutuals Public Register"},
     {"GB-COH", "IP", registered_society, "registered society"},
     {"GB-COH", "RS", registered_society, "registered society"},
     {"GB-COH", "SP", registered_society, "registered society in Scotland"},
     {"GB-COH", "NP", registered_society, "registered society in Northern Ireland"},
     {"GB-COH", "CE", charitable_incorporated_organisation, "charitable incorporated organisation"},
     {"GB-COH", "CS", charitable_incorporated_organisation, "Scottish charitable incorporated organisation"}}};

/// Whether a name is that of a community interest company, which must end so by law.
bool is_named_community_interest(std::string_view name) {
    std::string letters;
    for (char const each : name) {
        char const letter = capital(each);
        if (is_letter(letter))
            letters += letter;
        else if (each != '.' && !letters.ends_with(' '))
            letters += ' ';
    }
    while (letters.ends_with(' ')) letters.pop_back();
    if (letters.ends_with(" LIMITED")) letters.resize(letters.size() - 8);
    if (letters.ends_with(" LTD")) letters.resize(letters.size() - 4);
    return letters.ends_with(" CIC") || letters.ends_with(" COMMUNITY INTEREST COMPANY");
}

void add_ground(std::optional<std::string>& to, std::string_view words) {
    if (!to) to.emplace();
    to->append(to->empty() ? "" : "; ").append(words);
}

} // namespace

std::optional<company_number> try_parse_company_number(std::string_view text) {
    constexpr std::size_t longest = 11; // of eight characters after a country
    if (text.empty() || text.size() > longest) return std::nullopt;
    company_number number{in_capitals(text)};
    if (number.text.starts_with("GB/")) number.text.erase(0, 3);
    number.zeros_added = !number.text.empty() && number.text.size() < 8 && all_digits(number.text);
    if (number.zeros_added) number.text.insert(0, 8 - number.text.size(), '0');
    if (!is_company_number(number.text)) return std::nullopt;
    return number;
}

std::optional<identifier> try_parse_charity_number(std::string_view text) {
    auto const number = in_capitals(text.substr(0, 16));
    auto const digits = std::string_view(number);
    auto const body = digits.substr(0, digits.find('-')); // a linked charity has a number after a hyphen
    bool const linked = body.size() != digits.size();
    if (linked && (digits.size() == body.size() + 1 || !all_digits(digits.substr(body.size() + 1))))
        return std::nullopt;
    if ((body.size() == 6 || body.size() == 7) && all_digits(body) && body.front() != '0' && text.size() < 16)
        return identifier{"GB-CHC", number};
    if (body.size() == 8 && body.starts_with("SC") && all_digits(body.substr(2)) && !linked)
        return identifier{"GB-SC", number};
    if (body.size() == 9 && body.starts_with("NIC") && all_digits(body.substr(3)) && !linked)
        return identifier{"GB-NIC", number};
    return std::nullopt;
}

bool note_third_sector(organisation& of, std::optional<bool> marker, std::string_view marker_words) {
    std::optional<std::string> ground;
    for (auto const& number : of.identifiers)
        for (auto const& each : list_grounds) {
            if (number.scheme != each.scheme || !number.id || !number.id->starts_with(each.prefix)) continue;
            if (number.scheme == "GB-CHC" && !try_parse_charity_number(*number.id)) continue;
            if (each.form && !of.legal_form) of.legal_form = each.form;
            add_ground(ground, std::string(each.words) + " (" + *number.scheme + " " + *number.id + ")");
        }
    if (of.name && is_named_community_interest(*of.name)) {
        if (!of.legal_form) of.legal_form = community_interest_company;
        add_ground(ground, "named a community interest company");
    }
    bool const agree = !ground || marker != false;
    if (marker == true) add_ground(ground, marker_words);
    if (ground) {
        of.sector = sector::third_sector;
        of.sector_ground = std::move(ground);
    }
    return agree;
}

} // namespace leeds::commissioning::inline v0
