"""Judging: which two wordings of a story say the same, and what keeps two apart that are much alike."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from firsthand.claims.kinship import FIRMNESS, Kinship
from firsthand.claims.likeness import Likeness, held_in, overlap
from firsthand.claims.passages import Passage
from firsthand.claims.proper import is_same_name
from firsthand.claims.slots import Slot, compare, differing, negates
from firsthand.knowledge.reactions import OWN_EYES
from firsthand.model import Match, ReportId, Span, identify

# How alike two contents must be to say the same where the lineage does not match their sentences: less where an amount or a time is the
# same, more where nothing but the vector speaks for it. Chosen on the set of short answers (same-claim, developed half) and, for what is
# joined in error, by reading what is joined in independent reports of one event, where most of what is alike is only about the same thing.
ALIKE_WITH_PRECISE_FIGURE = 0.52
ALIKE_WITH_FIGURE = 0.66
ALIKE_WITH_NAMES = 0.76
ALIKE = 0.8
# Share of the telling words of the shorter that stand in the longer, or words that mean the same: with them and a figure, or with all of
# them, less likeness is enough.
MOST_WORDS = 0.75
HALF_OF_WORDS = 0.5
SOME_WORDS = 0.2
# The same beside the names, which all that is said of a party has.
MOST_BESIDES = 0.65
LEAST_BESIDES = 3
ALL_WORDS = 1.0
ALIKE_WITH_WORDS = 0.62
# The same for two contents in sentences that are matched. In a text and its retelling the match is the evidence, and this only tells the
# parts of a sentence apart; in two reports that nothing ties, a match by meaning is a likeness like others.
ALIKE_IN_RETELLING = 0.5
ALIKE_IN_MATCH = 0.7
# Share of the shorter content's words, in runs, that stand in the longer: it says that too, word for word.
HELD = 0.9
# The same for two contents that are each other's nearest in two reports that go back to one text, though their sentences are not matched.
NEAREST = 0.6
NEAREST_WITH_PRECISE_FIGURE = 0.5
LEAST_RETOLD = 7
# Fewer words than this say too little for a likeness of meaning to mean anything.
LEAST_BY_MEANING = 5
_NAME = re.compile(r"\b[A-Z][a-z][\w-]+")


@dataclass(slots=True)
class Wording:
    """The appearances with the same words. The first has the best place, and is the one that is compared."""

    passages: list[Passage]

    @property
    def first(self) -> Passage:
        """The one that is compared."""
        return self.passages[0]


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two wordings, by number, that say the same as far as the two alone show.

    `kin`: one is the other retold. `altered`: and a slot of it was altered on the way.
    """

    altered: bool
    weakness: float
    one: int
    other: int
    kin: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """Two wordings, or two groups of them, by number, that are much alike and were kept apart by a slot."""

    one: int
    other: int
    slot: Slot
    alike: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two wordings set side by side: the slot in which they differ, if any, and how alike they are beyond what is enough.

    `precise`: they agree in a figure that nobody would have by chance.
    """

    differs: Slot | None
    margin: float
    precise: bool


class Bench:
    """The wordings of a story, judged two by two. What two of them gave is kept: groups ask for the same two again."""

    def __init__(self, wordings: Sequence[Wording], kinship: Kinship, likeness: Likeness) -> None:
        self._wordings = wordings
        self._kinship = kinship
        self._likeness = likeness
        self._verdicts: dict[tuple[int, int], Verdict] = {}

    def verdict(self, one: int, other: int) -> Verdict:
        """What two wordings give, by their words alone."""
        key = (min(one, other), max(one, other))
        if key not in self._verdicts:
            a, b = self._wordings[one].first, self._wordings[other].first
            slots = compare(a, b)
            margin = self._likeness.of(a, b) - _enough(a, b, slots, tied=self._kinship.are_tied(a.report, b.report))
            self._verdicts[key] = Verdict(differing(slots), margin, any(slot.telling for slot in slots))
        return self._verdicts[key]

    def may_be_altered(self, one: int, other: int) -> bool:
        """Whether one of two wordings is the other retold with something altered on the way.

        Their reports go back to one text, nothing but what a retelling can alter is different, and nothing shows that who wrote the one
        had it from somebody else: what another party says of another sum is another claim, though it be word for word but for the two.
        """
        a, b = self._wordings[one].first, self._wordings[other].first
        if not self._kinship.are_tied(a.report, b.report):
            return False
        differing = {slot.name for slot in compare(a, b) if not slot.agrees}
        if not differing or differing & {"act", "response"} or self._is_others_word(one, other):
            return False
        match = self._kinship.matched((s.span for s in a.sentences), (s.span for s in b.sentences))
        firm = match is not None and match.kind in ("verbatim", "near")
        if "polarity" in differing and not firm:
            return False
        if match is not None and match.kind == "near" and differing & {"quantity", "time"} and _name_others(a.context, b.context):
            return False
        if self._credits(a, b) or self._credits(b, a) or _name_one_source(a, b):
            return True
        return firm and len(differing) == 1 and not (a.teller and b.teller)

    def may_be_loose(self, one: int, other: int) -> bool:
        """Whether two wordings stand in reports that go back to one text, and differ in a figure or in how sure it is."""
        slot = self.verdict(one, other).differs
        reports = (self._wordings[number].first.report for number in (one, other))
        return slot is not None and slot.name in ("quantity", "time", "certainty") and self._kinship.are_tied(*reports)

    def _credits(self, one: Passage, other: Passage) -> bool:
        """Whether one passage is told on the word of the outlet of the other."""
        outlet = self._kinship.reports[other.report].outlet
        return outlet is not None and identify("src", "outlet", outlet.id) in one.appearance.chain[1:]

    def _is_others_word(self, one: int, other: int) -> bool:
        """Whether two wordings are the words of two named parties."""
        a, b = self._wordings[one].first.teller, self._wordings[other].first.teller
        return a is not None and b is not None and a != b

    def judge(self) -> tuple[list[Pair], list[Miss]]:
        """Every pair of wordings that says the same, the strongest first, and those that nearly do."""
        pairs: dict[tuple[int, int], Pair] = {}
        misses: list[Miss] = []
        for one, other, alike, match in self._matched():
            a, b = self._wordings[one].first, self._wordings[other].first
            slot = self.verdict(one, other).differs
            tied = self._kinship.are_tied(a.report, b.report)
            loose = not tied or (match.kind == "paraphrase" and self._is_others_word(one, other))
            if (slot is None and (alike >= ALIKE_IN_MATCH or not loose)) or self.may_be_altered(one, other):
                found = Pair(slot is not None, FIRMNESS[match.kind] / 10 + (1 - alike) / 10, one, other, True)
                pairs[one, other] = min(found, pairs.get((one, other), found))
            elif slot and alike >= ALIKE_IN_MATCH:
                misses.append(Miss(one, other, slot, alike))
        for one, other, alike in self._retold():
            if (one, other) not in pairs:
                altered = self.verdict(one, other).differs is not None
                pairs[one, other] = Pair(altered, 1 - alike, one, other, True)
        for one, other, alike in self._likeness.near([wording.first for wording in self._wordings], ALIKE_WITH_PRECISE_FIGURE):
            if (one, other) in pairs or min(len(self._wordings[n].first.words) for n in (one, other)) < LEAST_BY_MEANING:
                continue
            verdict = self.verdict(one, other)
            if verdict.differs and alike >= ALIKE:
                misses.append(Miss(one, other, verdict.differs, alike))
            elif verdict.differs is None and verdict.margin >= 0:
                pairs[one, other] = Pair(False, 1 - verdict.margin, one, other, False)
        return sorted(pairs.values()), misses

    def _matched(self) -> Iterator[tuple[int, int, float, Match]]:
        """The pairs of wordings that are each other's nearest in two sentences that the lineage matches."""
        standing: dict[Span, dict[int, Passage]] = defaultdict(dict)
        for number, wording in enumerate(self._wordings):
            for passage in wording.passages:
                for sentence in passage.sentences:
                    standing[sentence.span].setdefault(number, passage)
        seen: set[tuple[object, ...]] = set()
        for place in sorted(standing):
            for counterpart, match in sorted(self._kinship.counterparts(place).items()):
                if counterpart not in standing or place > counterpart:
                    continue
                # Copies have the same sentences, so the same wordings, over and over.
                which = (*standing[place], "", *standing[counterpart], match.kind)
                if which not in seen:
                    seen.add(which)
                    yield from self._paired(standing[place], standing[counterpart], match)

    def _retold(self) -> Iterator[tuple[int, int, float]]:
        """The pairs of wordings that are each other's nearest in two reports that go back to one text, their sentences matched or not.

        A thorough rewrite may keep nothing by which its sentences are matched; what is nearest in it still tells the same.
        """
        of: dict[ReportId, dict[int, Passage]] = defaultdict(dict)
        for number, wording in enumerate(self._wordings):
            for passage in wording.passages:
                if len(passage.words) >= LEAST_RETOLD:
                    of[passage.report].setdefault(number, passage)
        seen: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()
        for a, b in self._kinship.compared:
            which = tuple(of.get(a, ())), tuple(of.get(b, ()))
            # Two copies hold the same wordings, and so do two other copies of the same.
            if which not in seen and self._kinship.are_tied(a, b):
                seen.add(which)
                for one, other, alike in self._likeness.nearest(of.get(a, {}), of.get(b, {})):
                    verdict = self.verdict(one, other)
                    least = NEAREST_WITH_PRECISE_FIGURE if verdict.precise else NEAREST
                    if verdict.differs or self._is_others_word(one, other):
                        least = ALIKE_IN_MATCH
                    if alike >= least and (verdict.differs is None or self.may_be_altered(one, other)):
                        yield min(one, other), max(one, other), alike

    def _paired(
        self, some: dict[int, Passage], others: dict[int, Passage], match: Match
    ) -> Iterator[tuple[int, int, float, Match]]:
        alike = {(i, j): _alike(some[i], others[j], self._likeness) for i, j in product(some, others) if i != j}
        for (i, j), value in alike.items():
            nearest = all(value >= rival for (k, m), rival in alike.items() if (k == i) != (m == j))
            if nearest and value >= ALIKE_IN_RETELLING and i not in others and j not in some:
                yield min(i, j), max(i, j), value, match


def _name_others(one: str, other: str) -> bool:
    """Whether two sentences of one pattern each name somebody or something that the other does not: two towns, two mayors."""
    names, others = (set(_NAME.findall(text)) for text in (one, other))
    pairs = list(product(names - others, others - names))
    return bool(pairs) and not any(is_same_name(a.lower(), b.lower()) for a, b in pairs)


def _name_one_source(one: Passage, other: Passage) -> bool:
    """Whether both passages are told on the word of one source, an outlet or another, that is not the outlet of either."""
    return not set(one.appearance.chain[1:]).isdisjoint(other.appearance.chain[1:])


def _enough(one: Passage, other: Passage, slots: Iterable[Slot], *, tied: bool) -> float:
    """How alike two contents must be, given what they agree in: nothing more where one holds the words of the other."""
    if held_in(one, other) >= HELD:
        return ALIKE_WITH_PRECISE_FIGURE
    agreed = {slot.name: slot for slot in slots if slot.agrees}
    figures = [slot for name, slot in agreed.items() if name in ("quantity", "time")]
    # "Has never led" has all the words of "led".
    common = overlap(one, other) if negates(one) == negates(other) else 0.0
    if figures:
        precise = common >= MOST_WORDS or (any(slot.telling for slot in figures) and (tied or common >= SOME_WORDS))
        return ALIKE_WITH_PRECISE_FIGURE if precise else ALIKE_WITH_FIGURE
    if common >= ALL_WORDS:
        return ALIKE_WITH_WORDS
    if "name" in agreed and ((common >= MOST_WORDS and _share_more(one, other)) or _both_saw(one, other)):
        return ALIKE_WITH_PRECISE_FIGURE
    return ALIKE_WITH_NAMES if "name" in agreed else ALIKE


def _share_more(one: Passage, other: Passage) -> bool:
    """Whether two contents have more in common than names."""
    return overlap(one, other, besides=frozenset((*one.names, *other.names)), least=LEAST_BESIDES) >= MOST_BESIDES


def _both_saw(one: Passage, other: Passage) -> bool:
    """Whether both tell what a reporter on the spot saw, and half of it in the same words."""
    return overlap(one, other) >= HALF_OF_WORDS and bool(OWN_EYES.search(one.context) and OWN_EYES.search(other.context))


def _alike(one: Passage, other: Passage, likeness: Likeness) -> float:
    """How alike two contents in matched sentences are. That one party gave no answer is the same whatever it is said in."""
    a, b = one.appearance, other.appearance
    if a.act in ("no_response", "decline") and a.act == b.act and a.by and a.by == b.by:
        return 1.0
    return likeness.of(one, other)
