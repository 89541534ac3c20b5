"""The register of a report's sources: which of them words mean, each source once however the words go on to call it."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.claims.described import Described, Kind
from firsthand.claims.entries import NEAR, Entry, are_same_people, bare, clearly, ends_in, is_name, is_same_document
from firsthand.claims.memory import Memory
from firsthand.claims.pronouns import HE, OURS, SHE, THEY, WHO, person_before, thing_before
from firsthand.knowledge.sourcewords import ANY_SOURCE, BODIES, COMPANIES, SPOKESPEOPLE
from firsthand.model import SourceId, Span, Support

# A heading in capitals that is shorter than this may be an acronym.
LEAST_HEADING = 6


@dataclass(frozen=True, slots=True)
class Meant:
    """The source that words mean, and in words why where the words alone do not show it."""

    source: SourceId
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """Where words stand that name a source.

    `within` is the source of the saying that they stand inside of, `quoted` the content beside them, `near` the subjects before a
    pronoun in its own sentence. `adds` says that the cue goes on from a saying before ("added"); `headline` that the words sum up what
    the text goes on to say.
    """

    sentence: int
    within: SourceId | None = None
    quoted: Span | None = None
    near: Sequence[Described] = ()
    adds: bool = False
    headline: bool = False


class Register(Memory):
    """Resolves each description as the text is read on. The time grows with the number of sources that a report names."""

    def resolve(self, one: Described, at: Setting) -> Meant:
        """Say which source is meant, making a new one where none is."""
        behind = self.resolve(one.behind, Setting(at.sentence)).source if one.behind is not None else None
        meant = self._meant(one, at, behind)
        entry = self.entries[meant.source]
        if one.of_them is not None:
            group = self.resolve(one.of_them, Setting(at.sentence)).source
            if group != entry.id:
                entry.rests_on.add(Support(group, one.span, "are some of them" if one.plural else "is one of them"))
        entry.mentions.add(one.span)
        if not entry.seen or entry.seen[-1] != at.sentence:
            entry.seen.append(at.sentence)
        known = any(support.source == behind and support.says == one.behind_says for support in entry.rests_on)
        if one.behind is not None and behind is not None and behind != entry.id and not known:
            entry.rests_on.add(Support(behind, one.behind.span, one.behind_says))
        return meant

    def knows(self, one: Described, sentence: int) -> bool:
        """Whether the report has named whom or what words that point back may mean."""
        if one.kind == "organization":
            return self._named_before(one, sentence) is not None
        return any(are_same_people(one, entry) for entry in self.of_kind("unnamed", "person"))

    def _meant(self, one: Described, at: Setting, behind: SourceId | None) -> Meant:
        if one.kind == "pronoun":
            return self._pronoun(one, at)
        if one.kind == "person":
            return self._person(one, at.sentence)
        if one.kind == "organization":
            return self._organization(one, at.sentence)
        if one.kind == "document":
            return self._document(one, behind)
        if one.kind == "unnamed":
            return self._unnamed(one, at)
        return Meant(self.made(one, one.name).id)

    def _person(self, one: Described, sentence: int) -> Meant:
        full = self.roster.full_person(one.name)
        why = None
        if full is None:
            known = [entry for entry in self.of_kind("person") if entry.name.split()[-1] == one.name]
            if len(known) == 1:
                return Meant(known[0].id)
            why = f"the report names several people called {one.name}"
        unnamed = self._role_before(one, sentence) if one.definite else None
        if unnamed is not None:
            # "a spokesperson said ... added the spokesperson, Farah Lind": the one met before has a name now.
            self.rename(unnamed, "person", full or one.name)
            unnamed.words = one.words
            self.roster.add_person(unnamed.name)
            return Meant(unnamed.id, f"“{one.name}” is the {one.noun} who spoke before")
        entry = self.made(one, full or one.name)
        self.roster.add_person(entry.name)
        entry.sex = entry.sex or self.roster.sexes.get(entry.name.split()[-1])
        return Meant(entry.id, why)

    def _role_before(self, one: Described, sentence: int) -> Entry | None:
        for _, entry in self.heard_before(sentence, NEAR):
            if entry.kind == "unnamed" and not entry.plural and one.noun in entry.roles:
                return entry
        return None

    def _organization(self, one: Described, sentence: int) -> Meant:
        if one.plural and not one.noun:
            return Meant(self.made(one, one.name).id)
        found = self._named_before(one, sentence)
        if found is not None:
            return self._named_again(one, found)
        name = bare(self.roster.full_body(bare(one.name)))
        known = self.of_kind("organization")
        if is_name(one) and not self.roster.is_place(tuple(name.split())):
            longer = [entry for entry in known if not entry.plural and entry.name != name and ends_in(entry.name, name)]
            if len(longer) == 1:
                return self._named_again(one, longer[0])
        heading = next((e for e in known if e.name.isupper() and len(e.name) >= LEAST_HEADING and ends_in(name, e.name)), None)
        if heading is not None and not name.isupper():
            # A line in capitals named it before the text did.
            self.rename(heading, "organization", name)
        entry = self.made(one, name)
        if not entry.article and one.name != bare(one.name):
            entry.article = "the "
        return Meant(entry.id)

    def _named_again(self, one: Described, entry: Entry) -> Meant:
        same = bare(entry.name).casefold() == bare(one.name).casefold()
        return Meant(entry.id, None if same else f"“{one.name}” is taken for {entry.name}, named before")

    def _named_before(self, one: Described, sentence: int) -> Entry | None:
        """The organization that "the company", "the ministry" or "the foreign ministry" means, where that is clear."""
        if one.noun not in BODIES | COMPANIES or is_name(one):
            return None
        known = [entry for entry in self.of_kind("organization") if entry.noun]
        is_of_place = bool(one.words) and all(self.roster.is_place((word.capitalize(),)) for word in one.words)
        if one.words and not (one.noun in COMPANIES and one.noun not in BODIES and is_of_place):
            return clearly([e for e in known if one.noun == e.noun and one.words <= e.words | {e.noun}], sentence)
        if not one.definite:
            return None
        if one.noun in BODIES:
            return clearly([e for e in known if e.noun == one.noun or one.noun in e.name.lower().split()], sentence)
        spoke = {entry.id: entry for _, entry in self.heard_before(sentence, NEAR) if self._may_be_company(entry)}
        if len(spoke) == 1:
            return next(iter(spoke.values()))
        named = self.roster.companies(sentence - NEAR, sentence, one.span.start) or self.roster.companies(
            0, sentence, one.span.start
        )
        return self.entry("organization", named[0]) if len(named) == 1 else None

    def _may_be_company(self, entry: Entry) -> bool:
        named = entry.name[:1].isupper() and not self.roster.is_place(tuple(entry.name.split()))
        return entry.kind == "organization" and named and not entry.plural and entry.noun not in BODIES - COMPANIES

    def _document(self, one: Described, author: SourceId | None) -> Meant:
        for entry in reversed(self.of_kind("document")):
            if is_same_document(one, author, entry):
                entry.kinds |= one.kinds
                return self._named_again(one, entry)
        entry = self.made(one, one.name)
        entry.author = author
        entry.kinds |= one.kinds | {one.noun}
        return Meant(entry.id)

    def _unnamed(self, one: Described, at: Setting) -> Meant:
        if one.noun in SPOKESPEOPLE and one.affiliation is None:
            return self._spokesperson(one, at)
        if one.definite or one.affiliation is not None or at.headline:
            known = [entry for entry in self.of_kind("unnamed", "person") if are_same_people(one, entry, at.headline)]
            known.sort(key=lambda e: (e.noun == one.noun, e.noun in ANY_SOURCE, e.seen[-1] if e.seen else -1))
            if known:
                return self._named_again(one, known[0] if at.headline else known[-1])
        if one.definite and not one.plural and (holder := self.roster.holder(one.noun, one.words - {one.noun})) is not None:
            return Meant(self.entry("person", holder).id, f"“{one.name}” is taken for {holder}, whom the report calls so")
        if one.plural or one.definite or one.affiliation is not None:
            return Meant(self.made(one, one.name).id)
        # "a source said ... a source said": nothing says that they are one, so each is a source of its own.
        count = sum(1 for entry in self.of_kind("unnamed") if entry.name == one.name)
        return Meant(self.made(one, one.name, *([count] if count else [])).id)

    def _spokesperson(self, one: Described, at: Setting) -> Meant:
        """A spokesperson without a body: the one met before, or that of the body that spoke last."""
        for _, entry in self.heard_before(at.sentence, NEAR):
            if (one.definite or at.adds) and entry.roles & SPOKESPEOPLE:
                return Meant(entry.id, f"“{one.name}” is taken for {entry.name}, who spoke last")
            if entry.kind == "organization":
                made = self.made(one, f"{one.name} for {entry.article}{entry.name}")
                made.affiliation = entry.name
                made.rests_on.add(Support(entry.id, min(entry.mentions, default=None), "is whom it speaks for"))
                return Meant(made.id, f"“{one.name}” is taken for that of {entry.name}, which spoke last")
        return Meant(self.made(one, one.name).id)

    def pointed_at(self, one: Described, at: Setting) -> Entry | None:
        """Whom or what a pronoun means; None where nothing shows it clearly."""
        word = one.name.lower()
        if word in HE | SHE:
            return person_before(self, one, at.sentence, at.within, at.quoted)
        return self._subject_before(word, at) or thing_before(self, word, at.sentence, at.within)

    def _pronoun(self, one: Described, at: Setting) -> Meant:
        word = one.name.lower()
        if word in OURS | WHO and at.within is not None:
            return Meant(at.within)
        found = self.pointed_at(one, at)
        if found is None:
            kind: Kind = "person" if word in HE | SHE | {"i", "my", "who", "whom"} else "organization"
            return Meant(self.entry(kind, word, one.span.start).id, f"nothing shows clearly whom “{one.name}” means")
        self.entries.setdefault(found.id, found)
        if word in HE | SHE:
            found.sex = found.sex or ("male" if word in HE else "female")
        return Meant(found.id, f"“{one.name}” is taken for {found.name}, named last")

    def _subject_before(self, word: str, at: Setting) -> Entry | None:
        """The subject before a pronoun in its own sentence, where nothing stands around it: "Officials voiced what they called a worry"."""
        plural = word in THEY
        within = self.entries[at.within] if at.within is not None else None
        if within is not None and within.plural == plural and within.kind != "person":
            return None
        for one in reversed(at.near):
            if one.plural == plural and one.kind in ("unnamed", "organization", "document") and (plural or one.kind != "unnamed"):
                return self.entries[self.resolve(one, Setting(at.sentence)).source]
        return None
