"""Check the annotation of a story while it is being made."""

import re
from collections.abc import Iterator

from firsthand.benchmarking.gold import Gold, Place

_SENTENCE = re.compile(r"[^\n.!?]{25,}?[.!?]+[”»\"’']?(?=\s|$)|[^\n.!?]{25,}(?=\n|$)")
_NAME = re.compile(
    r"(?<![.!?:”\"»] )(?<!^)(?<!\n)\b[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]+(?: (?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]+|of|the|and|&|de|la|du))*\b"
)


def check(gold: Gold) -> Iterator[str]:
    """Counts, and what an annotator may have passed over: sentences that nobody says, and capitals that are no name."""
    kinds = {"attributed": sum(bool(a.cue) for a in gold.appearances), "own voice": sum(not a.cue for a in gold.appearances)}
    yield f"{len(gold.pages)} pages, {len(gold.reports)} reports, " + ", ".join(
        f"{count} {kind}" for kind, count in kinds.items()
    )
    declared = [claim for claim in gold.claims if claim.declared]
    yield f"{len(declared)} claims declared, {len(gold.descents)} descents, {len(gold.changes)} changes, {len(gold.kept)} kept"
    yield f"{len(gold.entities)} entities with {sum(len(e.mentions) for e in gold.entities)} mentions, {len(gold.relations)} relations"
    yield from _undeclared(gold)
    yield from _passed_over(gold)


def _undeclared(gold: Gold) -> Iterator[str]:
    told: dict[str, set[str]] = {}
    for appearance in gold.appearances:
        for id_ in appearance.claims:
            told.setdefault(id_, set()).add(appearance.report)
    for claim in gold.claims:
        if not claim.declared and len(told[claim.id]) > 1:
            yield f"stands in {len(told[claim.id])} reports and is not declared: {claim.text[:90]!r} ({', '.join(sorted(told[claim.id]))})"


def _passed_over(gold: Gold) -> Iterator[str]:
    texts = {page.uri: page.text for page in gold.pages}
    taken: dict[str, list[Place]] = {uri: [] for uri in texts}
    named: dict[str, list[Place]] = {uri: [] for uri in texts}
    for page in gold.pages:
        taken[page.uri].extend(page.apparatus)
    for appearance in gold.appearances:
        taken[appearance.place.uri].append(appearance.place)
    for place in (*gold.unscored, *(mention for entity in gold.entities for mention in entity.mentions)):
        named[place.uri].append(place)
    for report in gold.reports:
        text = texts[report.place.uri]
        for sentence in _SENTENCE.finditer(text, report.place.start, report.place.end):
            if not any(place.start < sentence.end() and sentence.start() < place.end for place in taken[report.place.uri]):
                yield f"{report.id}: nobody says {sentence.group().strip()[:100]!r}"
        loose = {
            name.group()
            for name in _NAME.finditer(text, report.place.start, report.place.end)
            if not any(place.start < name.end() and name.start() < place.end for place in named[report.place.uri])
        }
        if loose:
            yield f"{report.id}: in capitals and no name: {', '.join(sorted(loose))}"
