"""The bank: areas, questions and actions, as `dx-readiness bank show ID` prints them.

What each key means, and what it is when it is left out, stands in docs/change-a-question.md and
docs/write-a-bank.md.
"""

from dataclasses import dataclass, field
from fractions import Fraction

# docs/method.md, "Steps": the four steps of the procedure are the areas with these ids, in order.
STEPS = ("awareness", "policy", "organisation", "execution")


@dataclass(frozen=True)
class Area:
    """One area; `gate` is the action that opens the step after it, perhaps none."""

    id: str
    kind: str
    gate: str | None

    @property
    def step(self):
        """The number of its step, 0 to 3; none for an area that is no step."""
        return STEPS.index(self.id) if self.kind == "step" else None


@dataclass(frozen=True)
class Question:
    """One question, without its texts."""

    id: str
    area: str
    seconds: int
    ask_minutes: int
    weight: int
    is_short: bool
    gates: tuple
    stage: int | None
    alarm: int | None


@dataclass(frozen=True)
class Action:
    """One action, without its texts; `place` is its place in the bank's order."""

    id: str
    place: int
    step: int
    gates: tuple
    triggers: tuple
    prerequisites: tuple
    hours: int
    hours_per_person: Fraction
    monthly_hours: int
    monthly_hours_per_person: Fraction
    weeks: int
    is_at_once: bool
    marks: tuple
    burden: int
    relief: int
    finds_out: bool
    needs_budget: bool
    request: str | None
    is_for_incidents: bool
    months: frozenset
    ends: frozenset
    deadline: tuple | None

    @property
    def is_duty(self):
        """Whether a law asks for it."""
        return self.deadline is not None and self.deadline[0] == "law"


@dataclass(frozen=True)
class Bank:
    """A question set."""

    id: str
    areas: tuple
    questions: tuple
    actions: tuple
    skills: tuple
    by_id: dict = field(compare=False)

    def area_of_step(self, step):
        """The area of a step, or none where the bank has none."""
        return next((area for area in self.areas if area.step == step), None)

    def requests(self):
        """The actions that ask for the money of others."""
        return {action.request for action in self.actions if action.request}


# The order of the criteria in a list of weights, by their keys in a bank.
CRITERIA = ("effect", "feasible", "cost", "fair", "evidence")


def read(bank):
    """Makes a `Bank` of a bank's JSON, decimals read as fractions."""
    actions = tuple(_action(place, action) for place, action in enumerate(bank["action"]))
    questions = tuple(_question(question) for question in bank["question"])
    areas = tuple(Area(area["id"], area["kind"], area.get("step_gate")) for area in bank["area"])
    skills = tuple((skill["id"], skill["action"]) for skill in bank.get("skill", []))
    by_id = {entry.id: entry for entry in actions}
    return Bank(bank["id"], areas, questions, actions, skills, by_id)


def _question(question):
    return Question(
        id=question["id"],
        area=question["area"],
        seconds=question["seconds"],
        ask_minutes=question["ask_minutes"],
        weight=question.get("weight", 1),
        is_short=not question.get("full_path_only", False),
        gates=tuple(question.get("gates", [])),
        stage=question.get("stage"),
        alarm=question.get("alarm"),
    )


def _action(place, action):
    return Action(
        id=action["id"],
        place=place,
        step=action["step"],
        gates=tuple(action.get("gates", [])),
        triggers=tuple((one["question"], one["at_most"]) for one in action.get("triggers", [])),
        prerequisites=tuple(action.get("prerequisites", [])),
        hours=action["hours"],
        hours_per_person=Fraction(action.get("hours_per_person", 0)),
        monthly_hours=action.get("monthly_hours", 0),
        monthly_hours_per_person=Fraction(action.get("monthly_hours_per_person", 0)),
        weeks=action["weeks"],
        is_at_once=action.get("at_once", False),
        marks=tuple(action["criteria"][name] for name in CRITERIA),
        burden=action["burden"],
        relief=action.get("relief", 0),
        finds_out=action.get("find_out", False),
        needs_budget=action.get("needs_budget", False),
        request=action.get("request"),
        is_for_incidents=action.get("incident", False),
        months=frozenset(action.get("months", [])),
        ends=frozenset(action.get("ends", [])),
        deadline=_deadline(action),
    )


def _deadline(action):
    """The class of the deadline and the month of its day; a `law` counts as set by law."""
    if action.get("law"):
        return "law", action["law"]["date"][:7]
    if action.get("deadline"):
        return action["deadline"]["class"], action["deadline"]["date"][:7]
    return None
