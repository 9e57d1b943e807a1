"""Steps, cooperation and burden (docs/method.md, the sections of these names)."""

import scores

REACHED_FROM = 50
HEAVY_BELOW = 40
STAGE_REACHED = 3


def states(bank, areas):
    """The state of each step that the bank has an area for, by its number."""
    by_id = {area.id: area for area in areas}
    steps = sorted(area.step for area in bank.areas if area.kind == "step")
    return {step: _state(by_id[bank.area_of_step(step).id]) for step in steps}


def _state(area):
    if area.score is None or area.levels * 2 < area.applicable:
        return "open"
    return "reached" if area.score >= REACHED_FROM else "not-yet"


def reached(states):
    """The last step with every step before it reached; none before the first."""
    last = None
    for step, state in states.items():
        if state != "reached":
            break
        last = step
    return last


def cooperation(bank, standing):
    """The stage of cooperation: 0 before the first, else 1 to 4."""
    found = 0
    for stage in (1, 2, 3, 4):
        asked = [standing[one.id] for one in bank.questions if one.stage == stage and one.id in standing]
        applicable = [one for one in asked if scores.is_level(one) or scores.is_open(one)]
        if not applicable:
            continue
        if not all(scores.is_level(one) and one >= STAGE_REACHED for one in applicable):
            break
        found = stage
    return found


def burden(bank, areas, standing):
    """The burden: `heavy`, `bearable` or `open`."""
    own = [area.id for area in bank.areas if area.kind == "burden"]
    area = next((area for area in areas if area.id in own), None)
    if area is None or area.score is None or area.levels * 2 < area.applicable:
        return "open"
    alarms = (one for one in bank.questions if one.area in own and one.alarm is not None)
    alarmed = any(scores.is_level(standing.get(one.id)) and standing[one.id] <= one.alarm for one in alarms)
    return "heavy" if alarmed or area.score < HEAVY_BELOW else "bearable"
