#!/usr/bin/env bash
# make demo-reset: forgets the demonstration's data and accounts; the next make run loads them again. Secrets stay.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

mkdir -p "$GOLDENTHREAD_HOME"
exec 9>>"$GOLDENTHREAD_HOME/run.lock"
flock -n 9 || die "Golden Thread runs on $GOLDENTHREAD_HOME: stop it first (Ctrl-C in its window), then run make demo-reset again."

# PostgreSQL outlives an application that was killed; its files must not go from under it.
while IFS= read -r file; do
  pid="$(head -n 1 "$file")"
  if is_process "$pid" postgres; then
    say '· stopping the database that an earlier run left behind'
    kill -INT "$pid"
    end_process "$pid" 30
  fi
done < <(find "$GOLDENTHREAD_HOME/postgres" -name postmaster.pid 2>/dev/null)

rm -rf "$GOLDENTHREAD_HOME"/{postgres,keycloak} "$GOLDENTHREAD_HOME"/{app,keycloak,run}.pid
say 'The demonstration is cleared; make run loads it afresh.'
