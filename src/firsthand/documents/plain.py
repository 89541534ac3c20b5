"""Read plain text: kept as it is, but for a byte-order mark and line ends."""

from firsthand.documents.drafts import Draft
from firsthand.documents.encodings import decode, straighten


def read_plain(data: bytes) -> Draft:
    """Take the text as it stands."""
    return Draft(straighten(decode(data)))
