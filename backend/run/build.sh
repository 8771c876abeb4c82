#!/usr/bin/env bash
# Builds the SPA and the backend, each only when its sources changed since the last build.
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

npm_packages() {
  local want
  want="$(sha256sum <"$ROOT/frontend/package-lock.json")"
  if [ "$want" != "$(cat "$ROOT/frontend/node_modules/.installed-lock" 2>/dev/null || true)" ]; then
    # The browser tests use Debian's Chromium; Playwright's own is never downloaded.
    step 'fetching the frontend packages…' "$BUILD_LOGS/npm-ci.log" \
      env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm --prefix "$ROOT/frontend" ci --no-audit --no-fund
    printf '%s\n' "$want" >"$ROOT/frontend/node_modules/.installed-lock"
  fi
}

# A stamp holds the sources' hash and the product's own time, so that a product built by other hands is not mistaken for ours.
stamp_of() { printf '%s %s' "$1" "$(stat -c %Y "$2" 2>/dev/null || true)"; }

build_frontend() {
  local sources product="$ROOT/frontend/dist/index.html" stamp="$ROOT/.build/frontend.stamp"
  sources="$(fingerprint frontend openapi.yaml)"
  if [ ! -f "$product" ] || [ "$(stamp_of "$sources" "$product")" != "$(cat "$stamp" 2>/dev/null || true)" ]; then
    npm_packages
    step 'building the pages…' "$BUILD_LOGS/frontend.log" npm --prefix "$ROOT/frontend" run build
    stamp_of "$sources" "$product" >"$stamp"
  fi
}

build_backend() {
  local sources stamp="$ROOT/.build/backend.stamp"
  sources="$(fingerprint backend/pom.xml backend/src/main) $(cd "$ROOT/frontend/dist" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)"
  if [ ! -f "$APP_JAR" ] || [ "$(stamp_of "$sources" "$APP_JAR")" != "$(cat "$stamp" 2>/dev/null || true)" ]; then
    step 'building the application (the first time fetches its libraries: some minutes)…' "$BUILD_LOGS/backend.log" \
      mvn -B -ntp -f "$ROOT/backend/pom.xml" -q -DskipTests package
    stamp_of "$sources" "$APP_JAR" >"$stamp"
  fi
}

build_all() {
  mkdir -p "$ROOT/.build"
  build_frontend
  build_backend
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  trap stop_step EXIT
  build_all
  say "Built: $APP_JAR"
fi
