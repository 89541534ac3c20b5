"""Words that say how sure somebody is: what hedges, conditions, plans, ascribes an ability or passes on hearsay; and what negates."""

from typing import Literal

Shade = Literal["hedged", "conditional", "capability", "planned", "reported"]


def _table(**words: str) -> dict[str, Shade]:
    shades: tuple[Shade, ...] = ("hedged", "conditional", "capability", "planned", "reported")
    return {word: shade for shade in shades for word in words.get(shade, "").split()}


ADVERBS = _table(
    hedged="likely probably possibly perhaps maybe apparently seemingly presumably potentially conceivably arguably ostensibly plausibly",
    reported="reportedly allegedly purportedly supposedly reputedly",
    conditional="hypothetically theoretically",
)
# Adjectives of the noun that is said: "the alleged delivery".
ATTRIBUTES = _table(
    hedged="possible probable likely potential apparent suspected presumed unconfirmed unverified conceivable believed",
    planned="planned proposed future upcoming expected scheduled intended prospective",
    reported="alleged reported purported supposed rumoured rumored",
    conditional="hypothetical",
)

# Predicates that open into what is said of somebody: "appears to", "plans to". ("hop" is what the parser makes of "hoped".)
ACTIVE = _table(
    hedged="appear seem look suggest hint imply believe think suspect guess assume presume fear speculate estimate doubt reckon",
    planned=(
        "plan intend aim hope want seek prepare promise vow agree pledge propose expect threaten consider mull offer decide wish hop "
        "anticipate undertake commit resolve envisage envision await"
    ),
)
# Of these, those that plan with "to" only: "agreed that", "considered it wrong" tell of the present.
DECIDING = frozenset("agree decide consider resolve".split())
# The same in the passive: "is believed to", "is said to", "is expected to", "is designed to".
PASSIVE = _table(
    hedged="believe think suspect presume assume fear consider estimate understand deem",
    reported="say report allege claim rumour rumor describe",
    planned="expect schedule plan set slate poise intend mean anticipate prepare project tip forecast suppose",
    capability="design equip",
)
ADJECTIVES = _table(
    hedged="likely unlikely possible probable plausible conceivable doubtful improbable",
    capability="able capable unable incapable",
    planned="due set ready prepared poised scheduled willing bound slated expected eager keen",
)
# Nouns that open into it: "has the capacity to", "there is a chance that", "has plans to".
NOUNS = _table(
    hedged="possibility chance likelihood probability risk potential suspicion prospect sign indication hint",
    capability="capacity capability ability power",
    planned="plan intention aim goal proposal hope",
    reported="rumour rumor allegation",
)
MODALS = _table(hedged="may might", capability="can ca", planned="will wo 'll ’ll shall")

# Cues whose speaker does not assert: who believes doubts, who expects or plans speaks of what is to come.
CUES = _table(
    hedged=(
        "believe think suspect suggest hint imply speculate guess assume presume fear estimate doubt conjecture hypothesize hypothesise "
        "reckon"
    ),
    planned=(
        "expect predict forecast anticipate foresee project plan intend vow pledge promise agree threaten offer aim hope propose "
        "undertake want seek"
    ),
    reported="rumour rumor",
)

# What "could" tells as an ability where a number stands with it: these are what machines, plants and people manage.
FEATS = frozenset(
    (
        "fly carry reach hit strike travel produce make detect hold store launch operate lift handle process serve seat house "
        "accommodate withstand run generate load deliver transport build manufacture cover see hear track evade intercept penetrate "
        "cruise climb dive sail tow haul feed treat refine pump print sort scan read"
    ).split()
)
ASKING = frozenset("ask wonder inquire enquire".split())
# "Is to" is a plan of what these are not: "the task is to rebuild", "are to blame".
TASKS = frozenset(
    (
        "job task aim goal way point idea problem question answer thing challenge key purpose role mission duty responsibility objective "
        "priority strategy approach option choice solution step what all best alternative hope trick secret"
    ).split()
)
CONDITIONS = frozenset("if unless provided providing assuming lest".split())

NEGATIVE_WORDS = frozenset("nobody none nothing nowhere never no-one neither".split())
# Predicates that say that what follows them did not come about: "failed to deliver", "was unable to".
NEGATIVE_PREDICATES = frozenset(
    "fail refuse decline neglect unable unlikely impossible incapable doubt improbable doubtful deny".split()
)
# Nouns that affirm after "no": "there is no doubt that".
CERTAINTIES = frozenset("doubt question denying secret wonder mistake".split())
# Words after a negation that make it none: "not only"; and, with "than", "no fewer".
NOT_NEGATED = frozenset("only just merely simply least".split())
LIMITS = frozenset("more fewer less later longer earlier".split())
