"""Tell a lineage as a nested list: originals first, below each what was made of it."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from firsthand.exports.brief.context import Twig
from firsthand.exports.brief.pieces import Link
from firsthand.exports.phrasing import listing, short_moment, sure
from firsthand.exports.roots import HELD
from firsthand.model import Descent, Lineage, Report, ReportId, Story, UnseenId

Node = ReportId | UnseenId


def grow(
    story: Story, lineage: Lineage, reports: Mapping[ReportId, Report], link: Callable[[Node], Link], limit: int
) -> tuple[tuple[Twig, ...], int]:
    """The list, and how many reports it has no room for. A report with several parents stands below each, in full once."""
    return _Grower(story, lineage, reports, link, limit).grow()


class _Grower:
    """Walks a lineage from its originals down, depth first."""

    def __init__(
        self, story: Story, lineage: Lineage, reports: Mapping[ReportId, Report], link: Callable[[Node], Link], limit: int
    ) -> None:
        self.reports = reports
        self.link = link
        self.limit = limit
        self.told: set[Node] = set()
        self.below: dict[Node, list[Descent]] = defaultdict(list)
        self.text: dict[Node, Sequence[ReportId]] = {each: group for group in lineage.same_text for each in group}
        children = set()
        for descent in lineage.descents:
            if descent.confidence >= HELD:
                self.below[descent.parent].append(descent)
                children.add(descent.child)
        for descents in self.below.values():
            descents.sort(key=lambda each: (reports[each.child].published or "9999", link(each.child).name, each.child))
        lost = [each.id for each in lineage.unseen if each.id in self.below]
        seen = [each for each in story.reports if each not in children]
        first: list[Node] = [*lost, *seen]
        self.roots = sorted(first, key=lambda each: (-len(self.below.get(each, ())), each in reports, link(each).name))
        self.lost = frozenset[Node](lost)
        self.total = len(story.reports)

    def grow(self) -> tuple[tuple[Twig, ...], int]:
        twigs = tuple(self._twig(root, None, 0) for root in self.roots if len(self.told) < self.limit)
        return twigs, max(self.total - len(self.told - self.lost), 0)

    def _twig(self, node: Node, descent: Descent | None, depth: int) -> Twig:
        again = node in self.told
        self.told.add(node)
        twigs: tuple[Twig, ...] = ()
        # Deeper lists than this can neither be read nor written down safely.
        if not again and depth < 60:
            twigs = tuple(
                self._twig(each.child, each, depth + 1) for each in self.below.get(node, ()) if len(self.told) < self.limit
            )
        return Twig(self.link(node), self._detail(node, descent), node in self.lost, again, twigs)

    def _detail(self, node: Node, descent: Descent | None) -> str:
        parts = []
        if descent:
            said = "only names it as a source" if descent.kind == "citation" else descent.kind
            parts.append(said + (", which way it runs is open" if descent.direction == "undetermined" else ""))
            parts.append(sure(descent.confidence))
        if node in self.lost:
            parts.append("not in the pile")
        else:
            parts.append(short_moment(self.reports[node].published) or "no date given")  # type: ignore[index]
        if group := self.text.get(node):
            parts.append("one text with " + listing([self.link(each).name for each in group if each != node], limit=3))
        return "; ".join(parts)
