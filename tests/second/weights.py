"""Moving one weight of five (docs/method.md, "Weights")."""


def move(weights, at, percent):
    """The weights with the one at `at` set to `percent`; the others share the rest as before."""
    rest = 100 - percent
    others = [place for place in range(5) if place != at]
    whole = sum(weights[place] for place in others)
    shares = [weights[place] * rest if whole else rest for place in others]
    by = whole or len(others)
    moved = {place: share // by for place, share in zip(others, shares)}
    left = rest - sum(moved.values())
    remainders = sorted(zip(others, shares), key=lambda pair: -(pair[1] % by))
    for place, _ in remainders[:left]:
        moved[place] += 1
    moved[at] = percent
    return tuple(moved[place] for place in range(5))
