"""Names in running text by their capitals alone: enough to see whether items speak of one matter."""

import re

from firsthand.knowledge.calendar import MONTHS, WEEKDAYS

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# After these a capital is the sentence's, not a name's.
_OPENS = frozenset('.!?…:"“„«»”\n(')


def names_in(text: str) -> frozenset[str]:
    """The last words of names inside sentences, months and weekdays left out, in small letters: "tern" of "the Blue Tern"."""
    found = set()
    words = list(_WORD.finditer(text))
    for match, following in zip(words, [*words[1:], None], strict=True):
        word = match.group().removesuffix("'s").removesuffix("’s")
        before = text[max(0, match.start() - 4) : match.start()].rstrip(" ")[-1:] or "\n"
        if len(word) < 3 or not word[0].isupper() or before in _OPENS:
            continue
        if following is not None and text[match.end() : following.start()] == " " and following.group()[0].isupper():
            continue
        small = word.casefold()
        if small not in WEEKDAYS and small not in MONTHS:
            found.add(small)
    return frozenset(found)
