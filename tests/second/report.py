"""What follows from a document, in the form of `diagnose --json` (docs/cli.md).

The search is not written once more, because every plan that keeps the rules is as good a test of
them: the plan is taken from the program, checked, and all that follows from it is derived.
"""

import month
import plan
import plan_check
import points
import problem
import robustness
import scores
import steps


def of(diagnosis, program):
    """The report, and what stands against the plan of the `program`."""
    document, bank = diagnosis.document, diagnosis.bank
    whole = problem.of(diagnosis)
    runs = plan.read(program["schedule"], document.start)
    unknown = [id for id in runs if id not in whole.tasks]
    if unknown:
        return {}, [f"{id}: placed, but no candidate" for id in unknown]
    left_out = [one.id for one in diagnosis.ranked if one.id not in whole.tasks]
    pins = plan.pins(diagnosis, whole, program["clashes"])
    report = {
        "plan_start": month.show(document.start),
        "counts": scores.counts(diagnosis.standing),
        "areas": [area.shown() for area in diagnosis.areas],
        "steps": [
            {"area": bank.area_of_step(step).id, "state": state}
            for step, state in diagnosis.states.items()
        ],
        "step_reached": steps.reached(diagnosis.states),
        "cooperation_stage": steps.cooperation(bank, diagnosis.standing),
        "burden": diagnosis.burden,
        "candidates": _candidates(diagnosis),
        "schedule": plan.shown(whole, runs, document.start),
        "put_off": [{"action": id} for id in whole.tasks if id not in runs],
        "excluded": left_out,
        "months": _months(diagnosis, plan.used(whole, runs)),
        "this_week": plan.this_week(whole, runs),
    }
    return report, plan_check.problems(whole, runs, pins)


def _candidates(diagnosis):
    ranked = diagnosis.ranked
    standpoints = robustness.standpoints(ranked, diagnosis.document)
    found = []
    for at, one in enumerate(ranked):
        shown = {
            "action": one.id,
            "rank": one.rank,
            "points": one.points,
            "band": one.band,
            "contributions": one.parts,
            "leading": one.leading(),
            "hours": one.hours,
            "causes": one.candidate.causes,
            "robustness": standpoints[one.id],
        }
        if at:
            shown["behind"] = ranked[at - 1].points - one.points
        if at + 1 < len(ranked):
            shown["ahead"] = one.points - ranked[at + 1].points
        found.append(shown)
    return found


def _months(diagnosis, used):
    return [
        {
            "month": month.show(one.month),
            "capacity": one.hours,
            "used": hours,
            "busy": one.is_busy,
            "short": one.is_short,
            "handover": one.handover,
        }
        for one, hours in zip(diagnosis.months, used)
    ]
