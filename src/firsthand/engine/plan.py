"""The one table of all steps: what each reads, what it adds, and where its function is."""

from dataclasses import dataclass
from typing import Any, Literal

from firsthand.model import Alignment, Apparatus, Lineage, Page, Pair, Report, Splitting, Story

Scope = Literal["input", "page", "report", "sentence", "pair", "story", "case"]


@dataclass(frozen=True, slots=True)
class Step:
    """One function of the plan.

    It is called once for each thing of its `scope`, with what `reads` names, in that order (`engine/pile.py` says what can be named
    in each scope), and what it gives back, a record of the type `makes`, goes to the collection `adds`. `function` is imported when it
    is first called. Change the behaviour of a step and you raise its `version`: what older versions made is then computed anew.
    A step that is not `kept` is computed in every run, because that is cheaper than to store and read back what it makes.
    """

    name: str
    version: int
    scope: Scope
    reads: tuple[str, ...]
    adds: str
    makes: Any
    function: str
    kept: bool = True


PLAN = (
    Step("documents.read", 1, "input", ("obtained",), "pages", Page, "firsthand.documents.reading:read"),
    Step("documents.split", 1, "page", ("page",), "splittings", Splitting, "firsthand.documents.splitting:split"),
    Step(
        "documents.describe",
        1,
        "page",
        ("page", "splitting"),
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
    Step("text.embed", 1, "sentence", ("sentences",), "vectors", None, "firsthand.text.vectors:embed"),
    Step(
        "stories.pair",
        1,
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
        1,
        "story",
        ("story", "reports", "wordings", "alignments"),
        "lineages",
        Lineage,
        "firsthand.lineage.ancestry:trace",
    ),
)

# The layers of case.json that no step of this version computes: empty there means "not analysed", not "none found".
NOT_DONE = ("claims", "changes", "entities", "relations", "hits")
# What step and attribute name the model whose vectors are kept.
EMBEDDER = "firsthand.text.vectors:MODEL"
