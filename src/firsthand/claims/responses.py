"""Responses: which claims a denial, a refusal or a doubt answers."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.claims.likeness import Likeness, tell
from firsthand.claims.passages import Passage
from firsthand.claims.proper import is_same_name, names, shared
from firsthand.claims.sharing import Shared
from firsthand.claims.slots import are_of_other_codes, have_one_code
from firsthand.knowledge.namewords import TITLES
from firsthand.knowledge.places import country_named, country_of_people
from firsthand.knowledge.reactions import BLAME, FIGURES, OFFICE, ON_ALL, ON_ONE, POINTING, THEIRS, THIS
from firsthand.knowledge.retelling import SMALL
from firsthand.model import Act, Source, SourceId
from firsthand.text.words import words

# How alike a denial is to what it denies, at least. It says less than the claim ("any payment"), so less than two tellings of one thing.
DENIED = 0.45
# What it counts for that the claim names who denies: "it sold nothing" does not say who.
NAMES_IT = 0.1
# What each further report that carries a claim counts for, and all of them at most: what is denied is what everybody tells.
PER_REPORT = 0.02
MOST_FOR_REPORTS = 0.1
# What could not be determined or is not stated speaks of a part of a claim, which must be as alike as this.
DOUBTED = 0.45
# Of several claims, those that are nearly as likely as the best are answered too.
NEARLY = 0.05
# A doubt is on another claim too that is told by more reports and is no further from it than this.
NEARLY_DOUBTED = 0.15
# A claim is about the country among its first words.
LEADING = 3
# What it counts for when all the words of a response stand in a claim.
FOUND = 0.7
# And what they add where the two are alike as well.
TOLD_TOO = 0.1
# What it counts for a doubt to come right after a claim, and how much less with each claim between: what is missing is said at once.
RIGHT_AFTER = 0.15
PER_CLAIM_BETWEEN = 0.05
# A document that does not state something is spoken of right behind what rests on it, with so many claims between at the most.
MOST_BETWEEN = 3
# A response answers so many claims at the most, the central ones first: it is put to the heart of what is said, not to each detail.
MOST_ANSWERED = 3
# What it counts against a claim that it says itself that something is not so: what is denied is mostly said to be so.
NEGATED = 0.15
# But not where so much of what the response speaks of is in the claim.
MOSTLY_FOUND = 0.6
# What it counts for that both name one batch, model or the like by letters and figures.
OF_ONE_CODE = 0.2
# Wordings of a claim that a response is set beside.
MOST_WORDINGS = 4
# What somebody points back to ("denied this") stands right before, with so many claims between at the most.
POINTED_AT = 1
# What somebody is blamed for stands in the sentences before, and names what is blamed.
BLAMED_FOR = 6
DOUBTS: tuple[Act, ...] = ("unable_to_determine", "not_stated")
SILENCE: tuple[Act, ...] = ("no_response", "decline")
# Between the parties of an answer that was given, or not given, by several.
_AND = re.compile(r",\s*(?:and\s+)?|\s+and\s+")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A claim that a response may answer: how many reports carry it, and how it stands to the response in a report that has both.

    `place` is where it stands first, -1 where it comes only after the response; `between` counts what stands between, None likewise.
    """

    number: int
    reports: int
    place: int
    between: int | None
    passage: Passage


def tie(
    groups: Sequence[Shared], likeness: Likeness, sources: Mapping[SourceId, Source], known: frozenset[str]
) -> dict[int, list[int]]:
    """For each claim that is answered, by its number, the claims that answer it.

    A denial answers the claims of the story whose content it denies. Where it has no content of its own ("denied the allegations", "not
    aware of such a project"), and where nobody answered, it answers the central claims told before it that name who responds: those of
    most reports, the earliest first. Where none does, a denial that points back answers the claim at the centre. What could not be
    determined, is not stated, or was not said when asked, answers the one claim before it whose content it speaks of, or that rests on
    the document which does not state it. Who denies being to blame answers what was said just before of what is blamed; who denies "this",
    what was said last. Only persons, bodies and outlets deny: what a document contradicts is its own claim. Anything else is left untied:
    a response to something else must not look like one to this.
    """
    answers: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        if group.passages[0].is_response:
            for answered in _answered(group, groups, likeness, sources, known):
                answers.setdefault(answered, []).append(number)
    return answers


def _answered(
    group: Shared, groups: Sequence[Shared], likeness: Likeness, sources: Mapping[SourceId, Source], known: frozenset[str]
) -> list[int]:
    head = group.passages[0]
    act = head.appearance.act
    candidates = [c for c in _candidates(group, groups) if not are_of_other_codes(head.text, c.passage.text)]
    before = [c for c in candidates if c.between is not None]
    if act in DOUBTS:
        told = [c for c in before if c.passage.appearance.act != "opinion" and c.passage.appearance.certainty != "conditional"]
        return _doubted(group, told, groups, likeness)
    if not _is_party(group, sources):
        return []
    if theirs := _theirs(head, before, groups, sources):
        return theirs
    if act in SILENCE and not any(_is_on_all(passage.text) for passage in group.passages):
        return _doubted(group, before, groups, likeness)
    return _directed(group, candidates, groups, likeness, sources, known)


def _directed(
    group: Shared,
    candidates: Sequence[_Candidate],
    groups: Sequence[Shared],
    likeness: Likeness,
    sources: Mapping[SourceId, Source],
    known: frozenset[str],
) -> list[int]:
    """What a denial denies, or silence on everything is about."""
    head = group.passages[0]
    is_silent = head.appearance.act in SILENCE
    before = [c for c in candidates if c.between is not None]
    responders = _calls(group, sources, known)
    others = _of_others(group, candidates, groups, sources)
    if not is_silent and BLAME.search(head.text) and (blamed := _blamed(head, before)):
        return blamed
    if not is_silent and (denied := _denied(group, others, groups, responders, likeness)):
        return denied[:MOST_ANSWERED]
    if not is_silent and not any(POINTING.search(passage.text) for passage in group.passages):
        return []
    central = sorted(before, key=lambda c: (-c.reports, c.place, c.number))
    if any(FIGURES.search(passage.text) for passage in group.passages):
        central = [c for c in central if c.passage.appearance.quantities]
    named = [c for c in central if _names(responders, c.passage) or _is_of_office(head, c.passage)]
    if is_silent:
        named = [c for c in named if _is_of_office(head, c.passage) or not _is_scene(responders, c.passage)]
    if not is_silent and any(THIS.search(passage.text) for passage in group.passages):
        return _last(before, named)
    if named or is_silent:
        return [c.number for c in named[:MOST_ANSWERED]]
    return [c.number for c in central[:1]]


def _of_others(
    group: Shared, candidates: Iterable[_Candidate], groups: Sequence[Shared], sources: Mapping[SourceId, Source]
) -> list[_Candidate]:
    """The claims that are not the word of a body that the response is made for: "Corvane's director denied" does not answer Corvane."""
    contexts = (passage.context.replace(passage.text, " ") for passage in group.passages)
    beside = {word.removesuffix("'s") for context in contexts for word in words(context)}

    def is_own(passage: Passage) -> bool:
        name = [word for word in words(sources[passage.end].name) if word not in SMALL]
        return passage.teller is not None and bool(name) and name[0] in beside

    return [c for c in candidates if not all(map(is_own, groups[c.number].passages))]


def _theirs(
    head: Passage, before: Iterable[_Candidate], groups: Sequence[Shared], sources: Mapping[SourceId, Source]
) -> list[int]:
    """The last claim before a response that is the word of whom the response names: "did not comment on Dr Osk's figures"."""
    if not (found := THEIRS.search(head.text)):
        return []
    owner = words(found[1])[-1]
    held = [c for c in before if any(owner in words(sources[p.end].name) for p in groups[c.number].passages)]
    return [max(held, key=lambda c: (c.place, c.number)).number] if held else []


def _blamed(head: Passage, before: Iterable[_Candidate]) -> list[int]:
    """The claims right before a response that speak of what is said not to be to blame."""
    blamed = {word for word in tell(head) if not BLAME.search(word)}
    held = [
        c for c in before if (c.between or 0) <= BLAMED_FOR and (blamed & tell(c.passage) or shared(head.names, c.passage.names))
    ]
    return [c.number for c in sorted(held, key=lambda c: (-c.reports, c.place, c.number))[:MOST_ANSWERED]]


def _last(before: Iterable[_Candidate], named: Iterable[_Candidate]) -> list[int]:
    """What was said last before a response: what names who responds, else what somebody is said to have said."""
    near = [c for c in before if (c.between or 0) <= POINTED_AT]
    numbers = {c.number for c in named}
    for held in ([c for c in near if c.number in numbers], [c for c in near if len(c.passage.appearance.chain) > 1], near):
        if held:
            return [max(held, key=lambda c: (c.place, c.number)).number]
    return []


def _is_scene(responders: Iterable[Sequence[str]], claim: Passage) -> bool:
    """Whether a claim names a government only by its country, and that only as where something happens or whom it is done to.

    That a government did not respond says nothing of a war in its country; of what "Tarvia has built" it may.
    """
    leading = " ".join(words(claim.text)[:LEADING])
    for responder in responders:
        held = [word for word in responder if any(is_same_name(word, name) for name in claim.names)]
        if any(not _is_country(word) or any(is_same_name(word, lead) for lead in leading.split()) for word in held):
            return False
    return True


def _is_country(word: str) -> bool:
    return country_named(word.title()) is not None or country_of_people(word.title()) is not None


def _is_of_office(head: Passage, claim: Passage) -> bool:
    """Whether a minister answers and the claim is about the ministry, or the other way round."""
    return not {found.casefold() for found in OFFICE.findall(head.text)}.isdisjoint(
        found.casefold() for found in OFFICE.findall(claim.text)
    )


def _is_on_all(text: str) -> bool:
    """Whether silence is on everything that is said."""
    return bool(ON_ALL.search(text)) and not ON_ONE.search(text)


def _candidates(group: Shared, groups: Sequence[Shared]) -> list[_Candidate]:
    """What is claimed in the story: neither other responses, nor what somebody wants done, nor the words of who responds."""
    at = {passage.report: passage.place for passage in reversed(group.passages)}
    head = group.passages[0].appearance
    found = []
    for number, other in enumerate(groups):
        first = other.passages[0]
        own = head.act not in DOUBTS and all(p.end == (head.by or head.chain[-1]) for p in other.passages)
        if first.is_response or first.appearance.act == "demand" or own:
            continue
        before = [(p.place, at[p.report] - p.place) for p in other.passages if p.place < at.get(p.report, -1)]
        place = min((place for place, _ in before), default=-1)
        between = min((distance - 1 for _, distance in before), default=None)
        found.append(_Candidate(number, len({p.report for p in other.passages}), place, between, first))
    return found


def _denied(
    group: Shared,
    candidates: Iterable[_Candidate],
    groups: Sequence[Shared],
    responders: Sequence[Sequence[str]],
    likeness: Likeness,
) -> list[int]:
    """The claims whose content a response denies, the likeliest first. What names somebody or something denies what names it too."""
    head = group.passages[0]
    weights = {}
    for candidate in candidates:
        if head.names and not shared(head.names, candidate.passage.names):
            continue
        told = groups[candidate.number].passages[:MOST_WORDINGS]
        alike = max(_likeness(head, passage, likeness) for passage in told)
        alike += NAMES_IT if any(_names(responders, passage) for passage in told) else 0.0
        alike += OF_ONE_CODE if have_one_code(head.text, candidate.passage.text) else 0.0
        if candidate.passage.appearance.polarity == "negated" and head.appearance.polarity == "affirmed":
            alike -= NEGATED if likeness.found_in(head, candidate.passage) < MOSTLY_FOUND else 0.0
        if alike >= DENIED:
            weights[candidate.number] = alike + min(MOST_FOR_REPORTS, PER_REPORT * (candidate.reports - 1))
    least = max(weights.values(), default=0.0) - NEARLY
    return sorted((n for n, weight in weights.items() if weight >= least), key=lambda n: (-weights[n], n))


def _doubted(group: Shared, candidates: Sequence[_Candidate], groups: Sequence[Shared], likeness: Likeness) -> list[int]:
    """The claim that a doubt speaks of: by its content, or the nearest that rests on the document which does not state it.

    Where another claim of more reports is nearly as like it, it speaks of that too: a headline and the lead below it say one thing.
    """
    head = group.passages[0]
    weights = {}
    for candidate in candidates:
        alike = _likeness(head, candidate.passage, likeness)
        if alike >= DOUBTED and candidate.between is not None:
            weights[candidate.number] = alike + max(0.0, RIGHT_AFTER - PER_CLAIM_BETWEEN * candidate.between)
    if weights:
        best = min(weights, key=lambda number: (-weights[number], number))
        reports = {c.number: c.reports for c in candidates}
        nearly = [n for n in weights if weights[n] >= weights[best] - NEARLY_DOUBTED and reports[n] > reports[best]]
        return [best, *sorted(nearly, key=lambda number: (-weights[number], number))[:1]]
    resting = [
        (candidate.between or 0, candidate.number)
        for candidate in candidates
        if head.appearance.act == "not_stated"
        and (candidate.between or 0) <= MOST_BETWEEN
        and any(passage.end == head.appearance.by for passage in groups[candidate.number].passages)
    ]
    return [min(resting)[1]] if resting else []


def _likeness(head: Passage, claim: Passage, likeness: Likeness) -> float:
    """How much of what a response speaks of is in a claim, 0 where they share neither a name nor a telling word.

    It says less than the claim, so that all its words may stand there and the two be little alike.
    """
    if not shared(head.names, claim.names) and not tell(head) & tell(claim):
        return 0.0
    found = likeness.found_in(head, claim)
    return max(likeness.of(head, claim), FOUND * found) + TOLD_TOO * found


def _calls(group: Shared, sources: Mapping[SourceId, Source], known: frozenset[str]) -> list[tuple[str, ...]]:
    """For each party that responds, the words by which a claim would name it: the names in its name and affiliation."""
    head = group.passages[0].appearance
    source = sources.get(head.by or head.chain[-1])
    if source is None or not _is_party(group, sources):
        return []
    if not head.by and len(head.chain) == 1:
        # "Corvane denied this", in the report's own voice: who denies stands there.
        return [group.passages[0].subject]
    parties = [source.name] if source.kind == "person" else _AND.split(source.name)
    said = (tuple(n for n in names(f"{party} {source.affiliation or ''}", known) if n not in TITLES) for party in parties)
    called = [each[-1:] if source.kind == "person" and not source.affiliation else each for each in said]
    return [each for each in called if each]


def _is_party(group: Shared, sources: Mapping[SourceId, Source]) -> bool:
    """Whether somebody answers: not a document, and not the report in its own voice unless it names who does."""
    head = group.passages[0].appearance
    source = sources.get(head.by or head.chain[-1])
    if source is None or source.kind in ("document", "own_observation"):
        return False
    return source.kind != "outlet" or bool(head.by) or len(head.chain) > 1 or bool(group.passages[0].subject)


def _names(responders: Iterable[Sequence[str]], passage: Passage) -> bool:
    """Whether a passage names one of those who respond, by any word of the name."""
    return any(is_same_name(word, name) for responder in responders for word in responder for name in passage.names)
