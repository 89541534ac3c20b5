"""Syntax: a sentence's parse laid over the page that it stands in."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from firsthand.model import Span
from firsthand.text.parsing import Parse, Token
from firsthand.text.wording import Sentence, Wording


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed sentence. Tokens are spoken of by their index; spans are of the page."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...] = field(repr=False)

    @classmethod
    def of(cls, sentence: Sentence, parse: Parse) -> "Tree":
        """Lay `parse`, which was made of the sentence's text, over the sentence."""
        below: list[list[int]] = [[] for _ in parse.head]
        for number, head in enumerate(parse.head):
            if head != number:
                below[head].append(number)
        return cls(sentence, parse.tokens, tuple(tuple(each) for each in below))

    @property
    def root(self) -> int:
        """The token that depends on no other; -1 in a sentence without tokens."""
        return next((number for number, token in enumerate(self.tokens) if token.head == number), -1)

    def text(self, number: int) -> str:
        """The characters of a token."""
        token = self.tokens[number]
        return self.sentence.text[token.start : token.end]

    def span(self, first: int, last: int | None = None) -> Span:
        """From the first character of token `first` to the last one of token `last` (by default the same), in the page."""
        at = self.sentence.span.start
        return Span(self.sentence.span.page, at + self.tokens[first].start, at + self.tokens[first if last is None else last].end)

    def subtree(self, number: int) -> tuple[int, ...]:
        """A token and all that depends on it, in the order of the sentence."""
        found, left = [], [number]
        while left:
            found.append(left.pop())
            left += self.children[found[-1]]
        return tuple(sorted(found))

    def ancestors(self, number: int) -> Iterator[int]:
        """What a token depends on, and what that depends on, up to the root."""
        while self.tokens[number].head != number:
            number = self.tokens[number].head
            yield number

    def within(self, span: Span) -> range:
        """The indices of the tokens that lie wholly in `span`."""
        at = self.sentence.span.start
        inside = [
            number for number, token in enumerate(self.tokens) if span.start <= at + token.start and at + token.end <= span.end
        ]
        return range(inside[0], inside[-1] + 1) if inside else range(0)


def lay(wording: Wording, parses: Mapping[str, Parse]) -> tuple[Tree, ...]:
    """The trees of a report's sentences, in reading order; a sentence that could not be parsed has none."""
    return tuple(Tree.of(sentence, parses[sentence.text]) for sentence in wording.sentences if sentence.text in parses)


def overlapping(trees: tuple[Tree, ...], span: Span) -> tuple[Tree, ...]:
    """Those of `trees`, which stand in reading order, that share a character with `span`."""
    first = max(0, bisect_right(trees, span.start, key=lambda tree: tree.sentence.span.start) - 1)
    last = bisect_right(trees, span.end - 1, key=lambda tree: tree.sentence.span.start)
    return tuple(tree for tree in trees[first:last] if tree.sentence.span.end > span.start)
