"""What follows from a document, in the form of `diagnose --json` (docs/cli.md)."""

import asking
import ledger
import month
import plan
import plan_check
import points
import problem
import put_off
import robustness
import scores
import steps


def of(diagnosis, program):
    """The report, and what the checker has against the plan of the `program`.

    Which pins hold, and the plan at the end of the search, are taken from the program.
    """
    document, bank = diagnosis.document, diagnosis.bank
    whole = problem.of(diagnosis)
    pins = plan.pins(diagnosis, whole, program["clashes"])
    runs = plan.read(program["schedule"], document.start)
    unknown = [id for id in runs if id not in whole.tasks]
    if unknown:
        return {}, [f"{id}: placed, but no candidate" for id in unknown]
    against = plan_check.problems(whole, runs, pins)
    used = plan.used(whole, runs)
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
        "put_off": put_off.Finished(diagnosis, whole, runs).shown(),
        "excluded": [id for id, task in whole.tasks.items() if task.is_left_out],
        "months": _months(diagnosis, used),
        "this_week": plan.this_week(whole, runs),
        "asking": asking.of(diagnosis),
        "ledger": ledger.of(diagnosis, whole, runs, used, document.adopted),
        "retired_answers": document.retired(bank),
    }
    return report, against


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
