"""Months as whole numbers, so that they can be counted: year × 12 + month − 1."""


def parse(text):
    """Reads `2026-12`."""
    year, month = text.split("-")
    return int(year) * 12 + int(month) - 1


def show(month):
    """Writes `2026-12`."""
    return f"{month // 12}-{month % 12 + 1:02}"


def calendar(month):
    """Its number in the year, 1 to 12."""
    return month % 12 + 1


def next_april(month):
    """The first April after it."""
    return month + 1 + (2 - month) % 12
