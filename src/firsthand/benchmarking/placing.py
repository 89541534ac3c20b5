"""Find the places of quoted words in a page's text."""

import re
from collections.abc import Iterable, Iterator

from firsthand.benchmarking.gold import Place


def find(words: str, text: str, within: Place, nth: int = 1) -> Place | None:
    """The `nth` place where `words` stand inside `within`; None where there is none."""
    for count, place in enumerate(_all(words, text, within), 1):
        if count == nth:
            return place
    return None


def nearest(words: str, text: str, within: Place, to: Place) -> Place | None:
    """The place of whole `words` that is nearest to another, in its paragraph first; the earlier of two as near.

    Inside the other it counts only where it interrupts a quotation, between marks that close and marks that open again.
    """
    places = [place for place in _all(words, text, within) if _whole(text, place)] or list(_all(words, text, within))

    def far(place: Place) -> tuple[bool, bool, int, int]:
        inside = place.start < to.end and to.start < place.end
        between = text[min(place.end, to.end) : max(place.start, to.start)]
        return "\n" in between, inside and not _interrupts(text, place, to), _gap(place, to), place.start

    return min(places, key=far, default=None)


def names(forms: Iterable[tuple[str, str]], text: str, within: Place) -> Iterator[tuple[Place, str]]:
    """Every place of a name as whole words, with what it was given with; the longest name first, none inside another."""
    taken: list[Place] = []
    for form, meaning in sorted(forms, key=lambda item: (-len(item[0]), item)):
        for place in _all(form, text, within):
            if _whole(text, place) and not any(place.start < other.end and other.start < place.end for other in taken):
                taken.append(place)
                yield place, meaning


def _all(words: str, text: str, within: Place) -> Iterator[Place]:
    if not words:
        return
    start = text.find(words, within.start, within.end)
    while start >= 0:
        yield Place(within.uri, start, start + len(words))
        start = text.find(words, start + 1, within.end)


def _whole(text: str, place: Place) -> bool:
    word = re.compile(r"\w")
    opens = place.start > 0 and word.match(text[place.start - 1]) and word.match(text[place.start])
    closes = place.end < len(text) and word.match(text[place.end]) and word.match(text[place.end - 1])
    return not opens and not closes


def _interrupts(text: str, place: Place, quotation: Place) -> bool:
    before, after = text[quotation.start : place.start], text[place.end : quotation.end]
    return bool(re.search(r"\S[\"”»“][^\"“«„”»]*$", before) and re.match(r"[^\"”»“«„]*\s[\"“«„]\S", after))


def _gap(a: Place, b: Place) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
