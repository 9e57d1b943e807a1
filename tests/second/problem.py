"""The schedule of a department in numbers alone (docs/method.md, "Schedule").

A problem read from a line of `dx-readiness schedule` (docs/cli.md) has the same form, so that one
checker does for both.
"""

from dataclasses import dataclass

import month
import points

STRETCH_MONTHS = 6
LEAST_HOURS = 4
RELIEF_FIRST = 3
FINDS_OUT_FIRST = 2
KEPT = {"law": 12, "national": 6}
HEAVY = 4
# The fiscal year.
YEAR = (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)
# The most months by which a plan is taken to be longer, and that it then has in all ("Put off").
LONGER = 12
MOST_MONTHS = 40
SEASON = (9, 10, 11)


@dataclass(frozen=True)
class Task:
    """One action to place. Months are counted from the first of the plan."""

    id: str
    rank: int
    benefit: int
    kept: int
    deadline: int | None
    hours: int
    monthly_hours: int
    shortest: int
    longest: int
    earliest: int
    runs_in: frozenset
    ends_in: frozenset
    waits_for: tuple
    is_left_out: bool = False
    is_duty: bool = False
    finds_out: bool = False

    def split(self, length):
        """The hours of each month of a run."""
        each, more = divmod(self.hours, length)
        return [each + (at < more) for at in range(length)]


@dataclass(frozen=True)
class Problem:
    """What there is to place, by rank, and the room for it."""

    hours: tuple
    at_once: int
    tasks: dict

    @property
    def count(self):
        """How many months the plan has."""
        return len(self.hours)


def read(line):
    """Makes a `Problem` of a line for `dx-readiness schedule`."""
    first = month.parse(line["first_month"])
    count = len(line["hours"])
    tasks = {}
    for rank, task in enumerate(line["tasks"], 1):
        tasks[task["id"]] = Task(
            id=task["id"],
            rank=rank,
            benefit=task["benefit"],
            kept=task.get("kept", 0),
            deadline=task.get("deadline_month"),
            hours=task["hours"],
            monthly_hours=task.get("monthly_hours", 0),
            shortest=task["shortest"],
            longest=task["longest"],
            earliest=task.get("earliest", 0),
            runs_in=_among(task.get("calendar_months"), first, count),
            ends_in=_among(task.get("ends_in"), first, count),
            waits_for=tuple(task.get("waits_for", [])),
        )
    return Problem(tuple(line["hours"]), line["at_once"], tasks)


def of(diagnosis):
    """Makes a `Problem` of a diagnosis."""
    document = diagnosis.document
    first, count = document.start, len(diagnosis.months)
    hours = [one.hours for one in diagnosis.months]
    tasks = {one.id: _task(one, diagnosis, hours, first, count) for one in diagnosis.ranked}
    return Problem(tuple(hours), document.at_once, tasks)


def _task(one, diagnosis, hours, first, count):
    action, document = one.candidate.action, diagnosis.document
    shortest, longest = lengths(action, one.hours)
    months = calendar_months(action, document.busy, shortest)
    earliest, season = _money(action, diagnosis, hours)
    runs_in = _among(months, first, count)
    deadline = action.deadline and month.parse(action.deadline[1]) - first
    is_within = deadline is not None and 0 <= deadline < count
    benefit = max(one.points, 1) * _factor(action, diagnosis.burden)
    return Task(
        id=one.id,
        rank=one.rank,
        benefit=benefit,
        kept=benefit * KEPT[action.deadline[0]] if is_within else 0,
        deadline=deadline if is_within else None,
        hours=one.hours,
        monthly_hours=points.monthly_hours(action, document),
        shortest=shortest,
        longest=longest,
        earliest=earliest,
        runs_in=runs_in if season is None else runs_in & season,
        ends_in=_among(action.ends, first, count),
        waits_for=tuple(sorted(one.candidate.waits_for())),
        is_left_out=document.wish(one.id, "excluded") is not None,
        is_duty=action.is_duty,
        finds_out=action.finds_out,
    )


def _factor(action, burden):
    if action.relief and burden == "heavy":
        return RELIEF_FIRST
    return FINDS_OUT_FIRST if action.finds_out else 1


def lengths(action, hours):
    """The least and the most months that an action runs."""
    shortest = max(-(-action.weeks // 4), 1)
    if action.is_at_once:
        return shortest, shortest
    return shortest, max(shortest, min(STRETCH_MONTHS, hours // LEAST_HOURS))


def _among(calendar_months, first, count):
    """The months of the plan, and of a longer one, that are among `calendar_months`; all where
    there are none."""
    every = range(count + LONGER)
    return frozenset(at for at in every if not calendar_months or month.calendar(first + at) in calendar_months)


def calendar_months(action, busy, shortest):
    """Its calendar months, none for all; for a heavy action without the busy ones, from April on, if
    that leaves enough."""
    own = action.months or YEAR
    calm = tuple(at for at in YEAR if at in own and at not in busy)
    if action.burden >= HEAVY and busy and _has_room(calm, action.ends, shortest):
        return calm
    return action.months


def _has_room(calm, ends, shortest):
    """Whether so many months in a row, over the turn of the year too, end in one of `ends`."""
    runs = ([(at + more) % 12 + 1 for more in range(shortest)] for at in range(12))
    return any(set(run) <= set(calm) and (not ends or run[-1] in ends) for run in runs)


def _money(action, diagnosis, hours):
    """The first month with money, and for a request the months of its season; else none."""
    bank, document = diagnosis.bank, diagnosis.document
    first = document.start
    season = _season(action, diagnosis, hours) if action.id in bank.requests() else None
    if not action.needs_budget:
        return 0, season
    if action.request in diagnosis.found:
        asked = _season(bank.by_id[action.request], diagnosis, hours)
        return _april_after(asked, first), season
    if action.request in document.done:
        is_given = month.calendar(first) in range(4, 9)
        return (0 if is_given else month.next_april(first) - first), season
    is_late = month.calendar(first) in (12, 1, 2, 3)
    return month.next_april(first) - first + (12 if is_late else 0), season


def _season(request, diagnosis, hours):
    """The months of the season in which a request runs: what is left of this fiscal year's if
    they have its hours and its shortest length, otherwise the next year's."""
    document = diagnosis.document
    first = document.start
    april = month.next_april(first) - first
    left = [at for at in range(april - 7, april - 4) if at >= 0]
    shortest, _ = lengths(request, 0)
    needed = points.hours(request, document)
    if len(left) >= shortest and sum(hours[at] for at in left) >= needed:
        return frozenset(left)
    return frozenset(range(april + 5, april + 8))


def _april_after(season, first):
    return month.next_april(first + max(season)) - first
