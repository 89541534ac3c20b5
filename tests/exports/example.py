"""An example case from invented text: one agency report that is not in the pile, and what became of it."""

from collections.abc import Sequence
from itertools import pairwise

from tests.exports.pile import Pile

from firsthand.model import (
    Alternative,
    Apparatus,
    Case,
    Descent,
    Failure,
    Lineage,
    MadeBy,
    OutletId,
    Span,
    Story,
    StoryId,
    Unseen,
    UnseenId,
    identify,
)

AGROUND = "The dredger Maravel ran aground off Port Ellisk on Tuesday night with nine crew on board, two harbour officials said."
TRAFFIC = "The harbour authority said it was able to resume traffic within 36 hours."
NO_COMMENT = "Tollen Marine, which operates the vessel, did not respond to a request for comment from Halden Wire."
FUEL = "About 40 tonnes of fuel may have leaked, according to a survey seen by Halden Wire."
VENN = "“We have not seen anything like this in the channel for 20 years,” said Orla Venn, who teaches navigation at Ellisk."
INSURERS = "Insurers are expected to send inspectors by the end of March."

REWRITTEN = (
    "A dredger with nine people on board ran aground outside Port Ellisk on Tuesday night, Halden Wire reported.",
    "The harbour authority resumed traffic within 36 hours.",
    "Some 50 tonnes of fuel leaked into the channel, according to the survey seen by Halden Wire.",
    "Fishing crews have been told to keep nets out of the western channel until further notice, Fennmark TV said.",
)
GERMAN = (
    "Der Bagger Maravel ist am Dienstagabend mit neun Menschen an Bord vor Port Ellisk auf Grund gelaufen, wie zwei Hafenbeamte sagten.",
    "Die Hafenbehörde erklärte, sie könne den Verkehr binnen 36 Stunden wieder aufnehmen.",
    "Etwa 40 Tonnen Treibstoff könnten ausgelaufen sein.",
)
HARBOUR_LOG = (
    "The Maravel was towed clear of the western channel at 06:40 on Thursday, our correspondent saw from the breakwater.",
    "Its captain, speaking on the quay, said that the steering had failed twice that evening.",
    "A rescue log of the pilot station gives the first call at 21:52.",
)
LOWLAND = (
    "The harbour authority resumed traffic within 36 hours.",
    "Some 50 tonnes of fuel leaked into the channel, according to the survey.",
    "The town council meets on Monday to speak about it.",
)
LIBRARY = (
    "The Brisk Street library opens again on Saturday after two years of repairs.",
    "Readers may borrow twelve books at a time.",
)


def example_case() -> Case:
    pile = Pile()
    post = pile.page(
        "northfield/dredger.html",
        _text(
            "Dredger aground off Port Ellisk", "PORT ELLISK (Halden Wire) - " + AGROUND, TRAFFIC, NO_COMMENT, FUEL, VENN, INSURERS
        ),
    )
    a = pile.report(
        post,
        "Northfield Post",
        "2031-03-12T18:05:00+01:00",
        "Dredger aground off Port Ellisk",
        [("(Halden Wire)", "Halden Wire", "dateline", False), ("seen by Halden Wire", "Halden Wire", "addressed", False)],
        dateline="PORT ELLISK (Halden Wire) -",
    )
    kestrel = pile.page(
        "kestrel/maravel.html",
        _text(
            "Nine on board as dredger hits sandbank",
            AGROUND,
            TRAFFIC,
            NO_COMMENT,
            FUEL,
            VENN.replace("in the channel for 20 years", "for 20 years"),
        ),
    )
    b = pile.report(
        kestrel,
        "Kestrel Daily",
        "2031-03-12T19:20:00+01:00",
        "Nine on board as dredger hits sandbank",
        [("comment from Halden Wire", "Halden Wire", "addressed", False)],
    )
    brae = pile.page(
        "https://www.brae-observer.example/news/dredger-leaks-fuel", _text("Dredger leaks 50 tonnes of fuel", *REWRITTEN)
    )
    c = pile.report(
        brae,
        "Brae Observer",
        "2031-03-13",
        "Dredger leaks 50 tonnes of fuel",
        [("Halden Wire reported", "Halden Wire", "carrier", False), ("Fennmark TV said", "Fennmark TV", "carrier", False)],
    )
    bote = pile.page("bote/bagger.html", _text("Bagger vor Port Ellisk auf Grund gelaufen", *GERMAN), language="de")
    d = pile.report(bote, "Küstenbote", "2031-03-13T07:00:00+01:00", "Bagger vor Port Ellisk auf Grund gelaufen")
    log = pile.page("log/on-the-quay.txt", _text("On the quay with the Maravel", *HARBOUR_LOG), media_type="text/plain")
    e = pile.report(log, "Ellisk Harbour Log", "2031-03-14", "On the quay with the Maravel")
    first, second = _text("Dredger stuck in sand", AGROUND, TRAFFIC, NO_COMMENT), _text("Library opens again", *LIBRARY)
    bundle = pile.page(
        "regional-page.txt", f"Regional\n{first}\n{second}\nBridge closed for a week … 5 days ago …", media_type="text/plain"
    )
    f = pile.report(bundle, None, None, "Dredger stuck in sand", within=(9, 9 + len(first)))
    g = pile.report(bundle, None, None, "Library opens again", within=(10 + len(first), 10 + len(first) + len(second)))
    review = pile.page("lowland/council.html", _text("Council to meet over leak", *LOWLAND))
    h = pile.report(review, "Lowland Review", None, "Council to meet over leak")

    halden = Unseen(
        UnseenId(identify("uns", "Halden Wire")),
        "Halden Wire",
        pile.outlet("Halden Wire").id,
        "three reports name Halden Wire as where they have it from",
    )
    fennmark = Unseen(
        UnseenId(identify("uns", "Fennmark TV")),
        "Fennmark TV",
        pile.outlet("Fennmark TV").id,
        "Brae Observer names Fennmark TV as a source",
    )
    matches = [
        *(pile.match(a, b, words) for words in (AGROUND, TRAFFIC, NO_COMMENT, FUEL)),
        pile.match(a, b, VENN, VENN.replace("in the channel for 20 years", "for 20 years"), "near", 0.93),
        *(pile.match(x, f, words) for x in (a, b) for words in (AGROUND, TRAFFIC, NO_COMMENT)),
        *(pile.match(x, c, AGROUND, REWRITTEN[0], "paraphrase", 0.82) for x in (a, b, f)),
        *(pile.match(x, c, TRAFFIC, REWRITTEN[1], "near", 0.78) for x in (a, b, f)),
        *(pile.match(x, c, FUEL, REWRITTEN[2], "paraphrase", 0.8) for x in (a, b)),
        *(
            pile.match(a, d, english, german, "translation", 0.85)
            for english, german in zip((AGROUND, TRAFFIC, FUEL), GERMAN, strict=True)
        ),
        pile.match(c, h, REWRITTEN[1]),
        pile.match(c, h, REWRITTEN[2], LOWLAND[1], "near", 0.9),
    ]
    lineage = Lineage(
        StoryId(identify("sto", "dredger")),
        (fennmark, halden),
        (
            Descent(
                a,
                halden.id,
                "copy",
                "known",
                0.96,
                0.99,
                1.0,
                (
                    "its dateline credits Halden Wire",
                    "5 of its 6 sentences stand word for word in Kestrel Daily, which names Halden Wire too",
                ),
                evidence=(pile.span(a, "(Halden Wire)"),),
                compared_with=(b, f),
            ),
            Descent(
                b,
                halden.id,
                "copy",
                "known",
                0.94,
                0.93,
                1.0,
                (
                    "4 of its 5 sentences stand word for word in Northfield Post",
                    "it repeats a request for comment made by Halden Wire",
                    "published 1 hour after Northfield Post",
                ),
                (Alternative(a, 0.21),),
                (pile.span(b, "comment from Halden Wire"),),
                (a, f),
            ),
            Descent(
                c,
                halden.id,
                "rewrite",
                "known",
                0.84,
                0.12,
                0.74,
                ("3 of its 4 sentences say the same in other words", "names Halden Wire as its source"),
                (Alternative(a, 0.3), Alternative(b, 0.12)),
                (pile.span(c, "Halden Wire reported"),),
                (a, b),
            ),
            Descent(
                c,
                fennmark.id,
                "citation",
                "known",
                0.7,
                0.0,
                0.0,
                ("names Fennmark TV as a source for one sentence", "nothing in the pile to compare its words with"),
                (),
                (pile.span(c, "Fennmark TV said"),),
            ),
            Descent(
                d,
                a,
                "translation",
                "known",
                0.66,
                0.0,
                0.97,
                ("3 of its 3 sentences say the same in German", "published 13 hours later"),
                (Alternative(halden.id, 0.31),),
                (),
                (a,),
            ),
            Descent(
                f,
                halden.id,
                "excerpt",
                "known",
                0.88,
                1.0,
                1.0,
                ("its 3 sentences are the first 3 of Northfield Post",),
                (),
                (),
                (a, b),
            ),
            Descent(
                h,
                c,
                "rewrite",
                "undetermined",
                0.72,
                0.45,
                0.7,
                ("2 of its 3 sentences stand in Brae Observer only", "neither date nor credit says which came first"),
                (),
                (),
                (c,),
            ),
        ),
        tuple(sorted(matches)),
        same_text=((a, b),),
        own=tuple(
            sorted(
                [
                    *(pile.span(e, words) for words in HARBOUR_LOG),
                    pile.span(c, REWRITTEN[3]),
                    pile.span(a, INSURERS),
                    pile.span(h, LOWLAND[2]),
                ]
            )
        ),
    )
    lineage = _sort(lineage)
    dredger = Story(lineage.story, "Dredger aground off Port Ellisk", tuple(sorted([a, b, c, d, e, f, h])))
    library = Story(StoryId(identify("sto", "library")), "Library opens again", (g,))
    apparatus = (
        Apparatus(Span(bundle.id, 0, 8), "label"),
        Apparatus(pile.find(bundle, "Bridge closed for a week … 5 days ago …"), "teaser"),
    )
    return Case(
        MadeBy(
            "0.1.0",
            {"lineage.align": 1, "documents.read": 1},
            {},
            {"sentences": "muse-v3"},
            ("claims", "changes", "entities", "relations", "screening"),
        ),
        tuple(sorted(pile.pages, key=lambda page: page.id)),
        apparatus,
        tuple(sorted(pile.reports, key=lambda report: report.id)),
        pile.sources(),
        tuple(sorted([dredger, library], key=lambda story: story.id)),
        tuple(sorted([lineage, Lineage(library.id, (), (), ())], key=lambda each: each.story)),
        failures=(
            Failure(
                "scans/harbour.pdf",
                "documents.read",
                "UnreadablePage",
                "harbour.pdf is not text, HTML or JSON lines; save it as text first",
            ),
        ),
    )


def chain_case(number: int, kinds: Sequence[str] = ("copy", "rewrite", "excerpt")) -> Case:
    """One lost text and `number` reports: every third goes back to it, the others to the report before them."""
    pile = Pile()
    reports = [
        pile.report(
            pile.page(f"reports/{at:03}.txt", f"Headline {at}\nSentence {at} of an invented report."),
            f"Outlet {at}",
            f"2031-03-{1 + at % 28:02}",
            None,
        )
        for at in range(number)
    ]
    lost = Unseen(UnseenId(identify("uns", "lost")), "Halden Wire", OutletId(identify("out", "Halden Wire")), "cited")
    descents = [
        Descent(child, lost.id if at % 3 == 0 else before, kinds[at % len(kinds)], "known", 0.9, 0.9, 0.9, ("said so",))  # type: ignore[arg-type]
        for at, (before, child) in enumerate(pairwise([reports[0], *reports]))
        if at % 7 != 6
    ]
    story = Story(StoryId(identify("sto", "chain", number)), "Headline", tuple(sorted(reports)))
    lineage = _sort(Lineage(story.id, (lost,), tuple(descents), ()))
    return Case(
        MadeBy("0.1.0"),
        tuple(sorted(pile.pages, key=lambda page: page.id)),
        (),
        tuple(sorted(pile.reports, key=lambda report: report.id)),
        (),
        (story,),
        (lineage,),
    )


def _text(*lines: str) -> str:
    return "\n".join(lines)


def _sort(lineage: Lineage) -> Lineage:
    return Lineage(
        lineage.story,
        tuple(sorted(lineage.unseen)),
        tuple(sorted(lineage.descents, key=lambda descent: (descent.child, descent.parent))),
        lineage.matches,
        lineage.same_text,
        lineage.own,
    )
