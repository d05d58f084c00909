#!/usr/bin/env bash
# Does all the set-up on a fresh Debian 12 or Ubuntu 24.04, builds the program, and shows what it is for.
set -eu
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The commands shown, from the repository's top folder.
main_job() {
    show deadlines examples/register.csv --as-of 2026-11-21
    show check examples/register.csv examples/cases/community-catalysts.yaml examples/cases/ndti.yaml --as-of 2026-11-21
    show check examples/cases/ending-a-service.yaml --as-of 2026-11-21
    show check examples/cases/ndti-waiver.yaml --as-of 2026-11-21
    show check examples/cases/decommissioning.yaml --as-of 2026-11-21
    show check examples/cases/exercise-contradictions.yaml --as-of 2026-11-21
    show plan --end 2027-08-31 --key --as-of 2026-11-21
    show check examples/cases/scrutiny-recommendations.yaml --as-of 2017-10-01
    mkdir -p build/examples
    show check "${pictured[@]}" --as-of 2026-11-21 --format html -o build/examples/report.html
    show deadlines "${pictured[@]}" --as-of 2026-11-21 --format ics -o build/examples/notice.ics
}

# What the page and the diary are of.
pictured=(examples/register.csv examples/cases/ending-a-service.yaml examples/cases/exercise-contradictions.yaml
          examples/cases/decommissioning.yaml)

# Prints a command as a reader would type it, and runs it. Status 1 is an answer (something falls short of the Code);
# anything above is a failure.
show() {
    printf '\n$ leeds-commissioning %s\n\n' "$*"
    local status=0
    build/release/bin/leeds-commissioning "$@" || status=$?
    [ "$status" -le 1 ] || exit "$status"
}

build() {
    cmake --fresh --preset release && cmake --build --preset release -j "$(nproc)"
}

tests/install_dependencies.sh
echo "Building (a few minutes the first time) ..."
if ! output=$(build 2>&1); then
    printf '%s\n' "$output" >&2
    exit 2
fi
main_job

cat <<'END'

Open this page in a browser, and the diary in a calendar:
  build/examples/report.html
  build/examples/notice.ics

The program is build/release/bin/leeds-commissioning; try it on a register of your own:
  build/release/bin/leeds-commissioning deadlines YOUR-REGISTER.csv --within 6-months
docs/tutorial.md goes on from here.
END
