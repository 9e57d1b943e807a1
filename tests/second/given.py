"""What gets its months before everything else (docs/method.md, "Schedule", duties of law, and
"Wishes", pins)."""

from dataclasses import replace

import board
import order


def out(problem, pins):
    """The board with the pins that hold, the duties of law, and what they wait for.

    `pins` are the months, counted from the first of the plan, of the pinned actions that hold.
    """
    found = board.Board(problem)
    wanted = [id for id in problem.tasks if id in pins]
    for id in order.topological(problem.tasks, wanted):
        if id in pins:
            _pin(found, problem.tasks[id], pins[id])
    for task in problem.tasks.values():
        if task.is_duty and task.id not in found.runs:
            _duty(found, task)
    return found


def _pin(found, task, start):
    """The shortest length that fits from its month on, then what it waits for before it."""
    for length in range(task.shortest, task.longest + 1):
        free = replace(task, waits_for=())
        if found.against(free, start, length):
            continue
        found.put(task.id, start, length)
        for id in order.topological(found.problem.tasks, [task.id]):
            if id not in found.runs:
                slot = found.first_slot(found.problem.tasks[id], before=start)
                if slot:
                    found.put(id, *slot)
        return


def _duty(found, task):
    """A duty as early as it can end, with what it waits for before it; nothing if it does not fit."""
    placed = []
    for id in order.topological(found.problem.tasks, [task.id]):
        if id in found.runs:
            continue
        slot = found.first_slot(found.problem.tasks[id])
        if slot is None:
            for other in placed:
                found.take(other)
            return
        found.put(id, *slot)
        placed.append(id)
