# shellcheck shell=bash disable=SC2034
# Sourced by every script here: where things live, how a script speaks, waits, and stops what it started.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

absolute() { case "$1" in /*) printf '%s' "$1" ;; *) printf '%s' "$PWD/$1" ;; esac; }

GOLDENTHREAD_HOME="$(absolute "${GOLDENTHREAD_HOME:-${HOME:-/root}/.local/share/goldenthread}")"
# Beside the home, not in it: a test run on a home of its own must not download Keycloak again.
GOLDENTHREAD_CACHE="$(absolute "${GOLDENTHREAD_CACHE:-${HOME:-/root}/.cache/goldenthread}")"
LOGS="$GOLDENTHREAD_HOME/logs"
BUILD_LOGS="$ROOT/.build/logs"
APP_JAR="$ROOT/backend/target/quarkus-app/quarkus-run.jar"
ACCOUNTS="$ROOT/backend/src/main/resources/demo/accounts.csv"

APP_PORT=8080
KEYCLOAK_PORT=8180
KEYCLOAK_MANAGEMENT_PORT=9180
APP_URL="http://localhost:$APP_PORT"
REALM_URL="http://localhost:$KEYCLOAK_PORT/realms/goldenthread"

say() { printf '%s\n' "$*"; }
die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# A child that has ended but was not waited for yet still answers `kill -0`, so its state is asked for as well.
alive() {
  [ -n "${1:-}" ] && kill -0 "$1" 2>/dev/null && [ "$(process_state "$1")" != Z ]
}
process_state() { sed -n 's/^State:[[:space:]]*\(.\).*/\1/p' "/proc/$1/status" 2>/dev/null || true; }

# Whether process $1 has the words $2 on its command line; a number alone may have passed on to somebody else's process.
is_process() {
  alive "$1" && tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF -- "$2"
}

# Ends process $1, waiting up to $2 seconds before it insists; then its whole group goes, because killing a starter script
# alone would leave its JVM behind.
end_process() {
  local tenths=$((${2:-60} * 10))
  alive "$1" || return 0
  kill -TERM "$1" 2>/dev/null || true
  while alive "$1" && ((tenths > 0)); do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  if alive "$1"; then
    kill -KILL -- "-$1" 2>/dev/null || kill -KILL "$1" 2>/dev/null || true
  fi
}

# What answers http://127.0.0.1:$1$2, in bash alone because curl may not be there.
http_status() {
  local line=''
  { exec 7<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 0
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&7 2>/dev/null || true
  read -r -t 5 line <&7 2>/dev/null || true
  exec 7>&- 7<&-
  line="${line#* }"
  printf '%s' "${line%% *}"
}

STEP_PID=''
# step "what happens" log command…: runs in a session of its own, so that Ctrl-C reaches this script first, and says every
# few seconds that it still runs, because a silent terminal looks like a broken one. It does not inherit the home's lock.
step() {
  local what="$1" log="$2" began=$SECONDS shown=$SECONDS status=0
  shift 2
  mkdir -p "$(dirname "$log")"
  say "· $what"
  setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  STEP_PID=$!
  while alive "$STEP_PID"; do
    sleep 0.2
    if ((SECONDS - shown >= 5)); then
      shown=$SECONDS
      say "    … $((SECONDS - began)) s"
    fi
  done
  wait "$STEP_PID" || status=$?
  STEP_PID=''
  if ((status != 0)); then
    tail -n 30 "$log" | sed 's/^/    /' >&2
    say "    This did not work: ${what%%…*}. The whole log is $log." >&2
    return "$status"
  fi
}

stop_step() {
  if alive "$STEP_PID"; then
    kill -TERM -- "-$STEP_PID" 2>/dev/null || true
    wait "$STEP_PID" 2>/dev/null || true
  fi
}

# One hash over names and contents: time stamps lie after a checkout. What is not there counts as not there.
fingerprint() {
  (cd "$ROOT" && { find "$@" -type d \( -name node_modules -o -name dist -o -name e2e -o -name test-results \
    -o -name playwright-report -o -name coverage \) -prune -o -type f -print0 2>/dev/null || true; } |
    LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -d' ' -f1)
}

# A secret made once and kept for its owner's eyes.
secret() {
  local file="$GOLDENTHREAD_HOME/secrets/$1"
  if [ ! -s "$file" ]; then
    mkdir -p "$GOLDENTHREAD_HOME/secrets"
    chmod 700 "$GOLDENTHREAD_HOME/secrets"
    (umask 077 && head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$file.new" && mv "$file.new" "$file")
  fi
  cat "$file"
}
