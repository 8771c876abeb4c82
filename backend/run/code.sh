#!/usr/bin/env bash
# make code: prints the one-time code of a demonstration account that needs one, and nothing else.
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ -n "${1:-}" ] || die 'Say whose code: make code USER=chair@halton.example.'
exec node "$ROOT/backend/run/code.mjs" "$1"
