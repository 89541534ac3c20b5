"""A page laid out as a series: its head, the items that open alike, and what takes leave below them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from firsthand.documents.blocks import Block, block_of, tail_of
from firsthand.documents.bundles import Layout
from firsthand.documents.dates import mentions_date
from firsthand.documents.lines import is_telling
from firsthand.documents.openings import Opening
from firsthand.documents.propernames import names_in
from firsthand.knowledge.calendar import WEEKDAYS
from firsthand.knowledge.pagewords import (
    BRIEF,
    CHRONOLOGY,
    GREETING,
    LIVE,
    PROGRAMME,
    SALUTATION,
    SIGNOFF,
)

# What a page says of itself stands in short lines.
LONGEST_WORD = 110
# A greeting may run over a few sentences; what is longer is a report that a list stands in.
MAX_GREETING = 420
MAX_HEAD = 9
# Items of different news share few names: none stands in more than half of them. Where the page says what it is, only a name
# in nearly all items shows that they tell one matter.
MIXED = 0.5
ONE_MATTER = 0.8
# Title, place, day: a masthead is a name of a few words, all of them capitalised.
MASTHEAD_WORDS = 5


@dataclass(frozen=True)
class Series:
    """All of a page: the lines of its head, its blocks, and the lines after the last that take leave."""

    layout: Layout
    head: tuple[int, ...]
    blocks: tuple[Block, ...]
    tail: tuple[int, ...]

    @cached_property
    def telling(self) -> tuple[Block, ...]:
        """The blocks that tell news by themselves: at least a sentence below the heading."""
        return tuple(block for block in self.blocks if block.body)

    @cached_property
    def brief(self) -> bool:
        """Whether the head says that the page is one of short items, or greets its readers."""
        return self._says(BRIEF) or self._says(SALUTATION)

    @cached_property
    def live(self) -> bool:
        """Whether the head says that the page is added to as news comes in."""
        return self._says(LIVE)

    @cached_property
    def programme(self) -> bool:
        """Whether the head says that the times are those of a programme."""
        return self._says(PROGRAMME)

    @cached_property
    def chronology(self) -> bool:
        """Whether the head says that one matter is told in its order."""
        return self._says(CHRONOLOGY)

    @cached_property
    def nameplate(self) -> bool:
        """Whether the head is a publication's name with the day of the issue, and no headline."""
        lines = self._titles
        if not lines or len(lines) > 3:
            return False
        named = bool(self.layout.outlet) and lines[0].casefold().startswith(self.layout.outlet.casefold())
        return (named and (len(lines) == 1 or _is_dated(lines[1]))) or _is_dated(lines[0])

    @cached_property
    def masthead(self) -> bool:
        """Whether the head may be such a nameplate: a few words with capitals over the day of the week and the date."""
        lines = self._titles
        if self.nameplate or not 2 <= len(lines) <= 3:
            return self.nameplate
        words = lines[0].split()
        named = len(words) <= MASTHEAD_WORDS and all(word[:1].isupper() for word in words)
        return named and any(_is_dated(text) and _has_weekday(text) for text in lines[1:])

    @property
    def _titles(self) -> list[str]:
        return [self.layout.lines[index].text for index in self.head if not self._greets(index)]

    @cached_property
    def leaves(self) -> bool:
        """Whether the page takes leave of its readers below the last item."""
        return any(SIGNOFF.match(self.layout.lines[index].text) is not None for index in self.tail)

    @cached_property
    def prose(self) -> int:
        """Letters of running text in the head, greetings not counted."""
        return sum(self.layout.lines[index].weight for index in self.head if self._is_prose(index) and not self._greets(index))

    @cached_property
    def greeting(self) -> int:
        """Letters of greeting in the head."""
        return sum(self.layout.lines[index].weight for index in self.head if self._is_prose(index) and self._greets(index))

    @cached_property
    def _shares(self) -> tuple[float, ...]:
        """The shares of the items that each name stands in, the commonest first; none where there are hardly any names to go by."""
        counts: Counter[str] = Counter()
        aside = frozenset(name for index in self.head for name in _words(self.layout.lines[index].text))
        silent = 0
        for block in self.telling:
            names = names_in(block.words) - aside
            silent += not names
            counts.update(names)
        if silent > len(self.telling) / 2:
            return ()
        return tuple(sorted((count / len(self.telling) for count in counts.values()), reverse=True))

    @property
    def mixed(self) -> bool:
        """Whether the items tell different news, as far as their names show it."""
        return bool(self._shares) and self._shares[0] <= MIXED

    @property
    def one_matter(self) -> bool:
        """Whether names run through nearly all items: two, where the page says that it is an issue of short items; else one."""
        return sum(share >= ONE_MATTER for share in self._shares[:2]) > (self.brief or self.nameplate)

    def is_issue(self) -> bool:
        """Whether what stands above and below says that the items are of one issue, and they are not all of one matter."""
        called = self.brief or self.nameplate
        return (called and not self.one_matter) or ((self.masthead or self.leaves) and self.mixed)

    def sources(self) -> int:
        """How many different sources the items state, where most of them state one; else none."""
        stated = [block.source.casefold() for block in self.telling if block.source]
        return len(set(stated)) if len(stated) >= 2 * len(self.telling) / 3 else 0

    def is_closed(self, more: int = 0) -> bool:
        """Whether nothing but the items tells anything: a greeting above, no text that runs on below the last."""
        if len(self.head) > MAX_HEAD or self.prose or self.greeting > MAX_GREETING:
            return False
        return self.ends(more)

    def ends(self, more: int = 0) -> bool:
        """Whether the last item is no longer than others are: else the report goes on below a list."""
        others = max((len(block.body) for block in self.blocks[:-1]), default=0)
        return len(self.blocks[-1].body) <= max(1, others) + more

    def _says(self, pattern: "re.Pattern[str]") -> bool:
        before = self.blocks[0].first
        return any(
            len(line.text) <= LONGEST_WORD and pattern.search(line.text) is not None
            for line in self.layout.lines[: min(before, 12)]
        )

    def _is_prose(self, index: int) -> bool:
        return is_telling(self.layout.lines[index].text)

    def _greets(self, index: int) -> bool:
        text = self.layout.lines[index].text
        return GREETING.match(text) is not None or (is_telling(text) and BRIEF.search(text[:160]) is not None)


def lay(layout: Layout, openings: Sequence[tuple[int, Opening | None, int]]) -> Series:
    """Lay a page out by where its items open: line, number or time, and how much of the line that takes up."""
    starts = [index for index, *_ in openings]
    ends = [*starts[1:], len(layout.lines)]
    head = tuple(index for index in range(starts[0]) if layout.kinds[index] is None)
    blocks = [block_of(layout, opening, end) for opening, end in zip(openings, ends, strict=True)]
    tail = tuple(tail_of(layout, blocks[-1], ends[-1]))
    if tail:
        blocks[-1] = block_of(layout, openings[-1], tail[0])
    return Series(layout, head, tuple(blocks), tail)


def _is_dated(text: str) -> bool:
    return len(text) <= LONGEST_WORD and mentions_date(text)


def _has_weekday(text: str) -> bool:
    return any(word in WEEKDAYS and len(word) > 3 for word in _words(text))


def _words(text: str) -> list[str]:
    return [word.strip(".,:;!?–—-|()\"'“”’") for word in text.casefold().split()]
