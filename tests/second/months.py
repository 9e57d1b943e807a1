"""Hours and places left in each month, for the search: what board.py says, made to be quick."""


class Months:
    """The months while an order is placed."""

    __slots__ = ("left", "running")

    def __init__(self, left, running):
        self.left, self.running = left, running

    def copy(self):
        """The same months, to go on from."""
        return Months(self.left[:], self.running[:])

    def put(self, task, start, length):
        """Places a task."""
        for at, hours in enumerate(task.split(length), start):
            self.left[at] -= hours
            self.running[at] += 1
        if task.monthly_hours:
            for at in range(start + length, len(self.left)):
                self.left[at] -= task.monthly_hours

    def _free_from(self, monthly):
        """The first month from which on every month has `monthly` hours left."""
        first = len(self.left) if monthly else 0
        while first and self.left[first - 1] >= monthly:
            first -= 1
        return first

    def find(self, task, earliest, at_once, least=0, passed=0):
        """The first slot that fits from month `earliest` on, but for `passed` of them, with at least
        `least` months; and how many probes that took."""
        left, running, runs_in = self.left, self.running, task.runs_in
        probes, shortest = 1, max(task.shortest, least)
        first = self._free_from(task.monthly_hours)
        for end in range(max(first, earliest + shortest), len(left) + 1):
            if end - 1 not in task.ends_in:
                continue
            start, first_start = end, max(earliest, end - task.longest)
            while start > first_start and start - 1 in runs_in and running[start - 1] < at_once:
                start -= 1
            for length in range(shortest, end - start + 1):
                probes += 1
                each, more = divmod(task.hours, length)
                begin = end - length
                odd = begin + more
                if min(left[begin:end]) >= each and (not more or min(left[begin:odd]) > each):
                    if not passed:
                        return (begin, length), probes
                    passed -= 1
        return None, probes
