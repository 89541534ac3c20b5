"""Datelines: the place, and often the agency, before the first sentence of a report."""

import re
from dataclasses import dataclass

from firsthand.knowledge.calendar import MONTHS

# Words of a place and a day before the agency: capitals, figures, and the small words inside names of places and dates.
_SMALL = frozenset("de del la le am an der do of sur upon al es e i d".split())
_WORD = re.compile(r"[^\s,.]+")
# After the brackets: a dash, or nothing more, or a sentence that begins.
_AFTER = re.compile(r"\s{0,2}(?P<dash>[-–—]{1,3}|\.[-–—]{1,2}|:)(?=\s|[A-ZÀ-Þ\"“„«‘])|$|\.?\s(?=[A-ZÀ-Þ\"“„«‘])")
_CLOSES = {"(": ")", "/": "/"}
# As in: МОСКВА, 25 сен - РИА Новости. ; КИЕВ. 25 сентября. ИНТЕРФАКС -
_CYRILLIC = re.compile(
    r"(?P<place>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐа-яёіїєґ'’]{1,24}(?:[ -][А-ЯЁІЇЄҐ][а-яёіїєґ]{1,24}){0,2}(?:[,.]\s\d{1,2}\s[а-яёіїєґ]{3,10})?)"
    r"\.?\s(?:[-–—]\s)?(?P<agency>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐа-яёіїєґ]{1,20}(?:[ -][А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐа-яёіїєґ]{1,20})?)"
    r"\s?(?:[-–—]\s|\.\s(?=[А-ЯЁІЇЄҐ\"«]))"
)
# As in: 路透社9月25日电, 新华社北京9月25日电, 【新华社9月25日】, 【共同通信】, (서울=연합뉴스)
_IDEOGRAPHIC = re.compile(
    r"[（(【\[]?(?:據|据)?(?P<agency>[\u4e00-\u9fff·]{2,8}(?:社|通信|通讯社"
    r"|通訊社))(?P<place>[\u4e00-\u9fff]{0,8})(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}日?(?:电|電|讯|訊|=|＝|】|\))"
    r"|[（(【\[](?P<place_ko>[\uac00-\ud7af]{1,8})=(?P<agency_ko>[\uac00-\ud7af]{2,8})[）)】\]]"
    r"|[【\[（(](?:[\u4e00-\u9fff\u30a0-\u30ff]{1,10}[=＝・ ])?(?P<agency_ja>(?:[\u30a0-\u30ffA-Z]{2,10}|[\u4e00-\u9fff]{2,4})(?:通信"
    r"|時事|共同)?)[】\]）)]"
)
# "OSLO — ", "WASHINGTON, D.C. -- "
_BARE = re.compile(r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,40}(?:, [A-Z][\w.]{1,20}){0,2})\s?(?:[-–—]{1,2})\s(?=[A-ZÀ-Þ\"“„«‘'])")
# What pages print in capitals before a dash that is no place; and what stands in brackets that is no agency.
_NO_PLACES = frozenset(
    "FILE PHOTO PHOTOS VIDEO WATCH LIVE BREAKING UPDATE UPDATED NEW EXCLUSIVE ANALYSIS OPINION READ MORE NOTE RELATED STORY Q A".split()
)
_NO_AGENCY = re.compile(r"[:@\d]|\b(?:photos?|images?|getty|pool|file|video|via|twitter|facebook)\b", re.IGNORECASE)
# A dateline stands at the very beginning of a line; nothing of it lies beyond this.
_REACH = 140


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline at the head of a line, by offsets into the line: all of it, and the agency in it (None where it names none)."""

    end: int
    place: str
    agency: str | None = None
    agency_start: int = 0
    agency_end: int = 0


def find_dateline(line: str) -> Dateline | None:
    """The dateline that `line` begins with, or None. As in: OSLO, Norway (Reuters) - ; Berlin (dpa/lnw) - ; MOSCOW, May 5. /TASS/."""
    head = line[:_REACH]
    for opening in _CLOSES:
        found = _enclosed(head, opening, len(line))
        if found is not None:
            return found
    for pattern in (_CYRILLIC, _IDEOGRAPHIC):
        match = pattern.match(head)
        if match is None:
            continue
        groups = {name: value for name, value in match.groupdict().items() if value}
        name = next(name for name in groups if name.startswith("agency"))
        place = next((value for key, value in groups.items() if key.startswith("place")), "")
        return Dateline(match.end(), place.strip(" ,.-–—"), groups[name], match.start(name), match.end(name))
    bare = _BARE.match(head)
    if bare is not None and bare.group("place").split()[0].strip(" ,.") not in _NO_PLACES:
        return Dateline(bare.end(), bare.group("place").strip(" ,.-–—"))
    return None


def _enclosed(head: str, opening: str, length: int) -> Dateline | None:
    """A place, perhaps a day, and an agency in brackets or between slashes."""
    start = head.find(opening, 0, 80)
    end = head.find(_CLOSES[opening], start + 1) if start >= 0 else -1
    if end < 0 or not 2 <= end - start - 1 <= 48 or not _could_be_place(head[:start]):
        return None
    agency, place = head[start + 1 : end], head[:start].strip(" ,.-–—")
    if _NO_AGENCY.search(agency) or not agency.strip():
        return None
    if opening == "/":
        return Dateline(end + 1, place, agency, start + 1, end) if place and head[end + 1 : end + 2] in {"", " ", "."} else None
    after = _AFTER.match(head, end + 1)
    if after is None or not _plausible(place, after.group("dash") or "", after.end(), length):
        return None
    return Dateline(after.end(), place, agency, start + 1, end)


def _could_be_place(before: str) -> bool:
    words = _WORD.findall(before)
    return len(words) <= 8 and all(
        word[0].isupper() or word[0].isdigit() or word in _SMALL or word.casefold() in MONTHS or word in {"-", "–", "—"}
        for word in words
    )


def _plausible(place: str, dash: str, end: int, length: int) -> bool:
    """Brackets without a dash after them make a dateline only where the line ends there or the place is in capitals."""
    if dash:
        return True
    if end >= length:
        return bool(place) and len(place) <= 40
    return place.isupper() or "," in place
