"""Say which names of a report the words of one sentence mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.knowledge.tienouns import MEASURES, NO_SORTS, SETTLEMENTS, SORTS_OF_BODIES, SORTS_OF_GOODS
from firsthand.knowledge.tiewords import CALLED, NOBODY, SAYING
from firsthand.model import Mention
from firsthand.text.syntax import Tree

_RELATIVES = frozenset(("WDT", "WP", "WP$"))
_NAMING = frozenset(("call", "name", "dub", "know", "codename", "nickname"))
# How many words may stand between a name and the noun that says its sort.
_LONGEST_SORT = 7
_SUCH_AS = frozenset(("include", "including", "like", "as"))


@dataclass(frozen=True, slots=True)
class Cast:
    """One sentence with the mentions that stand in it: `of_token[n]` is the mention that token n is part of, if any."""

    tree: Tree
    of_token: tuple[Mention | None, ...]
    mentions: tuple[Mention, ...] = ()

    @classmethod
    def of(cls, tree: Tree, mentions: tuple[Mention, ...]) -> "Cast":
        """Find the tokens of each of `mentions`, which are those of this sentence in the order of the text."""
        found: list[Mention | None] = [None] * len(tree.tokens)
        at, left = tree.sentence.span.start, list(reversed(mentions))
        for number, token in enumerate(tree.tokens):
            while left and left[-1].span.end <= at + token.start:
                left.pop()
            if left and left[-1].span.start <= at + token.start:
                # "Ltd." at the end of a sentence is one token and its full stop not in the name; "U.S.-sanctioned" is more than the name.
                beyond = tree.sentence.text[max(token.start, left[-1].span.end - at) : token.end]
                found[number] = None if any(character.isalnum() for character in beyond) else left[-1]
        return cls(tree, tuple(found), mentions)

    def named(self, number: int) -> tuple[Mention, ...]:
        """The mentions that the noun `number` and those coordinated with it mean; none where it is no name.

        A noun means a mention that it is part of, that a relative clause, an apposition ("the firm, Orvane") or a verb of naming ("a
        firm called Orvane") ties to it, that it measures ("samples of the K5"), or that it says the sort of ("the Sparrow-2 drone", "the
        Marl Institute research group"). A pronoun means whoever says what it stands in ("Orvane denied that it supplied Marl"), and
        else nothing: who "it" is stays open.
        """
        found: list[Mention] = []
        for each in self._coordinated(number):
            found += [mention for mention in self._meant(each) if mention not in found]
        return tuple(found)

    def alone(self, number: int) -> tuple[Mention, ...]:
        """What the noun `number` by itself means."""
        return tuple(self._meant(number))

    def tokens(self, mention: Mention) -> tuple[int, ...]:
        """The tokens of a mention."""
        return tuple(number for number, each in enumerate(self.of_token) if each is mention)

    def top(self, mention: Mention) -> int:
        """The token of a mention that the others depend on."""
        inside = set(self.tokens(mention))
        return next((number for number in sorted(inside) if self.tree.tokens[number].head not in inside - {number}), min(inside))

    def _coordinated(self, number: int) -> Iterator[int]:
        left = [number]
        while left:
            yield (here := left.pop())
            left += [
                child
                for child in self.tree.children[here]
                if self.tree.tokens[child].dep == "conj" and self.tree.tokens[child].pos in ("NOUN", "PROPN", "X", "NUM")
            ]

    def _meant(self, number: int) -> list[Mention]:
        token = self.tree.tokens[number]
        if mention := self.of_token[number]:
            return [mention]
        if token.tag in _RELATIVES:
            return self._antecedent(number)
        if token.pos == "PRON":
            return self._sayer(number)
        if token.pos not in ("NOUN", "PROPN", "NUM"):
            return []
        found: list[Mention] = []
        if described := self._described(number):
            found.append(described)
        if sort := self._sorted(number):
            found.append(sort)
        for child in self.tree.children[number]:
            below = self.tree.tokens[child]
            if below.dep == "appos" and (mention := self.of_token[child]):
                found.append(mention)
            elif below.dep in ("acl", "relcl") and below.lemma in _NAMING:
                found += [m for grand in self.tree.children[child] if (m := self._called(grand))]
            elif below.dep == "prep":
                counted = below.lemma == "of" and token.lemma.lower() in MEASURES
                wanted = "Product" if counted or below.lemma in _SUCH_AS else "Address"
                if wanted == "Product" or (below.lemma == "of" and token.lemma.lower() in SETTLEMENTS):
                    found += [m for m in self._below(child) if m.schema == wanted]
        return found

    def _sayer(self, number: int) -> list[Mention]:
        """Who says what the pronoun is the subject of, where that is one who can be called so."""
        token = self.tree.tokens[number]
        if token.dep not in ("nsubj", "nsubjpass") or self.tree.tokens[token.head].dep not in ("ccomp", "acl"):
            return []
        # "said that it", "said in a report that it": the first verb above what is said.
        said = next((n for n in self.tree.ancestors(token.head) if self.tree.tokens[n].pos not in ("NOUN", "ADP")), number)
        if self.tree.tokens[said].lemma.lower() not in SAYING:
            return []
        schemata = CALLED.get(self.tree.text(number).lower(), NOBODY)
        for child in self.tree.children[said]:
            named = self.of_token[child]
            if self.tree.tokens[child].dep == "nsubj" and named and named.schema in schemata:
                return [named]
        return []

    def _described(self, number: int) -> Mention | None:
        """The name that a noun is set beside: "Orvane, a firm [based in Kelmar]", "Orvane is a firm [based in Kelmar]"."""
        token = self.tree.tokens[number]
        if any(self.tree.tokens[child].dep == "poss" for child in self.tree.children[number]):
            return None  # "Orr, whose father was director": the father is somebody else
        if token.dep == "appos" and token.tag in ("NN", "NNP"):
            named = self.of_token[token.head]
            # "Orr, who helped found Marl, a group based in Kelmar": no person is a group, wherever the parser hangs it.
            return None if named and named.schema == "Person" and token.lemma.lower() in SORTS_OF_BODIES else named
        if token.dep == "attr" and self.tree.tokens[token.head].lemma == "be":
            around = {self.tree.tokens[child].dep: child for child in self.tree.children[token.head]}
            if "nsubj" in around and "neg" not in around:
                return self.of_token[around["nsubj"]]
        return None

    def _sorted(self, number: int) -> Mention | None:
        """The name before a noun that says what sort of thing it is: "the Sparrow-2 long-range drone"."""
        lemma = self.tree.tokens[number].lemma.lower()
        for before in range(number - 1, max(-1, number - _LONGEST_SORT), -1):
            if named := self.of_token[before]:
                sorts = {"Product": SORTS_OF_GOODS, "Person": NO_SORTS, "Address": NO_SORTS}.get(named.schema, SORTS_OF_BODIES)
                return named if lemma in sorts else None
            if self.tree.tokens[before].pos not in ("NOUN", "ADJ") and self.tree.text(before) not in ("-", "–"):
                return None
        return None

    def _called(self, number: int) -> Mention | None:
        """What a noun is called, by the word behind the verb of naming."""
        if self.tree.tokens[number].dep in ("oprd", "dobj", "attr"):
            return self.of_token[number]
        if self.tree.tokens[number].dep == "prep":  # "known as X"
            return next((m for child in self.tree.children[number] if (m := self.of_token[child])), None)
        return None

    def _below(self, preposition: int) -> Iterator[Mention]:
        for child in self.tree.children[preposition]:
            if self.tree.tokens[child].dep == "pobj":
                yield from self.named(child)

    def _antecedent(self, number: int) -> list[Mention]:
        head = self.behind(number)
        return [] if self.tree.tokens[head].tag in _RELATIVES else self._meant(head)

    def behind(self, number: int) -> int:
        """What a relative pronoun refers to, the noun that its clause hangs on; any other word is itself."""
        if self.tree.tokens[number].tag in _RELATIVES:
            for above in self.tree.ancestors(number):
                if self.tree.tokens[above].dep == "relcl":
                    return self.tree.tokens[above].head
        return number
