"""The case file: the only code that speaks SQL."""

from firsthand.store.casefile import MEMORY, CaseFile
from firsthand.store.holdings import Addition, Entry, Result, Standing, State

__all__ = ["MEMORY", "Addition", "CaseFile", "Entry", "Result", "Standing", "State"]
