"""Site boilerplate that only shows when many pages of one outlet lie side by side."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from firsthand.model import Apparatus, Report
from firsthand.text.wording import Sentence, Wording

# A line of furniture stands in at least this many pages of its outlet,
LEAST_PAGES = 3
# is not longer than this (news that an outlet repeats from day to day, its background paragraphs, runs to longer sentences),
MOST_WORDS = 20
# and the pages that hold it otherwise share less than this of their sentences (versions of one report share more).
MOST_SHARED = 0.25
# A page with fewer other sentences is itself a line of news, not its frame.
LEAST_BESIDE = 4
# Looking at this many of the pages that hold a line is enough to know.
SAMPLE = 12


def set_aside(wordings: Sequence[Wording], reports: Sequence[Report]) -> tuple[Apparatus, ...]:
    """Find the short sentences that stand in several pages of one outlet whose reports have little else in common.

    Reports whose outlet is unknown are left as they are. Holds the sentences of the whole pile, as references; time grows with their
    number.
    """
    outlet = {report.id: report.outlet.id for report in reports if report.outlet}
    pages: dict[str, dict[str, set[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(set))
    places: dict[str, dict[tuple[str, ...], list[Sentence]]] = defaultdict(lambda: defaultdict(list))
    for wording in wordings:
        if of := outlet.get(wording.report):
            for sentence in wording.sentences:
                pages[of][wording.page].add(sentence.words)
                places[of][sentence.words].append(sentence)
    found = []
    for name, sentences in places.items():
        for words, here in sentences.items():
            if len(words) <= MOST_WORDS and _is_furniture(words, here, pages[name]):
                found += [Apparatus(sentence.span, "boilerplate") for sentence in here]
    return tuple(sorted(found))


def _is_furniture(words: tuple[str, ...], here: list[Sentence], pages: dict[str, set[tuple[str, ...]]]) -> bool:
    holders = sorted(page for page in {sentence.span.page for sentence in here} if len(pages[page]) > LEAST_BESIDE)
    if len(holders) < LEAST_PAGES:
        return False
    pairs = list(combinations(holders[:SAMPLE], 2))
    shared = (_shared(pages[a] - {words}, pages[b] - {words}) for a, b in pairs)
    return sum(shared) / len(pairs) < MOST_SHARED


def _shared(a: set[tuple[str, ...]], b: set[tuple[str, ...]]) -> float:
    """The share of all sentences of two pages that stand in both."""
    return len(a & b) / max(len(a | b), 1)
