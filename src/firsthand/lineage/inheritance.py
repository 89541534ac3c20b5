"""Descents from lost texts, measured against their surviving copies."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.lineage.direction import is_before
from firsthand.lineage.kinds import LEAST, Kind, name_kind
from firsthand.lineage.lost import OWN_TEXT, Lost
from firsthand.lineage.reasons import count_sentences
from firsthand.lineage.story import Telling
from firsthand.model import Credit, Descent, ReportId, Story, Unseen, UnseenId, identify

# A child is measured against so many surviving copies at most, those that hold most of it: a dozen show all there is to show, and
# hundreds would cost the square of their number.
MOST_COPIES = 12
# From this share on it is their words that two reports share, below it their content.
MOSTLY_WORDS = 0.3
# How sure it is that a report goes back to the outlet that it names, by how it names it.
CONFIDENCE = {"byline": 0.95, "dateline": 0.95, "copyright": 0.95, "carrier": 0.85, "contributed": 0.75, "addressed": 0.7}


@dataclass(frozen=True, slots=True)
class Inheritance:
    """The lost texts of a story and who descends from them."""

    unseen: tuple[Unseen, ...]
    descents: tuple[Descent, ...]


def inherit(story: Story, telling: Telling, lost: Sequence[Lost], seen: Sequence[Descent]) -> Inheritance:
    """Hang every member of a lost text under it, unless it has it from another member.

    What a child took is measured against the other members: the surviving copies of the lost text. Where there are none, the kind
    follows from how the report names the outlet, and the reasons say that nothing could be compared.
    """
    unseen, descents = [], []
    for text in lost:
        through = {d.child for d in seen if d.parent in text.members and _comes_through(text, d)}
        children = [member for member in text.members if member not in through]
        parent = Unseen(
            UnseenId(identify("uns", story.id, text.outlet.id, *text.members)), text.outlet.name, text.outlet.id, _why_lost(text)
        )
        unseen.append(parent)
        descents += [_descend(telling, text, parent.id, child) for child in children]
    return Inheritance(tuple(unseen), tuple(descents))


def _comes_through(text: Lost, descent: Descent) -> bool:
    """Whether a member has the lost text from another member, so that it does not hang under the lost text itself."""
    return descent.kind == "translation" or (descent.direction == "known" and not _is_own_text(text, descent.child))


def _is_own_text(text: Lost, member: ReportId) -> bool:
    return any(credit.form in OWN_TEXT for credit in text.namers.get(member, ()))


def _why_lost(text: Lost) -> str:
    named = len(text.namers)
    says = (
        f"{named} reports name {text.outlet.name} as their source"
        if named > 1
        else f"a report names {text.outlet.name} as its source"
    )
    if heirs := len(text.heirs):
        says += f", {heirs} more share{'s' if heirs == 1 else ''} its words"
    return f"{says}; none of its reports of this news is in the pile"


def _descend(telling: Telling, text: Lost, parent: UnseenId, child: ReportId) -> Descent:
    copies = _best_copies(telling, text, child)
    credits = text.namers.get(child, ())
    verbatim, covered = telling.verbatim(child, copies), telling.covered(child, copies)
    covered = max(verbatim, covered)
    return Descent(
        child=child,
        parent=parent,
        kind=_kind(telling, text, child, copies, verbatim, covered),
        direction="known" if credits or not _is_first(telling, text, child) else "undetermined",
        confidence=_confidence(credits, verbatim, covered),
        verbatim=round(verbatim, 3),
        covered=round(covered, 3),
        why=tuple(_why(telling, text, child, copies, credits, verbatim)),
        evidence=tuple(sorted({credit.span for credit in credits})),
        compared_with=tuple(copies),
    )


def _best_copies(telling: Telling, text: Lost, child: ReportId) -> list[ReportId]:
    """The other members that hold most of the child, sorted. A second page of the same outlet says nothing that the first does not."""
    report = telling.reports[child]
    held = {
        m: found.covered for m in text.members if (found := telling.shared(child, m)) and telling.reports[m].page != report.page
    }
    if others := {m: covered for m, covered in held.items() if not report.outlet or telling.reports[m].outlet != report.outlet}:
        held = others
    return sorted(sorted(held, key=lambda m: (-held[m], m))[:MOST_COPIES])


def _kind(telling: Telling, text: Lost, child: ReportId, copies: Sequence[ReportId], verbatim: float, covered: float) -> Kind:
    credits = text.namers.get(child, ())
    if not copies or covered < LEAST:
        # Nothing to compare with. A byline or dateline says that the text is the outlet's; being told of ("Reuters reported") does not.
        return "copy" if any(credit.form in OWN_TEXT for credit in credits) else "citation"
    language = _language(telling, text)
    foreign = bool(language and telling.wordings[child].language not in (None, language))
    alike = [other for other in copies if telling.wordings[other].language == telling.wordings[child].language]
    if not foreign and _is_own_text(text, child) and not any(_is_own_text(text, other) for other in alike):
        # The only one that prints the text as the outlet's own: where others differ from it, they reworded.
        return "copy"
    kept = max((found.kept for other in copies if (found := telling.shared(child, other))), default=0.0)
    untouched = telling.untouched(child, copies)
    return name_kind(verbatim=verbatim, covered=covered, untouched=untouched, kept=kept, foreign=foreign)


def _language(telling: Telling, text: Lost) -> str | None:
    """The language that the lost text was in, as far as its members show: that of most of them.

    Where they are even, that of one that prints it as the outlet's own, or else of the earliest.
    """
    languages = [
        telling.wordings[member].language
        for member in sorted(text.members, key=lambda m: (not _is_own_text(text, m), telling.reports[m].published or "9", m))
    ]
    return max(languages, key=Counter(languages).__getitem__, default=None)


def _is_first(telling: Telling, text: Lost, child: ReportId) -> bool:
    """Whether a report was surely published before all that name the lost text: then they may have had it from this one."""
    published = telling.reports[child].published
    return all(is_before(published, telling.reports[namer].published) for namer in text.namers)


def _confidence(credits: Sequence[Credit], verbatim: float, covered: float) -> float:
    """How sure a tie is: by how the outlet is named, and half of the remaining doubt goes where all of the child is found in copies."""
    if not credits:
        return round(0.55 + 0.35 * verbatim, 3)
    named = max(CONFIDENCE[credit.form] for credit in credits)
    return round(named + (1 - named) / 2 * covered, 3)


def _why(
    telling: Telling, text: Lost, child: ReportId, copies: Sequence[ReportId], credits: Sequence[Credit], verbatim: float
) -> list[str]:
    name = text.outlet.name
    why = []
    if credits:
        why.append(f"names {name} as its source" + (f", {len(credits)} times" if len(credits) > 1 else ""))
    else:
        shared = "words" if verbatim >= MOSTLY_WORDS else "content"
        why.append(f"does not name {name}, but shares its {shared} with reports that do")
    if copies:
        others = "the other report that goes" if len(copies) == 1 else f"{len(copies)} other reports that go"
        why.append(f"{count_sentences(telling, child, copies)}, compared with {others} back to it")
    else:
        why.append("no other copy of it is in the pile, so what was taken could not be measured")
    return why
