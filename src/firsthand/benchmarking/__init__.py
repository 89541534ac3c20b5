"""The benchmark: read its annotation, score a `case.json` against it. Needs nothing but Python."""

# The half that rules may be tuned on, and the one that no rule was: its errors are not looked at, its scores are for the record.
HALVES = ("tune", "held")
