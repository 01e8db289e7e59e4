#!/usr/bin/env bash
# Notes as their readers meet them: the samples are what CONTRIBUTING.md says makes them; pandoc turns notes of every template and
# language into HTML and DOCX without a warning; a browser shows their pages in the right direction, nothing wider than the page,
# and prints a brief on one page. Leaves nothing behind; with SHOTS=DIR pictures of the pages are kept there.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
export SOURCE_DATE_EPOCH=1765929600

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
passed=0
ok() {
  printf 'ok: %s\n' "$1"
  passed=$((passed + 1))
}

packages=()
command -v pandoc >/dev/null || packages+=(pandoc)
command -v chromium >/dev/null || packages+=(chromium)
if [ ${#packages[@]} -gt 0 ]; then
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${packages[@]}" >/dev/null
fi

# The commands of CONTRIBUTING.md, with another folder in place of briefings/.
mkdir "$scratch/samples"
sed -n '/^## The sample briefings/,/^## House rules/s/^    //p' CONTRIBUTING.md |
  sed "s|-o briefings/|-o $scratch/samples/|" >"$scratch/samples.sh"
bash -eu "$scratch/samples.sh" >"$scratch/out" 2>"$scratch/err" || { cat "$scratch/err" >&2; fail "the samples are made"; }
for sample in briefings/*.md; do
  cmp "$sample" "$scratch/samples/$(basename "$sample")" || fail "$sample is what its command makes"
  ok "$sample is what its command makes"
done

mkdir "$scratch/notes"
cp briefings/*.md "$scratch/notes"
for lang in en ar ro; do
  for template in brief full quotes timeline positions bilingual; do
    bin/dragoman --zone UTC --lang "$lang" export 'topic:negotiations' --title 'Talks: *who* <said> what?' --template "$template" \
      -o "$scratch/notes/$template.$lang.md" >/dev/null 2>&1
  done
done
for note in "$scratch"/notes/*.md; do
  name=$(basename "$note" .md)
  for to in html docx; do
    pandoc "$note" --standalone -o "$scratch/$name.$to" 2>"$scratch/err" || { cat "$scratch/err" >&2; fail "pandoc makes $to of $name"; }
    [ ! -s "$scratch/err" ] || { cat "$scratch/err" >&2; fail "pandoc makes $to of $name without a warning"; }
    [ -s "$scratch/$name.$to" ] || fail "pandoc makes $to of $name"
  done
done
ok "pandoc makes HTML and DOCX of $(find "$scratch/notes" -name '*.md' | wc -l) notes without a warning"

browser() { # ARGUMENTS…
  timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$scratch/profile" "$@" 2>/dev/null
}
# What the browser made of a page, said by a script that only this check adds.
cat >"$scratch/probe.html" <<'HTML'
<script>
const at = (selector) => [...document.querySelectorAll(selector)].map((node) => getComputedStyle(node).direction);
const all = (selector, direction) => at(selector).length > 0 && at(selector).every((it) => it === direction);
const pad = document.querySelector("li:has(> blockquote)");
document.title = "PROBE " + JSON.stringify({
  page: getComputedStyle(document.documentElement).direction,
  arabic: all("blockquote[lang=ar]", "rtl"),
  latin: all("blockquote[lang=en], blockquote[lang=ro]", "ltr"),
  cues: all("li bdi[lang=ar]", "rtl") && all("li bdi[lang=ro], li bdi[lang=en]", "ltr"),
  wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  bars: document.querySelectorAll("svg.timeline rect").length > 0,
  cut: [...document.querySelectorAll("svg.timeline text")].some((text) => {
    const box = text.getBBox(), view = text.ownerSVGElement.viewBox.baseVal;
    return box.x < 0 || box.x + box.width > view.width;
  }),
  back: [...document.querySelectorAll("sup a")].every((a) => document.querySelector(a.getAttribute("href"))),
  outside: document.querySelectorAll("script:not(:last-of-type), link, img, iframe").length,
});
</script>
HTML
for lang in en ar ro; do
  direction=ltr
  [ "$lang" != ar ] || direction=rtl
  page=$scratch/full.$lang.page.html
  bin/dragoman --zone UTC --lang "$lang" export 'topic:negotiations' --title Talks --template full -o "$page" >/dev/null 2>&1
  if grep -qi '<script\|http-equiv\|url(\|@import' "$page"; then fail "the page in $lang needs nothing else and runs nothing"; fi
  cat "$page" "$scratch/probe.html" >"$scratch/probed.html"
  browser --window-size=820,1200 --dump-dom "file://$scratch/probed.html" | grep -o 'PROBE {.*}' | head -n 1 >"$scratch/out"
  expected='PROBE {"page":"'$direction'","arabic":true,"latin":true,"cues":true,"wide":false,"bars":true,"cut":false,"back":true,"outside":0}'
  [ "$(cat "$scratch/out")" = "$expected" ] || { cat "$scratch/out" >&2; fail "the browser shows the page in $lang"; }
  ok "the browser shows the page in $lang"
  browser --window-size=820,1600 --screenshot="$scratch/full.$lang.png" "file://$page" >/dev/null
  [ "$(wc -c <"$scratch/full.$lang.png")" -gt 20000 ] || fail "the picture of the page in $lang has something on it"

  brief=$scratch/brief.$lang.page.html
  bin/dragoman --zone UTC --lang "$lang" export 'topic:negotiations' --title Talks -o "$brief" >/dev/null 2>&1
  browser --no-pdf-header-footer --print-to-pdf="$scratch/brief.pdf" "file://$brief" >/dev/null
  pages=$(grep -a -c '/Type */Page\b' "$scratch/brief.pdf")
  [ "$pages" -eq 1 ] || fail "a brief in $lang is one page, not $pages"
  ok "a brief in $lang is one page"
  [ -z "${SHOTS:-}" ] || cp "$scratch/full.$lang.png" "$SHOTS/"
done

printf '%s passed, 0 failed\n' "$passed"
