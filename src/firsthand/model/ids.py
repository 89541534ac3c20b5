"""Ids: a short hash of what a record says, so that the same finding always has the same id."""

import hashlib
import json
from typing import NewType

PageId = NewType("PageId", str)
ReportId = NewType("ReportId", str)
OutletId = NewType("OutletId", str)
SourceId = NewType("SourceId", str)
StoryId = NewType("StoryId", str)
UnseenId = NewType("UnseenId", str)
ClaimId = NewType("ClaimId", str)
ChangeId = NewType("ChangeId", str)
EntityId = NewType("EntityId", str)
RelationId = NewType("RelationId", str)


def identify(prefix: str, *parts: str | int | None) -> str:
    """Name a record by its content: `prefix`, a hyphen and 16 hexadecimal digits of SHA-256.

    64 bits: among a million records the chance that any two share an id is about 3 in 100 million.
    """
    content = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return f"{prefix}-{hashlib.sha256(content.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
