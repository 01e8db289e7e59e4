#!/usr/bin/env bash
# Many sessions of 'dragoman serve' over the loopback, with MINA's client on the same machine: live heap for each further session,
# resident memory, first screen after log-in, key to frame while many scroll.
# BENCH_JAVA_OPTIONS=-Dhistogram=/tmp/heap. keeps what is on the heap. Usage: src/bench/serve.sh [STAYING [SCROLLING [SECONDS [KEYS]]]]
# with so many keys a second in each session that scrolls; the clients take their part of the same processors, and say how much.
set -euo pipefail
cd "$(dirname "$0")/../.."
staying=${1:-150}
scrolling=${2:-100}
seconds=${3:-30}
rate=${4:-10}

scratch=$(mktemp -d)
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
export DRAGOMAN_BRIEFINGS=$scratch/briefings
port=$((20000 + RANDOM % 20000))
server=
cleanup() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap cleanup EXIT

mkdir -p "$scratch/config/dragoman/keys"
ssh-keygen -q -t ed25519 -N '' -f "$scratch/key"
cp "$scratch/key.pub" "$scratch/config/dragoman/keys/bench"
chmod 600 "$scratch/config/dragoman/keys/bench"
cat >"$scratch/config/dragoman/config.toml" <<TOML
[serve]
address = "127.0.0.1"
port = $port
sessions = 1000
sessions_per_user = 1000
sessions_per_address = 1000
connections_per_minute = 10000
stop_seconds = 0
TOML
bin/dragoman index >/dev/null
bin/dragoman serve 2>"$scratch/log" &
server=$!
for _ in $(seq 200); do
  if grep -q ecdsa "$scratch/log"; then break; fi
  sleep 0.2
done
printf 'load before: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
PATH=$jdk/bin:$PATH
# shellcheck disable=SC2086
"$jdk/bin/java" ${BENCH_JAVA_OPTIONS:-} -Djava.util.logging.config.file=src/test/resources/logging.properties \
  -cp "target/dragoman.jar:target/lib/*:target/lib/serve/*" src/bench/java/ServeBench.java \
  "$server" "$port" "$scratch/key" "$staying" "$scrolling" "$seconds" "$rate"
printf 'load after: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
