"""Passages: the appearances of a story with what comparing them needs."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.claims.merging import is_named
from firsthand.claims.proper import learn, names
from firsthand.claims.sameness import Named
from firsthand.knowledge.partywords import COMMON, TITLES
from firsthand.model import RESPONSES, Appearance, Page, PageId, Report, ReportId, Source, SourceId, Span, Testimony
from firsthand.text.wording import Sentence, Wording
from firsthand.text.words import locate, words

# A name among so many first words of a passage is taken for whom the passage is about.
LEADING = 6
# "HALDEN, Sundmark — ": where the report was written, not whom it is about.
_DATELINE = re.compile(r"\(?[A-Z][A-Z' .-]{2,30}\b[^—–\n]{0,40}?\s(?:—|–|--?)\s")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|mine|ourselves|myself)\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """One appearance with what is compared of it.

    `names` are the words of names in it, `called` the names as they are written, `subject` the telling words of the first name among
    its first words; `sentences` are those that it stands in. The sources in `appearance` are those of the story. `place` counts the
    report's appearances. `teller` is the named party whose word it is, `voice` the one that speaks of itself ("we did not pay"), so that
    who says it is part of what it says; `responder` is who answers, or does not, where that is a named party.
    """

    appearance: Appearance
    text: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    called: tuple[tuple[str, ...], ...]
    subject: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    place: int
    teller: SourceId | None
    voice: SourceId | None
    responder: SourceId | None

    @property
    def report(self) -> ReportId:
        """The report that it appears in."""
        return self.appearance.report

    @property
    def span(self) -> Span:
        """The content alone."""
        return self.appearance.span

    @property
    def end(self) -> SourceId:
        """The last source of the chain."""
        return self.appearance.chain[-1]

    @property
    def is_response(self) -> bool:
        """Whether it answers something, or says that nobody did."""
        return self.appearance.act in RESPONSES

    @property
    def context(self) -> str:
        """The sentences that it stands in, whole."""
        return " ".join(sentence.text for sentence in self.sentences) or self.text


def lay_out(
    reports: Iterable[Report],
    pages: Iterable[Page],
    wordings: Sequence[Wording],
    testimonies: Iterable[Testimony],
    named: Named,
) -> tuple[Passage, ...]:
    """Take the appearances of a story, by report and place. `named` gives the sources of the story."""
    texts: dict[PageId, str] = {page.id: page.text for page in pages}
    within = {report.id for report in reports}
    known = learn(wordings)
    sentences = {wording.report: wording.sentences for wording in wordings}
    return tuple(
        _lay(appearance, texts[appearance.span.page], sentences.get(testimony.report, ()), known, place, named)
        for testimony in sorted(testimonies, key=lambda testimony: testimony.report)
        if testimony.report in within
        for place, appearance in enumerate(_renamed(testimony, named.means))
    )


def has_dateline(passage: Passage) -> bool:
    """Whether a passage begins with where the report was written."""
    return _DATELINE.match(passage.text) is not None


def _renamed(testimony: Testimony, means: Mapping[tuple[ReportId, SourceId], SourceId]) -> list[Appearance]:
    """The appearances in the order of the text, with the sources of the story in place of those of the report."""

    def mean(source: SourceId) -> SourceId:
        return means[testimony.report, source]

    renamed = [
        replace(
            appearance,
            chain=_without_repeats(mean(source) for source in appearance.chain),
            by=None if appearance.by is None else mean(appearance.by),
        )
        for appearance in testimony.appearances
    ]
    return sorted(renamed, key=lambda found: (found.span, found.act, found.by or "", found.chain))


def _without_repeats(chain: Iterable[SourceId]) -> tuple[SourceId, ...]:
    return tuple(dict.fromkeys(chain))


def _lay(
    appearance: Appearance, text: str, sentences: tuple[Sentence, ...], known: frozenset[str], place: int, named: Named
) -> Passage:
    content = text[appearance.span.start : appearance.span.end]
    source = named.sources[appearance.chain[-1]]
    called = _called(content, known)
    return Passage(
        appearance=appearance,
        text=content,
        words=words(content),
        names=names(content, known),
        called=tuple(name for _, name in called),
        subject=_subject(content, called),
        sentences=_overlapping(appearance.span, sentences),
        place=place,
        teller=source.id if is_named(source) else None,
        voice=source.id if is_named(source) and _FIRST_PERSON.search(content) else None,
        responder=appearance.by if appearance.by and _answers(named.sources[appearance.by]) else None,
    )


def _answers(source: Source) -> bool:
    """Whether a source is the same wherever it answers. A body with a page of its own answers too."""
    return is_named(source) or source.kind == "outlet"


def _called(content: str, known: frozenset[str]) -> list[tuple[int, tuple[str, ...]]]:
    """The names in a content, a name being all the words with capitals in a row, each with where it begins."""
    begins = dateline.end() if (dateline := _DATELINE.match(content)) else 0
    runs: list[list[int]] = []
    for start, end in locate(content):
        if start < begins or not content[start].isupper():
            continue
        if runs and content[runs[-1][1] : start] == " ":
            runs[-1][1] = end
        else:
            runs.append([start, end])
    # "Bank" is part of a name beside one, whether or not the story writes it without a capital elsewhere.
    found = ((start, names(content[start:end], known), names(content[start:end], known | COMMON)) for start, end in runs)
    return [(start, whole) for start, name, whole in found if name]


def _subject(content: str, called: Iterable[tuple[int, tuple[str, ...]]]) -> tuple[str, ...]:
    """The words of the first name among the first words, without those that half of all names have ("Bank", "Ministry")."""
    begins = dateline.end() if (dateline := _DATELINE.match(content)) else 0
    first = [end for start, end in locate(content) if start >= begins][:LEADING]
    telling = (
        tuple(word for word in name if word.isalpha() and word not in COMMON and word not in TITLES)
        for start, name in called
        if first and start < first[-1]
    )
    return next((name for name in telling if name), ())


def _overlapping(span: Span, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    first = bisect_left(sentences, span.start, key=lambda sentence: sentence.span.end - 1)
    last = bisect_left(sentences, span.end, key=lambda sentence: sentence.span.start)
    return sentences[first:last]
