"""The months of the plan and their hours (docs/method.md, "Hours")."""

from dataclasses import dataclass

import month

HOURS_PER_PERSON_MONTH = 150
BUSY_PERCENT = 30
YEAR_END_PERCENT = 85
HANDOVER_HOURS = 6
# docs/method.md, "Answers": a small office has 1 to 9 people; its plan is longer.
SMALL, SMALL_MONTHS = 9, 12


@dataclass(frozen=True)
class MonthHours:
    """The hours of one month."""

    month: int
    hours: int
    is_busy: bool
    is_short: bool
    handover: int


def months(document, is_heavy, more=0):
    """The months of the plan with their hours, and `more` after its end."""
    is_small = 1 <= (document.staff or 0) <= SMALL
    end = _end(document.start) + (SMALL_MONTHS if is_small else 0)
    every = range(document.start, end + more)
    return [_hours(month_, document, is_heavy) for month_ in every]


def _end(start):
    """The month after the last one: the March that ends the next fiscal year, or the one after
    that for a plan that begins from December to March."""
    end_of_year = month.next_april(start)
    return end_of_year + (24 if month.calendar(start) in (12, 1, 2, 3) else 12)


def _hours(at, document, is_heavy):
    calendar = month.calendar(at)
    is_busy = calendar in document.busy
    is_short = calendar in (12, 1)
    busy = BUSY_PERCENT if is_busy else 100
    year_end = YEAR_END_PERCENT if is_short else 100
    every = document.people_hundredths * HOURS_PER_PERSON_MONTH * document.share * busy * year_end
    every //= 100_000_000 * (2 if is_heavy else 1)
    handover = min(HANDOVER_HOURS, every // 2) if calendar == 3 else 0
    return MonthHours(at, every - handover, is_busy, is_short, handover)
