"""Put ties between entities, the kinds of entities and the reasons of hits into words."""

from collections.abc import Mapping

from firsthand.exports.phrasing import moment
from firsthand.exports.visible import show
from firsthand.model import Hit, Relation, RelationKind

# What a tie says, and the same for a drawing, where room is scarce.
TIES: Mapping[RelationKind, tuple[str, str]] = {
    "owned_by": ("is owned by", "owned by"),
    "subsidiary_of": ("is a subsidiary of", "subsidiary of"),
    "part_of": ("is part of", "part of"),
    "headquartered_in": ("has its headquarters in", "based in"),
    "located_in": ("is in", "in"),
    "director_of": ("directs", "directs"),
    "works_for": ("works for", "works for"),
    "member_of": ("is a member of", "member of"),
    "represents": ("represents", "represents"),
    "intermediary_for": ("is an intermediary for", "go-between for"),
    "works_with": ("works with", "works with"),
    "supplies": ("supplies", "supplies"),
    "received_from": ("received from", "received from"),
    "makes": ("makes", "makes"),
    "developed": ("developed", "developed"),
    "plans": ("plans", "plans"),
    "sanctioned_by": ("is under sanctions of", "sanctioned by"),
    "upgrade_of": ("is an upgrade of", "upgrade of"),
    "denies": ("denies", "denies"),
    "other": ("is tied to", "tied to"),
}
# What a tie says that nothing states and all that speaks of it denies: without the "not", a denial would read as the charge it answers.
NO_TIES: Mapping[RelationKind, str] = {
    "owned_by": "is said not to be owned by",
    "subsidiary_of": "is said not to be a subsidiary of",
    "part_of": "is said not to be part of",
    "headquartered_in": "is said not to have its headquarters in",
    "located_in": "is said not to be in",
    "director_of": "is said not to direct",
    "works_for": "is said not to work for",
    "member_of": "is said not to be a member of",
    "represents": "is said not to represent",
    "intermediary_for": "is said not to be an intermediary for",
    "works_with": "is said not to work with",
    "supplies": "is said not to supply",
    "received_from": "is said not to have received from",
    "makes": "is said not to make",
    "developed": "is said not to have developed",
    "plans": "is said not to plan",
    "sanctioned_by": "is said not to be under sanctions of",
    "upgrade_of": "is said not to be an upgrade of",
    "denies": "is said not to deny",
    "other": "is said not to be tied so to",
}
SCHEMATA: Mapping[str, str] = {
    "Person": "person",
    "Company": "company",
    "PublicBody": "public body",
    "Organization": "organization",
    "LegalEntity": "company or organization",
    "Address": "place",
    "Vessel": "vessel",
    "Airplane": "aircraft",
    "Product": "goods",
}
AT_PUBLICATION: Mapping[str, str] = {
    "yes": "already listed when the reports that name it were published",
    "no": "not yet listed when the reports that name it were published",
    "unknown": "whether it was listed when the reports were published is not known",
}


def say_tie(relation: Relation) -> str:
    """What the tie says, between its two entities: "is a subsidiary of"; "is said not to be …" where it is only denied."""
    return NO_TIES[relation.kind] if relation.denied else TIES[relation.kind][0]


def say_certainty(relation: Relation) -> str:
    """How surely it is stated, at its surest, and whether anybody denies it."""
    if relation.denied:
        return "only denied"
    surest = {"capability": "as able to", "planned": "as a plan", "conditional": "on a condition", "reported": "as hearsay"}
    said = surest.get(relation.certainty, relation.certainty)
    return f"{said}; disputed" if relation.disputed else said


def say_listing(hit: Hit) -> str:
    """Which entry of which list: "entry 123 of us_ofac_sdn, programme RUSSIA, listed since 3 March 2023"."""
    parts = [f"entry {show(hit.listed)} of {show(hit.list)}"]
    if hit.programme:
        parts.append(f"programme {show(hit.programme)}")
    parts.append(f"listed since {moment(hit.listed_since)}" if hit.listed_since else "the list gives no date of listing")
    return ", ".join(parts)
