"""Orders of actions in which each comes after what it waits for (docs/method.md, "Search")."""

from fractions import Fraction


def topological(tasks, wanted):
    """The ids in `wanted` in their order, and just before each what it waits for and does not
    stand there yet, by rank, with what that waits for before it."""
    found, seen = [], set()

    def follow(id):
        if id in seen:
            return
        seen.add(id)
        for need in sorted(tasks[id].waits_for, key=lambda need: tasks[need].rank):
            follow(need)
        found.append(id)

    for id in wanted:
        follow(id)
    return found


def starts(problem):
    """The six orders that the search starts from."""
    tasks = problem.tasks
    count, hours = problem.count, sum(problem.hours)
    places, month = problem.at_once * count, max(hours // count, 1)
    own = {id: task.benefit * count + 2 * task.kept for id, task in tasks.items()}
    lent = dict(own)
    for id in reversed(topological(tasks, tasks)):
        for need in tasks[id].waits_for:
            lent[need] = max(lent[need], own[need] + lent[id] // 2)

    def cost(task, h, m):
        work = task.hours + count // 2 * task.monthly_hours
        return max(h * work * places + m * max(task.shortest, task.hours // month) * hours, 1)

    def by_ratio(h, m, gains):
        costs = {id: cost(task, h, m) for id, task in tasks.items()}
        ratio = {id: Fraction(gains[id], costs[id]) for id in tasks}
        return topological(tasks, sorted(tasks, key=lambda id: -ratio[id]))

    weighings = ((1, 1, own), (1, 2, own), (2, 1, own), (1, 0, own), (0, 1, own), (1, 1, lent))
    return [by_ratio(*weighing) for weighing in weighings]
