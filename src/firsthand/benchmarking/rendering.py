"""Write ids and stretches of text as `case.json` has them."""

import hashlib
from typing import Any

from firsthand.benchmarking.gold import Place


def identified(prefix: str, *parts: object) -> str:
    """An id of the case's form that tells nothing of what it was made from."""
    return f"{prefix}-{hashlib.sha256(repr((prefix, parts)).encode()).hexdigest()[:16]}"


def stretch(place: Place, text: str) -> dict[str, Any]:
    """A stretch of the page at hand."""
    return {"start": place.start, "end": place.end, "quote": text[place.start : place.end]}


def place_of(place: Place, texts: dict[str, str]) -> dict[str, Any]:
    """A stretch of a page that is named."""
    return {"page": identified("page", place.uri), **stretch(place, texts[place.uri])}
