"""Tails: the end of a sentence that gives what stands before it to somebody: ", a source told the newspaper"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from firsthand.claims.frames import Frame
from firsthand.model import Page
from firsthand.text.syntax import Tree

_VERBS = frozenset("say tell add report write note announce".split())
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_QUOTES = '"“”„«»'
# A speaker and what follows the verb are so many tokens long at the most: longer ones hold more than a name and a day.
LONGEST_SPEAKER = 14
LONGEST_REST = 9


@dataclass(frozen=True, slots=True)
class _Tail:
    """The comma, the first and last token of the speaker, the verb, whom it was said to, and "citing" behind it, in tokens."""

    comma: int
    first: int
    verb: int
    addressee: int | None
    last: int
    citing: int | None


def with_tails(page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame], is_outlet: Callable[[Frame], bool]) -> list[Frame]:
    """The sayings, each sentence that ends in a tail given to its speaker from its first word to the comma.

    A parser that loses its way in a long sentence ties the tail to the nearest verb, or takes the speaker for an apposition; the comma, the
    noun and the verb at the end say it as plainly. Quotations have their marks to go by and stay as they are. New sayings stand last.
    """
    by_sentence: dict[int, list[int]] = {}
    for place, frame in enumerate(frames):
        by_sentence.setdefault(frame.sentence, []).append(place)
    result = list(frames)
    for number, tree in enumerate(trees):
        tail = _tail(tree)
        if tail is None:
            continue
        content = tree.span(0, tail.comma - 1)
        if any(mark in page.quote(content) for mark in _QUOTES):
            continue
        here = by_sentence.get(number, [])
        own = next((place for place in here if frames[place].token == tail.verb), None)
        holder = own if own is not None else len(result)
        for place in here:
            # What stands before the comma and is somebody else's saying stands inside this one.
            other = result[place]
            if place != own and other.cue.start < content.end and other.content.start < content.end:
                clipped = replace(other.content, end=min(other.content.end, content.end))
                result[place] = replace(other, content=clipped, inside=holder if other.inside is None else other.inside)
        if own is not None:
            # What an outlet reports in two clauses stays two claims.
            if frames[own].content.end <= content.end and not is_outlet(frames[own]):
                result[own] = replace(frames[own], content=content)
            continue
        addressee = tree.span(tail.addressee) if tail.addressee is not None else None
        speaker = tree.span(tail.first, tail.last)
        lemma = tree.tokens[tail.verb].lemma
        result.append(
            Frame(content, tree.span(tail.verb), speaker, "indirect", lemma, number, tail.verb, addressee, form="parataxis")
        )
        if tail.citing is not None:
            result += _cited(tree, tail.citing, result[-1], holder)
    return result


def _cited(tree: Tree, citing: int, said: Frame, holder: int) -> Iterator[Frame]:
    """Whom the speaker of a tail has it from: ", the newspaper reported, citing customs records"."""
    end = next((n for n in range(citing + 1, len(tree.tokens)) if tree.tokens[n].pos == "PUNCT"), len(tree.tokens))
    if end > citing + 1:
        who = tree.span(citing + 1, end - 1)
        lemma = tree.tokens[citing].lemma
        yield replace(
            said, cue=tree.span(citing), speaker=who, lemma=lemma, token=citing, addressee=None, inside=holder, form="citing"
        )


def _tail(tree: Tree) -> _Tail | None:
    tokens = tree.tokens
    last = len(tokens) - 1
    while last >= 0 and tokens[last].pos == "PUNCT":
        last -= 1
    citing = next(
        (n for n in range(last, 0, -1) if tree.text(n).lower() in ("citing", "quoting") and tree.text(n - 1) == ","), None
    )
    if citing is not None:
        last = citing - 2
    verb = next(
        (n for n in range(last, max(-1, last - LONGEST_REST - 1), -1) if tokens[n].tag in _FINITE and tokens[n].pos == "VERB"),
        None,
    )
    if verb is None or tokens[verb].lemma not in _VERBS or any(tree.text(n) == "," for n in range(verb, last)):
        return None
    comma = _comma_before(tree, verb)
    end = verb - 1
    if comma == verb - 1:
        # ", Lind, a member of the council, told the newspaper": a name and who it is, between commas.
        end = comma - 1
        comma = _name_before(tree, comma)
    if comma is None or comma < 3:
        return None
    first = comma + 1
    if (
        first >= verb
        or tokens[first].pos not in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ")
        or tokens[first].tag in ("WDT", "WP", "IN")
    ):
        return None
    if any(tokens[n].tag in _FINITE or tokens[n].pos == "CCONJ" for n in range(first, verb)):
        return None
    if not any(tokens[n].tag in _FINITE and tokens[n].pos in ("VERB", "AUX") for n in range(comma)):
        return None
    follows = verb + 1 <= last and tokens[verb + 1].pos in ("PROPN", "NOUN", "DET", "PRON") and tokens[verb].lemma == "tell"
    addressee = (
        next((n for n in tree.children[verb] if n > verb and tokens[n].dep in ("dobj", "dative")), None) if follows else None
    )
    # What only tells who somebody is on the way to another verb is no tail: "Lind, the owner said to be ill".
    whole = tokens[verb].lemma != "tell" or addressee is not None or verb == last
    return _Tail(comma, first, verb, addressee, end, citing) if whole else None


def _comma_before(tree: Tree, place: int) -> int | None:
    return next((n for n in range(place - 1, max(-1, place - LONGEST_SPEAKER - 1), -1) if tree.text(n) == ","), None)


def _name_before(tree: Tree, comma: int) -> int | None:
    """The comma before a name that is followed by an apposition, which ends at `comma`."""
    second = _comma_before(tree, comma)
    first = _comma_before(tree, second) if second is not None else None
    if first is None or second is None or tree.tokens[second + 1].pos not in ("DET", "NOUN", "PROPN", "ADJ"):
        return None
    is_name = all(tree.tokens[n].pos == "PROPN" for n in range(first + 1, second))
    return first if is_name and first + 1 < second else None
