"""Accounts: one report laid out for comparison, its sentences by number and what is said in each."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from firsthand.claims.retelling.terms import Stems, Term, terms
from firsthand.knowledge.retelling import ROLES
from firsthand.model import Appearance, Moment, Page, Quantity, Report, ReportId, Source, SourceId, Span, Testimony
from firsthand.text.wording import Sentence, Wording
from firsthand.text.words import words


class Account:
    """One report. `names` are the words that are names in its story, case-folded; `analysed` says whether what it says is known."""

    def __init__(
        self, report: Report, page: Page, wording: Wording, testimony: Testimony | None, names: frozenset[str] = frozenset()
    ) -> None:
        self.report = report
        self.page = page
        self.language = wording.language
        self.names = names
        self.sentences: tuple[Sentence, ...] = wording.sentences
        self.analysed = testimony is not None and bool(testimony.appearances)
        self.places: dict[Span, int] = {sentence.span: number for number, sentence in enumerate(wording.sentences)}
        self._starts = [sentence.span.start for sentence in wording.sentences]
        self.sources: dict[SourceId, Source] = {s.id: s for s in testimony.sources} if testimony else {}
        self._said: list[list[Appearance]] = [[] for _ in wording.sentences]
        self._fill(testimony.appearances if testimony else ())
        self._terms: dict[int, tuple[Term, ...]] = {}

    @property
    def id(self) -> ReportId:
        """The report's id."""
        return self.report.id

    def _fill(self, appearances: Iterable[Appearance]) -> None:
        """Give each sentence what is said in it. Both are in reading order, so one pass is enough."""
        number = 0
        for appearance in sorted(appearances, key=lambda a: (a.span.start, a.span.end)):
            while number < len(self.sentences) and self.sentences[number].span.end <= appearance.span.start:
                number += 1
            here = number
            while here < len(self.sentences) and self.sentences[here].span.start < appearance.span.end:
                self._said[here].append(appearance)
                here += 1

    def place(self, span: Span) -> int | None:
        """The sentence that `span` begins in."""
        number = bisect_right(self._starts, span.start) - 1
        return number if number >= 0 and span.start < self.sentences[number].span.end else None

    def seat(self, span: Span, marks: Sequence[Span]) -> Span:
        """The passage `span`, or, where marks stand in other sentences, the sentences of the marks."""
        if all(span.start <= mark.start and mark.end <= span.end for mark in marks):
            return span
        places = [place for mark in marks if (place := self.place(mark)) is not None]
        return Span(span.page, self.sentences[min(places)].span.start, self.sentences[max(places)].span.end)

    def said(self, numbers: int | Iterable[int]) -> Sequence[Appearance]:
        """What appears in one sentence or in several, in order."""
        if isinstance(numbers, int):
            return self._said[numbers]
        return [appearance for number in numbers for appearance in self._said[number]]

    def terms(self, number: int) -> tuple[Term, ...]:
        """The terms of a sentence."""
        if number not in self._terms:
            self._terms[number] = terms(self.sentences[number], self.names)
        return self._terms[number]

    def all_terms(self, numbers: Iterable[int]) -> list[Term]:
        """The terms of several sentences."""
        return [term for number in numbers for term in self.terms(number)]

    def quantities(self, numbers: Iterable[int]) -> list[Quantity]:
        """The quantities in some sentences, each once, in order."""
        spans = [self.sentences[number].span for number in numbers]
        found = {q.span: q for a in self.said(numbers) for q in a.quantities}
        return [q for _, q in sorted(found.items()) if any(s.start <= q.span.start < s.end for s in spans)]

    def times(self, numbers: Iterable[int]) -> list[Moment]:
        """The times in some sentences, each once, in order."""
        spans = [self.sentences[number].span for number in numbers]
        found = {m.span: m for a in self.said(numbers) for m in a.times}
        return [m for _, m in sorted(found.items()) if any(s.start <= m.span.start < s.end for s in spans)]

    def terms_at(self, spans: Iterable[Span]) -> list[Term]:
        """The terms that begin in any of some spans, each of which lies in one sentence."""
        found = {
            term: None
            for span in sorted(spans)
            if (number := self.place(span)) is not None
            for term in self.terms(number)
            if span.start <= term.start < span.end
        }
        return list(found)

    @cached_property
    def stems(self) -> Stems:
        """The stems of the whole report."""
        return Stems(self.all_terms(range(len(self.sentences))))

    @cached_property
    def name_stems(self) -> Stems:
        """The stems of the names in the whole report."""
        return Stems(term for term in self.all_terms(range(len(self.sentences))) if term.is_proper)

    @cached_property
    def sentence_stems(self) -> list[Stems]:
        """The stems of each sentence."""
        return [Stems(self.terms(number)) for number in range(len(self.sentences))]

    @cached_property
    def roles(self) -> frozenset[str]:
        """What kinds of source are spoken of anywhere in the report."""
        terms = self.all_terms(range(len(self.sentences)))
        return frozenset(ROLES[term.key] for term in terms if term.key in ROLES)

    @cached_property
    def followed(self) -> Mapping[str, Stems]:
        """For each key, the words that say something and stand next after it in its sentence, anywhere in the report."""
        next_to: dict[str, list[Term]] = {}
        for number in range(len(self.sentences)):
            following: Term | None = None
            for term in reversed(self.terms(number)):
                if following is not None:
                    next_to.setdefault(term.key, []).append(following)
                if not term.is_small:
                    following = term
        return {key: Stems(terms) for key, terms in next_to.items()}

    @cached_property
    def quotations(self) -> list[list[Term]]:
        """What stands between quotation marks, sentence by sentence."""
        return [
            list(run)
            for number in range(len(self.sentences))
            for quoted, run in groupby(self.terms(number), key=lambda term: term.quoted)
            if quoted
        ]

    @cached_property
    def all_quantities(self) -> list[Quantity]:
        """The quantities of the whole report."""
        return self.quantities(range(len(self.sentences)))

    @cached_property
    def all_times(self) -> list[Moment]:
        """The times of the whole report."""
        return self.times(range(len(self.sentences)))

    def around(self, numbers: Iterable[int], reach: int = 1) -> list[int]:
        """The sentences `numbers` and those up to `reach` before and after, sorted."""
        last = len(self.sentences)
        return sorted({near for n in numbers for near in range(max(0, n - reach), min(last, n + reach + 1))})

    def is_headline(self, number: int) -> bool:
        """Whether a sentence is the report's headline."""
        return bool(self.report.title) and words(self.sentences[number].text) == words(self.report.title or "")

    def quote(self, span: Span) -> str:
        """The words at `span`."""
        return self.page.quote(span)
