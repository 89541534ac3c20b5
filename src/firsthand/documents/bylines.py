"""Find who wrote a report, as printed at its head."""

import re
from collections.abc import Sequence

_NAME = r"[A-ZÀ-ÞА-ЯІЇЄҐŁŚŻŠČŽ][\w.'’-]{0,24}"
_NAMES = (
    rf"{_NAME}(?:[ ,&]{{1,3}}(?:and |und |et |y |e |en |i |и |та )?(?:(?:de|van|von|der|den|al|bin|el|la|di"
    rf"|da) )?{_NAME}){{0,14}}"
)
_BYLINE = re.compile(
    rf"(?:(?i:by|von|par|por|di|door|przez|автор|from|text|written by|reported by|story by))\s?:?\s(?P<names>{_NAMES}).{{0,60}}"
)
_STAFF = re.compile(
    rf"(?P<names>{_NAMES})[,|]?\s{{1,3}}(?:(?:staff|senior|political|foreign|white house|chief|special) ){{0,2}}"
    r"(?:writers?|reporters?|correspondents?|editors?|staff|bureau|contributors?|columnists?)\b.{0,40}",
    re.IGNORECASE,
)
# A byline is short, and stands among the first lines.
LONGEST = 140


def looks_like_byline(line: str) -> bool:
    """Whether a line says who wrote what is below it."""
    return len(line) <= LONGEST and (
        _BYLINE.fullmatch(line) is not None or (len(line) <= 80 and _STAFF.fullmatch(line) is not None)
    )


def find_byline(lines: Sequence[str]) -> str | None:
    """The byline among the lines at a report's head, as printed; None where there is none."""
    for line in lines:
        if looks_like_byline(line):
            return line
        if line.casefold() in {"by", "von", "par", "por"}:
            continue
        if len(line) > 400:
            break
    return None
