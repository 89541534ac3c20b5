"""Verbs that say that somebody says, asks, denies, thinks or wants something."""

from collections.abc import Iterator

from firsthand.claims import contents, endings
from firsthand.claims.clauses import Stretch, around, child, is_infinitive, subject, trim
from firsthand.claims.cue import Cue, Form
from firsthand.claims.standing import Standing
from firsthand.claims.tellers import addressee
from firsthand.knowledge.reporting import (
    ABOUT,
    CALLING,
    CLAUSAL,
    DOING,
    INTENDING,
    NAMING,
    PARTICLES,
    PLAIN,
    PUBLISHING,
    SHOWING,
    SPEAKING,
    URGING,
    VERIFYING,
)
from firsthand.text.syntax import Tree

_CLOSING = ((SPEAKING | SHOWING) - {"continue"}) | {"hear"}
_GOVERNING = (CLAUSAL - {"continue"}) | {"point", "spell", "hear"}
# Behind what is said, before who says it.
_INVERTED = (PLAIN | frozenset(["add", "report", "write", "announce", "tell"])) & SPEAKING
_FINITE = frozenset(["VBD", "VBZ", "VBP", "VBN"])
_WH = frozenset(["WRB", "WP", "WDT"])
_RELATIVE = frozenset(["who", "which", "that"])


def find(tree: Tree, verb: int) -> Iterator[Cue]:
    """Yield the cues that a verb is."""
    lemma = tree.tokens[verb].lemma.lower()
    if lemma not in _KNOWN:
        return
    if lemma in PARTICLES and _particle(tree, verb) is None:
        return
    reading = _Reading(tree, verb, lemma)
    if lemma == "hear" and not reading.is_hearing():
        return
    if lemma in VERIFYING and reading.is_impossible():
        yield from reading.verifying()
    elif not (reading.is_nobodys() or reading.is_hypothetical() or reading.is_withheld() or reading.is_description()):
        yield from reading.cues()


_KNOWN = CLAUSAL | INTENDING | NAMING | CALLING | PUBLISHING | VERIFYING | ABOUT.keys() | PARTICLES.keys() | {"hear", "put"}


class _Reading(Standing):
    """One verb with its speaker, read for what it says."""

    def cue(self, form: Form, content: Stretch | None, phrase: str = "") -> Cue:
        """The verb as a cue for `content`."""
        last = _particle(self.tree, self.verb) if self.lemma in PARTICLES else None
        words, whom = Stretch(self.verb, last or self.verb), addressee(self.tree, self.verb)
        return Cue(self.verb, words, phrase or self.lemma, form, self.who, content, whom)

    def cues(self) -> Iterator[Cue]:
        """The first way of saying that fits, from the surest on."""
        ways = (
            self.closed,
            self.inverted,
            self.clause,
            self.closed_on_occasion,
            self.parenthesis,
            self.putting,
            self.calling,
            self.infinitive,
            self.doing,
            self.about,
            self.thing,
        )
        for way in ways:
            found = way()
            if found is not None:
                yield found
                break
        else:
            if self.lemma in SPEAKING | PARTICLES.keys():
                lost = self.token.dep not in ("relcl", "acl")
                plain = self.lemma in PLAIN
                yield self.cue("quotation", endings.rest(self.tree, self.verb, self.who, plain=plain) if lost else None)

    def closed(self) -> Cue | None:
        """ "It closed, the minister said", "it closed, a report seen by the agency shows"."""
        if not self._governs() or self.token.tag not in _FINITE or self.lemma not in _CLOSING:
            return None
        return self._ended(endings.closed_by(self.tree, self.verb))

    def inverted(self) -> Cue | None:
        """ "It closed, said the minister"."""
        if self.who is not None or self.passive or self.token.tag not in _FINITE or self.lemma not in _INVERTED:
            return None
        return self._ended(endings.led_by(self.tree, self.verb)) if self._governs() else None

    def clause(self) -> Cue | None:
        """ "said that it closed"."""
        tree, verb = self.tree, self.verb
        head = contents.complement(tree, verb) if self._governs() else None
        if head is None or self.is_filler():
            return None
        if self.lemma == "show" and not self.is_of_paper() and tree.tokens[min(tree.subtree(head))].tag in _WH:
            return None
        # "found it difficult" and "to find who did it" tell of no finding.
        found_out = self.lemma != "find" or (self.token.tag != "VB" and (contents.is_finite(tree, head) or self.is_of_paper()))
        return self.cue("clause", contents.clause(tree, verb, head) if found_out else None)

    def closed_on_occasion(self) -> Cue | None:
        """ "It closed, the minister said by telephone"."""
        if not self._governs() or self.token.tag not in _FINITE or self.lemma not in _CLOSING:
            return None
        return self._ended(endings.closed_by(self.tree, self.verb, loosely=True))

    def parenthesis(self) -> Cue | None:
        """ "it, he said, closed", "as he said, it closed"."""
        tree, verb, token = self.tree, self.verb, self.token
        if not self._governs() or self.is_filler():
            return None
        if token.dep == "parataxis" and token.head != verb and (self.who is not None or token.tag != "VBN"):
            return self.cue("parataxis", contents.interrupted(tree, verb, self.who))
        says_as = token.dep == "advcl" and any(tree.text(below).lower() == "as" for below in tree.children[verb])
        if says_as and self.lemma in SPEAKING and child(tree, verb, "dobj", "xcomp") is None:
            by = child(tree, verb, "agent") is not None
            named = by or (subject(tree, verb) is not None and not self.passive)
            return self.cue("as", around(tree, token.head, set(tree.subtree(verb)))) if named else None
        return None

    def putting(self) -> Cue | None:
        """ "put the damage at five million", "put it to the witness that he had lied"."""
        noun = child(self.tree, self.verb, "dobj")
        if self.lemma != "put" or self.passive or noun is None or noun < self.verb:
            return None
        tree = self.tree
        to = next((n for n in tree.children[self.verb] if n == noun + 1 and tree.text(n).lower() in ("to", "at")), None)
        if to is not None and tree.text(to).lower() == "to" and tree.text(noun).lower() == "it":
            said = next(
                (n for n in range(to, len(tree.tokens)) if tree.text(n).lower() == "that" and tree.tokens[n].dep == "mark"), None
            )
            content = trim(tree, [n for n in tree.subtree(tree.tokens[said].head) if n >= said]) if said is not None else None
            return self.cue("clause", content, "put to") if content is not None else None
        sum_ = next((n for n in tree.children[self.verb] if n > noun and tree.text(n).lower() == "at"), None)
        figure = child(tree, sum_, "pobj") if sum_ is not None else None
        if figure is None or not any(tree.tokens[n].tag == "CD" for n in tree.subtree(figure)):
            return None
        return self.cue("object", trim(tree, sorted({*tree.subtree(noun), *tree.subtree(sum_ or noun)})), "put at")

    def calling(self) -> Cue | None:
        """ "called the plan a mistake"; "a band called North" and "it is called North" are no sayings."""
        if self.lemma in CALLING and not self.is_name() and not (self.passive and self.who is None):
            content = contents.name_calling(self.tree, self.verb)
            if content is not None:
                return self.cue("object", content)
        content = contents.wish(self.tree, self.verb) if self.lemma == "call" else None
        if content is None:
            return None
        return self.cue("about", content, "call for" if self.tree.text(content.first - 1).lower() == "for" else "call on")

    def infinitive(self) -> Cue | None:
        """ "vowed to appeal", "is said to have appealed"; "the man who wants to appeal" is only described so."""
        if self.lemma not in INTENDING and not (self.lemma in CLAUSAL and self.passive and self.lemma != "suppose"):
            return None
        head = child(self.tree, self.verb, "xcomp")
        if head is None and self.lemma in URGING:
            head = child(self.tree, self.verb, "ccomp")
        relative = self.who is not None and self.tree.text(self.who.last).lower() in _RELATIVE
        described = relative and self.token.dep == "relcl" and self.lemma != "claim"
        if head is None or described or not is_infinitive(self.tree, head):
            return None
        if self.lemma == "require" and not self.is_of_paper():
            return None
        if self.lemma == "want" and subject(self.tree, head) is None:
            # What one wants to do oneself one has not said; what one wants of others one has.
            return None
        return self.cue("infinitive", contents.infinitive(self.tree, self.verb, head))

    def doing(self) -> Cue | None:
        """ "denied paying", "remembers waiting"."""
        head = child(self.tree, self.verb, "xcomp") if self.lemma in DOING and self.who is not None else None
        if head is None or head < self.verb or self.tree.tokens[head].tag != "VBG":
            return None
        return self.cue("clause", contents.clause(self.tree, self.verb, head))

    def about(self) -> Cue | None:
        """ "called for a boycott", "did not respond to questions"."""
        if self.is_purpose():
            return None
        for below in self.tree.children[self.verb]:
            preposition = self.tree.text(below).lower()
            if preposition in ABOUT.get(self.lemma, ()) and self.tree.tokens[below].dep == "prep":
                noun = child(self.tree, below, "pobj", "pcomp")
                if noun is not None and self.tree.tokens[noun].pos not in ("PRON", "DET") and self.is_in_words(noun):
                    return self.cue("about", around(self.tree, noun), f"{self.lemma} {preposition}")
        return None

    def thing(self) -> Cue | None:
        """ "denied the payment", "the deal was announced", "the survey shows a fall", "citing two officials"."""
        tree, verb, lemma = self.tree, self.verb, self.lemma
        published = child(tree, verb, "nsubjpass")
        if published is not None:
            said = lemma in PUBLISHING and tree.tokens[published].pos != "PRON"
            return self.cue("object", around(tree, published)) if said else None
        noun = child(tree, verb, "dobj") if not self.is_purpose() and self.token.dep != "amod" else None
        if noun is None or self.passive or (tree.tokens[noun].pos in ("PRON", "DET") and not tree.children[noun]):
            return None
        if self.cites() and (lemma == "quote" or self.is_source(noun) or self.is_followed_by_that()):
            above = self.token.head
            content = None if tree.tokens[above].lemma in SPEAKING else around(tree, above, set(tree.subtree(verb)))
            return Cue(verb, Stretch(verb, verb), lemma, "citing", contents.thing(tree, verb, noun), content)
        shown = lemma in SHOWING and self.is_of_paper()
        if lemma in NAMING or shown:
            return self.cue("object", contents.thing(tree, verb, noun))
        if lemma == "say" and noun > verb and len(tree.subtree(noun)) > 3 and tree.tokens[noun].pos in ("NOUN", "PROPN"):
            # One says no things: the parser took the subject of what is said for an object.
            return self.cue("clause", trim(tree, list(range(min(tree.subtree(noun)), len(tree.tokens)))))
        return None

    def verifying(self) -> Iterator[Cue]:
        """ "could not verify the report", "it could not be determined whether"."""
        head = contents.complement(self.tree, self.verb)
        noun = child(self.tree, self.verb, "nsubjpass", "dobj")
        if head is not None:
            yield self.cue("clause", contents.clause(self.tree, self.verb, head))
        elif noun is not None and self.tree.text(noun).lower() != "it":
            yield self.cue("object", around(self.tree, noun))

    def _governs(self) -> bool:
        return self.lemma in _GOVERNING and not self.cites()

    def _ended(self, found: tuple[Stretch, Stretch] | None) -> Cue | None:
        """The cue for what is said and who says it, as they were found by the end of the sentence."""
        if found is None:
            return None
        content, self.who = found
        return self.cue("clause", content)


def _particle(tree: Tree, verb: int) -> int | None:
    """The particle right behind a verb that makes it a verb of saying."""
    behind = verb + 1
    return (
        behind if behind < len(tree.tokens) and tree.text(behind).lower() == PARTICLES[tree.tokens[verb].lemma.lower()] else None
    )
