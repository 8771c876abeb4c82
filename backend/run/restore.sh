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

damaged() { die "$file is damaged, or no copy of ours: $1 Nothing was changed."; }

# What is in the archive is read before anything is unpacked: files and folders only, each once, each in its place, and each file on the
# list, which the manifest vouches for. A link, or a path that leads elsewhere, would write where nobody looks.
kinds="$(tar -Ptzvf "$file" 2>/dev/null | cut -c1 | LC_ALL=C sort -u | tr -d '\n')" || damaged 'it cannot be read.'
[ -z "${kinds//[-d]/}" ] || damaged 'it holds links or devices.'
names="$(tar -Ptzf "$file" --quoting-style=escape | LC_ALL=C sort)"
if grep -qE '^/|(^|/)\.\.(/|$)' <<<"$names"; then
  damaged 'it holds paths that lead out of it.'
fi
[ -z "$(uniq -d <<<"$names")" ] || damaged "it holds $(uniq -d <<<"$names" | head -n 1) twice."
list="$(tar -xzf "$file" --occurrence=1 -O files.sha256 2>/dev/null)" || damaged 'its list of files is missing.'
[ "$(sha256sum <<<"$list" | cut -d' ' -f1)" = "$(value sha256)" ] || damaged 'its list of files is not the one that the manifest names.'
if grep -qvE '^[0-9a-f]{64}  (postgres/data|secrets)/' <<<"$list"; then
  damaged 'its list names what is no part of a copy.'
fi
stray="$(LC_ALL=C comm -3 <(cut -c67- <<<"$list" | LC_ALL=C sort) <(grep -vE '/$|^(manifest|files\.sha256)$' <<<"$names" | LC_ALL=C sort))"
[ -z "$stray" ] || damaged "its files and the list differ in $(head -n 1 <<<"$stray" | tr -d '\t')."
if grep -E '/$' <<<"$names" | grep -qvE '^(postgres/$|postgres/data/|secrets/)'; then
  damaged 'it holds folders that are no part of a copy.'
fi

# Unpacked beside the place and compared before anything that is there is touched.
half="$(mktemp -d "$GOLDENTHREAD_HOME/.restore.XXXXXX")"
trap 'rm -rf "$half"' EXIT
tar -xzpf "$file" -C "$half" || damaged 'it cannot be unpacked.'
(cd "$half" && sha256sum --quiet --strict -c files.sha256) || damaged 'its files are not those that the manifest lists.'

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
