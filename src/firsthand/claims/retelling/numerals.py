"""Numerals: figures that a translation gives otherwise."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Asks, Finding, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.model import Span

_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d+)*")
_DIGITS = re.compile(r"\D")
_YEAR = re.compile(r"(?:19|20)\d\d")


def find(pairing: Pairing) -> Iterator[Finding]:
    """Yield the one figure that a translation of a sentence gives otherwise; all of it is material.

    The sentence must have as many figures in both languages, all but one the same, whatever separates their thousands and decimals. A
    translator converts miles and crowns, so another figure alone says nothing: the two must look like a slip, with noughts or digits more
    or fewer, or digits that changed places, or be two different years.
    """
    old, new = _figures(pairing.parent, pairing.befores), _figures(pairing.child, pairing.afters)
    gone, fresh = Counter(f for f, _ in old), Counter(f for f, _ in new)
    gone, fresh = gone - fresh, fresh - gone
    if len(old) != len(new) or sum(gone.values()) != 1 or sum(fresh.values()) != 1:
        return
    was, is_now = next(iter(gone)), next(iter(fresh))
    if not _is_slip(was, is_now) or any(is_now == f for f, _ in _figures(pairing.parent, range(len(pairing.parent.sentences)))):
        return
    before, after = next(span for f, span in old if f == was), next(span for f, span in new if f == is_now)
    yield Finding(
        kind="quantity",
        severity="material",
        before=pairing.old_span,
        after=pairing.new_span,
        marks=(before, after),
        says=f"“{pairing.parent.quote(before)}” became “{pairing.child.quote(after)}” in translation",
        reads=reading(_has(was), _has(is_now)),
    )


def _figures(account: Account, numbers: Sequence[int]) -> list[tuple[str, Span]]:
    """The figures of some sentences by their digits alone, each with its place."""
    return [
        (
            _DIGITS.sub("", found.group()),
            Span(account.page.id, sentence.span.start + found.start(), sentence.span.start + found.end()),
        )
        for sentence in (account.sentences[number] for number in numbers)
        for found in _FIGURE.finditer(sentence.text)
    ]


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 2:
        return False
    if _YEAR.fullmatch(one) and _YEAR.fullmatch(other):
        return True
    return one.startswith(other) or other.startswith(one) or sorted(one) == sorted(other)


def _has(figure: str) -> Asks:
    return lambda account, numbers: any(figure == f for f, _ in _figures(account, numbers))
