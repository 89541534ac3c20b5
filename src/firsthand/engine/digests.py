"""Digests of records: what a step's result is looked up by."""

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Any

from firsthand.engine.plan import Step
from firsthand.store.encoding import encode


class Digests:
    """Hash records by their content, each once."""

    def __init__(self) -> None:
        # By identity, with the record itself held so that its identity is not given to another one.
        self._known: dict[int, tuple[Any, str]] = {}

    def of(self, value: Any) -> str:
        """SHA-256 of a record, or of a tuple of records by their digests."""
        if isinstance(value, tuple):
            return digest(*(self.of(each) for each in value))
        known = self._known.get(id(value))
        if known is None:
            known = (value, hashlib.sha256(encode(value)).hexdigest())
            self._known[id(value)] = known
        return known[1]


def digest(*parts: str) -> str:
    """SHA-256 of several strings; none of them can run into the next."""
    return hashlib.sha256(encode(parts)).hexdigest()


def key_of(step: Step, options: Mapping[str, str], inputs: tuple[str, ...]) -> str:
    """The key of one result: the step, its version, the options, the fields of what it makes, and the content of what it reads."""
    chosen = (part for option in sorted(options.items()) for part in option)
    return digest(step.name, str(step.version), *chosen, _shape(step.makes), *inputs)


@cache
def _shape(kind: Any) -> str:
    """The names and types of a record's fields: a record that has changed cannot be read back, so it has to be made again."""
    import msgspec

    return hashlib.sha256(repr(msgspec.inspect.type_info(kind)).encode()).hexdigest()
