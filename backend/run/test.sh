#!/usr/bin/env bash
# make test: everything. A failing part does not hide the parts after it; the exit code and the last lines count them all and say
# where the time went.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

RESULTS="$ROOT/.build/test"
# As Keycloak is started: the second-tier compiler would take from the browsers more than it gives back in these minutes.
# shellcheck disable=SC2034
APP_JVM=-XX:TieredStopAtLevel=1
# One build for all parts: a test asks whether what runs is what was built.
BUILD_ID="$(date +%Y%m%d%H%M%S%3N)"

# part name "Headline" command…: in a shell of its own, so that it can end early and still stops what it started. A part may hold
# parts, so what failed is kept in files.
part() {
  local name="$1" headline="$2" began=$SECONDS status
  shift 2
  printf '\n══ %s\n' "$headline"
  set +e
  (
    set -e
    trap stop_step EXIT
    trap 'exit 130' INT TERM HUP
    "$@"
  ) 2>&1 | tee "$RESULTS/$name.log"
  status=${PIPESTATUS[0]}
  set -e
  if ((status != 0)); then
    touch "$RESULTS/$name.failed"
  fi
  printf '%s\t%s\n' "$((SECONDS - began))" "$headline" >>"$RESULTS/durations"
  touch "$RESULTS/$name.ended"
  say "  ($headline: $((SECONDS - began)) s)"
}

# Two lanes at a time, because most of a test is waiting and two cores are what a small machine has. What the second says comes
# when both are done, so that neither speaks into the other's words.
beside() {
  local second
  say "Two lanes run beside each other, $1 and $2; what the second says comes after the first."
  "$2" >"$RESULTS/$2.lane" 2>&1 &
  second=$!
  "$1"
  wait "$second" || true
  cat "$RESULTS/$2.lane"
}

tidy() {
  jobs -p | xargs -r kill 2>/dev/null || true
  cp -r "$LOGS" "$RESULTS/" 2>/dev/null || true
  rm -rf "$GOLDENTHREAD_HOME"
}

frontend() { npm --prefix "$ROOT/frontend" run --silent "$@"; }

# Every setting that .env.example names is required; for the lint any value will do.
compose_lint() {
  local name
  if ! docker compose version >/dev/null 2>&1; then
    say 'skipped: docker compose is not on this machine.'
    return 0
  fi
  while IFS= read -r name; do
    export "$name=lint"
  done < <(sed -n 's/^\([A-Z_0-9]*\)=$/\1/p' "$ROOT/.env.example")
  docker compose -f "$ROOT/docker-compose.yml" config -q
  say 'docker-compose.yml is sound.'
}

# nginx reads its configuration as in the container, with a certificate made for the moment and names that lead nowhere.
nginx_lint() {
  local tls="$GOLDENTHREAD_HOME/tls"
  if ! command -v nginx >/dev/null || ! command -v openssl >/dev/null; then
    say 'skipped: nginx or openssl is not on this machine.'
    return 0
  fi
  mkdir -p "$tls"
  openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout "$tls/privkey.pem" -out "$tls/fullchain.pem" 2>/dev/null
  # Debian has an nginx that does not know this line yet.
  sed -e "s|/etc/nginx/tls|$tls|" -e "/http2 on;/d" "$ROOT/frontend/nginx/nginx.conf" >"$tls/nginx.conf"
  nginx -t -q -c "$tls/nginx.conf"
  node "$STACK/nginx-test.mjs" "$ROOT/frontend/nginx/nginx.conf" "$tls"
  say 'nginx.conf is sound.'
}

shell_lint() {
  if command -v shellcheck >/dev/null 2>&1; then
    shellcheck -x -P "$ROOT" "$ROOT"/backend/run/*.sh "$ROOT"/backend/run/postgres/*.sh "$ROOT/.ci/run" && say 'The scripts are sound.'
  else
    say 'skipped: shellcheck is not on this machine.'
  fi
}

maven() { mvn -B -ntp -f "$ROOT/backend/pom.xml" "-Dbuild.id=$BUILD_ID" "$@"; }

application() {
  # Reports of tests that no longer exist must not be counted.
  rm -rf "$ROOT/backend/target/surefire-reports" "$ROOT/backend/target/failsafe-reports"
  maven -DskipTests verify
}

# Each lane has an application and a database of its own. The second takes what second-lane.txt names and the first everything else,
# so that no class can be in neither; the last lines of the run look for one all the same.
rooms() { maven surefire:test "-Dsurefire.excludesFile=$ROOT/backend/run/second-lane.txt"; }
walls() { maven surefire:test "-Dsurefire.includesFile=$ROOT/backend/run/second-lane.txt" -DtempDir=surefire-second; }
packaged() { maven failsafe:integration-test failsafe:verify; }

chromium_path() {
  local name
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name"; then
      return 0
    fi
  done
  return 1
}

need_chromium() {
  chromium_path >/dev/null && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    die 'The browser tests need Chromium, and it is not on the PATH: on Debian, apt-get install chromium.'
  fi
  step 'installing Chromium…' "$BUILD_LOGS/chromium.log" bash -c \
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'
}

# What make run starts answers this machine only: everybody can read the demonstration's passwords.
loopback_only() { node "$STACK/sockets.mjs" "$APP_PORT,$KEYCLOAK_PORT,$KEYCLOAK_MANAGEMENT_PORT,$(sed -n 4p "$GOLDENTHREAD_HOME/postgres/data/postmaster.pid")" "$APP_PID" "$KEYCLOAK_PID" "$(head -n 1 "$GOLDENTHREAD_HOME/postgres/data/postmaster.pid")"; }

browser_tests() {
  local chromium
  chromium="$(chromium_path)"
  CHROMIUM_PATH="$chromium" GOLDENTHREAD_URL="$APP_URL" KEYCLOAK_ADMIN_PASSWORD="$(secret keycloak-admin)" npm --prefix "$ROOT/frontend" run --silent e2e
}

# Both need the whole demonstration, which is started once for them.
with_the_stack() {
  trap stack_stop EXIT
  need_chromium
  [ -f "$APP_JAR" ] || die 'The browser tests need the packaged application, and it was not built.'
  check_ports
  keycloak_fetch
  stack_start
  stack_wait
  loopback_only
  part playwright 'Browser: real Keycloak, real PostgreSQL, real Chromium' browser_tests
  part clients 'Contract: generated TypeScript, Java and Python clients' "$STACK/clients.sh"
}

first_lane() {
  part application 'Backend: build and format' application
  # Before a test makes the contract again, with what is of the tests alone.
  part contract-drift 'Contract: openapi.yaml is what the code says' "$STACK/contract.sh" check
  part rooms 'Backend: rules and rooms' rooms
  part packaged 'Backend: packaged application' packaged
  part lint 'Frontend: lint' frontend lint
}

second_lane() {
  part types 'Frontend: types' frontend typecheck
  part vitest 'Frontend: unit tests' frontend test
  until [ -e "$RESULTS/application.ended" ]; do sleep 1; done
  part walls 'Backend: contract and platform' walls
}

check_tools
rm -rf "$RESULTS"
mkdir -p "$RESULTS"
stack_temporary
trap tidy EXIT
trap 'exit 130' INT TERM HUP

part compose 'Deployment: docker-compose.yml' compose_lint
part nginx 'Deployment: nginx.conf' nginx_lint
part scripts 'Scripts: shellcheck' shell_lint
part packages 'Frontend: packages' npm_packages
part pages 'Frontend: build' frontend build
beside first_lane second_lane
part contract-lint 'Contract: lint' frontend contract:lint
part stack 'The demonstration, for browser and clients' with_the_stack
printf '%s\tEverything\n' "$SECONDS" >>"$RESULTS/durations"
FAILED=()
for failed in "$RESULTS"/*.failed; do
  [ ! -e "$failed" ] || FAILED+=("$(basename "$failed" .failed)")
done
node "$STACK/tally.mjs" "$ROOT" "${FAILED[@]}"
