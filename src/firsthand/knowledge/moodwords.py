"""Words above a verb, or beside it, that leave open whether it is so: plans, doubts, denials, questions."""

# These make a plan of what they govern. A plan for goods or for a body is a tie of its own kind; other ties stay what they are, unsure.
PLANNING = frozenset("plan intend aim propose want seek hope consider prepare promise pledge vow agree offer expect".split())
# With these the sentence leaves open whether it is so.
DOUBTING = frozenset(
    "suspect believe think allege accuse claim suggest appear seem try attempt assume fear speculate charge wish threaten "
    "order let allow enable require".split()
)
DENYING = frozenset("deny refute reject dispute dismiss refuse fail decline".split())
# Nothing is said of whether it is so, or it is over: no tie.
SILENCING = frozenset(
    "ask wonder doubt question determine stop cease quit forbid ban prohibit prevent bar block imagine pretend urge invite demand "
    "encourage call step refrain resign retire acquit exonerate absolve clear vindicate suppose dream joke jest".split()
)
HEDGES = frozenset(
    "reportedly allegedly apparently possibly probably likely perhaps supposedly potentially purportedly maybe".split()
)
MODALS = frozenset("may might could would can should must ought shall".split())
UNSURE = frozenset("able capable likely unlikely ready set due willing".split())

# Nouns of what may not be so ("allegations that"), of plans ("plans to"), and of what there may be none of ("no evidence that").
CLAIMED = frozenset(
    "allegation accusation rumour rumor speculation suggestion fear suspicion claim possibility charge belief theory concern risk "
    "chance likelihood assertion hint ability capacity capability".split()
)
PLANS = frozenset(
    "plan intention proposal bid effort attempt aim goal offer promise pledge decision project deal agreement contract commitment desire "
    "ambition option right".split()
)
PROOFS = frozenset(("evidence", "proof", "indication", "sign", "confirmation"))
OPEN = frozenset(("whether", "?"))
CONDITIONS = frozenset(("if", "unless", "should", "provided", "once", "until"))
# Prepositions behind which somebody's doing something is a fact of the sentence: "with Orvane supplying the parts".
FACTUAL = frozenset(("with", "despite", "after", "before", "since", "by", "without"))

# What a clause is called ("it is untrue that"), and what it is not called where "not" stands before it ("it is not the case that").
UNTRUE = frozenset(
    "untrue false baseless groundless unfounded unsubstantiated fabricated fabrication wrong incorrect inaccurate nonsense lie "
    "fiction fake rubbish myth slander invention".split()
)
TRUE = frozenset("true truth correct accurate case fact right".split())
# "Wrongly accused of owning": whoever writes so says that it is not so.
WRONGLY = frozenset("wrongly falsely mistakenly erroneously baselessly".split())
