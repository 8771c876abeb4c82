#!/usr/bin/env bash
# make check: what a change is tried with while it is being written; make test is what proves it.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

trap stop_step EXIT
check_tools
npm_packages
say '══ Frontend: lint, types, unit'
npm --prefix "$ROOT/frontend" run --silent lint
npm --prefix "$ROOT/frontend" run --silent typecheck
npm --prefix "$ROOT/frontend" run --silent test
say '══ Backend: unit'
mvn -B -ntp -f "$ROOT/backend/pom.xml" -Dquick test
