"""What the reports of the small pile say, and which claims that makes."""

from tests.benchmarking.smallpile import BRIEFS, HALDEN, KALMORA, SLIPWAY, STRAND, STRIKE, TARN, at

from firsthand.benchmarking.gold import GoldAppearance, GoldClaim, GoldQuantity, GoldTime


def _says(
    report: str, uri: str, words: str, chain: str, claims: str, cue: str = "", speaker: str = "", **more: object
) -> GoldAppearance:
    chains = tuple(tuple(one.split(" > ")) for one in chain.split(" | "))
    return GoldAppearance(
        report,
        at(uri, words),
        chains,
        tuple(f"{report.partition('/')[0]}/{claim}" for claim in claims.split()),
        at(uri, speaker) if speaker else None,
        at(uri, cue) if cue else None,
        "indirect" if cue else "none",
        **more,  # type: ignore[arg-type]
    )


def _hurt(uri: str, words: str, value: float, approximate: bool) -> tuple[GoldQuantity, ...]:
    return (GoldQuantity(at(uri, words), value, None, None, approximate, "workers"),)


TUESDAY = "2031-03-04"
FELL = "A crane collapsed at the Lind dock on Tuesday, injuring about 20 workers"
APPEARANCES = (
    _says("crane/halden", HALDEN, "Crane collapses at Lind dock", "halden", "fell"),
    _says(
        "crane/halden",
        HALDEN,
        FELL,
        "halden > crane/officials",
        "fell hurt",
        "said",
        "two port officials",
        quantities=_hurt(HALDEN, "about 20", 20, True),
        times=(GoldTime(at(HALDEN, "on Tuesday"), TUESDAY + "T06:40"),),
    ),
    _says(
        "crane/halden",
        HALDEN,
        '"It was loaded with 40 tonnes,"',
        "halden > crane/varr",
        "load",
        "told",
        "one of them, Ida Varr",
        quantities=(GoldQuantity(at(HALDEN, "40 tonnes"), 40, None, "tonne", False, None),),
    ),
    _says(
        "crane/halden",
        HALDEN,
        "The crane may have been overloaded",
        "halden > pressol > crane/log",
        "overloaded",
        "citing",
        "a maintenance log",
        certainty="hedged",
    ),
    _says(
        "crane/halden",
        HALDEN,
        "that the crane had been overloaded",
        "halden > crane/tolvik",
        "not-overloaded",
        "denied",
        "Tolvik Lifting, which owns the dock",
        act="denial",
    ),
    _says("crane/halden", HALDEN, "No ships were damaged", "halden", "ships", polarity="negated"),
    _says(
        "crane/strand", STRAND, "Dock horror: 200 hurt", "strand > halden", "hurt", quantities=_hurt(STRAND, "200", 200, False)
    ),
    _says(
        "crane/strand",
        STRAND,
        "A crane came down at the Lind dock on 4 March, hurting 200 people",
        "strand > halden > crane/officials",
        "fell hurt",
        "citing",
        "two port officials",
        quantities=(GoldQuantity(at(STRAND, "200", 2), 200, None, None, False, "people"),),
        times=(GoldTime(at(STRAND, "on 4 March"), TUESDAY),),
    ),
    _says("crane/strand", STRAND, "The crane was overloaded", "strand > pressol", "overloaded", "reported", "Pressol"),
    _says("crane/strand", STRAND, "Trade in Lind has not stopped", "strand", "trade", polarity="negated", optional=True),
    _says(
        "crane/tarn",
        TARN,
        FELL,
        "tarn > crane/officials",
        "fell hurt",
        "said",
        "two port officials",
        quantities=_hurt(TARN, "about 20", 20, True),
        times=(GoldTime(at(TARN, "on Tuesday"), TUESDAY),),
    ),
    _says("crane/tarn", TARN, "The crane was overloaded", "tarn > pressol", "overloaded", "reported", "Pressol"),
    _says(
        "crane/tarn",
        TARN,
        "Our reporter counted six ambulances at the gate",
        "tarn > crane/seen",
        "ambulances",
        quantities=(GoldQuantity(at(TARN, "six"), 6, None, None, False, "ambulances"),),
    ),
    _says("crane/kalmora", KALMORA, "Crane falls in Lind", "kalmora", "fell"),
    _says(
        "crane/kalmora",
        KALMORA,
        "the crane may have been overloaded",
        "kalmora > pressol > crane/log",
        "overloaded",
        "shows",
        "A maintenance log",
        certainty="hedged",
    ),
    _says("crane/kalmora", KALMORA, "The log was supplied by the port officials", "kalmora", "supplied"),
    _says("crane/kalmora", KALMORA, "Tolvik belongs to Corbel Group", "kalmora", "belongs"),
    _says("crane/briefs-1", BRIEFS, "Lind crane falls", "the outlet of crane/briefs-1", "fell"),
    _says(
        "crane/briefs-1",
        BRIEFS,
        "A crane at the Lind dock collapsed on Tuesday",
        "the outlet of crane/briefs-1 > crane/port",
        "fell",
        "says",
        "the port",
        times=(GoldTime(at(BRIEFS, "on Tuesday"), TUESDAY),),
    ),
    _says("strike/briefs-2", BRIEFS, "Drivers strike", "the outlet of strike/briefs-2", "strike"),
    _says(
        "strike/briefs-2",
        BRIEFS,
        "Bus drivers in Almera stopped work on Monday",
        "the outlet of strike/briefs-2 > strike/union",
        "strike",
        "said",
        "their union",
        times=(GoldTime(at(BRIEFS, "on Monday"), "2031-03-03"),),
    ),
    _says("strike/post", STRIKE, "Almera drivers walk out", "post", "strike"),
    _says(
        "strike/post",
        STRIKE,
        "Bus drivers stopped work in Almera on Monday",
        "post > strike/union",
        "strike",
        "said",
        "the Transport Union",
    ),
    _says("strike/post", STRIKE, "to return", "post > strike/city", "return", "urged", "The city", act="demand"),
    _says("strike/slipway", SLIPWAY, "No buses in Almera", "slipway", "buses", polarity="negated"),
    _says(
        "strike/slipway",
        SLIPWAY,
        "the drivers stopped work on Monday",
        "slipway > strike/union",
        "strike",
        "according to",
        "the Transport Union",
    ),
    _says(
        "strike/slipway",
        SLIPWAY,
        "Corbel Grupp declined to comment",
        "slipway > strike/corbel",
        "silent",
        "declined",
        "Corbel Grupp",
        act="decline",
    ),
)
DECLARED = (
    GoldClaim("crane/fell", "crane", "A crane fell at the dock.", True, ("crane/officials", "crane/port"), "unestablished", 2),
    GoldClaim("crane/hurt", "crane", "The crane hurt workers.", True, ("crane/officials",), "single", 1),
    GoldClaim("crane/overloaded", "crane", "The crane was overloaded.", True, ("crane/log", "crane/officials"), "dependent", 1),
    GoldClaim("crane/not-overloaded", "crane", "It was not.", True, ("crane/tolvik",), "single", 1, ("crane/overloaded",)),
    GoldClaim("crane/ships", "crane", "No ships were damaged.", True, ("halden",), "single", 1),
    GoldClaim("strike/strike", "strike", "The drivers stopped work.", True, ("strike/union",), "single", 1),
    GoldClaim("strike/silent", "strike", "Corbel does not comment.", True, (), None, None, ("strike/buses",)),
)
OWN = tuple(
    GoldClaim(claim, claim.partition("/")[0], claim.partition("/")[2], False)
    for claim in dict.fromkeys(claim for one in APPEARANCES for claim in one.claims)
    if claim not in {claim.id for claim in DECLARED}
)
