"""The names and numbers of a report, and what two reports share of them: the surest sign that both tell of one matter."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from firsthand.knowledge.calendar import MONTHS, WEEKDAYS
from firsthand.knowledge.places import country_named, country_of_people
from firsthand.model import Report
from firsthand.text.surprise import surprise
from firsthand.text.wording import Wording
from firsthand.text.words import locate, words

# Names are compared by their first letters, so that inflected forms agree; likeness.STEM is the same.
STEM = 6
# A name that stands in more reports of the pile than this tells no story apart. Fixed, so that the pairs that share names grow with the
# pile and not with its square; values from 15 to 30 differ by less than 0.01 F1 on the story sets.
MOST_TELLING = 20
# One name counts for no more than this, however strange its spelling.
MOST_A_NAME = 12.0
# What a name counts for at the least in `agreement`: a place that everybody knows is still a place.
LEAST_A_NAME = 0.5
# Reports with few names agree in all of them by chance: the sum of weights that is added to those of the shorter one, some three names.
BESIDE = 30.0
# Numbers beyond so many add nothing: two statistics of one sort share many.
MOST_NUMBERS = 3
# A year is shared by everything that was written in it; one digit by nearly everything.
_PASSED_OVER = re.compile(r"(?:19|20)\d\d|\d")


@dataclass(frozen=True, slots=True)
class Shared:
    """What two reports share: the part, 0 to 1, of the telling names of the one that has fewer, and how many numbers."""

    names: float
    numbers: int


@dataclass(frozen=True, slots=True)
class Names:
    """The names and numbers of one report by stem: what each weighs there, how rare it is, and which names it stands beside.

    `outlets` are the words of the outlets that the report is from or credits: who reports is not what is reported.
    """

    weight: dict[str, float]
    rarity: dict[str, float]
    beside: dict[str, frozenset[str]]
    outlets: frozenset[str]


def name(wording: Wording, report: Report) -> Names:
    """Collect the numbers, and the words with a capital that are not merely the first of their sentence or mostly written small."""
    times: Counter[str] = Counter()
    first: Counter[str] = Counter()
    small: Counter[str] = Counter()
    rare: dict[str, float] = {}
    beside: dict[str, set[str]] = defaultdict(set)
    for text, said in (*_headline(report), *((s.text, s.words) for s in wording.sentences)):
        before, stem_before = -2, ""
        for at, (word, (start, end)) in enumerate(zip(said, locate(text), strict=True)):
            is_number = word[0].isdigit()
            if not is_number and not text[start].isupper():
                small[word] += 1
                continue
            stem = _stem(word)
            (times if at or is_number else first)[stem] += 1
            rare[stem] = max(rare.get(stem, 0.0), _rarity(word))
            if start == before + 1 and not is_number:
                beside[stem_before].add(stem)
            before, stem_before = (-2, "") if is_number else (end, stem)
    folded: Counter[str] = Counter()
    for word, n in small.items():
        folded[_stem(word)] += n
    counts = {stem: n + first[stem] for stem, n in times.items() if folded[stem] <= n}
    return Names(
        {stem: max(rare[stem], LEAST_A_NAME) * (1 + log(n)) for stem, n in counts.items()},
        {stem: min(rare[stem], MOST_A_NAME) for stem in counts},
        {stem: frozenset(others) for stem, others in beside.items() if stem in counts},
        _outlets(report),
    )


class Telling:
    """The names of a pile that tell its stories apart, and what any two of its reports share."""

    def __init__(self, named: Sequence[Names]) -> None:
        self.named = named
        reports = Counter(stem for names in named for stem in names.weight)
        self.telling = [frozenset(stem for stem in names.weight if reports[stem] <= MOST_TELLING) for names in named]
        self.totals = [
            _sum((names,), (stem for stem in telling - names.outlets if not stem[0].isdigit()))
            for names, telling in zip(named, self.telling, strict=True)
        ]
        self.weights = [sum(names.weight.values()) for names in named]

    def bounds(self) -> list[dict[str, float]]:
        """For each report its telling names, weighted so that the product of two rows is never less than what `shared` sums up.

        It is nothing where no telling name is shared: a name makes at most MOST_TELLING squared products.
        """
        return [{stem: MOST_A_NAME**0.5 for stem in sorted(telling) if not stem[0].isdigit()} for telling in self.telling]

    def shared(self, a: int, b: int) -> Shared:
        """What two reports share that tells stories apart. Words that stand side by side in either are one name ("Grey", "Linnet")."""
        one, other = self.named[a], self.named[b]
        both = (self.telling[a] & self.telling[b]) - one.outlets - other.outlets
        numbers = sum(stem[0].isdigit() and not _PASSED_OVER.fullmatch(stem) for stem in both)
        names = _sum((one, other), (stem for stem in both if not stem[0].isdigit()))
        return Shared(names / (min(self.totals[a], self.totals[b]) + BESIDE), min(numbers, MOST_NUMBERS))

    def agreement(self, a: int, b: int) -> float:
        """How much of all names and numbers of the report that has fewer stands in the other, 0 to 1; 1 where it has next to none."""
        one, other = self.named[a].weight, self.named[b].weight
        outlets = self.named[a].outlets | self.named[b].outlets
        fewer = min(
            total - sum(sorted(weight[stem] for stem in outlets if stem in weight))
            for total, weight in ((self.weights[a], one), (self.weights[b], other))
        )
        if fewer < BESIDE:
            return 1.0
        return sum(sorted(min(w, other[stem]) for stem, w in one.items() if stem in other and stem not in outlets)) / fewer


def _stem(word: str) -> str:
    return word if word[0].isdigit() else word.removesuffix("'s")[:STEM]


@lru_cache(maxsize=100_000)
def _rarity(word: str) -> float:
    """How surprising a name is; nothing for days, months, countries and their people, which most reports of a pile name."""
    word = word.removesuffix("'s")
    known = word in WEEKDAYS or word in MONTHS or country_named(word.title()) or country_of_people(word)
    return 0.0 if known else surprise(word)


def _sum(named: Sequence[Names], stems: Iterable[str]) -> float:
    """The rarity of some names, of words that stand side by side in any of `named` only the rarest."""
    group = {stem: stem for stem in sorted(stems)}

    def head(stem: str) -> str:
        while group[stem] != stem:
            stem = group[stem]
        return stem

    for names in named:
        for stem in group:
            for other in sorted(names.beside.get(stem, frozenset()) & group.keys()):
                group[head(stem)] = head(other)
    most: dict[str, float] = defaultdict(float)
    for stem in group:
        most[head(stem)] = max(most[head(stem)], *(names.rarity[stem] for names in named))
    return sum(sorted(most.values()))


def _headline(report: Report) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return ((report.title, words(report.title)),) if report.title else ()


def _outlets(report: Report) -> frozenset[str]:
    outlets = [credit.outlet for credit in report.credits] + ([report.outlet] if report.outlet else [])
    return frozenset(word[:STEM] for outlet in outlets for word in words(outlet.name))
