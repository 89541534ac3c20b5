"""Screen entities against watchlists: which listed parties each may be, and what speaks for it and against it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from firsthand.entities.namelikeness import Compared, compare, take_apart
from firsthand.entities.partyindex import PartyIndex
from firsthand.knowledge.companyforms import COMPANY_WORDS, form_of
from firsthand.knowledge.namewords import MEDIA_WORDS
from firsthand.knowledge.places import BODY_HEADS, ORG_HEADS
from firsthand.model import Entity, Hit, HitReason, Page, PageId, Party, Report, Watchlist

# From here on a hit is worth a person's look. On the labelled screening set 1 in 75 names of nobody listed reaches it, and 1 in 6 of those
# made to look like listed ones.
ALERT = 0.85
# Hits below this are noise; from here to ALERT they are shown, ranked, without one.
SHOWN = 0.6
# A reader looks at no more than this for one entity and one list.
MOST_HITS = 5
# What a name of the other kind (a person's, a company's) is worth.
_OTHER_KIND = 0.7
# The same where the text tells no more than that it is a name: a listed person's own name is not to be lost to a parser's guess.
_GUESSED_KIND = 0.9
# What a name that the list itself calls weak is worth.
_WEAK = 0.9
# What can be listed. A place or a product cannot.
_LISTED = frozenset(["Person", "Company", "PublicBody", "Organization", "LegalEntity", "Vessel", "Airplane"])
_NARROW = frozenset(["Person", "Vessel", "Airplane"])


@dataclass(frozen=True, slots=True)
class Likely:
    """A listed party that a name may be: by which of its names, how likely, and why."""

    party: Party
    name: str
    score: float
    alert: bool
    reasons: tuple[HitReason, ...]


def screen(
    entities: tuple[Entity, ...], reports: tuple[Report, ...], pages: tuple[Page, ...], watchlists: tuple[Watchlist, ...]
) -> tuple[Hit, ...]:
    """Give for each entity the listed parties that it may be, likeliest first, at most MOST_HITS for each list.

    It ranks and gives reasons; it never says that an entity is a listed party. A name alone decides nothing: what else the list says
    (country, date of birth) stands among the reasons. Cost: one pass over a list's names for each name of an entity.
    """
    texts = {page.id: page.text.lower() for page in pages}
    on_page: dict[PageId, list[Report]] = {}
    for report in reports:
        on_page.setdefault(report.page, []).append(report)
    return tuple(
        _hit(entity, _in_country(entity, likely, texts), watchlist, _between(entity, on_page))
        for watchlist in watchlists
        for entity, found in _screened(entities, watchlist)
        for likely in found
    )


class Screener:
    """One watchlist made ready to be asked about many names."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._parties = watchlist.parties
        self._index = PartyIndex(watchlist.parties)

    def ask(self, names: Iterable[str], schema: str) -> list[Likely]:
        """The listed parties that somebody of these names may be, likeliest first."""
        best: dict[int, Likely] = {}
        for name in dict.fromkeys(names):
            for number, listed, weak in self._index.nearest(name, schema == "Person"):
                likely = self._weigh(name, schema, self._parties[number], listed, weak=weak)
                if number not in best or likely.score > best[number].score:
                    best[number] = likely
        return sorted(best.values(), key=lambda each: (-each.score, each.party.id))

    def _weigh(self, name: str, schema: str, party: Party, listed: str, *, weak: bool) -> Likely:
        compared = compare(name, listed, schema, self._index.weigh)
        score, reasons = compared.score, [_by_name(name, listed, compared)]
        if {schema, party.schema} & _NARROW and schema not in (party.schema, "LegalEntity"):
            score *= _GUESSED_KIND if _is_guessed(name, schema, party) else _OTHER_KIND
            reasons.append(HitReason("schema", 0.0, f"the list has it as {_kind(party.schema)}, and this is {_kind(schema)}"))
        if weak:
            score *= _WEAK
            reasons.append(HitReason("weak", _WEAK, "the list itself calls this name weak"))
        alone = schema == "Person" and len(take_apart(name, person=True).words) < 2
        if alone:
            reasons.append(HitReason("one word", 0.5, f"“{name}” alone is the name of many"))
        return Likely(party, listed, round(score, 3), score >= ALERT and not alone, tuple(reasons))


def _is_guessed(name: str, schema: str, party: Party) -> bool:
    """Whether nothing in a name of two words or more says that an organization has it, and the list has a person of it."""
    words = name.casefold().split()
    telling = ORG_HEADS | BODY_HEADS | COMPANY_WORDS | MEDIA_WORDS
    return (
        schema == "Organization"
        and party.schema == "Person"
        and len(words) > 1
        and not telling & set(words)
        and not form_of(name)
    )


def _screened(entities: tuple[Entity, ...], watchlist: Watchlist) -> Iterable[tuple[Entity, list[Likely]]]:
    if not watchlist.parties:
        return
    screener = Screener(watchlist)
    for entity in sorted(entities, key=lambda each: each.id):
        if entity.schema in _LISTED:
            found = screener.ask(entity.names, entity.schema)
            yield entity, [likely for likely in found if likely.score >= SHOWN][:MOST_HITS]


def _hit(entity: Entity, likely: Likely, watchlist: Watchlist, published: tuple[str, str] | None) -> Hit:
    party = likely.party
    return Hit(
        entity=entity.id,
        list=watchlist.name,
        list_version=watchlist.version,
        listed=party.id,
        name=likely.name,
        score=likely.score,
        alert=likely.alert,
        programme=", ".join(party.programmes) or None,
        listed_since=party.since,
        listed_at_publication=_at_publication(party.since, published),
        reasons=(*likely.reasons, *_by_birth(party)),
    )


def _by_name(name: str, listed: str, compared: Compared) -> HitReason:
    return HitReason("name", round(compared.score, 3), f"“{name}” against “{listed}”: {'; '.join(compared.says)}")


def _in_country(entity: Entity, likely: Likely, texts: Mapping[PageId, str]) -> Likely:
    """The same with what the countries say: whether the pages that name the entity name one that the list has for the party.

    A page may name a country for other reasons, so that counts for little. The name of a public body ("Ministry of Defence") is much the
    same in every country: without its country it is no alert.
    """
    countries = likely.party.countries
    if not countries:
        return likely
    pages = sorted({span.page for span in entity.mentions})
    if named := [country for country in countries if any(_has(texts.get(page, ""), country.lower()) for page in pages)]:
        reason = HitReason("country", 1.0, f"the list has it in {', '.join(named)}, which a page that names it names too")
        return replace(likely, reasons=(*likely.reasons, reason))
    reason = HitReason("country", 0.3, f"the list has it in {', '.join(countries)}, which no page that names it names")
    alert = likely.alert and entity.schema != "PublicBody"
    return replace(likely, alert=alert, reasons=(*likely.reasons, reason))


def _has(text: str, country: str) -> bool:
    """Whether a text has the name of a country as words of its own: "woman" does not name Oman."""
    return country in text and re.search(rf"(?<!\w){re.escape(country)}(?!\w)", text) is not None


def _by_birth(party: Party) -> Iterable[HitReason]:
    if party.born:
        yield HitReason(
            "birth", 0.5, f"the list has it born {' or '.join(party.born)}; the reports are not read for dates of birth"
        )


def _at_publication(since: str | None, published: tuple[str, str] | None) -> Literal["yes", "no", "unknown"]:
    """Whether the party was listed when the reports that name it came out; unknown where they came out before and after."""
    if since is None or published is None:
        return "unknown"
    earliest, latest = published
    if since <= earliest[: len(since)]:
        return "yes"
    return "no" if since > latest[: len(since)] else "unknown"


def _between(entity: Entity, reports: Mapping[PageId, list[Report]]) -> tuple[str, str] | None:
    """When the first and the last report that name an entity came out; None where any of them does not say."""
    times = [
        report.published
        for span in entity.mentions
        for report in reports.get(span.page, [])
        if report.start <= span.start < report.end
    ]
    known = [time for time in times if time is not None]
    return (min(known), max(known)) if known and len(known) == len(times) else None


def _kind(schema: str) -> str:
    return {"Person": "a person", "Vessel": "a vessel", "Airplane": "an aircraft"}.get(schema, "an organization")
