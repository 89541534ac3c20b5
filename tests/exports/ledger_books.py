"""The words of the ledger's reports, and how findings are built from them."""

from collections.abc import Sequence

from tests.exports.pile import Pile

from firsthand.model import (
    Appearance,
    ReportId,
    Sign,
    Source,
    SourceId,
    Support,
    identify,
)

SALE = "Sorvik Marine, a subsidiary of Tarn Holding, has agreed to sell two icebreakers to the port of Vellan"
SOLD = f"{SALE}, according to two officials of the port authority and a contract seen by Orsania Press Agency."
YARD = "The yard in Ostrel is able to deliver the first vessel within 14 months, the contract says."
SILENT = "Sorvik Marine did not respond to a request for comment."
DENIAL = "Tarn Holding denied that any contract had been signed."
UNAWARE = "The transport ministry told Orsania Press Agency it was not aware of such a sale."
PRICE = "The agency was unable to determine the price."
VENN = "“Nobody has ordered a ship of this class here for 20 years,” said Orla Venn, who teaches shipping at Vellan."
AGENCY = (SOLD, YARD, SILENT, DENIAL, UNAWARE, PRICE, VENN)
REWRITTEN = (
    "Sorvik Marine has sold three icebreakers to the port of Vellan, Orsania Press Agency reported, citing two port officials.",
    "The yard will deliver the first vessel within 12 months.",
    "The transport ministry told the agency it was not aware of the sale.",
    "Tug crews may strike over the order in June, the union Quayside said.",
)
GERMAN = (
    "Sorvik Marine hat zugesagt, zwei Eisbrecher an den Hafen von Vellan zu verkaufen, sagten zwei Beamte der Hafenbehörde.",
)
LOG = (
    "The first hull plates for an icebreaker arrived at the Ostrel yard on Thursday, our correspondent saw from the quay.",
    "The work is for Sorvik Marine, said Pell Adair, who leads the yard.",
)
TITLE = "Sorvik Marine to sell icebreakers to Vellan"


class Books:
    """Builds the findings of the case from the words that they stand in."""

    def __init__(self) -> None:
        self.pile = Pile()
        self.sources: dict[SourceId, Source] = {}

    def report(self, uri: str, outlet: str | None, published: str | None, lines: Sequence[str], language: str = "en") -> ReportId:
        page = self.pile.page(uri, "\n".join((TITLE, *lines)), language)
        if outlet:
            self.source(outlet, "outlet")
        return self.pile.report(page, outlet, published, TITLE)

    def source(self, name: str, kind: str, rests_on: tuple[Support, ...] = ()) -> SourceId:
        key = SourceId(identify("src", kind, name))
        outlet = self.pile.outlet(name).id if kind == "outlet" else None
        self.sources.setdefault(key, Source(key, name, kind, outlet, rests_on=rests_on))  # type: ignore[arg-type]
        return key

    def said(
        self, report: ReportId, words: str, *chain: SourceId, cue: str = "", signs: Sequence[tuple[str, str]] = (), **more: object
    ) -> Appearance:
        record = next(each for each in self.pile.reports if each.id == report)
        own = self.source(record.outlet.name, "outlet") if record.outlet else SourceId(identify("src", "nameless", report))
        span = self.pile.span
        return Appearance(
            report,
            span(report, words),
            (own, *chain),
            cue=span(report, cue) if cue else None,
            signs=tuple(Sign(span(report, sign), of) for sign, of in signs),  # type: ignore[arg-type]
            **more,  # type: ignore[arg-type]
        )
