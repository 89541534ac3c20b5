"""Outlets that nobody knew beforehand, found in a text by the names that pages of the case show."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.knowledge.outlets import spellings
from firsthand.knowledge.shortnames import plain_name
from firsthand.model import Publisher

_WORD = re.compile(r"[^\W_]+")
# Between the words of one name, as in `knowledge.outlets`.
_GAP = re.compile(r"[^\w\n]{1,3}")


@dataclass(frozen=True, slots=True)
class Found:
    """A name at `start` to `end` of a text, the outlets that go by it, and whether it is printed in capitals that are not its own."""

    start: int
    end: int
    name: str
    among: tuple[Publisher, ...]
    shouted: bool


class Roster:
    """Finds the names of many outlets at once: one look-up a word, so the time grows with the text, not with the number of names."""

    def __init__(self, publishers: Sequence[Publisher]) -> None:
        listed: dict[tuple[str, ...], tuple[str, bool, list[Publisher]]] = {}
        for publisher in sorted(publishers):
            for name in publisher.names:
                plain = plain_name(name)
                for words, shouted in _ways(plain):
                    _, _, among = listed.setdefault(words, (plain, shouted, []))
                    if publisher not in among:
                        among.append(publisher)
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, bool, tuple[Publisher, ...]]]] = {}
        for words, (name, shouted, among) in sorted(listed.items(), key=lambda item: (-len(item[0]), item[0])):
            self._by_first.setdefault(words[0], []).append((words, name, shouted, tuple(among)))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
        """Every name in text[start:end], the longest first, none inside another."""
        if not self._by_first:
            return
        end = len(text) if end is None else end
        reached = start
        for word in _WORD.finditer(text, start, end):
            if word.start() < reached:
                continue
            for words, name, shouted, among in self._by_first.get(word.group(), ()):
                stop = _match_rest(text, word.end(), words, end)
                if stop is not None and text[word.start() - 1 : word.start()] not in {"@", "#"}:
                    yield Found(word.start(), stop, name, among, shouted)
                    reached = stop
                    break

    def standing_in(self, text: str) -> tuple[Publisher, ...]:
        """The outlets that a text names, each with those of its names that stand there, sorted. What else there is changes nothing."""
        names: dict[Publisher, set[str]] = {}
        for found in self.find(text):
            for publisher in found.among:
                names.setdefault(publisher, set()).add(found.name)
        return tuple(
            Publisher(publisher.outlet, tuple(name for name in publisher.names if plain_name(name) in stand))
            for publisher, stand in sorted(names.items())
        )


def _match_rest(text: str, at: int, words: tuple[str, ...], end: int) -> int | None:
    for expected in words[1:]:
        gap = _GAP.match(text, at, end)
        word = _WORD.match(text, gap.end(), end) if gap is not None else None
        if word is None or word.group() != expected:
            return None
        at = word.end()
    return at


def _ways(name: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The words of a name as written, inflected, and in capitals."""
    words = tuple(_WORD.findall(name))
    if not words:
        return
    for spelling in spellings(words, weak=True):
        yield spelling, False
    if (capitals := tuple(word.upper() for word in words)) != words:
        yield capitals, True
