"""Pronouns: whom or what "he", "they" or "it" means within a report."""

from firsthand.claims.described import Described
from firsthand.claims.entries import NEAR, Entry, bare, may_be
from firsthand.claims.memory import REACH, Memory
from firsthand.claims.roster import Sex
from firsthand.knowledge.sourcewords import PEOPLE
from firsthand.model import SourceId, Span

HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "herself"])
THEY = frozenset(["they", "them", "their", "these", "those", "both", "neither", "themselves"])
OURS = frozenset(["we", "i", "our", "my"])
NEUTER = frozenset(["it", "its", "this", "that", "which", "itself"])
POSSESSIVES = frozenset(["his", "her", "its", "their", "my", "our", "your"])
WHO = frozenset(["who", "whom", "which", "that"])


def person_before(memory: Memory, one: Described, sentence: int, within: SourceId | None, quoted: Span | None) -> Entry | None:
    """Whom "he" or "she" means: the subject before it in its sentence, else whoever spoke last, else the last subject; None if unclear.

    `within` is the source of the saying around it. Names in `quoted`, the words that the pronoun speaks, are no candidates: nobody calls
    himself by name.
    """
    sex: Sex = "male" if one.name.lower() in HE else "female"
    if within is not None and may_be(memory.entries[within], sex):
        return memory.entries[within]
    for number in range(sentence, max(-1, sentence - REACH - 1), -1):
        named = _people_named(memory, number, one, quoted, sex)
        subjects = [entry for entry, is_subject in named if is_subject]
        spoken = [entry for entry in memory.heard_in(number) if may_be(entry, sex)]
        for found in (subjects, spoken) if number == sentence else (spoken, subjects):
            if found:
                return found[-1]
        distinct = list({entry.id: entry for entry, _ in named}.values())
        if distinct:
            return distinct[0] if len(distinct) == 1 else None
    return None


def _people_named(memory: Memory, number: int, one: Described, quoted: Span | None, sex: Sex) -> list[tuple[Entry, bool]]:
    """The people that a sentence names before a pronoun, as the sources that they may turn out to be, and whether as subjects."""
    found = []
    roster = memory.roster
    for name in roster.by_sentence.get(number, ()):
        at = name.span.start
        if at >= one.span.start or (quoted is not None and quoted.start <= at < quoted.end) or not roster.is_person(name.words):
            continue
        full = roster.full_person(name.text) or name.text
        identity = memory.identity("person", full)
        known = memory.entries.get(identity)
        entry = known or Entry(
            identity, full, "person", words=frozenset(full.lower().split()), sex=roster.sexes.get(full.split()[-1])
        )
        if entry.sex in (None, sex):
            found.append((entry, name.subject))
    return found


def thing_before(memory: Memory, word: str, sentence: int, within: SourceId | None) -> Entry | None:
    """What "it" or "they" means: the source of the saying around it, else who or what of that number spoke last."""
    plural = word in THEY
    if within is not None and memory.entries[within].plural == plural and memory.entries[within].kind != "person":
        return memory.entries[within]
    if word not in THEY | NEUTER:
        return None
    for number, entry in memory.heard_before(sentence):
        if plural and entry.plural:
            return entry
        is_thing = entry.kind in ("organization", "document", "outlet") or (
            entry.kind == "unnamed" and entry.noun not in PEOPLE and not entry.number
        )
        single = not entry.plural and is_thing
        if not plural and single and sentence - number <= NEAR:
            return entry
    return None if plural else _subject_named(memory, sentence)


def _subject_named(memory: Memory, sentence: int) -> Entry | None:
    """The one body that is a subject in the last sentences, where nobody spoke that could be meant."""
    roster = memory.roster
    for number in range(sentence, max(-1, sentence - NEAR - 1), -1):
        names = [
            name
            for name in roster.by_sentence.get(number, ())
            if name.subject and name.label == "ORG" and not roster.is_person(name.words) and roster.outlet_at(name.span) is None
        ]
        if names:
            name = names[-1]
            return memory.entry("organization", roster.full_body(bare(name.text))) if len(names) == 1 else None
    return None
