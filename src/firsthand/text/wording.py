"""A report's wording: its sentences, each with its words, ready to be compared."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from firsthand.model import Apparatus, Page, PageId, Report, ReportId, Span
from firsthand.text.quotations import find
from firsthand.text.sentences import split
from firsthand.text.words import locate, words

# What is compared of one report. A page of more sentences is a log, a book or a dump, not a news report; what comes after these stays in
# its page and is not compared (embedding 100,000 sentences would take a quarter of an hour).
MOST_SENTENCES = 2000


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: where it stands, as it stands there, its normalised words, and which of them stand in quotation marks."""

    span: Span
    text: str
    words: tuple[str, ...]
    quoted: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What is compared of a report: its sentences in reading order, without apparatus and without lines that hold no word."""

    report: ReportId
    page: PageId
    language: str | None
    sentences: tuple[Sentence, ...]

    @property
    def size(self) -> int:
        """How many words the report has."""
        return sum(len(sentence.words) for sentence in self.sentences)

    def without(self, apparatus: Iterable[Apparatus]) -> "Wording":
        """The same report less the sentences that stand in any of `apparatus`."""
        taken = [found.span for found in apparatus if found.span.page == self.page]
        if not taken:
            return self
        return replace(self, sentences=tuple(s for s in self.sentences if not any(_overlap(s.span, other) for other in taken)))


def word(report: Report, page: Page, apparatus: tuple[Apparatus, ...]) -> Wording:
    """Take the sentences of `report` out of its page's text, leaving out the page's apparatus; MOST_SENTENCES of them at the most."""
    taken = sorted((a.span.start, a.span.end) for a in apparatus if a.span.start < report.end and report.start < a.span.end)
    sentences: list[Sentence] = []
    for start, end in _between(report.start, report.end, taken):
        quotations = deque(find(page.text, start, end))
        for at, to in split(page.text, start, end):
            text = page.text[at:to]
            if len(sentences) == MOST_SENTENCES:
                break
            if found := words(text):
                quoted = _quoted(text, at, quotations)
                sentences.append(Sentence(Span(page.id, at, to), text, found, quoted))
    return Wording(report.id, page.id, report.language, tuple(sentences))


def _quoted(text: str, at: int, quotations: deque[tuple[int, int]]) -> tuple[bool, ...]:
    """For each word of the sentence at `at`, whether it lies in a quotation. Quotations that ended before it are dropped."""
    while quotations and quotations[0][1] <= at:
        quotations.popleft()
    here = [(start - at, end - at) for start, end in takewhile(lambda q: q[0] < at + len(text), quotations)]
    if not here:
        return (False,) * len(locate(text))
    return tuple(any(start <= word_start < end for start, end in here) for word_start, _ in locate(text))


def _between(start: int, end: int, taken: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """The stretches of start..end that lie outside all of `taken`, which is sorted."""
    for taken_start, taken_end in taken:
        if start < taken_start:
            yield start, min(taken_start, end)
        start = max(start, taken_end)
    if start < end:
        yield start, end


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
