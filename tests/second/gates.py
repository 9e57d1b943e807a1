"""Gates: conditions of the department (docs/method.md, "Answers")."""

# Only some departments have to do with these, so a silent profile closes them.
PACKS = ("migrated", "field-work", "facility", "shifts", "own-organ")


def is_open(gate, said):
    """Whether what the profile says leaves a gate open."""
    if gate == "not-migrated":
        return said.get("migrated") is not True
    if gate == "in-house":
        return said.get("procedures") is False
    if gate in PACKS:
        return said.get(gate) is True
    return said.get(gate) is not False


def are_open(entry, document):
    """Whether all gates of a question or an action are open."""
    return all(is_open(gate, document.said) for gate in entry.gates)
