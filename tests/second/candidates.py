"""Which actions come into question, and why (docs/method.md, "Candidates")."""

from dataclasses import dataclass, field

import gates
import scores

UNKNOWN_GAP = 2


@dataclass
class Candidate:
    """An action in question. `needs` are what it waits for as prerequisites (its request among
    them), `gates` the step gates it waits for besides, by step; both only candidates."""

    action: object
    causes: list = field(default_factory=list)
    gap: int = 0
    is_sure: bool = False
    needs: list = field(default_factory=list)
    gates: dict = field(default_factory=dict)

    def waits_for(self):
        """All that has to end before it begins."""
        return set(self.needs) | set(self.gates.values())


def find(bank, document, standing, states):
    """All candidates by id, in the bank's order."""
    able = {one.id for one in bank.actions if one.id not in document.done and gates.are_open(one, document)}
    found = {}
    for action in bank.actions:
        if action.id in able:
            candidate = _own(action, bank, document, standing)
            if candidate.causes:
                found[action.id] = candidate
    _add_needed(found, bank, able, standing, states)
    _settle(found, bank, states)
    return {action.id: found[action.id] for action in bank.actions if action.id in found}


def _own(action, bank, document, standing):
    """The action with what its own triggers say."""
    rated = ((id, most) for id, most in action.triggers if scores.is_level(standing.get(id)))
    low = sorted({(id, standing[id]) for id, most in rated if standing[id] <= most})
    unknown = sorted({id for id, _ in action.triggers if standing.get(id) == "unknown"})
    unknown = unknown if action.finds_out else []
    own = (skill for skill, trained_by in bank.skills if trained_by == action.id)
    skills = sorted(skill for skill in own if _is_rare(document.skills.get(skill)))
    causes = [{"kind": "low", "question": id, "level": level} for id, level in low]
    causes += [{"kind": "unknown", "question": id} for id in unknown]
    causes += [{"kind": "skill", "skill": skill} for skill in skills]
    gaps = [4 - level for _, level in low] + [UNKNOWN_GAP] * len(unknown + skills)
    gap = max(gaps, default=0)
    is_sure = any(4 - level == gap and id in document.evidence for id, level in low)
    return Candidate(action, causes, gap, is_sure)


def _is_rare(people):
    """Fewer than one in five of those counted can do it alone or teach it."""
    return people is not None and 5 * sum(people[2:]) < sum(people)


def is_in_place(action, standing):
    """Whether the questions of an action say that it is done."""
    rated = [(standing[id], most) for id, most in action.triggers if scores.is_level(standing.get(id))]
    return bool(rated) and all(level > most for level, most in rated)


def first_needed(action):
    """What an action needs first: its prerequisites, and what asks for its money."""
    return action.prerequisites + ((action.request,) if action.request else ())


def _earlier_gates(action, bank, states, free):
    """The gates of each earlier step that is not reached, by step."""
    if action.id in free:
        return {}
    areas = ((step, bank.area_of_step(step)) for step in states if step < action.step)
    return {step: area.gate for step, area in areas if area.gate and states[step] != "reached"}


def _free(bank):
    """Actions that never wait for a step."""
    requests = bank.requests()
    waiting = [one.id for one in bank.actions if one.is_duty or one.is_for_incidents or one.id in requests]
    free = set()
    while waiting:
        id = waiting.pop()
        if id not in free:
            free.add(id)
            waiting += first_needed(bank.by_id[id])
    return free | {one.id for one in bank.actions if one.relief > 0 or one.finds_out}


def _add_needed(found, bank, able, standing, states):
    """Adds what candidates need, until nothing is missing."""
    free = _free(bank)
    waiting = list(found)
    while waiting:
        action = bank.by_id[waiting.pop()]
        needed = first_needed(action) + tuple(_earlier_gates(action, bank, states, free).values())
        for id in needed:
            if id in able and id not in found and not is_in_place(bank.by_id[id], standing):
                found[id] = Candidate(bank.by_id[id])
                waiting.append(id)


def _settle(found, bank, states):
    """Settles who waits for whom, and adds the causes that follow from it."""
    free = _free(bank)
    needed_by, opens = {}, {}
    for id, candidate in found.items():
        candidate.needs = [need for need in first_needed(candidate.action) if need in found]
        earlier = _earlier_gates(candidate.action, bank, states, free)
        candidate.gates = {
            step: gate for step, gate in earlier.items() if gate in found and gate not in candidate.needs
        }
        for need in candidate.needs:
            needed_by.setdefault(need, set()).add(id)
        for step, gate in candidate.gates.items():
            opens.setdefault(gate, set()).add(step)
    for id, candidate in found.items():
        candidate.causes += [{"kind": "needed-by", "action": by} for by in sorted(needed_by.get(id, ()))]
        candidate.causes += [{"kind": "opens-step", "step": step} for step in sorted(opens.get(id, ()))]
