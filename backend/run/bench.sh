#!/usr/bin/env bash
# make bench: the first case is the dashboard read, beside a handler that answers the same bytes from memory behind the
# same authentication. Both in one run of one process, in turn, because a number without its neighbour says nothing.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

finish() {
  local status=$?
  trap '' INT TERM HUP
  stack_stop
  rm -rf "$GOLDENTHREAD_HOME"
  exit "$status"
}

check_tools
stack_temporary
trap finish EXIT
trap 'exit 130' INT TERM HUP
check_disk "$GOLDENTHREAD_HOME" 2
check_ports
build_all
keycloak_fetch
export GOLDENTHREAD_BENCH=true
# Requests are counted as always, but one person sends more of them here than any would be allowed.
export GOLDENTHREAD_LIMITS_WRITES_PER_MINUTE=1000000000 GOLDENTHREAD_LIMITS_IMPORTS_PER_MINUTE=1000000000
export GOLDENTHREAD_LIMITS_READS_PER_MINUTE=1000000000 GOLDENTHREAD_LIMITS_READ_BURST=1000000000
stack_start
stack_wait
say
node "$STACK/bench.mjs" "$APP_URL" "$REALM_URL" "$APP_PID" "$ROOT/frontend"
say
node "$STACK/bench-load.mjs" "$APP_URL" "$REALM_URL" "$APP_PID"
stack_stop
say
# The views are pure: their bench needs no application, only the classes that the tests build their states with.
for bench in testing.RulesBench testing.MeasuresBench testing.RegisterBench testing.MoneyBench exchange.ImportBench; do
  mvn -B -ntp -q -f "$ROOT/backend/pom.xml" test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.executable=java \
    -Dexec.classpathScope=test -Dexec.args="-Xmx1g -cp %classpath uk.goldenthread.$bench"
done
