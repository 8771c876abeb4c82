#!/usr/bin/env bash
# make fuzz: all calls of the fuzz test, which make test ends after some seconds. What was found is in backend/target/fuzz.txt.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

trap stop_step EXIT
check_tools
mvn -B -ntp -f "$ROOT/backend/pom.xml" test -Dtest=FuzzTest "-DargLine=-Dgoldenthread.fuzz.seconds=${FUZZ_SECONDS:-900}"
head -n 1 "$ROOT/backend/target/fuzz.txt"
