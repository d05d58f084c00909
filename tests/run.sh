#!/usr/bin/env bash
# Does all the set-up on a fresh Debian 12 or Ubuntu 24.04, then builds and tests with g++, and with clang++ under its
# address and undefined-behaviour sanitisers. Ends with the line "N passed, N failed".
#
#   tests/run.sh [PRESET...]      only these presets, of: dev clang asan-ubsan coverage
set -u
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

tests/install_dependencies.sh tests || exit
[ $# -gt 0 ] || set -- dev asan-ubsan

jobs=$(nproc)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

# A preset that does not configure or build counts as a failure of its own, unless a test fails on account of it.
run_preset() {
    local preset=$1 built=yes summary
    printf '\n== %s\n' "$preset"
    # Lines are enough to find what a test or a sanitiser points at, and take less time than all of -g.
    if ! cmake --fresh --preset "$preset" -Wno-dev -DCMAKE_CXX_FLAGS_DEBUG=-g1; then
        failed=$((failed + 1))
        return
    fi
    cmake --build --preset "$preset" -j "$jobs" -- -k 0 || built=no
    ctest --preset "$preset" -j "$jobs" 2>&1 | tee "$log"
    grep -sh '^passed over: ' "build/$preset/Testing/Temporary/LastTest.log" | sort -u

    summary=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$log")
    local failures=${summary% *} total=${summary#* }
    if [ -z "$summary" ] || { [ $built = no ] && [ "$failures" -eq 0 ]; }; then
        failed=$((failed + 1))
    fi
    if [ -n "$summary" ]; then
        passed=$((passed + total - failures))
        failed=$((failed + failures))
    fi
}

# What the scenarios try of each clause, rule and parameter, and what they would not notice.
print_scenario_table() {
    local program=build/$1/bin/leeds-commissioning
    [ -x "$program" ] || return 0
    printf '\n== scenarios\n'
    "$program" test tests/scenarios --coverage --mutate || true # the test "scenarios" judges it
}

for preset in "$@"; do
    run_preset "$preset"
done
print_scenario_table "$1"

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
