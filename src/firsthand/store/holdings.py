"""What a case file holds besides the records of the model: documents without their bytes, and encoded results."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model import MadeBy

State = Literal["made", "unreadable", "failed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One document that a case holds: all that is known of it but its bytes."""

    uri: str
    retrieved: str | None
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Result:
    """What one step made of one input, encoded; a Failure unless `state` is "made"."""

    key: str
    step: str
    version: int
    state: State
    payload: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """Which results make up the case when a run has ended, and what made them."""

    keys: tuple[str, ...]
    made_by: MadeBy


@dataclass(frozen=True, slots=True)
class Addition:
    """What became of a document that was added: `new` to the case, or `changed`: the same address held other bytes before."""

    entry: Entry
    new: bool
    changed: bool
