"""What the plan takes and gives back, in whole hours (docs/method.md, "Ledger")."""

import month
import points

SAVED_MINUTES = 30


def of(diagnosis, problem, runs, used, adopted):
    """The `ledger` of `diagnose --json`; `used` are the hours of each month that actions take."""
    document, bank = diagnosis.document, diagnosis.bank
    asked = _asked_minutes(bank, diagnosis.standing)
    done = [action for action in bank.actions if action.id in document.done]
    done_hours = sum(points.hours(action, document) for action in done)
    planned = sum(problem.tasks[id].hours for id in runs)
    order = sorted(runs, key=lambda id: (runs[id][0], problem.tasks[id].rank))
    saves = {id: _saves(bank.by_id[id], document) for id in order}
    months, payback = _balance(problem, runs, used, saves, asked, document.start)
    return {
        "asked_minutes": asked,
        "planned_hours": planned,
        "done_hours": done_hours,
        "done_saves": sum(_saves(action, document) for action in done),
        "promised_hours": sum(sum(placed["hours"]) for placed in (adopted or {}).get("placed", [])),
        "progress_percent": done_hours * 100 // (done_hours + planned) if done_hours + planned else None,
        "payback_month": payback,
        "entries": [_entry(problem, id, sum(runs[id]), saves[id], document.start) for id in order],
        "months": months,
    }


def _asked_minutes(bank, standing):
    """How long the answers given took; don't know and not applicable are answers too."""
    without = ("unanswered", "closed")
    seconds = sum(one.seconds for one in bank.questions if standing.get(one.id, "closed") not in without)
    return -(-seconds // 60)


def _saves(action, document):
    """Hours that an action saves in a month."""
    return action.relief * (document.staff or 0) * SAVED_MINUTES // 60


def _entry(problem, id, end, saves, start):
    """What one action takes and saves, and when it pays back."""
    task = problem.tasks[id]
    gain = saves - task.monthly_hours
    months = range(end, problem.count)
    paid = (at for at in months if gain > 0 and (at - end + 1) * gain >= task.hours)
    payback = next(paid, None)
    return {
        "action": id,
        "hours": task.hours,
        "monthly_hours_afterwards": task.monthly_hours,
        "saves_monthly": saves,
        "payback_month": None if payback is None else month.show(start + payback),
    }


def _balance(problem, runs, used, saves, asked, start):
    """Each month, and the month from which on the balance is never below 0 again."""
    # The hours that the answers took, a begun one counts.
    balance, since, found = -asked // 60, 0, []
    for at in range(problem.count):
        saved = sum(saves[id] for id, run in runs.items() if sum(run) <= at)
        balance += saved - used[at]
        since = at + 1 if balance < 0 else since
        found.append({"month": month.show(start + at), "spent": used[at], "saved": saved, "balance": balance})
    pays = since < problem.count and any(one["saved"] for one in found)
    return found, month.show(start + since) if pays else None
