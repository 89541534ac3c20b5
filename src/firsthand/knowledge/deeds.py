"""Verbs, nouns and adjectives by what is done with them: who denies, retracts, demands, weighs, plans."""

from firsthand.model import Act

SAYING = frozenset(
    (
        "say tell state report announce mention confirm specify reveal disclose explain describe indicate allege argue acknowledge "
        "admit declare write note add assert concede identify name"
    ).split()
)
DENYING = frozenset("deny refute rebut dispute contest repudiate disavow debunk disclaim".split())
REJECTING = frozenset("reject dismiss rebuff".split())
CALLING = frozenset("call describe label brand denounce slam dub characterize characterise decry condemn".split())
# Of these, those that also scold what is true: only with "as" do they deny.
SCOLDING = frozenset("denounce slam decry condemn".split())
# What is said, as a noun: whoever rejects one denies it, whoever withdraws one retracts it. Who rejects an offer denies nothing.
SAID_THINGS = frozenset(
    (
        "accusation allegation assertion claim report suggestion charge statement story rumour rumor notion idea "
        "speculation finding conclusion account insinuation article comment remark testimony characterization "
        "characterisation narrative information news reporting publication description version implication"
    ).split()
)
POINTING = frozenset("this that it these those they all".split())
# Verbs that tell details, in the passive: "the price was not disclosed", "no timeline was given".
TELLING = frozenset("disclose specify state mention reveal name identify".split())
GIVING = frozenset("give provide offer release cite announce".split())
DETAILS = frozenset(
    "detail information reason timeline figure date name explanation evidence price value location number motive cause breakdown".split()
)
# What may leave something unsaid without anybody speaking.
DOCUMENTS = frozenset(
    "document report invoice filing statement letter paper record file memo contract text article notice study email message list".split()
)
CORRECTING = frozenset("correct clarify".split())
RETRACTING = frozenset("retract recant disown".split())
WITHDRAWING = frozenset("withdraw rescind delete remove pull".split())
DEMANDING = frozenset("urge demand request plead implore exhort beg petition instruct".split())
# These are demands where somebody is to do something, and may be something else.
DIRECTING = frozenset("ask call order press push appeal insist".split())
OPINING = frozenset(
    (
        "believe think consider feel opine regard view doubt hope hop fear suspect reckon guess praise criticize criticise "
        "condemn welcome applaud hail lament regret deplore blast denounce slam decry commend bemoan worry deem"
    ).split()
)
INTENDING = frozenset("plan intend vow pledge promise agree threaten offer commit decide aim undertake propose swear".split())
# What a noun does as a cue.
NOUNS: dict[str, Act] = {
    "denial": "denial",
    "correction": "correction",
    "retraction": "retraction",
    "demand": "demand",
    "call": "demand",
}
NOUNS |= {"appeal": "demand", "opinion": "opinion", "view": "opinion", "belief": "opinion", "hope": "opinion", "fear": "opinion"}
NOUNS |= {"plan": "plan", "promise": "plan", "pledge": "plan", "vow": "plan", "suspicion": "opinion"}
# Of whom it is demanded, where their name does not show it.
DOERS = frozenset(
    (
        "government ministry minister president authority official police army military council parliament company firm "
        "country nation state ally leader agency court everyone world people we they you side community regulator bank "
        "union commission party senate congress"
    ).split()
)
# Adjectives and nouns that weigh rather than tell; as predicate of what somebody says they make it an opinion.
WEIGHING = frozenset(
    (
        "shameful outrageous unacceptable disgraceful regrettable appalling unfair unjust irresponsible hypocritical "
        "disappointing alarming terrible horrible horrific great good bad wonderful excellent reckless cowardly barbaric "
        "immoral disgusting despicable deplorable laudable commendable welcome shocking sad tragic worrying troubling "
        "concerning disturbing disgrace shame outrage scandal mistake tragedy important crucial vital essential "
        "necessary reasonable unreasonable right foolish stupid brave courageous beautiful ugly scandalous inexcusable "
        "unforgivable monstrous absurd ridiculous wise unwise sensible premature naive dangerous significant concerned "
        "proud happy"
    ).split()
)
