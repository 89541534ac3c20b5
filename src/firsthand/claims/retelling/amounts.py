"""Amounts: numbers that a retelling gives otherwise."""

from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Asks, Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import akin, key, stem
from firsthand.knowledge.retelling import BOUNDS, LONGEST_BOUND
from firsthand.model import Quantity, Span
from firsthand.text.words import words

# Two values are one when they differ by less: a conversion between units is rounded ("1,200 miles" for 2,000 km is off by 3 per cent).
SAME = 0.005
SAME_CONVERTED = 0.04
# A value that was rounded to fewer digits differs by no more than this. 1,980 to 2,000 is 1 per cent; from 1,840 it would be 9.
ROUNDED = 0.05


def find(pairing: Pairing) -> Iterator[Finding]:
    """Yield the quantities that the child gives otherwise than its parent.

    Only what is left after taking out all that both give, whatever the unit, is set side by side, and only amounts of one dimension or
    counts of one thing. Rounding, and a bound or "about" that came or went, is minor; another value is material, and so is "at least"
    that became "at most".
    """
    there, here = pairing.parent.quantities(pairing.befores), pairing.child.quantities([pairing.after])
    all_here = pairing.child.quantities(pairing.afters)
    for quantity in here:
        twin = next((other for other in there if _is_same(quantity, other)), None)
        if twin is not None and not any(q.span != quantity.span and _is_same(q, twin) for q in here):
            yield from _bounded(pairing, twin, quantity)
    new = [q for q in here if not any(_is_same(q, other) for other in there)]
    old = [q for q in there if not any(_is_same(q, other) for other in all_here)]
    elsewhere = [q for q in pairing.parent.all_quantities if q not in there]
    for quantity in new:
        likely = [other for other in old if _is_comparable(pairing, other, quantity)]
        if not likely:
            yield from _rounded(pairing, elsewhere, quantity)
            continue
        other = min(likely, key=lambda q: (-_beside(pairing, q, quantity), abs(q.value - quantity.value), q.span))
        if pairing.kind == "paraphrase" and _stands_in(pairing.parent, quantity):
            continue
        old.remove(other)
        severity = _weigh(pairing, other, quantity)
        before, after = pairing.parent.quote(other.span), pairing.child.quote(quantity.span)
        yield Finding(
            kind="quantity",
            severity=severity,
            before=pairing.parent.seat(pairing.old_span, [other.span]),
            after=pairing.new_span,
            marks=(other.span, quantity.span),
            says=f"“{before}” became “{after}”" + (" (rounded)" if severity == "minor" else ""),
            reads=reading(_gives(other), _gives(quantity)),
        )


def _rounded(pairing: Pairing, elsewhere: Sequence[Quantity], new: Quantity) -> Iterator[Finding]:
    """A measure that another sentence of the parent gives more exactly; there must be one such, and nobody gives the new value itself."""
    if new.dimension is None or any(_is_same(q, new) for q in elsewhere):
        return
    near = [
        q for q in elsewhere if q.dimension == new.dimension and q.unit == new.unit and _is_close(q.value, new.value, ROUNDED)
    ]
    if len({q.value for q in near}) != 1 or _weigh(pairing, near[0], new) != "minor":
        return
    place = pairing.parent.place(near[0].span)
    if place is not None:
        yield Finding(
            kind="quantity",
            severity="minor",
            before=pairing.parent.sentences[place].span,
            after=pairing.new_span,
            marks=(near[0].span, new.span),
            says=f"“{pairing.parent.quote(near[0].span)}” became “{pairing.child.quote(new.span)}” (rounded)",
            reads=reading(_gives(near[0]), _gives(new)),
        )


def _bounded(pairing: Pairing, old: Quantity, new: Quantity) -> Iterator[Finding]:
    """The same value, bound otherwise: "about 2,000" against "up to 2,000"."""
    was, (is_now, words_now) = _bound(pairing.parent, old), _bound(pairing.child, new)
    # "Over ten days" may be more than ten, or in the course of ten.
    if was[0] == is_now or not was[0] or _is_converted(old, new) or "over" in (was[1], words_now):
        return
    opposite = {was[0], is_now} == {"at least", "at most"}
    says = f"“{was[1]}” is left out before a number" if not is_now else f"“{was[1]}” became “{words_now}” before a number"
    yield Finding(
        kind="quantity",
        severity="material" if opposite else "minor",
        before=pairing.parent.seat(pairing.old_span, [old.span]),
        after=pairing.new_span,
        marks=(old.span, new.span),
        says=says,
        reads=reading(_binds(old, was[0]), _binds(old, is_now)),
    )


def _is_same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are one, whatever their units."""
    if one.dimension != other.dimension and one.dimension and other.dimension:
        return False
    if one.value == other.value and one.value_to == other.value_to and (one.unit == other.unit or not (one.unit and other.unit)):
        return True
    if one.si is None or other.si is None:
        return (
            _is_close(one.value, other.value, SAME)
            and key(one.unit or "") == key(other.unit or "")
            and one.value_to == other.value_to
        )
    return _is_close(one.si, other.si, SAME_CONVERTED if _is_converted(one, other) else SAME)


def _is_converted(one: Quantity, other: Quantity) -> bool:
    return key((one.unit or "").lower()) != key((other.unit or "").lower())


def _is_close(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(abs(one), abs(other))


def _is_comparable(pairing: Pairing, old: Quantity, new: Quantity) -> bool:
    """Whether two quantities measure one thing: one dimension and, where they count, one kind of thing."""
    if old.dimension != new.dimension or (old.dimension == "currency" and old.unit != new.unit):
        return False
    if old.dimension and old.dimension != "ratio" and not (old.of and new.of):
        return pairing.kind != "paraphrase" or _beside(pairing, old, new) > 0
    if old.of and new.of:
        return any(akin(stem(a), stem(b)) for a in _keys(old.of) for b in _keys(new.of))
    return _beside(pairing, old, new) > 0


def _keys(text: str) -> list[str]:
    return [key(word) for word in words(text)][-2:]


def _beside(pairing: Pairing, old: Quantity, new: Quantity) -> int:
    """How many words right before and after one quantity stand right before and after the other."""
    return _shared(pairing.parent, old.span, pairing.child, new.span)


def _shared(one: Account, at: Span, other: Account, there: Span) -> int:
    sides = []
    for account, span in ((one, at), (other, there)):
        text = account.page.text
        before = [key(word) for word in words(text[max(0, span.start - 40) : span.start])][-2:]
        after = [key(word) for word in words(text[span.end : span.end + 40])][:2]
        sides.append((before, after))
    return sum(a == b for a, b in zip(reversed(sides[0][0]), reversed(sides[1][0]), strict=False)) + sum(
        a == b for a, b in zip(sides[0][1], sides[1][1], strict=False)
    )


def _stands_in(account: Account, quantity: Quantity) -> bool:
    """Whether the report gives this quantity anywhere."""
    return any(_is_same(quantity, other) for other in account.all_quantities)


def _weigh(pairing: Pairing, old: Quantity, new: Quantity) -> Severity:
    """Minor where the new value is the old one with fewer digits, within ROUNDED, or marked as not exact and near it."""
    if old.value_to != new.value_to:
        return "material"
    was = old.si if old.si is not None and new.si is not None else old.value
    now = new.si if old.si is not None and new.si is not None else new.value
    if not _is_close(was, now, ROUNDED):
        return "material"
    bound = _bound(pairing.child, new)[0]
    if bound == "about" or new.approximate or (bound == "at least" and now <= was) or (bound == "at most" and now >= was):
        return "minor"
    return "minor" if _is_close(was, now, ROUNDED / 2) and _digits(now) < _digits(was) else "material"


def _digits(value: float) -> int:
    """How many digits of a value are not trailing noughts."""
    return len(f"{value:.10g}".replace(".", "").strip("0"))


def _bound(account: Account, quantity: Quantity) -> tuple[str, str]:
    """How a quantity is bound ("about", "at least", "at most" or ""), and the words that say so."""
    text = account.page.text
    inside = [word for word in words(account.quote(quantity.span)) if not word[0].isdigit()]
    before = list(words(text[max(0, quantity.span.start - 30) : quantity.span.start]))
    for size in range(LONGEST_BOUND, 0, -1):
        for found in (" ".join(inside[:size]), " ".join(before[-size:])):
            if found in BOUNDS and len(found.split()) == size:
                return BOUNDS[found], found
    return ("about", "about") if quantity.approximate and before[-1:] != ["to"] and not inside else ("", "")


def _gives(quantity: Quantity) -> Asks:
    return lambda account, numbers: any(_is_same(quantity, other) for other in account.quantities(numbers))


def _binds(quantity: Quantity, bound: str) -> Asks:
    return lambda account, numbers: any(
        _is_same(quantity, other) and _bound(account, other)[0] == bound for other in account.quantities(numbers)
    )
