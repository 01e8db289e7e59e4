#!/usr/bin/env bash
# The launcher as a user meets it: in a fresh copy with a blank in its path, through a link, from another folder, in a pipe,
# onto a full disk. Leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
passed=0
holds() { # NAME FILE PATTERN
  grep -q -- "$3" "$2" || { cat "$2" >&2; fail "$1"; }
  printf 'ok: %s\n' "$1"
  passed=$((passed + 1))
}

copy="$scratch/a copy"
mkdir "$copy"
git -C "$here" archive HEAD | tar -x -C "$copy"

"$copy/bin/dragoman" >"$scratch/out" 2>"$scratch/err" </dev/null
holds "a fresh copy says that it builds" "$scratch/err" "building (this happens once)"
holds "without a terminal there is an overview" "$scratch/out" "^articles    3[0-9] in 3[0-9] files"
holds "the overview says how to export" "$scratch/out" "dragoman export"

ln -s "$copy/bin/dragoman" "$scratch/link"
(cd / && "$scratch/link" articles --format ndjson >"$scratch/out" 2>"$scratch/err" </dev/null)
holds "a link from another folder lists articles" "$scratch/out" '"lang'
[ ! -s "$scratch/err" ] || { cat "$scratch/err" >&2; fail "the second start is silent"; }

"$scratch/link" statements | head -n 1 >"$scratch/out" 2>"$scratch/err"
holds "a reader that leaves early ends it quietly" "$scratch/out" "speaker"

touch "$copy/src/main/java/dragoman/Main.java"
"$copy/bin/dragoman" --version >"$scratch/out" 2>"$scratch/err" </dev/null
holds "a changed source is built again" "$scratch/err" "its sources have changed"
holds "the version is printed" "$scratch/out" "Dragoman "

code=0
"$copy/bin/dragoman" sttements >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
[ "$code" -eq 2 ] || fail "wrong words exit 2, not $code"
holds "wrong words name the nearest right ones" "$scratch/err" "statements"

code=0
"$copy/bin/dragoman" export country:UA -o /dev/full >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
[ "$code" -eq 1 ] || fail "a full disk exits 1, not $code"
holds "a full disk is said in words" "$scratch/err" "/dev/full"

SOURCE_DATE_EPOCH=1760000000 TZ=UTC "$copy/bin/dragoman" --zone UTC export country:RO --title T -o - >"$scratch/one" 2>/dev/null
SOURCE_DATE_EPOCH=1760000000 TZ=America/Lima LC_ALL=C "$copy/bin/dragoman" --zone UTC export country:RO --title T -o - >"$scratch/two" 2>/dev/null
cmp "$scratch/one" "$scratch/two" || fail "the same export gives the same bytes in any locale"
printf 'ok: the same export gives the same bytes in any locale\n'
passed=$((passed + 1))

printf '%s passed, 0 failed\n' "$passed"
