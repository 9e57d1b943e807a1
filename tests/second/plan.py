"""A plan as `diagnose --json` prints it, and what follows from it (docs/cli.md, "diagnose --json",
and docs/method.md, "Schedule", this week)."""

import month


def read(schedule, start):
    """The start, counted from the first month of the plan, and the length of each run by id."""
    runs = {}
    for placed in schedule:
        runs[placed["action"]] = (month.parse(placed["first_month"]) - start, len(placed["hours"]))
    return runs


def shown(problem, runs, start):
    """The `schedule` without the reasons: by first month and then by rank."""
    order = sorted(runs, key=lambda id: (runs[id][0], problem.tasks[id].rank))
    return [
        {
            "action": id,
            "first_month": month.show(start + runs[id][0]),
            "hours": problem.tasks[id].split(runs[id][1]),
            "monthly_hours_afterwards": problem.tasks[id].monthly_hours,
        }
        for id in order
    ]


def used(problem, runs):
    """The hours that are used in each month."""
    hours = [0] * problem.count
    for id, (start, length) in runs.items():
        for at, needed in enumerate(problem.tasks[id].split(length), start):
            hours[at] += needed
        for at in range(start + length, problem.count):
            hours[at] += problem.tasks[id].monthly_hours
    return hours


def this_week(problem, runs):
    """Of what begins in the first month, the first by rank that finds out, otherwise the first."""
    first = [task for id, task in problem.tasks.items() if id in runs and runs[id][0] == 0]
    chosen = next((task for task in first if task.finds_out), first[0] if first else None)
    return chosen and chosen.id



def pins(diagnosis, problem, clashes):
    """The months of the pinned actions that hold, counted from the first month of the plan."""
    document = diagnosis.document
    refused = {clash["action"] for clash in clashes}
    return {
        id: month.parse(wish["pin"]) - document.start
        for id, wish in document.wishes.items()
        if "pin" in wish and id in problem.tasks and not problem.tasks[id].is_left_out and id not in refused
    }
