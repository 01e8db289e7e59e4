#!/usr/bin/env bash
# The server as journalists meet it, with the OpenSSH client, in tmux: log in, filter, add, save, resize; a dropped connection keeps
# the draft; commands with exit codes and clean bytes; sftp and scp; what is refused; two users who do not see each other; fifty at
# once; keys read anew; a stop that tells.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
export DRAGOMAN_BRIEFINGS=$scratch/briefings DRAGOMAN_CORPUS=$scratch/corpus
port=$((20000 + RANDOM % 20000))
socket=$scratch/tmux
server=
tmux_() { tmux -S "$socket" -f /dev/null "$@"; }
cleanup() {
  tmux_ kill-server 2>/dev/null || true
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap cleanup EXIT

passed=0
ok() {
  printf 'ok: %s\n' "$1"
  passed=$((passed + 1))
}
fail() {
  printf 'FAILED: %s\n' "$1" >&2
  cat "$scratch/log" "$scratch/err" >&2 2>/dev/null || true
  exit 1
}
# Waits until the screen shows a pattern; shows the screen and fails after half a minute.
shows() { # NAME PATTERN
  for _ in $(seq 150); do
    if tmux_ capture-pane -p -t t | grep -qE -- "$2"; then
      ok "$1"
      return
    fi
    sleep 0.2
  done
  tmux_ capture-pane -p -t t >&2
  fail "$1"
}
keys() { tmux_ send-keys -t t "$@"; }
typed() { tmux_ send-keys -t t -l -- "$1"; }
says() { # PATTERN FILE
  for _ in $(seq 300); do
    if grep -qE -- "$1" "$2" 2>/dev/null; then return; fi
    sleep 0.2
  done
  fail "no '$1' in $2"
}

mkdir -p "$scratch/config/dragoman/keys"
cp -r corpus "$scratch/corpus"
for user in ana ion eve; do ssh-keygen -q -t ed25519 -N '' -C "$user" -f "$scratch/$user"; done
cp "$scratch/ana.pub" "$scratch/config/dragoman/keys/ana"
cp "$scratch/ion.pub" "$scratch/config/dragoman/keys/ion"
chmod 600 "$scratch"/config/dragoman/keys/*
cat >"$scratch/config/dragoman/config.toml" <<TOML
[serve]
address = "127.0.0.1"
port = $port
desk_writers = ["ana"]
inbox = ["ana"]
connections_per_minute = 1000
waiting = 100
login_seconds = 120
sessions_per_user = 60
stop_seconds = 3
TOML

options=(-i "$scratch/ana" -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o "UserKnownHostsFile=$scratch/known" -o LogLevel=ERROR)
as() { # USER WORDS...
  local user=$1
  shift
  ssh -p "$port" -i "$scratch/$user" "${options[@]:2}" "$user@127.0.0.1" "$@"
}

bin/dragoman index >/dev/null
bin/dragoman serve >"$scratch/log" 2>&1 &
server=$!
says 'host key ecdsa' "$scratch/log"
ok "the server starts and prints its fingerprints"
# The launcher becomes the program, so its number is the server's.
bin/dragoman serve status >"$scratch/out" || fail "the status is not well"
grep -q '^server  *answers in' "$scratch/out"
ok "serve status says that it answers"

as ana articles --format ndjson lang:en >"$scratch/out" 2>"$scratch/err"
bin/dragoman articles --format ndjson lang:en >"$scratch/local"
cmp "$scratch/out" "$scratch/local" || fail "a listing has the same bytes as here"
[ ! -s "$scratch/err" ] || fail "and says nothing else"
ok "a listing has the same bytes as here"
for _ in $(seq 40); do cat "$scratch/local"; done >"$scratch/large.txt"
code=0
as ana articles nofield:x >/dev/null 2>&1 || code=$?
[ "$code" -eq 2 ] || fail "wrong words exit 2, not $code"
code=0
as ana export nobody-said-this --fail-if-empty -o - >/dev/null 2>&1 || code=$?
[ "$code" -eq 1 ] || fail "nothing found exits 1, not $code"
ok "exit codes come through"
as ana export country:RO --title Ro -o - >"$scratch/out" 2>/dev/null
if grep -q $'\r' "$scratch/out"; then fail "a note has no carriage returns"; fi
ok "a note comes clean"
as ana statements 2>/dev/null | head -n 1 >/dev/null || fail "a reader that leaves early"
ok "a reader that leaves early ends it quietly"

code=0
as eve articles >/dev/null 2>"$scratch/err" || code=$?
[ "$code" -eq 255 ] || fail "an unknown key is refused"
grep -q 'Permission denied (publickey)' "$scratch/err" || fail "only keys are asked for"
ok "an unknown key is refused, and no password asked for"
for words in 'config' 'evaluate /etc' 'serve' 'articles --corpus /etc' 'export country:UA -o /etc/x.md' 'export country:UA -o ../ion/x.md'; do
  code=0
  # shellcheck disable=SC2086
  as ana $words >/dev/null 2>&1 || code=$?
  [ "$code" -eq 2 ] || fail "'$words' exits 2, not $code"
done
ok "what names places on the server exits 2"
ssh -p "$port" -v "${options[@]}" -o LogLevel=VERBOSE -N -R 0:127.0.0.1:22 -o ExitOnForwardFailure=yes ana@127.0.0.1 2>"$scratch/err" && fail "forwarding"
ok "forwarding of a port from the server is refused"
ssh -p "$port" "${options[@]}" -W 127.0.0.1:22 ana@127.0.0.1 </dev/null >"$scratch/out" 2>"$scratch/err" && fail "forwarding"
[ ! -s "$scratch/out" ]
ok "forwarding to another machine is refused"
ssh -p "$port" "${options[@]}" -o SendEnv=LC_ALL -A -X ana@127.0.0.1 articles >/dev/null 2>&1 || fail "agent and X11 are refused without harm"
says '"request":"env"' "$XDG_STATE_HOME/dragoman/serve/audit.0.log"
ok "variables, agents and X11 are refused and written down"

as ana export country:RO --title Mine >"$scratch/out" 2>/dev/null
grep -qx 'mine.md' "$scratch/out" || fail "a saved note is named without its place on the server"
cat >"$scratch/batch" <<'BATCH'
get mine.md
-get ../ion/x.md
-get /etc/passwd
-symlink /etc/passwd link
put large.txt
put large.txt desk/large.txt
BATCH
(cd "$scratch" && sftp -P "$port" "${options[@]}" -b batch ana@127.0.0.1 >/dev/null 2>"$scratch/err") || fail "sftp"
cmp "$scratch/mine.md" "$DRAGOMAN_BRIEFINGS/ana/mine.md"
cmp "$scratch/large.txt" "$DRAGOMAN_BRIEFINGS/ana/large.txt"
if [ -e "$scratch/passwd" ] || [ -e "$DRAGOMAN_BRIEFINGS/ana/link" ]; then fail "sftp leads out"; fi
ok "sftp reads and writes the own notes, and nothing else"
scp -q -P "$port" "${options[@]}" ana@127.0.0.1:large.txt "$scratch/back.txt"
cmp "$scratch/large.txt" "$scratch/back.txt"
ok "scp does too"
printf 'ls\n-rm desk/large.txt\n-get mine.md theirs.md\n' >"$scratch/batch"
(cd "$scratch" && sftp -P "$port" -i ion "${options[@]:2}" -b batch ion@127.0.0.1 >"$scratch/out" 2>/dev/null) || fail "sftp"
if grep -q 'mine' <(grep -v sftp "$scratch/out"); then fail "ion sees ana's notes"; fi
if [ -e "$scratch/theirs.md" ] || [ ! -e "$DRAGOMAN_BRIEFINGS/desk/large.txt" ]; then fail "ion reaches too far"; fi
ok "two users do not see each other, and the shared folder is safe from who may not write"
printf 'Envoy Ilinca Dragulescu said that the dredger had come.\n' >"$scratch/news.txt"
printf 'put news.txt inbox/news.txt\n' >"$scratch/batch"
(cd "$scratch" && sftp -P "$port" "${options[@]}" -b batch ana@127.0.0.1 >/dev/null)
as ion articles 2>/dev/null | grep -q 'inbox/ana/news.txt' || fail "the inbox"
ok "an article in the inbox is listed for all"

cat >"$scratch/in.sh" <<SCRIPT
exec ssh -p $port ${options[*]} ana@127.0.0.1
SCRIPT
tmux_ new-session -d -s keep "sleep 3600"
tmux_ new-session -d -s t -x 80 -y 24 "sh $scratch/in.sh; echo left \$?; sleep 600"
shows "the console opens" "35 articles"
keys s
shows "s opens the speakers" "Speakers"
typed "drag"
shows "typing narrows them" "│ ▸ *Ilinca Drăgulescu"
keys Enter
shows "the filter is a chip" "speaker: Ilinca Drăgulescu ×"
keys 2
shows "the statements of the speaker are listed" "^══.*Statements"
keys a
shows "a statement is in the briefing" "Briefing \(1\)"
tmux_ resize-window -t t -x 120 -y 40
for _ in $(seq 50); do
  if [ "$(tmux_ capture-pane -p -t t | awk '{ if (length($0) > n) n = length($0) } END { print (n > 90) }')" = 1 ]; then break; fi
  sleep 0.2
done
keys 5
shows "the console follows the window" "1 item|Briefing \(1\)"
keys w
shows "w asks for the title" "Title of the note"
typed "From afar"
keys Enter
shows "and saves, naming no place on the server" "Saved as from-afar.md"
keys 2 j a
shows "the draft has grown" "Briefing \(2\)"
kill -9 "$(tmux_ display -p -t t '#{pane_pid}')"
tmux_ kill-session -t t 2>/dev/null || true
tmux_ new-session -d -s t -x 100 -y 30 "sh $scratch/in.sh; echo left \$?; sleep 600"
shows "a dropped connection's draft is there" "Briefing \(2\)"

pids=()
for i in $(seq 50); do
  as "$([ $((i % 2)) -eq 0 ] && echo ana || echo ion)" statements --format ndjson >"$scratch/many.$i" 2>/dev/null &
  pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || fail "one of fifty"; done
for i in $(seq 2 50); do cmp "$scratch/many.1" "$scratch/many.$i"; done
ok "fifty at once get the same"
keys 1
shows "and the console is still there" "Briefing \(2\)"

rm "$scratch/config/dragoman/keys/ion"
cp "$scratch/eve.pub" "$scratch/config/dragoman/keys/eve"
chmod 600 "$scratch/config/dragoman/keys/eve"
kill -HUP "$server"
says 'keys of 2 users' "$scratch/log"
as eve articles >/dev/null 2>&1 || fail "a new key"
if as ion articles >/dev/null 2>&1; then fail "a removed key"; fi
ok "SIGHUP reads the keys anew"
echo 'restrict' | cat - "$scratch/ion.pub" | tr '\n' ' ' >"$scratch/config/dragoman/keys/ion"
chmod 600 "$scratch/config/dragoman/keys/ion"
kill -HUP "$server"
says "ion:1: the option 'restrict' is not honoured" "$scratch/log"
as eve articles >/dev/null 2>&1 || fail "wrong keys must leave all as it was"
ok "wrong keys leave all as it was"

kill -TERM "$server"
shows "a stop is told" "The server stops in"
shows "and why the session ended stays on the screen" "the server stopped; your draft is kept"
wait "$server" || fail "a stop exits 0"
server=
ok "a stop exits 0"
if bin/dragoman serve status >/dev/null 2>&1; then fail "the status of no server"; fi
ok "serve status exits 1 when none runs"

printf '%s passed, 0 failed\n' "$passed"
