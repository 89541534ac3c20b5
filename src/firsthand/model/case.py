"""A case: one investigation's pages, findings, failures and decisions."""

from dataclasses import dataclass, field
from typing import Literal

from firsthand.model.changes import Change
from firsthand.model.claims import Claim
from firsthand.model.documents import Apparatus, Page
from firsthand.model.entities import Entity, Relation
from firsthand.model.lineage import Lineage
from firsthand.model.reports import Report, Source
from firsthand.model.screening import Hit
from firsthand.model.stories import Story


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """Something that could not be done: for which input, in which step, and in words what to do about it."""

    uri: str
    step: str
    error: str
    says: str


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """What a person ruled. It outranks every finding, is never overwritten, and is undone by another decision."""

    id: str
    subject: str
    ruling: Literal["yes", "no", "unsure"]
    by: str
    at: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class MadeBy:
    """What computed a case: the version of Firsthand, of each step and of each model, and what was not analysed.

    `not_done` names the layers that were not analysed at all; `languages` are those that claims, entities and relations are analysed
    in: of a report in another language those layers hold nothing. `watchlists` are the lists screened against, each with its version.
    """

    version: str
    steps: dict[str, int] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    not_done: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    watchlists: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """All that one investigation holds, worked out: every tuple is sorted, so equal cases are equal byte for byte."""

    made_by: MadeBy
    pages: tuple[Page, ...] = ()
    apparatus: tuple[Apparatus, ...] = ()
    reports: tuple[Report, ...] = ()
    sources: tuple[Source, ...] = ()
    stories: tuple[Story, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    claims: tuple[Claim, ...] = ()
    changes: tuple[Change, ...] = ()
    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()
    hits: tuple[Hit, ...] = ()
    decisions: tuple[Decision, ...] = ()
    failures: tuple[Failure, ...] = ()
