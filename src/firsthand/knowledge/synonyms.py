"""English words by which one report says what another says with a different word: verbs and nouns of news, each group one meaning."""

from functools import cache

from firsthand.knowledge.retelling import SPELLINGS

# Forms that an ending does not make stand beside the word; the rest are folded by `meant`.
_GROUPS = (
    "begin began begun start commence",
    "stop cease halt end quit",
    "buy bought purchase acquire",
    "sell sold",
    "get got gotten receive obtain",
    "give gave given grant",
    "tell told inform notify",
    "learn learnt hear heard",
    "hide hid hidden conceal",
    "kill slay slain",
    "hurt injure wound",
    "ill sick",
    "die died dead death deaths",
    "arrest detain",
    "show showed shown",
    "build built construct",
    "make made manufacture produce",
    "maker manufacturer producer",
    "send sent dispatch ship",
    "bring brought deliver",
    "reach arrive enter",
    "leave left depart",
    "carry transport",
    "fire blaze",
    "car vehicle",
    "company firm",
    "worker employee",
    "police policeman policemen officers",
    "doctor physician",
    "hospital clinic",
    "lawyer attorney",
    "child children kid",
    "rise rose risen increase climb grew grow grown",
    "fall fell fallen drop decline decrease",
    "close shut",
    "hold held contain",
    "state declare",
    "choose chose chosen pick select",
    "invite ask",
    "help aid assist",
    "need require",
    "try attempt",
    "allow permit",
    "ban prohibit forbid forbidden",
    "cut reduce",
    "keep kept retain",
    "find found discover",
    "pay paid",
    "steal stole stolen",
    "resign quit",
    "probe investigation inquiry enquiry",
    "accord agreement deal",
)
_MEANT = {word: group.split()[0] for group in reversed(_GROUPS) for word in group.split()}
_ENDINGS = ("ies", "ied", "ing", "es", "ed", "s", "d")
# Shorter than this, what is left without an ending is no word.
_LEAST = 3


@cache
def meant(word: str) -> str:
    """One word for all that mean the same and for all forms of a word, to be compared with another; it need not be a word itself."""
    spelt = SPELLINGS.get(word, word)
    for form in (spelt, *_without_ending(spelt)):
        if form in _MEANT:
            return _MEANT[form]
    return next(iter(_without_ending(spelt)), spelt)


def _without_ending(word: str) -> list[str]:
    found = []
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST:
            found += [stem + "y"] if ending.startswith("i") and ending != "ing" else []
            found += [stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem]
    return found
