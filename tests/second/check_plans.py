#!/usr/bin/env python3
"""Checks plans of problems in numbers alone: every rule, and what the plan is worth.

    python3 tests/second/check_plans.py PROBLEMS PLANS

PROBLEMS has a problem a line as `dx-readiness schedule` reads it, PLANS what it prints with
`--json --until first` (docs/cli.md, "schedule --json"): the search for the first plan has to find
the same. What is wrong is printed; the exit status is then 1.
"""

import json
import sys
from pathlib import Path

import board
import plan_check
import problem
import search


def lines(path):
    """Reads JSON, one value a line."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def check(line, answer):
    """Everything that is wrong with one plan."""
    whole = problem.read(line)
    plan = {run["id"]: (run["start"], run["length"]) for run in answer["plan"]}
    found = plan_check.problems(whole, plan, {})
    worth, _ = plan_check.value(whole, plan)
    if worth != answer["value"]:
        found.append(f"the plan is worth {worth} here, {answer['value']} in the program")
    ours = search.first_plan(whole, board.Board(whole), {})
    found += [f"{id}: here at {ours.get(id)}, in the program at {plan.get(id)}" for id in whole.tasks if ours.get(id) != plan.get(id)]
    return [f"{answer['case']}: {what}" for what in found]


def main(problems, plans):
    """Checks all of them."""
    pairs = list(zip(lines(problems), lines(plans), strict=True))
    wrong = [line for pair in pairs for line in check(*pair)]
    print("\n".join(wrong))
    print(f"{len(pairs)} plans, {len(wrong)} problems", file=sys.stderr)
    return 1 if wrong or not pairs else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
