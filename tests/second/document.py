"""A department's file, as docs/format.md describes it: what the method needs of it."""

from dataclasses import dataclass

import month


@dataclass(frozen=True)
class Document:
    """One department."""

    answers: dict
    evidence: frozenset
    is_short: bool
    said: dict
    staff: int | None
    people_hundredths: int
    busy: frozenset
    share: int
    at_once: int
    weights: tuple
    wishes: dict
    done: frozenset
    skills: dict
    start: int
    adopted: dict | None

    def wish(self, action, key):
        """What a person wished for an action: `pin`, `excluded` or `hours`; else none."""
        return self.wishes.get(action, {}).get(key)

    def retired(self, bank):
        """The ids of answers that the bank does not ask."""
        asked = {question.id for question in bank.questions}
        return sorted(id for id in self.answers if id not in asked)


def read(document, today):
    """Makes a `Document` of a file's JSON; `today` counts only where it has no first month."""
    profile = document["profile"]
    scenario = document.get("scenario", {})
    staff = profile.get("staff")
    kept = document.get("plan_start")
    share = scenario.get("share_percent")
    said = {
        "standard-tasks": profile.get("standard_tasks"),
        "numbers": profile.get("numbers"),
        "payment-slips": profile.get("payment_slips"),
        "counter": profile.get("counter"),
        **document.get("traits", {}),
    }
    answers = {id: _choice(answer.get("choice")) for id, answer in document["answers"].items()}
    evidence = (id for id, answer in document["answers"].items() if answer.get("evidence", "").strip())
    return Document(
        answers=answers,
        evidence=frozenset(evidence),
        is_short=document["path"] == "short",
        said=said,
        staff=staff,
        people_hundredths=_people(staff or 0, document.get("part_time") or {}),
        busy=frozenset(profile["busy"]),
        share=profile["share_percent"] if share is None else share,
        at_once=scenario.get("at_once", 3),
        weights=tuple(scenario.get("weights", (20, 20, 20, 20, 20))),
        wishes=scenario.get("wishes", {}),
        done=frozenset(document["done"]),
        skills=document.get("skills", {}),
        start=month.parse(kept) if kept else _first_month(today),
        adopted=document.get("adopted"),
    )


def _choice(choice):
    """A level as a number, otherwise the word, or none."""
    return choice["level"] if isinstance(choice, dict) else choice


def _people(staff, part_time):
    """docs/method.md, "Hours": people in hundredths."""
    part = min(part_time.get("people", 0), staff)
    return (staff - part) * 100 + part * part_time.get("percent", 0)


def _first_month(today):
    """docs/method.md, "Hours", first month: this month up to its 10th day, else the next."""
    return month.parse(today[:7]) + (int(today[8:10]) > 10)
