#!/usr/bin/env bash
# The contract is generated from the code and committed. `check` compares the last package's with the committed one;
# `write` packages, takes it over, and makes the frontend's types from it. `release` keeps it as the last released one, which later ones
# must not break.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

generated="$ROOT/backend/target/openapi/openapi.yaml"
case "${1:-check}" in
  write)
    trap stop_step EXIT
    mkdir -p "$ROOT/.build"
    step 'building the application…' "$BUILD_LOGS/backend.log" mvn -B -ntp -f "$ROOT/backend/pom.xml" -q -DskipTests package
    cp "$generated" "$ROOT/openapi.yaml"
    npm_packages
    step "making the frontend's types…" "$BUILD_LOGS/contract-types.log" npm --prefix "$ROOT/frontend" run contract:types
    say 'openapi.yaml and the frontend types are what the code says; commit them with the change.'
    ;;
  check)
    [ -f "$generated" ] || die 'The build wrote no contract to backend/target/openapi/openapi.yaml: package the backend first.'
    diff -u "$ROOT/openapi.yaml" "$generated" ||
      die 'openapi.yaml is not what the code says (see above): run make contract and commit the result.'
    say 'openapi.yaml is what the code says.'
    ;;
  release)
    gzip -9 -n -c "$ROOT/openapi.yaml" >"$ROOT/backend/src/test/resources/contract/released.yaml.gz"
    say 'openapi.yaml is kept as the last released contract. Strike the breaks that BreakingChangesTest announced, and commit both.'
    ;;
  *) die 'usage: contract.sh check|write|release' ;;
esac
