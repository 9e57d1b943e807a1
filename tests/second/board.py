"""The months with what is placed in them (docs/method.md, "Schedule", what a plan has to keep to)."""


class Board:
    """Hours left and places taken in each month, and the runs of what is placed."""

    def __init__(self, problem):
        self.problem = problem
        self.left = list(problem.hours)
        self.running = [0] * problem.count
        self.runs = {}

    def put(self, id, start, length):
        """Places an action, whether it fits or not."""
        self.runs[id] = (start, length)
        self._count(id, start, length, 1)

    def take(self, id):
        """Takes an action off."""
        start, length = self.runs.pop(id)
        self._count(id, start, length, -1)

    def _count(self, id, start, length, sign):
        task = self.problem.tasks[id]
        for at, hours in enumerate(task.split(length), start):
            if at < self.problem.count:
                self.left[at] -= sign * hours
                self.running[at] += sign
        for at in range(start + length, self.problem.count):
            self.left[at] -= sign * task.monthly_hours

    def end(self, id):
        """The first month after the run of an action; none if it is not placed."""
        run = self.runs.get(id)
        return run and run[0] + run[1]

    def first_after(self, id):
        """The first month in which something begins that waits for an action; none if nothing."""
        waiting = (run for other, run in self.runs.items() if id in self.problem.tasks[other].waits_for)
        return min((start for start, _ in waiting), default=None)

    def ready(self, task):
        """The month from which on nothing that it waits for stands against it; none if never, or if
        a person left it out."""
        ends = [self.end(id) for id in task.waits_for]
        return None if task.is_left_out or None in ends else max([task.earliest, *ends])

    def against(self, task, start, length):
        """What stands against a run, in words; nothing if it fits."""
        run = range(start, start + length)
        found = []
        ready = self.ready(task)
        if not task.shortest <= length <= task.longest:
            found.append(f"a length of {length} months, not {task.shortest} to {task.longest}")
        if run.stop > self.problem.count:
            return found + ["it ends after the plan"]
        if start < task.earliest:
            found.append("it begins before its money is there")
        if ready is None or start < ready:
            found.append("it begins before what it waits for has ended")
        if not task.runs_in.issuperset(run):
            found.append("it runs in a month that it may not run in")
        if run.stop - 1 not in task.ends_in:
            found.append("it ends in a month that it may not end in")
        if any(self.running[at] >= self.problem.at_once for at in run):
            found.append("more run at once than may")
        hours = task.split(length)
        if any(self.left[at] < needed for at, needed in zip(run, hours)):
            found.append("a month of its run has too few hours")
        if any(self.left[at] < task.monthly_hours for at in range(run.stop, self.problem.count)):
            found.append("a later month has too few hours for what goes on monthly")
        return found

    def first_slot(self, task, before=None):
        """The slot with the earliest end, among equals the shortest, ending by `before`."""
        ready = self.ready(task)
        if ready is None:
            return None
        last = self.problem.count if before is None else min(before, self.problem.count)
        for end in range(ready + task.shortest, last + 1):
            for length in range(task.shortest, min(task.longest, end - ready) + 1):
                if not self.against(task, end - length, length):
                    return end - length, length
        return None
