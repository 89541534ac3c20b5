"""Sentences: where they begin and end, in many languages."""

import re
from collections.abc import Iterator

# A line longer than this is cut at white space before it is looked at: pages without line ends or full stops exist, and everything
# that reads a sentence (vectors, alignment) is bounded by its length.
LONGEST = 1200

_END = re.compile(r"[.!?…]{1,4}[\"'”’»“)\]]{0,3}(?=\s)|[。！？｡؟।]{1,4}[」』”’）»\"]{0,3}")
_NEXT = re.compile(r"\s*[\"'“”‘’„«(\[–—-]{0,3}\s?(\S)")
_LAST_WORD = re.compile(r"[^\s\"'“”‘’„«»(\[]{1,24}$")
_FIRST_WORD = re.compile(r"\s*[\"'“„«(\[]{0,3}([^\W\d_]{1,24})")

# Titles and the like: the full stop belongs to the word and the sentence goes on.
_GOES_ON = frozenset(
    "mr mrs ms mx dr prof sr jr st gen lt col maj capt cmdr sgt adm brig rev hon gov sen rep pres amb sec dept supt insp no nos vs viz cf "
    "e.g i.e art fig vol pp ed approx ca jan feb mar apr jun jul aug sept sep oct nov dec "
    "hr fr bzw d.h z.b u.a nr abs bspw mme mlle ing dott sig av ul г гг им ул т.е т.н т.д р руб св вул пр".split()
)
# Words that may end a sentence, full stop and all: they do where the next word often begins one.
_MAY_END = frozenset("u.s u.k u.n e.u u.s.a d.c a.m p.m inc corp co ltd llc plc bros etc al".split())
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
                yield from _trimmed(text, at, found.end())
                at = found.end()
        yield from _trimmed(text, at, line_end)


def _closes(text: str, at: int, found: re.Match[str], line_end: int) -> bool:
    """Whether the mark at `found` ends the sentence that began at `at`."""
    if found.group()[0] in "。！？｡؟।":
        return True
    following = _NEXT.match(text, found.end(), line_end)
    if following is None:
        return True
    if following[1].islower():
        return False
    if found.group()[0] != "." or found.group().startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(at, found.start() - 24), found.start())
    if word is None:
        return True
    stem = word.group().lower()
    if (len(stem) == 1 and stem.isalpha()) or stem in _GOES_ON:
        return False
    if stem in _MAY_END:
        first = _FIRST_WORD.match(text, found.end(), line_end)
        return bool(first and first[1].lower() in _BEGINNERS)
    return True


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of `text[start:end]`, none longer than LONGEST."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        while stop - at > LONGEST:
            cut = text.rfind(" ", at + LONGEST // 2, at + LONGEST)
            cut = at + LONGEST if cut < 0 else cut
            yield at, cut
            at = cut
        yield at, stop
        at = stop + 1


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
