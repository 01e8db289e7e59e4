#!/usr/bin/env bash
# The console as a journalist meets it, in tmux at 80x24 and 120x40 and through a real ssh: filter, read, collect, save; a killed
# session and a dropped connection keep the draft; the terminal is given back.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
export DRAGOMAN_BRIEFINGS=$scratch/briefings
# A mark by which this run's processes are told from others.
mark=dragoman.journey=$(basename "$scratch")
export DRAGOMAN_JAVA_OPTIONS=-D$mark
socket=$scratch/tmux
daemon=
tmux_() { tmux -S "$socket" -f /dev/null "$@"; }
cleanup() {
  tmux_ kill-server 2>/dev/null || true
  if [ -n "$daemon" ]; then kill "$daemon" 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap cleanup EXIT

passed=0
# Waits until the screen shows a pattern; shows the screen and fails after half a minute.
shows() { # NAME PATTERN
  for _ in $(seq 150); do
    if tmux_ capture-pane -p -t t | grep -qE -- "$2"; then
      printf 'ok: %s\n' "$1"
      passed=$((passed + 1))
      return
    fi
    sleep 0.2
  done
  tmux_ capture-pane -p -t t >&2
  printf 'FAILED: %s\n' "$1" >&2
  exit 1
}
keys() { tmux_ send-keys -t t "$@"; }
typed() { tmux_ send-keys -t t -l -- "$1"; }

bin/dragoman index >/dev/null
tmux_ new-session -d -s keep "sleep 3600"

tmux_ new-session -d -s t -x 80 -y 24 "stty -g >$scratch/before; bin/dragoman; echo left \$?; stty -g >$scratch/after; sleep 600"
shows "the console opens at 80x24" "34 articles"
shows "Arabic headlines stand in visual order" "ﺔ|ﺍ|ﻝ"
keys s
shows "s opens the speakers" "Speakers"
typed "drag"
shows "typing narrows them" "│ ▸ *Ilinca Drăgulescu"
keys Enter
shows "the filter is a chip" "speaker: Ilinca Drăgulescu ×"
keys 2
shows "the statements of the speaker are listed" "^══.*Statements|Drăgulescu +[0-9]"
keys a
keys j
keys a
keys j
keys a
keys 5
shows "three statements are in the briefing" "Briefing \(3\)|3 items"
tmux_ resize-window -t t -x 120 -y 40
shows "the console follows the window to 120x40" "Briefing"
keys p
shows "p shows the note and its length" "The note · [0-9]+ words, [0-9]+ lines, [0-9]+ pages?"
keys Enter
shows "and Enter closes it" "Briefing \\(3\\) · [0-9]+ words"
keys w
shows "w asks for the title" "Title of the note"
typed "Drăgulescu on the lanes"
keys Enter
shows "and saves" "drăgulescu-on-the-lanes.md"
keys 3
shows "3 shows the timeline" "a bar is a (day|week|month)"
keys Enter
shows "Enter shows what is behind a bar" "oldest first"
keys "["
keys 4
shows "[ and 4: the positions under the filter before" "Positions"
keys 1
keys :
typed "query save lanes"
keys Enter
shows "a filter gets a name" "Done: query save lanes"
keys x
shows "x takes the filter away" "no filter"
keys :
typed "query lanes"
keys Enter
shows "and the name brings it back" "speaker: Ilinca Drăgulescu ×"
keys C-p
typed "horbatko"
shows "Ctrl-P finds by letters" "Lesia Horbatko +person"
keys Enter
shows "and goes there" "speaker: Lesia Horbatko ×"
keys x
shows "all articles are there again" "no filter +34 articles"
keys v
shows "a range begins" "Marking a range"
keys j
shows "and grows" "^[^│]*│┃"
keys "#"
shows "a range of articles is tagged" "Tags for all of them"
typed "week48"
keys Enter
shows "each of them" "Tagged 2 articles"
keys E
keys C-u
typed "tag:week48 is:unread"
keys Enter
shows "and found again by the tag" "2 articles"
keys q
shows "q leaves" "left 0"
diff "$scratch/before" "$scratch/after"
printf 'ok: the terminal is as it was\n'
note=$(find "$scratch/briefings" -name '*.md' | head -n 1)
grep -q '^\[^3\]:' "$note"
printf 'ok: the note has three footnotes\n'
passed=$((passed + 2))

tmux_ kill-session -t t
tmux_ new-session -d -s t -x 100 -y 30 "bin/dragoman; echo left \$?; sleep 600"
shows "the console opens again" "34 articles"
keys 2
shows "statements" "[0-9]+ statements"
keys a
shows "the draft has grown" "Briefing \([0-9]+\)"
pkill -9 -f "java.*$mark"
shows "killed" "left 137|Killed"
tmux_ kill-session -t t
tmux_ new-session -d -s t -x 100 -y 30 "bin/dragoman; echo left \$?; sleep 600"
shows "a killed session's draft is there" "Briefing \([0-9]+\)"
keys q
shows "and is left" "left 0"
tmux_ kill-session -t t

# However it ends, the terminal is given back as it was: asked to end, hung up on.
for signal in TERM HUP; do
  tmux_ new-session -d -s t -x 80 -y 24 \
    "stty -g >$scratch/before; bin/dragoman; stty -g >$scratch/after; echo left; sleep 600"
  shows "the console opens to be sent SIG$signal" "34 articles"
  pkill -"$signal" -f "java.*$mark"
  shows "SIG$signal ends it" "^left"
  diff "$scratch/before" "$scratch/after"
  printf 'ok: the terminal is as it was after SIG%s\n' "$signal"
  passed=$((passed + 1))
  tmux_ kill-session -t t
done

# A window that changes its size thirty times a second, down to 20x5 and up to 400x120.
tmux_ new-session -d -s t -x 80 -y 24 "stty -g >$scratch/before; bin/dragoman; stty -g >$scratch/after; echo left; sleep 600"
shows "the console opens to be resized" "34 articles"
for round in $(seq 30); do
  tmux_ resize-window -t t -x $((20 + round * 380 / 30)) -y $((5 + round * 115 / 30))
  sleep 0.03
  tmux_ resize-window -t t -x $((400 - round * 12)) -y $((120 - round * 3))
done
tmux_ resize-window -t t -x 20 -y 5
shows "a window of 20x5 says that it is too small" "20x5"
tmux_ resize-window -t t -x 400 -y 120
shows "a window of 400x120 is filled" "^1.*\? help$"
tmux_ resize-window -t t -x 80 -y 24
shows "and 80x24 is as before" "34 articles"
keys q
shows "q still leaves" "^left"
diff "$scratch/before" "$scratch/after"
printf 'ok: the terminal is as it was after all that\n'
passed=$((passed + 1))
tmux_ kill-session -t t

tmux_ new-session -d -s t -x 80 -y 24 "TERM=dumb bin/dragoman; echo left \$?; sleep 600"
shows "TERM=dumb is sent to the shell" "dragoman shell"
tmux_ kill-session -t t

# The corpus folder is watched.
cp -r corpus "$scratch/corpus"
tmux_ new-session -d -s t -x 80 -y 24 "bin/dragoman --corpus $scratch/corpus console; echo left \$?; sleep 600"
shows "the console opens on a copy of the corpus" "34 articles"
sleep 1
printf 'The harbour office said that the quay is open.\n' >"$scratch/corpus/new.txt"
shows "a new article appears" "35 articles"
keys q
shows "and is left" "left 0"
tmux_ kill-session -t t

# A real sshd on loopback, for this user, with a key made for the purpose.
port=$((20000 + RANDOM % 20000))
ssh-keygen -q -t ed25519 -N '' -f "$scratch/host"
ssh-keygen -q -t ed25519 -N '' -f "$scratch/key"
cp "$scratch/key.pub" "$scratch/authorized_keys"
chmod 600 "$scratch/authorized_keys"
mkdir -p /run/sshd 2>/dev/null || true
cat >"$scratch/sshd_config" <<CONFIG
Port $port
ListenAddress 127.0.0.1
HostKey $scratch/host
AuthorizedKeysFile $scratch/authorized_keys
PasswordAuthentication no
StrictModes no
UsePAM no
PidFile none
CONFIG
"$(command -v sshd || echo /usr/sbin/sshd)" -D -f "$scratch/sshd_config" -E "$scratch/sshd.log" &
daemon=$!
ssh_() {
  ssh -p "$port" -i "$scratch/key" -o IdentitiesOnly=yes -o StrictHostKeyChecking=no \
    -o UserKnownHostsFile="$scratch/known" -o LogLevel=ERROR "$@"
}
for _ in $(seq 50); do
  if ssh_ 127.0.0.1 true 2>/dev/null; then break; fi
  sleep 0.2
done
settings="XDG_CACHE_HOME=$XDG_CACHE_HOME XDG_STATE_HOME=$XDG_STATE_HOME XDG_CONFIG_HOME=$XDG_CONFIG_HOME DRAGOMAN_BRIEFINGS=$DRAGOMAN_BRIEFINGS DRAGOMAN_JAVA_OPTIONS=-D$mark LANG=C.UTF-8"

ssh_ 127.0.0.1 "$settings $PWD/bin/dragoman export country:RO -o -" >"$scratch/note.md"
grep -q '^## Sources' "$scratch/note.md"
printf 'ok: a note comes through ssh\n'
code=0
ssh_ 127.0.0.1 "$settings $PWD/bin/dragoman articles nofield:x" 2>/dev/null || code=$?
[ "$code" -eq 2 ]
printf 'ok: the exit code comes through ssh\n'
passed=$((passed + 2))

cat >"$scratch/in.sh" <<SCRIPT
exec ssh -t -p $port -i $scratch/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=no \
  -o UserKnownHostsFile=$scratch/known -o LogLevel=ERROR 127.0.0.1 "$settings $PWD/bin/dragoman"
SCRIPT
tmux_ new-session -d -s t -x 80 -y 24 "sh $scratch/in.sh; printf '\\033c'; echo left; sleep 600"
shows "the console opens through ssh" "34 articles"
keys c
shows "c opens the countries" "Countries"
typed "ukr"
shows "typing narrows them" "│ ▸ *Ukraine"
keys Enter
shows "Ukraine is the filter" "country: Ukraine ×"
pkill -f "ssh -t -p $port"
shows "the connection drops" "left"
for _ in $(seq 50); do
  pgrep -f "java.*$mark" >/dev/null || break
  sleep 0.2
done
if pgrep -f "java.*$mark" >/dev/null; then
  printf 'FAILED: the program outlives its terminal\n' >&2
  exit 1
fi
printf 'ok: the program ends with its terminal\n'
passed=$((passed + 1))

printf '%s passed, 0 failed\n' "$passed"
