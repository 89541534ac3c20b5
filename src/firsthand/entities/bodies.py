"""Public bodies that news writes without a name of their own: "the Norwegian defence ministry", "China's government"."""

from dataclasses import dataclass

from firsthand.entities.chunks import Chunk
from firsthand.knowledge.namewords import SMALL_WORDS
from firsthand.knowledge.places import PUBLIC_WORDS, country_named, country_of_people

# What a ministry, an office or a service is for.
SUBJECTS = PUBLIC_WORDS | frozenset(
    "affairs agriculture agricultural antitrust aviation broadcasting commerce communications competition construction "
    "culture cultural cyber data development digital drug economic economics economy education emergencies emergency "
    "employment energy environment environmental export external family finance financial fisheries food forestry health "
    "home housing immigration industrial industry information infrastructure internal investment justice labor labour land "
    "maritime market markets migration mines mining naval oil petroleum planning postal power prison privacy prosecution "
    "prosecutor prosecutors public railway railways research resources safety sanctions science securities shipping social "
    "sports statistics tax technology tourism trade traffic transport transportation treasury veterans water welfare".split()
)
# The noun that ends such a name. Each of these is one body of a country, or with its subject is.
_ENDS = frozenset(
    "ministry government parliament army military navy police cabinet embassy treasury presidency senate congress customs "
    "gendarmerie coastguard chancellery".split()
)
# These need a subject before them: a "Norwegian agency" is any.
_ENDS_WITH_SUBJECT = frozenset(
    "department office service agency authority commission committee council court force guard regulator inspectorate "
    "directorate bank bureau board administration".split()
)
_INDEFINITE = frozenset(
    ["a", "an", "another", "any", "some", "one", "every", "each", "no", "several", "two", "three", "many", "other", "most"]
)
_VERBS = frozenset("is was has had said says would will could may can were are told which that who denied did does".split())
_BARE_ENDS = frozenset(
    ["ministry", "office", "service", "department", "agency", "authority", "commission", "inspectorate", "force", "guard", "bank"]
)


@dataclass(frozen=True, slots=True)
class Body:
    """A public body in a sentence: chunks `first` to `last`. `bare`: no country is named, so only the report can say whose it is."""

    first: int
    last: int
    bare: bool


def find_bodies(chunks: tuple[Chunk, ...]) -> list[Body]:
    """The public bodies of one sentence, from left to right, none inside another."""
    found: list[Body] = []
    at = 0
    while at < len(chunks):
        width = _country_width(chunks, at)
        body = _after_country(chunks, at, width) if width else _bare(chunks, at)
        if body is not None:
            found.append(body)
            at = body.last + 1
        else:
            at += max(width, 1)
    return found


def _country_width(chunks: tuple[Chunk, ...], at: int) -> int:
    """How many chunks from `at` name a country or its people: 2 for "North Korean", 0 where they name none."""
    if not chunks[at].text[0].isupper() or chunks[at].lower == "the":
        return 0
    for size in (3, 2, 1):
        part = chunks[at : at + size]
        if len(part) == size and all(chunk.joined and chunk.text[0].isupper() for chunk in part[1:]):
            words = " ".join(chunk.text for chunk in part)
            if country_named(words) or country_of_people(words):
                return size
    return 0


def _after_country(chunks: tuple[Chunk, ...], at: int, width: int) -> Body | None:
    """A body whose country stands before it, directly or with a possessive."""
    begin = at + width
    if begin >= len(chunks) or chunks[begin].gap.strip() not in {"", "'s", "’s", "'", "’"}:
        return None
    last = _body_end(chunks, begin)
    if last is None:
        return None
    if (
        all(chunk.text[0].isupper() for chunk in chunks[begin : last + 1])
        and last + 1 < len(chunks)
        and _goes_on(chunks, last + 1)
    ):
        # "Norwegian Police University College": a longer name, which its own capitals tell.
        return None
    if at and chunks[at].joined and chunks[at - 1].lower in _INDEFINITE and not _is_before_noun(chunks, last + 1):
        # "a Norwegian intelligence agency" is any of several; "a Norwegian army officer" is of the one army.
        return None
    return Body(at, last, bare=False)


def _is_before_noun(chunks: tuple[Chunk, ...], at: int) -> bool:
    return at < len(chunks) and chunks[at].joined and chunks[at].text.islower() and chunks[at].lower not in SMALL_WORDS | _VERBS


def _goes_on(chunks: tuple[Chunk, ...], at: int) -> bool:
    return chunks[at].joined and (chunks[at].text[0].isupper() or chunks[at].text in {"of", "for"})


def _body_end(chunks: tuple[Chunk, ...], begin: int) -> int | None:
    """Where the body ends that begins with a subject or with its own noun: "foreign ministry", "ministry of defence", "air force"."""
    at = begin
    while at < len(chunks) and at - begin < 5 and (at == begin or _follows(chunks[at])):
        word = chunks[at].lower
        if word == "bank" and chunks[at - 1].lower not in {"central", "national", "reserve"}:
            return None
        if word in _ENDS or (word in _ENDS_WITH_SUBJECT and at > begin):
            return _with_subject_behind(chunks, at)
        if word not in SUBJECTS and not (word == "and" and at > begin):
            return None
        at += 1
    return None


def _with_subject_behind(chunks: tuple[Chunk, ...], at: int) -> int:
    """The end of "ministry of trade and industry", given where "ministry" stands."""
    if (
        chunks[at].lower not in {"ministry", "department", "office"}
        or at + 2 >= len(chunks)
        or chunks[at + 1].lower not in {"of", "for"}
    ):
        return at
    last, number = at, at + 2
    if chunks[number].lower == "the":
        number += 1
    while number < len(chunks) and number - at < 8 and _follows(chunks[number]):
        word = chunks[number].lower
        if word in SUBJECTS:
            last = number
        elif word != "and":
            break
        number += 1
    return last


def _bare(chunks: tuple[Chunk, ...], at: int) -> Body | None:
    """A ministry or office with its subject and no country: "the defence ministry"."""
    if at == 0 or chunks[at - 1].lower not in {"the", "and"} or not chunks[at].joined:
        return None
    if chunks[at].text[0].isupper() or chunks[at].lower not in SUBJECTS:
        return None
    last = _body_end(chunks, at)
    if last is None or last == at or chunks[last].lower not in _BARE_ENDS:
        return None
    return Body(at, last, bare=True)


def _follows(chunk: Chunk) -> bool:
    return chunk.joined or chunk.gap == ", "
