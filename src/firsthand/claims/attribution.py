"""Attribute: what one report says, on whose word, how surely, with its numbers and times."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from firsthand.claims.answering import answerer, is_answer, says_nothing, tells_of_another, witness
from firsthand.claims.carriers import carry
from firsthand.claims.chains import Chain, Chains
from firsthand.claims.frames import Frame
from firsthand.claims.grading import grade
from firsthand.claims.measuring import measure
from firsthand.claims.nesting import sayings
from firsthand.claims.ownvoice import Own, speak
from firsthand.claims.register import Setting
from firsthand.claims.roster import Roster
from firsthand.claims.shells import told
from firsthand.claims.supplies import Supply, rest, supplied
from firsthand.model import RESPONSES, Appearance, Page, Report, Span, Testimony
from firsthand.text.parsing import Parse
from firsthand.text.syntax import Tree, lay
from firsthand.text.wording import Wording

# Nobody says of himself that he did not answer: where the words name somebody, he is the one.
_OF_OTHERS = ("no_response", "decline", "unable_to_determine", "not_stated")


def attribute(report: Report, page: Page, wording: Wording, parses: Mapping[str, Parse]) -> Testimony:
    """Say what a report says and whom it names as saying so.

    Each saying that the text attributes is one appearance, with the chain from the report's outlet over the outlets that carry it down
    to the source. What lies in nobody's words is the report's own. A report without parses (in a language that is not analysed) has its
    outlet as only source and no appearance; that does not mean that it says nothing.
    """
    trees = lay(wording, parses)
    roster = Roster.of(report, page, trees)
    chains = Chains.of(report, page, trees, roster, carry(report, page, trees, roster))
    frames = _sayings(report, page, trees, roster)
    own = speak(report, page, trees, frames)
    found = list(_read(chains, page, trees, frames, own))
    return Testimony(report.id, chains.register.sources(), _distinct(found))


def _sayings(report: Report, page: Page, trees: tuple[Tree, ...], roster: Roster) -> tuple[Frame, ...]:
    """The sayings without those that tell of an answer; what stood inside one of these stands inside nothing."""
    frames = sayings(report, page, trees, roster)
    kept = [number for number, frame in enumerate(frames) if not is_answer(frame, page, trees[frame.sentence])]
    place = {number: at for at, number in enumerate(kept)}
    return tuple(replace(frames[n], inside=place.get(frames[n].inside) if frames[n].inside is not None else None) for n in kept)  # type: ignore[arg-type]


def _read(
    chains: Chains, page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame], own: Sequence[Own]
) -> Iterator[Appearance]:
    """Read on through the text, so that every pronoun finds what was named before it."""
    known: dict[int, tuple[Chain, ...]] = {}
    # The headline sums up what follows: whom it means by "officials" is told by the text.
    steps = sorted(
        [(chains.is_headline(frame.sentence), frame.sentence, frame.cue.start, 0, number) for number, frame in enumerate(frames)]
        + [(chains.is_headline(one.sentence), one.sentence, one.span.start, 1, number) for number, one in enumerate(own)]
    )
    supplies: list[Supply] = []
    read = -1
    for headline, sentence, _, kind, number in steps:
        for at in () if headline else range(read + 1, sentence + 1):
            supplies += supplied(chains, trees[at], at)
            read = at
        if kind == 1:
            yield from _in_own_voice(chains, page, trees, own[number])
            continue
        for chain in _chains(chains, frames, number, known, ()):
            for span in told(page, trees, frames, number, chains.roster):
                yield from _attributed(chains, page, trees, frames[number], span, chain)
    rest(chains, supplies)


def _chains(
    chains: Chains, frames: Sequence[Frame], number: int, known: dict[int, tuple[Chain, ...]], above: tuple[int, ...]
) -> tuple[Chain, ...]:
    """The chains of a saying, after those of the saying around it, wherever that stands in the text."""
    if number not in known:
        outer = frames[number].inside
        around = None
        if outer is not None and outer not in above and outer != number:
            around = _chains(chains, frames, outer, known, (*above, number))[0]
        known[number] = chains.of_frame(frames[number], around)
    return known[number]


def _attributed(
    chains: Chains, page: Page, trees: tuple[Tree, ...], frame: Frame, span: Span, chain: Chain
) -> Iterator[Appearance]:
    said = _appearance(chains, page, trees, span, chain, frame)
    tree = trees[frame.sentence]
    if says_nothing(page, tree, frame, span, said.act):
        return
    if said.act not in RESPONSES:
        yield said
        return
    within = tree.within(span)
    verb = next((n for n in within if tree.tokens[n].head not in within and tree.tokens[n].pos in ("VERB", "AUX")), tree.root)
    clause = Own(span, frame.sentence, max(0, verb))
    if frame.speaker is not None and chain.ends_in_speaker and not (said.act in _OF_OTHERS and tells_of_another(tree, clause)):
        yield replace(said, by=chain.links[-1])
        return
    yield from _answered(chains, said, tree, clause)


def _in_own_voice(chains: Chains, page: Page, trees: tuple[Tree, ...], own: Own) -> Iterator[Appearance]:
    chain = chains.own_voice(own.span.start, own.sentence)
    tree = trees[own.sentence]
    seen = witness(tree, own, chains.roster)
    if seen is not None:
        chain = chains.observed(chain, seen, own.sentence)
    said = _appearance(chains, page, trees, own.span, chain, None)
    if said.act in RESPONSES:
        yield from _answered(chains, said, tree, own)
    else:
        yield said


def _appearance(chains: Chains, page: Page, trees: tuple[Tree, ...], span: Span, chain: Chain, frame: Frame | None) -> Appearance:
    graded = grade(page, trees, span, frame.cue if frame else None, frame.lemma if frame else None)
    measured = measure(page, trees, span, chains.report.published)
    return Appearance(
        report=chains.report.id,
        span=span,
        chain=chain.links,
        cue=frame.cue if frame else None,
        speaker=frame.speaker if frame else None,
        speech=frame.speech if frame else "none",
        act=graded.act,
        certainty=graded.certainty,
        polarity=graded.polarity,
        signs=graded.signs,
        quantities=measured.quantities,
        times=measured.times,
        why=chain.why,
    )


def _answered(chains: Chains, said: Appearance, tree: Tree, own: Own) -> Iterator[Appearance]:
    """The appearance with who answers, or does not, once for each of several: that there is no answer is what the report itself says."""
    found = answerer(tree, own, chains.roster, said.act)
    for one in found:
        at = Setting(own.sentence)
        if one.kind == "outlet" and one.outlet is not None:
            yield replace(said, by=chains.register.outlet(one.outlet, one.span))
        elif one.kind == "outlet_noun":
            yield replace(said, by=chains.own)
        elif one.kind == "pronoun" and chains.register.pointed_at(one, at) is None:
            yield said
        else:
            meant = chains.mean(one, at)
            yield replace(said, by=meant.source, why=(*said.why, meant.why) if meant.why else said.why)
    if not found:
        yield said


def _distinct(found: Sequence[Appearance]) -> tuple[Appearance, ...]:
    """In the order of the text; of two sayings with the same content only the one with the deeper chain."""
    deepest: dict[Span, int] = {}
    for one in found:
        deepest[one.span] = max(deepest.get(one.span, 0), len(one.chain))
    kept: list[Appearance] = []
    for one in sorted(found, key=lambda one: (one.span.start, one.span.end)):
        same = [other for other in kept[-4:] if other.span == one.span]
        if len(one.chain) == deepest[one.span] and not any((other.chain, other.by) == (one.chain, one.by) for other in same):
            kept.append(one)
    return tuple(kept)
