#!/usr/bin/env bash
# make reference FILE=…: loads a release of published open data, made by release.mjs, for all areas. Programmes go on with theirs until
# they adopt it.
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ -n "${1:-}" ] || die 'Say which file: make reference FILE=release.zip'
file="$(absolute "$1")"
[ -f "$file" ] || die "There is no file $file."
[ -f "$APP_JAR" ] || die 'Golden Thread is not built yet: run make run first.'
java -jar "$APP_JAR" operator load-release "$file"
