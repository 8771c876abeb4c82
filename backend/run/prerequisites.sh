# shellcheck shell=bash
# Sourced. What must be there before anything starts; each thing missing is one sentence with its remedy.

need() { # need command "what it is" "how to get it"
  command -v "$1" >/dev/null 2>&1 || die "Golden Thread needs $2, and it is not on the PATH: $3."
}

major() { sed -nE 's/^[^0-9]*([0-9]+).*/\1/p' | head -n 1; }

check_tools() {
  local version
  need java 'Java 17 or newer' 'on Debian, apt-get install openjdk-17-jdk-headless'
  version=$(java -version 2>&1 | grep -i 'version' | major || true)
  ((${version:-0} >= 17)) || die "Golden Thread needs Java 17 or newer, and \`java\` is version ${version:-unknown}: on Debian, apt-get install openjdk-17-jdk-headless."
  need javac 'a Java development kit, not the runtime alone' 'on Debian, apt-get install openjdk-17-jdk-headless'
  need mvn 'Maven' 'on Debian, apt-get install maven'
  need node 'Node.js 20 or newer' 'see https://nodejs.org/en/download'
  version=$(node --version | major)
  ((${version:-0} >= 20)) || die "Golden Thread needs Node.js 20 or newer, and \`node\` is version ${version:-unknown}: see https://nodejs.org/en/download."
  need npm 'npm' 'it comes with Node.js'
  need setsid 'setsid' 'on Debian, apt-get install util-linux'
  need flock 'flock' 'on Debian, apt-get install util-linux'
}

check_disk() { # check_disk folder gigabytes
  local folder="$1" free
  while [ ! -d "$folder" ]; do
    folder="$(dirname "$folder")"
  done
  free=$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')
  ((free >= $2 * 1024 * 1024)) || die "Golden Thread needs $2 GB free in $1, and there are $((free / 1024)) MB: make room, or set GOLDENTHREAD_HOME to a folder on another disk."
}

check_home() {
  mkdir -p "$GOLDENTHREAD_HOME" "$LOGS" "$GOLDENTHREAD_CACHE" 2>/dev/null ||
    die "Golden Thread cannot write to $GOLDENTHREAD_HOME or $GOLDENTHREAD_CACHE: set GOLDENTHREAD_HOME and GOLDENTHREAD_CACHE to folders that are yours."
  [ -w "$GOLDENTHREAD_HOME" ] || die "Golden Thread cannot write to $GOLDENTHREAD_HOME: set GOLDENTHREAD_HOME to a folder that is yours."
}

# Asked by binding, not by connecting: a port held on another address of this machine would fail us all the same.
port_taken() {
  ! node -e 'const s = require("net").createServer(); s.once("error", () => process.exit(1)); s.listen(Number(process.argv[1]), () => s.close());' "$1"
}

check_ports() {
  local port
  for port in "$APP_PORT" "$KEYCLOAK_PORT" "$KEYCLOAK_MANAGEMENT_PORT"; do
    if port_taken "$port"; then
      die "Port $port is in use by another program: stop it and run this again (\`ss -ltnp 'sport = :$port'\` names it). Golden Thread needs $APP_PORT for itself, $KEYCLOAK_PORT and $KEYCLOAK_MANAGEMENT_PORT for Keycloak."
    fi
  done
}
