"""Nouns that state a tie: what someone or something is to another ("a subsidiary of", "spokesman for", "maker of")."""

from dataclasses import dataclass

from firsthand.model import RelationKind


@dataclass(frozen=True, slots=True)
class Role:
    """What a noun states: its holder `kind` the one that it is held at; the other way round where `turned` ("owner of").

    `through` are the prepositions that lead from the noun to the one it is held at; with `after_name` a name before it does too.
    """

    kind: RelationKind
    turned: bool = False
    through: frozenset[str] = frozenset(("of", "at", "for", "with", "from"))
    after_name: bool = True


_OF = frozenset(("of",))
_OF_TO = frozenset(("of", "to"))

DIRECTING = frozenset(
    "director president chairman chairwoman chairperson chair ceo head chief leader boss commander rector secretary-general "
    "director-general".split()
)
_WORKING = frozenset(
    "spokesman spokeswoman spokesperson analyst researcher fellow scientist engineer economist strategist expert specialist scholar "
    "professor lecturer teacher employee worker staffer officer official inspector auditor accountant clerk adviser advisor aide "
    "consultant assistant deputy secretary minister manager administrator coordinator supervisor editor reporter correspondent "
    "journalist columnist anchor host commentator trader planner foreman driver pilot technician architect historian physicist "
    "chemist biologist doctor physician nurse surgeon judge prosecutor detective investigator commissioner general colonel major "
    "admiral soldier guard operator cfo coo cto treasurer associate premier chancellor governor mayor undersecretary executive coach "
    "curator librarian registrar dean provost".split()
)
_REPRESENTING = frozenset(
    "lawyer attorney counsel solicitor barrister representative envoy delegate negotiator ambassador senator congressman "
    "congresswoman".split()
)

ROLES: dict[str, Role] = {
    **{noun: Role("works_for") for noun in sorted(_WORKING)},
    **{noun: Role("director_of", through=frozenset(("of", "at"))) for noun in sorted(DIRECTING)},
    **{noun: Role("represents", through=frozenset(("of", "for", "from"))) for noun in sorted(_REPRESENTING)},
    **{
        noun: Role("intermediary_for", through=frozenset(("of", "for", "between")))
        for noun in ("intermediary", "middleman", "go-between", "broker", "front")
    },
    "agent": Role("represents", through=frozenset(("of", "for")), after_name=False),  # an FBI agent represents nobody
    "member": Role("member_of", through=_OF),
    "subsidiary": Role("subsidiary_of", through=_OF),
    "unit": Role("subsidiary_of", through=_OF),
    **{noun: Role("part_of", through=_OF) for noun in ("affiliate", "division", "arm", "branch", "wing", "part", "department")},
    **{noun: Role("owned_by", turned=True, through=_OF) for noun in ("owner", "co-owner", "shareholder")},
    "parent": Role("subsidiary_of", turned=True, through=_OF),
    **{noun: Role("makes", through=_OF) for noun in ("maker", "manufacturer", "producer")},
    **{noun: Role("developed", through=_OF) for noun in ("developer", "designer", "inventor")},
    **{noun: Role("supplies", through=_OF_TO) for noun in ("supplier", "vendor", "exporter")},
    **{noun: Role("supplies", turned=True, through=_OF) for noun in ("customer", "buyer")},
    "partner": Role("works_with", through=_OF),
    **{noun: Role("upgrade_of", through=_OF_TO) for noun in ("upgrade", "successor")},
    **{noun: Role("upgrade_of", through=_OF) for noun in ("version", "variant", "modification", "model")},
    **{noun: Role("other", through=_OF) for noun in ("founder", "co-founder", "cofounder")},
}

# Ties of people that end: "was director of" says that it did.
OF_PEOPLE: frozenset[RelationKind] = frozenset(("director_of", "works_for", "represents", "member_of"))

# Verbs that make somebody the holder of a role for whoever does it: "hired her as its lawyer".
TAKING = frozenset(("use", "hire", "employ", "appoint", "name", "engage", "retain"))

# A version is an upgrade only where it is called better or newer.
VERSIONS = frozenset(("version", "variant", "modification", "model"))
UPGRADED = frozenset("upgraded improved modernised modernized enhanced updated newer advanced better".split())
# A company that is called the parent of another: the noun that tells is not the last one.
CARRIED = frozenset(("company", "firm", "group", "corporation", "holding", "organisation", "organization", "agency"))
# With these words a post is not the highest one.
LOWER = frozenset(
    "deputy vice assistant associate regional financial legal technical creative artistic medical scientific operating commercial "
    "former-deputy junior local".split()
)
# These words leave a post what it is; any other noun before it narrows it ("marketing director").
SAME_POST = frozenset(
    "managing executive general chief acting interim new current longtime long-time founding co board company".split()
)
# A tie that is over.
OVER = frozenset("former ex late then onetime one-time sometime retired erstwhile ousted outgoing previous".split())
DOUBTED = frozenset(
    "alleged suspected purported supposed would-be potential possible self-styled prospective future likely".split()
)

# The second half of "London-based", "Kestrel-owned": what the two state about the name or noun behind them.
JOINED: dict[str, RelationKind] = {
    "based": "headquartered_in",
    "headquartered": "headquartered_in",
    "owned": "owned_by",
    "controlled": "owned_by",
    "sanctioned": "sanctioned_by",
    "blacklisted": "sanctioned_by",
    "made": "makes",
    "built": "makes",
    "manufactured": "makes",
    "designed": "developed",
    "developed": "developed",
}
# Those in which the first half does it to the second: the goods are the target.
DONE_TO = frozenset(("makes", "developed"))

# "samples of the K5": the goods are what is counted.
MEASURES = frozenset(
    "sample batch unit shipment delivery consignment number dozen hundred thousand piece set copy pair quantity prototype lot".split()
)

# Kinds that are posts of people. At a place, only those of its state are: any other noun says where somebody is, not for whom.
OF_POSTS: frozenset[RelationKind] = frozenset(("director_of", "works_for", "represents"))
OFFICES_OF_STATE = frozenset(
    "minister secretary ambassador envoy senator congressman congresswoman representative delegate negotiator commissioner".split()
)
OF_PLACES = frozenset(("senator", "congressman", "congresswoman"))
# Whoever holds one of these does not work for a place, and a place is no body to be director of.
HEADS_OF_STATE = frozenset("president premier chancellor leader governor mayor king queen".split())

# "the city of Kelmar": the place is what the noun is called.
SETTLEMENTS = frozenset("city town village port capital province region district state county island republic suburb".split())

# Nouns behind a name that say what sort of thing it is: "the Marl company", "the Sparrow-2 drone".
SORTS_OF_BODIES = frozenset(
    "company firm group corporation concern agency organisation organization institute institution foundation charity newspaper website "
    "thinktank think-tank tank bank plant factory shipyard ministry".split()
)
SORTS_OF_GOODS = frozenset(
    "drone uav missile rocket aircraft plane jet helicopter vehicle truck tank system model vessel ship munition bomb chip processor "
    "controller device machine phone computer engine radar weapon rifle gun vaccine drug app software".split()
)
NO_SORTS: frozenset[str] = frozenset()

# Words of names that stand in a place: a body that has none of them may only meet there.
FACILITIES = frozenset(
    "university college school academy institute laboratory lab hospital clinic embassy consulate palace residence hotel museum library "
    "theatre theater church cathedral mosque temple plant factory works shipyard yard refinery mine port harbour harbor airport station "
    "base barracks prison jail stadium arena park centre center tower building courthouse terminal depot warehouse facility".split()
)
