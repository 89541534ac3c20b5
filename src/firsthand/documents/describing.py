"""Say of each report of a page who published it, when, by whom, and whom it credits."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from firsthand.documents.bylines import find_byline
from firsthand.documents.credits import find_credits
from firsthand.documents.datelines import find_dateline
from firsthand.documents.dates import find_published
from firsthand.documents.lines import Line, is_clock, lines_of
from firsthand.documents.selfnaming import Said, find_outlet
from firsthand.model import Credit, Page, Part, Publisher, Report, ReportId, Span, Splitting, identify
from firsthand.text import language

# A date or a byline of a report stands among its first lines.
HEAD = 14
# Forms of credit that, at the head or foot of a bundle page, say whose words all of its parts are.
OF_THE_WHOLE_PAGE = frozenset({"byline", "copyright", "dateline"})
# A part shorter than this is too short for its language to be told apart from the page's.
MIN_FOR_LANGUAGE = 200


def describe(page: Page, splitting: Splitting, publishers: tuple[Publisher, ...] = ()) -> tuple[Report, ...]:
    """Make a report of each part of a page.

    What a page states of itself (fields, JSON-LD, meta elements) wins over what is printed on it. Where a page holds several reports,
    its date is none of theirs, unless they are entries of a rolling page: only what stands in the part counts. Outlet and byline or
    copyright of the page are all theirs. `publishers` are the outlets of the case that this page names.
    """
    bearings = Bearings.of(page, splitting)
    if bearings.is_single:
        return (_describe_part(bearings, splitting.parts[0], (), publishers),)
    outlet = find_outlet(page, bearings.signing)
    shared = tuple(
        credit
        for credit in find_credits(
            page.id, page.text, bearings.signing, bearings.pictures, outlet.outlet if outlet else None, publishers
        )
        if credit.form in OF_THE_WHOLE_PAGE
    )
    return tuple(_describe_part(bearings, part, shared, publishers) for part in splitting.parts)


@dataclass(frozen=True, slots=True)
class Bearings:
    """A page and its parts, with the lines that each part is described by."""

    page: Page
    splitting: Splitting
    aside: "_Lines"
    pictures: frozenset[int]

    @staticmethod
    def of(page: Page, splitting: Splitting) -> "Bearings":
        """Sort the lines of a page by where they lie; `pictures` are the starts of those that credit pictures."""
        lines = lines_of(page.text)
        pictures = {mark.span.start: mark.span.end for mark in splitting.apparatus if mark.kind == "boilerplate"}
        return Bearings(page, splitting, _Lines.of(splitting, lines), _starts_within(lines, pictures))

    @property
    def is_single(self) -> bool:
        """Whether the page is one report."""
        return len(self.splitting.parts) == 1

    @property
    def signing(self) -> tuple[Line, ...]:
        """The lines of a page of several reports that speak for all of them."""
        return (*_opening(self.splitting, self.aside), *self.aside.outside)

    def lines_of(self, part: Part) -> tuple[Line, ...]:
        """The lines of a part: of a page that is one report, all but teasers."""
        return self.aside.for_single if self.is_single else self.aside.within(part)

    def outlet_of(self, part: Part) -> Said | None:
        """Who published a part."""
        lines = self.lines_of(part)
        return find_outlet(self.page, lines if self.is_single else (*self.aside.outside, *lines[:HEAD]))


def _opening(splitting: Splitting, aside: "_Lines") -> tuple[Line, ...]:
    """The head of a rolling page, above its first entry's time: it lies in the first part and speaks for all."""
    first, second = (aside.within(part) for part in splitting.parts[:2])
    if not second or not is_clock(second[0]) or not any(map(is_clock, first)):
        return ()
    return tuple(takewhile(lambda line: not is_clock(line), first))


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a page by where they lie: in a part, or outside all parts."""

    all: tuple[Line, ...]
    outside: tuple[Line, ...]
    for_single: tuple[Line, ...]

    @staticmethod
    def of(splitting: Splitting, lines: tuple[Line, ...]) -> "_Lines":
        outside = []
        parts = iter(splitting.parts)
        part = next(parts, None)
        for line in lines:
            while part is not None and line.start >= part.span.end:
                part = next(parts, None)
            if part is None or line.start < part.span.start:
                outside.append(line)
        teasers = {mark.span.start: mark.span.end for mark in splitting.apparatus if mark.kind == "teaser"}
        return _Lines(lines, tuple(outside), _without(lines, teasers))

    def within(self, part: Part) -> tuple[Line, ...]:
        """The lines that lie in a part."""
        from bisect import bisect_left

        first = bisect_left(self.all, part.span.start, key=lambda line: line.start)
        last = bisect_left(self.all, part.span.end, key=lambda line: line.start)
        return self.all[first:last]


def _starts_within(lines: Sequence[Line], stretches: dict[int, int]) -> frozenset[int]:
    """Where the lines begin that lie in `stretches` (start -> end)."""
    kept = _without(lines, stretches)
    return frozenset(line.start for line in lines) - frozenset(line.start for line in kept)


def _without(lines: Sequence[Line], stretches: dict[int, int]) -> tuple[Line, ...]:
    kept = []
    until = 0
    for line in lines:
        until = max(until, stretches.get(line.start, 0))
        if line.end > until:
            kept.append(line)
    return tuple(kept)


def _describe_part(bearings: Bearings, part: Part, shared: tuple[Credit, ...], publishers: tuple[Publisher, ...]) -> Report:
    page, lines, alone, pictures = bearings.page, bearings.lines_of(part), bearings.is_single, bearings.pictures
    rolling = bearings.splitting.rolling and not alone
    said = bearings.outlet_of(part)
    when = _When(part.published, "time of the item on its page") if part.published else _published(page, lines, alone or rolling)
    credits_ = find_credits(page.id, page.text, lines, pictures, said.outlet if said else None, publishers)
    texts = [line.text for line in lines[:HEAD]]
    return Report(
        id=ReportId(identify("rep", page.id, part.span.start, part.span.end)),
        page=page.id,
        start=part.span.start,
        end=part.span.end,
        title=_title(page, part, alone),
        published=when.iso if when else None,
        outlet=said.outlet if said else None,
        byline=_stated(page, "byline") if alone and _stated(page, "byline") else find_byline(texts),
        dateline=_dateline([line for line in lines[: HEAD * 2] if line.start not in pictures]),
        language=_language(page, part, alone),
        credits=tuple(sorted({*credits_, *shared})),
        why=tuple(reason for reason in (_why(said), when.why if when else "") if reason),
        rolling=rolling,
    )


@dataclass(frozen=True, slots=True)
class _When:
    iso: str
    why: str


def _published(page: Page, lines: Sequence[Line], alone: bool) -> _When | None:
    if alone:
        for fact in page.facts:
            if fact.name == "published":
                return _When(fact.value, f"time from {fact.where}")
    printed = find_published([line.text for line in lines[:HEAD]])
    return _When(printed, "time as printed at the head") if printed else None


def _title(page: Page, part: Part, alone: bool) -> str | None:
    """The headline as printed; for a page that is one report, else the title that it states."""
    if alone and (title := _stated(page, "title")):
        return title
    return page.quote(part.title) if part.title is not None else None


def _stated(page: Page, name: str) -> str | None:
    return next((fact.value for fact in page.facts if fact.name == name), None)


def _dateline(lines: Sequence[Line]) -> str | None:
    for line in lines:
        dateline = find_dateline(line.text)
        if dateline is not None and len(line.text) > dateline.end:
            return line.text[: dateline.end].strip(" -–—:.")
    return None


def _language(page: Page, part: Part, alone: bool) -> str | None:
    if alone or part.span.end - part.span.start < MIN_FOR_LANGUAGE:
        return page.language
    return language.identify(page.quote(Span(page.id, part.span.start, part.span.end))) or page.language


def _why(said: Said | None) -> str:
    return said.why if said is not None else ""
