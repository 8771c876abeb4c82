#!/usr/bin/env bash
# make run: from a fresh clone to a running product with its demonstration areas, until Ctrl-C.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

finish() {
  local status=$?
  trap '' INT TERM HUP
  stack_stop
  exit "$status"
}

stopped_by_hand() {
  trap '' INT TERM HUP
  printf '\nStopping…\n'
  stack_stop
  trap - EXIT
  say 'Stopped.'
  exit 0
}

# accounts "where" "second factor": their names and what they are.
accounts() {
  awk -F, -v home="$1" -v factor="${2:-}" \
    'NR > 1 && $3 == "person" && $9 == home && $10 == factor && !seen[$1]++ { printf "    %-36s %s\n", $1, $4 ($5 == "" ? ", member of nothing yet" : "") }' "$ACCOUNTS"
}

welcome() {
  cat <<TXT

Golden Thread is ready: $APP_URL   (${SECONDS} s)

  Sign in as one of these; the password is golden-thread for all of them.
  Through "Sign in with your council account":
$(accounts council)
  Through "Sign in with your NHS account":
$(accounts nhs)
  With an account of Golden Thread's own:
$(accounts local)
  The same, and a code, which make code USER=chair@halton.example prints:
$(accounts local totp)
  All but the newcomers may also use the first form, as shortcut of this demonstration.

  The same over the API, in another terminal:
    curl -H "Authorization: Bearer \$(make token USER=board-member@halton.example)" \\
      "$APP_URL/api/v1/programmes?area=E06000006"

  Data and logs: $GOLDENTHREAD_HOME
  Stop with Ctrl-C.
TXT
}

check_tools
check_home
stack_lock
trap finish EXIT
trap stopped_by_hand INT TERM HUP
check_disk "$GOLDENTHREAD_HOME" 2
check_ports
build_all
keycloak_fetch
stack_start
stack_wait
welcome
while true; do
  stack_watch
  sleep 1
done
