"""A small pile with its truth, written by hand: who has it from whom, what was altered, who and what is named."""

from tests.benchmarking.smallpile import BRIEFS, HALDEN, KALMORA, PAGES, REPORTS, SLIPWAY, SOURCES, STRAND, STRIKE, TARN, at
from tests.benchmarking.smallsayings import APPEARANCES, DECLARED, FELL, OWN

from firsthand.benchmarking.gold import Gold, GoldChange, GoldDescent, GoldEntity, GoldRelation, GoldUnseen, Kept, Place

EARLY = "crane/unseen:pressol"


def _named(id_: str, schema: str, names: str, *places: Place, **listing: tuple[str, ...]) -> GoldEntity:
    return GoldEntity(id_, id_.partition("/")[0], schema, tuple(names.split(" | ")), places, **listing)


GOLD = Gold(
    "small",
    PAGES,
    REPORTS,
    SOURCES,
    APPEARANCES,
    (*DECLARED, *OWN),
    (GoldUnseen(EARLY, "crane", "pressol", ("Pressol",), "cited"),),
    (
        GoldDescent("crane", "crane/strand", "crane/halden", ("rewrite", "edit"), "known"),
        GoldDescent(
            "crane", "crane/tarn", "crane/halden", ("excerpt",), "known", (at(TARN, FELL + ", two port officials said."),)
        ),
        GoldDescent(
            "crane",
            "crane/tarn",
            "crane/strand",
            ("excerpt",),
            "known",
            (at(TARN, "The crane was overloaded, Pressol reported."),),
        ),
        GoldDescent("crane", "crane/halden", EARLY, ("citation",), "known"),
        GoldDescent("crane", "crane/kalmora", EARLY, ("rewrite",), "known"),
        GoldDescent("crane", "crane/briefs-1", "crane/halden", ("summary",), "known", optional=True),
        GoldDescent("strike", "strike/slipway", "strike/briefs-2", ("rewrite",), "undetermined"),
    ),
    (
        GoldChange(
            "crane",
            "crane/strand",
            "crane/halden",
            ("quantity",),
            "material",
            at(HALDEN, "about 20"),
            at(STRAND, "200", 2),
            "ten times",
        ),
        GoldChange(
            "crane",
            "crane/strand",
            "crane/halden",
            ("certainty", "scope"),
            "material",
            at(HALDEN, "may have been"),
            at(STRAND, "was overloaded"),
            "sure",
        ),
        GoldChange(
            "crane",
            "crane/tarn",
            "crane/strand",
            ("omission",),
            "material",
            at(HALDEN, "Tolvik Lifting, which owns the dock, denied that the crane had been overloaded."),
            None,
            "the denial",
        ),
        GoldChange(
            "crane",
            "crane/strand",
            "crane/halden",
            ("wording",),
            "minor",
            at(HALDEN, "collapsed"),
            at(STRAND, "came down"),
            "words",
        ),
    ),
    (
        Kept("crane", "crane/strand", "crane/halden", None, at(STRAND, "on 4 March"), "the date of that Tuesday"),
        Kept("crane", "crane/strand", "crane/halden", at(HALDEN, '"It was loaded with 40 tonnes,"'), None, "retellings shorten"),
    ),
    (
        _named(
            "crane/lind",
            "Address",
            "Lind",
            *(at(uri, "Lind") for uri in (HALDEN, STRAND, TARN, KALMORA, BRIEFS)),
            at(BRIEFS, "Lind", 2),
        ),
        _named(
            "crane/tolvik",
            "Company",
            "Tolvik Lifting | Tolvik",
            at(HALDEN, "Tolvik Lifting"),
            at(KALMORA, "Tolvik"),
            listed=("VL-001",),
        ),
        _named("crane/corbel", "Company", "Corbel Group", at(KALMORA, "Corbel Group"), lookalikes=("VL-002",)),
        _named("crane/varr", "Person", "Ida Varr", at(HALDEN, "Ida Varr")),
        _named("crane/dock", "Address", "Lind dock", at(HALDEN, "Lind dock", 2), at(STRAND, "Lind dock"), at(TARN, "Lind dock")),
        _named(
            "strike/almera",
            "Address",
            "Almera",
            at(BRIEFS, "Almera"),
            at(STRIKE, "Almera"),
            at(STRIKE, "Almera", 2),
            at(SLIPWAY, "Almera"),
        ),
        _named(
            "strike/union",
            "Organization",
            "Transport Union | the union",
            at(STRIKE, "Transport Union"),
            at(SLIPWAY, "Transport Union"),
        ),
        _named("strike/corbel", "Company", "Corbel Grupp", at(SLIPWAY, "Corbel Grupp")),
    ),
    (
        GoldRelation(
            "crane",
            "crane/tolvik",
            ("owned_by", "subsidiary_of"),
            "crane/corbel",
            (at(KALMORA, "Tolvik belongs to Corbel Group"),),
            "affirmed",
            False,
        ),
        GoldRelation(
            "crane",
            "crane/dock",
            ("owned_by",),
            "crane/tolvik",
            (at(HALDEN, "Tolvik Lifting, which owns the dock"),),
            "affirmed",
            False,
        ),
    ),
    (at(HALDEN, "Halden"), at(HALDEN, "Pressol")),
)
