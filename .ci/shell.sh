#!/usr/bin/env bash
# The shell as a journalist meets it: typed in tmux with Tab, Arabic and a second session's history; in a simple terminal; as a
# script in a pipe; and the launcher, completions and manual installed below a prefix and removed again.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config HOME=$scratch
export DRAGOMAN_BRIEFINGS=$scratch/briefings
socket=$scratch/tmux
tmux_() { tmux -S "$socket" -f /dev/null "$@"; }
cleanup() {
  tmux_ kill-server 2>/dev/null || true
  rm -rf "$scratch"
}
trap cleanup EXIT

passed=0
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
ok() {
  printf 'ok: %s\n' "$1"
  passed=$((passed + 1))
}
# Waits until the screen shows a pattern; shows the screen and fails after a minute.
shows() { # NAME PATTERN
  for _ in $(seq 300); do
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
begins() { # COMMAND
  tmux_ kill-session -t t 2>/dev/null || true
  tmux_ new-session -d -s t -x 80 -y 24 "stty -g >$scratch/before; $1; echo left \$?; stty -g >$scratch/after; sleep 600"
}

bin/dragoman index >/dev/null
tmux_ new-session -d -s keep "sleep 3600"

begins "bin/dragoman shell"
shows "the shell greets" "34 articles, [0-9]+ statements.*help"
typed "filter speaker:drag"
keys Tab
shows "Tab completes a speaker" "filter speaker:ilinca-dragulescu"
keys Enter
shows "the filter is said with its counts" "filter speaker:ilinca-dragulescu: [0-9]+ articles, [0-9]+ statements"
keys C-l
typed "list"
keys Enter
shows "a full screen asks for more" "-- Enter for more, q to stop --"
keys q
typed "read 2"
keys Enter
shows "an article of the list is read" "2.1 speaker "
keys Enter
keys C-l
typed "add 2.2"
keys Enter
shows "a statement of it is taken" "1 item added; the briefing has 1 item"
keys C-l
typed "title سفينة في سولينا"
shows "Arabic is typed in visual order, letters joined" "title ﺎﻨﻴﻟﻮﺳ ﻲﻓ ﺔﻨﻴﻔﺳ"
keys Enter
typed "save"
keys Enter
shows "the note is saved" "saved .*\.md"
tmux_ resize-window -t t -x 120 -y 40
keys C-l
typed "title "
keys Tab
shows "where nothing can be completed, it says what the command takes" "Gives the note its title"
keys C-c
typed "quit"
keys Enter
shows "quit leaves" "left 0"
diff "$scratch/before" "$scratch/after"
ok "the terminal is as it was"

begins "bin/dragoman shell"
shows "the next session has the briefing" "the briefing .* has 1 item"
keys Up Up Up
shows "and the lines of the last one" "dragoman> title ﺎﻨﻴﻟﻮﺳ"
keys C-c
keys C-r
typed "filter sp"
shows "which can be searched" "filter speaker:ilinca-dragulescu"
keys Enter
shows "and run again" "filter speaker:ilinca-dragulescu: [0-9]+ articles"
keys C-d
shows "the end of input leaves" "left 0"

begins "bin/dragoman shell"
shows "a third session" "dragoman>"
pkill -TERM -P "$(tmux_ list-panes -t t -F '#{pane_pid}')"
shows "a terminated session ends at once" "left 1?[0-9]+"
diff "$scratch/before" "$scratch/after"
ok "and gives the terminal back"

begins "TERM=dumb bin/dragoman shell"
shows "a simple terminal has a prompt" "dragoman>"
typed "read 1"
keys Enter
shows "and plain errors" "nothing is listed yet"
typed "quit"
keys Enter
shows "and is left" "left 0"
begins "bin/dragoman; bin/dragoman --version"
shows "the console has the shell's briefing" "Briefing \(1\)"
keys q
shows "and is left" "Dragoman [0-9]"

printf 'filter country:RO\nstatements --format ndjson\nread 9.9.9\nlist\n' >"$scratch/script"
code=0
bin/dragoman shell <"$scratch/script" >"$scratch/out" 2>"$scratch/err" || code=$?
[ "$code" -eq 1 ] || fail "a script ends with the exit code of what failed, not $code"
grep -q '^dragoman: line 3: read 9.9.9: failed with exit code 1; nothing behind it was run$' "$scratch/err" ||
  fail "the failing line is named"
if grep -q 'dragoman>' "$scratch/out"; then fail "a script has no prompts"; fi
ok "a script in a pipe stops at its first error, names the line and gives the exit code"
code=0
bin/dragoman shell --keep-going -c 'nonsense; list lang:ar' >"$scratch/out" 2>"$scratch/err" || code=$?
[ "$code" -eq 3 ] || fail "going on behind an error exits 3, not $code"
grep -q 'language ar' "$scratch/out" || fail "what stands behind an error is run"
ok "--keep-going runs the rest"

prefix=$scratch/a\ prefix
bin/dragoman install --prefix "$prefix" >"$scratch/out"
"$prefix/bin/dragoman" --version | grep -q '^Dragoman ' || fail "the link starts the program"
ok "the launcher is linked"
export PATH=$prefix/bin:$PATH
cat >"$scratch/complete.bash" <<'COMPLETE'
source "$1/share/bash-completion/completions/dragoman"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
complete -p dragoman >/dev/null
_complete_dragoman 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
COMPLETE
bash "$scratch/complete.bash" "$prefix" dragoman exp | grep -qx 'export *' || fail "bash completes a command"
bash "$scratch/complete.bash" "$prefix" dragoman articles --format nd | grep -qx 'ndjson *' || fail "bash completes a value"
ok "bash completes commands and values"
if command -v fish >/dev/null; then
  XDG_DATA_DIRS=$prefix/share:/usr/share fish -c "complete -C 'dragoman articles --format nd'" | grep -q '^ndjson' ||
    fail "fish completes a value"
  ok "fish completes commands and values"
fi
if command -v zsh >/dev/null; then
  tmux_ kill-session -t t
  tmux_ new-session -d -s t -x 100 -y 24 "zsh -f"
  typed "fpath=('$prefix/share/zsh/site-functions' \$fpath); autoload -U compinit; compinit -u -D; clear"
  keys Enter
  shows "zsh starts" "^[^ ]*[%#] *$"
  typed "dragoman expo"
  keys Tab
  typed "--bot"
  keys Tab
  shows "zsh completes commands and options" "dragoman export --bottom-line"
fi
if command -v man >/dev/null; then
  for page in "$prefix"/share/man/man1/*; do
    man --warnings -E UTF-8 -l "$page" >"$scratch/page" 2>"$scratch/err"
    if [ -s "$scratch/err" ]; then
      cat "$scratch/err" >&2
      fail "$page renders without warnings"
    fi
  done
  MANPATH=$prefix/share/man MANWIDTH=80 man dragoman-export | grep -q 'fail-if-empty' || fail "man finds a command's page"
  ok "the manual renders without warnings"
fi
bin/dragoman uninstall --prefix "$prefix" >/dev/null
[ -z "$(find "$prefix" -mindepth 1)" ] || fail "nothing is left behind"
ok "uninstall leaves nothing behind"

printf '%s passed, 0 failed\n' "$passed"
