"""Chains: who says so, outermost first, from the report's outlet down to where a saying enters the record."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from firsthand.claims.antecedents import author_before, named_before, subject_told_of, subjects_before
from firsthand.claims.carriage import Carriage, Carrier
from firsthand.claims.described import Described
from firsthand.claims.entries import NEAR, Entry
from firsthand.claims.frames import Frame
from firsthand.claims.outletnames import Naming
from firsthand.claims.pronouns import OURS, POSSESSIVES
from firsthand.claims.register import Meant, Register, Setting
from firsthand.claims.roster import Roster
from firsthand.claims.speakers import describe
from firsthand.knowledge.reporting import SHOWING
from firsthand.knowledge.sourcewords import BODIES, PEOPLE, PRESS_WORDS
from firsthand.model import Credit, Page, Report, SourceId, Span
from firsthand.text.syntax import Tree

_OF_OUTLETS = ("report", "article", "story", "investigation")
_OWN = ("this ", "our ")


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of sources, outermost first, and what it rests on where the sentence alone does not show it.

    `ends_in_speaker`: its last link says it of its own knowledge, and is no outlet that passes it on.
    """

    links: tuple[SourceId, ...]
    why: tuple[str, ...] = ()
    ends_in_speaker: bool = False


@dataclass(slots=True)
class Chains:
    """Builds the chains of one report, as its text is read on.

    `addressed` are the credits of outlets that somebody spoke to or that asked, by sentence. `reporting` are the outlets that a sentence
    has report something, and where its words that say so end.
    """

    report: Report
    page: Page
    trees: tuple[Tree, ...]
    roster: Roster
    register: Register
    carriage: Carriage
    own: SourceId
    addressed: dict[int, list[Credit]]
    reporting: dict[int, list[tuple[int, SourceId]]] = field(default_factory=dict)

    @classmethod
    def of(cls, report: Report, page: Page, trees: tuple[Tree, ...], roster: Roster, carriage: Carriage) -> "Chains":
        """Begin with the report's outlet; where its page does not say, with the nameless publisher of that page."""
        register = Register(report, roster)
        if report.outlet is not None:
            own = register.outlet(report.outlet)
        else:
            own = register.nameless_outlet(f"the outlet of {page.uri.rstrip('/').rsplit('/', 1)[-1] or page.uri}")
        return cls(report, page, trees, roster, register, carriage, own, _by_sentence(report, trees))

    def own_voice(self, at: int, sentence: int) -> Chain:
        """The chain of what the report says itself: an outlet that asked or saw, as the sentence says, did the reporting."""
        base = self._carried(self.carriage.own_at(at), sentence)
        spoken_to = () if self.carriage.is_own_work(at) else self.addressed.get(sentence, ())
        asked = [self._named(naming) for credit in spoken_to if (naming := self.roster.outlet_at(credit.span))]
        asked += [source for after, source in self.reporting.get(sentence, ()) if after <= at]
        return Chain(_once([*base.links, *asked]), base.why)

    def observed(self, chain: Chain, seen: Described, sentence: int) -> Chain:
        """The chain of what a reporter saw: of the outlet that the words name, and then the observation."""
        outlet = [self.register.outlet(seen.outlet)] if seen.outlet is not None else []
        return Chain(_once([*chain.links, *outlet, self.mean(seen, Setting(sentence)).source]), chain.why)

    def of_frame(self, frame: Frame, outer: Chain | None) -> tuple[Chain, ...]:
        """The chain of a saying; of each of its sources, where it names people and documents."""
        start = outer or self._carried(self.carriage.at(frame.cue.start), frame.sentence)
        if frame.speaker is None:
            return (Chain(start.links, (*start.why, "nobody is named as saying so")),)
        found = describe(self.trees[frame.sentence], frame.speaker, self.roster, frame.lemma)
        if not found:
            return (Chain(start.links, (*start.why, "the words name nobody")),)
        if all(_is_thing(one) for one in found) and frame.lemma in SHOWING:
            return (Chain(start.links, (*start.why, f"“{found[0].name}” is no source")),)
        heard = self._heard_by(frame)
        return tuple(dict.fromkeys(self._link(one, frame, start, heard, outer) for one in found))

    def mean(self, one: Described, at: Setting) -> Meant:
        """Say which source words mean; of what was named before without speaking, take up what it was named as."""
        if one.kind == "document" and one.behind is None and one.definite and not one.words:
            author = author_before(self.trees, self.roster, one, at.sentence)
            if author is not None:
                one = replace(one, behind=author, behind_says="is its author")
        bare = one.kind == "unnamed" or (one.kind == "organization" and one.noun in BODIES)
        if bare and one.definite and not self.register.knows(one, at.sentence):
            before = named_before(self.trees, self.roster, one, at.sentence)
            if before is not None:
                self.register.resolve(before, Setting(at.sentence))
        return self.register.resolve(one, at)

    def is_headline(self, sentence: int) -> bool:
        """Whether a sentence is the report's headline, or stands in it."""
        title = self.report.title
        return title is not None and sentence < 2 and self.trees[sentence].sentence.text in title

    def _carried(self, carrier: Carrier, sentence: int) -> Chain:
        """The report's outlet and who carries a place of it, with the reason where the sentence does not name the carrier."""
        links = _once([self.own, *(self.register.outlet(outlet) for outlet in carrier.outlets)])
        naming = self.roster.outlet_at(self.trees[sentence].sentence.span)
        shown = not carrier.outlets or (naming is not None and naming.outlet in carrier.outlets)
        return Chain(links, () if shown else (carrier.why,))

    def _link(self, one: Described, frame: Frame, start: Chain, heard: list[SourceId], outer: Chain | None) -> Chain:
        if one.kind in ("outlet", "outlet_noun") or self._is_report_of_carrier(one, frame):
            return self._outlet(one, frame, start)
        if one.kind == "pronoun" and one.name.lower() in OURS and outer is None:
            return Chain(start.links, (*start.why, f"“{one.name}” is taken for the report's own outlet"))
        seen = [self.register.outlet(one.seen_by[0])] if one.seen_by else []
        at = Setting(
            frame.sentence,
            within=outer.links[-1] if outer is not None and outer.links[-1] != self.own else None,
            quoted=frame.content if frame.speech != "indirect" else None,
            near=subjects_before(self.trees[frame.sentence], self.roster, one, frame) if one.kind == "pronoun" else (),
            adds=frame.lemma in ("add", "continue"),
            headline=self.is_headline(frame.sentence),
        )
        if one.kind == "pronoun" and self.register.pointed_at(one, at) is None:
            if one.name.lower() in POSSESSIVES:
                # "their claim that": whose, nothing shows.
                return Chain(start.links, (*start.why, f"nothing shows clearly whom “{one.name}” means"))
            known = subject_told_of(self.trees, self.roster, frame) if one.name.lower() == "it" else None
            if known is not None:
                source = self.register.resolve(known, Setting(frame.sentence)).source
                name = self.register.entries[source].name
                self.register.spoke(source, frame.sentence)
                why = (*start.why, f"“{one.name}” is taken for {name}, which the sentences tell of")
                return Chain(_once([*start.links, *heard, *seen, source]), why, True)
        meant = self.mean(one, at)
        self.register.spoke(meant.source, frame.sentence)
        why = (*start.why, meant.why) if meant.why else start.why
        return Chain(_once([*start.links, *heard, *seen, meant.source]), why, True)

    def _outlet(self, one: Described, frame: Frame, start: Chain) -> Chain:
        """An outlet that reports: one link, and none where it is the report's own or carries the place anyhow."""
        if one.outlet is not None:
            source = self.register.outlet(one.outlet, one.span)
            self.reporting.setdefault(frame.sentence, []).append((frame.cue.end, source))
            return Chain(_once([*start.links, source]), start.why)
        carrier = self.carriage.at(frame.cue.start)
        cited = self.carriage.cited_before(frame.cue.start)
        meant = None if one.name.lower().startswith(_OWN) else cited or (carrier.outlets[-1] if carrier.outlets else None)
        spoke = self._press_heard(frame.sentence) if meant is None and not one.name.lower().startswith(_OWN) else None
        if spoke is not None:
            return Chain(
                _once([*start.links, spoke.id]), (*start.why, f"“{one.name}” is taken for {spoke.name}, named last"), True
            )
        source = self.register.outlet(meant, one.span) if meant is not None else self.own
        name = meant.name if meant is not None else "the report's own outlet"
        return Chain(_once([*start.links, source]), (*start.why, f"“{one.name}” is taken for {name}"))

    def _press_heard(self, sentence: int) -> Entry | None:
        """The body with a name of the press that spoke last, where no outlet is known to be cited."""
        for _, entry in self.register.heard_before(sentence, NEAR):
            if entry.kind == "organization" and not PRESS_WORDS.isdisjoint(entry.name.casefold().split()):
                return entry
        return None

    def _is_report_of_carrier(self, one: Described, frame: Frame) -> bool:
        """Whether "the report said" speaks of the carrier's report, and not of a document that the text tells of."""
        plain = one.kind == "document" and one.noun in _OF_OUTLETS and one.definite and not one.plural and not one.words
        if not plain or one.behind is not None or not self.carriage.at(frame.cue.start).outlets:
            return False
        told_of = (entry for _, entry in self.register.heard_before(frame.sentence))
        return not any(entry.kind == "document" and entry.noun == one.noun and not entry.plural for entry in told_of)

    def _heard_by(self, frame: Frame) -> list[SourceId]:
        """The outlets that a source spoke to: they did the reporting."""
        if self.carriage.is_own_work(frame.cue.start) and self._is_own(frame.addressee):
            # "who had spoken to Halden Wire, told this newspaper": what is said here was said to the report's own people.
            return []
        spans = [credit.span for credit in self.addressed.get(frame.sentence, ())]
        outside = [span for span in spans if not frame.content.start <= span.start < frame.content.end]
        to = [frame.addressee] if frame.addressee is not None else []
        namings = (self.roster.outlet_at(span) for span in (*to, *outside))
        return list(dict.fromkeys(self._named(naming) for naming in namings if naming is not None))

    def _is_own(self, addressee: Span | None) -> bool:
        naming = self.roster.outlet_at(addressee) if addressee is not None else None
        return naming is None or (self.report.outlet is not None and naming.outlet.id == self.report.outlet.id)

    def _named(self, naming: Naming) -> SourceId:
        return self.register.outlet(naming.outlet, Span(self.page.id, naming.start, naming.end))


def _is_thing(one: Described) -> bool:
    """Whether words name what shows something and tells nothing ("the delay suggests that ...")."""
    return one.kind == "unnamed" and bool(one.noun) and one.noun not in PEOPLE and not one.name[:1].isupper() and not one.number


def _by_sentence(report: Report, trees: tuple[Tree, ...]) -> dict[int, list[Credit]]:
    found: dict[int, list[Credit]] = {}
    credits_ = sorted((c for c in report.credits if c.form == "addressed"), key=lambda c: c.span)
    place = 0
    for number, tree in enumerate(trees):
        while place < len(credits_) and credits_[place].span.start < tree.sentence.span.end:
            if credits_[place].span.start >= tree.sentence.span.start:
                found.setdefault(number, []).append(credits_[place])
            place += 1
    return found


def _once(links: Iterable[SourceId]) -> tuple[SourceId, ...]:
    """The links, each once: a carrier that is the report's own outlet is not repeated."""
    return tuple(dict.fromkeys(links))
