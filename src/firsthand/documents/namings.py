"""Find every place where a text names an outlet, known beforehand or told by its form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.knowledge.calendar import WEEKDAYS
from firsthand.knowledge.outlets import Known, Mention, find_outlets, known_by_name, outlet_named
from firsthand.knowledge.phrases import OUTLET_NOUNS, OUTLET_WORDS
from firsthand.model import Outlet, OutletId

_CAPITAL = r"[A-ZÀ-ÞА-ЯІЇЄҐŁŚŻŠČŽ][\w’'-]{0,24}"


def _either(words: str) -> str:
    """An alternation that reads one letter before it tries any word: most words of a text begin with none of them."""
    by_letter: dict[str, list[str]] = {}
    for word in words.split("|"):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"


_OUTLET_WORD = re.compile(rf"(?<![\w’'-]){_either(OUTLET_WORDS)}(?:[ -]{_either(OUTLET_WORDS)}){{0,2}}(?![\w’'-]| of )")
_OF_NAME = re.compile(rf"{_CAPITAL}|of|de|la|der")
# The longest name that ends in a word of this kind has so many words before it.
_MOST_BEFORE = 4
_BY_NOUN = re.compile(
    rf"(?<!\w)(?i:{_either(OUTLET_NOUNS)}) (?:[«\"“„](?P<quoted>[^«»\"“”„\n]{{2,40}})[»\"”“]|(?P<bare>{_CAPITAL}(?: {_CAPITAL}){{0,3}}))"
)
_NOUN = re.compile(
    r" (?:news agency|press agency|news service|newspaper|television|TV channel|magazine|news site|news website)(?!\w)"
)
# Words that begin a sentence or describe an outlet and are not of its name; and words that make a name another's.
_NOT_OF_NAME = WEEKDAYS | frozenset(
    (
        "the a an in on at by from as and but or if when while after before since according citing told says said state local official "
        "russian chinese american british german french ukrainian israeli iranian turkish syrian japanese korean indian italian spanish "
        "polish us uk former also meanwhile however his her its their this that these those one two three with for to of speaking asked "
        "der die das ein eine wie laut nach le la les un une selon el los según il lo secondo o os segundo "
        "january february march april may june july august september october november december"
    ).split()
)
_OTHERS = re.compile(
    r"\b(?:Social Media|Mass Media|New Media|University|College|Medical Journal|Free Press|Press (?:Secretary|Office|Conference"
    r"|Freedom|Club)|Intelligence Agency|Energy Agency|"
    r"Security Agency|Protection Agency|Space Agency|Police|Annual|Quarterly|Committee|Council|White Paper|Financial Report"
    r"|Morning Star|Washington Monument|"
    r"(?:Intelligence|Border|Space|Energy|Health|Development|Investigation|Crime|Refugee|Atomic|Enforcement|Management|Security"
    r"|Protection|Aviation|Drug|Food|Tax|Revenue|Federal|"
    r"Medicines|Environment|Environmental|Meteorological|Statistics|Anti-Doping|Reconnaissance|Logistics|Defense|Defence"
    r"|Cooperation|Nuclear|Police|Customs|Works|Relief|Children[’']?s?) Agency)\b"
)


@dataclass(frozen=True, slots=True)
class Naming:
    """A name of an outlet at `start` to `end` of a text.

    `sure`: the words can mean nothing else. `known` is None for an outlet told by its form alone.
    """

    start: int
    end: int
    outlet: Outlet
    known: Known | None
    sure: bool


def find_namings(text: str, start: int, end: int, own: Known | None) -> tuple[Naming, ...]:
    """All namings in text[start:end], in order, none overlapping. Short names ("the Times") need the full one beside them, or `own`."""
    mentions = sorted(find_outlets(text, start, end), key=lambda mention: (mention.start, -mention.end))
    named = {known.outlet.id for mention in mentions if not mention.weak for known in mention.among}
    namings = [naming for mention in mentions if (naming := _settle(text, mention, named, own)) is not None]
    taken = [(naming.start, naming.end) for naming in namings]
    for found in sorted(_by_form(text, start, end), key=lambda naming: (naming.start, -naming.end)):
        if not _overlaps(found, taken):
            namings.append(found)
            taken.append((found.start, found.end))
            taken.sort()
    return tuple(sorted(namings, key=lambda naming: naming.start))


def _settle(text: str, mention: Mention, named: set[OutletId], own: Known | None) -> Naming | None:
    """Say which outlet a mention means; None where it could be any of several, or none."""
    words = text[mention.start : mention.end]
    among = mention.among
    if mention.weak:
        here = [known for known in among if known.outlet.id in named or known is own]
        # "the Times" and "the Post" are short for an outlet named in full elsewhere in the report.
        if (
            words[:4].casefold() == "the " and words[4:] not in {known.outlet.name.removeprefix("The ") for known in among}
        ) or len(among) > 1:
            if len(here) != 1:
                return None
            among = (here[0],)
    if len(among) > 1:
        among = tuple(known for known in among if known is own) or among[:1]
    return Naming(mention.start, mention.end, among[0].outlet, among[0], not mention.weak)


def _by_form(text: str, start: int, end: int) -> Iterator[Naming]:
    for found in _OUTLET_WORD.finditer(text, start, end):
        naming = _trimmed(text, _start_of_name(text, start, found.start()), found.end(), sure=False)
        # One word is a word, not a name: "News", "Press", "Mail".
        if naming is not None and " " in text[naming.start : naming.end].strip():
            yield naming
    for found in _BY_NOUN.finditer(text, start, end):
        group = "quoted" if found.group("quoted") else "bare"
        naming = _trimmed(text, found.start(group), found.end(group), sure=True)
        if naming is not None:
            yield naming
    for found in _NOUN.finditer(text, start, end):
        naming = _trimmed(text, _start_of_name(text, start, found.start() + 1), found.start(), sure=True)
        if naming is not None:
            yield naming


def _start_of_name(text: str, least: int, at: int) -> int:
    """Where the run of capitalised words begins that ends right before `at`."""
    for _ in range(_MOST_BEFORE):
        space = at - 1
        if space < least or text[space] != " ":
            break
        before = max(text.rfind(" ", max(least, space - 26), space), text.rfind("\n", max(least, space - 26), space)) + 1
        word = max(before, least)
        if opens := text[word] in "([{\"'“„«‘":
            word += 1
        if _OF_NAME.fullmatch(text, word, space) is None:
            break
        at = word
        if opens:
            break
    return at


def _trimmed(text: str, start: int, end: int, *, sure: bool) -> Naming | None:
    """The name without what leads up to it; None where nothing is left or it is somebody else's."""
    words = list(re.finditer(r"\S+", text[start:end]))
    while words and words[0].group().casefold().strip("’'") in _NOT_OF_NAME:
        words.pop(0)
    if not words:
        return None
    start, end = start + words[0].start(), start + words[-1].end()
    name = text[start:end].rstrip("’'")
    name = re.sub(r"[’']s$", "", name)
    end = start + len(name)
    if len(name) < 3 or _OTHERS.search(name) or not any(character.isupper() for character in name):
        return None
    known = known_by_name(name)
    return Naming(start, end, known.outlet if known is not None else outlet_named(name), known, sure)


def _overlaps(naming: Naming, taken: Sequence[tuple[int, int]]) -> bool:
    from bisect import bisect_left

    place = bisect_left(taken, (naming.start, naming.end))
    before = taken[place - 1] if place else (0, 0)
    after = taken[place] if place < len(taken) else (naming.end, naming.end)
    return before[1] > naming.start or after[0] < naming.end
