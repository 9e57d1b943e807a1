#!/usr/bin/env python3
"""Damages each plan of the vectors in every small way: the checker has to find each of them.

    python3 tests/second/damaged_plans.py BANKS FOLDER

The folders are those of compare.py. A run that is moved by a month, made longer or shorter, or taken
out keeps some rule no more: otherwise the plan would not have been at its end. What the checker does
not find is printed; the exit status is then 1.
"""

import sys
from pathlib import Path

import bank
import compare
import diagnosis
import document
import month
import plan
import plan_check
import problem


def damages(runs):
    """Every plan that differs from `runs` in one run, with what was done."""
    for id, (start, length) in runs.items():
        other = {**runs}
        del other[id]
        yield f"{id} taken out", other
        for moved in ((start - 1, length), (start + 1, length), (start, length + 1)):
            yield f"{id} from {start}, {length} long, to {moved[0]}, {moved[1]} long", {**runs, id: moved}


def check(vector, banks):
    """The number of damages, and those that were not found."""
    whole = compare.load(vector)
    own = whole["bank"]
    questions = bank.read(own if isinstance(own, dict) else compare.load(Path(banks, f"{own}.json")))
    found = diagnosis.of(questions, document.read(whole["document"], whole["today"]))
    numbers = problem.of(found)
    runs = plan.read(whole["expected"]["schedule"], found.document.start)
    pins = plan.pins(found, numbers, whole["expected"]["clashes"])
    every = list(damages(runs))
    missed = [what for what, damaged in every if not plan_check.problems(numbers, damaged, pins)]
    return len(every), [f"{Path(vector).name}: not found: {what}" for what in missed]


def main(banks, folder):
    """Damages all plans."""
    results = [check(vector, banks) for vector in sorted(Path(folder).glob("*.json"))]
    missed = [line for _, lines in results for line in lines]
    print("\n".join(missed))
    print(f"{sum(count for count, _ in results)} damages, {len(missed)} not found", file=sys.stderr)
    return 1 if missed or not results else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
