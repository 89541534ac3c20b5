"""The entities, ties and hits of the ledger."""

from collections.abc import Sequence

from tests.exports.ledger_books import (
    LOG,
    REWRITTEN,
    SOLD,
    VENN,
    Books,
)

from firsthand.model import (
    Claim,
    Entity,
    EntityId,
    Hit,
    HitReason,
    Independence,
    Relation,
    RelationId,
    ReportId,
    identify,
)


def _entity(name: str) -> EntityId:
    return EntityId(identify("ent", name))


def write_entities(books: Books, meridian: ReportId, kestrel: ReportId, brae: ReportId, log: ReportId) -> list[Entity]:
    everywhere = (meridian, kestrel, brae)

    def entity(name: str, schema: str, reports: Sequence[ReportId], *others: str) -> Entity:
        spans = tuple(sorted(span for report in reports for span in books.pile.spans(report, name)))
        return Entity(_entity(name), schema, name, (name, *others), spans, ("the same name",) if len(reports) > 1 else ())  # type: ignore[arg-type]

    return [
        entity("Sorvik Marine", "Company", (*everywhere, log), "Sorvik"),
        entity("Tarn Holding", "Company", (meridian, kestrel)),
        entity("Vellan", "Address", everywhere),
        entity("Ostrel", "Address", (meridian, kestrel, log)),
        entity("Orla Venn", "Person", (meridian,)),
        entity("Pell Adair", "Person", (log,)),
        entity("icebreakers", "Product", everywhere),
        entity("Quayside", "Organization", (brae,)),
    ]


def write_relations(
    books: Books, claims: Sequence[Claim], meridian: ReportId, kestrel: ReportId, brae: ReportId, log: ReportId
) -> list[Relation]:
    at = books.pile.span
    sale = next(each.id for each in claims if each.text.startswith("Sorvik Marine has agreed"))

    def tie(source: str, kind: str, target: str, label: str, *where: tuple[ReportId, str], **more: object) -> Relation:
        return Relation(
            RelationId(identify("rel", source, kind, target)),
            _entity(source),
            _entity(target),
            label,
            kind,  # type: ignore[arg-type]
            None,
            (sale,) if where[0][1] == SOLD else (),
            tuple(at(report, words) for report, words in where),
            Independence(1, "single", ("one origin",)),
            **more,  # type: ignore[arg-type]
        )

    sold = ((meridian, SOLD), (kestrel, SOLD))
    return [
        tie("Sorvik Marine", "subsidiary_of", "Tarn Holding", "a subsidiary of", *sold),
        tie("Sorvik Marine", "supplies", "Vellan", "to sell", *sold, (brae, REWRITTEN[0]), certainty="planned", disputed=True),
        tie("Sorvik Marine", "makes", "icebreakers", "sell", *sold),
        tie("Sorvik Marine", "located_in", "Ostrel", "yard in", (log, LOG[1]), certainty="hedged"),
        tie("Pell Adair", "works_for", "Sorvik Marine", "for", (log, LOG[1])),
        tie("Orla Venn", "works_for", "Vellan", "teaches at", (meridian, VENN)),
    ]


def write_hits() -> tuple[Hit, ...]:
    name = HitReason("name", 0.97, "“Tarn Holding” and the listed “TARN HOLDING JSC” agree but for the legal form")
    country = HitReason("country", 0.5, "the list gives a country, the reports name none")
    return (
        Hit(
            _entity("Orla Venn"),
            "harbour_board",
            "2031-04-30",
            "77",
            "VEN, Orla",
            0.61,
            False,
            None,
            None,
            "unknown",
            (HitReason("name", 0.7, "“Venn” and “Ven” differ by a letter"),),
        ),
        Hit(
            _entity("Tarn Holding"),
            "harbour_board",
            "2031-04-30",
            "1204",
            "TARN HOLDING JSC",
            0.94,
            True,
            "PORTS",
            "2030-11-02",
            "yes",
            (name, country),
        ),
    )
