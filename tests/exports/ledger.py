"""A case with every layer from invented text: five reports, their claims, answers, changes, entities, ties and hits."""

from tests.exports.ledger_books import AGENCY, GERMAN, LOG, REWRITTEN, TITLE, Books
from tests.exports.ledger_claims import write_changes, write_claims
from tests.exports.ledger_things import write_entities, write_hits, write_relations

from firsthand.model import (
    Case,
    Descent,
    Lineage,
    MadeBy,
    Story,
    StoryId,
    Unseen,
    UnseenId,
    identify,
)


def ledger_case() -> Case:
    """The case; every layer refers to the words of its reports."""
    books = Books()
    agency = books.source("Orsania Press Agency", "outlet")
    meridian = books.report("meridian.html", "Meridian Post", "2031-05-02T09:00:00+01:00", AGENCY)
    kestrel = books.report("kestrel.html", "Kestrel Daily", "2031-05-02T10:00:00+01:00", AGENCY[:-1])
    brae = books.report("brae.html", "Brae Observer", "2031-05-03", REWRITTEN)
    bote = books.report("bote.html", "Küstenbote", "2031-05-03T08:00:00+01:00", GERMAN, "de")
    log = books.report("log.txt", None, "2031-05-04", LOG)
    copies = (meridian, kestrel)
    story = Story(StoryId(identify("sto", "icebreakers")), TITLE, tuple(sorted([meridian, kestrel, brae, bote, log])))
    lost = Unseen(
        UnseenId(identify("uns", "agency")), "Orsania Press Agency", books.pile.outlet("Orsania Press Agency").id, "cited"
    )
    lineage = Lineage(
        story.id,
        (lost,),
        tuple(
            sorted(
                (
                    *(
                        Descent(each, lost.id, "copy", "known", 0.95, 1.0, 1.0, ("word for word",), compared_with=copies)
                        for each in copies
                    ),
                    Descent(brae, lost.id, "rewrite", "known", 0.8, 0.2, 0.7, ("names the agency",), compared_with=copies),
                    Descent(bote, meridian, "translation", "known", 0.7, 0.0, 0.9, ("says the same in German",)),
                ),
                key=lambda each: (each.child, each.parent),
            )
        ),
        tuple(sorted(books.pile.match(*copies, words) for words in AGENCY[:-1])),
    )
    claims = write_claims(books, story.id, agency, meridian, kestrel, brae, log)
    entities = write_entities(books, meridian, kestrel, brae, log)
    return Case(
        MadeBy("0.1.0", languages=("en",), watchlists={"harbour_board": "2031-04-30"}),
        tuple(sorted(books.pile.pages, key=lambda each: each.id)),
        (),
        tuple(sorted(books.pile.reports, key=lambda each: each.id)),
        tuple(sorted(books.sources.values())),
        (story,),
        (lineage,),
        tuple(sorted(claims, key=lambda each: each.id)),
        tuple(sorted(write_changes(books, lost.id, meridian, kestrel, brae), key=lambda each: each.id)),
        tuple(sorted(entities, key=lambda each: each.id)),
        tuple(sorted(write_relations(books, claims, meridian, kestrel, brae, log), key=lambda each: each.id)),
        write_hits(),
    )
