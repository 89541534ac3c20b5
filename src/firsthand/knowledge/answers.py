"""How English words an answer, and the lack of one: "did not respond", "declined to comment", "was not aware", "was false"."""

import re

from firsthand.model import Act

# What may stand between the words of a pattern: an adverb or two ("immediately", "yet", "independently").
_G = r"(?:[\w’'-]+\s){0,2}"
# What may stand before the verb that decides, in its own verb group: never another subject.
_H = r"(?:(?:has|have|had|having|also|again|repeatedly|previously|later|then|both|all|simply|so\sfar|[a-z]{2,14}ly)\s){0,3}"
_NOT = r"(?:\s(?:not|never)|n['’]t)\s"
_BE = r"(?:is|are|was|were|am|be|been|remains?|remained|has\sbeen|have\sbeen|had\sbeen|['’]s|['’]re|['’]m)"
_BE_NOT = rf"{_BE}{_NOT}{_G}"
_BE_G = rf"{_BE}\s{_G}"
_DID_NOT = rf"(?:did|do|does|has|have|had){_NOT}{_G}"
_COULD_NOT = rf"(?:could|can|would\sbe\sable\sto)(?:\snot|not|n['’]t)\s{_G}"
_HAVE_NO = rf"(?:ha[ds]|have|having)\s{_G}no\s{_G}"
_VERIFY = r"(?:verify|confirm|determine|establish|ascertain|authenticate|corroborate|identify|trace|geolocate|substantiate|assess|check)"
_VERIFIED = (
    r"(?:verified|confirmed|determined|established|ascertained|authenticated|corroborated|known|identified|substantiated|checked"
    r"|learned|learnt)"
)
_DETAILS = (
    r"(?:details?|information|evidence|proof|figures?|names?|reasons?|explanations?|locations?|numbers?|timelines?"
    r"|breakdown|specifics"
    r"|dates?|indications?|sources?|clarification|particulars|timetable|estimates?|mention|examples?|motive)"
)
_FEW = r"(?:[\w-]+\s){0,4}?"
_SAY = (
    r"(?:comment|say|speak|answer|discuss|elaborate|confirm|deny|be\sinterviewed|be\snamed|be\sidentified|identify"
    r"|disclose|reveal|specify"
    r"|name|respond|talk|address|share|explain|be\sdrawn|go\sinto|characteri[sz]e|describe|speculate|clarify|make\spublic"
    rf"|(?:provide|give|offer|release)\s{_FEW}(?:comment|answers?|interviews?|{_DETAILS}))"
)
_ASKED = r"(?:calls?|messages?|e-?mails?|requests?|questions?|queries|phone|inquiries|enquiries|letters?)"
_REPLY = r"(?:comment|response|reply|answer)"
# What journalists ask for.
REQUESTED = re.compile(rf"\b(?:comments?|interviews?|{_ASKED})\b", re.IGNORECASE)
_WH = r"(?=\s(?:whether|how|if|who|what|where|when|why)|[,.;]|$)"

_CLAUSES: dict[Act, tuple[str, ...]] = {
    "decline": (
        rf"{_H}(?:declin|refus)(?:e|es|ed|ing)\sto\s{_G}{_SAY}\b",
        rf"{_H}(?:declin|refus)(?:e|es|ed|ing)\s(?:(?:any|further|all|immediate|multiple|repeated|an?)\s)?(?:comments?|interviews?|requests?)\b",
        rf"(?:(?:would|will)(?:\snot|n['’]t)|won['’]t)\s{_G}{_SAY}\b",
        rf"{_H}(?:neither|not)\s(?:confirm(?:ed|s)?|deny|denie[ds])\s(?:nor|or)\s(?:confirm|den)",
        rf"{_DID_NOT}confirm\sor\sdeny",
        r"(?:do|does)(?:\snot|n['’]t)\s(?:\w+ly\s)?comment\son\b",
        r"(?:ha[ds]|have|having)\snothing\s(?:more\s|further\s|else\s)?to\s(?:add|say|comment)\b",
        r"(?:ha[ds]|have|having)\s(?:absolutely\s)?no\s(?:further\s|immediate\s)?comment\b",
    ),
    "no_response": (
        rf"{_DID_NOT}(?:respond|repl(?:y|ied)|react|comment|get\sback|got\sback|answer(?:ed)?)\b",
        rf"{_DID_NOT}(?:return|answer|acknowledge)(?:ed)?\s{_G}{_G}{_ASKED}\b",
        rf"{_DID_NOT}(?:offer|provide|issue|make|made|give|given|send|sent)(?:ed|d)?\s(?:an?|any)\s{_G}(?:{_REPLY}|statement)\b",
        rf"ha(?:s|d|ve)\s(?:yet|still)\sto\s{_G}(?:respond|reply|comment|answer|react)\b",
        rf"{_COULD_NOT}(?:be\s{_G}(?:reached|contacted)|reach)\b",
        rf"{_BE_G}(?:unable|not\sable)\sto\s{_G}(?:reach|contact)\b",
        rf"{_BE_NOT}(?:available|reachable|returned|answered|reached)\b",
        rf"{_BE_G}(?:unavailable|unreachable|unanswered)\b",
        r"went\sunanswered\b",
        r"left\s[^.;]{1,60}\sunanswered\b",
        rf"(?:made|gave|offered|issued|provided|received|got|had)\sno\s{_G}{_REPLY}\b",
        rf"{_BE}\sno\s{_G}(?:{_REPLY}|word|reaction)\b",
        rf"ignored\s[^.;]{{0,40}}?{_ASKED}\b",
    ),
    "unable_to_determine": (
        rf"{_COULD_NOT}(?:be\s{_G}{_VERIFIED}|{_VERIFY})\b",
        rf"{_BE_G}(?:unable|not\sable|not\spossible|impossible)\s(?:for\s[^.;]{{1,40}}?\s)?to\s{_G}(?:be\s{_G})?(?:{_VERIFY}|{_VERIFIED}|say|tell|know)\b",
        rf"{_BE_NOT}(?:clear|known|certain|{_VERIFIED})\b",
        rf"{_BE_G}(?:unclear|uncertain)\b",
        rf"{_BE_G}unknown\b{_WH}",
        rf"{_BE}\sno\s{_G}(?:confirmation|verification)\b",
        rf"{_DID_NOT}(?:been\s)?independently\s(?:been\s)?(?:{_VERIFIED}|{_VERIFY})\b",
        rf"{_DID_NOT}(?:been\s)?(?:independently\s)?(?:verified|authenticated|corroborated)\b",
    ),
    "not_stated": (
        (
            rf"{_DID_NOT}(?:say|said|specif(?:y|ied)|mention(?:ed)?|identif(?:y|ied)|named?|disclosed?|elaborated?|stated?|indicated?"
            r"|reveal(?:ed)?|explain(?:ed)?|detail(?:ed)?|clarif(?:y|ied)|confirm(?:ed)?|make\s(?:any\s)?(?:clear"
            r"|mention)|go\sinto|spell\sout)\b"
        ),
        rf"{_DID_NOT}(?:give|given|provided?|offer(?:ed)?|included?|contain(?:ed)?|cited?|present(?:ed)?)\s{_FEW}{_DETAILS}\b",
        (
            rf"{_H}(?:gave|gives?|giving|provid(?:ed?|es|ing)|offer(?:ed|s|ing)?|cit(?:ed|es|ing)|contain(?:ed|s)?|include[ds]?|made|makes?|making"
            rf"|present(?:ed|s)?)\sno\s{_G}{_DETAILS}\b"
        ),
        rf"without\s{_G}(?:specifying|naming|elaborating|identifying|saying|mentioning|disclosing|explaining)\b",
        rf"without\s{_G}(?:giving|providing|offering|citing)\s{_FEW}{_DETAILS}\b",
        rf"{_BE_G}silent\s(?:on|about)\b",
    ),
}
_OWN_CLAUSES: dict[Act, tuple[str, ...]] = {
    "unaware": (
        rf"{_BE}(?:\snot|n['’]t)\s{_G}(?:aware|familiar|informed|told|notified|acquainted)\b",
        rf"{_BE_G}(?:unaware|unfamiliar)\b",
        rf"{_HAVE_NO}(?:knowledge|information|recollection|awareness|record|idea)\b",
        rf"{_DID_NOT}(?:heard|hear|know|known|seen\s{_G}(?:reports?|documents?|article|story|papers?|letter))\b",
        rf"{_H}(?:kn[eo]ws?|heard)\snothing\b",
    ),
    "denial": (
        (
            rf"(?:ha[ds]|have|having|play(?:ed|s)|took)\s{_G}(?:no|nothing)\s{_G}(?:to\sdo\swith|involvement|role|part|hand|links?|connections?"
            r"|ties|dealings)\b"
        ),
        rf"{_BE}(?:\snot|n['’]t)\s{_G}(?:involved|responsible|behind|part\sof|linked|connected|guilty)\b",
        rf"{_BE_G}innocent\b",
        r"did\snothing\swrong\b",
    ),
}


def _compile(*patterns: str) -> re.Pattern[str]:
    """Patterns as one; a quotation may open or close between any two words of them (said it was "not aware of it")."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns).replace(r"\s", r"\s[\"“”]?"), re.IGNORECASE)


# Each is tried at the head of a clause's verb group ("did not respond ..."); the first that fits is the act.
CLAUSES: tuple[tuple[Act, re.Pattern[str]], ...] = tuple((act, _compile(*patterns)) for act, patterns in _CLAUSES.items())
# The same, where the clause's subject is whoever speaks ("said it was not aware of").
OWN_CLAUSES: tuple[tuple[Act, re.Pattern[str]], ...] = tuple((act, _compile(*patterns)) for act, patterns in _OWN_CLAUSES.items())

# What stands before "denied" where both were left undone: "neither confirmed nor denied".
NOR_DENIED = re.compile(r"\b(?:neither|not|never)\s(?:\w+\s)?confirm(?:ed|s|ing)?\s(?:n?or)\s$", re.IGNORECASE)
# "Neither company could be reached": a negation that stands at the subject.
NOBODY = frozenset("neither none nobody no-one".split())
BY_NOBODY: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        "no_response",
        _compile(
            rf"(?:could|can)\s{_G}be\s{_G}(?:reached|contacted)\b",
            rf"{_H}(?:responded|replied|commented|answered)\b",
            rf"{_H}returned\s{_G}{_ASKED}\b",
            rf"{_BE_G}(?:available|reachable)\b",
        ),
    ),
)

# Words that call something said false, and those that may also only scold it.
_UNTRUE = (
    r"(?:false|untrue|baseless|groundless|unfounded|fabricated|fabrications?|fake|lies?|fiction|fictitious"
    r"|misinformation|disinformation"
    r"|slander(?:ous)?|libel(?:lous)?|smears?|hoax|bogus|inaccurate|incorrect|invented|inventions?|spurious"
    r"|unsubstantiated|erroneous|made\sup)"
)
_SCOLDED = (
    r"(?:nonsense|absurd|ridiculous|ludicrous|propaganda|wrong|misleading|defamatory|rumou?rs?|speculation|rubbish|far-fetched"
    r"|preposterous)"
)
_FALSE = rf"(?:{_UNTRUE}|{_SCOLDED})"
# What may stand between "was" or "called it" and the word.
_UTTERLY = (
    r"(?:(?:[a-z]{2,14}ly|all|just|an?|the|pure|nothing|but|more|than|utter|blatant|total|complete|outright|sheer"
    r"|absolute|malicious|vile|old|another|part|of|based|on|both|clear|big)"
    r"\s){0,4}"
)
# An adjective before a noun is of that noun ("the sale of fake parts"): these may follow where it ends what is said.
_ENDS = (
    r"(?!\s(?!(?:and|or|but|by|that|in|on|as|with|to|at|from|for|of|made|spread|perpetrated|intended|meant|designed|when|while|after)\b)"
    r"(?-i:[a-z]))"
)
# A clause about somebody's words: "was false", "had no basis". Tried at the verb, once its subject is known to be something said.
FALSEHOOD = _compile(
    rf"{_BE}\s{_UTTERLY}{_FALSE}\b{_ENDS}",
    rf"{_BE}(?:\snot|n['’]t)\s{_G}(?:true|correct|accurate|the\scase|so|based\son|factual|real|supported|consistent)\b",
    rf"{_BE}\swithout\s{_G}(?:foundation|basis|merit)\b",
    r"(?:ha[ds]|have)\sno\s(?:\w+\s)?(?:basis|foundation|truth|merit|substance)\b",
    rf"lack(?:s|ed)?\s{_G}(?:basis|foundation|merit|evidence)\b",
    rf"{_DID_NOT}(?:correspond|reflect|match)\b",
)
# The same where "it" or "that" is the subject: "that is wrong" may only scold.
UNTRUTH = _compile(
    rf"{_BE}\s{_UTTERLY}{_UNTRUE}\b{_ENDS}", rf"{_BE}(?:\snot|n['’]t)\s{_G}(?:true|correct|accurate|the\scase|so)\b"
)
# "There was no truth in it", "there is no such plant".
NO_TRUTH = _compile(
    rf"{_BE}\s(?:absolutely\s|simply\s)?no\s{_G}(?:truth|basis|foundation|substance|merit)\b", rf"{_BE}\sno\ssuch\b"
)
# "Called the report a lie": what follows the verb.
CALLED_FALSE = re.compile(rf"(?:[^.;]{{0,120}}?\s)??(?:as\s)?{_UTTERLY}(?<!\w){_FALSE}\b{_ENDS}", re.IGNORECASE)
# "Rejected the report as false".
AS_FALSE = re.compile(rf"\bas\s{_UTTERLY}{_FALSE}\b", re.IGNORECASE)
# "In my view".
IN_MY_VIEW = re.compile(
    r"\b(?:in\s(?:my|our|his|her|their|its)\s(?:\w+\s)?(?:view|opinion|judge?ment|mind|estimation)|as\s(?:i|we)\ssee\sit)\b",
    re.IGNORECASE,
)
# "Well, I think": at the head of what is said.
I_THINK = re.compile(
    r"\W{0,4}(?:that\s\W?)?(?:\w+,?\s){0,2}?(?:i|we)\s(?:do\snot\s|don['’]t\s|really\s)?(?:think|believe|feel|doubt"
    r"|hope|suspect)\b",
    re.IGNORECASE,
)
