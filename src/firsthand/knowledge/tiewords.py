"""Words that state a tie between two names: verbs with the places of their parties, and nouns that go with a verb.

A verb's parties are spoken of by slots: `subject` and `object` are who does it and whom it is done to, however the sentence is turned
("X owns Y", "Y is owned by X"); the others are the prepositions that lead to them ("sold to Y", "received from Y").
"""

from dataclasses import dataclass

from firsthand.knowledge.tiekinds import BODIES, GOODS, OFFICES, PERSON, PROPERTY, Group
from firsthand.model import RelationKind


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a verb states: the kind, the slots of its two ends, and what may fill them where that is narrower than the kind's.

    With `unless` the verb states this only where no name fills that slot, with `needs` only where something does,
    with `planned` only where it is a plan.
    """

    kind: RelationKind
    source: str
    target: str
    sources: Group | None = None
    targets: Group | None = None
    unless: str | None = None
    needs: str | None = None
    planned: bool = False


_OWNS = (Sense("owned_by", "object", "subject"),)
_SUPPLIES = (
    Sense("supplies", "subject", "object"),
    Sense("supplies", "subject", "to"),
    Sense("supplies", "subject", "dative"),
    Sense("supplies", "subject", "with", targets=GOODS),
    Sense("other", "object", "to", sources=GOODS, unless="subject"),
)
# What is sold, sent or given is often a company, a person or a letter; only goods are supplied, and to a body or a state.
_SENDS = (
    Sense("supplies", "subject", "object", targets=GOODS),
    Sense("supplies", "subject", "to", targets=OFFICES, needs="object"),
    Sense("supplies", "subject", "dative", targets=OFFICES, needs="object"),
    Sense("other", "object", "to", sources=GOODS, unless="subject"),
)
_SELLS = (*_SENDS, Sense("owned_by", "object", "to", sources=PROPERTY - GOODS))
_GETS = (Sense("received_from", "subject", "from", sources=OFFICES),)
_BUYS = (*_GETS, Sense("owned_by", "object", "subject"))
_MAKES = (Sense("makes", "subject", "object"), Sense("works_with", "subject", "with", sources=OFFICES, targets=OFFICES))
_DEVELOPS = (Sense("developed", "subject", "object"), Sense("works_with", "subject", "with", sources=OFFICES, targets=OFFICES))
_WORKS_WITH = (Sense("works_with", "subject", "with"),)
_SANCTIONS = (Sense("sanctioned_by", "object", "subject", targets=OFFICES),)
_LEADS = (Sense("director_of", "subject", "object"),)
_SITS = (Sense("located_in", "subject", "in", sources=BODIES), Sense("located_in", "object", "in", sources=BODIES))

VERBS: dict[str, tuple[Sense, ...]] = {
    "own": _OWNS,
    "control": _OWNS,
    "acquire": _BUYS,
    "buy": _BUYS,
    "purchase": _BUYS,
    "supply": _SUPPLIES,
    "provide": _SENDS,
    "deliver": _SENDS,
    "ship": _SENDS,
    "export": _SENDS,
    "transfer": _SENDS,
    "smuggle": _SENDS,
    "resell": _SENDS,
    "sell": _SELLS,
    "receive": (Sense("received_from", "subject", "from", sources=OFFICES, targets=OFFICES),),
    "obtain": _GETS,
    "import": _GETS,
    "source": _GETS,
    "procure": _GETS,
    "order": _GETS,
    "make": _MAKES,
    "produce": _MAKES,
    "manufacture": _MAKES,
    "assemble": _MAKES,
    "build": _MAKES,
    "develop": _DEVELOPS,
    "design": _DEVELOPS,
    "redesign": _DEVELOPS,
    "engineer": _DEVELOPS,
    "invent": _DEVELOPS,
    "work": (
        *_WORKS_WITH,
        Sense("works_for", "subject", "for"),
        Sense("works_for", "subject", "at", targets=BODIES),
    ),
    "cooperate": _WORKS_WITH,
    "collaborate": _WORKS_WITH,
    "partner": _WORKS_WITH,
    "team": _WORKS_WITH,
    "employ": (Sense("works_for", "object", "subject"),),
    "hire": (Sense("works_for", "object", "subject", targets=BODIES),),
    "head": _LEADS,
    "lead": _LEADS,
    "run": _LEADS,
    "chair": _LEADS,
    "found": (Sense("other", "subject", "object", sources=PERSON | BODIES, targets=BODIES),),
    "establish": (Sense("other", "subject", "object", sources=PERSON | BODIES, targets=BODIES),),
    "represent": (Sense("represents", "subject", "object"),),
    "sanction": _SANCTIONS,
    "designate": _SANCTIONS,
    "blacklist": _SANCTIONS,
    "base": (
        Sense("headquartered_in", "object", "in", sources=BODIES),
        Sense("headquartered_in", "object", "at", sources=BODIES),
        Sense("located_in", "object", "in", sources=PERSON),
        Sense("other", "object", "on", sources=GOODS, targets=GOODS),
    ),
    "headquarter": (Sense("headquartered_in", "object", "in"), Sense("headquartered_in", "object", "at")),
    "locate": _SITS,
    "register": _SITS,
    "incorporate": _SITS,
    "situate": _SITS,
    "belong": (Sense("owned_by", "subject", "to"),),
    "join": (
        Sense("works_for", "subject", "object", sources=PERSON, targets=frozenset(("Company",))),
        Sense("member_of", "subject", "object", sources=OFFICES, targets=frozenset(("Organization",))),
    ),
    "plan": (Sense("plans", "subject", "object"), *_WORKS_WITH),
    **{
        verb: (Sense("plans", "subject", "object", planned=True),)
        for verb in ("launch", "introduce", "release", "unveil", "open")
    },
    **{verb: (Sense("works_for", "subject", "at", targets=BODIES),) for verb in ("study", "teach", "lecture", "research")},
    "act": (Sense("intermediary_for", "subject", "for", sources=BODIES), Sense("represents", "subject", "for", sources=PERSON)),
    "pay": (Sense("other", "subject", "object", sources=BODIES, targets=BODIES),),
    "sue": (Sense("other", "subject", "object"),),
}

# A verb and the noun that it takes as its object: (verb, noun) -> what the two state. The slot `of noun` is what the noun's own
# preposition leads to, `whose noun` the name before it ("U.S. sanctions").
_IMPOSES = (Sense("sanctioned_by", "on noun", "subject"), Sense("sanctioned_by", "against noun", "subject"))
_AGREES = tuple(Sense("works_with", "subject", slot, sources=OFFICES, targets=OFFICES) for slot in ("with noun", "with"))
_LINKS = tuple(Sense("denies", "subject", f"{preposition} noun") for preposition in ("to", "with", "of", "in", "between"))
PHRASES: dict[tuple[str, str], tuple[Sense, ...]] = {
    **{(verb, "sanction"): _IMPOSES for verb in ("impose", "place", "slap", "announce", "put")},
    **{
        (verb, noun): _AGREES
        for verb in ("sign", "conclude", "form", "enter")
        for noun in ("contract", "agreement", "deal", "memorandum", "partnership", "venture", "alliance")
    },
    ("take", "delivery"): (Sense("received_from", "subject", "from"), Sense("received_from", "subject", "from noun")),
    ("take", "control"): (Sense("owned_by", "of noun", "subject"),),
    **{
        (verb, noun): (Sense("owned_by", "in noun", "subject"), Sense("owned_by", "of noun", "subject"))
        for verb in ("buy", "acquire", "hold", "own", "purchase", "take", "have")
        for noun in ("stake", "share", "majority", "shareholding", "percent", "%", "cent", "half", "third", "quarter")
    },
    **{("have", noun): _AGREES[:1] for noun in ("contract", "agreement", "deal")},
    **{
        ("have", noun): (Sense("other", "subject", "to noun"), Sense("other", "subject", "with noun"))
        for noun in ("tie", "link", "contact")
    },
    **{
        (verb, noun): _LINKS
        for verb in ("deny", "reject", "dismiss", "dispute")
        for noun in (
            "link",
            "tie",
            "connection",
            "relationship",
            "relation",
            "involvement",
            "knowledge",
            "association",
            "collusion",
        )
    },
    **{
        (verb, noun): (
            Sense("denies", "subject", "whose noun"),
            Sense("denies", "subject", "by noun"),
            Sense("denies", "subject", "from noun"),
        )
        for verb in ("deny", "reject", "dismiss", "dispute")
        for noun in ("accusation", "allegation", "claim", "charge", "report", "assertion", "finding")
    },
    **{
        (verb, noun): (Sense("works_with", "subject", "with noun"),)
        for verb in ("have", "run", "establish", "create", "operate", "launch")
        for noun in ("venture", "partnership", "alliance", "cooperation")
    },
    **{
        (verb, noun): (
            Sense("located_in", "subject", "in noun", sources=BODIES),
            Sense("located_in", "subject", "in", sources=BODIES),
        )
        for verb in ("have", "operate", "run", "own")
        for noun in ("office", "plant", "factory", "branch", "warehouse", "shipyard", "facility", "site")
    },
    ("have", "headquarters"): (Sense("headquartered_in", "subject", "in noun"), Sense("headquartered_in", "subject", "in")),
}

# Verbs that several do with each other; True where it takes more than the verb to say so: "together", or one of PHRASES.
RECIPROCAL: dict[str, bool] = {
    "cooperate": False,
    "collaborate": False,
    "partner": False,
    "team": False,
    "work": True,
    "sign": True,
}
TOGETHER = frozenset(("together", "jointly", "closely"))
# What several do to something together, where the words say "joint" or "together".
JOINTLY = frozenset(
    "establish set create form build develop produce make manufacture run open plan launch operate design".split()
)
# What is between two that work with each other; True where it is only a plan.
_PLANNED_WORK = "plan proposal talk negotiation discussion".split()
_DONE_WORK = "venture cooperation collaboration partnership alliance consortium contract project programme program".split()
SHARED_WORK: dict[str, bool] = {**dict.fromkeys(_DONE_WORK, False), **dict.fromkeys(_PLANNED_WORK, True)}

# What is received, sent, sold or given without being goods.
INTANGIBLE = frozenset(
    "rating call letter email message request visit praise criticism support invitation award prize warning response reply order approval "
    "backing endorsement question complaint envoy visitor report update information briefing speech address remark testimony answer "
    "advice statement notice apology blow vote thanks greeting assurance guarantee evidence details copy access opportunity service help "
    "assistance aid note word news promise pledge sentence ruling verdict threat signal delegation official comment feedback treatment "
    "attention welcome applause confession interview lecture account explanation insight intelligence data document power "
    "sovereignty e-mail benefit start-up startup company business firm stake share house home apartment unit subsidiary".split()
)

# Posts that a verb and a noun behind a preposition name: (verb, preposition, noun).
SEATS: dict[tuple[str, str, str], RelationKind] = {
    ("sit", "on", "board"): "member_of",
    ("serve", "on", "board"): "member_of",
}
# These take no object, so what looks like their passive is none ("Orvane partnered with Marl").
INTRANSITIVE = frozenset(("partner", "cooperate", "collaborate", "work", "act", "belong", "sit", "serve"))

# Verbs whose speaker a pronoun in what is said goes back to, and what a pronoun can go back to there.
SAYING = frozenset(
    "say tell deny claim announce add state report confirm admit acknowledge insist declare maintain reveal".split()
)
CALLED: dict[str, Group] = {"it": OFFICES, "he": PERSON, "she": PERSON}
NOBODY: Group = frozenset()
