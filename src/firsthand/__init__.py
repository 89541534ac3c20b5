"""Firsthand: which reports are first-hand, which repeat, from whom, who says what, and what each retelling changed.

`trace` does the main job and `open_case` reads its result again later; `summarise` says in words what a case shows. Records live in
`firsthand.model`, errors in `firsthand.errors`; those one meets most are also here.
"""

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from firsthand.engine.opening import OpenCase
    from firsthand.engine.running import Progress
    from firsthand.errors import CaseError, CaseIsBusy, CaseIsNewer, FirsthandError, UsageError, WeightsError
    from firsthand.exports.findings import Summary, summarise
    from firsthand.model import (
        Case,
        Change,
        Claim,
        Descent,
        Entity,
        Failure,
        Hit,
        Lineage,
        Obtained,
        Page,
        Relation,
        Report,
        Source,
        Span,
        Story,
        Unseen,
    )
    from firsthand.tracing import Traced, Written, open_case, trace

__version__ = "0.1.0"

__all__ = [
    "Case",
    "CaseError",
    "CaseIsBusy",
    "CaseIsNewer",
    "Change",
    "Claim",
    "Descent",
    "Entity",
    "Failure",
    "FirsthandError",
    "Hit",
    "Lineage",
    "Obtained",
    "OpenCase",
    "Page",
    "Progress",
    "Relation",
    "Report",
    "Source",
    "Span",
    "Story",
    "Summary",
    "Traced",
    "Unseen",
    "UsageError",
    "WeightsError",
    "Written",
    "__version__",
    "open_case",
    "summarise",
    "trace",
]

# Where each name comes from. They are imported when first asked for, so that `import firsthand` stays quick.
_HOMES = {
    "firsthand.engine.opening": ("OpenCase",),
    "firsthand.engine.running": ("Progress",),
    "firsthand.errors": ("CaseError", "CaseIsBusy", "CaseIsNewer", "FirsthandError", "UsageError", "WeightsError"),
    "firsthand.exports.findings": ("Summary", "summarise"),
    "firsthand.model": (
        *("Case", "Change", "Claim", "Descent", "Entity", "Failure", "Hit", "Lineage", "Obtained", "Page", "Relation", "Report"),
        *("Source", "Span", "Story", "Unseen"),
    ),
    "firsthand.tracing": ("Traced", "Written", "open_case", "trace"),
}

# A library says nothing unless the program that uses it asks.
logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
