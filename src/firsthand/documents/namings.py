"""Find every place where a text names an outlet, known beforehand or told by its form."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.knowledge.calendar import WEEKDAYS
from firsthand.knowledge.creditwords import AGENCY_AFTER, AGENCY_BEFORE
from firsthand.knowledge.outlets import Known, Mention, find_outlets, known_by_name, outlet_named
from firsthand.knowledge.phrases import OUTLET_NOUNS, OUTLET_WORDS
from firsthand.knowledge.publishers import Found, Roster
from firsthand.knowledge.shortnames import has_outlet_word, plain_name, trailing_names
from firsthand.model import Outlet, OutletId, Publisher

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
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Dd](?:er|ie|as|em|en)|[Ll][ea]|[Ee]l|[Ii]l)\s$")
# No name told by its form is longer.
_LONGEST = 200
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

    `sure`: the words can mean nothing else. `known` is None for an outlet that is not known beforehand: it is told by its form alone, or
    `listed`, a name that pages of the case or words beside it show to be an outlet's. `bound`: it may also be the name of a place, a
    person or a company, so that it names an outlet only in words that mean one. `lone`: it names one only where it stands alone, in a
    byline or in brackets: it is printed in capitals that are not its own, or is somebody else's name elsewhere in the report.
    """

    start: int
    end: int
    outlet: Outlet
    known: Known | None
    sure: bool
    listed: bool = False
    bound: bool = False
    lone: bool = False


def find_namings(
    text: str, start: int, end: int, own: Known | None, roster: Roster | None = None, publisher: Outlet | None = None
) -> tuple[Naming, ...]:
    """All namings in text[start:end], in order, none overlapping. Short names ("the Times") need the full one beside them, or `own`.

    `roster` holds names of outlets that are not known beforehand; `publisher` is whose report it is.
    """
    mentions = sorted(find_outlets(text, start, end), key=lambda mention: (mention.start, -mention.end))
    named = {known.outlet.id for mention in mentions if not mention.weak for known in mention.among}
    namings = [naming for mention in mentions if (naming := _settle(text, mention, named, own)) is not None]
    by_form = sorted(_by_form(text, start, end), key=lambda naming: (naming.start, -naming.end))
    if roster is not None:
        namings = _with_listed(namings, by_form, tuple(_listed(text, tuple(roster.find(text, start, end)), publisher)))
    namings = _with(namings, by_form)
    if roster is not None:
        namings = _with(namings, _marked(text, start, end, namings))
    return tuple(namings)


def _with(namings: Sequence[Naming], more: Iterable[Naming]) -> list[Naming]:
    """`namings` and those of `more` that overlap none before them."""
    made = sorted(namings, key=lambda naming: naming.start)
    taken = [(naming.start, naming.end) for naming in made]
    for found in more:
        if not _overlaps(found, taken):
            made.append(found)
            insort(taken, (found.start, found.end))
    return sorted(made, key=lambda naming: naming.start)


def _with_listed(known: Sequence[Naming], by_form: Sequence[Naming], listed: Sequence[Naming]) -> list[Naming]:
    """Names known beforehand and listed ones, the longer where two overlap; a listed one inside a longer name told by its form is none."""
    around = {(naming.start, naming.end): naming for naming in by_form}
    spans = sorted(around)
    apart: list[Naming] = []
    for naming in listed:
        alike = around.get((naming.start, naming.end))
        if alike is not None:
            apart.append(replace(naming, sure=True, bound=False) if alike.sure else naming)
        elif not any(one.start <= naming.start and naming.end <= one.end for one in _near(around, spans, naming)):
            apart.append(naming)
    # A known name wins over a listed one of the same length: it has been settled what it means.
    ordered = sorted([*known, *apart], key=lambda one: (one.start, -one.end, one.listed))
    kept: list[Naming] = []
    for naming in ordered:
        if not kept or naming.start >= kept[-1].end:
            kept.append(naming)
    return kept


def _near(around: Mapping[tuple[int, int], Naming], spans: Sequence[tuple[int, int]], naming: Naming) -> Iterator[Naming]:
    """Names told by their form that begin at or a little before a naming."""
    place = bisect_right(spans, (naming.start, naming.end + _LONGEST))
    for span in reversed(spans[max(0, place - 4) : place]):
        yield around[span]


def _listed(text: str, found: Sequence[Found], publisher: Outlet | None) -> Iterator[Naming]:
    """The namings in names of the roster. Where several outlets go by one, it is the report's own, or the one whose whole name it is, or
    the one that the report names in full; else nobody's."""
    full = {
        one.outlet.id for each in found for one in each.among if not each.shouted and plain_name(one.outlet.name) == each.name
    }
    for each in found:
        among: Sequence[Publisher] = each.among
        for chosen in (
            [one for one in among if publisher is not None and one.outlet.id == publisher.id],
            [one for one in among if plain_name(one.outlet.name) == each.name],
            [one for one in among if one.outlet.id in full],
        ):
            if len(among) > 1 and chosen:
                among = chosen
        outlet = among[0].outlet
        if len(among) != 1 or (each.name in trailing_names(outlet.name) and not _may_trail(text, each, outlet, publisher)):
            continue
        is_whole = plain_name(outlet.name) == each.name and has_outlet_word(outlet.name)
        yield Naming(each.start, each.end, outlet, None, is_whole, True, not is_whole, each.shouted)


def _may_trail(text: str, found: Found, outlet: Outlet, publisher: Outlet | None) -> bool:
    """Whether the last words of an outlet's name mean it: on its own pages, or after an article ("the Courier")."""
    if publisher is not None and outlet.id == publisher.id:
        return True
    return _ARTICLE.search(text[max(0, found.start - 5) : found.start]) is not None


def _marked(text: str, start: int, end: int, namings: Sequence[Naming]) -> Iterator[Naming]:
    """Names that words beside them mark as an outlet's ("the agency Orven"), wherever they stand in the text."""
    outlets = {
        text[naming.start : naming.end]: naming.outlet
        for naming in namings
        if naming.sure and not naming.known and not naming.listed
    }
    for pattern in (AGENCY_BEFORE, AGENCY_AFTER):
        for found in pattern.finditer(text, start, end):
            name = found.group("name").removesuffix("’s").rstrip("-’")
            if known_by_name(name) is None and name.casefold() not in _NOT_OF_NAME and len(name) > 2:
                outlets.setdefault(name, outlet_named(name))
    if outlets:
        publishers = [Publisher(outlet, (name,)) for name, outlet in sorted(outlets.items())]
        for each in Roster(publishers).find(text, start, end):
            yield Naming(each.start, each.end, each.among[0].outlet, None, False, True, True, each.shouted)


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
    place = bisect_left(taken, (naming.start, naming.end))
    before = taken[place - 1] if place else (0, 0)
    after = taken[place] if place < len(taken) else (naming.end, naming.end)
    return before[1] > naming.start or after[0] < naming.end
