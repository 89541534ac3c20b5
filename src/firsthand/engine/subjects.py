"""What a step is called for, scope by scope, and what it can be called with."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from firsthand.engine.digests import digest
from firsthand.engine.pile import Pile
from firsthand.engine.plan import Scope
from firsthand.model import Alignment, Page, Report, ReportId
from firsthand.store import Entry
from firsthand.text.parsing import LANGUAGES

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
    `sentence` the text of the scopes `sentence`, `parsable` and `content`.
    """

    uri: str
    about: str
    given: Mapping[str, Given]
    entry: Entry | None = None
    sentence: str | None = None

    def holds(self, names: Iterable[str]) -> bool:
        """Whether everything named is there. Where the step that makes it failed, those after it are not called for this subject."""
        return self.given.keys() >= set(names)


def subjects(pile: Pile, scope: Scope) -> Iterator[Subject]:
    """Everything of a scope, in an order that does not depend on the order of the inputs."""
    return SUBJECTS[scope](pile)


def _inputs(pile: Pile) -> Iterator[Subject]:
    """Names: `obtained`."""
    for entry in pile.documents:
        yield Subject(entry.uri, "", {"obtained": _document(pile, entry)}, entry=entry)


def _pages(pile: Pile) -> Iterator[Subject]:
    """Names: `page`, `splitting`, `publishers` (the outlets of the case that stand in the page's text, by the names that stand there)."""
    for _, page in sorted(pile.pages.items()):
        given = {"page": _record(pile, page), "splitting": _record(pile, pile.splitting(page))}
        yield Subject(page.uri, "", given | {"publishers": _publishers(pile, page)})


def _reports(pile: Pile) -> Iterator[Subject]:
    """Names: `report`, `page`, `apparatus` (that of the page), and as far as there are any `wording`, `parses`, `naming`."""
    for _, report in sorted(pile.reports.items()):
        page = pile.pages[report.page]
        names: dict[str, Any] = {"report": report, "page": page, "apparatus": pile.splitting(page).apparatus}
        if report.id in pile.wordings:
            names["wording"] = pile.wordings[report.id]
        if report.id in pile.namings:
            names["naming"] = pile.namings[report.id]
        given = {name: _record(pile, value) for name, value in names.items()}
        if report.id in pile.wordings:
            given["parses"] = _parses(pile, pile.wordings[report.id])
        yield Subject(page.uri, _called(report), given)


def _sentences(pile: Pile) -> Iterator[Subject]:
    """Names: `sentences` (a tuple of one, because each is embedded alone). Headlines count as sentences."""
    first: dict[str, ReportId] = {}
    for report, wording in sorted(pile.wordings.items()):
        for sentence in wording.sentences:
            first.setdefault(sentence.text, report)
        if title := pile.reports[report].title:
            first.setdefault(title, report)
    yield from _texts(pile, first, "vectors")


def _parsable(pile: Pile) -> Iterator[Subject]:
    """Names: `sentences` (a tuple of one, because each is parsed alone), those of reports in a language that we can parse."""
    first: dict[str, ReportId] = {}
    for report, wording in sorted(pile.wordings.items()):
        if wording.language in LANGUAGES:
            for sentence in wording.sentences:
                first.setdefault(sentence.text, report)
    yield from _texts(pile, first, "parses")


def _contents(pile: Pile) -> Iterator[Subject]:
    """Names: `sentences` (a tuple of one): what appearances say that is no whole sentence, in stories of several reports."""
    first: dict[str, ReportId] = {}
    several = (report for story in pile.stories if len(story.reports) > 1 for report in story.reports)
    for testimony in pile.testimonies_of(sorted(several)):
        for text in pile.contents(testimony):
            if pile.vectors is None or text not in pile.vectors:
                first.setdefault(text, testimony.report)
    yield from _texts(pile, first, "vectors")


def _texts(pile: Pile, first: Mapping[str, ReportId], adds: str) -> Iterator[Subject]:
    for text, report in sorted(first.items()):
        yield Subject(pile.uri(report), "", {"sentences": _sentence(pile.models[adds], text)}, sentence=text)


def _pairs(pile: Pile) -> Iterator[Subject]:
    """Names: `a`, `b` (wordings), `vectors` (of their sentences). The pairs that were chosen to be compared."""
    for pair in pile.compared:
        if {pair.a, pair.b} <= pile.wordings.keys():
            one, other = pile.wordings[pair.a], pile.wordings[pair.b]
            names = {"a": _record(pile, one), "b": _record(pile, other), "vectors": _vectors(pile, (one, other))}
            yield Subject(pile.uri(pair.a), f"compared with {pile.uri(pair.b)}", names)


def _stories(pile: Pile) -> Iterator[Subject]:
    """Names: `story`; `reports`, `pages`, `wordings`, `testimonies`, `alignments`, `lineage`, `ledger`, those of the story as far as there
    are any; `vectors` of what its appearances say."""
    by_report: dict[ReportId, list[Alignment]] = {}
    for (a, _), alignment in sorted(pile.alignments.items()):
        by_report.setdefault(a, []).append(alignment)
    for story in pile.stories:
        within = sorted(story.reports)
        names = {
            "story": story,
            "reports": tuple(pile.reports[each] for each in within),
            "pages": pile.pages_of(within),
            "wordings": pile.wordings_of(within),
            "testimonies": pile.testimonies_of(within),
            "alignments": tuple(alignment for each in within for alignment in by_report.get(each, ())),
        }
        if story.id in pile.lineages:
            names["lineage"] = pile.lineages[story.id]
        if story.id in pile.ledgers:
            names["ledger"] = pile.ledgers[story.id]
        given = {name: _record(pile, value) for name, value in names.items()}
        given["vectors"] = _vectors_of_contents(pile, within)
        yield Subject(pile.uri(within[0]), f"in the story “{story.title}”", given)


def _case(pile: Pile) -> Iterator[Subject]:
    """Names: everything of the pile, sorted. Nothing but `mastheads` where there is no report."""
    given = {"mastheads": _record(pile, _by_id(pile.mastheads))} if pile.mastheads else {}
    if pile.reports:
        wordings = pile.wordings_of(sorted(pile.reports))
        names = {
            "reports": _by_id(pile.reports),
            "pages": _by_id(pile.pages),
            "wordings": wordings,
            "pairs": pile.pairs,
            "stories": pile.stories,
            "lineages": _by_id(pile.lineages),
            "ledgers": _by_id(pile.ledgers),
            "namings": _by_id(pile.namings),
            "ties": _by_id(pile.ties),
            "entities": pile.entities,
            "watchlists": pile.watchlists,
        }
        given |= {name: _record(pile, value) for name, value in names.items()} | {"vectors": _vectors(pile, wordings)}
    if given:
        yield Subject("the whole case", "", given)


def _by_id(records: Mapping[Any, Any]) -> tuple[Any, ...]:
    return tuple(record for _, record in sorted(records.items()))


SUBJECTS: Mapping[Scope, Callable[[Pile], Iterator[Subject]]] = {
    "input": _inputs,
    "page": _pages,
    "report": _reports,
    "sentence": _sentences,
    "parsable": _parsable,
    "content": _contents,
    "pair": _pairs,
    "story": _stories,
    "case": _case,
}


def _document(pile: Pile, entry: Entry) -> Given:
    return Given(
        lambda: digest(entry.uri, entry.retrieved or "", entry.sha256, entry.media_type),
        lambda: pile.load(entry),
    )


def _publishers(pile: Pile, page: Page) -> Given:
    """Only what stands in the page: an outlet that it does not name changes nothing for it."""
    standing = cache(partial(pile.roster.standing_in, page.text))
    return Given(lambda: pile.digests.of(standing()), standing)


def _sentence(model: str, text: str) -> Given:
    return Given(lambda: digest(model, text), lambda: (text,))


def _record(pile: Pile, value: Any) -> Given:
    return Given(lambda: pile.digests.of(value), lambda: value)


def _vectors(pile: Pile, wordings: tuple["Wording", ...]) -> Given:
    """Vectors follow from the model and the sentences, and the sentences are in the wordings: the model's name tells them apart."""

    def value() -> Any:
        sentences = (sentence.text for wording in wordings for sentence in wording.sentences)
        titles = (title for wording in wordings if (title := pile.reports[wording.report].title))
        return {} if pile.vectors is None else pile.vectors.of((*sentences, *titles))

    return Given(lambda: pile.models["vectors"], value)


def _vectors_of_contents(pile: Pile, reports: list[ReportId]) -> Given:
    """As above: what the appearances say is in the testimonies and the pages."""

    def value() -> Any:
        contents = (text for testimony in pile.testimonies_of(reports) for text in pile.contents(testimony))
        return {} if pile.vectors is None else pile.vectors.of(contents)

    return Given(lambda: pile.models["vectors"], value)


def _parses(pile: Pile, wording: "Wording") -> Given:
    """Parses follow from the parser and the sentences, as vectors do."""

    def value() -> Any:
        return {} if pile.parses is None else pile.parses.of(sentence.text for sentence in wording.sentences)

    return Given(lambda: pile.models["parses"], value)


def _called(report: Report) -> str:
    return f"in the report “{report.title}”" if report.title else ""
