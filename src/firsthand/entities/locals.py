"""Locals: what one report names, each thing with all the names and places that mean it there."""

from collections import Counter
from dataclasses import dataclass, replace

from firsthand.entities.chunks import is_model
from firsthand.entities.spellings import key, known_as, tell_forms, tokens
from firsthand.knowledge.places import country_named
from firsthand.model import Mention, Naming, ReportId, Schema, Span

# Kinds of things that one name can be a namesake across, but never the same.
FAMILIES: dict[Schema, str] = {
    "Person": "person",
    "Company": "organization",
    "PublicBody": "organization",
    "Organization": "organization",
    "LegalEntity": "organization",
    "Address": "place",
    "Vessel": "vessel",
    "Airplane": "aircraft",
    "Product": "product",
}


@dataclass(frozen=True, slots=True)
class Local:
    """One thing that one report names. `full` is its fullest name there; `names` and `spans` are one for each mention, in order.

    `unclear`: the report names two people whom this surname may mean.
    """

    report: ReportId
    schema: Schema
    full: str
    names: tuple[str, ...]
    spans: tuple[Span, ...]
    why: tuple[str, ...] = ()
    unclear: bool = False

    @property
    def order(self) -> tuple[str, Span]:
        """What locals are sorted by."""
        return self.report, self.spans[0]

    @property
    def family(self) -> str:
        """What kind of thing it is."""
        return FAMILIES[self.schema]

    @property
    def firm(self) -> bool:
        """Whether its kind is told by more than a guess: by its legal form, its office, its number, its country or its two names."""
        match self.schema:
            case "Company" | "PublicBody" | "Vessel" | "Airplane":
                return True
            case "Product":
                return any(is_model(word) for word in self.full.split()) or any(word.isdigit() for word in tokens(self.full))
            case "Person":
                return len(tokens(self.full)) > 1
            case "Address":
                return country_named(self.full) is not None
            case _:
                return known_as(self.full) is not None


def gather(naming: Naming) -> list[Local]:
    """The things that a report names: mentions of one name, and of what stands for it, together."""
    mentions = naming.mentions
    by_span = {mention.span: mention for mention in mentions}
    apart = tell_forms(mention.name for mention in mentions)
    things: dict[str, list[Mention]] = {}
    for mention in mentions:
        root = _root(mention, by_span)
        things.setdefault(f"{FAMILIES[root.schema]} {apart(root.name)}", []).append(mention)
    found = [_local(naming.report, same) for _, same in sorted(things.items())]
    surnames = Counter(tokens(one.full)[-1] for one in found if one.family == "person" and len(tokens(one.full)) > 1)
    return [
        replace(one, unclear=True)
        if one.family == "person" and len(tokens(one.full)) == 1 and surnames[key(one.full)] > 1
        else one
        for one in found
    ]


def _root(mention: Mention, by_span: dict[Span, Mention]) -> Mention:
    seen = {mention.span}
    while mention.stands_for is not None and mention.stands_for in by_span and mention.stands_for not in seen:
        seen.add(mention.stands_for)
        mention = by_span[mention.stands_for]
    return mention


def _local(report: ReportId, mentions: list[Mention]) -> Local:
    mentions.sort()
    heads = [mention for mention in mentions if mention.stands_for is None] or mentions
    full = max(heads, key=lambda mention: (not mention.name.isupper(), len(mention.name), mention.name))
    why = dict.fromkeys(mention.why for mention in mentions if mention.why)
    return Local(report, full.schema, full.name, tuple(m.name for m in mentions), tuple(m.span for m in mentions), tuple(why))
