"""Sentences: where they begin and end, in many languages."""

import re
from collections.abc import Iterator

# A sentence longer than this is cut at white space: pages without line ends or full stops exist, and everything that reads a sentence
# (vectors, alignment) is bounded by its length.
LONGEST = 1200

_END = re.compile(r"[.!?…]{1,4}[\"'”’»“)\]]{0,3}(?=\s)|[。！？｡؟।۔։።။។]{1,4}[」』”’）»\"]{0,3}")
_NEXT = re.compile(r"\s*[\"'“”‘’„«(\[–—-]{0,3}\s?(\S)")
_LAST_WORD = re.compile(r"[^\s\"'“”‘’„«»(\[]{1,24}$")
_FIRST_WORD = re.compile(r"\s*[\"'“„«(\[]{0,3}([^\W\d_]{1,24})")

# Titles and the like: the full stop belongs to the word and the sentence goes on.
_GOES_ON = frozenset(
    "mr mrs ms mx dr prof sr jr gen lt col maj capt cmdr sgt adm brig rev hon gov sen rep pres amb sec dept supt insp vs viz cf "
    "e.g i.e vol pp ed approx ca "
    "hr fr bzw d.h z.b u.a nr abs bspw mme mlle ing dott sig av ul г гг им ул т.е т.н т.д р руб св вул пр".split()
)
# These go on only before a number ("no. 4", "Dec. 9").
_BEFORE_NUMBER = frozenset("no nos art fig jan feb mar apr jun jul aug sept sep oct nov dec".split())
# Words that may end a sentence, full stop and all: they do where the next word often begins one.
_MAY_END = frozenset("st u.s u.k u.n e.u u.s.a d.c a.m p.m inc corp co ltd llc plc bros etc al".split())
_BEGINNERS = frozenset(
    "the a an this that these those it he she they we you i in on at as but and or if when while after before since however still both "
    "its his her their there no not for from with by to".split()
)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each sentence of `text[start:end]`, without the white space around it.

    A line end always ends a sentence. Within a line a full stop, question or exclamation mark does (with the quotation marks that
    close behind it), unless it belongs to an initial or an abbreviation or the text goes on in lower case. One set of rules serves
    all languages: abbreviations are looked up in a joint list.
    """
    for line_start, line_end in _lines(text, start, end):
        at = line_start
        for found in _END.finditer(text, line_start, line_end):
            if _closes(text, at, found, line_end):
                yield from _cut(text, at, found.end())
                at = found.end()
        yield from _cut(text, at, line_end)


def _closes(text: str, at: int, found: re.Match[str], line_end: int) -> bool:
    """Whether the mark at `found` ends the sentence that began at `at`."""
    if found.group()[0] in "。！？｡؟।۔։።။។":
        return True
    following = _NEXT.match(text, found.end(), line_end)
    if following is None:
        return True
    if following[1].islower() or (found.group() == "." and text[at : found.start()].strip().isdigit()):
        # Lower case goes on, and a number alone is no sentence: "6. November", "1. Why the road closed".
        return False
    if found.group()[0] != "." or found.group().startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(at, found.start() - 24), found.start())
    return word is None or _may_close(word.group().lower(), following[1], _FIRST_WORD.match(text, found.end(), line_end))


def _may_close(stem: str, character: str, word: re.Match[str] | None) -> bool:
    """Whether a full stop after `stem` can end a sentence, given the next character and the next word."""
    if (len(stem) == 1 and stem.isalpha()) or stem in _GOES_ON:
        return False
    if stem in _BEFORE_NUMBER:
        return not character.isdigit()
    if stem in _MAY_END:
        return bool(word and word[1].lower() in _BEGINNERS)
    return True


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        yield at, stop
        at = stop + 1


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, in pieces of at most LONGEST where it is longer."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = start + LONGEST if space < 0 else space
        yield from _trimmed(text, start, stop)
        start = stop
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
