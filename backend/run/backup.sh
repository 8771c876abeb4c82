#!/usr/bin/env bash
# make backup: a copy of the embedded database while it is at rest, and of the secrets that open it, in one file that only
# its owner may read. TO=folder says where; by default it is $GOLDENTHREAD_HOME/backups.
# shellcheck source=backend/run/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=backend/run/prerequisites.sh
. "$ROOT/backend/run/prerequisites.sh"
# shellcheck source=backend/run/archive.sh
. "$ROOT/backend/run/archive.sh"

umask 077
need tar 'tar' 'on Debian, apt-get install tar'
need gzip 'gzip' 'on Debian, apt-get install gzip'
need flock 'flock' 'on Debian, apt-get install util-linux'
[ -f "$DATA/PG_VERSION" ] || die "There is no database in $GOLDENTHREAD_HOME to make a copy of."
[ -f "$GOLDENTHREAD_HOME/secrets/database.properties" ] ||
  die "The passwords of the database are missing from $GOLDENTHREAD_HOME/secrets: without them a copy could not be opened."
at_rest backup

to="$(absolute "${1:-$GOLDENTHREAD_HOME/backups}")"
mkdir -p "$to" || die "The folder $to cannot be made: say TO=folder of your own."
name="golden-thread-$(date +%Y-%m-%d-%H%M%S)"
half="$(mktemp -d "$to/.half.XXXXXX")"
trap 'rm -rf "$half"' EXIT

before="$(control_digest)"
# What an ended process left; a restored database must not look as if it ran.
(cd "$GOLDENTHREAD_HOME" && find postgres/data secrets -type f ! -name postmaster.pid ! -name postmaster.opts -print0 |
  LC_ALL=C sort -z | xargs -0 sha256sum) >"$half/files.sha256"
cat >"$half/manifest" <<TXT
format=golden-thread/backup/1
made=$(date -u +%Y-%m-%dT%H:%M:%SZ)
postgresql=$(cat "$DATA/PG_VERSION")
files=$(wc -l <"$half/files.sha256")
sha256=$(sha256sum <"$half/files.sha256" | cut -d' ' -f1)
TXT
# The newest revision of each area, as Golden Thread noted it when it stopped, or once a day if it was ended: whoever keeps this line can
# ask the verification whether a later history still contains it. The database is at rest, so nobody can be asked now.
if [ -f "$GOLDENTHREAD_HOME/heads" ]; then
  cat "$GOLDENTHREAD_HOME/heads" >>"$half/manifest"
else
  echo 'heads-noted=never' >>"$half/manifest"
fi
# The manifest first, so that restore can read it without unpacking the rest. Empty folders travel too: PostgreSQL needs them.
tar -czf "$half/$name.tar.gz" --exclude=postmaster.pid --exclude=postmaster.opts \
  -C "$half" manifest files.sha256 -C "$GOLDENTHREAD_HOME" postgres/data secrets
if [ "$before" != "$(control_digest)" ] || [ -f "$DATA/postmaster.pid" ] && is_process "$(head -n 1 "$DATA/postmaster.pid")" postgres; then
  die 'The database was started while the copy was made, so the copy was thrown away: stop Golden Thread and run make backup again.'
fi
mv "$half/$name.tar.gz" "$to/$name.tar.gz"
say "$to/$name.tar.gz ($(du -h "$to/$name.tar.gz" | cut -f1), PostgreSQL $(cat "$DATA/PG_VERSION"))"
say 'It holds personal data and the passwords of the database: keep it where only you can read it, and off this machine.'
