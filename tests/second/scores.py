"""How the questions stand, and the score of each area (docs/method.md, "Answers" and "Scores")."""

from collections import Counter
from dataclasses import dataclass

import gates


def standings(bank, document):
    """How each question of the path stands: a level, or one of four words."""
    asked = (question for question in bank.questions if question.is_short or not document.is_short)
    return {question.id: _standing(question, document) for question in asked}


def _standing(question, document):
    if not gates.are_open(question, document):
        return "closed"
    choice = document.answers.get(question.id)
    return "unanswered" if choice is None else choice


def is_open(standing):
    """Unanswered or unknown."""
    return standing in ("unanswered", "unknown")


def is_level(standing):
    """A rung of the ladder."""
    return isinstance(standing, int)


def counts(standing):
    """How the questions of the path stand, in the form of `diagnose --json`."""
    found = Counter("level" if is_level(one) else one for one in standing.values())
    return {
        "levels": found["level"],
        "unknown": found["unknown"],
        "unanswered": found["unanswered"],
        "not_applicable": found["not-applicable"],
        "closed": found["closed"],
    }


@dataclass(frozen=True)
class AreaScore:
    """The score of one area with what stands beside it."""

    id: str
    score: int | None
    low: int | None
    high: int | None
    coverage_percent: int
    weakest_question: str | None
    weakest_level: int | None
    levels: int
    applicable: int

    def shown(self):
        """The form of `diagnose --json`."""
        hidden = ("levels", "applicable")
        return {key: value for key, value in vars(self).items() if key not in hidden}


def areas(bank, standing):
    """The scores of all areas, in the bank's order."""
    return tuple(_area(area.id, bank, standing) for area in bank.areas)


def _area(area, bank, standing):
    asked = [one for one in bank.questions if one.area == area and one.id in standing]
    rated = [(one, standing[one.id]) for one in asked if is_level(standing[one.id])]
    rungs = sum(one.weight * level for one, level in rated)
    known = sum(one.weight for one, _ in rated)
    unknown = sum(one.weight for one in asked if is_open(standing[one.id]))
    total = known + unknown
    applicable = len(rated) + sum(is_open(standing[one.id]) for one in asked)
    weakest = min(rated, key=lambda pair: pair[1], default=None)
    return AreaScore(
        id=area,
        score=_mean(rungs, known),
        low=_mean(rungs, total),
        high=_mean(rungs + 4 * unknown, total),
        coverage_percent=len(rated) * 100 // applicable if applicable else 0,
        weakest_question=weakest and weakest[0].id,
        weakest_level=weakest and weakest[1],
        levels=len(rated),
        applicable=applicable,
    )


def _mean(rungs, weight):
    return (50 * rungs + weight) // (2 * weight) if weight else None
