"""Watchlists, and the listed parties that an entity may be."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import EntityId


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """A listed party as its list gives it.

    `id` is the list's own. `names` begin with the primary name; `weak` are those that the list itself calls weak. `schema` is
    FollowTheMoney's. `since` and `born` are ISO 8601, as precise as the list is. `countries` are names or codes as the list has them.
    """

    id: str
    schema: str
    names: tuple[str, ...]
    weak: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    since: str | None = None
    countries: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class Watchlist:
    """A sanctions or other list, read. `version` is its own date or version, or the SHA-256 of its files where it gives none."""

    name: str
    version: str
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True, order=True)
class HitReason:
    """One thing that speaks for a hit (`score` near 1) or against it (near 0), in words."""

    feature: str
    score: float
    says: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed party that an entity may be. It ranks; a person decides. `alert`: strong enough to be looked at."""

    entity: EntityId
    list: str
    list_version: str
    listed: str
    name: str
    score: float
    alert: bool
    programme: str | None
    listed_since: str | None
    listed_at_publication: Literal["yes", "no", "unknown"]
    reasons: tuple[HitReason, ...]
