"""What gets its months before everything else (docs/method.md, "Schedule", duties of law, and
"Wishes", pins)."""

import board


def out(problem, pins):
    """The board with the pins that hold, the duties of law, and what they wait for.

    `pins` are the months, counted from the first of the plan, of the pinned actions that hold.
    """
    found = board.Board(problem)
    waiting = [id for id in problem.tasks if id in pins]
    while waiting:
        # By rank, but none before a pinned action that it waits for.
        ready = (id for id in waiting if not _before(problem, id) & set(waiting))
        id = next(ready)
        waiting.remove(id)
        _pin(found, problem.tasks[id], pins[id])
    for task in problem.tasks.values():
        if task.is_duty and task.id not in found.runs:
            _duty(found, task)
    return found


def _before(problem, id):
    """All that an action waits for, directly and through others."""
    found, waiting = set(), [id]
    while waiting:
        task = problem.tasks.get(waiting.pop())
        for need in task.waits_for if task else ():
            if need not in found:
                found.add(need)
                waiting.append(need)
    return found


def _chain(problem, id):
    """What an action waits for and can be placed, prerequisites first, then by rank."""
    before = _before(problem, id)
    tasks = [task for task in problem.tasks.values() if task.id in before]
    ordered = []
    while len(ordered) < len(tasks):
        done = {task.id for task in ordered}
        free = (task for task in tasks if task.id not in done and not (set(task.waits_for) & before) - done)
        ordered.append(next(free))
    return ordered


def _pin(found, task, start):
    """The shortest length that fits from its month on, then what it waits for before it."""
    for length in range(task.shortest, task.longest + 1):
        free = _without_waiting(task)
        if found.against(free, start, length):
            continue
        found.put(task.id, start, length)
        for need in _chain(found.problem, task.id):
            if need.id not in found.runs:
                slot = found.first_slot(need, before=start)
                if slot:
                    found.put(need.id, *slot)
        return


def _duty(found, task):
    """A duty as early as it can end, with what it waits for before it; nothing if it does not fit."""
    placed = []
    for need in [*_chain(found.problem, task.id), task]:
        if need.id in found.runs:
            continue
        slot = found.first_slot(need)
        if slot is None:
            for id in placed:
                found.take(id)
            return
        found.put(need.id, *slot)
        placed.append(need.id)


def _without_waiting(task):
    """The task as if it waited for nothing."""
    return type(task)(**{**vars(task), "waits_for": ()})
