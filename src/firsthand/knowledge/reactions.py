"""How English says that somebody reacts to what was reported, and that somebody speaks of what they saw or did themselves."""

import re

# What was published: "the report", "reports that", "the article", "the revelations".
_PUBLISHED = (
    r"(?:(?:news|media|press|newspaper|published|recent|new|such|these|those|latest|[A-Z][\w.’'-]*)\s+){0,3}"
    r"(?:reports?|reporting|article|stor(?:y|ies)|revelations?|investigation|allegations?|accusations?|findings?|disclosures?|news)\b"
)
_THE = r"(?:(?:the|a|an|this|these|those|that|such|its|recent|any)\s+)?"
# Somebody says something because of what was published.
REACTION = re.compile(
    r"\b(?:"
    rf"(?:asked|pressed|questioned|quizzed)\s+(?:on\s+\w+\s+)?(?:about|on|over)\s+{_THE}{_PUBLISHED}"
    rf"|(?:comment(?:ing|ed)?|remark(?:ing|ed)?)\s+(?:\w+\s+)?(?:on|about)\s+{_THE}{_PUBLISHED}"
    rf"|(?:respond(?:ing|ed)?|repl(?:ying|ied)|react(?:ing|ed)?|in\s+(?:response|reaction|reply|answer))\s+to\s+{_THE}{_PUBLISHED}"
    rf"|(?:concerned|alarmed|worried|troubled|outraged|disturbed|shocked|dismayed|angered|aware|concern|alarm|outrage)\s+"
    rf"(?:by|about|at|over|of|with)\s+{_THE}{_PUBLISHED}"
    rf"|(?:after|following|in\s+the\s+wake\s+of|in\s+light\s+of|given)\s+(?:the|these|this|those)\s+{_PUBLISHED}"
    rf"|(?:seen|read|noted|taken\s+note\s+of)\s+{_THE}{_PUBLISHED}"
    r"|these\s+reports|(?:if|were)\s+(?:the\s+)?(?:reports?\s+(?:is|are|proves?|were)|confirmed|true)"
    r")",
    re.IGNORECASE,
)
# Somebody speaks of what they saw, heard or did themselves.
FIRST_HAND = re.compile(
    r"\b(?:I|we)\s+(?:\w+\s+)?(?:saw|heard|watched|felt|found|counted|met|bought|sold|paid|received|delivered|sent|made|took|"
    r"saw|shipped|loaded|unloaded|signed|ordered|inspected|checked|examined|measured|did|have|had|were|was)\b"
    r"|\b(?:witnessed|eyewitness(?:es)?|saw\s+(?:it|the|him|her|them|how)|with\s+(?:his|her|their)\s+own\s+eyes|"
    r"remembers?|remembered|recalls?|recalled)\b"
)
# Words that show that the reporters themselves saw a document or place.
SEEN_BY = re.compile(
    r"\b(?:seen|reviewed|viewed|obtained|examined|inspected|studied|consulted|analy[sz]ed|read|verified|checked)\s+(?:\w+\s+)?by\b"
    r"|\b(?:shown|provided|given|leaked|made\s+available)\s+to\b|\ba\s+reporter\b|\breporters?\s+(?:saw|counted|watched|visited)\b",
    re.IGNORECASE,
)
# The reporters went and saw for themselves.
OWN_EYES = re.compile(
    r"\b(?:(?:our|this\s+(?:newspaper|paper|agency|magazine|station|site|broadcaster|programme|program)['’]s)\s+(?:own\s+)?(?:\w+\s+)?"
    r"(?:reporters?|correspondents?|photographers?|journalists?|crew|team)"
    r"|(?:reporters?|correspondents?|photographers?|journalists?|crew|team)\s+(?:of|for|from|with)\s+(?:this|our)\s+\w+)\b"
    r"[^.;:!?]{0,120}?\b(?:saw|heard|watched|counted|witnessed|visited|smelt|smelled|observed|found)\b",
    re.IGNORECASE,
)
# Words that say that somebody has something of their own and not by way of another.
INDEPENDENTLY = re.compile(
    r"\b(?:obtained|seen|confirmed|verified|gathered|collected|compiled|reviewed|received|established|checked)\s+independently\b"
    r"|\bindependently\s+(?:of|from|obtained|confirmed|verified|established|gathered|collected|received|checked)\b",
    re.IGNORECASE,
)
IN_VAIN = re.compile(r"\b(?:not|never|unable|cannot|nor|neither|no)\b|n['’]t\b", re.IGNORECASE)
# What an outlet got hold of: behind the document, before the verb stands who has it.
GOT = re.compile(
    r"\b(?:which|that)\s+([^,;.]{2,60}?)\s+(?:(?:has|have|had)\s+)?(?:obtained|seen|saw|reviewed|examined|read|inspected|received)\b"
)
# Words by which an outlet calls itself, in its own report.
OURSELVES = frozenset("we us our this".split())
# Somebody knows of it only because somebody else told them.
BRIEFED = re.compile(
    r"\b(?:briefed|told|informed|notified|assured)\s+(?:\w+\s+){0,3}?by\b|\b(?:heard|learn(?:ed|t)|knows?|knew|has\s+it|had\s+it)\s+"
    r"(?:\w+\s+){0,3}?from\b",
    re.IGNORECASE,
)
# Silence on everything: without one of these words it is on something that is named ("would not say how many").
ON_ALL = re.compile(
    r"comment|respon|repl|answer|request|question|inquir|enquir|messag|\bcalls?\b|reach|interview|talk|speak", re.IGNORECASE
)
_WHAT_IS_SAID = (
    r"(?:allegations?|accusations?|claims?|charges?|criticisms?|reports?|stor(?:y|ies)|articles?|matters?|cases?|issues?|findings?|"
    r"figures?|numbers?|investigations?|conclusions?|assertions?|suggestions?)"
)
# And so it is behind one of them: "declined to comment on the memo", but not "on the allegations".
ON_ONE = re.compile(
    r"\b(?:comments?|remarks?|questions?|inquir(?:y|ies)|enquir(?:y|ies))\s+(?:on|about|regarding|over)\s+(?:the|its|his|her|their|an?|what)?\s*"
    rf"(?!\w*\s*{_WHAT_IS_SAID}\b)(?!(?:this|that|these|those|it|them)\b)\w",
    re.IGNORECASE,
)
# What a response without content of its own speaks of: it was said just before.
POINTING = re.compile(
    rf"\b(?:such|the|these|those|this|that|any|all)\s+(?:\w+\s+)?(?:{_WHAT_IS_SAID}|wrongdoing|involvement)\b|\bsuch\s+an?\b|"
    r"\bsuch\s+\w+s\b|\bwrongdoing\b|^\W*(?:it|this|that|them|so)\W*$|"
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?)\s+(?:this|that|it|them|so)\b",
    re.IGNORECASE,
)
# It was said last.
THIS = re.compile(
    r"^\W*(?:this|that|it|so)\W*$|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?)\s+(?:this|that|it|so)\b",
    re.IGNORECASE,
)
# It was said by whom the response names.
THEIRS = re.compile(
    r"\b([A-Z][\w.-]*)['’]s?\s+(?:\w+\s+)?(?:figures?|numbers?|claims?|allegations?|accusations?|account|words|remarks?|comments?|"
    r"statements?|findings?|report|charges?|criticism|version|estimates?|testimony|conclusions?|assertions?)\b"
)
# It was said with figures.
FIGURES = re.compile(r"\b(?:on|about|over|the|these|those)\s+(?:figures?|numbers?|amounts?|sums?|estimates?)\b", re.IGNORECASE)
# Somebody or something is not to blame for what happened.
BLAME = re.compile(r"\b(?:blam\w*|at\s+fault|fault\w*|respon\w*|liab\w*|culpab\w*|guilt\w*|caus\w*|defect\w*)", re.IGNORECASE)
# An office, by what it is for: the minister speaks of what the ministry is said to have done.
OFFICE = re.compile(r"\b(\w+)\s+minist(?:er|ers|ry|ries)\b", re.IGNORECASE)
