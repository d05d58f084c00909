// SPDX-License-Identifier: MIT
#include "claim_issues.hpp"

#include <leeds/commissioning/code/principles.hpp>

#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr int last_principle = principles.back().number;

class claim_check {
public:
    claim_check(text_position begin, input& into) : begin_(begin), into_(into) {}

    void look_at(principle_claim const& claim, noted_record const& at) {
        if (!claim.principle) {
            if (claim.followed || claim.statement)
                add(at.where, at.path, {}, "expected the number of the principle that is claimed, 1 to 12");
            return;
        }
        any_ = true;
        int const number = *claim.principle;
        std::string const path = at.path + ".principle";
        if (number < 1 || last_principle < number) {
            add(at.where, path, std::to_string(number), "expected the number of one of the twelve principles, 1 to 12");
            return;
        }
        if (++claimed_[static_cast<std::size_t>(number) - 1] > 1)
            add(at.where, path, std::to_string(number),
                "this principle is claimed already: expected each of them once");
    }

    void look_for_missing() {
        for (principle const& each : principles)
            if (any_ && claimed_[each.number - 1u] == 0)
                add(begin_, "exercise.claims", {},
                    "there is no claim of principle " + std::to_string(each.number) +
                        ": expected one of each of the twelve, or none of any");
    }

private:
    void add(text_position where, std::string path, std::string text, std::string reason) {
        add_issue(into_.issues,
                  {into_.file, where.line, where.column, std::move(path), std::move(text), std::move(reason)});
    }

    text_position begin_;
    input& into_;
    std::array<int, principle_count> claimed_{}; // how often each is
    bool any_ = false;
};

} // namespace

void add_claim_issues(exercise const& subject, text_position begin, std::vector<noted_record> const& claims,
                      input& into) {
    Expects(claims.size() == subject.claims.size());
    claim_check check(begin, into);
    for (std::size_t number = 0; number < claims.size(); ++number)
        check.look_at(subject.claims[number], claims[number]);
    check.look_for_missing();
}

} // namespace leeds::commissioning::inline v0
