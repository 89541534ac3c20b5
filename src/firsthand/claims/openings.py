"""Openings: what stands before a sentence and is no part of it: where and by which agency it was written."""

import re

from firsthand.model import Report

# Where and by which agency a report was written: "GLASGOW, Scotland (AP) -- " begins a sentence and is no part of it.
_DATELINE = re.compile(
    r"[A-Z][A-Z .’'-]{2,30}(?:, ?[\w. ]{2,20})?(?: ?\([\w ./]{2,30}\)(?: ?[-–—:]{1,2})? ?| ?[–—]{1,2} | -- )(?=\S)"
)


def past_dateline(report: Report, text: str) -> int:
    """Where a sentence begins behind its dateline; 0 where it has none."""
    if report.dateline and text.startswith(report.dateline):
        rest = text[len(report.dateline) :]
        return len(text) - len(rest.lstrip(" .:–—-"))
    found = _DATELINE.match(text)
    return found.end() if found is not None else 0
