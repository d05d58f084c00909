// SPDX-License-Identifier: MIT
// Prints docs/reference/principles.md from the tables of principles and criteria. A test compares the page with what
// this prints; to bring it up to date: principles_reference > docs/reference/principles.md
#include <leeds/commissioning/rules/principles/good_commissioning.hpp>

#include <iostream>
#include <string>

namespace lc = leeds::commissioning;

namespace {

std::string cited(lc::citations const& clauses) {
    std::string ids;
    for (lc::clause const& each : clauses) ids.append(ids.empty() ? "" : ", ").append(each.id);
    return ids;
}

std::string decided_by(std::size_t number) {
    lc::fact_test const& test = lc::fact_tests[number];
    if (!test.exists()) return "evidence";
    std::string facts;
    for (std::string_view const each : test.reads)
        facts.append(facts.empty() ? "`" : ", `").append(each.substr(std::string_view("exercise.").size())).append("`");
    for (lc::parameter const& each : test.uses) facts.append(", policy value `").append(each.name).append("`");
    return facts;
}

void print(std::size_t number) {
    lc::criterion const& each = lc::criteria[number];
    std::cout << "- **" << each.title << "** (`" << each.id << "`)\n"
              << "  - satisfied by: " << each.satisfied_by << "\n"
              << "  - decided by: " << decided_by(number) << "\n"
              << "  - sources: " << cited(each.cites) << " (" << lc::in_words(each.force()) << ")\n";
    if (!each.reading.empty()) std::cout << "  - our reading: " << each.reading << "\n";
}

} // namespace

int main() {
    std::cout
        << "# The twelve principles and their criteria\n\n"
           "By what each principle of the Code is told. How facts and evidence decide a criterion, and criteria a "
           "principle, is\n"
           "in [Why it is built this way](../design.md#a-principle-is-told-by-its-criteria). Fields are those of an "
           "`exercise` in the\n"
           "[reference of facts](facts.md). A criterion that evidence decides takes documented or verified entries "
           "of the evidence\n"
           "register; one that facts decide takes verified ones where the facts are not recorded.\n";
    for (lc::principle const& each : lc::principles) {
        std::cout << "\n## " << int{each.number} << ". " << each.title << "\n\n"
                  << "`" << each.id << "`, " << cited(each.cites) << "\n\n";
        for (std::size_t number = lc::criteria_begin[each.number - 1u]; number < lc::criteria_begin[each.number];
             ++number)
            print(number);
    }
}
