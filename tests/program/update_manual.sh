#!/usr/bin/env bash
# Brings the output of every command shown in the documentation up to date. Look at the difference before you keep it.
#
#   tests/program/update_manual.sh PATH_OF_PROGRAM
#
# A block marked `console` holds a command after "$ " and what it prints. Where its last line is "[...]", only as many
# lines as before are kept.
set -eu
export LC_ALL=C
program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for page in docs/program.md docs/tutorial.md; do
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
