"""Entries: sources as they are built up in reading, and whether later words may mean one of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from firsthand.claims.described import Described, Kind
from firsthand.claims.roster import Sex
from firsthand.knowledge.sourcewords import ANY_SOURCE, PEOPLE
from firsthand.model import Outlet, Source, SourceId, Span, Support

# How many sentences back "the ministry" and "a spokesperson" reach where several may be meant.
NEAR = 2
# A shorter word stands for the longer one that it begins: "intel" for "intelligence".
LEAST_BEGINNING = 4
_NEW = frozenset("separate another other new different second third".split())
_ARTICLES = ("the ", "The ", "a ", "A ", "an ", "An ")


@dataclass(slots=True)
class Entry:
    """A source as it is built up: everything that a Source holds, and what later words may call it by.

    `noun` is the head of its name, `words` what stands beside it, `kinds` the nouns that it goes by, `seen` the sentences that name it.
    """

    id: SourceId
    name: str
    kind: Kind
    noun: str = ""
    words: frozenset[str] = frozenset()
    plural: bool = False
    outlet: Outlet | None = None
    article: str = ""
    kinds: set[str] = field(default_factory=set)
    author: SourceId | None = None
    number: str | None = None
    role: str | None = None
    affiliation: str | None = None
    roles: set[str] = field(default_factory=set)
    mentions: set[Span] = field(default_factory=set)
    rests_on: set[Support] = field(default_factory=set)
    sex: Sex | None = None
    seen: list[int] = field(default_factory=list)

    def source(self) -> Source:
        """The finished record."""
        return Source(
            id=self.id,
            name=self.name,
            kind=self.kind,
            outlet=self.outlet.id if self.outlet else None,
            mentions=tuple(sorted(self.mentions)),
            rests_on=tuple(sorted(self.rests_on, key=lambda s: (s.source, s.says, s.shown_by is not None, s.shown_by))),
            number=self.number,
            role=self.role,
            affiliation=self.affiliation,
        )


def clearly(found: Sequence[Entry], sentence: int) -> Entry | None:
    """The one that is meant: the only one, or the only one named in the last sentences."""
    if len(found) == 1:
        return found[0]
    near = [entry for entry in found if entry.seen and sentence - entry.seen[-1] <= NEAR]
    return near[0] if len(near) == 1 else None


def is_same_document(one: Described, author: SourceId | None, entry: Entry) -> bool:
    """Whether these words may mean a document met before: the same kind, one or several, and of the same author where both say whose."""
    if one.plural != entry.plural or one.noun not in entry.kinds or one.words & _NEW or one.number in ("another", "one"):
        return False
    if author is not None and entry.author is not None:
        return author == entry.author
    return one.words <= entry.words if one.definite else bool(one.words) and one.words == entry.words


def are_same_people(one: Described, entry: Entry, headline: bool = False) -> bool:
    """Whether these words may mean people met before: the same role, nothing that disagrees. A headline needs no "the"."""
    if entry.kind == "person":
        return one.definite and not one.plural and one.noun in entry.roles and not one.words
    if one.words & _NEW:
        return False
    differs = one.number and entry.number and one.number not in (entry.number, "both")
    if one.plural != entry.plural or differs or entry.noun not in PEOPLE:
        return False
    back = one.definite or headline
    if one.noun != entry.noun and not (one.noun in ANY_SOURCE and (back or entry.noun in ANY_SOURCE)):
        return False
    if one.affiliation is None or one.affiliation == entry.affiliation:
        return back or (one.affiliation is not None and one.plural)
    return entry.affiliation is not None and _lies_in(one.affiliation, entry.affiliation) and (back or one.number is not None)


def _lies_in(short: str, long: str) -> bool:
    """Whether each word of a shorter description is in the longer one, or begins a word of it."""
    there = _words(long)
    return all(
        any(word == other or (len(word) >= LEAST_BEGINNING and other.startswith(word)) for other in there)
        for word in _words(short)
    )


def _words(text: str) -> list[str]:
    return [word for word in text.lower().replace("-", " ").split() if word not in ("a", "an", "the", "of")]


def may_be(entry: Entry, sex: Sex) -> bool:
    """Whether "he" or "she" may mean a source: one person of whom nothing says otherwise."""
    one_person = entry.kind == "person" or (entry.kind == "unnamed" and not entry.plural)
    return one_person and entry.sex in (None, sex)


def ends_in(name: str, short: str) -> bool:
    """Whether a name is another one or ends in it, in any case."""
    return name.casefold() == short.casefold() or name.casefold().endswith(f" {short.casefold()}")


def is_name(one: Described) -> bool:
    """Whether a body is named in capitals ("the Ministry of Trade"), and not only by its kind."""
    words = [word for word in one.name.split() if word.lower() not in ("the", "a", "an", "of", "and", "for")]
    return bool(words) and all(word[:1].isupper() for word in words)


def bare(name: str) -> str:
    """A name without its article and without the possessive; words that are no name keep their article ("the ministry")."""
    name = name.removesuffix("’s").removesuffix("'s")
    for article in _ARTICLES:
        if name.startswith(article):
            rest = name.removeprefix(article)
            return rest if any(word[:1].isupper() for word in rest.split()) else name[:1].lower() + name[1:]
    return name
