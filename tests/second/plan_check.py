"""Whether a plan keeps every rule, and what it is worth (docs/method.md, "Schedule")."""

import board
import given


def problems(problem, plan, pins):
    """Everything that stands against a plan, in words.

    `plan` has the start and the length of each placed action, `pins` the months of the pinned
    actions that hold.
    """
    found = []
    whole = board.Board(problem)
    for id, (start, length) in plan.items():
        whole.put(id, start, length)
    for id, (start, length) in plan.items():
        whole.take(id)
        found += [f"{id}: {what}" for what in whole.against(problem.tasks[id], start, length)]
        whole.put(id, start, length)
    if not found:
        found += _given(problem, plan, pins)
        found += _last_touch(problem, whole, pins)
    return found


def _given(problem, plan, pins):
    """Pins and duties of law have the months that they are given before everything else; only the
    last touch may have moved something to an earlier end."""
    found = []
    first = given.out(problem, pins)
    for id, (start, length) in first.runs.items():
        end = start + length
        if id not in plan:
            found.append(f"{id}: not placed, though it has a month before everything else")
        elif id in pins and plan[id] != (start, length):
            found.append(f"{id}: pinned to {(start, length)}, placed at {plan[id]}")
        elif sum(plan[id]) > end:
            found.append(f"{id}: ends with {sum(plan[id])}, though it can end with {end} before everything else")
    return found


def _last_touch(problem, whole, pins):
    """Nothing can end earlier by itself, and nothing that is put off fits."""
    found = []
    for id, task in problem.tasks.items():
        if id in pins:
            continue
        run = whole.runs.get(id)
        before = whole.first_after(id)
        if run:
            whole.take(id)
        slot = whole.first_slot(task, before)
        if run:
            whole.put(id, *run)
        if slot and not run:
            found.append(f"{id}: put off, though it fits at {slot}")
        if slot and run and sum(slot) < sum(run):
            found.append(f"{id}: placed at {run}, though it can end earlier at {slot}")
    return found


def value(problem, plan):
    """What a plan is worth, and what decides among equals."""
    worth = ranks = 0
    for id, (start, length) in plan.items():
        task, end = problem.tasks[id], start + length
        effect = problem.count - end + 1
        is_kept = task.deadline is not None and end - 1 <= task.deadline
        worth += task.benefit * effect + (task.kept if is_kept else 0)
        ranks += (len(problem.tasks) - task.rank + 1) * effect
    return worth, ranks
