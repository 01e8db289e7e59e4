#!/usr/bin/env bash
# Arabic in real terminals: xterm, which leaves rows as they are sent, and VTE (xfce4-terminal), which reorders them unless it is
# told not to. The console's screen is taken as text in tmux; printed again, row by row with VTE's reordering switched off, it is
# what the console itself must look like in that terminal. The same rows with the reordering left on show that a mangled screen
# would be seen.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=()
for pair in Xvfb:xvfb xterm:xterm xfce4-terminal:xfce4-terminal import:imagemagick xdpyinfo:x11-utils dbus-run-session:dbus tmux:tmux; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || packages+=("${pair#*:}")
done
fc-list 2>/dev/null | grep -q DejaVuSansMono || packages+=(fonts-dejavu-core)
if [ ${#packages[@]} -gt 0 ]; then
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

scratch=$(mktemp -d)
export XDG_CACHE_HOME=$scratch/cache XDG_CONFIG_HOME=$scratch/config DRAGOMAN_BRIEFINGS=$scratch/briefings
# One moment for every clock on the screen, and no colours: they are not what is compared.
export SOURCE_DATE_EPOCH=1765929600 NO_COLOR=1 DRAGOMAN_ZONE=UTC DRAGOMAN_THEME=none LANG=C.UTF-8
unset COLORTERM VTE_VERSION TMUX
socket=$scratch/tmux
server=
window=
finish() {
  [ -z "$window" ] || kill -- "-$window" 2>/dev/null || true
  tmux -S "$socket" kill-server 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

passed=0
ok() {
  printf 'ok: %s\n' "$1"
  passed=$((passed + 1))
}
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  if [ -n "${KEEP_PICTURES:-}" ]; then cp "$scratch"/*.png "$KEEP_PICTURES" || true; fi
  exit 1
}

# A display of its own, on the first free number.
mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1000x700x24 -nolisten tcp >/dev/null 2>&1 3>"$scratch/display" &
server=$!
read -r number <"$scratch/display"
export DISPLAY=:$number

bin/dragoman index >/dev/null

# The console as its user begins: its own state, the same each time. The name of the state is the only argument.
cat >"$scratch/console" <<SCRIPT
#!/bin/sh
cd '$PWD'
export XDG_STATE_HOME='$scratch'/state-\$1
exec bin/dragoman \$2 --lang ar console
SCRIPT
chmod +x "$scratch/console"

# The rows of the screen as they stand, looks and all.
tmux -S "$socket" -f /dev/null new-session -d -x 80 -y 24 -s t "$scratch/console tmux '--rtl visual'"
still=0
for _ in $(seq 900); do
  sleep 0.2
  tmux -S "$socket" capture-pane -e -p -t t >"$scratch/now"
  if grep -q "2025-" "$scratch/now" && cmp -s "$scratch/now" "$scratch/rows"; then still=$((still + 1)); else still=0; fi
  [ $still -lt 15 ] || break
  cp "$scratch/now" "$scratch/rows"
done
tmux -S "$socket" kill-server
grep -q 'ﺔ' "$scratch/rows" || fail "no Arabic on the screen taken in tmux"

# Prints the rows, each at its place; $1 switches the terminal's reordering off or leaves it.
cat >"$scratch/print" <<SCRIPT
#!/bin/bash
printf "\$1\033[?25l\033[?7l\033[2J"
row=0
while IFS= read -r line; do
  row=\$((row + 1))
  [ \$row -gt 24 ] || printf '\033[%d;1H\033[m%s' "\$row" "\$line"
done <'$scratch/rows'
touch '$scratch/printed'
sleep 600
SCRIPT
chmod +x "$scratch/print"

# How many pixels differ, but for slight ones.
differ() { # NAME NAME
  compare -metric AE -fuzz 20% "$scratch/$1.png" "$scratch/$2.png" null: 2>&1 | sed 's/[^0-9.e+].*//' || true
}
same() { awk -v n="$1" 'BEGIN { exit !(n < 300) }'; }

# Runs a command in a terminal and takes a picture when it is the same as another one, or stands still, in a minute at most.
picture() { # TERMINAL NAME LIKE COMMAND...
  local terminal=$1 name=$2 like=$3 before="" now="" still=0
  shift 3
  case $terminal in
    xterm)
      setsid xterm -u8 -fa 'DejaVu Sans Mono' -fs 9 -geometry 80x24+0+0 -b 0 -bw 0 +sb -bg black -fg white -bc \
        -xrm 'XTerm*cursorBlink: false' -e "$@" >/dev/null 2>&1 &
      ;;
    vte)
      setsid dbus-run-session -- xfce4-terminal --disable-server --geometry=80x24+0+0 --hide-menubar --hide-borders \
        --hide-toolbar --hide-scrollbar --font='DejaVu Sans Mono 9' --color-bg=black --color-text=white -x "$@" \
        >/dev/null 2>&1 &
      ;;
  esac
  window=$!
  for _ in $(seq 300); do
    sleep 0.4
    import -window root "$scratch/$name.png"
    now=$(convert "$scratch/$name.png" -format '%# %[fx:mean>0.01]' info:)
    if [ -n "$like" ]; then
      if same "$(differ "$name" "$like")"; then break; fi
    elif [ "$now" = "$before" ] && [ "${now##* }" = 1 ]; then
      # More on it than an empty window, and for a while the same.
      still=$((still + 1))
      [ $still -lt 4 ] || break
    else
      still=0
    fi
    before=$now
  done
  kill -- "-$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  window=
}

for terminal in xterm vte; do
  picture "$terminal" "$terminal-right" "" "$scratch/print" '\033[8l'
  picture "$terminal" "$terminal-console" "$terminal-right" "$scratch/console" "$terminal" ''
  apart=$(differ "$terminal-right" "$terminal-console")
  same "$apart" || fail "$terminal: the console differs from its rows as they stand, by $apart pixels"
  ok "$terminal shows the console's rows as they stand ($apart pixels differ)"
done

picture vte vte-wrong "" "$scratch/print" '\033[8h'
apart=$(differ vte-right vte-wrong)
! same "$apart" || fail "VTE reorders nothing here, so that this journey shows nothing"
ok "rows that VTE reorders would be seen ($apart pixels differ)"

picture xterm xterm-wrong "" "$scratch/console" logical '--rtl terminal'
apart=$(differ xterm-right xterm-wrong)
! same "$apart" || fail "logical order looks right in xterm, so that this journey shows nothing"
ok "logical order would be seen in xterm ($apart pixels differ)"

printf '%s passed, 0 failed\n' "$passed"
