"""Tell one story of a brief: its finding, its drawing, its lost texts and its reports."""

from firsthand.exports.brief.changes import tell_changes
from firsthand.exports.brief.claims import tell_claims
from firsthand.exports.brief.context import LostBrief, StoryBrief
from firsthand.exports.brief.digest import digest
from firsthand.exports.brief.network import tell_network
from firsthand.exports.brief.passages import share
from firsthand.exports.brief.pieces import Link, Tally
from firsthand.exports.brief.reports import StoryView, tell_report
from firsthand.exports.brief.twigs import grow
from firsthand.exports.brief.view import CaseView
from firsthand.exports.drawing import draw
from firsthand.exports.findings import StoryFinding
from firsthand.exports.roots import HELD
from firsthand.exports.stemma import plan
from firsthand.exports.visible import show
from firsthand.model import Lineage, ReportId


def tell(view: CaseView, finding: StoryFinding) -> StoryBrief:
    """Tell one story of several reports."""
    story = view.stories[finding.story]
    lineage = view.lineages.get(story.id) or Lineage(story.id, (), (), ())
    told = [each for each in finding.standings if view.anchors.get(each.report)]
    twigs, twigs_left = grow(story, lineage, view.reports, view.link, view.limits.reports)
    shares = share(lineage.matches, view.finder)
    inner = StoryView(view.pages, view.reports, lineage, view.link, view.finder, shares, view.limits, view.passages)
    firsthand = frozenset(each.report for each in finding.standing("first-hand"))
    drawn = plan(story, lineage, view.reports, view.names, firsthand)
    description = f"{finding.headline}. The list below the drawing says the same."
    claims = view.layers.claims[story.id]
    analysed = "claims" not in view.case.made_by.not_done
    return StoryBrief(
        anchor=finding.story,
        title=finding.title,
        headline=finding.headline,
        digest=digest(view, claims) if analysed else None,
        notes=finding.notes,
        tallies=_tallies(view, finding),
        claims=tell_claims(view, claims) if analysed else None,
        changes=tell_changes(view, story.id),
        network=tell_network(view, story.id),
        drawings=draw(drawn, f"Lineage of “{finding.title}”", description, finding.story),
        twigs=twigs,
        twigs_left=twigs_left,
        lost=_lost(view, lineage, finding),
        reports=tuple(tell_report(inner, standing) for standing in told),
        reports_left=len(finding.standings) - len(told),
    )


def _tallies(view: CaseView, finding: StoryFinding) -> tuple[Tally, ...]:
    first, may = len(finding.standing("first-hand")), len(finding.standing("open"))
    layers, story = view.layers, finding.story
    claims = len(layers.claims[story].claims)
    material = sum(change.severity == "material" for change in layers.changes.get(story, ()))
    ties = len(layers.relations.get(story, ()))
    alerts = sum(any(hit.alert for _, hit in layers.hits.get(each, ())) for each in layers.mentions.get(story, ()))
    tallies = [
        (finding.reports, "report", "reports", f"{story}-reports"),
        (finding.texts, "distinct text", "distinct texts", f"{story}-reports"),
        (first, "first-hand*", "first-hand*", f"{story}-reports"),
        (may, "may be first-hand", "may be first-hand", f"{story}-reports"),
        (finding.unseen, "not in the pile", "not in the pile", f"{story}-lost"),
        (claims, "claim", "claims", f"{story}-claims"),
        (material, "material change", "material changes", f"{story}-changes"),
        (ties, "tie", "ties", f"{story}-network"),
        (alerts, "alert", "alerts", "hits"),
    ]
    always = {"report", "distinct text", "first-hand*"}
    return tuple(
        Tally(number, one if number == 1 else several, anchor)
        for number, one, several, anchor in tallies
        if number or one in always
    )


def _lost(view: CaseView, lineage: Lineage, finding: StoryFinding) -> tuple[LostBrief, ...]:
    children: dict[str, set[ReportId]] = {each.id: set() for each in lineage.unseen}
    for descent in lineage.descents:
        if descent.parent in children and descent.confidence >= HELD:
            children[descent.parent].add(descent.child)
    return tuple(
        LostBrief(each.id, view.names[each.id], show(each.why), _links(view, finding, children[each.id]))
        for each in sorted(lineage.unseen, key=lambda each: (-len(children[each.id]), each))
    )


def _links(view: CaseView, finding: StoryFinding, reports: set[ReportId]) -> tuple[Link, ...]:
    return tuple(view.link(each.report) for each in finding.standings if each.report in reports)
