"""The one table of all steps: what each reads, what it adds, and where its function is."""

from dataclasses import dataclass
from typing import Any, Literal

from firsthand.model import (
    Alignment,
    Apparatus,
    Change,
    Entity,
    Hit,
    Ledger,
    Lineage,
    Masthead,
    Naming,
    Page,
    Pair,
    Publisher,
    Relation,
    Report,
    Splitting,
    Story,
    Testimony,
    Ties,
)
from firsthand.text.parsing import Parse

# `parsable`: a sentence in a language that there is a parser for. `content`: what an appearance says, in a story of several reports.
Scope = Literal["input", "page", "report", "sentence", "parsable", "content", "pair", "story", "case"]


@dataclass(frozen=True, slots=True)
class Step:
    """One function of the plan.

    It is called once for each thing of its `scope`, with what `reads` names, in that order (`engine/pile.py` says what can be named
    in each scope), and what it gives back, a record of the type `makes`, goes to the collection `adds`. `function` is imported when it
    is first called. Change the behaviour of a step and you raise its `version`: what older versions made is then computed anew.
    A step that is not `kept` is computed in every run, because that is cheaper than to store and read back what it makes. `model` is the
    name of the model that a step uses, as the path of a constant: with another model everything that follows from it is computed anew.
    """

    name: str
    version: int
    scope: Scope
    reads: tuple[str, ...]
    adds: str
    makes: Any
    function: str
    kept: bool = True
    model: str | None = None


PLAN = (
    Step("documents.read", 1, "input", ("obtained",), "pages", Page, "firsthand.documents.reading:read"),
    Step("documents.split", 2, "page", ("page",), "splittings", Splitting, "firsthand.documents.splitting:split"),
    Step("documents.sign", 1, "page", ("page", "splitting"), "mastheads", Masthead, "firsthand.documents.mastheads:sign"),
    Step(
        "documents.gather",
        1,
        "case",
        ("mastheads",),
        "publishers",
        tuple[Publisher, ...],
        "firsthand.documents.mastheads:gather",
    ),
    Step(
        "documents.describe",
        2,
        "page",
        ("page", "splitting", "publishers"),
        "reports",
        tuple[Report, ...],
        "firsthand.documents.describing:describe",
    ),
    Step("text.word", 1, "report", ("report", "page", "apparatus"), "wordings", None, "firsthand.text.wording:word", kept=False),
    Step(
        "stories.set_aside",
        1,
        "case",
        ("wordings", "reports"),
        "apparatus",
        tuple[Apparatus, ...],
        "firsthand.stories.boilerplate:set_aside",
    ),
    Step(
        "text.embed",
        1,
        "sentence",
        ("sentences",),
        "vectors",
        None,
        "firsthand.text.vectors:embed",
        model="firsthand.text.vectors:MODEL",
    ),
    Step(
        "stories.pair",
        2,
        "case",
        ("wordings", "vectors", "reports"),
        "pairs",
        tuple[Pair, ...],
        "firsthand.stories.pairing:pair",
    ),
    Step(
        "stories.cluster", 1, "case", ("reports", "pairs"), "stories", tuple[Story, ...], "firsthand.stories.clustering:cluster"
    ),
    Step("stories.choose", 1, "case", ("stories", "pairs"), "compared", tuple[Pair, ...], "firsthand.stories.comparing:choose"),
    Step("lineage.align", 1, "pair", ("a", "b", "vectors"), "alignments", Alignment, "firsthand.lineage.alignment:align"),
    Step(
        "lineage.trace",
        2,
        "story",
        ("story", "reports", "wordings", "alignments"),
        "lineages",
        Lineage,
        "firsthand.lineage.ancestry:trace",
    ),
    Step(
        "text.parse",
        1,
        "parsable",
        ("sentences",),
        "parses",
        Parse,
        "firsthand.text.parsing:parse",
        model="firsthand.text.parsing:MODEL",
    ),
    Step(
        "claims.attribute",
        1,
        "report",
        ("report", "page", "wording", "parses"),
        "testimonies",
        Testimony,
        "firsthand.claims.attribution:attribute",
    ),
    Step(
        "claims.embed",
        1,
        "content",
        ("sentences",),
        "vectors",
        None,
        "firsthand.text.vectors:embed",
        model="firsthand.text.vectors:MODEL",
    ),
    Step(
        "claims.share",
        1,
        "story",
        ("story", "reports", "pages", "wordings", "testimonies", "lineage", "alignments", "vectors"),
        "ledgers",
        Ledger,
        "firsthand.claims.ledger:share",
    ),
    Step(
        "claims.compare",
        1,
        "story",
        ("story", "reports", "pages", "wordings", "testimonies", "lineage", "alignments", "ledger"),
        "changes",
        tuple[Change, ...],
        "firsthand.claims.changes:compare",
    ),
    Step(
        "entities.find",
        1,
        "report",
        ("report", "page", "wording", "parses"),
        "namings",
        Naming,
        "firsthand.entities.mentions:find",
    ),
    Step(
        "entities.relate",
        1,
        "report",
        ("report", "page", "wording", "parses", "naming"),
        "ties",
        Ties,
        "firsthand.entities.ties:relate",
    ),
    Step(
        "entities.resolve",
        1,
        "case",
        ("reports", "stories", "namings"),
        "entities",
        tuple[Entity, ...],
        "firsthand.entities.resolution:resolve",
    ),
    Step(
        "entities.connect",
        1,
        "case",
        ("reports", "pages", "entities", "namings", "ties", "ledgers", "lineages"),
        "relations",
        tuple[Relation, ...],
        "firsthand.entities.relations:connect",
    ),
    # Left out of a run without a watchlist: see `running.run`.
    Step(
        "entities.screen",
        1,
        "case",
        ("entities", "reports", "pages", "watchlists"),
        "hits",
        tuple[Hit, ...],
        "firsthand.entities.screening:screen",
    ),
)

# The layers of case.json beyond lineage, and what adds them. Where no step does, empty means "not analysed", not "none found".
LAYERS = {"claims": "ledgers", "changes": "changes", "entities": "entities", "relations": "relations", "hits": "hits"}
