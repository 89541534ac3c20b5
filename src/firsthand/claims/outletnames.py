"""Where a report names outlets."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.knowledge.outlets import find_outlets
from firsthand.model import Outlet, Page, Report

# The last word of many outlets' names, which alone means something else.
_COMMON = frozenset(
    """
    press news agency radio tv television online media daily weekly service network channel today international group web site website
    wire board ministry government office bank council department authority commission committee company
    """.split()
)


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """An outlet named at `start` to `end` of the page."""

    start: int
    end: int
    outlet: Outlet


def outlets_of(report: Report, page: Page) -> list[Naming]:
    """Where a report names an outlet: those known beforehand, those that it credits, its own. Sorted, none inside another."""
    credited = {credit.outlet.id: credit.outlet for credit in report.credits}
    if report.outlet is not None:
        credited[report.outlet.id] = report.outlet
    found: list[Naming] = []
    for mention in find_outlets(page.text, report.start, report.end):
        among = [known.outlet for known in mention.among if not mention.weak or known.outlet.id in credited]
        if among and (len(among) == 1 or not mention.weak):
            found.append(Naming(mention.start, mention.end, among[0]))
    known_beforehand = {naming.outlet.id for naming in found}
    for outlet in sorted(credited.values()):
        if outlet.id not in known_beforehand:
            name = re.escape(outlet.name.removeprefix("The ").removeprefix("the "))
            places = re.finditer(rf"(?<!\w){name}(?!\w)", page.text[report.start : report.end])
            found += (Naming(report.start + place.start(), report.start + place.end(), outlet) for place in places)
    found += _shortened(report, page, sorted(credited.values()), {naming.outlet for naming in found})
    apart: list[Naming] = []
    for naming in sorted(found, key=lambda naming: (naming.start, -naming.end, naming.outlet)):
        if not apart or naming.start >= apart[-1].end:
            apart.append(naming)
    return apart


def _shortened(report: Report, page: Page, credited: Sequence[Outlet], named: set[Outlet]) -> Iterator[Naming]:
    """Outlets by the last word of their name: "the Courier" of the Ostrand Courier, where no other outlet in the report ends so."""
    ends = Counter(_last(outlet) for outlet in {*credited, *named})
    for outlet in credited:
        last = _last(outlet)
        if (
            " " not in outlet.name.strip()
            or ends[last] > 1
            or last.casefold() in _COMMON
            or not last.isalpha()
            or not last[0].isupper()
        ):
            continue
        for found in re.finditer(rf"\b[Tt]he (?P<name>{last})(?![\w-]| [A-Z])", page.text[report.start : report.end]):
            yield Naming(report.start + found.start("name"), report.start + found.end("name"), outlet)


def _last(outlet: Outlet) -> str:
    return outlet.name.rsplit(maxsplit=1)[-1]
