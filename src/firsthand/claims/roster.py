"""The names of a report: who and what it names in full, so that short forms and pronouns can be told."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from firsthand.claims.outletnames import Naming, outlets_of
from firsthand.knowledge.sourcewords import BODIES, COMPANIES, FEMALE, MALE, ORGANIZATION_WORDS, PEOPLE, TITLES
from firsthand.model import Page, Report, Span
from firsthand.text.syntax import Tree

Sex = Literal["female", "male"]
_NAMED = frozenset(["PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass"])


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the parser marks it: its words, its place, the sentence by number, and whether it is a subject there."""

    words: tuple[str, ...]
    label: str
    span: Span
    sentence: int
    token: int
    subject: bool

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(self.words)


@dataclass(slots=True)
class Roster:
    """All names of one report. Built in one pass over its trees."""

    names: list[Name]
    outlets: list[Naming]
    labels: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    persons: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    bodies: dict[str, list[Name]] = field(default_factory=lambda: defaultdict(list))
    sexes: dict[str, Sex] = field(default_factory=dict)
    titled: set[str] = field(default_factory=set)
    firms: set[str] = field(default_factory=set)
    things: set[str] = field(default_factory=set)
    holders: dict[str, dict[str, frozenset[str]]] = field(default_factory=lambda: defaultdict(dict))
    by_sentence: dict[int, list[Name]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, report: Report, page: Page, trees: tuple[Tree, ...]) -> "Roster":
        """Read the names of a report."""
        roster = cls([name for number, tree in enumerate(trees) for name in _names(tree, number)], outlets_of(report, page))
        headings = frozenset(number for number, tree in enumerate(trees) if _is_heading(tree))
        for name in roster.names:
            # A headline has a capital on every word, and its names are taken for others.
            if name.sentence in headings:
                continue
            for word in dict.fromkeys((*name.words, name.text)):
                roster.labels[word][name.label] += 1
        for number, tree in enumerate(trees):
            if number not in headings:
                roster.titled |= set(_titled(tree))
        for name in roster.names:
            roster.by_sentence[name.sentence].append(name)
            if name.sentence in headings:
                continue
            roster.note_role(trees[name.sentence], name)
            roster.note_kind(trees[name.sentence], name)
            if len(name.words) > 1 and roster.is_person(name.words) and _is_alphabetic(name.words):
                roster.add_person(name.text)
            elif not roster.is_person(name.words):
                for word in name.words:
                    roster.bodies[word.casefold()].append(name)
            if sex := _sex(trees[name.sentence], name):
                roster.sexes.setdefault(name.words[-1], sex)
        return roster

    def add_person(self, name: str) -> None:
        """Take up a person's full name under its last word and, where that is joined ("al-Venske"), under the last part of it."""
        last = name.rsplit(maxsplit=1)[-1]
        for key in dict.fromkeys((last, last.rpartition("-")[2])):
            if name not in self.persons[key]:
                self.persons[key].append(name)

    def note_role(self, tree: Tree, name: Name) -> None:
        """Take up what stands before a person's name and says what he is: "the Orsanian trade minister, Marit Solberg"."""
        title = range(max(0, name.token - 6), name.token)
        for place in title:
            role = tree.tokens[place].lemma.casefold()
            close = place >= name.token - 2 and (tree.text(name.token - 1) == "," or place == name.token - 1)
            if role in PEOPLE and close:
                before = frozenset(tree.text(n).casefold() for n in title if tree.tokens[n].pos in ("NOUN", "PROPN", "ADJ"))
                self.holders[role][name.text] = self.holders[role].get(name.text, frozenset()) | before

    def holder(self, role: str, words: frozenset[str]) -> str | None:
        """The one person of the report who is called by a role, and by what stands before it; None where several are."""
        people = {self.full_person(name) or name for name, before in self.holders.get(role, {}).items() if words <= before}
        people = {name for name in people if self.is_person(tuple(name.split()))}
        return people.pop() if len(people) == 1 else None

    def is_person(self, words: tuple[str, ...]) -> bool:
        """Whether a name is a person's, by what it is made of and by what the report's names are marked as."""
        if any(word.casefold().strip(".") in ORGANIZATION_WORDS for word in words) or words[-1].isupper():
            return False
        if " ".join(words) in self.firms or "&" in words:
            return False
        if len(words) == 1 and (words[0] in self.persons or words[0] in self.titled):
            return True
        if len(words) == 1 and any(
            known.words[0] == words[0] and len(known.words) > 1 for known in self.bodies.get(words[0].casefold(), ())
        ):
            # "Corvane" where "Corvane Controls" is named.
            return False
        marks = self.labels[" ".join(words)] or self.labels[words[-1]]
        person = marks["PERSON"]
        return person > 0 and person >= sum(marks.values()) - person

    def is_place(self, words: tuple[str, ...]) -> bool:
        """Whether a name is marked as a country's or a place's, more often than as anything else."""
        marks = self.labels[words[-1]]
        return 0 < marks["GPE"] == max(marks.values())

    def companies(self, first: int, last: int, before: int) -> tuple[str, ...]:
        """The companies that the sentences `first` to `last` name before a place, in full, each once."""
        found = {
            self.full_body(name.text)
            for number in range(max(0, first), last + 1)
            for name in self.by_sentence.get(number, ())
            if (name.label == "ORG" or self._sounds_like_company(name)) and name.span.end <= before and self._may_be_company(name)
        }
        return tuple(sorted(found))

    def _may_be_company(self, name: Name) -> bool:
        is_body = any(word.casefold() in BODIES - COMPANIES for word in name.words) or name.text in self.things
        return not is_body and not self.is_person(name.words) and self.outlet_at(name.span) is None

    def _sounds_like_company(self, name: Name) -> bool:
        return name.text in self.firms or any(word.casefold().strip(".") in ORGANIZATION_WORDS for word in name.words[1:])

    def note_kind(self, tree: Tree, name: Name) -> None:
        """Take up what a common noun right before a name makes of it: "the builder Castmoor" is a company, "the medicine X" none."""
        before = tree.tokens[name.token - 1] if name.token else None
        if before is None or before.pos != "NOUN" or before.tag == "NNS":
            return
        lemma = before.lemma.casefold()
        if lemma in COMPANIES:
            self.firms.add(name.text)
        elif lemma not in BODIES | PEOPLE and not any(word.casefold() in ORGANIZATION_WORDS for word in name.words):
            self.things.add(name.text)

    def outlet_at(self, span: Span) -> Naming | None:
        """The first outlet named within `span`."""
        place = bisect_left(self.outlets, span.start, key=lambda naming: naming.start)
        if place < len(self.outlets) and self.outlets[place].end <= span.end:
            return self.outlets[place]
        return None

    def full_person(self, name: str) -> str | None:
        """The full name that a person's short name stands for; None where the report knows several."""
        words = name.split()
        if len(words) > 1:
            return name
        known = self.persons.get(words[-1], [])
        return known[0] if len(known) == 1 else (name if not known else None)

    def full_body(self, name: str) -> str:
        """The one longer name that a short one begins or ends ("Corvane" of "Corvane Controls"); itself where there is none or several."""
        words = tuple(name.split())
        if self.is_place(words) or not words[-1][:1].isupper():
            return name
        longer = {
            known.text
            for known in self.bodies.get(words[-1].casefold(), ())
            if len(known.words) > len(words)
            and (known.words[-len(words) :] == words or known.words[: len(words)] == words)
            and not self.is_place(known.words)
            and "of" not in known.words
        }
        return longer.pop() if len(longer) == 1 else name


def _names(tree: Tree, sentence: int) -> Iterator[Name]:
    run: list[int] = []
    for number, token in enumerate(tree.tokens):
        if run and (token.begins or token.entity != tree.tokens[run[-1]].entity):
            yield from _name(tree, sentence, run)
            run = []
        if token.entity in _NAMED:
            run.append(number)
    yield from _name(tree, sentence, run)


def _name(tree: Tree, sentence: int, run: list[int]) -> Iterator[Name]:
    while run and (tree.tokens[run[-1]].pos in ("PART", "PUNCT") or tree.text(run[-1]) in ("'s", "’s", "’")):
        run = run[:-1]
    label = tree.tokens[run[0]].entity if run else ""
    # A title, an article or a quotation mark at the beginning is no part of a name.
    while run and (
        tree.tokens[run[0]].pos in ("DET", "PUNCT") or (label == "PERSON" and tree.text(run[0]).casefold().strip(".") in TITLES)
    ):
        run = run[1:]
    # Nor is a common noun that says what the name is of ("miller Corvane").
    while (
        len(run) > 1
        and tree.text(run[0]).islower()
        and tree.tokens[run[0]].lemma in PEOPLE | COMPANIES | BODIES
        and tree.text(run[1])[:1].isupper()
    ):
        run = run[1:]
    if not run:
        return
    top = next((n for n in run if tree.tokens[n].head not in run), run[-1])
    span = tree.span(run[0], run[-1])
    at = tree.sentence.span.start
    words = tuple(tree.sentence.text[span.start - at : span.end - at].split())
    yield Name(words, label, span, sentence, run[0], tree.tokens[top].dep in _SUBJECTS)


def _sex(tree: Tree, name: Name) -> Sex | None:
    """What stands right beside a person's name and tells he from she."""
    around = [n for n in range(name.token - 2, name.token + len(name.words) + 6) if 0 <= n < len(tree.tokens)]
    for number in around:
        word = tree.tokens[number].lemma.casefold().strip(".")
        token = tree.tokens[number]
        near = number < name.token or token.dep == "appos"
        if near and word in FEMALE:
            return "female"
        if near and word in MALE:
            return "male"
    return None


def _titled(tree: Tree) -> Iterator[str]:
    """The last names that stand behind a title: "President Keller", "Mr. Lind"."""
    for number in range(len(tree.tokens) - 1):
        if not tree.text(number)[:1].isupper() or tree.text(number).casefold().strip(".") not in TITLES:
            continue
        last = number
        while last + 1 < len(tree.tokens) and tree.tokens[last + 1].pos == "PROPN" and tree.text(last + 1)[:1].isupper():
            last += 1
        word = tree.text(last)
        if last > number and word.casefold().strip(".") not in TITLES | ORGANIZATION_WORDS and not word.isupper():
            yield word


def _is_heading(tree: Tree) -> bool:
    """Whether a line has a capital on nearly every word, and no full stop."""
    words = [tree.text(n) for n, token in enumerate(tree.tokens) if len(tree.text(n)) > 3 and token.pos != "PUNCT"]
    raised = sum(1 for word in words if word[:1].isupper())
    return len(words) > 2 and raised >= 0.8 * len(words) and tree.sentence.text.rstrip()[-1:] not in '.”"'


def _is_alphabetic(words: tuple[str, ...]) -> bool:
    return all(word[:1].isupper() for word in (words[0], words[-1])) and not any(word in ("and", "&") for word in words)
