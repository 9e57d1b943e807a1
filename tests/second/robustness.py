"""How firm the order is (docs/method.md, "How firm the order is").

A quantity under all 10,626 weightings is one whole number of as many lanes of 16 bits, one lane a
weighting, so that one addition adds in all of them. No lane ever overflows into the next.
"""

from array import array
from functools import cache
from itertools import product

import points
import weights

FIRST = 5
TIE = 5
LANE = 16
# Above the points that an action can have, so that a lane stays positive.
BASE = 1 << 13


@cache
def lattice():
    """All weightings in steps of 5 %."""
    steps = range(0, 101, 5)
    return [(*four, 100 - sum(four)) for four in product(steps, repeat=4) if sum(four) <= 100]


@cache
def _ones():
    return _lanes([1] * len(lattice()))


@cache
def _criterion(at, mark):
    """The points of one criterion for a mark, under all weightings."""
    return _lanes([points.criterion(mark, weighting[at]) for weighting in lattice()])


@cache
def _criteria(marks):
    return sum(_criterion(at, mark) for at, mark in enumerate(marks))


def _lanes(numbers):
    return int.from_bytes(array("H", numbers).tobytes(), "little")


def _numbers(lanes):
    lane = array("H")
    lane.frombytes(lanes.to_bytes(len(lattice()) * LANE // 8, "little"))
    return lane


def ranks(ranked):
    """For each priority by id: its ranks under all weightings."""
    ones, top = _ones(), _ones() << (LANE - 1)
    total, ahead = {}, {one.id: ones for one in ranked}
    for one in ranked:
        fixed = one.points - sum(one.parts.get(name, 0) for name in points.CRITERIA)
        total[one.id] = _criteria(one.candidate.action.marks) + (BASE + fixed) * ones
    for at, one in enumerate(ranked):
        for other in ranked[at + 1 :]:
            # The top bit of a lane says that `one` has at least the points, or more of them.
            equal_is_first = _tie(one) < _tie(other)
            floor = total[other.id] if equal_is_first else total[other.id] + ones
            wins = ((total[one.id] + top - floor) & top) >> (LANE - 1)
            ahead[other.id] += wins
            ahead[one.id] += ones - wins
    return {id: _numbers(lanes) for id, lanes in ahead.items()}


def _tie(priority):
    """What decides among equal points."""
    return priority.hours, priority.candidate.action.place


def standpoints(ranked, document):
    """For each priority by id: the `robustness` of `diagnose --json`."""
    found = {}
    changes = [_overtakes(above, below, document) for above, below in zip(ranked, ranked[1:])]
    rank = ranks(ranked)
    for at, one in enumerate(ranked):
        own = rank[one.id]
        shown = {
            "best_rank": min(own),
            "worst_rank": max(own),
            "among_first_five": sum(map(FIRST.__ge__, own)),
            "weightings": len(own),
        }
        above = changes[at - 1] if at else None
        below = changes[at] if at < len(changes) else None
        if above:
            shown["overtakes"] = above
        if below:
            shown["undercut"] = below
        is_equal = at > 0 and ranked[at - 1].points == one.points
        shown["is_tied_with_above"] = is_equal or bool(above and above["is_tie"])
        found[one.id] = shown
    return found


@cache
def _changes(own):
    """Every change of one weight: the smallest first, then the first criterion, the lower weight."""
    every = product(range(5), range(101))
    changes = ((abs(percent - own[at]), at, percent) for at, percent in every if percent != own[at])
    return [(change, at, percent, weights.move(own, at, percent)) for change, at, percent in sorted(changes)]


@cache
def _table():
    return [[points.criterion(mark, percent) for percent in range(101)] for mark in range(6)]


def _overtakes(above, below, document):
    """The smallest change of one weight that puts `below` before `above`; else none."""
    table = _table()
    ours = [table[mark] for mark in below.candidate.action.marks]
    theirs = [table[mark] for mark in above.candidate.action.marks]
    fixed = [one.points - sum(one.parts.get(name, 0) for name in points.CRITERIA) for one in (below, above)]
    needed = fixed[1] - fixed[0] + (_tie(below) > _tie(above))
    if ours == theirs:
        return None
    for change, at, percent, (a, b, c, d, e) in _changes(document.weights):
        gained = ours[0][a] + ours[1][b] + ours[2][c] + ours[3][d] + ours[4][e]
        lost = theirs[0][a] + theirs[1][b] + theirs[2][c] + theirs[3][d] + theirs[4][e]
        if gained - lost >= needed:
            criterion = points.CRITERIA[at]
            return {"criterion": criterion, "percent": percent, "change": change, "is_tie": change <= TIE}
    return None
