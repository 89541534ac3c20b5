"""Check that what was read from JSON or TOML has fields of the right sorts, before anything is made of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from firsthand.errors import BenchmarkError

# Most of a wrong value that a message quotes.
_WIDTH = 40
# JSON can escape halves of characters, which are no text and cannot be printed.
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Maybe:
    """What may be left out, be null, or else be of this shape."""

    of: Any


@dataclass(frozen=True, slots=True)
class Nullable:
    """What must be there, and is null or of this shape."""

    of: Any


@dataclass(frozen=True, slots=True)
class Named:
    """Any number of values of this shape, each with a name of its own."""

    of: Any


@dataclass(frozen=True, slots=True)
class Either:
    """What is of one shape or of the other."""

    one: Any
    other: Any


# A shape is a sort of value, a tuple of one shape (any number of such), or fields with their shapes.
STRETCH = {"start": int, "end": int}
QUOTE = STRETCH | {"page": str}
APPEARANCE = QUOTE | {
    "chain": (str,),
    "cue": Nullable(STRETCH),
    "speaker": Nullable(STRETCH),
    "act": str,
    "certainty": str,
    "polarity": str,
    "quantities": (STRETCH | {"value": float, "value_to": Nullable(float), "unit": Nullable(str), "approximate": bool},),
    "times": (STRETCH | {"value": str},),
}
CASE = {
    "pages": Maybe(({"id": str, "uri": str, "text": str, "apparatus": Maybe((STRETCH,))},)),
    "reports": Maybe((QUOTE | {"id": str, "outlet": Maybe({"id": str, "name": str})},)),
    "stories": Maybe(({"id": str, "reports": (str,)},)),
    "sources": Maybe(
        ({"id": str, "name": str, "kind": str, "outlet": Maybe(str), "rests_on": Maybe((str,)), "mentions": Maybe((QUOTE,))},)
    ),
    "lineages": Maybe(
        (
            {
                "story": str,
                "unseen": Maybe(({"id": str, "name": str},)),
                "descents": Maybe(({"child": str, "parent": str, "kind": str, "direction": str, "confidence": float},)),
                "matches": Maybe(({"a": QUOTE, "b": QUOTE},)),
            },
        )
    ),
    "claims": Maybe(
        (
            {
                "id": str,
                "text": Maybe(str),
                "appearances": (APPEARANCE,),
                "origins": ({"source": str},),
                "independence": {"state": str, "count": int},
                "responses": (str,),
            },
        )
    ),
    "changes": Maybe(
        ({"child": str, "kind": str, "severity": str, "from": Nullable(QUOTE), "to": Nullable(QUOTE), "says": Maybe(str)},)
    ),
    "entities": Maybe(({"id": str, "schema": str, "caption": Maybe(str), "mentions": Maybe((QUOTE,))},)),
    "relations": Maybe(({"from": str, "kind": str, "to": str, "evidence": Maybe((QUOTE,))},)),
    "hits": Maybe(({"entity": str, "listed": str, "name": Maybe(str), "alert": bool},)),
}
_CALLED = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def check_shape(case: object) -> None:
    """Raise BenchmarkError with the place of the first field of a case that is missing or of another sort."""
    if trouble := trouble_in(case, CASE, "the case"):
        raise BenchmarkError(f"{trouble}; see `firsthand schema` for what a case.json holds.")


def trouble_in(value: object, shape: Any, where: str) -> str | None:
    """What is first found to be missing or of another sort, with its place; None where all is right."""
    if isinstance(shape, Maybe | Nullable):
        return None if value is None else trouble_in(value, shape.of, where)
    if isinstance(shape, Either):
        return trouble_in(value, shape.one, where) and trouble_in(value, shape.other, where)
    if isinstance(shape, tuple):
        if not isinstance(value, list | tuple):
            return _trouble(where, value, "a list")
        found = (trouble_in(one, shape[0], f"{where}[{number}]") for number, one in enumerate(value))
        return next(filter(None, found), None)
    if isinstance(shape, Named | dict):
        return _trouble_in_fields(value, shape, where) if isinstance(value, Mapping) else _trouble(where, value, "an object")
    return None if _is(value, shape) else _trouble(where, value, _CALLED[shape])


def _trouble_in_fields(value: Mapping[str, Any], shape: Named | dict[str, Any], where: str) -> str | None:
    shapes = dict.fromkeys(value, shape.of) if isinstance(shape, Named) else shape
    for name, wanted in shapes.items():
        here = name if shape is CASE else f"{where}.{name}"
        if name not in value and not isinstance(wanted, Maybe):
            return f"{here} is missing"
        if trouble := trouble_in(value.get(name), wanted, here):
            return trouble
    return None


def _is(value: object, sort: type) -> bool:
    if sort is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and _finite(value)
    if isinstance(value, str) and sort is str:
        return not _SURROGATE.search(value)
    return isinstance(value, sort) and (sort is bool or not isinstance(value, bool))


def _finite(value: float) -> bool:
    try:
        return isfinite(value)
    except OverflowError:  # a whole number too large for any float
        return False


def _trouble(where: str, value: object, wanted: str) -> str:
    return f"{where} is {repr(value)[:_WIDTH]}, where {wanted} belongs"
