"""Find which outlet published a page: what it states, what it prints, where it is from."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.documents.dates import mentions_date
from firsthand.documents.lines import Line
from firsthand.documents.namings import Naming, find_namings
from firsthand.knowledge.outlets import host_of, known_by_host, known_by_name, outlet_named
from firsthand.knowledge.phrases import AFTER_CARRIER, BEFORE_CARRIER
from firsthand.model import Outlet, Page

# "X reports, Y writes" stands in the first paragraph, if at all.
FIRST_LINES = 6
# Lines at either end of a page in which its outlet signs it.
EDGE = 10
_CITES_ANOTHER = re.compile(
    r"\b(?:citing|with reference to|referring to|quoting|со ссылкой на|ссылаясь на|з посиланням на|посилаючись на"
    r"|unter berufung auf|citant|citando|powołując się na)\b",
    re.IGNORECASE,
)
_SITE_AFTER = re.compile(r"\s[|–—-]\s(?P<site>[^|–—]{3,40})$")


@dataclass(frozen=True, slots=True)
class Said:
    """An outlet, and in words where the page names it as its own."""

    outlet: Outlet
    why: str


def find_outlet(page: Page, lines: Sequence[Line]) -> Said | None:
    """The outlet that published a page; None where it does not say.

    In this order: what the page states in fields or markup; the site's name beside the repeated headline, or alone on the page's first
    line, or with a date under the headline; "X reports, Y writes" in the first paragraph, where Y is seldom cited by others; the domain
    it was obtained from.
    """
    for fact in page.facts:
        if fact.name == "outlet":
            return Said(outlet_named(fact.value), f"outlet from {fact.where}")
    titles = [fact.value for fact in page.facts if fact.name == "title"]
    beside = _beside_headline([*titles, *(line.text for line in lines[:3])], [line.text for line in lines[:EDGE]])
    if beside is not None:
        return beside
    return _masthead(page, lines) or _dated_name(page.text, lines) or _outermost_carrier(page.text, lines) or _by_address(page)


def _masthead(page: Page, lines: Sequence[Line]) -> Said | None:
    """The first line of the page, where it is the name of an outlet and nothing else. An agency's name there is a credit."""
    if not lines or page.text[: lines[0].start].strip():
        return None
    namings = find_namings(page.text, lines[0].start, lines[0].end, None)
    if len(namings) != 1 or namings[0].outlet.wire:
        return None
    around = page.text[lines[0].start : namings[0].start] + page.text[namings[0].end : lines[0].end]
    if around.strip().casefold() not in {"", "the"}:
        return None
    return Said(namings[0].outlet, f"the page is headed “{lines[0].text}”")


def _dated_name(text: str, lines: Sequence[Line]) -> Said | None:
    """ "The Example Times, 15 October 2025" under the headline: name and date and nothing else. An agency's name there is a credit."""
    for line in lines[1:4]:
        if len(line.text) > 80 or not mentions_date(line.text):
            continue
        namings = find_namings(text, line.start, line.end, None)
        if (
            len(namings) != 1
            or namings[0].outlet.wire
            or text[line.start : namings[0].start].strip().casefold() not in {"", "the"}
        ):
            continue
        if text[namings[0].end : line.end].lstrip()[:1] in (",", "|", "·", "•", "-", "–", "—"):
            return Said(namings[0].outlet, f"the head of the page says “{line.text}”")
    return None


def _beside_headline(candidates: Sequence[str], head: Sequence[str]) -> Said | None:
    """ "Headline | Site" where the headline also stands alone."""
    plain = {text.casefold() for text in head}
    for text in candidates:
        found = _SITE_AFTER.search(text)
        if found is None or (text[: found.start()].casefold() not in plain and known_by_name(found.group("site")) is None):
            continue
        site = found.group("site").strip()
        if known_by_name(site) is not None or (text[: found.start()].casefold() in plain and site[:1].isupper()):
            return Said(outlet_named(site), f"the page's title ends in “{site}”")
    return None


def _outermost_carrier(text: str, lines: Sequence[Line]) -> Said | None:
    """ "…, X reports, Y writes": whoever tells last publishes, if others seldom cite it or it names itself again and again."""
    if not lines:
        return None
    namings = find_namings(text, lines[0].start, lines[min(len(lines), FIRST_LINES) - 1].end, None)
    for place, naming in enumerate(namings):
        if naming.known is None or not _carries(text, naming):
            continue
        cited = _cited_beside(text, namings, place)
        if cited is None or cited.outlet.id == naming.outlet.id:
            continue
        if not naming.known.syndicated or _names_itself_often(text, lines, naming):
            return Said(naming.outlet, f"carries the news from {cited.outlet.name} as “{text[naming.start : naming.end]}”")
        return None
    return None


def _carries(text: str, naming: Naming) -> bool:
    line_start = text.rfind("\n", 0, naming.start) + 1
    return AFTER_CARRIER.match(text, naming.end, naming.end + 60) is not None or (
        BEFORE_CARRIER.search(text[max(line_start, naming.start - 60) : naming.start]) is not None
    )


def _cited_beside(text: str, namings: Sequence[Naming], place: int) -> Naming | None:
    """The outlet that the one at `place` has the news from: told just before it with a verb of its own, or cited just after it."""
    naming = namings[place]
    if place + 1 < len(namings):
        after = namings[place + 1]
        between = text[naming.end : after.start]
        if len(between) <= 80 and "\n" not in between and _CITES_ANOTHER.search(between):
            return after
    if place > 0:
        before = namings[place - 1]
        between = text[before.end : naming.start]
        told = AFTER_CARRIER.match(text, before.end, naming.start)
        if (
            len(between) <= 60
            and "\n" not in between
            and told is not None
            and re.fullmatch(
                r"\s?[,–—-]\s(?:as\s"
                r"|as reported by\s)?(?:the\s)?",
                text[told.end() : naming.start],
            )
        ):
            return before
    return None


def _names_itself_often(text: str, lines: Sequence[Line], naming: Naming) -> bool:
    counts = Counter(other.outlet.id for other in find_namings(text, lines[0].start, lines[-1].end, None))
    return counts[naming.outlet.id] >= 4 and counts.most_common(1)[0][0] == naming.outlet.id


def _by_address(page: Page) -> Said | None:
    addresses = [fact.value for fact in page.facts if fact.name == "canonical"] + [page.uri]
    for address in addresses:
        host = host_of(address)
        if host is not None:
            known = known_by_host(host)
            return Said(known.outlet if known is not None else outlet_named(host), f"domain of {address}")
    return None
