"""Carriers: whose news a report passes on, from where to where in its text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from firsthand.claims.carriage import Carriage, Carrier, merged, within
from firsthand.claims.ownwork import at_home, dated_apart, is_dispatch, marks
from firsthand.claims.resuming import answered, resumed
from firsthand.claims.roster import Roster
from firsthand.model import Credit, Outlet, OutletId, Page, Report
from firsthand.text.syntax import Tree

# A carrier named in one of the first sentences speaks for the headline and the lines above it too: they sum up what it carries.
HEAD_SENTENCES = 5
# An outlet named only once, as somebody whom a source told something, carries the rest of a report only where it is named this early.
EARLY = 0.4
_PRINTED = ("dateline", "byline", "copyright")
_REPORT = re.compile(
    r"\b(?:report|investigation|story|article|exclusive|reporting|coverage|finding|expos[eé])s?\b", re.IGNORECASE
)
_REPORTS = re.compile(r"\breports$")
_FROM = re.compile(r"(?:according to|citing|quoting|as per|per|reported|with reference to)\b", re.IGNORECASE)
_QUOTES = re.compile(r"\bquot(?:ed|es|ing)\s?$", re.IGNORECASE)
# Words of speech in a whole sentence: somebody has been heard before the outlet is named.
_SPOKEN = re.compile(r"\b(?:said|says?|told|announced|according to)\b", re.IGNORECASE)


def carry(report: Report, page: Page, trees: tuple[Tree, ...], roster: Roster) -> Carriage:
    """Tell from a report's credits whose news it passes on, place by place.

    A byline, dateline or copyright line makes the agency the carrier of the whole report. Without one, an outlet that the lead names as
    reporting, or as spoken to, carries what follows, until another takes over or the report shows reporting of its own: somebody told its
    own people, or speaks on another day. Another takes over only if the first is not named again; else it carries its own paragraph, as
    part of what the first reports. An outlet that is cited further down, or in a report that has reporting of its own, carries the
    sentence that names it, and whom the rest of its paragraph names.
    """
    reading = _Reading(report, page, trees, roster)
    places = [(c.span.start, 1, c) for c in reading.told] + [(at, 0, None) for at in reading.asked]
    nouns = [] if reading.printed else list(reading.nouns())
    for place, _, credit in sorted(places + [(at, 2, None) for at in nouns], key=lambda mark: mark[:2]):
        if credit is not None:
            reading.named(credit)
        elif place in nouns:
            reading.named_by_noun(place)
        else:
            reading.asked_itself(place)
    return reading.carriage()


class _Reading:
    """Reads on through the credits of a report, and notes from where who governs."""

    def __init__(self, report: Report, page: Page, trees: tuple[Tree, ...], roster: Roster) -> None:
        self.report, self.page, self.trees = report, page, trees
        others = [
            c for c in report.credits if c.form != "contributed" and (report.outlet is None or c.outlet.id != report.outlet.id)
        ]
        self.told = sorted((c for c in others if c.form not in _PRINTED), key=lambda c: c.span)
        printed = [c for c in others if c.form in _PRINTED and not c.passing]
        first = min(printed, key=lambda c: (_PRINTED.index(c.form), c.span), default=None)
        self.printed = first is not None
        self.regime = Carrier((first.outlet,), self._printed_why(first)) if first is not None else Carrier()
        self.changes: list[tuple[int, Carrier]] = [(report.start, self.regime)]
        self.times = Counter(c.outlet.id for c in self.told if not c.passing)
        self.last = {c.outlet.id: c.span.start for c in self.told if not c.passing}
        self.spoken_of = self._spoken_of()
        self.naming: list[tuple[int, int]] = []
        self.cited: list[tuple[int, Outlet]] = []
        self.own = sorted({self._sentence(at) for at in marks(report, page, roster)})
        self.asked = sorted({start for start, _ in self.own} | set(self._elsewhere()))
        # A dispatch of the outlet's own people has reporting of its own from its first word on.
        self.is_own = is_dispatch(report, page, roster)
        self.is_first = True

    def carriage(self) -> Carriage:
        """Who governs which place."""
        latest = dict(sorted(self.changes, key=lambda change: change[0]))
        return Carriage(sorted(latest.items(), key=lambda change: change[0]), merged(self.naming), self.own, self.cited)

    def nouns(self) -> Sequence[int]:
        """Where the report goes back to an outlet that it has cited, without its name."""
        if not self.told:
            return ()
        places = resumed(self.page.text, self.report.start, self.told[0].span.end, self.report.end)
        return sorted({self._sentence(place)[0] for place in places})

    def asked_itself(self, place: int) -> None:
        """The report's own people asked, or somebody speaks whom the carrier cannot have heard."""
        self.is_own = self.is_own or within(self.own, place)
        if self.regime.outlets and not self.printed:
            self.regime = Carrier()
            self.changes.append((place, self.regime))

    def named_by_noun(self, place: int) -> None:
        """A sentence goes back to the outlet cited last."""
        if self.cited and not self.regime.outlets and not within(self.own, place):
            outlet = self.cited[-1][1]
            self._cite(place, Carrier((outlet,), f"it goes on with what {outlet.name} is cited for", told_of=True))

    def named(self, credit: Credit) -> None:
        """An outlet is named as reporting, or as spoken to."""
        start, _ = self._sentence(credit.span.start)
        governing = self.regime.outlets[0] if self.regime.outlets else None
        if within(self.own, start):
            return
        if credit.outlet.id in self.spoken_of:
            self.naming.append((start, self._paragraph_end(credit.span.end)))
        if credit.form == "carrier" or not self._is_thing(credit):
            self.cited.append((credit.span.start, credit.outlet))
        if governing == credit.outlet:
            if self.changes[-1][1] is not self.regime and self.changes[-1][0] <= start:
                self.changes.append((start, self.regime))
        elif credit.passing:
            if credit.form == "carrier":
                self._carry_paragraph(credit, Carrier((credit.outlet,), self._aside(credit)))
        elif governing is None:
            self._begin(credit)
        elif self._takes_over(credit, governing):
            self.regime = self._governing(credit)
            self.changes.append((start, self.regime))
        elif self.printed or credit.form == "carrier":
            why = f"{self.regime.why}; {self._aside(credit)}"
            self._carry_paragraph(credit, Carrier((*self.regime.outlets, credit.outlet), why))
        self.is_first = self.is_first and credit.passing

    def _begin(self, credit: Credit) -> None:
        """The first outlet that the report has its news from, or the next one after the report's own people asked."""
        once = self.times[credit.outlet.id] == 1
        if once and self._is_thing(credit) and not _FROM.match(self.page.quote(credit.span)):
            # "The statement answers a report by Halden Wire" tells of a report and takes nothing from it.
            return
        start, _ = self._sentence(credit.span.start)
        early = (credit.span.start - self.report.start) <= EARLY * (self.report.end - self.report.start)
        if self.is_own or (once and not (self._leads(start) and (early or credit.form == "carrier"))):
            self._cite(start, Carrier((credit.outlet,), self._aside(credit), told_of=True))
            return
        self.regime = self._governing(credit)
        in_head = self.is_first and bisect_right(self.trees, start, key=_begins) <= HEAD_SENTENCES
        self.changes = [(self.report.start, self.regime)] if in_head else [*self.changes, (start, self.regime)]

    def _leads(self, start: int) -> bool:
        """Whether an outlet named in a sentence is named in the lead: nobody has been heard before it but in a headline."""
        before = self.trees[: bisect_right(self.trees, start, key=_begins) - 1]
        return not any(_SPOKEN.search(tree.sentence.text) and tree.sentence.text.rstrip()[-1:] in '.”"' for tree in before)

    def _takes_over(self, credit: Credit, governing: Outlet) -> bool:
        named_again = self.last[governing.id] > credit.span.start if governing.id in self.last else True
        return (
            credit.form == "carrier" and not self.printed and not named_again and not _QUOTES.search(self.page.quote(credit.span))
        )

    def _governing(self, credit: Credit) -> Carrier:
        why = f"{credit.outlet.name} is named as carrying this news (“{self._words(credit)}”) and governs until another is named"
        return Carrier((credit.outlet,), why, credit.outlet.id in self.spoken_of)

    def _cite(self, start: int, carrier: Carrier) -> None:
        """Let `carrier` carry a sentence, and whom the rest of its paragraph names."""
        _, end = self._sentence(start)
        self.naming.append((start, end))
        self.changes += [(start, carrier), (self._cited_end(end), self.regime)]

    def _carry_paragraph(self, credit: Credit, carrier: Carrier) -> None:
        """Let `carrier` govern to the end of its paragraph, and what governed before from there on."""
        start, _ = self._sentence(credit.span.start)
        while len(self.changes) > 1 and self.changes[-1][0] >= start:
            self.changes.pop()
        self.changes += [(start, carrier), (self._cited_end(credit.span.end), self.regime)]

    def _elsewhere(self) -> Sequence[int]:
        """Where somebody speaks on another day than the outlet named first reported, or the report turns to its own town."""
        if not self.told:
            return ()
        credited = {self._sentence(credit.span.start)[0] for credit in self.told}
        first = bisect_right(self.trees, self.told[0].span.start, key=_begins) - 1
        found = list(dated_apart(self.trees, self.trees[first])) if first >= 0 else []
        found += [tree.sentence.span.start for tree in self.trees if at_home(self.report, tree)]
        return [start for start in found if start not in credited]

    def _spoken_of(self) -> frozenset[OutletId]:
        """The outlets whose report is a thing that this one tells of: most of the time it is named as "the report of ..."."""
        nouns = Counter(c.outlet.id for c in self.told if not c.passing and self._is_thing(c))
        return frozenset(outlet for outlet, count in nouns.items() if count * 2 > self.times[outlet] and count > 1)

    def _is_thing(self, credit: Credit) -> bool:
        """Whether the words name a report; "Halden Wire reports" names none."""
        words = self.page.quote(credit.span)
        return _REPORT.search(_REPORTS.sub("", words)) is not None

    def _sentence(self, place: int) -> tuple[int, int]:
        number = bisect_right(self.trees, place, key=_begins) - 1
        span = self.trees[number].sentence.span if number >= 0 else self.report.span
        return span.start, span.end

    def _paragraph_end(self, place: int) -> int:
        end = self.page.text.find("\n", place, self.report.end)
        return self.report.end if end < 0 else end

    def _cited_end(self, place: int) -> int:
        """Where what an outlet is cited for ends: with the paragraph, or before somebody answers the report."""
        end = self._paragraph_end(place)
        place_of_answer = answered(self.page.text, place, end)
        return end if place_of_answer is None else max(self._sentence(place_of_answer)[0], place)

    def _printed_why(self, credit: Credit) -> str:
        if credit.form == "copyright" and credit.span.start > (self.report.start + self.report.end) / 2:
            return f"the credit at its end (“{self._words(credit)}”) covers the whole report"
        return f"its {credit.form} credits {credit.outlet.name}"

    def _aside(self, credit: Credit) -> str:
        return f"{credit.outlet.name} is named for this passage (“{self._words(credit)}”)"

    def _words(self, credit: Credit) -> str:
        return " ".join(self.page.quote(credit.span).split())


def _begins(tree: Tree) -> int:
    return tree.sentence.span.start
