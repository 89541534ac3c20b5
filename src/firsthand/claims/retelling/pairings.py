"""Pairings: which sentence of a report is the counterpart of which sentence of another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.terms import Stems, Term, content
from firsthand.model import Alignment, ClaimId, Ledger, ReportId, Span

# A quotation is followed for so many sentences.
GOES_ON = 3
_RANK = {"verbatim": 0, "near": 1, "translation": 2, "paraphrase": 2}


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of another report that says the same: its place there, how, and how alike."""

    to: int
    kind: str
    score: float

    @property
    def rank(self) -> int:
        """How near the words are: 0 where they are the same."""
        return _RANK[self.kind]


@dataclass(frozen=True, slots=True)
class Pairing:
    """A sentence of the child beside its counterpart in what it was made from.

    `before` and `after` are the places of the two sentences. `befores` are all sentences there that hold something of `after`, `afters`
    all sentences of the child that hold something of `before`: what was split or merged is seen whole.
    """

    parent: Account
    child: Account
    before: int
    after: int
    befores: tuple[int, ...]
    afters: tuple[int, ...]
    kind: str
    score: float

    @property
    def old(self) -> tuple[Term, ...]:
        """The terms of the parent's sentence."""
        return self.parent.terms(self.before)

    @property
    def new(self) -> tuple[Term, ...]:
        """The terms of the child's sentence."""
        return self.child.terms(self.after)

    @property
    def old_span(self) -> Span:
        """The parent's sentence."""
        return self.parent.sentences[self.before].span

    @property
    def new_span(self) -> Span:
        """The child's sentence."""
        return self.child.sentences[self.after].span

    @property
    def is_analysed(self) -> bool:
        """Whether what both say is known, and neither is a headline, which leaves out words as headlines do."""
        known = self.parent.analysed and self.child.analysed
        return known and not (self.parent.is_headline(self.before) or self.child.is_headline(self.after))

    @property
    def overlap(self) -> float:
        """The share of what the sentence that says less says, names aside, that stands in the other in any form."""
        sides = [[term for term in content(terms) if not term.is_proper] for terms in (self.old, self.new)]
        return max(Stems(self.old_all()).share(sides[1]), Stems(self.new_all()).share(sides[0])) if all(sides) else 0.0

    def old_all(self, reach: int = 0) -> list[Term]:
        """The terms of all sentences of the parent that hold something of this one, and of `reach` around them."""
        return self.parent.all_terms(self.parent.around(self.befores, reach))

    def new_all(self, reach: int = 0) -> list[Term]:
        """The same of the child."""
        return self.child.all_terms(self.child.around(self.afters, reach))


class Counterparts:
    """For every two reports that were compared, which sentence answers to which."""

    def __init__(self, accounts: Mapping[ReportId, Account], alignments: Iterable[Alignment], ledger: Ledger) -> None:
        self._links: dict[tuple[ReportId, int], dict[ReportId, list[Link]]] = {}
        self._claims: dict[tuple[ReportId, int], list[ClaimId]] = {}
        self._said: dict[ClaimId, dict[ReportId, list[int]]] = {}
        for alignment in alignments:
            if alignment.a in accounts and alignment.b in accounts:
                self._add(accounts[alignment.a], accounts[alignment.b], alignment)
        self._enter(accounts, ledger)

    def _add(self, a: Account, b: Account, alignment: Alignment) -> None:
        for match in sorted(alignment.matches, key=lambda match: (_RANK[match.kind], -match.score, match)):
            here, there = a.places.get(match.a), b.places.get(match.b)
            if here is not None and there is not None:
                self._links.setdefault((a.id, here), {}).setdefault(b.id, []).append(Link(there, match.kind, match.score))
                self._links.setdefault((b.id, there), {}).setdefault(a.id, []).append(Link(here, match.kind, match.score))

    def _enter(self, accounts: Mapping[ReportId, Account], ledger: Ledger) -> None:
        """Note for each sentence which claims appear in it."""
        for claim in ledger.claims:
            for appearance in claim.appearances:
                account = accounts.get(appearance.report)
                place = account.place(appearance.span) if account else None
                if place is not None:
                    self._claims.setdefault((appearance.report, place), []).append(claim.id)
                    self._said.setdefault(claim.id, {}).setdefault(appearance.report, []).append(place)

    def links(self, of: ReportId, number: int, other: ReportId) -> Sequence[Link]:
        """The sentences of `other` that say what sentence `number` of `of` says, best first.

        Where the alignment has none, those in which one of its claims appears.
        """
        if found := self._links.get((of, number), {}).get(other):
            return found
        claims = self._claims.get((of, number), ())
        places = {place for claim in claims for place in self._said[claim].get(other, ())} if other != of else set()
        return [Link(place, "paraphrase", 0.0) for place in sorted(places)]

    def holders(self, of: ReportId, number: int) -> frozenset[ReportId]:
        """The other reports that have a counterpart of a sentence."""
        claims = self._claims.get((of, number), ())
        return frozenset(self._links.get((of, number), ())) | {r for claim in claims for r in self._said[claim] if r != of}

    def verbatim(self, of: ReportId, number: int) -> Iterator[tuple[ReportId, int]]:
        """Where a sentence stands in other reports word for word."""
        for other, links in self._links.get((of, number), {}).items():
            yield from ((other, link.to) for link in links if link.kind == "verbatim")

    def pair(self, child: Account, after: int, parent: Account, link: Link) -> Pairing:
        """The child's sentence `after` beside the parent's sentence that `link` leads to."""
        there = self.links(child.id, after, parent.id)
        here = self.links(parent.id, link.to, child.id)
        return Pairing(
            parent=parent,
            child=child,
            before=link.to,
            after=after,
            befores=tuple(sorted({link.to, *(each.to for each in there)})),
            afters=tuple(sorted({after, *(each.to for each in here)})),
            kind=link.kind,
            score=link.score,
        )

    def continued(self, child: Account, after: int, parent: Account) -> Pairing | None:
        """A quoted sentence without counterpart beside what goes on, in the parent, the quotation that the child's sentence before it has.

        Where a speaker's words were replaced by others, nothing in the words shows which they stand for, but the place does.
        """
        if after == 0 or not (_is_quoted(child, after) and _is_quoted(child, after - 1)):
            return None
        for link in self.links(child.id, after - 1, parent.id):
            following = range(link.to + 1, min(link.to + 1 + GOES_ON, len(parent.sentences)))
            places = tuple(takewhile(lambda number: _is_quoted(parent, number), following))
            if places and _is_quoted(parent, link.to):
                said = content(child.terms(after))
                best = max(places, key=lambda number: (parent.sentence_stems[number].share(said), -number))
                return Pairing(parent, child, best, after, places, (after,), "continued", 0.0)
        return None


def _is_quoted(account: Account, number: int) -> bool:
    return any(account.sentences[number].quoted)
