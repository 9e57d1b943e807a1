"""Points, bands and ranks (docs/method.md, "Priority")."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

GAP, CRITERION, LAW, NATIONAL, WINDOW = 14, 20, 30, 20, 10
WAITING, STEP, UNLOCKS_MOST, RELIEF, RELIEF_HEAVY, BURDEN, SURE = 4, 8, 24, 7, 16, 3, 4
HIGH_FROM, MEDIUM_FROM = 85, 70
# The criteria by their names in a report, in the order of the weights.
CRITERIA = ("effect", "feasibility", "cost", "fairness", "evidence")


def criterion(mark, weight):
    """The points of one criterion; the weight is in percent."""
    return (mark * weight * CRITERION + 50) // 100


def fixed_parts(candidate, is_heavy):
    """All parts that do not depend on the weights, by name."""
    action = candidate.action
    needed = sum(cause["kind"] == "needed-by" for cause in candidate.causes)
    opens = any(cause["kind"] == "opens-step" for cause in candidate.causes)
    by_class = {"law": LAW, "national": NATIONAL}
    deadline = by_class[action.deadline[0]] if action.deadline else WINDOW if action.months else 0
    return {
        "gap": GAP * candidate.gap,
        "deadline": deadline,
        "unlocks": min(WAITING * needed + STEP * opens, UNLOCKS_MOST),
        "relief": (RELIEF_HEAVY if is_heavy else RELIEF) * action.relief,
        "burden": -BURDEN * (action.burden - 1),
        "confidence": SURE if candidate.is_sure else 0,
    }


def hours(action, document):
    """The hours that an action takes once in this department."""
    wished = document.wish(action.id, "hours")
    return _with_staff(action.hours, action.hours_per_person, document) if wished is None else wished


def monthly_hours(action, document):
    """The hours that it takes in every month after it has ended."""
    return _with_staff(action.monthly_hours, action.monthly_hours_per_person, document)


def _with_staff(fixed, per_person, document):
    """Hours and hours for each person; a begun hour counts."""
    return ceil(fixed + Fraction(per_person) * (document.staff or 0))


@dataclass(frozen=True)
class Priority:
    """A candidate with its points."""

    candidate: object
    rank: int
    points: int
    parts: dict
    hours: int
    band: str

    @property
    def id(self):
        """The id of the action."""
        return self.candidate.action.id

    def leading(self):
        """The names of the up to three largest positive parts."""
        order = ("gap", *CRITERIA, "deadline", "unlocks", "relief", "burden", "confidence")
        positive = [name for name in order if self.parts.get(name, 0) > 0]
        return sorted(positive, key=lambda name: -self.parts[name])[:3]


def rank(found, document, is_heavy):
    """All candidates with points and ranks, the first first."""
    rows = []
    for candidate in found.values():
        action = candidate.action
        parts = fixed_parts(candidate, is_heavy)
        for name, mark, weight in zip(CRITERIA, action.marks, document.weights):
            parts[name] = criterion(mark, weight)
        parts = {name: points for name, points in parts.items() if points}
        rows.append((-sum(parts.values()), hours(action, document), action.place, candidate, parts))
    rows.sort(key=lambda row: row[:3])
    first = -rows[0][0] if rows else 0
    return [
        Priority(candidate, at + 1, -points, parts, taken, _band(candidate.action, -points, first))
        for at, (points, taken, _, candidate, parts) in enumerate(rows)
    ]


def _band(action, points, first):
    if action.is_duty or action.is_for_incidents or points * 100 >= HIGH_FROM * first:
        return "high"
    return "medium" if points * 100 >= MEDIUM_FROM * first else "low"
