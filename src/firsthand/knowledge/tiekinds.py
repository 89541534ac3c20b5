"""The kinds of ties: what each may join, what FollowTheMoney calls it, and which says more than another."""

from firsthand.model import RelationKind, Schema

Group = frozenset[Schema]

BODIES: Group = frozenset(("Company", "PublicBody", "Organization", "LegalEntity"))
# A state acts under the name of its country or capital, so places can be parties.
PARTIES: Group = BODIES | {"Person", "Address"}
OFFICES: Group = BODIES | {"Address"}
PERSON: Group = frozenset(("Person",))
PLACE: Group = frozenset(("Address",))
GOODS: Group = frozenset(("Product", "Vessel", "Airplane"))
PROPERTY: Group = BODIES | {"Vessel", "Airplane"}

# kind -> what may stand before it, what may stand after it: "`source` `kind` `target`".
ALLOWED: dict[RelationKind, tuple[Group, Group]] = {
    "owned_by": (PROPERTY, PARTIES),
    "subsidiary_of": (BODIES, BODIES),
    "part_of": (BODIES, BODIES),
    "headquartered_in": (BODIES, PLACE),
    "located_in": (BODIES | {"Person", "Vessel", "Airplane"}, PLACE),
    "director_of": (PERSON, BODIES),
    "works_for": (PERSON, OFFICES),
    "member_of": (PARTIES, BODIES),
    "represents": (PERSON | BODIES, PARTIES),
    "intermediary_for": (PERSON | BODIES, PARTIES),
    "works_with": (PARTIES, PARTIES),
    "supplies": (PARTIES, PARTIES | GOODS),
    "received_from": (PARTIES, PARTIES),
    "makes": (OFFICES, GOODS),
    "developed": (PARTIES, GOODS),
    "plans": (PARTIES, BODIES | GOODS),
    "sanctioned_by": (PROPERTY | {"Person", "Address"}, OFFICES),
    "upgrade_of": (GOODS, GOODS),
    "denies": (PARTIES, PARTIES),
    "other": (PARTIES | GOODS, PARTIES | GOODS),
}

# FollowTheMoney's nearest schema. Ownership runs from owner to asset there, and Sanction from the listed party to an authority that is
# a text, not an entity; supplying, making and denying it does not know, so those ties are links of unknown kind, or nothing where goods
# are an end of it, which it has no schema for.
NEAREST: dict[RelationKind, str | None] = {
    "owned_by": "Ownership",
    "subsidiary_of": "Ownership",
    "part_of": "Membership",
    "headquartered_in": None,
    "located_in": None,
    "director_of": "Directorship",
    "works_for": "Employment",
    "member_of": "Membership",
    "represents": "Representation",
    "intermediary_for": "Representation",
    "works_with": "UnknownLink",
    "supplies": "UnknownLink",
    "received_from": "UnknownLink",
    "makes": None,
    "developed": None,
    "plans": None,
    "sanctioned_by": "Sanction",
    "upgrade_of": None,
    "denies": None,
    "other": "UnknownLink",
}

# Kinds that say the same of both ends.
MUTUAL: frozenset[RelationKind] = frozenset(("works_with",))

# Kinds that a sentence mostly mentions by the way, as a description of somebody ("X, a subsidiary of Y, sold it"): to doubt or deny the
# sentence does not doubt or deny them.
DESCRIBING: frozenset[RelationKind] = frozenset(
    (
        "subsidiary_of",
        "part_of",
        "headquartered_in",
        "located_in",
        "director_of",
        "works_for",
        "member_of",
        "represents",
        "upgrade_of",
    )
)

# Where one sentence says both of one pair, the first says more and the second is dropped.
SAYS_MORE: tuple[tuple[RelationKind, RelationKind], ...] = (
    ("headquartered_in", "located_in"),
    ("director_of", "works_for"),
    ("subsidiary_of", "part_of"),
    ("subsidiary_of", "owned_by"),
    ("intermediary_for", "works_with"),
    ("other", "works_for"),
)
