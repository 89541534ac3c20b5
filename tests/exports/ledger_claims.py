"""The claims and changes of the ledger."""

from collections.abc import Sequence

from tests.exports.ledger_books import (
    DENIAL,
    LOG,
    REWRITTEN,
    SALE,
    SOLD,
    UNAWARE,
    VENN,
    YARD,
    Books,
)

from firsthand.model import (
    Apart,
    Appearance,
    Change,
    ChangeId,
    Claim,
    ClaimId,
    Independence,
    Origin,
    ReportId,
    SourceId,
    StoryId,
    Support,
    UnseenId,
    identify,
)


def write_claims(
    books: Books, story: StoryId, agency: SourceId, meridian: ReportId, kestrel: ReportId, brae: ReportId, log: ReportId
) -> list[Claim]:
    officials = books.source("two officials of the port authority", "unnamed")
    contract = books.source(
        "a contract", "document", (Support(officials, None, "the officials showed the contract to the agency"),)
    )
    company, holding, ministry, venn, union, adair, correspondent = (
        books.source(name, kind)
        for name, kind in (
            ("Sorvik Marine", "organization"),
            ("Tarn Holding", "organization"),
            ("the transport ministry", "organization"),
            ("Orla Venn", "person"),
            ("the union Quayside", "organization"),
            ("Pell Adair", "person"),
            ("our correspondent", "own_observation"),
        )
    )
    copies = (meridian, kestrel)
    said = books.said

    def claim(
        text: str,
        appearances: Sequence[Appearance],
        origins: Sequence[SourceId],
        state: str = "single",
        count: int = 1,
        why: tuple[str, ...] = (),
        responses: tuple[Claim, ...] = (),
        apart: tuple[Apart, ...] = (),
    ) -> Claim:
        return Claim(
            ClaimId(identify("clm", text)),
            story,
            text,
            tuple(appearances),
            tuple(Origin(each, len(appearances)) for each in origins),
            Independence(count, state, why),  # type: ignore[arg-type]
            tuple(each.id for each in responses),
            tuple(f"the same words as in appearance {number}" for number in range(1, len(appearances))),
            apart,
        )

    silent = claim(
        "respond to a request for comment",
        [said(each, "respond to a request for comment", agency, act="no_response", by=company) for each in copies],
        [agency],
    )
    denial = claim(
        "any contract had been signed",
        [
            said(
                each, "any contract had been signed", agency, holding, cue="denied", act="denial", polarity="negated", by=holding
            )
            for each in copies
        ],
        [holding],
    )
    unaware = claim(
        "it was not aware of such a sale",
        [
            *(
                said(each, "it was not aware of such a sale", agency, ministry, cue="told", act="unaware", by=ministry)
                for each in copies
            ),
            said(brae, "it was not aware of the sale", agency, ministry, cue="told", act="unaware", by=ministry),
        ],
        [ministry],
    )
    price = claim(
        "the price",
        [said(each, "the price", agency, act="unable_to_determine", by=agency) for each in copies],
        [agency],
    )
    sale = claim(
        "Sorvik Marine has agreed to sell two icebreakers to the port of Vellan",
        [
            *(said(each, SALE, agency, officials, contract, cue="according to") for each in copies),
            said(brae, "Sorvik Marine has sold three icebreakers to the port of Vellan", agency, officials, cue="citing"),
        ],
        [officials, contract],
        "dependent",
        1,
        ("the contract was shown by the two officials",),
        (denial, unaware, silent),
    )
    strike = claim(
        "Tug crews may strike over the order in June",
        [
            said(
                brae,
                "Tug crews may strike over the order in June",
                union,
                cue="said",
                certainty="hedged",
                signs=[("may", "certainty")],
            )
        ],
        [union],
    )
    return [
        silent,
        denial,
        unaware,
        price,
        sale,
        strike,
        claim(
            "The yard in Ostrel is able to deliver the first vessel within 14 months",
            [
                *(
                    said(
                        each,
                        "The yard in Ostrel is able to deliver the first vessel within 14 months",
                        agency,
                        contract,
                        cue="says",
                        certainty="capability",
                        signs=[("able to", "certainty")],
                    )
                    for each in copies
                ),
            ],
            [contract],
            apart=(Apart(ClaimId(identify("clm", REWRITTEN[1])), "quantity", "14 months here, 12 months there"),),
        ),
        claim(REWRITTEN[1], [said(brae, REWRITTEN[1])], [books.source("Brae Observer", "outlet")]),
        claim(
            "Nobody has ordered a ship of this class here for 20 years",
            [
                said(
                    meridian,
                    "Nobody has ordered a ship of this class here for 20 years",
                    agency,
                    venn,
                    cue="said",
                    speech="direct",
                    act="opinion",
                )
            ],
            [venn],
        ),
        claim(
            "The first hull plates for an icebreaker arrived at the Ostrel yard on Thursday",
            [said(log, LOG[0][:78], correspondent, cue="saw")],
            [correspondent],
        ),
        claim(
            "Sorvik Marine has work done in Ostrel",
            [
                said(log, "The work is for Sorvik Marine", adair, cue="said"),
                said(meridian, "The yard in Ostrel", agency, contract),
            ],
            [adair, contract],
            "independent",
            2,
            ("the yard's leader was asked on the quay, and the contract was seen by the agency",),
        ),
    ]


def write_changes(books: Books, lost: UnseenId, meridian: ReportId, kestrel: ReportId, brae: ReportId) -> list[Change]:
    at = books.pile.span

    def change(
        kind: str, severity: str, before: str, after: str, says: str, marks: Sequence[tuple[ReportId, str]] = ()
    ) -> Change:
        return Change(
            ChangeId(identify("chg", kind, says)),
            brae,
            lost,
            kind,  # type: ignore[arg-type]
            severity,  # type: ignore[arg-type]
            at(meridian, before) if before else None,
            at(brae, after) if after else None,
            True,
            says,
            meridian,
            tuple(at(report, words) for report, words in marks),
            ("the copies agree on the passage",),
        )

    return [
        change(
            "quantity",
            "material",
            SOLD,
            REWRITTEN[0],
            "two became three",
            [(meridian, "two icebreakers"), (brae, "three icebreakers")],
        ),
        change("certainty", "material", YARD, REWRITTEN[1], "being able to became a promise"),
        change("omission", "material", DENIAL, "", "a denial is left out"),
        change("attribution", "material", SOLD, REWRITTEN[0], "the contract is no longer named"),
        change("addition", "minor", "", REWRITTEN[3], "a strike was added"),
        change("wording", "minor", UNAWARE, REWRITTEN[2], "the same in other words"),
        Change(
            ChangeId(identify("chg", "omission", "kestrel")),
            kestrel,
            meridian,
            "omission",
            "minor",
            at(meridian, VENN),
            None,
            False,
            "a quotation is left out",
        ),
    ]
