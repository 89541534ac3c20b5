"""Tell what retellings changed: both passages side by side, the words that differ marked."""

from collections import Counter
from collections.abc import Sequence

from firsthand.exports.brief.ledger import ChangeBrief, ChangesBrief, ChangesOf
from firsthand.exports.brief.passages import mark
from firsthand.exports.brief.pieces import Link, Quoted
from firsthand.exports.brief.view import CaseView
from firsthand.exports.brief.windows import cut, mark_words, quote
from firsthand.exports.phrasing import count, listing
from firsthand.exports.visible import show
from firsthand.model import Change, ReportId, StoryId, UnseenId

KINDS = {
    "quantity": "number",
    "time": "time",
    "name": "name",
    "certainty": "certainty",
    "polarity": "affirmed or negated",
    "attribution": "who says so",
    "agent": "who does it",
    "scope": "scope",
    "quotation": "quoted words",
    "addition": "added",
    "omission": "left out",
    "wording": "wording",
}
Group = tuple[ReportId, ReportId | UnseenId, ReportId | None, bool]


def tell_changes(view: CaseView, story: StoryId) -> ChangesBrief | None:
    """Tell the changes of one story, those that matter first; None where it has none."""
    changes = sorted(view.layers.changes.get(story, ()), key=lambda each: (each.severity != "material", _order(view, each)))
    if not changes:
        return None
    shown = changes[: view.layers.room.changes]
    return ChangesBrief(
        headline=count_changes(changes),
        material=_groups(view, [each for each in shown if each.severity == "material"]),
        minor=_groups(view, [each for each in shown if each.severity == "minor"]),
        minor_number=sum(each.severity == "minor" for each in changes),
        left=len(changes) - len(shown),
    )


def count_changes(changes: Sequence[Change]) -> str:
    """Count changes: "12 changes: 3 material (2 number, 1 certainty), 9 minor"."""
    kinds = Counter(KINDS[each.kind] for each in changes if each.severity == "material")
    material, minor = sum(kinds.values()), len(changes) - sum(kinds.values())
    ranked = sorted(kinds, key=lambda kind: (-kinds[kind], kind))
    parts = [f"{material} material ({listing([f'{kinds[kind]} {kind}' for kind in ranked])})"] if material else []
    parts += [f"{minor} minor"] if minor else []
    return f"{count(len(changes), 'change')}: {', '.join(parts)}"


def _order(view: CaseView, change: Change) -> tuple[str, str, str, int, str]:
    where = change.after or change.before
    return (
        view.reports[change.child].published or "9999",
        change.child,
        change.parent,
        where.start if where else 0,
        change.id,
    )


def _groups(view: CaseView, changes: Sequence[Change]) -> tuple[ChangesOf, ...]:
    groups: dict[Group, list[Change]] = {}
    for each in changes:
        groups.setdefault((each.child, each.parent, each.compared_with, each.maybe_earlier), []).append(each)
    return tuple(
        ChangesOf(
            view.link(child), _other(view, parent, compared), _caution(view, group), tuple(_change(view, each) for each in found)
        )
        for group, found in groups.items()
        for child, parent, compared, _ in [group]
    )


def _other(view: CaseView, parent: ReportId | UnseenId, compared: ReportId | None) -> Link:
    return view.link(compared or parent)


def _caution(view: CaseView, group: Group) -> str:
    """What was compared, where the parent itself is not at hand, and whose change it may be then."""
    child, parent, compared, maybe_earlier = group
    said = ""
    if compared and compared != parent:
        copy = f"{view.names[compared]}, its best surviving copy for these passages"
        said = f"The report of {view.names[parent]} is not in the pile; this is compared with {copy}."
    if maybe_earlier:
        by = f", or by {view.names[compared]}" if compared and compared != parent else ""
        said = f"{said} A change may have been made before {view.names[child]}{by}.".strip()
    return said


def _change(view: CaseView, change: Change) -> ChangeBrief:
    before, after = _sides(view, change)
    return ChangeBrief(change.id, KINDS[change.kind], show(change.says), before, after, tuple(show(each) for each in change.why))


def _sides(view: CaseView, change: Change) -> tuple[Quoted | None, Quoted | None]:
    """Both passages; the words that differ are those that the finding names, or else found word by word."""
    before, after = change.before, change.after
    if before is None or after is None:
        return (quote(view, before) if before else None), (quote(view, after) if after else None)
    if change.marks:
        return mark_words(view, before, change.marks), mark_words(view, after, change.marks)
    most = view.limits.characters
    pages = view.pages
    left, right = mark(cut(pages[before.page].quote(before), most), cut(pages[after.page].quote(after), most), "near")
    return Quoted(left, view.language(before)), Quoted(right, view.language(after))
