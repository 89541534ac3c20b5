"""Resuming: where a report goes back to an outlet that it has cited, and where somebody answers what that outlet reported."""

import re
from collections.abc import Iterator

# The outlet named before, without its name.
_NOUN = re.compile(r"\b[Tt]he (?:news )?(?P<noun>newspaper|daily|magazine|broadcaster|news agency|agency|weekly|tabloid)\b")
_TO_NOUN = re.compile(
    r"\b(?:told|telling|according to|citing|quoting|seen by|reviewed by|obtained by|shown to|spoke to|speaking to)\s$"
)
_BY_NOUN = re.compile(
    r"\s(?:also |later |further )?(?:said|says|report|writes|wrote|add|not[ei]|quot|cit|learn|found|reveal|claim|point|stress|publish)"
)
_ASKED = re.compile(r"['’]s (?:questions?|requests?|inquir|enquir|calls?)")
_SPOKEN = re.compile(r"\b(?:said|says|told|added|wrote|explained|announced)\b")
# Somebody answers a report that is out: he was asked after it, and not by it.
_REACTION = re.compile(
    r"\b(?:confirm|den(?:y|ies|ied)|comment(?:ed)? on|dismiss|reject|respon\w+ to|react\w+ to|call(?:s|ed)?|describ\w+|"
    r"asked about|learn\w* of)\b[^.\n]{0,40}"
    r"\b(?:the|this|that) (?:report|article|story|speculation|revelation)",
    re.IGNORECASE,
)
_OTHER_AGENCY = re.compile(r"\b(?!news\b|press\b|the\b)[\w’'-]+ agency\b", re.IGNORECASE)
# Who speaks in a sentence is looked for so many characters before its end.
LONGEST_SENTENCE = 400


def resumed(text: str, start: int, after: int, end: int) -> Iterator[int]:
    """Where text[after:end] has "the newspaper" say something or be told something. "The agency" may be another kind of agency."""
    other = _OTHER_AGENCY.search(text, start, end) is not None
    for noun in _NOUN.finditer(text, after, end):
        if noun["noun"] == "agency" and other:
            continue
        asked = _ASKED.match(text, noun.end(), end)
        if asked is not None and _SPOKEN.search(_sentence_before(text, noun.start())):
            # "The firm said that it had overlooked the agency's questions": it says so to others.
            continue
        if (
            asked is not None
            or _BY_NOUN.match(text, noun.end(), end)
            or _TO_NOUN.search(text[max(after, noun.start() - 20) : noun.start()])
        ):
            yield noun.start()


def _sentence_before(text: str, place: int) -> str:
    return re.split(r"[.!?][”\"]?\s|\n", text[max(0, place - LONGEST_SENTENCE) : place])[-1]


def answered(text: str, start: int, end: int) -> int | None:
    """Where somebody in text[start:end] first answers a report that is out."""
    found = _REACTION.search(text, start, end)
    return found.start() if found is not None else None
