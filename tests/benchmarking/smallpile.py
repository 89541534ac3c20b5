"""The small pile's pages, reports and sources: a fallen crane told by five reports, a strike told by three."""

from firsthand.benchmarking.gold import GoldPage, GoldReport, GoldSource, Place

HALDEN, STRAND, TARN, KALMORA, BRIEFS, STRIKE, SLIPWAY = (
    f"https://{site}.example/page" for site in ("halden", "strand", "tarn", "kalmora", "briefs", "strike", "slipway")
)
TEXTS = {
    HALDEN: """Crane collapses at Lind dock

A crane collapsed at the Lind dock on Tuesday, injuring about 20 workers, two port officials said.

"It was loaded with 40 tonnes," one of them, Ida Varr, told Halden.

The crane may have been overloaded, Pressol reported, citing a maintenance log.

Tolvik Lifting, which owns the dock, denied that the crane had been overloaded.

No ships were damaged.
""",
    STRAND: """Dock horror: 200 hurt

A crane came down at the Lind dock on 4 March, hurting 200 people, Halden reported, citing two port officials.

The crane was overloaded, Pressol reported.

Trade in Lind has not stopped.

More about docks, cranes and the people who work on them stands on our pages every morning.
""",
    TARN: """Lind crane collapse: what is known

A crane collapsed at the Lind dock on Tuesday, injuring about 20 workers, two port officials said.

The crane was overloaded, Pressol reported.

Our reporter counted six ambulances at the gate.
""",
    KALMORA: """Crane falls in Lind

A maintenance log shows the crane may have been overloaded, Pressol reports. The log was supplied by the port officials.

Tolvik belongs to Corbel Group.
""",
    BRIEFS: """News in brief

Lind crane falls. A crane at the Lind dock collapsed on Tuesday, the port says.

Read also: Ten walks in Velland

Drivers strike. Bus drivers in Almera stopped work on Monday, their union said.
""",
    STRIKE: """Almera drivers walk out

Bus drivers stopped work in Almera on Monday, the Transport Union said.

The city urged them to return.
""",
    SLIPWAY: """No buses in Almera

There are no buses in Almera: the drivers stopped work on Monday, according to the Transport Union.

Corbel Grupp declined to comment.
""",
}


def at(uri: str, words: str, nth: int = 1) -> Place:
    """The `nth` place where words stand on a page."""
    start = -1
    for _ in range(nth):
        start = TEXTS[uri].index(words, start + 1)
    return Place(uri, start, start + len(words))


def _page(uri: str, outlet: str | None, published: str | None, *apparatus: str) -> GoldPage:
    return GoldPage(
        uri, TEXTS[uri], "de" if uri == SLIPWAY else "en", outlet, published, tuple(at(uri, words) for words in apparatus)
    )


def _report(id_: str, uri: str, outlet: str, starts: str | None = None, ends: str | None = None) -> GoldReport:
    start = at(uri, starts).start if starts else 0
    end = at(uri, ends).end if ends else len(TEXTS[uri])
    language = "de" if uri == SLIPWAY else "en"
    return GoldReport(id_, id_.partition("/")[0], Place(uri, start, end), outlet, (outlet,), language)


PAGES = (
    _page(HALDEN, "Halden News Agency", "2031-03-04T10:00:00+01:00"),
    _page(STRAND, "Strand24", "2031-03-04T11:00:00+01:00"),
    _page(TARN, "The Tarn Courier", "2031-03-05"),
    _page(KALMORA, "Radio Kalmora", "2031-03-05"),
    _page(BRIEFS, None, None, "News in brief", "Read also: Ten walks in Velland"),
    _page(STRIKE, "Almera Post", "2031-03-03T08:00:00+01:00"),
    _page(SLIPWAY, "Slipway", "2031-03-04"),
)
REPORTS = (
    _report("crane/halden", HALDEN, "halden"),
    _report("crane/strand", STRAND, "strand"),
    _report("crane/tarn", TARN, "tarn"),
    _report("crane/kalmora", KALMORA, "kalmora"),
    _report("crane/briefs-1", BRIEFS, "the outlet of crane/briefs-1", "Lind crane falls.", "the port says."),
    _report("strike/briefs-2", BRIEFS, "the outlet of strike/briefs-2", "Drivers strike.", "their union said."),
    _report("strike/post", STRIKE, "post"),
    _report("strike/slipway", SLIPWAY, "slipway"),
)
SOURCES = (
    GoldSource("halden", "outlet", ("Halden News Agency", "Halden")),
    GoldSource("strand", "outlet", ("Strand24",)),
    GoldSource("tarn", "outlet", ("The Tarn Courier", "the Courier")),
    GoldSource("kalmora", "outlet", ("Radio Kalmora",)),
    GoldSource("pressol", "outlet", ("Pressol",)),
    GoldSource("post", "outlet", ("Almera Post",)),
    GoldSource("slipway", "outlet", ("Slipway",)),
    GoldSource("crane/officials", "unnamed", ("two port officials", "the port officials")),
    GoldSource("crane/varr", "person", ("Ida Varr",), ("crane/officials",)),
    GoldSource("crane/log", "document", ("a maintenance log", "the log"), ("crane/officials",)),
    GoldSource("crane/tolvik", "organization", ("Tolvik Lifting", "Tolvik")),
    GoldSource("crane/port", "organization", ("the port",)),
    GoldSource("crane/seen", "own_observation", ("what the reporter saw",)),
    GoldSource("strike/union", "organization", ("the Transport Union", "their union")),
    GoldSource("strike/city", "organization", ("the city",)),
    GoldSource("strike/corbel", "organization", ("Corbel Grupp",)),
    GoldSource("the outlet of crane/briefs-1", "outlet", ("the outlet of crane/briefs-1",)),
    GoldSource("the outlet of strike/briefs-2", "outlet", ("the outlet of strike/briefs-2",)),
)
