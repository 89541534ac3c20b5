"""Datelines: the place, and often the agency, before the first sentence of a report."""

import re
from dataclasses import dataclass

_CITY = r"[A-ZÀ-ÞŁŚŻŠČŽ][\w.'’-]{1,24}(?:[ -](?:[A-ZÀ-ÞŁŚŻŠČŽ][\w.'’-]{0,24}|de|del|la|am|an|der|do|of|sur|upon|al|es|e)){0,4}"
_REGION = r"(?:\s?[,/]\s?[A-ZÀ-Þ][\w.'’-]{1,24}(?:[ -][A-Z][\w.'’-]{0,24}){0,3}){0,2}"
_DAY = r"(?:,?\s(?:[A-ZÀ-Þa-zà-þ]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?[A-ZÀ-Þa-zà-þ]{3,12}\.?))?(?:,?\s\d{4})?"
_DASH = r"\s{0,2}(?:[-–—]{1,3}|\.[-–—]{1,2}|:)(?=\s|[A-ZÀ-Þ\"“„«‘])"
# "OSLO, Norway (Reuters) - ", "Berlin (dpa/lnw) - ", "Madrid, 25 sep (EFE).-", "(CNN) - "
_BRACKETED = re.compile(rf"(?P<place>(?:{_CITY}{_REGION}{_DAY}\s?[.,]?\s?(?:[-–—]\s)?){{0,2}})\((?P<agency>[^()\n]{{2,48}})\)(?P<dash>{_DASH}|$|\s(?=[A-ZÀ-Þ\"“„«‘]))")
# "MOSCOW, September 25. /TASS/. "
_SLASHED = re.compile(rf"(?P<place>{_CITY}{_REGION}{_DAY})\s?[.,]?\s?/(?P<agency>[^/\n]{{2,40}})/\s?[.:-]?")
# "МОСКВА, 25 сен - РИА Новости. ", "КИЕВ. 25 сентября. ИНТЕРФАКС - "
_CYRILLIC = re.compile(
    r"(?P<place>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐа-яёіїєґ'’-]{1,24}(?:[ -][А-ЯЁІЇЄҐ][\w-]{1,24}){0,2}(?:\s?[,.]\s?\d{1,2}\s[а-яёіїєґ]{3,10}\.?)?)"
    r"\s?(?:[-–—.]\s?[/(]?|[/(])(?P<agency>[А-ЯЁІЇЄҐA-Z][\w «»-]{1,30}?)[/)]?\s?(?:[-–—]|\.(?=\s[А-ЯЁІЇЄҐ\"«]))"
)
# "路透社9月25日电", "新华社北京9月25日电", "【新华社9月25日】", "（路透社莫斯科25日电）", "[共同通信]", "(서울=연합뉴스)"
_IDEOGRAPHIC = re.compile(
    r"[（(【\[]?(?:據|据)?(?P<agency>[\u4e00-\u9fff·]{2,8}(?:社|通信|通讯社|通訊社))(?P<place>[\u4e00-\u9fff]{0,8})(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}日?(?:电|電|讯|訊|=|＝|】|\))"
    r"|[（(【\[](?P<place_ko>[\uac00-\ud7af]{1,8})=(?P<agency_ko>[\uac00-\ud7af]{2,8})[）)】\]]"
    r"|[【\[（(](?:[\u4e00-\u9fff\u30a0-\u30ff]{1,10}[=＝・ ])?(?P<agency_ja>(?:[\u30a0-\u30ffA-Z]{2,10}|[\u4e00-\u9fff]{2,4})(?:通信|時事|共同)?)[】\]）)]"
)
# "HELSINKI — ", "WASHINGTON, D.C. -- "
_BARE = re.compile(r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,40}(?:, [A-Z][\w.]{1,20}){0,2})\s?(?:[-–—]{1,2})\s(?=[A-ZÀ-Þ\"“„«‘'])")
# What pages print in capitals before a dash that is no place; and what stands in brackets that is no agency.
_NO_PLACES = frozenset("FILE PHOTO PHOTOS VIDEO WATCH LIVE BREAKING UPDATE UPDATED NEW EXCLUSIVE ANALYSIS OPINION READ MORE NOTE RELATED STORY Q A".split())
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
    """The dateline that `line` begins with, or None."""
    head = line[:_REACH]
    for pattern in (_BRACKETED, _SLASHED, _CYRILLIC, _IDEOGRAPHIC):
        found = pattern.match(head)
        if found is None:
            continue
        groups = {name: value for name, value in found.groupdict().items() if value}
        name = next(name for name in groups if name.startswith("agency"))
        if pattern is _BRACKETED and not _plausible(groups.get("place", ""), groups.get("dash", ""), found.end(), line):
            continue
        if _NO_AGENCY.search(groups[name]):
            continue
        place = next((value for key, value in groups.items() if key.startswith("place")), "")
        return Dateline(found.end(), place.strip(" ,.-–—"), groups[name], found.start(name), found.end(name))
    found = _BARE.match(head)
    if found is not None and found.group("place").split()[0].strip(" ,.") not in _NO_PLACES:
        return Dateline(found.end(), found.group("place").strip(" ,.-–—"))
    return None


def _plausible(place: str, dash: str, end: int, line: str) -> bool:
    """Brackets without a dash after them make a dateline only where the line ends there or a sentence begins."""
    if dash.strip():
        return True
    if end >= len(line):
        return bool(place) and len(place) <= 40
    return bool(place.strip()) and (place.strip().isupper() or "," in place)
