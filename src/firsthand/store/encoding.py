"""Records as bytes and back: reading back a stored record gives an equal one."""

from typing import Any, TypeVar

from firsthand.errors import CaseError

T = TypeVar("T")


def encode(record: Any) -> bytes:
    """Give the same bytes for equal records (MessagePack, fields by name, in the order of the class)."""
    import msgspec

    return msgspec.msgpack.encode(record)


def decode(data: bytes, made: type[T]) -> T:
    """Read a record of the type `made` back. Raises CaseError where the bytes hold something else."""
    import msgspec

    try:
        return msgspec.msgpack.decode(data, type=made)
    except msgspec.DecodeError as error:
        raise CaseError(
            f"the case holds a finding that this version cannot read ({error}); run `firsthand trace` on it again to bring it up to date"
        ) from error
