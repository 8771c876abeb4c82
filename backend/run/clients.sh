#!/usr/bin/env bash
# Makes a TypeScript and a Java client of openapi.yaml, compiles them, and lives through a scenario with each against the running demonstration. What
# integrations are told to build on must be something they can build on.
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

export GOLDENTHREAD_URL="$APP_URL"
ADVISER_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" '' dfe-adviser)"
MANAGER_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" programme-manager@halton.example '')"
ADMIN_TOKEN="$(node "$STACK/token.mjs" "$REALM_URL" area-admin@halton.example '')"
export ADVISER_TOKEN MANAGER_TOKEN ADMIN_TOKEN

printf '{ "type": "module" }\n' >"$CLIENTS/package.json"
"$ROOT/frontend/node_modules/.bin/tsc" -p "$ROOT/backend/clients/typescript"
node --test --test-reporter=spec "$CLIENTS/out/backend/clients/typescript/scenario.mjs"
mvn -B -ntp -q -f "$ROOT/backend/clients/java/pom.xml" test
say 'Both generated clients compile, and lived through the scenario.'
