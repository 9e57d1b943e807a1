"""All that follows from one document, but for the search of a plan."""

from dataclasses import dataclass

import candidates
import capacity
import points
import scores
import steps


@dataclass
class Diagnosis:
    """What the other files find, put together."""

    bank: object
    document: object
    standing: dict
    areas: tuple
    states: dict
    burden: str
    found: dict
    ranked: list
    months: list


def of(bank, document):
    """Derives everything."""
    return derive(bank, document, scores.standings(bank, document))


def derive(bank, document, standing):
    """Derives everything from how the questions stand."""
    areas = scores.areas(bank, standing)
    states = steps.states(bank, areas)
    burden = steps.burden(bank, areas, standing)
    found = candidates.find(bank, document, standing, states)
    ranked = points.rank(found, document, burden == "heavy")
    months = capacity.months(document, burden == "heavy")
    return Diagnosis(bank, document, standing, areas, states, burden, found, ranked, months)
