#!/usr/bin/env bash
# Installs what is missing on Debian 12 or Ubuntu 24.04 (the names serve both), and touches neither apt nor the network
# when nothing is.
#
#   tests/install_dependencies.sh [tests]     with "tests": what the tests need besides the library and the program
#
# One thing of the tests comes from npm, into build/ajv: ajv, the validator of JSON Schema, in the versions of
# tests/ajv/package-lock.json. Without node, npm or a network the tests that ask it are passed over, and this says so.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(g++ cmake ninja-build libboost-dev libmsgsl-dev                             # the core
          libsimdjson-dev rapidjson-dev libyaml-cpp-dev libfmt-dev libssl-dev libxlsxwriter-dev # reading and writing
          libcli11-dev)                                                               # the program
if [ "${1:-}" = tests ]; then
    packages+=(clang libclang-rt-dev libboost-test-dev pkgconf libical-dev libxml2-utils python3 python3-openpyxl)
fi

by_hand() {
    echo "$1 Please install the following (named as in Debian 12 and Ubuntu 24.04), then run this again" \
         "with LEEDS_DEPENDENCIES_INSTALLED=1:" >&2
    printf '  %s\n' "${packages[@]}" >&2
    exit 2
}

as_root=()
can_be_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    as_root=(sudo)
}

# apt_install LOG PACKAGE...
apt_install() {
    local log=$1
    shift
    echo "Installing: $*"
    { "${as_root[@]}" apt-get update -qq &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
        >"$log" 2>&1
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        by_hand "This system has no apt."
    fi
    local missing=() package status
    for package in "${packages[@]}"; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=
        [ "$status" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    can_be_root || by_hand "Installing packages needs root or sudo."
    if ! apt_install "$log" "${missing[@]}"; then
        cat "$log" >&2
        by_hand "apt could not install everything."
    fi
}

without_ajv() {
    echo "$1: the tests that ask ajv about JSON Schemas are passed over." >&2
}

# Not from apt: Debian 12 has an ajv that does not know draft 2020-12.
install_ajv() {
    local from=tests/ajv to=build/ajv
    cmp -s "$from/package-lock.json" "$to/installed.json" && return
    if ! { command -v node && command -v npm; } >/dev/null; then
        if [ -n "${LEEDS_DEPENDENCIES_INSTALLED:-}" ] || ! can_be_root || ! apt_install "$log" nodejs npm; then
            without_ajv "node and npm are not installed"
            return
        fi
    fi
    mkdir -p "$to"
    cp "$from/package.json" "$from/package-lock.json" "$to/"
    if npm ci --prefix "$to" --ignore-scripts --no-audit --no-fund >"$log" 2>&1; then
        cp "$from/package-lock.json" "$to/installed.json"
    else
        without_ajv "npm could not fetch ajv"
    fi
}

[ -n "${LEEDS_DEPENDENCIES_INSTALLED:-}" ] || install_packages
[ "${1:-}" != tests ] || install_ajv
