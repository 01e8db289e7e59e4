#!/usr/bin/env bash
# Notes by script on the disks that a desk meets: a full one, a read-only one, and two writers of one file. What needs a mount of
# its own needs root and is left out without, aloud.
set -euo pipefail
cd "$(dirname "$0")/.."
dragoman=$PWD/bin/dragoman

scratch=$(mktemp -d)
mounted=()
finish() {
  for mount in "${mounted[@]}"; do umount "$mount" || true; done
  rm -rf "$scratch"
}
trap finish EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config DRAGOMAN_ZONE=UTC

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
passed=0
ok() {
  printf 'ok: %s\n' "$*"
  passed=$((passed + 1))
}
code=0
run() { # COMMAND… -> out, err, code
  code=0
  "$dragoman" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}
says() { # NAME PATTERN
  grep -q -- "$2" "$scratch/err" || { cat "$scratch/err" >&2; fail "$1"; }
}

run articles
mkdir "$scratch/notes"
run --briefings "$scratch/notes" export speaker:dragulescu --title Lanes
[ "$code" -eq 0 ] || { cat "$scratch/err" >&2; fail "an export exits 0"; }
run --briefings "$scratch/notes" verify lanes
[ "$code" -eq 0 ] || { cat "$scratch/out" "$scratch/err" >&2; fail "an exported note verifies"; }
ok "an exported note verifies"

sed -i '0,/^  > ./s/^  > \(.\)/  > Altered \1/' "$scratch/notes/lanes.md"
run --briefings "$scratch/notes" verify --format github "$scratch/notes/lanes.md"
[ "$code" -eq 1 ] || fail "an altered quotation exits 1, not $code"
grep -q "lanes.md:[0-9]*: altered: " "$scratch/out" || { cat "$scratch/out" >&2; fail "an altered quotation is a line"; }
ok "an altered quotation is a line for editors"

# Two at once: each comes out whole or says that the other was first.
pids=()
for title in One Two; do
  "$dragoman" export '' --template full --title "$title" --force -o "$scratch/race.md" >"$scratch/$title.out" 2>"$scratch/$title.err" </dev/null &
  pids+=($!)
done
done=0
for pid in "${pids[@]}"; do
  if wait "$pid"; then done=$((done + 1)); fi
done
[ "$done" -ge 1 ] || fail "one of two exports to one file wins"
title=$(sed -n 's/^# //p' "$scratch/race.md")
[ -s "$scratch/$title.out" ] || fail "the note in the file is the one that says it was written"
if [ "$done" -eq 1 ]; then
  grep -q "written by somebody else meanwhile" "$scratch"/*.err || fail "the other one says so"
fi
run verify "$scratch/race.md"
[ "$code" -eq 0 ] || fail "the winner is whole"
ok "of two exports to one file one wins whole ($done of 2 exits 0)"

if [ "$(id -u)" -eq 0 ] && mkdir "$scratch/full" && mount -t tmpfs -o size=64k tmpfs "$scratch/full" 2>/dev/null; then
  mounted+=("$scratch/full")
  run --briefings "$scratch/full" export '' --template full --title Big
  [ "$code" -eq 1 ] || fail "a full disk exits 1, not $code"
  says "a full disk is said" "the disk is full; make room"
  [ -z "$(ls -A "$scratch/full")" ] || { ls -la "$scratch/full" >&2; fail "a full disk keeps nothing half"; }
  ok "a full disk is said and keeps nothing half"
  mount -o remount,ro "$scratch/full"
  run --briefings "$scratch/full" export speaker:dragulescu --title Small
  [ "$code" -eq 1 ] || fail "a read-only disk exits 1, not $code"
  says "a read-only disk is said" "read-only; choose another folder"
  ok "a read-only disk is said"
else
  printf 'left out: a full and a read-only disk (a mount needs root)\n'
fi

if [ "$(id -u)" -ne 0 ]; then
  mkdir "$scratch/shut" && chmod a-w "$scratch/shut"
  run --briefings "$scratch/shut" export speaker:dragulescu --title Small
  [ "$code" -eq 1 ] || fail "a folder without permission exits 1, not $code"
  says "a folder without permission is said" "no permission; give this user the right"
  ok "a folder without permission is said"
fi

printf '%s passed, 0 failed\n' "$passed"
