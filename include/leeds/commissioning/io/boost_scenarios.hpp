// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/scenario_report.hpp>

#include <boost/test/framework.hpp>
#include <boost/test/test_tools.hpp>
#include <boost/test/unit_test_suite.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Scenarios as tests of Boost.Test. Whoever includes this links Boost.Test; the library itself does not.
namespace leeds::commissioning::inline v0::scenarios {

namespace detail {

/// The name of a test: without what Boost.Test gives a meaning in the filters of a command line.
inline std::string test_name(std::string name) {
    for (char& each : name)
        if (std::string_view("/,:*!@+").find(each) != std::string_view::npos) each = ' ';
    return name;
}

/// What the tests of one suite share.
struct shared_by_tests {
    rule_book const& rules;
    policy numbers;
};

inline void put_test(boost::unit_test::test_suite& into, std::string const& name, std::string const& file, int line,
                     boost::function<void()> const& body) {
    into.add(boost::unit_test::make_test_case(body, test_name(name), file, static_cast<std::size_t>(line)));
}

inline void put_scenario(boost::unit_test::test_suite& into, scenario of, std::shared_ptr<shared_by_tests> const& by) {
    auto const held = std::make_shared<scenario const>(std::move(of));
    put_test(into, held->name, held->file, held->line, [held, by] {
        auto const result = run_scenario(*held, by->rules, by->numbers);
        auto const text = scenario_text(*held, result, by->rules);
        BOOST_CHECK_MESSAGE(result.verdict != scenario_verdict::fails, text);
        if (result.verdict == scenario_verdict::todo || result.verdict == scenario_verdict::holds_already)
            BOOST_TEST_MESSAGE(text);
    });
}

/// What keeps a file from being run, as a test that fails and says so.
inline void put_fault(boost::unit_test::test_suite& into, std::string const& name, std::string const& file,
                      std::string const& words) {
    put_test(into, name, file, 1, [words] { BOOST_ERROR(words); });
}

inline void put_file(boost::unit_test::test_suite& into, std::string const& path,
                     std::shared_ptr<shared_by_tests> const& by) {
    scenario_file read = read_scenario_file(path, by->rules, by->numbers);
    auto* const suite = BOOST_TEST_SUITE(test_name(path));
    into.add(suite);
    if (read.failure) put_fault(*suite, "can be read", path, *read.failure);
    std::string issues;
    for (input_issue const& each : read.issues)
        issues.append("\n")
            .append(each.file)
            .append(":")
            .append(std::to_string(each.line))
            .append(": ")
            .append(each.path + ": " + each.reason);
    if (!issues.empty()) return put_fault(*suite, "is understood", path, issues);
    for (scenario& each : read.scenarios) put_scenario(*suite, std::move(each), by);
}

} // namespace detail

/// Puts scenarios into a suite of Boost.Test: a suite for each file, a test for each scenario. A scenario that fails
/// says what it expected and what was found; one that waits (`todo`) passes. A file that cannot be read, or is not
/// understood, is a test that fails, and so is an empty folder.
/// @param paths files and folders, as `scenario_paths` takes them
/// @param rules must outlive the tests
/// @param numbers the policy that is tested
inline void add_to(boost::unit_test::test_suite& suite, std::vector<std::string> const& paths, rule_book const& rules,
                   policy numbers) {
    auto const by = std::make_shared<detail::shared_by_tests>(detail::shared_by_tests{rules, std::move(numbers)});
    auto const files = scenario_paths(paths);
    for (std::string const& each : files) detail::put_file(suite, each, by);
    if (files.empty())
        detail::put_fault(suite, "there are scenarios", __FILE__, "there is no scenario file in what was named");
}

/// Scenarios that are tests from the start of the program, beside those that are written in C++.
///
/// @par Example
/// `static scenarios::tests const ours("policy", {"tests/policy"}, leeds_rule_book(), our_policy());`
class tests {
public:
    /// @param name of the suite that they stand in
    tests(std::string const& name, std::vector<std::string> const& paths, rule_book const& rules, policy numbers) {
        auto* const suite = BOOST_TEST_SUITE(name);
        add_to(*suite, paths, rules, std::move(numbers));
        boost::unit_test::framework::master_test_suite().add(suite);
    }
};

} // namespace leeds::commissioning::inline v0::scenarios
