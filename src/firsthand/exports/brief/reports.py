"""Tell one report of a brief: whom it has it from and on what evidence, whom it names, and what only it has."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.exports.brief.context import DescentBrief, Measure, ReportBrief, Side
from firsthand.exports.brief.passages import KINDS, Shared, Shares, choose, count_kinds, join, mark
from firsthand.exports.brief.pieces import Limits, Link, Passage, Piece, Quoted
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.findings import Standing
from firsthand.exports.naming import file_name
from firsthand.exports.phrasing import listing, moment, percent, sure
from firsthand.exports.visible import show
from firsthand.model import Credit, Descent, Lineage, Page, PageId, Report, ReportId, Span, UnseenId

STANDS = {"first-hand": "first-hand*", "open": "may be first-hand", "cites": "own words, names a source", "repeats": "repeats"}

SAYS = {
    "copy": "Copy of {parent}",
    "excerpt": "Excerpt from {parent}",
    "edit": "Edited from {parent}",
    "rewrite": "Rewritten from {parent}",
    "summary": "Summary of {parent}",
    "translation": "Translated from {parent}",
    "citation": "Names as a source {parent}",
}
FORMS = {
    "byline": "names {outlet} as author",
    "dateline": "names {outlet} in the dateline",
    "copyright": "names {outlet} as owner of the text",
    "contributed": "names {outlet} as author of a part",
    "carrier": "names {outlet} as where the news comes from",
    "addressed": "shows {outlet} at work on the report",
}
# How many characters stand on either side of the words that name an outlet.
AROUND = 70


@dataclass(frozen=True, slots=True)
class StoryView:
    """What telling the reports of one story needs."""

    pages: Mapping[PageId, Page]
    reports: Mapping[ReportId, Report]
    lineage: Lineage
    link: Callable[[ReportId | UnseenId], Link]
    finder: ReportFinder
    shares: Shares
    limits: Limits
    passages: int

    def quote(self, span: Span, label: str = "") -> Quoted:
        """The words at `span`, in full or to where the brief's limit cuts them."""
        return Quoted((Piece(show(self.cut(span))),), self.pages[span.page].language, label)

    def cut(self, span: Span) -> str:
        """The words at `span`; beyond the limit, the first of them and how many characters are left out."""
        text = self.pages[span.page].quote(span)
        most = self.limits.characters
        return text if len(text) <= most else f"{text[:most].rsplit(None, 1)[0]} … ({len(text) - most:,} more characters)"


def tell_report(view: StoryView, standing: Standing) -> ReportBrief:
    """Tell one report."""
    report = view.reports[standing.report]
    page = view.pages[report.page]
    own = [span for span in view.lineage.own if span.page == report.page and view.finder.find(span) == report.id]
    text = next((group for group in view.lineage.same_text if report.id in group), ())
    descents = sorted(
        (each for each in view.lineage.descents if each.child == report.id),
        key=lambda each: (each.kind == "citation", -each.confidence, each.parent),
    )
    return ReportBrief(
        anchor=report.id,
        name=standing.name,
        title=show(report.title) if report.title else None,
        published=moment(report.published) or "no date given",
        place=file_name(page.uri),
        language=report.language,
        stands=STANDS[standing.stands],
        says=standing.says,
        one_text_with=tuple(view.link(each) for each in text if each != report.id),
        descents=tuple(_descent(view, report, descent, number) for number, descent in enumerate(descents, 1)),
        names=_names(report),
        named=tuple(_named(view, report, credit) for credit in report.credits[: view.limits.named]),
        named_left=max(len(report.credits) - view.limits.named, 0),
        own=tuple(view.quote(span) for span in own[: view.limits.own]),
        own_left=max(len(own) - view.limits.own, 0),
    )


def _descent(view: StoryView, report: Report, descent: Descent, number: int) -> DescentBrief:
    parent = view.link(descent.parent)
    others = descent.compared_with or ((descent.parent,) if descent.parent in view.reports else ())
    chosen = choose(report.id, others, view.shares) if descent.kind != "citation" else []  # type: ignore[arg-type]
    joined = join(chosen, view.pages)
    shown = joined[: view.passages]
    evidence, named = _evidence(view, report, descent)
    return DescentBrief(
        anchor=f"{report.id}-{number}",
        parent=parent,
        says=SAYS[descent.kind].format(parent=_whose(view, descent.parent)),
        open=descent.direction == "undetermined",
        confidence=sure(descent.confidence),
        shares=_shares(view, descent, others),  # type: ignore[arg-type]
        reasons=tuple(show(reason) for reason in descent.why),
        alternatives=tuple(f"{view.link(each.parent).name} ({sure(each.confidence)})" for each in descent.alternatives),
        evidence=evidence,
        named_at=f"{report.id}-named" if named else None,
        sides=_sides(view, shown),
        counts=count_kinds(chosen),
        shown=len(shown),
        found=len(joined),
    )


def _evidence(view: StoryView, report: Report, descent: Descent) -> tuple[tuple[Quoted, ...], bool]:
    """The passages that the reasons rest on, and whether some of them are told as names that the report gives."""
    credited = {credit.span for credit in report.credits}
    other = [span for span in descent.evidence if span not in credited]
    quoted = tuple(view.quote(span, view.link(view.finder.find(span)).name) for span in other[: view.limits.own])
    return quoted, len(other) < len(descent.evidence)


def _whose(view: StoryView, parent: ReportId | UnseenId) -> str:
    name = view.link(parent).name
    lost = next((each for each in view.lineage.unseen if each.id == parent), None)
    if lost is None:
        return name
    return f"a report of {name}, not in the pile" if lost.outlet else f"a text that is not in the pile: {name}"


def _shares(view: StoryView, descent: Descent, others: Sequence[ReportId]) -> tuple[Measure, ...]:
    if descent.kind == "citation" or not others:
        return ()
    names = [view.link(each).name for each in sorted(others, key=lambda each: (view.reports[each].published or "9999", each))]
    if descent.parent in view.reports:
        where = listing(names, limit=4)
    elif len(names) > 2:
        where = f"the {len(names)} other reports here that survive of it"
    else:
        where = f"{listing(names)}, which {'survives' if len(names) == 1 else 'survive'} of it"
    if not descent.verbatim:
        how = "in another language" if descent.kind == "translation" else "in other words"
        return (Measure(percent(descent.covered), f"of its words lie in passages that stand, {how}, in {where}"),)
    said = [Measure(percent(descent.verbatim), f"of its words stand word for word in {where}")]
    if descent.covered > descent.verbatim:
        said.append(
            Measure(percent(descent.covered), "of its words lie in passages found there at all, in these words or others")
        )
    return tuple(said)


def _sides(view: StoryView, shown: Sequence[Shared]) -> tuple[Side, ...]:
    sides: dict[ReportId, list[Passage]] = {}
    for each in shown:
        sides.setdefault(each.other_report, []).append(_passage(view, each))
    return tuple(Side(view.link(other), tuple(passages)) for other, passages in sides.items())


def _passage(view: StoryView, shared: Shared) -> Passage:
    child, other = mark(view.cut(shared.child), view.cut(shared.other), shared.match.kind)
    return Passage(
        KINDS[shared.match.kind],
        Quoted(child, view.pages[shared.child.page].language),
        Quoted(other, view.pages[shared.other.page].language),
    )


def _names(report: Report) -> str:
    """Whom the report names, and how often: "Reuters (12 times), CNN (in passing)"."""
    times: dict[str, list[Credit]] = {}
    for credit in report.credits:
        times.setdefault(show(credit.outlet.name), []).append(credit)
    said = []
    for name, found in times.items():
        notes = [f"{len(found)} times"] if len(found) > 1 else []
        notes += ["in passing"] if all(credit.passing for credit in found) else []
        said.append(f"{name} ({', '.join(notes)})" if notes else name)
    return listing(said, limit=12)


def _named(view: StoryView, report: Report, credit: Credit) -> Quoted:
    """The words that name an outlet, with what stands around them."""
    page, span = view.pages[report.page], credit.span
    before = page.text[max(report.start, span.start - AROUND) : span.start].rsplit("\n", 1)[-1]
    after = page.text[span.end : min(report.end, span.end + AROUND)].split("\n", 1)[0]
    if len(before) == AROUND:
        before = "… " + before.partition(" ")[2]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    label = FORMS[credit.form].format(outlet=show(credit.outlet.name)) + (", in passing" if credit.passing else "")
    pieces = (Piece(show(before)), Piece(show(page.quote(span)), marked=True), Piece(show(after)))
    return Quoted(tuple(piece for piece in pieces if piece.text), page.language, label)
