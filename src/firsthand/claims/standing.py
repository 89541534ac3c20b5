"""Standing: what the words around a verb make of it: whose it is, and whether anything is said by it."""

from firsthand.claims.clauses import OPENING, child, is_infinitive, is_passive
from firsthand.claims.tellers import teller
from firsthand.knowledge.reporting import ANSWERED, HEARERS, MODALS, NOT, PAPERS, SPEAKING, THINKING, WITHHOLDING
from firsthand.knowledge.sourcewords import DOCUMENTS, OUTLET_NOUNS, PEOPLE
from firsthand.text.syntax import Tree

_PAPERS = PAPERS | DOCUMENTS
_SOURCES = PEOPLE | OUTLET_NOUNS | DOCUMENTS
_PERSONS = ("man", "men", "woman", "women", "person", "people")
_FINITE = frozenset(["VBD", "VBZ", "VBP", "VBN"])
# What stands in an infinitive under one of these is said.
_GOING_ON = frozenset("go continue begin start proceed return come use appear seem".split())


class Standing:
    """One verb with its speaker, as it stands in its sentence."""

    def __init__(self, tree: Tree, verb: int, lemma: str) -> None:
        self.tree, self.verb, self.lemma = tree, verb, lemma
        self.token = tree.tokens[verb]
        self.who = teller(tree, verb)
        self.passive = is_passive(tree, verb)

    def is_nobodys(self) -> bool:
        """ "It is too soon to say", "without asking": nobody is said to say it."""
        return self.who is None and not self.passive and self.token.tag in ("VB", "VBG") and self.token.dep != "ROOT"

    def is_hypothetical(self) -> bool:
        """ "could say", "will tell": nothing is said. "would not say" is, and so is "did not say"."""
        words = self._auxiliaries()
        modals = words & MODALS
        return bool(modals) and not (modals & {"would", "will"} and words & NOT)

    def is_impossible(self) -> bool:
        """ "could not verify", "was unable to verify"."""
        words = self._auxiliaries()
        if words & {"can", "could", "ca"} and words & NOT:
            return True
        above = self.tree.tokens[self.token.head]
        return self.token.dep == "xcomp" and above.lemma.lower() == "unable"

    def is_withheld(self) -> bool:
        """ "declined to say", "wants to tell", "a way to explain": the word above says what is done, and this one is not done."""
        if self.token.tag != "VB" or not is_infinitive(self.tree, self.verb):
            return False
        above = self.tree.tokens[self.token.head]
        return (self.token.dep == "xcomp" and above.lemma.lower() in WITHHOLDING) or (
            self.token.dep in ("acl", "relcl") and above.pos == "NOUN"
        )

    def is_purpose(self) -> bool:
        """ "a word to describe the deal", "was not authorized to discuss it": what is to be said, and not what is said."""
        if self.token.tag != "VB" or not is_infinitive(self.tree, self.verb):
            return False
        return self.token.dep in ("acl", "relcl", "advcl") or (
            self.token.dep == "xcomp" and self.tree.tokens[self.token.head].lemma.lower() not in _GOING_ON
        )

    def is_description(self) -> bool:
        """ "Those who say that prices fell are few", "voters who say so": the clause only tells which people are meant."""
        if self.token.dep != "relcl" or self.who is None or self.who.last - self.who.first > 2:
            return False
        tree, noun = self.tree, self.token.head
        if tree.text(self.who.last).lower() != "who" or tree.text(self.who.last - 1) == ",":
            return False
        alone = not any(tree.tokens[n].dep in ("det", "nummod", "poss") for n in tree.children[noun])
        return tree.text(noun).lower() == "those" or (alone and tree.tokens[noun].tag == "NNS")

    def is_filler(self) -> bool:
        """ "I think", "you know": the report speaks, and nobody else."""
        if self.who is None or self.who.first != self.who.last or self.lemma not in THINKING:
            return False
        return self.tree.text(self.who.first).lower() in ("i", "you", "we", "one")

    def is_hearing(self) -> bool:
        """Whether it is a court or the like that hears."""
        return self.who is not None and any(
            self.tree.tokens[n].lemma.lower() in HEARERS for n in range(self.who.first, self.who.last + 1)
        )

    def is_of_paper(self) -> bool:
        """Whether a paper, a study or a figure shows it."""
        return self.who is not None and any(
            self.tree.tokens[n].lemma.lower() in _PAPERS for n in range(self.who.first, self.who.last + 1)
        )

    def is_name(self) -> bool:
        """ "a group called North": a participle between a noun and a name, without a subject or "by" of its own."""
        tree, verb = self.tree, self.verb
        beside = self.token.head in (verb - 1, verb + 1)
        if self.token.dep in ("acl", "amod") and self.token.tag == "VBN" and beside:
            return True
        if (
            self.lemma not in ("call", "dub")
            or verb == 0
            or verb + 1 >= len(tree.tokens)
            or child(tree, verb, "agent") is not None
        ):
            return False
        bare = not any(tree.tokens[n].dep in ("nsubj", "aux", "nsubjpass", "auxpass") for n in tree.children[verb])
        follows = tree.tokens[verb - 1].pos in ("NOUN", "PROPN")
        return bare and follows and (tree.text(verb + 1)[:1].isupper() or tree.text(verb + 1) in OPENING)

    def is_in_words(self, noun: int) -> bool:
        """Whether a response is one in words, or is missing: "did not respond", "responded to a question"."""
        if self.lemma != "respond" or self._auxiliaries() & NOT:
            return True
        return any(self.tree.tokens[n].lemma.lower() in ANSWERED for n in self.tree.subtree(noun))

    def is_source(self, noun: int) -> bool:
        """Whether one can have news from what a noun names: people, outlets, papers, and whatever has an organization's name."""
        token = self.tree.tokens[noun]
        return (
            token.lemma.lower() in _SOURCES
            or self.tree.text(noun).lower().endswith(_PERSONS)
            or (token.pos == "PROPN" and token.entity in ("ORG", "PERSON"))
        )

    def cites(self) -> bool:
        """Whether a participle says whom another verb of saying has it from: "reported, citing two officials"."""
        if (
            self.token.tag != "VBG"
            or (self.verb > 0 and self.tree.text(self.verb - 1) != ",")
            or self.lemma not in ("cite", "quote")
        ):
            return False
        return any(token.pos == "VERB" and token.lemma in SPEAKING and token.tag in _FINITE for token in self.tree.tokens)

    def is_followed_by_that(self) -> bool:
        """Whether what is said follows behind whom it is from: "reported, citing customs data, that it closed"."""
        behind = max(n for n in self.tree.subtree(child(self.tree, self.verb, "dobj") or self.verb))
        return any(
            self.tree.text(n).lower() == "that" and self.tree.tokens[n].tag == "IN" and self.tree.text(n - 1) == ","
            for n in range(behind, len(self.tree.tokens))
            if n > 0
        )

    def _auxiliaries(self) -> set[str]:
        children = self.tree.children[self.verb]
        return {self.tree.text(n).lower() for n in children if self.tree.tokens[n].dep in ("aux", "neg")}
