#!/usr/bin/env bash
# Notes of 1,000 statements: medians of N exports in each format less the start of the program (a listing of one row over the same
# index), by the clock and by the processor, which a busy machine does not change. Usage: src/bench/export.sh [N]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
mkdir "$scratch/corpus"

cat >"$scratch/measure.py" <<'PYTHON'
import random, resource, statistics, subprocess, sys, time

runs, scratch = int(sys.argv[1]), sys.argv[2]
random.seed(7)
words = "harbour grain pilot treaty winter border bridge council ferry signal lantern orchard quarry meadow sanctions ceasefire talks".split()
for article in range(50):
    lines = [f"---\noutlet: Paper {article}\ndate: 2025-{article % 12 + 1:02}-{article % 28 + 1:02}\n---\n"]
    for number in range(20):
        said = " ".join(random.choice(words) + random.choice(["", "s"]) for _ in range(14))
        lines.append(f"Minister Ana{chr(97 + number)} Popescu{chr(97 + article % 26)} said that the {said}.\n")
    open(f"{scratch}/corpus/{article}.txt", "w").write("\n".join(lines))

def used():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime

def run(*words):
    start, before = time.perf_counter(), used()
    out = subprocess.run(["bin/dragoman", "--corpus", scratch + "/corpus", *words], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, check=True).stdout
    return time.perf_counter() - start, used() - before, out

def median(*words):
    taken = [run(*words) for _ in range(runs)]
    return [statistics.median(one[i] for one in taken) for i in (0, 1)]

run("articles")
print(run("statements", "--format", "ndjson")[2].count(b"\n"), "statements")
start = median("statements", "--limit", "1", "--format", "ndjson")
print(f"start: {start[0]:.2f} s, processor {start[1]:.2f} s")
for template, form in [("full", "md"), ("timeline", "md"), ("full", "html"), ("full", "text"), ("full", "json")]:
    took = median("export", "--limit", "0", "--template", template, "--format", form, "-o", "-")
    print(f"{template} as {form}: {took[0] - start[0]:.2f} s behind the start, processor {took[1] - start[1]:.2f} s")
PYTHON
python3 "$scratch/measure.py" "$runs" "$scratch"
