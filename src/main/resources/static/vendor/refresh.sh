#!/usr/bin/env bash
# Fetches the browser libraries anew, without running any of their scripts, and lists their checksums.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

take() { # package version files…
    local package=$1 version=$2 target="${1##*/}-$2"
    shift 2
    (cd "$work" && npm pack --silent --ignore-scripts "$package@$version" >/dev/null && mkdir -p "$target" && tar -xzf ./*.tgz -C "$target" --strip-components=1 && rm ./*.tgz)
    rm -rf "$target" && mkdir -p "$target"
    for file in "$@"; do
        cp -r "$work/$target/$file" "$target/"
    done
}

take bootstrap 5.3.9 LICENSE dist/css/bootstrap.min.css
take htmx.org 2.0.11 LICENSE dist/htmx.min.js
take bpmn-js 18.31.1 LICENSE dist/bpmn-navigated-viewer.production.min.js dist/assets/bpmn-js.css dist/assets/diagram-js.css
take chart.js 4.6.1 LICENSE.md dist/chart.umd.min.js
find . -type f ! -name SHA256SUMS ! -name refresh.sh -print0 | LC_ALL=C sort -z | xargs -0 sha256sum > SHA256SUMS
