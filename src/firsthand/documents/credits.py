"""Find the outlets that a report itself names as where it has its news from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from firsthand.documents.creditforms import LONGEST_BYLINE, SHORT, Found, Setting, classify
from firsthand.documents.datelines import Dateline, find_dateline
from firsthand.documents.endings import byline_credits, closing_credits, source_credits
from firsthand.documents.lines import Line
from firsthand.documents.namings import Naming, find_namings
from firsthand.documents.otheruses import other_use
from firsthand.knowledge.outlets import known_by_name, outlet_named
from firsthand.knowledge.phrases import (
    PICTURE,
)
from firsthand.knowledge.publishers import Roster
from firsthand.knowledge.shortnames import is_distinctive, is_short_for, leading_names, trailing_names
from firsthand.model import Credit, Outlet, OutletId, PageId, Publisher, Span

# Lines at the head and the foot of a report where a byline or a source line can stand.
HEAD, FOOT = 14, 8
# An outlet named once, so far down, for something, is named for other news than the report's.
LATE, LATE_BESIDE_MAIN = 0.6, 0.4
# More namings than this in one report say nothing that these do not, and would keep the rest of a pile waiting.
MOST_NAMINGS = 3000
_JOINS = re.compile(r"(?:,|,?\s(?:and|und|et|y|e|и|та|und|as well as|&)|/)\s?(?:the |The |der |la |le |el )?")


def find_credits(
    page: PageId,
    text: str,
    lines: Sequence[Line],
    pictures: frozenset[int],
    own: Outlet | None,
    publishers: Sequence[Publisher] = (),
) -> tuple[Credit, ...]:
    """Every place where the report made of `lines` names an outlet other than its `own` as the origin of news.

    `pictures` are the starts of lines that credit pictures; `publishers` are the outlets of the case that the page names. A credit is in
    passing where its words point to another time, where it is one report of many ("a survey by …"), or where an outlet is named once,
    late, beside another that is named again and again. A name that a place, a person or a company may bear too ("Orven" of the Orven
    News Agency) is an outlet's in words that mean one ("told Orven", "(Orven)" at the end); where the report has such words and uses
    the name for nothing else, it is the outlet's throughout.
    """
    if not lines:
        return ()
    start, end = lines[0].start, lines[-1].end
    own_known = known_by_name(own.name) if own is not None else None
    roster = _roster(text[start:end], own, publishers)
    namings = _settled(text, find_namings(text, start, end, own_known, roster, own)[:MOST_NAMINGS])
    found = _find(text, lines, pictures, namings, own)
    if loose := _loosened(text, namings, found):
        found = _find(text, lines, pictures, loose, own)
    others = [one for one in found if own is None or one.naming.outlet.id != own.id]
    counts = Counter(one.naming.outlet.id for one in others if not one.passing)
    return tuple(sorted({_credit(page, one, counts, start, end - start) for one in others}))


def names_of_itself(text: str, lines: Sequence[Line], pictures: frozenset[int], own: Outlet) -> tuple[str, ...]:
    """The short names that a report of the outlet `own` uses of its own outlet, in datelines and other words that name an outlet."""
    if not lines or known_by_name(own.name) is not None:
        return ()
    names = tuple(name for name in leading_names(own.name) if not _is_anothers(name, own))
    roster = Roster((Publisher(own, (own.name, *names)),))
    namings = tuple(_listed_only(roster, text, lines[0].start, lines[-1].end))
    shown = {
        text[one.naming.start : one.naming.end]
        for one in _find(text, lines, pictures, namings, own)
        if one.naming.bound and not one.naming.lone and text[one.naming.start : one.naming.end] in names
    }
    return tuple(sorted(shown))


def _find(
    text: str, lines: Sequence[Line], pictures: frozenset[int], namings: Sequence[Naming], own: Outlet | None
) -> list[Found]:
    """All credits, line by line, those to the report's own outlet included."""
    found: list[Found] = []
    at = 0
    for place, line in enumerate(lines):
        while at < len(namings) and namings[at].start < line.start:
            at += 1
        until = at
        while until < len(namings) and namings[until].start < line.end:
            until += 1
        setting = Setting(
            place < HEAD, place < HEAD or place >= len(lines) - FOOT, line.start in pictures, place >= len(lines) - FOOT
        )
        found.extend(_in_line(text, line, namings[at:until], setting, own))
        at = until
    return found


def _roster(text: str, own: Outlet | None, publishers: Sequence[Publisher]) -> Roster:
    """Names to look for: those of `publishers`, the short ones of those that the text names in full, and those of its own outlet."""
    listed = [each for each in publishers if own is None or each.outlet.id != own.id]
    full = {
        found.among[0].outlet.id for found in Roster([Publisher(each.outlet, (each.outlet.name,)) for each in listed]).find(text)
    }
    made = [
        Publisher(each.outlet, (*each.names, *_common(trailing_names(each.outlet.name)))) if each.outlet.id in full else each
        for each in listed
    ]
    if own is not None:
        short = [name for name in (*leading_names(own.name), *trailing_names(own.name)) if not _is_anothers(name, own)]
        made.append(Publisher(own, (own.name, *short)))
    return Roster(made)


def _common(names: Iterable[str]) -> tuple[str, ...]:
    """Those of some short names that are words of outlets' names and no place's or person's: "Courier", "Evening Post"."""
    return tuple(name for name in names if not any(map(is_distinctive, name.split())))


def _is_anothers(name: str, own: Outlet) -> bool:
    """Whether a short name of `own` is the name of an outlet that is known beforehand."""
    known = known_by_name(name)
    return known is not None and known.outlet.id != own.id


def _listed_only(roster: Roster, text: str, start: int, end: int) -> Iterator[Naming]:
    for each in roster.find(text, start, end):
        outlet = each.among[0].outlet
        yield Naming(each.start, each.end, outlet, None, False, True, True, each.shouted)


def _loosened(text: str, namings: Sequence[Naming], found: Sequence[Found]) -> tuple[Naming, ...] | None:
    """`namings` with the names freed that words have shown to be an outlet's and that nothing else in the report bears; None for none."""
    shown = {one.naming.outlet.id for one in found if one.naming.listed}
    bound = [naming for naming in namings if naming.bound and naming.outlet.id in shown]
    borne = {naming.outlet.id for naming in bound if other_use(text, naming.start, naming.end) is not None}
    if not {naming.outlet.id for naming in bound} - borne:
        return None
    return tuple(
        replace(naming, bound=False)
        if naming.bound and not naming.lone and naming.outlet.id in shown and naming.outlet.id not in borne
        else naming
        for naming in namings
    )


def _settled(text: str, namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """A name that is an outlet's beyond doubt in one place ("the newspaper X") is so in all, if none of them is something else's."""
    namings = _guarded(text, namings)
    sure = {naming.outlet.id for naming in namings if naming.sure}
    borne = {
        naming.outlet.id
        for naming in namings
        if naming.bound and naming.outlet.id in sure and other_use(text, naming.start, naming.end) is not None
    }
    return tuple(
        replace(naming, sure=True, bound=naming.lone)
        if naming.outlet.id in sure and not (naming.bound and naming.outlet.id in borne)
        else naming
        for naming in namings
    )


def _guarded(text: str, namings: Sequence[Naming]) -> Sequence[Naming]:
    """Names that somebody else bears in the report ("Erik Orven") mean the outlet only where they stand alone."""
    borne = {
        text[naming.start : naming.end]
        for naming in namings
        if naming.bound and other_use(text, naming.start, naming.end) == "name"
    }
    return [
        replace(naming, lone=True) if naming.bound and text[naming.start : naming.end] in borne else naming for naming in namings
    ]


def _in_line(text: str, line: Line, namings: Sequence[Naming], setting: Setting, own: Outlet | None) -> Iterator[Found]:
    dateline = find_dateline(line.text) if not setting.picture else None
    if dateline is not None and dateline.agency is not None:
        inside = [
            naming for naming in namings if line.start + dateline.agency_start <= naming.start < line.start + dateline.agency_end
        ]
        found = _in_dateline(text, line, dateline, inside, own)
        if found:
            yield from found
            namings = [naming for naming in namings if naming.start >= line.start + dateline.end]
    if not namings:
        return
    alone = {one.naming: one for one in _standing_alone(text, line, namings, setting)}
    yield from alone.values()
    namings = [naming for naming in namings if naming not in alone]
    forms = [classify(text, line, naming, setting) for naming in namings]
    yield from (one for one in _joined(text, namings, forms) if one is not None)


def _standing_alone(text: str, line: Line, namings: Sequence[Naming], setting: Setting) -> Iterator[Found]:
    """Credits of listed names in closing brackets, after "Source:" and in bylines; names known beforehand are read by `_at_the_edge`."""
    if setting.picture or PICTURE.search(line.text[-90:]):
        return
    if setting.foot:
        for naming in closing_credits(line, namings):
            opens, closes = text[naming.start - 1 : naming.start] in ("(", "["), text[naming.end : naming.end + 1] in (")", "]")
            yield Found(naming.start - opens, naming.end + closes, "copyright", naming)
    if setting.edge or len(line.text) <= SHORT:
        for naming in source_credits(line, namings):
            yield Found(naming.start, naming.end, "copyright", naming)
    if len(line.text) <= LONGEST_BYLINE and (setting.head or len(line.text) <= SHORT):
        for naming in byline_credits(line, namings):
            if naming.listed:
                yield Found(line.start, naming.end, "byline", naming)


def _in_dateline(text: str, line: Line, dateline: Dateline, namings: Sequence[Naming], own: Outlet | None) -> tuple[Found, ...]:
    """The outlets in a dateline's brackets: those that are known or listed, or what stands there if it is formed as a name."""
    start, end = line.start + dateline.agency_start, line.start + dateline.agency_end
    if not namings:
        name = (dateline.agency or "").strip(' «»"“”')
        words = name.split()
        if not 1 <= len(words) <= 4 or not name[:1].isupper() or any(character.isdigit() for character in name) or len(name) < 3:
            return ()
        outlet = own if own is not None and is_short_for(name, own.name) else outlet_named(name)
        namings = (Naming(start, end, outlet, known_by_name(name), True),)
    stop = end + 1 if text[end : end + 1] in {")", "/"} else end
    return tuple(Found(line.start, stop, "dateline", naming) for naming in namings)


def _joined(text: str, namings: Sequence[Naming], forms: list[Found | None]) -> list[Found | None]:
    """ "AFP and Reuters reported": what is said of one of two joined names is said of both."""
    for place in range(len(namings) - 1):
        left, right = namings[place], namings[place + 1]
        if _JOINS.fullmatch(text[left.end : right.start]) is None:
            continue
        first, second = forms[place], forms[place + 1]
        if first is None and second is not None and second.end > right.end:
            forms[place] = replace(second, start=left.start, naming=left)
        elif second is None and first is not None and first.start < left.start:
            forms[place + 1] = replace(first, end=right.end, naming=right)
    return forms


def _credit(page: PageId, one: Found, counts: Counter[OutletId], start: int, whole: int) -> Credit:
    return Credit(
        Span(page, one.start, one.end), one.naming.outlet, one.form, one.passing or _is_aside(one, counts, start, whole)
    )


def _is_aside(one: Found, counts: Counter[OutletId], start: int, whole: int) -> bool:
    """Whether an outlet is named only once, late, for news or talk that the rest of the report is not about."""
    if one.form not in {"carrier", "addressed"} or counts[one.naming.outlet.id] > 1:
        return False
    depth = (one.start - start) / max(whole, 1)
    main = max((count for outlet, count in counts.items() if outlet != one.naming.outlet.id), default=0)
    return depth > LATE or (main >= 3 and depth > LATE_BESIDE_MAIN)
