"""Which open questions are worth asking about (docs/method.md, "What is worth asking")."""

from fractions import Fraction

import diagnosis as diagnoses
import gates
import scores

FIRST = 5
ANSWERS = (0, 1, 2, 3, 4, "not-applicable")


def of(diagnosis):
    """The `asking` of `diagnose --json`."""
    questions = diagnosis.bank.questions
    found = [_inquiry(one, diagnosis) for one in questions if scores.is_open(diagnosis.standing.get(one.id))]
    found.sort(key=_order)
    return {
        "shortest_minutes": sum(one["minutes"] for one in found if one["changes_first_five"]),
        "questions": found,
    }


def _order(inquiry):
    """What changes the first five first; then by points for a minute, then by more actions."""
    worth = Fraction(inquiry["narrows"], inquiry["minutes"])
    return not inquiry["changes_first_five"], -worth, -inquiry["actions"]


def _inquiry(question, diagnosis):
    bank, document, standing = diagnosis.bank, diagnosis.document, diagnosis.standing
    area = next(area for area in diagnosis.areas if area.id == question.area)
    same = (one for one in bank.questions if one.area == question.area)
    weights = sum(one.weight for one in same if scores.is_open(standing.get(one.id)))
    able = (one for one in bank.actions if one.id not in document.done and gates.are_open(one, document))
    return {
        "question": question.id,
        "changes_first_five": _changes(question, diagnosis),
        "narrows": (area.high - area.low) * question.weight // weights,
        "actions": sum(question.id in {id for id, _ in one.triggers} for one in able),
        "minutes": question.ask_minutes,
    }


def _changes(question, diagnosis):
    """Whether some answer, all else unchanged, makes the first five other ones."""
    present = {one.id for one in diagnosis.ranked[:FIRST]}
    return any(present != _first(diagnosis, {**diagnosis.standing, question.id: answer}) for answer in ANSWERS)


def _first(diagnosis, standing):
    """The first five under other answers."""
    ranked = diagnoses.derive(diagnosis.bank, diagnosis.document, standing).ranked
    return {one.id for one in ranked[:FIRST]}
