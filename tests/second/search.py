"""The search for the first plan (docs/method.md, "Search", "Starts", "Changes", "End")."""

import board
import draws
import months
import order

WORK = 100_000
PATIENCE = 6
JUMP = 3
# More than any order of ranks is worth.
VALUE = 1 << 40
NO_DEPARTURE = (0, 0)


class Search:
    """An order of actions, and what comes of it."""

    def __init__(self, problem, fixed):
        self.problem = problem
        self.tasks = problem.tasks
        self.fixed = {id: run[0] + run[1] for id, run in fixed.runs.items()}
        self.fixed_months = months.Months(fixed.left[:], fixed.running[:])
        self.probes = 0
        self.draws = draws.Draws()
        self.departures = dict.fromkeys(self.tasks, NO_DEPARTURE)
        self.best = None
        starts = [self._free(start) for start in order.starts(problem)]
        for start in starts:
            self._begin(start)
            if self.best is None or self.value > self.best[0]:
                self._keep()
        self.starts = iter(starts)
        self._restore()
        self.most = self._alone()

    def _free(self, start):
        """What of an order has no months yet and is not left out."""
        return [id for id in start if id not in self.fixed and not self.tasks[id].is_left_out]

    def climb(self):
        """Changes the order until the work is used up or nothing can be better."""
        patience, in_vain = PATIENCE * len(self.order), 0
        while self.probes < WORK and self.best[0] < self.most:
            if in_vain == patience:
                in_vain = 0
                start = next(self.starts, None)
                if start is not None:
                    self.departures = dict.fromkeys(self.tasks, NO_DEPARTURE)
                    self._begin(start)
                else:
                    self._restore()
                    for _ in range(JUMP):
                        self._change(None)
            before = self.value
            self._change(before)
            in_vain = 0 if self.value > before else in_vain + 1
            if self.value > self.best[0]:
                self._keep()

    def runs(self):
        """The runs of the best order."""
        self._restore()
        return {id: run for id, run in self.slots.items() if run}

    def _keep(self):
        self.best = (self.value, self.order[:], dict(self.departures))

    def _restore(self):
        self.departures = dict(self.best[2])
        self._begin(self.best[1])

    def _begin(self, start):
        """Places all of an order."""
        self.order, self.slots = start[:], {}
        self.steps = [(self.fixed_months, 0)]
        self._settle(start, 0)

    def _settle(self, trial, first):
        """Takes an order over, and places it from its place `first` on."""
        del self.steps[first + 1 :]
        self.order = trial
        slots = {id: self.slots[id] for id in trial[:first]}
        for id in trial[first:]:
            at, value = self.steps[-1]
            at = at.copy()
            slots[id] = self._choose(id, at, slots)
            self.steps.append((at, value + self._worth(id, slots[id])))
        self.slots, self.value = slots, self.steps[-1][1]

    def _try(self, trial, first, last):
        """What an order is worth that differs from the present one from `first` to `last`."""
        at, value = self.steps[first]
        at, slots, is_same = at.copy(), dict(self.slots), True
        for place in range(first, len(trial)):
            if is_same and place > last:
                return self.value
            id = trial[place]
            slots[id] = self._choose(id, at, slots)
            value += self._worth(id, slots[id])
            is_same = is_same and slots[id] == self.slots[id]
        return value

    def _choose(self, id, at, slots):
        """The slot that an action takes, which is put there; none if it waits for what has none."""
        task = self.tasks[id]
        earliest = task.earliest
        for need in task.waits_for:
            run = slots.get(need)
            end = run[0] + run[1] if run else self.fixed.get(need)
            if end is None:
                return None
            earliest = max(earliest, end)
        slot, probes = at.find(task, earliest, self.problem.at_once, *self.departures[id])
        self.probes += probes
        if slot:
            at.put(task, *slot)
        return slot

    def _worth(self, id, slot):
        """What a placed action brings, with what decides among equals."""
        if not slot:
            return 0
        task, end = self.tasks[id], slot[0] + slot[1]
        effect = self.problem.count - end + 1
        kept = task.kept if task.deadline is not None and end - 1 <= task.deadline else 0
        return (task.benefit * effect + kept) * VALUE + (len(self.tasks) - task.rank + 1) * effect

    def _alone(self):
        """What all are worth if each has the end that it would have alone."""
        slots, most = {}, 0
        for id in self.order:
            slots[id] = self._choose(id, self.fixed_months.copy(), {**slots})
            most += self._worth(id, slots[id])
        return most

    def _change(self, above):
        """Tries one change; keeps it if the value is above `above`, or whatever it is for none."""
        self.probes += 1
        a, b = self.draws.below(len(self.order)), self.draws.below(len(self.order))
        kind = self.draws.below(4)
        id, front, back = self.order[a], min(a, b), max(a, b)
        departure, trial = self.departures[id], self.order
        if kind == 0 and self.slots[id]:
            front = back = a
            self.departures[id] = self._departure(self.tasks[id])
        elif kind == 1 and self.slots[id]:
            trial = self._back(front, back)
        else:
            front = next((at for at in range(front, back) if self.slots[self.order[at]]), None)
            if front is None:
                return
            trial = self._forward(back, front)
        value = self._try(trial, front, back)
        if above is None or value > above:
            self._settle(trial, front)
        else:
            self.departures[id] = departure

    def _departure(self, task):
        """At least some length, or one slot passed over."""
        if self.draws.below(3) == 0:
            return 0, 1
        return task.shortest + self.draws.below(task.longest - task.shortest + 1), 0

    def _back(self, front, back):
        """The order with the action at `front` at `back`, with what waits for it in between."""
        moved = {self.order[front]}
        for id in self.order[front + 1 : back + 1]:
            if not moved.isdisjoint(self.tasks[id].waits_for):
                moved.add(id)
        return self._parted(front, back, lambda id: id in moved)

    def _forward(self, back, front):
        """The order with the action at `back` at `front`, with what it waits for in between."""
        moved = {self.order[back]}
        for id in reversed(self.order[front : back + 1]):
            if id in moved:
                moved.update(self.tasks[id].waits_for)
        return self._parted(front, back, lambda id: id not in moved)

    def _parted(self, front, back, is_behind):
        """The order with those in between parted in two."""
        between = sorted(self.order[front : back + 1], key=is_behind)
        return self.order[:front] + between + self.order[back + 1 :]


def last_touch(problem, runs, pins):
    """The plan after the last touch."""
    whole = board.Board(problem)
    for id, run in runs.items():
        whole.put(id, *run)
    is_moving = True
    while is_moving:
        is_moving = False
        for id in order.topological(problem.tasks, problem.tasks):
            if id in pins:
                continue
            before = whole.runs.get(id)
            latest = sum(before) - 1 if before else whole.first_after(id)
            if before:
                whole.take(id)
            slot = whole.first_slot(problem.tasks[id], latest)
            if slot or before:
                whole.put(id, *(slot or before))
            is_moving = is_moving or bool(slot)
    return whole.runs


def first_plan(problem, fixed, pins):
    """The plan that is shown at once."""
    search = Search(problem, fixed)
    search.climb()
    return last_touch(problem, {**fixed.runs, **search.runs()}, pins)
