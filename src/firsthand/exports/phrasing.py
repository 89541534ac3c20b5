"""Say counts, shares, likelihoods and times in plain words."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

NBSP = "\N{NO-BREAK SPACE}"

# Words for likelihood and where each begins, after ICD 203 (Analytic Standards, 2015). The two ends are ours: the standard's lowest
# word begins at 1 %, and it has none above 99 %.
LIKELIHOODS = (
    (0.95, "almost certain"),
    (0.80, "very likely"),
    (0.55, "likely"),
    (0.45, "about as likely as not"),
    (0.20, "unlikely"),
    (0.00, "very unlikely"),
)

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Count things: "1 report", "5 reports", "12,000 reports"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listing(items: Sequence[str], limit: int = 6) -> str:
    """List things in a sentence: "A, B and C". Beyond `limit` the rest is only counted: "A, B and 7 more"."""
    if len(items) > limit:
        items = (*items[: limit - 1], f"{len(items) - limit + 1} more")
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def percent(share: float) -> str:
    """Say a share so that "100 %" means all of it and "0 %" none: 0.9996 is "99 %" and 0.004 is "under 1 %"."""
    if 0 < share < 0.01:
        return f"under 1{NBSP}%"
    whole = round(share * 100)
    if whole == 100 and share < 1:
        whole = 99
    return f"{whole}{NBSP}%"


def likelihood(confidence: float) -> str:
    """Say a confidence in words."""
    return next(word for least, word in LIKELIHOODS if confidence >= least)


def sure(confidence: float) -> str:
    """Say a confidence in words and as the number: "very likely, 0.93"."""
    number = min(confidence, 0.99) if confidence < 1 else confidence
    return f"{likelihood(confidence)}, {number:.2f}"


def moment(iso: str | None) -> str | None:
    """Say an ISO 8601 time for a reader: "25 September 2024, 14:20 UTC+1". What is not ISO 8601 is said as it stands."""
    if iso is None:
        return None
    try:
        if len(iso) <= 10:
            return day(date.fromisoformat(iso))
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day(at)}, {at:%H:%M}{_offset(at.utcoffset())}"


def day(at: date) -> str:
    """Say a day: "25 September 2024". Not by strftime, whose month names follow the machine's locale."""
    return f"{at.day}{NBSP}{MONTHS[at.month - 1]} {at.year}"


def short_moment(iso: str | None) -> str | None:
    """The same where room is scarce: "25 Sep 2024, 14:20"."""
    said = moment(iso)
    if said is None or said == iso:
        return said
    for month in MONTHS:
        said = said.replace(month, month[:3])
    return said.split(f"{NBSP}UTC")[0]


def _offset(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if minutes == 0:
        return f"{NBSP}UTC"
    return f"{NBSP}UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
