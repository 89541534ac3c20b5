"""How English says that somebody says, asks, denies, thinks or wants something: verbs, nouns, adjectives and phrases.

A verb stands under each kind of content that it takes as a report of somebody's words or mind: a clause ("said that it closed"), an
object ("denied the payment"), an infinitive ("vowed to appeal"), a preposition ("called for a boycott").
"""

# With a clause or a quotation: words spoken or written.
SPEAKING = frozenset(
    """
    say tell add ask write note report announce argue warn claim suggest acknowledge declare explain recall respond reply insist
    predict state assert admit confirm concede contend maintain vow tweet retweet post blog observe remark stress emphasize emphasise
    reiterate conclude continue joke quip allege charge complain caution counter retort boast brag lament muse shout yell scream chant
    whisper exclaim elaborate clarify reveal disclose advise assure inform remind notify testify swear attest affirm deny dispute
    answer assess hint imply propose pledge promise threaten urge demand recommend speculate theorize theorise hypothesize repeat
    proclaim pronounce publish read quote cite comment message text email inquire query question wonder signal snap sneer scoff
    tease thunder plead beg implore interject intone gush chime chuckle fume volunteer venture summarize summarise
    opine posit postulate profess reason rebut recount rejoin protest grumble groan gripe murmur mutter mumble bellow
    declaim decree rule find estimate calculate forecast project reckon forewarn foretell stipulate specify
    underscore underline highlight indicate convey communicate bemoan concur confess confide crow deadpan decry enthuse
    counsel marvel
    """.split()
)
# Those of them that say nothing but that somebody says it, so that what they say can be found where the parse has lost it.
PLAIN = frozenset("say argue note warn predict suggest insist explain acknowledge".split())
# To somebody, who may stand as their object.
TELLING = frozenset("tell inform assure remind notify advise warn ask urge".split())
# With a clause: what papers, figures and studies do.
SHOWING = frozenset("show indicate reveal suggest find estimate project imply confirm".split())
# With a clause: what somebody has in mind.
THINKING = frozenset(
    """
    remember think believe feel hope fear expect know worry doubt suspect assume understand wonder anticipate presume suppose agree disagree
    decide conclude learn pray
    """.split()
)
# With a clause, of whatever kind.
CLAUSAL = SPEAKING | SHOWING | THINKING
# With a clause and this particle: "pointed out that".
PARTICLES = {"point": "out", "spell": "out", "sum": "up"}
# What these hear is said before them: "a court heard that".
HEARERS = frozenset("court jury inquest inquiry tribunal hearing trial panel committee commission parliament judge".split())
# With an infinitive.
INTENDING = frozenset(
    """
    want hope plan vow promise pledge threaten agree refuse decline offer claim expect intend wish propose prefer demand ask
    urge swear tell warn advise encourage order instruct require
    """.split()
)
# What stands in an infinitive under one of these is not said: "declined to say", "tried to tell".
WITHHOLDING = INTENDING | frozenset("fail try attempt".split())
# Those of them that need an object for it: whom it is wanted of.
URGING = frozenset(
    "urge ask tell force allow lead want press prompt get call invite order instruct require encourage advise warn".split()
)
# With a participle: "denied paying", "remembers waiting".
DOING = frozenset("remember recall deny admit acknowledge confess report recount describe".split())
# With an object that says what is said.
NAMING = frozenset(
    """
    announce deny reject dismiss dispute refute criticize criticise denounce condemn praise propose cite slam blast decry assail rebuke
    reiterate repeat confirm recall recount predict estimate project forecast state demand acknowledge admit emphasize emphasise stress
    allege claim report note tout hail applaud thank lament bemoan suggest question quote blame accuse attack reveal express
    voice explain describe discuss doubt fear promise pledge note
    """.split()
)
# In the passive, with what is said as their subject ("the deal was announced").
PUBLISHING = frozenset("report announce claim".split())
# With an object and what it is called or held to be ("called the plan a mistake", "dismissed the report as false").
CALLING = frozenset("call describe portray characterize characterise depict brand label dub identify".split())
# What nobody could do says what is not known ("could not verify the report").
VERIFYING = frozenset("verify confirm determine establish ascertain authenticate corroborate".split())
# With one of these prepositions.
ABOUT = {
    "allude": frozenset(["to"]),
    "apologize": frozenset(["for"]),
    "argue": frozenset(["for", "against"]),
    "ask": frozenset(["for", "about"]),
    "boast": frozenset(["about", "of"]),
    "brag": frozenset(["about"]),
    "call": frozenset(["for"]),
    "comment": frozenset(["on"]),
    "complain": frozenset(["about", "of"]),
    "disagree": frozenset(["with"]),
    "elaborate": frozenset(["on"]),
    "hint": frozenset(["at"]),
    "insist": frozenset(["on"]),
    "joke": frozenset(["about"]),
    "lie": frozenset(["about"]),
    "object": frozenset(["to"]),
    "plead": frozenset(["for"]),
    "remark": frozenset(["on", "upon"]),
    "respond": frozenset(["to"]),
    "speak": frozenset(["about", "of"]),
    "speculate": frozenset(["about", "on"]),
    "testify": frozenset(["about", "to"]),
    "vouch": frozenset(["for"]),
    "warn": frozenset(["of", "about", "against"]),
}

# To which one responds in words.
ANSWERED = frozenset("question request inquiry enquiry query email e-mail message call comment letter allegation report".split())

# Nouns for what is said, with a clause ("the claim that ...").
SAYINGS = frozenset(
    """
    claim allegation assertion statement suggestion accusation report argument admission announcement warning prediction promise
    pledge vow contention complaint call rumor rumour belief view opinion fear hope expectation concern declaration denial threat
    acknowledgement acknowledgment revelation insistence remark finding conclusion demand charge criticism speculation testimony assurance
    """.split()
)
# And with one of these prepositions ("her call for a boycott").
SAYINGS_FOR = {"call": frozenset(["for"]), "demand": frozenset(["for"])}
# And, where it is said whose they are, with an infinitive ("his call to reopen the mill").
SAYINGS_TO = frozenset("call claim pledge vow promise threat demand".split())
# What one does with such a noun that makes it one's own: "made the claim that".
UTTERING = frozenset("make issue release repeat give publish renew".split())
# And what others do with it: "a claim that the defence rejects".
ANSWERING = frozenset("reject deny dispute dismiss contest refute repeat echo make".split())
# Adverbs that say that somebody said so, and not who.
HEARSAY = frozenset("reportedly allegedly supposedly purportedly".split())
# With "be", and a clause or "of": what somebody knows or takes for sure.
KNOWING = frozenset("aware unaware confident sure certain convinced adamant hopeful worried afraid".split())
# In which people are counted: "in a survey, most were against it".
SURVEYS = frozenset("poll survey polling".split())
# What shows something without anybody speaking, besides documents.
PAPERS = frozenset("polling result research number average figure movie film scene guideline rule regulation".split())
# Verbs and words that make a saying one that is only thought of, or that is not made.
MODALS = frozenset("can could may might must shall should will would ca wo 'll ’ll 'd ’d".split())
NOT = frozenset(["not", "n't", "n’t", "never"])
# A heading in front of a colon that names no speaker.
LABELS = frozenset(
    """
    note update updated breaking related video photo photos picture graphic analysis opinion editorial exclusive correction watch read
    revealed busted live more see also story image images gallery podcast listen factbox explainer timeline key background context
    subject date time place total score results
    """.split()
)
