#!/usr/bin/env bash
# make token: prints a bearer token of the demonstration realm and nothing else, so that it fits into $(…).
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

user="${1:-}" client="${2:-}"
if { [ -z "$user" ] && [ -z "$client" ]; } || { [ -n "$user" ] && [ -n "$client" ]; }; then
  die 'Say whose token: make token USER=board-member@halton.example, or make token CLIENT=dfe-adviser.'
fi
exec node "$ROOT/backend/run/token.mjs" "$REALM_URL" "$user" "$client"
