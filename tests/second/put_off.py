"""Why an action is put off, and what would let it in (docs/method.md, "Put off")."""

from dataclasses import dataclass, replace

import capacity
import month
import months
import order
import problem as problems

MOST_AT_ONCE = 6
MOST_SHARE = 20


@dataclass(frozen=True)
class Change:
    """What is different from the finished plan."""

    hours: int = 0
    at_once: int = 0
    share: int | None = None
    longer: int = 0
    money_now: bool = False
    include: bool = False


class Finished:
    """The finished plan, with what is used in each month."""

    def __init__(self, diagnosis, problem, runs):
        self.diagnosis, self.problem, self.runs = diagnosis, problem, runs
        self.used = [0] * (problem.count + problems.LONGER)
        self.running = [0] * len(self.used)
        for id, (start, length) in runs.items():
            for at, hours in enumerate(problem.tasks[id].split(length), start):
                self.used[at] += hours
                self.running[at] += 1
            for at in range(start + length, len(self.used)):
                self.used[at] += problem.tasks[id].monthly_hours

    def shown(self):
        """The `put_off` of `diagnose --json`."""
        tasks = self.problem.tasks.items()
        out = [id for id, task in tasks if not task.is_left_out and id not in self.runs]
        return [{"action": id, "limit": self._limit(id), "ways": self._ways(id)} for id in out]

    def _chain(self, id):
        """The action, before it what it waits for that is not placed either."""
        return [one for one in order.topological(self.problem.tasks, [id]) if one not in self.runs]

    def _board(self, change):
        """The months under a change; none if what is placed would not hold."""
        document = self.diagnosis.document
        if change.share is not None:
            document = replace(document, share=change.share)
        every = capacity.months(document, self.diagnosis.burden == "heavy", change.longer)
        left = [one.hours + change.hours - used for one, used in zip(every, self.used)]
        return None if min(left) < 0 else months.Months(left, self.running[: len(left)])

    def _start(self, id, change):
        """The first month of the action if it fits with all of its chain; else none."""
        board, at_once = self._board(change), self.problem.at_once + change.at_once
        ends, start = {one: sum(run) for one, run in self.runs.items()}, None
        for one in self._chain(id) if board else ():
            task = self.problem.tasks[one]
            if task.is_left_out and not change.include:
                return None
            money = 0 if change.money_now else task.earliest
            earliest = max([money, *(ends[need] for need in task.waits_for)])
            slot, _ = board.find(task, earliest, at_once)
            if slot is None:
                return None
            board.put(task, *slot)
            ends[one], start = sum(slot), slot[0]
        return start

    def _fits(self, id, **change):
        return self._start(id, Change(**change)) is not None

    def _limit(self, id):
        """The first line of the table of limits that holds."""
        task = self.problem.tasks[id]
        missing = [need for need in task.waits_for if need not in self.runs]
        if missing:
            first = min(missing, key=lambda need: self.problem.tasks[need].rank)
            return {"kind": "prerequisite", "action": first}
        budget = {"kind": "budget", "month": month.show(self.diagnosis.document.start + task.earliest)}
        ample = task.hours + task.monthly_hours
        if task.earliest and self._fits(id, money_now=True):
            return budget
        if self._fits(id, at_once=1):
            return {"kind": "at-once", "count": self.problem.at_once}
        if self._fits(id, hours=ample):
            return {"kind": "hours", "needed": task.hours, "left": self._most_left(task, 0)}
        if self._fits(id, hours=ample, at_once=1):
            return {"kind": "hours", "needed": task.hours, "left": self._most_left(task, 1)}
        if task.earliest and self._fits(id, hours=ample, at_once=1, money_now=True):
            return budget
        document = self.diagnosis.document
        calendar = problems.calendar_months(self.diagnosis.bank.by_id[id], document.busy, task.shortest)
        if calendar and not self._comes_round(task):
            return {"kind": "window", "calendar_months": list(calendar)}
        return {"kind": "horizon"}

    def _earliest(self, task):
        return max([task.earliest, *(sum(self.runs[need]) for need in task.waits_for)])

    def _comes_round(self, task):
        """Whether its shortest length finds room in its calendar months before the plan ends."""
        starts = range(self._earliest(task), self.problem.count - task.shortest + 1)
        return any(task.runs_in.issuperset(range(start, start + task.shortest)) for start in starts)

    def _most_left(self, task, more_at_once):
        """The most hours that fit evenly into any run in which it could otherwise stand."""
        board, count = self._board(Change()), self.problem.count
        most, at_once = 0, self.problem.at_once + more_at_once
        for start in range(self._earliest(task), count):
            for end in range(start + task.shortest, min(start + task.longest, count) + 1):
                run = range(start, end)
                is_free = all(at in task.runs_in and board.running[at] < at_once for at in run)
                goes_on = all(left >= task.monthly_hours for left in board.left[end:])
                if is_free and goes_on and end - 1 in task.ends_in:
                    most = max(most, _evenly(board.left[start:end]))
        return most

    def _ways(self, id):
        """The single changes that let it in, each the smallest of its kind."""
        tasks, chain = self.problem.tasks, self._chain(id)
        left_out = [one for one in chain if tasks[one].is_left_out]
        if left_out:
            is_enough = len(left_out) == 1 and self._fits(id, include=True)
            return [{"kind": "include", "action": left_out[0]}] if is_enough else []
        ample = sum(tasks[one].hours + tasks[one].monthly_hours for one in chain)
        share = self._halving(id, "share", self.diagnosis.document.share, MOST_SHARE)
        hours = self._halving(id, "hours", 0, ample)
        more = range(1, MOST_AT_ONCE - self.problem.at_once + 1)
        at_once = next((count for count in more if self._fits(id, at_once=count)), None)
        longer = range(1, min(problems.LONGER, problems.MOST_MONTHS - self.problem.count) + 1)
        longer = next((count for count in longer if self._fits(id, longer=count)), None)
        needs_money = any(tasks[one].earliest for one in chain)
        now = self._start(id, Change(money_now=True)) if needs_money else None
        ways = [
            ("share-percent", "count", share),
            ("hours-each-month", "needed", hours),
            ("more-at-once", "count", at_once),
            ("longer-by-months", "count", longer),
            ("money-now", "month", None if now is None else month.show(self.diagnosis.document.start + now)),
        ]
        return [{"kind": kind, field: value} for kind, field, value in ways if value is not None]

    def _halving(self, id, field, too_few, enough):
        """The smallest number that is enough, found by halving."""
        if enough <= too_few or not self._fits(id, **{field: enough}):
            return None
        while enough - too_few > 1:
            middle = too_few + (enough - too_few) // 2
            if self._fits(id, **{field: middle}):
                enough = middle
            else:
                too_few = middle
        return enough


def _evenly(left):
    """The most hours that months hold if each takes as many, the first ones perhaps one more."""
    each = min(left)
    odd = next((at for at, hours in enumerate(left) if hours == each), 0)
    return each * len(left) + odd
