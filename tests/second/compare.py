#!/usr/bin/env python3
"""Compares this second implementation with what the program says.

    python3 tests/second/compare.py BANKS FOLDER...

FOLDER holds vectors as docs/method.md describes them ("Test vectors"), BANKS the shipped banks as
`dx-readiness bank show ID` prints them, each in a file ID.json. Each difference is printed with the
vector, the field and both values; the exit status is then 1.
"""

import argparse
import json
import os
import sys
from fractions import Fraction
from multiprocessing import Pool
from pathlib import Path

import bank
import diagnosis
import document
import report

# What a vector says besides, and this implementation does not derive.
NOT_DERIVED = {
    "": {"scenario", "clashes", "adopted", "comparison"}
    | {"department", "staff", "bank", "edition", "edition_change", "missing"}
    | {"check_code", "former_check_code", "today"}
    | {"hours_percent", "value", "bound", "near_percent", "bound_is_loose", "stress", "earlier"},
    "candidates": {"title_ja", "title_en"},
    "schedule": {"reasons"},
}


def load(path):
    """Reads JSON, decimals as fractions."""
    return json.loads(Path(path).read_text(encoding="utf-8"), parse_float=Fraction)


def differences(ours, program, field=""):
    """Each field in which the two differ, with both values."""
    if isinstance(ours, dict) and isinstance(program, dict):
        hidden = NOT_DERIVED.get(field.partition("[")[0], set())
        for key in sorted((set(ours) | set(program)) - hidden):
            inner = f"{field}.{key}" if field else key
            yield from differences(ours.get(key, "absent"), program.get(key, "absent"), inner)
    elif isinstance(ours, list) and isinstance(program, list):
        if len(ours) != len(program):
            yield f"{field} has {len(ours)} entries here, {len(program)} in the program"
        for at, pair in enumerate(zip(ours, program)):
            yield from differences(*pair, f"{field}[{at}]")
    elif ours != program or type(ours) is not type(program):
        yield f"{field} is {json.dumps(ours)} here, {json.dumps(program)} in the program"


def check(vector, banks):
    """Everything that is wrong with one vector, a line each."""
    whole = load(vector)
    own = whole["bank"]
    questions = bank.read(own if isinstance(own, dict) else load(Path(banks, f"{own}.json")))
    found = diagnosis.of(questions, document.read(whole["document"], whole["today"]))
    ours, against = report.of(found, whole["expected"])
    lines = [f"the plan: {what}" for what in against]
    lines += differences(ours, whole["expected"])
    return [f"{Path(vector).name}: {line}" for line in lines]


def main():
    """Compares all vectors on all cores."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("banks", help="folder of the shipped banks")
    parser.add_argument("folders", nargs="+", metavar="FOLDER", help="folder of vectors")
    wanted = parser.parse_args()
    vectors = sorted(vector for folder in wanted.folders for vector in Path(folder).glob("*.json"))
    with Pool(os.cpu_count()) as pool:
        lines = sum(pool.starmap(check, [(vector, wanted.banks) for vector in vectors]), [])
    for line in lines:
        print(line)
    print(f"{len(vectors)} vectors, {len(lines)} differences", file=sys.stderr)
    return 1 if lines or not vectors else 0


if __name__ == "__main__":
    sys.exit(main())
