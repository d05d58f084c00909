#!/usr/bin/env bash
# Brings the output of every command shown in the documentation, and every stored report of an example, up to date. Look
# at the difference before you keep it.
#
#   tests/program/update_manual.sh PATH_OF_PROGRAM
#
# A block marked `console` holds a command after "$ " and what it prints. Where its last line is "[...]", only as many
# lines as before are kept. examples/reports/NAME.txt is what `check` says of examples/cases/NAME.yaml as of the day on
# which the examples are told; examples/reports/NAME-2017-10-01.txt is what it says as of that day.
set -eu
export LC_ALL=C
program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for page in docs/program.md docs/tutorial.md docs/ending-a-service.md docs/policy.md docs/scenarios.md docs/what-if.md; do
    awk -v program="$program" '
        /^```console$/ { print; getline; print; command = $0; lines = 0; cut = 0; inside = 1; next }
        inside && /^```$/ {
            sub(/^\$ leeds-commissioning/, program, command)
            for (n = 1; (command | getline line) > 0; ++n)
                if (!cut || n <= lines) print line
            close(command)
            if (cut) print "[...]"
            inside = 0
        }
        inside { if ($0 == "[...]") cut = 1; else ++lines; next }
        { print }' "$page" > "$page.new"
    mv "$page.new" "$page"
done

for report in examples/reports/*.txt; do
    name=$(basename "$report" .txt)
    day=2026-11-21
    case $name in
    *-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])
        day=${name: -10}
        name=${name%"-$day"}
        ;;
    esac
    "$program" check "examples/cases/$name.yaml" --as-of "$day" --fail-on never -o "$report"
done
