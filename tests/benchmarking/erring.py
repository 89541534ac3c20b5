"""Put one error into the perfect case of the small pile, and see which layers move."""

import copy
from collections.abc import Callable
from typing import Any

from tests.benchmarking.smallgold import GOLD

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import Scores, score

Record = dict[str, Any]


def moved(error: Callable[[Record], None]) -> set[str]:
    """The layers that are no longer perfect."""
    return {layer.name for layer in scored(error).layers if layer.f1 < 1}


def scored(error: Callable[[Record], None]) -> Scores:
    case = copy.deepcopy(perfect(GOLD))
    error(case)
    return score(case, GOLD)


def page(case: Record, uri: str) -> str:
    return next(str(one["id"]) for one in case["pages"] if one["uri"] == uri)


def report(case: Record, uri: str) -> Record:
    return next(one for one in case["reports"] if one["page"] == page(case, uri))


def appearances(case: Record, place: Place) -> list[Record]:
    """All records of one appearance: it stands once for each of its claims and chains."""
    where = page(case, place.uri), place.start, place.end
    found = [one for claim in case["claims"] for one in claim["appearances"] if (one["page"], one["start"], one["end"]) == where]
    assert found
    return found


def claim_of(case: Record, text: str) -> Record:
    return next(one for one in case["claims"] if one["text"] == text)


def source(case: Record, name: str) -> Record:
    return next(one for one in case["sources"] if one["name"] == name)


def entity(case: Record, name: str) -> Record:
    return next(one for one in case["entities"] if one["caption"] == name)


def descent(case: Record, child: str, kind: str) -> Record:
    return next(
        one
        for lineage in case["lineages"]
        for one in lineage["descents"]
        if one["child"] == report(case, child)["id"] and one["kind"] == kind
    )


def put(place: Place, **fields: Any) -> Callable[[Record], None]:
    def error(case: Record) -> None:
        for one in appearances(case, place):
            one.update(fields)

    return error


def spans(place: Place) -> Record:
    return {"start": place.start, "end": place.end, "quote": ""}
