#!/usr/bin/env bash
# The console over a pseudo terminal, at 80x24 and 200x50: bytes and time from a key to the last byte of its frame while a list is scrolled with a
# held key (30 a second), page by page, and key by key with a rest; time until a search's echo and its list while it is typed; wake-ups of an idle
# console and its memory. newsboat on a feed of the same articles beside it, where it is installed.
# Usage: src/bench/console.sh CORPUS [KEYS [idle seconds]]; CORPUS is a folder, see src/bench/corpus.py for a large one.
set -euo pipefail
cd "$(dirname "$0")/../.."
corpus=$(realpath "${1:?a corpus folder}")
keys=${2:-200}
idle=${3:-130}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=${BENCH_CACHE:-$scratch/cache} XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
export DRAGOMAN_BRIEFINGS=$scratch/briefings DRAGOMAN_CORPUS=$corpus
"${BENCH_PROGRAM:-bin/dragoman}" index
printf 'load before: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
python3 src/bench/console.py "$corpus" "$scratch" "$keys" "$idle"
printf 'load after: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
