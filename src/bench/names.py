#!/usr/bin/env python3
"""Measures people and countries against annotated sentences: names.py FILE.ndjson [--errors] [COMMAND...]

FILE has an object a line: text, gold (a list of type, start, end in code points; iso for countries). COMMAND runs the
program, bin/dragoman by default. A person counts as found when the spans overlap; words without a capital are no name. A
country counts by its code; what lies within another annotated name is left out.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def score(name, right, found, there):
    p, r = right / max(found, 1), right / max(there, 1)
    print(f"{name:10} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}  ({right} right, {found} found, {there} there)")


def main(file, *rest):
    errors = "--errors" in rest
    command = [word for word in rest if word != "--errors"] or ["bin/dragoman"]
    rows = [json.loads(line) for line in open(file, encoding="utf-8")]
    mentions = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        corpus = pathlib.Path(folder, "corpus")
        corpus.mkdir()
        for i, row in enumerate(rows):
            pathlib.Path(corpus, f"{i:06}.txt").write_text(row["text"], encoding="utf-8")
        told = subprocess.run(
            [*command, "mentions", "--format", "ndjson", "--corpus", corpus, "--index", f"{folder}/index",
             "--people", f"{folder}/none.tsv", "--kind", "person,country"],
            stdout=subprocess.PIPE, check=True)
        for line in told.stdout.splitlines():
            mention = json.loads(line)
            mentions[mention["file"]].append(mention)
    people, countries = collections.Counter(), collections.Counter()
    for i, row in enumerate(rows):
        here = mentions[f"{i:06}.txt"]
        for kind, counter in (("person", people), ("country", countries)):
            gold = [g for g in row["gold"] if g["type"] == kind]
            others = [g for g in row["gold"] if g["type"] != kind]
            free = [m for m in here if m["kind"] == kind]
            for g in gold:
                same = lambda m: overlap((g["start"], g["end"]), (m["start"], m["end"])) and (
                    kind == "person" or g.get("iso") in (None, m["id"]))
                hit = next((m for m in free if same(m)), None)
                counter["there"] += 1
                counter["right"] += hit is not None
                counter["found"] += hit is not None
                if hit:
                    free.remove(hit)
                elif errors:
                    print("missed", kind, g["text"])
            for m in free:
                span = (m["start"], m["end"])
                within = others if kind == "country" else [g for g in others if g["type"] == "role" and not any(c.isupper() for c in m["text"])]
                small = kind == "country" and not m["text"][:1].isupper()
                if small or any(overlap((g["start"], g["end"]), span) for g in gold + within):
                    continue
                counter["found"] += 1
                if errors:
                    print("not there", kind, m["text"])
    score("people", people["right"], people["found"], people["there"])
    score("countries", countries["right"], countries["found"], countries["there"])


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
