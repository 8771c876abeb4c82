# shellcheck shell=bash
# Sourced by backup.sh and restore.sh: the home at rest, and what a copy of it is called and holds.
#
# A copy is golden-thread-<when>.tar.gz with
#   manifest      what it is, as lines of name=value
#   files.sha256  the digest of every file
#   postgres/data the database, as PostgreSQL left it
#   secrets       the passwords in it, without which it cannot be opened

DATA="$GOLDENTHREAD_HOME/postgres/data"

# The application of this checkout brings a PostgreSQL; only its own major version can open a folder of data.
postgres_brought() {
  sed -nE 's|.*<embedded-postgres-binaries.version>([0-9.]+)<.*|\1|p' "$ROOT/backend/pom.xml"
}

# The lock that make run holds is taken for as long as the script runs, so none can begin meanwhile. An application that
# was started by hand is known by its PostgreSQL.
at_rest() {
  local pid
  exec 9>>"$GOLDENTHREAD_HOME/run.lock"
  flock -n 9 || die "Golden Thread runs on $GOLDENTHREAD_HOME: stop it first (Ctrl-C in its window), then run make $1 again."
  pid="$(head -n 1 "$DATA/postmaster.pid" 2>/dev/null || true)"
  if is_process "$pid" postgres; then
    die "The database in $GOLDENTHREAD_HOME is running (process $pid): stop Golden Thread first, then run make $1 again."
  fi
}

# Changes whenever a PostgreSQL so much as starts on the data.
control_digest() { sha256sum <"$DATA/global/pg_control"; }
