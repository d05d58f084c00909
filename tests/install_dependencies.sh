#!/usr/bin/env bash
# Installs what is missing on Debian 12 or Ubuntu 24.04 (the names serve both), and touches neither apt nor the network
# when nothing is.
#
#   tests/install_dependencies.sh [tests]     with "tests": what the tests need besides the library and the program
set -eu

packages=(g++ cmake ninja-build libboost-dev libmsgsl-dev                             # the core
          libsimdjson-dev rapidjson-dev libyaml-cpp-dev libfmt-dev libssl-dev libxlsxwriter-dev # reading and writing
          libcli11-dev)                                                               # the program
if [ "${1:-}" = tests ]; then
    packages+=(clang libclang-rt-dev libboost-test-dev pkgconf libical-dev libxml2-utils
               python3 python3-openpyxl python3-jsonschema)
fi

by_hand() {
    echo "$1 Please install the following (named as in Debian 12 and Ubuntu 24.04), then run this again" \
         "with LEEDS_DEPENDENCIES_INSTALLED=1:" >&2
    printf '  %s\n' "${packages[@]}" >&2
    exit 2
}

[ -z "${LEEDS_DEPENDENCIES_INSTALLED:-}" ] || exit 0
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    by_hand "This system has no apt."
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || by_hand "Installing packages needs root or sudo."
    as_root=(sudo)
fi

echo "Installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update -qq &&
       "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
       >"$log" 2>&1; then
    cat "$log" >&2
    by_hand "apt could not install everything."
fi
