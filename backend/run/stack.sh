# shellcheck shell=bash
# Sourced. Keycloak and the application together on one home: started side by side, watched, and stopped in order.

STACK="$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=backend/run/lib.sh
. "$STACK/lib.sh"
# shellcheck source=backend/run/prerequisites.sh
. "$STACK/prerequisites.sh"
# shellcheck source=backend/run/build.sh
. "$STACK/build.sh"
# shellcheck source=backend/run/keycloak.sh
. "$STACK/keycloak.sh"

APP_PID=''
START_LIMIT=${GOLDENTHREAD_START_LIMIT:-240}

# The lock is inherited by Keycloak and the application, so it is held as long as any of them lives, even when this script
# was killed and could not tidy up. Then its pid is gone, and what it left behind is stopped before starting again.
stack_lock() {
  local pid
  exec 9>>"$GOLDENTHREAD_HOME/run.lock"
  if ! flock -n 9; then
    pid="$(cat "$GOLDENTHREAD_HOME/run.pid" 2>/dev/null || true)"
    if is_process "$pid" backend/run/; then
      die "Golden Thread already runs on $GOLDENTHREAD_HOME: stop it first, with Ctrl-C in its window or \`kill $pid\`."
    fi
    say '· stopping what an earlier run left behind'
    stack_leftover app.pid quarkus-run.jar
    stack_leftover keycloak.pid kc.home.dir
    flock -w 30 9 || die "Something still runs on $GOLDENTHREAD_HOME from an earlier run: find it with \`ps -ef | grep -E 'quarkus-run|keycloak'\`, stop it and run this again."
  fi
  printf '%s\n' "$$" >"$GOLDENTHREAD_HOME/run.pid"
}

stack_leftover() {
  local pid
  pid="$(cat "$GOLDENTHREAD_HOME/$1" 2>/dev/null || true)"
  if is_process "$pid" "$2"; then
    end_process "$pid"
  fi
}

# The application binds to loopback: everybody can read the demonstration's passwords. Its heap is bounded, because Java
# would take a quarter of the machine before it tidied up.
app_start() {
  GOLDENTHREAD_HOME="$GOLDENTHREAD_HOME" GOLDENTHREAD_DEMO=true GOLDENTHREAD_OIDC_ISSUER="$REALM_URL" \
    GOLDENTHREAD_OIDC_CLIENT_SECRET="$(secret web-client)" GOLDENTHREAD_SESSION_SECRET="$(secret session)" \
    GOLDENTHREAD_JSON_LOGS=false QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$APP_PORT" \
    setsid java "-Xmx${GOLDENTHREAD_HEAP:-512m}" ${APP_JVM:+"$APP_JVM"} -jar "$APP_JAR" >"$LOGS/app.log" 2>&1 </dev/null &
  APP_PID=$!
  disown "$APP_PID"
  printf '%s\n' "$APP_PID" >"$GOLDENTHREAD_HOME/app.pid"
}

app_ready() { [ "$(http_status "$APP_PORT" /q/health/ready)" = 200 ]; }

# Says which of the two has gone, if one has.
stack_watch() {
  alive "$KEYCLOAK_PID" || stack_died 'Keycloak' "$LOGS/keycloak.log"
  alive "$APP_PID" || stack_died 'The application' "$LOGS/app.log"
}

stack_died() {
  printf '\n' >&2
  tail -n 8 "$2" | cut -c1-600 | sed 's/^/    /' >&2
  die "$1 has stopped by itself: $2 says why. The other one is being stopped."
}

stack_start() {
  local log
  for log in app keycloak; do
    if [ -f "$LOGS/$log.log" ]; then
      mv "$LOGS/$log.log" "$LOGS/$log.before.log"
    fi
  done
  keycloak_start
  app_start
}

stack_wait() {
  local began=$SECONDS shown=$SECONDS app='' keycloak=''
  say '· starting Keycloak and the application…'
  while [ -z "$app" ] || [ -z "$keycloak" ]; do
    sleep 0.2
    stack_watch
    if [ -z "$keycloak" ] && keycloak_ready; then
      keycloak=ready
      keycloak_imported
      say "    Keycloak is ready ($((SECONDS - began)) s)"
    fi
    if [ -z "$app" ] && app_ready; then
      app=ready
      say "    the application is ready ($((SECONDS - began)) s)"
    fi
    if ((SECONDS - shown >= 4)); then
      shown=$SECONDS
      say "    … $((SECONDS - began)) s; Keycloak: ${keycloak:-starting}, application: ${app:-starting}"
    fi
    if ((SECONDS - began >= START_LIMIT)); then
      [ -n "$keycloak" ] || die "Keycloak did not answer within $START_LIMIT s: $LOGS/keycloak.log says how far it came."
      [ -n "$app" ] || die "The application was not ready within $START_LIMIT s: $LOGS/app.log says how far it came."
    fi
  done
}

# The application first, and waited for, because it stops PostgreSQL and may still be talking to Keycloak. A Keycloak that
# has not finished its import is not waited for: what it wrote is thrown away by the next start.
stack_stop() {
  stop_step
  end_process "$APP_PID" 60
  end_process "$KEYCLOAK_PID" "$([ -f "$KEYCLOAK_HOME/imported" ] && printf 20 || printf 3)"
  APP_PID=''
  KEYCLOAK_PID=''
  rm -f "$GOLDENTHREAD_HOME"/{app,keycloak,run}.pid
}

# For the scripts that need the whole stack on a home of their own, and nothing of it afterwards.
stack_temporary() {
  GOLDENTHREAD_HOME="$(mktemp -d "${TMPDIR:-/tmp}/goldenthread.XXXXXX")"
  LOGS="$GOLDENTHREAD_HOME/logs"
  KEYCLOAK_HOME="$GOLDENTHREAD_HOME/keycloak"
  mkdir -p "$LOGS"
}
