"""Origins: where each appearance of a claim enters the record."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.claims.kinship import Kinship
from firsthand.claims.merging import is_named, is_pronoun
from firsthand.claims.passages import Passage
from firsthand.model import Descent, Origin, OutletId, ReportId, Source, SourceId, Unseen, identify

# Descents by which nearly all of a report is its parent's.
MOSTLY_TAKEN = ("copy", "excerpt", "edit")
# A chain of so many is a report and its source, with no outlet between.
STRAIGHT = 2
# Forms of a credit that say that the text is the named outlet's.
OWN_TEXT = ("byline", "dateline", "copyright")


@dataclass(frozen=True, slots=True)
class Found:
    """The origin of each appearance of a claim, in its order, and the sources that no report names but the lineage shows."""

    ends: tuple[SourceId, ...]
    origins: tuple[Origin, ...]
    lost: tuple[Source, ...]


def originate(passages: Sequence[Passage], kinship: Kinship, sources: Mapping[SourceId, Source]) -> Found:
    """Follow each appearance of one claim to where it enters the record.

    The end of the chain is the origin where it is a party that the passage names. What a report took over, from a report of the case or
    from a lost text, goes back to where that text has it: so the passage is asked in the report nearest to the head of the lineage that
    has it, and where that one names nobody, it goes back to the outlet whose text it is. What a report says in its own voice and no text
    before it has is its outlet's.
    """
    walk = _Walk(passages, kinship, sources)
    ends = tuple(walk.end(number) for number in range(len(passages)))
    counted = Counter(ends)
    origins = tuple(Origin(source, counted[source]) for source in sorted(counted, key=lambda s: (-counted[s], s)))
    return Found(ends, origins, tuple(walk.lost[source] for source in sorted(walk.lost)))


class _Walk:
    """The appearances of one claim, asked for their ends."""

    def __init__(self, passages: Sequence[Passage], kinship: Kinship, sources: Mapping[SourceId, Source]) -> None:
        self._passages = passages
        self._kinship = kinship
        self._sources = sources
        self._ends: dict[int, SourceId] = {}
        self.lost: dict[SourceId, Source] = {}

    def end(self, number: int) -> SourceId:
        """Where one appearance goes back to."""
        if number not in self._ends:
            # While it is being worked out its own chain answers for it: outlets that name each other would lead round and round.
            self._ends[number] = self._passages[number].end
            self._ends[number] = self._name(number, self._work_out(number))
        return self._ends[number]

    def _name(self, number: int, end: SourceId) -> SourceId:
        """Whom a pronoun that was not resolved stands for, as far as the same report, or one of the same text, names one source."""
        if end not in self._sources or not is_pronoun(self._sources[end]):
            return end
        report = self._passages[number].report
        for near in (lambda other: other == report, lambda other: self._kinship.are_tied(other, report)):
            ends = {p.end for p in self._passages if near(p.report) and not self._says_nothing(self._sources[p.end])}
            if len(ends) == 1:
                return ends.pop()
        return end

    def _says_nothing(self, source: Source) -> bool:
        return source.kind == "outlet" or is_pronoun(source)

    def _work_out(self, number: int) -> SourceId:
        passage = self._passages[number]
        source = self._sources[passage.end]
        taken = self._taken_from(number)
        if taken is None and not is_named(source):
            taken = self._told_by_outlet(number)
        if taken is not None and not (is_named(source) and self._sources[self.end(taken)].kind == "outlet"):
            return self.end(taken)
        told = self._told_by_copies(number)
        if told or source.kind != "outlet" or len(passage.appearance.chain) > 1:
            return told or source.id
        return self._lost_outlet(passage) or source.id

    def _taken_from(self, number: int) -> int | None:
        """The same passage in a parent that is in the case."""
        passage = self._passages[number]
        source = self._sources[passage.end]
        for descent in self._kinship.descents(passage.report):
            held = [n for n, other in enumerate(self._passages) if other.report == descent.parent]
            # A source of its own, told on nobody else's word, takes the place of the parent's only in what is the same passage.
            if is_named(source) or (
                source.kind == "unnamed" and not is_pronoun(source) and len(passage.appearance.chain) == STRAIGHT
            ):
                held = [n for n in held if self._is_one_passage(passage, self._passages[n])]
            if held:
                return min(held, key=lambda n: self._distance(passage, self._passages[n]))
        return None

    def _distance(self, passage: Passage, other: Passage) -> tuple[bool, bool, int]:
        """Of several appearances in a parent, the one on the same word is meant, then the one in the same sentence."""
        return (passage.end != other.end, not self._is_one_passage(passage, other), other.place)

    def _told_by_outlet(self, number: int) -> int | None:
        """What the outlet that the chain names last itself says, where its report is in the case and has the claim."""
        report, *chain = self._passages[number].report, *self._passages[number].appearance.chain[1:]
        cited = [outlet for source in reversed(chain) if (outlet := self._sources[source].outlet)]
        for outlet in cited:
            theirs = [n for n, other in enumerate(self._passages) if other.report != report and self._is_by(other.report, outlet)]
            if theirs:
                return min(theirs, key=lambda n: self._distance(self._passages[number], self._passages[n]))
        return None

    def _is_by(self, report: ReportId, outlet: OutletId) -> bool:
        own = self._kinship.reports[report].outlet
        return own is not None and own.id == outlet

    def _told_by_copies(self, number: int) -> SourceId | None:
        """What the truest surviving copy of the same lost text says of the same passage, if it names more than an outlet.

        Where that copy names several, the passage keeps its own if it is one of them; else it gets the one on which another rests.
        """
        passage = self._passages[number]
        parents = {descent.parent for descent in self._kinship.descents(passage.report) if self._kinship.lost(descent)}
        if not parents:
            return None
        named = is_named(self._sources[passage.end])
        witnesses = [
            other
            for other in self._passages
            if any(descent.parent in parents for descent in self._kinship.descents(other.report))
            and (not named or other is passage or self._is_one_passage(passage, other))
            and self._sources[other.end].kind != "outlet"
        ]
        if not witnesses:
            return None
        truest = min(witnesses, key=lambda other: (self._kinship.height(other.report), other.report)).report
        told = [other.end for other in witnesses if other.report == truest]
        if passage.end in told:
            return passage.end
        grounds = {support.source for end in told for support in self._sources[end].rests_on}
        return next((end for end in told if end in grounds), told[0])

    def _lost_outlet(self, passage: Passage) -> SourceId | None:
        """The outlet of a lost text, for a passage in the report's own voice that stood in that text."""
        for descent in self._kinship.descents(passage.report):
            unseen = self._kinship.lost(descent)
            if unseen and self._stood_in(passage, descent, unseen):
                return self._outlet(unseen)
        return None

    def _stood_in(self, passage: Passage, descent: Descent, unseen: Unseen) -> bool:
        """Whether a passage was in a lost text: others that go back to it have it, or all of the report is that text."""
        others = (other.report for other in self._passages if other.report != passage.report)
        if any(d.parent == unseen.id for other in others for d in self._kinship.descents(other)):
            return True
        credits = self._kinship.reports[passage.report].credits
        if any(credit.form in OWN_TEXT and credit.outlet.id == unseen.outlet for credit in credits):
            return True
        matched = any(self._kinship.counterparts(sentence.span) for sentence in passage.sentences)
        return descent.kind in MOSTLY_TAKEN and matched

    def _outlet(self, unseen: Unseen) -> SourceId:
        if unseen.outlet:
            source = Source(SourceId(identify("src", "outlet", unseen.outlet)), unseen.name, "outlet", unseen.outlet)
        else:
            source = Source(SourceId(identify("src", "outlet", unseen.id, unseen.name)), unseen.name, "outlet")
        if source.id not in self._sources:
            self.lost[source.id] = source
        return source.id

    def _is_one_passage(self, one: Passage, other: Passage) -> bool:
        """Whether two appearances stand in sentences that the lineage matches."""
        return self._kinship.matched((s.span for s in one.sentences), (s.span for s in other.sentences)) is not None


def carriers(passages: Iterable[Passage]) -> tuple[ReportId, ...]:
    """The reports that carry a claim, each once."""
    return tuple(sorted({passage.report for passage in passages}))
