"""Mentions: the names in one report, what each seems to name, and which stand for which."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from firsthand.entities.bodies import find_bodies
from firsthand.entities.chunks import Chunk, is_model, is_raised
from firsthand.entities.named import Link, Named
from firsthand.entities.readings import Reading
from firsthand.entities.runs import find_runs
from firsthand.entities.schemata import weigh
from firsthand.entities.shortforms import link
from firsthand.entities.spellings import key, tell_forms
from firsthand.entities.votes import BESIDE, FORM, KNOWN, LEAST, PLACED, Vote
from firsthand.model import Mention, Naming, Page, Report, Schema, Span
from firsthand.text.parsing import Parse
from firsthand.text.syntax import lay
from firsthand.text.wording import Wording

# How much the parser alone can say for one name: beyond it, something in the text does.
_GUESSED = 3.0


def find(report: Report, page: Page, wording: Wording, parses: Mapping[str, Parse]) -> Naming:
    """Say where names stand in a report, what they seem to name, and which are short for which.

    Names are runs of capitalised words, the public bodies that news names by their country and task, and models by their letters and
    digits. What one names is told by its own words (a legal form, "ministry", a number), by the words beside it ("the firm X", "X, an
    analyst") and, weakly, by the parser; all that a report says of one name counts together, so it has one schema throughout. Headings
    in capitals give names only where the body has them too. Without a parse, as in languages other than English, no name is certain
    and none is given: empty means "not analysed" there. A name is no fact: a mention says "is named", nothing more.
    """
    sentences = [Reading.of(tree) for tree in lay(wording, parses)]
    plain = frozenset(chunk.lower for one in sentences if not one.heading for chunk in one.chunks if chunk.text.islower())
    places = [place for number, one in enumerate(sentences) if not one.heading for place in _places(number, one, plain)]
    groups = _without_pairs(_group(places))
    _place_bodies(groups)
    _look_again(sentences, groups)
    ordered = sorted(groups.values(), key=lambda group: group.places[0].start)
    links = _link(ordered, sentences)
    return Naming(report.id, tuple(sorted(_mentions(ordered, links, page))))


@dataclass(frozen=True, slots=True)
class _Place:
    """A name where it stands: `start` to `end` of the page, in sentence number `sentence`; `bracket` is where an opening bracket before it
    stands, -1 where none does; `title` the person's title before it."""

    start: int
    end: int
    name: str
    sentence: int
    votes: tuple[Vote, ...] = ()
    bare: bool = False
    bracket: int = -1
    title: str = ""


@dataclass(slots=True)
class _Group:
    """All places of one name in a report."""

    places: list[_Place] = field(default_factory=list)

    @property
    def schema(self) -> tuple[Schema, float, bool]:
        """What most speaks for, how much that is, and whether it is more than guesses."""
        sums: dict[Schema, float] = {}
        best: dict[Schema, float] = {}
        for place in self.places:
            for vote in place.votes:
                sums[vote.schema] = sums.get(vote.schema, 0.0) + vote.weight
                best[vote.schema] = max(best.get(vote.schema, 0.0), vote.weight)
        if not sums:
            return "Organization", 0.0, False
        _sharpen(sums)
        schema = min(sums, key=lambda one: (best[one] < KNOWN, best[one] < FORM, -sums[one], one))
        return schema, sums[schema], best[schema] > _GUESSED


def _sharpen(sums: dict[Schema, float]) -> None:
    """Give the votes for "some organization" to the sort of organization that words speak for."""
    for sort in ("PublicBody", "Company"):
        if sort in sums and "Organization" in sums and sums[sort] >= 4.0 > sums["Organization"] / 3:
            sums[sort] += sums["Organization"]


def _places(number: int, sentence: Reading, plain: frozenset[str]) -> Iterator[_Place]:
    """The names of one sentence, as they stand."""
    chunks = sentence.chunks
    bodies = find_bodies(chunks)
    taken = {at for body in bodies for at in range(body.first, body.last + 1)}
    for body in bodies:
        yield _place(number, sentence, chunks[body.first], chunks[body.last], (Vote("PublicBody", 6.0),), bare=body.bare)
    at = {chunk.start: position for position, chunk in enumerate(chunks)}
    for run in find_runs(sentence.tree, chunks, plain):
        if any(at[chunk.start] in taken for chunk in run.chunks):
            continue
        place = _place(number, sentence, run.chunks[0], run.chunks[-1])
        yield replace(place, votes=weigh(sentence.tree, chunks, run, place.name), title=run.title.casefold().rstrip("."))


def _place(
    number: int, sentence: Reading, first: Chunk, last: Chunk, votes: tuple[Vote, ...] = (), *, bare: bool = False
) -> _Place:
    text = sentence.tree.sentence.text
    end = last.end
    if is_model(last.text) and last.text.endswith("s"):
        end -= 1
    before = text[: first.start].rstrip()
    bracket = sentence.start + len(before) - 1 if before.endswith("(") and text[last.end :].startswith(")") else -1
    name = " ".join(text[first.start : end].split())
    return _Place(sentence.start + first.start, sentence.start + end, name, number, votes, bare, bracket)


def _group(places: Sequence[_Place]) -> dict[str, _Group]:
    """The places by name, in whatever way it is capitalised or hyphenated.

    A report that writes one name with legal forms of two kinds ("Tarvel Marine JSC", "Tarvel Marine LLC") has two companies of that name.
    """
    apart = tell_forms(place.name for place in places)
    groups: dict[str, _Group] = {}
    for place in places:
        groups.setdefault(apart(place.name), _Group()).places.append(place)
    return groups


def _without_pairs(groups: dict[str, _Group]) -> dict[str, _Group]:
    """The groups less those that are two names set side by side: "Kolmer-Venske" where the report has Kolmer and Venske."""
    return {
        name: group
        for name, group in groups.items()
        if not all(
            len(parts := place.name.split("-")) == 2 and all(key(part) in groups for part in parts) for place in group.places
        )
    }


def _place_bodies(groups: Mapping[str, _Group]) -> None:
    """Count it for a place that a public body is of it: "the Ministry of Commerce of Tarvia"."""
    for group in groups.values():
        if group.schema[0] == "PublicBody":
            for name in dict.fromkeys(place.name for place in group.places):
                of = groups.get(key(name.rpartition(" of ")[2])) if " of " in name else None
                if of is not None and of is not group:
                    of.places[0] = replace(of.places[0], votes=(*of.places[0].votes, Vote("Address", BESIDE)))


def _look_again(sentences: Sequence[Reading], groups: Mapping[str, _Group]) -> None:
    """Add the places that the first reading missed: names of the body in headings, and where a capital alone did not tell.

    Each word is looked up with as many words behind it as names that begin so have, so the time grows with the text.
    """
    known: dict[tuple[str, ...], list[tuple[tuple[str, ...], _Group]]] = {}
    sizes: dict[str, set[int]] = {}
    taken: set[int] = set()
    for group in groups.values():
        taken.update(at for place in group.places for at in range(place.start, place.end))
        if group.schema[1] >= LEAST and not all(place.bare for place in group.places):
            for words in dict.fromkeys(tuple(place.name.split()) for place in group.places):
                folded = tuple(word.casefold() for word in words)
                known.setdefault(folded, []).append((words, group))
                sizes.setdefault(folded[0], set()).add(len(words))
    for number, sentence in enumerate(sentences):
        at = 0
        while at < len(sentence.chunks):
            for size in sorted(sizes.get(sentence.chunks[at].text.casefold(), ()), reverse=True):
                part = sentence.chunks[at : at + size]
                found = _known(sentence, part, known) if len(part) == size else None
                if found is not None and not any(sentence.start + chunk.start in taken for chunk in part):
                    found.places.append(_place(number, sentence, part[0], part[-1]))
                    at += size - 1
                    break
            at += 1
    for group in groups.values():
        group.places.sort(key=lambda place: place.start)


def _known(
    sentence: Reading, part: Sequence[Chunk], known: Mapping[tuple[str, ...], Sequence[tuple[tuple[str, ...], _Group]]]
) -> _Group | None:
    """The name that these chunks are, letter for letter, or in a heading whatever their capitals."""
    if not is_raised(part[0]) or not all(chunk.joined for chunk in part[1:]):
        return None
    written = tuple(chunk.text for chunk in part)
    among = known.get(tuple(word.casefold() for word in written), ())
    return next((group for words, group in among if words == written or sentence.heading), None)


def _link(groups: Sequence[_Group], sentences: Sequence[Reading]) -> dict[int, Link]:
    headlines = frozenset(number for number, one in enumerate(sentences) if one.headline)
    kin = frozenset(number for number, one in enumerate(sentences) if one.kin)
    named = []
    ends: dict[int, int] = {}
    for number, group in enumerate(groups):
        schema, _, firm = group.schema
        told = next((place for place in group.places if place.sentence not in headlines), None)
        named.append(
            Named(
                _fullest(group),
                schema,
                firm,
                frozenset(place.sentence for place in group.places),
                group.places[0].start,
                told.start if told else -1,
                told.sentence if told else -1,
                _is_placed(group),
                all(place.bare for place in group.places),
                frozenset(place.title for place in group.places) - {""},
                any(place.sentence in kin for place in group.places),
            )
        )
        ends.update((place.end, number) for place in group.places)
    # In the order of the text: what a report writes in brackets first is the short form.
    defined = sorted(
        (place.start, ends[end], number)
        for number, group in enumerate(groups)
        for place in group.places
        if place.bracket >= 0
        for end in (place.bracket, place.bracket - 1)
        if end in ends
    )
    return link(named, [(full, short) for _, full, short in defined])


def _is_placed(group: _Group) -> bool:
    """Whether the report says more than once that something is in it, or calls it a place."""
    votes = [vote.weight for place in group.places for vote in place.votes if vote.schema == "Address" and vote.weight >= PLACED]
    return len(votes) > 1 or any(weight >= BESIDE for weight in votes)


def _fullest(group: _Group) -> str:
    return max((place.name for place in group.places), key=lambda name: (not name.isupper(), len(name), name))


def _mentions(groups: Sequence[_Group], links: Mapping[int, Link], page: Page) -> Iterator[Mention]:
    """What is kept: names for which enough speaks, taking together what stands for one another."""
    roots = [_root(number, links) for number in range(len(groups))]
    weights: dict[int, float] = {}
    for group, root in zip(groups, roots, strict=True):
        weights[root] = weights.get(root, 0.0) + group.schema[1]
    for number, (group, root) in enumerate(zip(groups, roots, strict=True)):
        if weights[root] < LEAST or (number not in links and all(place.bare for place in group.places)):
            continue
        schema = groups[root].schema[0]
        stands_for, why = None, ""
        if number in links:
            fuller = groups[links[number].of].places[0]
            stands_for, why = Span(page.id, fuller.start, fuller.end), links[number].why
        for place in group.places:
            yield Mention(Span(page.id, place.start, place.end), place.name, schema, stands_for, why)


def _root(number: int, links: Mapping[int, Link]) -> int:
    """The name that a name stands for in the end; `link` makes no rings."""
    while number in links:
        number = links[number].of
    return number
