"""Reasons: what a descent rests on, in words."""

from collections import Counter
from collections.abc import Iterable

from firsthand.lineage.story import Telling
from firsthand.model import ReportId

_SAYS = {
    "verbatim": "word for word",
    "near": "nearly word for word",
    "paraphrase": "in other words",
    "translation": "in another language",
}


def count_sentences(telling: Telling, child: ReportId, others: Iterable[ReportId]) -> str:
    """How many of the child's sentences are found in `others`, by the kind of match: "4 of 9 sentences word for word, 2 in other words"."""
    matched = telling.matched(child, others)
    kinds: Counter[str] = Counter(match.kind for match in matched.values())
    total = len(telling.sentences(child))
    parts = [f"{kinds[kind]} {says}" for kind, says in _SAYS.items() if kinds[kind]]
    if not parts:
        return f"none of {_count(total)} found"
    number, first = parts[0].split(" ", 1)
    return f"{number} of {_count(total)} {first}" + "".join(f", {part}" for part in parts[1:])


def _count(sentences: int) -> str:
    return "1 sentence" if sentences == 1 else f"{sentences} sentences"
