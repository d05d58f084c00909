#!/usr/bin/env bash
# Every ```cpp block in docs/ and README.md stands word for word in one of examples/*.cpp, which are built and run; a
# ```text block that comes next after it is its output, and stands in one of examples/*.txt.
set -u
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

blocks=$(mktemp -d)
trap 'rm -rf "$blocks"' EXIT
for page in README.md $(find docs -name '*.md' 2>/dev/null); do
    [ -f "$page" ] || continue
    awk -v start="$blocks/${page//\//_}" '
        /^```/ && inside { inside = 0; close(file); next }
        /^```/ {
            inside = 1
            file = "/dev/null"
            if ($0 == "```cpp") file = start ":" NR ".cpp"
            if ($0 == "```text" && before == "```cpp") file = start ":" NR ".txt"
            before = $0
            next
        }
        inside { print > file }' "$page"
done

stands_in_one() {
    local text file
    text=$(<"$1")
    shift
    for file in "$@"; do
        [[ $(<"$file") == *"$text"* ]] && return
    done
    return 1
}

wrong=0
for block in "$blocks"/*; do
    [ -f "$block" ] || continue
    kind=${block##*.}
    if ! stands_in_one "$block" examples/*."$kind"; then
        echo "$(basename "$block" ".$kind"): this block stands in none of examples/*.$kind:"
        cat "$block"
        wrong=1
    fi
done
exit $wrong
