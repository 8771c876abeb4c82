#!/usr/bin/env bash
# make mutation: small faults are put into the rules, counts and changes one by one, and the tests that start nothing must
# notice at least nine of ten.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

trap stop_step EXIT
check_tools
mvn -B -ntp -f "$ROOT/backend/pom.xml" test-compile org.pitest:pitest-maven:mutationCoverage
say "What was noticed and what was not: $ROOT/backend/target/pit-reports/index.html"
