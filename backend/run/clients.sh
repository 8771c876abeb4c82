#!/usr/bin/env bash
# Makes a TypeScript, a Java and a Python client of openapi.yaml, compiles them, and lives through a scenario with each against the
# running demonstration. What integrations are told to build on must be something they can build on.
# shellcheck source=backend/run/stack.sh
. "$(dirname "${BASH_SOURCE[0]}")/stack.sh"

GENERATOR_VERSION=7.23.0
GENERATOR="${MAVEN_REPO_LOCAL:-${HOME:-/root}/.m2/repository}/org/openapitools/openapi-generator-cli/$GENERATOR_VERSION/openapi-generator-cli-$GENERATOR_VERSION.jar"
CLIENTS="$ROOT/.build/clients"

generate() { # generate language "properties" [more]
  local language="$1" properties="$2"
  shift 2
  step "making the $language client…" "$BUILD_LOGS/client-$language.log" \
    java -jar "$GENERATOR" generate -i "$ROOT/openapi.yaml" -o "$CLIENTS/$language" --additional-properties="$properties" "$@"
}

# Debian's own: one that somebody put in front of it does not see the packages that apt brings.
PYTHON=/usr/bin/python3
python_ready() { "$PYTHON" -c 'import dateutil, urllib3, typing_extensions, pydantic; assert pydantic.VERSION.startswith("1.")' 2>/dev/null; }

need_python() {
  python_ready && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    die 'The Python client needs python3 with pydantic 1, dateutil and urllib3: on Debian 12, apt-get install python3-pydantic python3-dateutil python3-urllib3.'
  fi
  step 'installing what the Python client needs…' "$BUILD_LOGS/python.log" bash -c \
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 python3-pydantic python3-dateutil python3-urllib3'
  python_ready || die 'The Python client needs pydantic 1, and this system brings another.'
}

# Debian has no aenum; Python's own Enum does the same once the names of classes are looked up late.
own_enum() {
  grep -l '^from aenum import' "$CLIENTS"/python/goldenthread/models/*.py |
    xargs sed -i -e 's/^import json$/from __future__ import annotations\nimport json/' -e 's/^from aenum import Enum, no_arg$/from enum import Enum/'
}

rm -rf "$CLIENTS"
mkdir -p "$CLIENTS"
if [ ! -f "$GENERATOR" ]; then
  step "fetching openapi-generator $GENERATOR_VERSION (once)…" "$BUILD_LOGS/generator.log" \
    mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get -Dtransitive=false \
    "-Dartifact=org.openapitools:openapi-generator-cli:$GENERATOR_VERSION"
fi
generate typescript 'supportsES6=true,importFileExtension=.js' -g typescript-fetch
generate java 'hideGenerationTimestamp=true,useJakartaEe=true,openApiNullable=false,useSingleRequestParameter=true,invokerPackage=uk.goldenthread.client,apiPackage=uk.goldenthread.client.api,modelPackage=uk.goldenthread.client.model' \
  -g java --library native --global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false,apis,models,supportingFiles
need_python
# pydantic 1, because that is what Debian 12 has.
generate python 'packageName=goldenthread' \
  -g python-pydantic-v1 --global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false,apis,models,supportingFiles
own_enum

export GOLDENTHREAD_URL="$APP_URL"
ADVISER_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" '' dfe-adviser)"
MANAGER_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" programme-manager@halton.example '')"
ADMIN_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" area-admin@halton.example '')"
export ADVISER_TOKEN MANAGER_TOKEN ADMIN_TOKEN

printf '{ "type": "module" }\n' >"$CLIENTS/package.json"
"$ROOT/frontend/node_modules/.bin/tsc" -p "$ROOT/backend/clients/typescript"
node --test --test-reporter=spec "$CLIENTS/out/backend/clients/typescript/scenario.mjs"
mvn -B -ntp -q -f "$ROOT/backend/clients/java/pom.xml" test
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$CLIENTS/python" "$PYTHON" "$ROOT/backend/clients/python/scenario.py"
say 'All three generated clients were made, and lived through the scenario.'
