"""Independence: how many origins of a claim are left when those shown to depend on each other are merged, and what shows it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from firsthand.claims.evidence import Witness, is_first_hand, reacts
from firsthand.claims.kinship import Kinship
from firsthand.claims.likeness import held_in
from firsthand.claims.merging import is_named
from firsthand.claims.origins import Found, carriers
from firsthand.claims.passages import Passage
from firsthand.knowledge.reactions import BRIEFED
from firsthand.knowledge.retelling import SMALL
from firsthand.model import Independence, ReportId, Source, SourceId
from firsthand.text.words import words

# Reasons that are told of one claim; a claim of many origins has many ties, and the first show what kind they are.
MOST_REASONS = 6

# So many letters behind "briefed by" are asked who that is.
BEHIND = 60
# Two quotations are one when so much of the shorter stands, in runs of words, in the longer: "said the mayor" stands in between.
SAME_WORDS = 0.4


@dataclass(frozen=True, slots=True)
class _Tie:
    """Two origins of which one is shown to rest on the other, and what shows it."""

    one: SourceId
    other: SourceId
    says: str


def weigh(passages: Sequence[Passage], found: Found, kinship: Kinship, sources: Mapping[SourceId, Source]) -> Independence:
    """Count the origins of one claim that are left after merging, and say what that rests on.

    Two origins are merged where one is shown to rest on the other: a document on whoever supplied it, a spokesperson on the body, an
    outlet on the outlet that it cites, outlets and unnamed sources on the one text that their reports go back to, a reaction on the
    report that it reacts to. Several that are left are independent only where each is shown to know of itself: what a party says of
    its own acts, what a reporter saw, a document that the outlet itself has seen; and each came to another outlet, in reports that
    neither descend from one another nor name one source. That nothing ties two origins is not evidence that nothing does.
    """
    ends = [origin.source for origin in found.origins]
    if len(ends) == 1:
        return Independence(1, "single", (_one_origin(passages, sources[ends[0]], kinship),))
    ties = list(_ties(passages, found, kinship, sources))
    groups = _group(ends, ties)
    if len(groups) < len(ends):
        return Independence(len(groups), "dependent", _cut([tie.says for tie in ties]))
    shown = [_evidence(end, passages, found, sources) for end in ends]
    if all(shown) and _are_apart(ends, passages, found, kinship):
        reports = len(carriers(passages))
        apart = f"the {reports} reports neither descend from one another nor have a common source that anything shows"
        return Independence(len(ends), "independent", _cut([*(says for says in shown if says), apart]))
    return Independence(len(ends), "unestablished", (_unestablished(ends, sources),))


def _one_origin(passages: Sequence[Passage], source: Source, kinship: Kinship) -> str:
    reports = len(carriers(passages))
    counted = "one report" if reports == 1 else f"{reports} reports"
    if source.kind != "outlet":
        return f"{counted}, one source: {source.name}"
    own = {report.outlet.id for each in carriers(passages) if (report := kinship.reports[each]).outlet}
    if source.outlet and source.outlet not in own:
        return f"{counted}, one source: {source.name}, whose own report is not among them"
    return f"{counted}, one source: {source.name} in its own words"


def _unestablished(ends: Sequence[SourceId], sources: Mapping[SourceId, Source]) -> str:
    return (
        f"{_listed(sources[end].name for end in ends)}: nothing shows that one rests on another, and nothing shows that none does"
    )


def _listed(names: Iterable[str]) -> str:
    told = list(names)
    return f"{', '.join(told[:-1])} and {told[-1]}"


def _cut(reasons: Iterable[str]) -> tuple[str, ...]:
    told = tuple(dict.fromkeys(reasons))
    return (
        told if len(told) <= MOST_REASONS else (*told[:MOST_REASONS], f"and {len(told) - MOST_REASONS} more reasons of the kind")
    )


def _group(ends: Sequence[SourceId], ties: Iterable[_Tie]) -> list[set[SourceId]]:
    groups = [{end} for end in ends]
    for tie in ties:
        joined = [group for group in groups if group & {tie.one, tie.other}]
        groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    return groups


def _ties(passages: Sequence[Passage], found: Found, kinship: Kinship, sources: Mapping[SourceId, Source]) -> Iterator[_Tie]:
    """Every dependence between two origins of the claim."""
    ends = [origin.source for origin in found.origins]
    told = {end: [passage for passage, its in zip(passages, found.ends, strict=True) if its == end] for end in ends}
    for one, other in combinations(ends, 2):
        for says in (
            _rests(one, other, sources),
            _rests(other, one, sources),
            _common_ground(one, other, sources),
            _briefed(told[one], one, other, sources),
            _briefed(told[other], other, one, sources),
            _cites(told[one], one, other, sources),
            _cites(told[other], other, one, sources),
            _one_text(told, one, other, kinship, sources),
            _same_words(told[one], told[other], one, other, sources),
            _reaction(told, one, other, sources),
            _reaction(told, other, one, sources),
        ):
            if says:
                yield _Tie(one, other, says)
                break


def _rests(one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]) -> str | None:
    """What shows that one source rests on the other, over others between them too."""
    seen, waiting = {one}, [(one, "")]
    while waiting:
        source, before = waiting.pop(0)
        for support in sources[source].rests_on if source in sources else ():
            says = f"{sources[source].name} rests on {_name(support.source, sources)}: {support.says}"
            path = f"{before}; {says}" if before else says
            if support.source == other:
                return path
            if support.source not in seen:
                seen.add(support.source)
                waiting.append((support.source, path))
    return None


def _name(source: SourceId, sources: Mapping[SourceId, Source]) -> str:
    return sources[source].name if source in sources else "another source"


def _common_ground(one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]) -> str | None:
    """A third source that both rest on."""
    third = {s.source for s in sources[one].rests_on} & {s.source for s in sources[other].rests_on}
    if third:
        return f"{sources[one].name} and {sources[other].name} both rest on {_name(min(third), sources)}"
    return None


def _briefed(told: Iterable[Passage], one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]) -> str | None:
    """Whether one source is said to have it from the other: "a diplomat who had been briefed by two officials"."""
    name = [word for word in words(sources[other].name) if word not in SMALL]
    for passage in told:
        for found in BRIEFED.finditer(passage.context):
            behind = set(words(passage.context[found.end() : found.end() + BEHIND]))
            if name and behind.issuperset(name):
                return f"{sources[one].name} has it from {sources[other].name} (“{' '.join(found.group().split())}”)"
    return None


def _cites(told: Iterable[Passage], one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]) -> str | None:
    """Whether what goes back to one source came by way of the other."""
    if sources[other].kind == "outlet" and any(other in passage.appearance.chain[1:] for passage in told):
        return f"what {sources[one].name} says of it was reported by {sources[other].name}"
    return None


def _one_text(
    told: Mapping[SourceId, Sequence[Passage]],
    one: SourceId,
    other: SourceId,
    kinship: Kinship,
    sources: Mapping[SourceId, Source],
) -> str | None:
    """Whether the reports behind two origins go back to one text, and nothing tells the origins apart: no name, no report that has both."""
    names = f"{sources[one].name} and {sources[other].name}"
    if is_named(sources[one]) or is_named(sources[other]) or {p.report for p in told[one]} & {p.report for p in told[other]}:
        return None
    for a in told[one]:
        for b in told[other]:
            if kinship.are_tied(a.report, b.report):
                return f"{names}: the reports that name them go back to one text"
            if kinship.draw_on(a.report, b.report):
                return f"{names}: the reports that name them have their news from one source"
    return None


def _same_words(
    some: Sequence[Passage], others: Sequence[Passage], one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]
) -> str | None:
    """Whether two origins are given the same words in quotation marks: they were said once, by whomever."""
    quoted = [[p for p in told if p.appearance.speech in ("direct", "mixed")] for told in (some, others)]
    if any(held_in(a, b) >= SAME_WORDS for a in quoted[0] for b in quoted[1]):
        return f"{sources[one].name} and {sources[other].name} are quoted with the same words"
    return None


def _reaction(
    told: Mapping[SourceId, Sequence[Passage]], one: SourceId, other: SourceId, sources: Mapping[SourceId, Source]
) -> str | None:
    """Whether one origin speaks only in reaction to what was published, by the other or on its word."""
    cues = [reacts(passage) for passage in told[one]]
    if told[one] and all(cues) and not any(reacts(passage) for passage in told[other]):
        return f"{sources[one].name} reacts to what was published (“{cues[0]}”) and so rests on it"
    return None


def _evidence(end: SourceId, passages: Sequence[Passage], found: Found, sources: Mapping[SourceId, Source]) -> str | None:
    """Positive evidence, in words, that an origin knows of itself."""
    told = [passage for passage, its in zip(passages, found.ends, strict=True) if its == end]
    return next((says for passage in told if (says := is_first_hand(Witness(sources[end], passage, sources)))), None)


def _are_apart(ends: Sequence[SourceId], passages: Sequence[Passage], found: Found, kinship: Kinship) -> bool:
    """Whether no report of one origin has anything to do with a report of another, and their outlets are different ones."""
    of: dict[SourceId, set[ReportId]] = {end: set() for end in ends}
    for passage, end in zip(passages, found.ends, strict=True):
        of[end].add(passage.report)
    return all(
        not kinship.draw_on(a, b) and _are_different_outlets(a, b, kinship)
        for one, other in combinations(ends, 2)
        for a in of[one]
        for b in of[other]
    )


def _are_different_outlets(one: ReportId, other: ReportId, kinship: Kinship) -> bool:
    a, b = kinship.reports[one].outlet, kinship.reports[other].outlet
    return bool(a and b and a.id != b.id and not (a.family and a.family == b.family))
