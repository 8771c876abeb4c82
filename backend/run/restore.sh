#!/usr/bin/env bash
# make restore FILE=…: puts a copy that make backup made where the database is. FORCE=1 replaces a database that is there.
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=backend/run/prerequisites.sh
. "$ROOT/backend/run/prerequisites.sh"
# shellcheck source=backend/run/archive.sh
. "$ROOT/backend/run/archive.sh"

umask 077
need tar 'tar' 'on Debian, apt-get install tar'
need flock 'flock' 'on Debian, apt-get install util-linux'
[ -n "${1:-}" ] || die 'Say which copy: make restore FILE=…/golden-thread-2026-11-23-180000.tar.gz'
file="$(absolute "$1")"
force="${2:-}"
[ -f "$file" ] || die "There is no file $file."
mkdir -p "$GOLDENTHREAD_HOME"
at_rest restore

value() { sed -n "s/^$1=//p" <<<"$manifest"; }
manifest="$(tar -xzf "$file" --occurrence=1 -O manifest 2>/dev/null || true)"
[ "$(value format)" = golden-thread/backup/1 ] || die "$file is not a copy that make backup made, or it is damaged."
brought="$(postgres_brought)"
[ "$(value postgresql)" = "${brought%%.*}" ] ||
  die "The copy is of PostgreSQL $(value postgresql), and this Golden Thread brings PostgreSQL ${brought%%.*}: restore it with the version that made it."
if [ -e "$DATA" ] && [ "$force" != 1 ]; then
  die "There is a database in $GOLDENTHREAD_HOME already, and it would be lost: make a backup of it, then add FORCE=1."
fi

# Unpacked beside the place and compared before anything that is there is touched.
half="$(mktemp -d "$GOLDENTHREAD_HOME/.restore.XXXXXX")"
trap 'rm -rf "$half"' EXIT
tar -xzpf "$file" -C "$half" || die "$file is damaged: it cannot be unpacked."
(cd "$half" && [ "$(sha256sum <files.sha256 | cut -d' ' -f1)" = "$(value sha256)" ] && sha256sum --quiet --strict -c files.sha256) ||
  die "$file is damaged: its files are not those that the manifest lists. Nothing was changed."

# What is replaced is removed only when all of the copy is in place.
replaced="$GOLDENTHREAD_HOME/.replaced.$$"
mkdir -p "$GOLDENTHREAD_HOME/postgres" "$replaced"
for part in postgres/data secrets; do
  if [ -e "$GOLDENTHREAD_HOME/$part" ]; then
    mv "$GOLDENTHREAD_HOME/$part" "$replaced/"
  fi
  mv "$half/$part" "$GOLDENTHREAD_HOME/$part"
done
rm -rf "$replaced"
say "Restored: the database as of $(value made). Start it with make run, and look at each area's history/verification."
