# shellcheck shell=bash
# Sourced. Keycloak without containers: one prepared copy in the cache, and in each home only its data and its realm.

KEYCLOAK_VERSION=26.7.3
KEYCLOAK_ARTIFACT="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip"
KEYCLOAK_DIST="$GOLDENTHREAD_CACHE/keycloak-$KEYCLOAK_VERSION"
KEYCLOAK_HOME="$GOLDENTHREAD_HOME/keycloak"
KEYCLOAK_PID=''

# Run from inside the folder: the plugin leaves its marks where it is called.
keycloak_unpack() {
  mkdir -p "$1"
  step "fetching Keycloak $KEYCLOAK_VERSION (177 MB, once)…" "$LOGS/keycloak-fetch.log" \
    env -C "$1" mvn -B -ntp -C -U -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=$KEYCLOAK_ARTIFACT" "-DoutputDirectory=$1"
}

# Everything happens in a folder beside the place and is moved in at the end: a run cut short leaves nothing that looks whole.
keycloak_fetch() {
  local half="$GOLDENTHREAD_CACHE/half-keycloak" repository="${MAVEN_REPO_LOCAL:-${HOME:-/root}/.m2/repository}"
  [ ! -d "$KEYCLOAK_DIST" ] || return 0
  check_disk "$GOLDENTHREAD_CACHE" 2
  exec 8>"$GOLDENTHREAD_CACHE/keycloak.lock"
  flock -n 8 || die "Another run is fetching Keycloak into $GOLDENTHREAD_CACHE just now: wait for it and run this again."
  rm -rf "$half"
  if ! keycloak_unpack "$half"; then
    say '    Trying once more with a fresh download.'
    rm -rf "$half" "$repository/org/keycloak/keycloak-quarkus-dist/$KEYCLOAK_VERSION"
    keycloak_unpack "$half" || die "Keycloak could not be fetched from Maven Central: check the network and run this again; $LOGS/keycloak-fetch.log says more."
  fi
  chmod +x "$half/keycloak-$KEYCLOAK_VERSION/bin/kc.sh"
  step 'preparing Keycloak (once)…' "$LOGS/keycloak-build.log" \
    "$half/keycloak-$KEYCLOAK_VERSION/bin/kc.sh" build --db=dev-file --health-enabled=true ||
    die "Keycloak could not be prepared; $LOGS/keycloak-build.log says more."
  mv "$half/keycloak-$KEYCLOAK_VERSION" "$KEYCLOAK_DIST"
  rm -rf "$half"
  exec 8>&-
}

# Keycloak imports a realm only into an empty database, so a changed realm means a new one. The note of what is inside is
# written when Keycloak answers, not before: an import cut short is done again.
keycloak_realm() {
  local realms="$KEYCLOAK_HOME/data/import" folder
  mkdir -p "$realms"
  for folder in conf lib providers themes; do
    ln -sfn "$KEYCLOAK_DIST/$folder" "$KEYCLOAK_HOME/$folder"
  done
  node "$ROOT/backend/keycloak/demo/make-realm.mjs" "$realms" "http://localhost:$KEYCLOAK_PORT"
  KEYCLOAK_REALM="$(printf '%s %s %s' "$KEYCLOAK_VERSION" "$(cat "$realms"/*.json | sha256sum)" "$(secret web-client)" | sha256sum)"
  if [ "$KEYCLOAK_REALM" != "$(cat "$KEYCLOAK_HOME/imported" 2>/dev/null || true)" ]; then
    rm -rf "$KEYCLOAK_HOME/data/h2" "$KEYCLOAK_HOME/imported"
  fi
}

keycloak_imported() { printf '%s\n' "$KEYCLOAK_REALM" >"$KEYCLOAK_HOME/imported"; }

# Sets KEYCLOAK_PID. The first-tier compiler alone: the demonstration starts seconds sooner and its load is one person's.
keycloak_start() {
  keycloak_realm
  GOLDENTHREAD_OIDC_CLIENT_SECRET="$(secret web-client)" GOLDENTHREAD_ORIGIN="$APP_URL" GOLDENTHREAD_INTERNAL_ORIGIN="$APP_URL" \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$(secret keycloak-admin)" \
    JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 \
    setsid "$KEYCLOAK_DIST/bin/kc.sh" "-Dkc.home.dir=$KEYCLOAK_HOME" start --optimized --cache=local --import-realm \
    --http-enabled=true --http-host=127.0.0.1 "--http-port=$KEYCLOAK_PORT" \
    --http-management-host=127.0.0.1 "--http-management-port=$KEYCLOAK_MANAGEMENT_PORT" \
    "--hostname=http://localhost:$KEYCLOAK_PORT" >"$LOGS/keycloak.log" 2>&1 </dev/null &
  KEYCLOAK_PID=$!
  disown "$KEYCLOAK_PID"
  printf '%s\n' "$KEYCLOAK_PID" >"$GOLDENTHREAD_HOME/keycloak.pid"
}

keycloak_ready() { [ "$(http_status "$KEYCLOAK_PORT" /realms/goldenthread/.well-known/openid-configuration)" = 200 ]; }
