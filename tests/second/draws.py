"""Numbers that look drawn, the same everywhere (docs/method.md, "Search", changes)."""


class Draws:
    """The sequence from 1 on."""

    def __init__(self):
        self._x = 1

    def below(self, count):
        """A number below `count`; 0 where that is 0."""
        self._x = (1_664_525 * self._x + 1_013_904_223) % 2**32
        return self._x // 256 % max(count, 1)
