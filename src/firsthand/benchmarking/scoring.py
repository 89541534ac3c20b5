"""Score a case against the benchmark, layer by layer, and say it in plain text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.benchmarking.casefile import read_case
from firsthand.benchmarking.gold import Gold
from firsthand.benchmarking.layers import (
    altering,
    attributing,
    chaining,
    cutting,
    descending,
    grading,
    joining,
    measuring,
    merging,
    naming,
    originating,
    relating,
    telling,
)
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.tally import Example, Layer

LAYERS = (
    cutting.splits,
    cutting.apparatus,
    telling.stories,
    descending.descents,
    descending.descent_kinds,
    descending.direction,
    descending.unseen,
    merging.passages,
    attributing.attributions,
    attributing.speakers,
    attributing.own_voice,
    chaining.chains,
    grading.acts,
    grading.certainty,
    grading.polarity,
    measuring.quantities,
    measuring.times,
    joining.responses,
    joining.joined,
    joining.joined_in_other_words,
    originating.origins,
    originating.independence,
    originating.rests_on,
    altering.changes,
    naming.mentions,
    naming.joined,
    relating.relations,
    relating.hits,
)


@dataclass(frozen=True, slots=True)
class Scores:
    """All layers in the order of `LAYERS`, for the gold called `name`."""

    name: str
    layers: tuple[Layer, ...]

    def __getitem__(self, name: str) -> Layer:
        return next(layer for layer in self.layers if layer.name == name)


def score(case: Mapping[str, Any], gold: Gold) -> Scores:
    """Score what a `case.json` says against gold.

    Raises BenchmarkError where the case is not of the benchmark's pages, or not as the format says.
    """
    matching = Matching(gold, read_case(case, gold))
    return Scores(gold.name, tuple(layer(matching) for layer in LAYERS))


def table(scores: Scores) -> tuple[str, ...]:
    """The figures as aligned lines: one for each layer. A dash where nothing was asked and nothing was said."""
    width = max(len(layer.name) for layer in scores.layers)
    lines = [f"{scores.name:<{width}}      P     R    F1  right false missed"]
    for layer in scores.layers:
        figures = f"{layer.precision:6.3f}{layer.recall:6.3f}{layer.f1:6.3f}" if layer.asked else f"{'–':>6}{'–':>6}{'–':>6}"
        lines.append(f"{layer.name:<{width}} {figures}{layer.right:7d}{layer.false:6d}{layer.missed:7d}  {layer.note}".rstrip())
    return tuple(lines)


def errors(scores: Scores, limit: int) -> tuple[str, ...]:
    """Lines that say what was missed and what is wrong, at most `limit` places of each layer and sort, in the order of the texts."""
    lines: list[str] = []
    for layer in scores.layers:
        for what in ("missed", "false"):
            found = [example for example in layer.examples if example.what == what]
            if found[:limit]:
                rest = f", {limit} of {len(found)} shown" if len(found) > limit else ""
                lines += [f"{layer.name}, {what}{rest}:", *(_line(example) for example in found[:limit])]
    return tuple(lines)


def _line(example: Example) -> str:
    words = f" «{example.words}»" if example.words else ""
    expected = f" expected: {example.expected}." if example.expected else ""
    said = f" said: {example.said}." if example.said else ""
    return f"  {example.where}{f' at {example.start}' if example.words else ''}{words}{expected}{said}"
