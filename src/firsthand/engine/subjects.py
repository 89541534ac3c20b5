"""What a step is called for, scope by scope, and what it can be called with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from firsthand.engine.digests import digest
from firsthand.engine.pile import Pile
from firsthand.engine.plan import Scope
from firsthand.model import Alignment, Report, ReportId
from firsthand.store import Entry

if TYPE_CHECKING:
    from firsthand.text.wording import Wording


@dataclass(frozen=True, slots=True)
class Given:
    """One argument of a step: the digest of its content, and the value, worked out only for a step that has to run."""

    digest: Callable[[], str]
    value: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that a step is called for.

    `uri` and `about` name it where the step fails; `given` holds what `reads` may name. `entry` is the document of the scope `input`,
    `sentence` the text of the scope `sentence`.
    """

    uri: str
    about: str
    given: Mapping[str, Given]
    entry: Entry | None = None
    sentence: str | None = None


def subjects(pile: Pile, scope: Scope) -> Iterator[Subject]:
    """Everything of a scope, in an order that does not depend on the order of the inputs."""
    return SUBJECTS[scope](pile)


def _inputs(pile: Pile) -> Iterator[Subject]:
    """Names: `obtained`."""
    for entry in pile.documents:
        yield Subject(entry.uri, "", {"obtained": _document(pile, entry)}, entry=entry)


def _pages(pile: Pile) -> Iterator[Subject]:
    """Names: `page`, `splitting`."""
    for _, page in sorted(pile.pages.items()):
        yield Subject(page.uri, "", {"page": _record(pile, page), "splitting": _record(pile, pile.splitting(page))})


def _reports(pile: Pile) -> Iterator[Subject]:
    """Names: `report`, `page`, `apparatus` (that of the page)."""
    for _, report in sorted(pile.reports.items()):
        page = pile.pages[report.page]
        names = {"report": report, "page": page, "apparatus": pile.splitting(page).apparatus}
        yield Subject(page.uri, _called(report), {name: _record(pile, value) for name, value in names.items()})


def _sentences(pile: Pile) -> Iterator[Subject]:
    """Names: `sentences` (a tuple of one, because each is embedded alone). Headlines count as sentences."""
    first: dict[str, ReportId] = {}
    for report, wording in sorted(pile.wordings.items()):
        for sentence in wording.sentences:
            first.setdefault(sentence.text, report)
        if title := pile.reports[report].title:
            first.setdefault(title, report)
    for text, report in sorted(first.items()):
        yield Subject(pile.uri(report), "", {"sentences": _sentence(pile, text)}, sentence=text)


def _pairs(pile: Pile) -> Iterator[Subject]:
    """Names: `a`, `b` (wordings), `vectors` (of their sentences). The pairs that were chosen to be compared."""
    for pair in pile.compared:
        if {pair.a, pair.b} <= pile.wordings.keys():
            one, other = pile.wordings[pair.a], pile.wordings[pair.b]
            names = {"a": _record(pile, one), "b": _record(pile, other), "vectors": _vectors(pile, (one, other))}
            yield Subject(pile.uri(pair.a), f"compared with {pile.uri(pair.b)}", names)


def _stories(pile: Pile) -> Iterator[Subject]:
    """Names: `story`, `reports`, `wordings`, `alignments` (those of the story)."""
    by_report: dict[ReportId, list[Alignment]] = {}
    for (a, _), alignment in sorted(pile.alignments.items()):
        by_report.setdefault(a, []).append(alignment)
    for story in pile.stories:
        within = sorted(story.reports)
        names = {
            "story": story,
            "reports": tuple(pile.reports[each] for each in within),
            "wordings": pile.wordings_of(within),
            "alignments": tuple(alignment for each in within for alignment in by_report.get(each, ())),
        }
        about = f"in the story “{story.title}”"
        yield Subject(pile.uri(within[0]), about, {name: _record(pile, value) for name, value in names.items()})


def _case(pile: Pile) -> Iterator[Subject]:
    """Names: `reports`, `wordings`, `vectors`, `pairs`, `stories`: all of them, sorted. Nothing where there is no report."""
    if pile.reports:
        wordings = pile.wordings_of(sorted(pile.reports))
        names = {
            "reports": _record(pile, tuple(report for _, report in sorted(pile.reports.items()))),
            "wordings": _record(pile, wordings),
            "vectors": _vectors(pile, wordings),
            "pairs": _record(pile, pile.pairs),
            "stories": _record(pile, pile.stories),
        }
        yield Subject("the whole case", "", names)


SUBJECTS: Mapping[Scope, Callable[[Pile], Iterator[Subject]]] = {
    "input": _inputs,
    "page": _pages,
    "report": _reports,
    "sentence": _sentences,
    "pair": _pairs,
    "story": _stories,
    "case": _case,
}


def _document(pile: Pile, entry: Entry) -> Given:
    return Given(
        lambda: digest(entry.uri, entry.retrieved or "", entry.sha256, entry.media_type),
        lambda: pile.load(entry),
    )


def _sentence(pile: Pile, text: str) -> Given:
    return Given(lambda: digest(pile.model, text), lambda: (text,))


def _record(pile: Pile, value: Any) -> Given:
    return Given(lambda: pile.digests.of(value), lambda: value)


def _vectors(pile: Pile, wordings: tuple["Wording", ...]) -> Given:
    """Vectors follow from the model and the sentences, and the sentences are in the wordings: the model's name tells them apart."""

    def value() -> Any:
        sentences = (sentence.text for wording in wordings for sentence in wording.sentences)
        titles = (title for wording in wordings if (title := pile.reports[wording.report].title))
        return {} if pile.vectors is None else pile.vectors.of((*sentences, *titles))

    return Given(lambda: pile.model, value)


def _called(report: Report) -> str:
    return f"in the report “{report.title}”" if report.title else ""
