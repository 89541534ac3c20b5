"""Choose what of a lineage is drawn: which boxes, which lines between them, and what they say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from firsthand.exports.naming import Names
from firsthand.exports.phrasing import count, short_moment
from firsthand.exports.roots import HELD
from firsthand.model import Descent, Lineage, Report, ReportId, Story, UnseenId

# More boxes of reports than this cannot be told apart on a printed page; the rest is gathered into boxes that say how many they stand for.
LIMIT = 40
# So many reports of one text are named in its box.
ROWS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One report, or one lost text, in a box: its name, a smaller second line, and the anchor it leads to."""

    name: str
    detail: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """What is drawn as one thing: a report, several reports of one text, a lost text, or the rest of a long row of siblings."""

    id: str
    kind: Literal["report", "text", "unseen", "more"]
    rows: tuple[Row, ...]
    heading: str | None = None
    firsthand: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A descent, drawn from parent to child. `open`: which way it runs is undetermined. `cites`: only named as a source."""

    parent: str
    child: str
    label: str
    open: bool = False
    cites: bool = False


@dataclass(frozen=True, slots=True)
class Stemma:
    """The boxes and lines of one drawing. Boxes are sorted by time; lines form no cycle."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def plan(
    story: Story, lineage: Lineage, reports: Mapping[ReportId, Report], names: Names, firsthand: frozenset[ReportId]
) -> Stemma:
    """Choose the boxes and lines of a story's drawing.

    Ties less likely than not are left out. Reports of one text share a box. Beyond `LIMIT` boxes, those that nothing descends from
    are gathered by parent and kind.
    """
    held = [descent for descent in lineage.descents if descent.confidence >= HELD]
    box_of = _group(lineage.same_text, held)
    members: dict[str, list[ReportId]] = defaultdict(list)
    for report in sorted(story.reports, key=lambda each: (reports[each].published or "9999", names[each], each)):
        members[box_of.get(report, report)].append(report)
    boxes = [_box(box, inside, reports, names, firsthand) for box, inside in members.items()]
    taken = {descent.parent for descent in held}
    boxes += [
        Box(each.id, "unseen", (Row(names[each.id], "not in the pile", each.id),)) for each in lineage.unseen if each.id in taken
    ]
    return _gather(Stemma(tuple(boxes), _lines(held, box_of)))


def _box(
    box: str, inside: Sequence[ReportId], reports: Mapping[ReportId, Report], names: Names, firsthand: frozenset[ReportId]
) -> Box:
    rows = tuple(_row(names[each], reports[each]) for each in inside)
    if len(rows) == 1:
        return Box(box, "report", rows, firsthand=inside[0] in firsthand)
    shown = rows if len(rows) <= ROWS else (*rows[: ROWS - 1], Row(f"and {len(rows) - ROWS + 1} more", "listed below"))
    return Box(box, "text", shown, f"one text, {count(len(rows), 'report')}", firsthand=any(each in firsthand for each in inside))


def _row(name: str, report: Report) -> Row:
    when = short_moment(report.published)
    # Where the time is part of the name, to tell it from others of its outlet, the line below says it already.
    return Row(name.removesuffix(f" ({when})"), when or "no date given", report.id)


def _lines(held: Iterable[Descent], box_of: Mapping[ReportId | UnseenId, str]) -> tuple[Line, ...]:
    """One line for each pair of boxes; where several descents run between them, the surest speaks for all."""
    surest: dict[tuple[str, str], Descent] = {}
    for descent in sorted(held, key=lambda each: (each.kind == "citation", -each.confidence, each.kind, each.child)):
        ends = box_of.get(descent.parent, descent.parent), box_of.get(descent.child, descent.child)
        if ends[0] != ends[1]:
            surest.setdefault(ends, descent)
    return tuple(
        Line(
            parent,
            child,
            "names it" if descent.kind == "citation" else descent.kind,
            descent.direction == "undetermined",
            descent.kind == "citation",
        )
        for (parent, child), descent in surest.items()
    )


def _group(texts: Iterable[Sequence[ReportId]], held: Sequence[Descent]) -> Mapping[ReportId | UnseenId, str]:
    """Put reports of one text into one box, unless that would close a circle (another report stands between two of them)."""
    box_of: dict[ReportId | UnseenId, str] = {}
    for group in texts:
        trial = box_of | dict.fromkeys(group, f"text-{min(group)}")
        if not _circular(_lines(held, trial)):
            box_of = trial
    return box_of


def _circular(lines: Iterable[Line]) -> bool:
    parents: dict[str, set[str]] = defaultdict(set)
    children: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        parents[line.child].add(line.parent)
        children[line.parent].append(line.child)
    free = [box for box in children if box not in parents]
    while free:
        box = free.pop()
        for child in children[box]:
            parents[child].discard(box)
            if not parents[child]:
                free.append(child)
                del parents[child]
    return bool(parents)


def _gather(stemma: Stemma) -> Stemma:
    """Gather boxes that nothing descends from, those with the most siblings first, until the drawing is small enough."""
    too_many = _size(stemma) - LIMIT
    if too_many <= 0:
        return stemma
    came = defaultdict(list)
    for line in stemma.lines:
        came[line.child].append((line.parent, line.label))
    parents = {line.parent for line in stemma.lines}
    leaves = [box for box in stemma.boxes if box.id not in parents and box.kind != "unseen"]
    alike: dict[tuple[tuple[str, str], ...], list[Box]] = defaultdict(list)
    for box in leaves:
        alike[tuple(sorted(came[box.id]))].append(box)
    gathered: dict[str, str] = {}
    more: list[Box] = []
    for number, (_, group) in enumerate(sorted(alike.items(), key=lambda item: (-len(item[1]), item[0]))):
        rest = group[2:] if len(group) > 3 else []
        if too_many <= 0 or not rest:
            continue
        name = f"more-{number}"
        gathered |= {box.id: name for box in rest}
        more.append(_more(name, rest))
        too_many -= len(rest) - 1
    return _last_resort(_replace(stemma, gathered, more))


def _last_resort(stemma: Stemma) -> Stemma:
    """A lineage too wide to gather by kind: keep the boxes that most descends from, and say how many are left out."""
    if _size(stemma) <= LIMIT:
        return stemma
    heirs = Counter(line.parent for line in stemma.lines)
    ranked = sorted(stemma.boxes, key=lambda box: (box.kind != "more", -heirs[box.id], box.id))
    rest = ranked[LIMIT - 1 :]
    return _replace(stemma, {box.id: "more-rest" for box in rest}, [_more("more-rest", rest)], cut=True)


def _size(stemma: Stemma) -> int:
    """How many boxes hold reports."""
    return sum(box.kind != "unseen" for box in stemma.boxes)


def _more(name: str, boxes: Sequence[Box]) -> Box:
    number = sum(len(box.rows) for box in boxes)
    return Box(name, "more", (Row(f"and {number} more", "listed below"),))


def _replace(stemma: Stemma, gathered: Mapping[str, str], more: Sequence[Box], cut: bool = False) -> Stemma:
    boxes = (*(box for box in stemma.boxes if box.id not in gathered), *more)
    lines: dict[tuple[str, str], Line] = {}
    for line in stemma.lines:
        ends = gathered.get(line.parent, line.parent), gathered.get(line.child, line.child)
        if not (cut and "more-rest" in ends):
            lines.setdefault(ends, replace(line, parent=ends[0], child=ends[1]))
    return Stemma(boxes, tuple(lines.values()))
