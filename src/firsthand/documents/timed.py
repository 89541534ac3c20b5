"""Bundles whose items begin with a clock time: news in brief ("07:05 Ferry strike") and live pages ("13 May, 07:50")."""

from itertools import pairwise
from statistics import median

from firsthand.documents.blocks import Block, is_heading
from firsthand.documents.bundles import MAX_PARTS, Bundle, Item, Layout
from firsthand.documents.lines import is_telling
from firsthand.documents.numbered import asides_of, asks
from firsthand.documents.openings import Opening, find_time
from firsthand.documents.series import Series, lay

# Fewer times are those of publication and of update. Two will do where the page says what it is.
MIN_ITEMS = 3
MIN_CALLED = 2
# Times that stand alone above text without a heading are those of an update as often as of an entry.
MIN_BARE = 4
# Share of the entries that tell something below their time. A programme or a timetable does not.
MIN_TELLING = 0.75
# Share of steps between times that run one way.
MIN_ORDERED = 0.8
HALF_A_DAY = 12 * 60
# An entry of a page that does not say what it is: two sentences or so. A chronology inside a report is in shorter ones.
MIN_ENTRY = 110
# What a live page may say above its entries: a few sentences on the matter, not the report itself.
MAX_LEAD = 0.35


def find_timed(layout: Layout) -> Bundle | None:
    """The items of a page of news in brief or of a live page; None where the page is neither.

    The times of a chronology inside one report run forwards under its headline, and text stands above or below. So a page must say
    that it is live or in brief, or its entries must run backwards, or stand under a masthead with hardly a name in common. The
    entries of a live page tell one matter as it went on; the items of news in brief do not.
    """
    found = [
        (index, time)
        for index, line in enumerate(layout.lines)
        if layout.kinds[index] is None and (time := find_time(line.text)) is not None
    ]
    sure = [(index, time) for index, time in found if time.sure]
    # "7.05 Ferry strike" is a time where all items open so and the page says what it is.
    found, figures = (sure, False) if len(sure) >= MIN_CALLED else (found, True)
    opened: list[tuple[int, Opening | None, int]] = [(index, time, time.end) for index, time in found]
    times = [time for _, time in found]
    if not MIN_CALLED <= len(opened) <= MAX_PARTS:
        return None
    way = _way(times)
    series = lay(layout, headed(layout, opened))
    least = MIN_CALLED if series.brief or series.live else MIN_ITEMS
    # A full date and a time is the stamp of a report or of a teaser, unless the page says that it is added to.
    stamped = any(time.year for time in times) and not series.live
    doubtful = figures and not (series.brief or series.live or series.nameplate)
    if not way or stamped or doubtful or series.programme or len(series.telling) < max(least, MIN_TELLING * len(series.blocks)):
        return None
    live = _is_live(series, way)
    if not live and not _is_brief(series, way):
        return None
    items = tuple(
        Item(block.first, block.heading, block.skip if block.heading == block.first else 0, block.opening)
        for block in series.telling
    )
    what = "entries of a page that is added to" if live else "items of news in brief"
    return Bundle(items, frozenset(), f"{len(items)} {what}, each with its time", live, True, asides_of(series))


def headed(layout: Layout, opened: list[tuple[int, Opening | None, int]]) -> list[tuple[int, Opening | None, int]]:
    """Where most times stand alone under a heading and over text, each item begins with its heading."""
    shifted = []
    for index, opening, end in opened:
        lines = layout.lines
        alone = end >= len(lines[index].text) and index > 0 and index + 1 < len(lines)
        over = (
            alone and layout.kinds[index - 1] is None and is_heading(lines[index - 1].text) and is_telling(lines[index + 1].text)
        )
        shifted.append((index - 1, opening, 0) if over else (index, opening, end))
    moved = sum(after[0] != before[0] for before, after in zip(opened, shifted, strict=True))
    return shifted if moved >= MIN_TELLING * len(opened) else opened


def _way(times: list[Opening]) -> int:
    """1 where the times run forwards, -1 where they run backwards, 0 where neither."""
    dated = all(time.month for time in times)
    # January after December is later, and so is a time after midnight.
    turn = {1, 12} <= {time.month for time in times}
    keys = [_key(time, turn) if dated else time.value for time in times]
    steps = [later - earlier for earlier, later in pairwise(keys)]
    ways = [(-1 if step > 0 else 1) if not dated and abs(step) > HALF_A_DAY else (step > 0) - (step < 0) for step in steps]
    for way in (1, -1):
        if way in ways and sum(each != -way for each in ways) >= MIN_ORDERED * len(ways):
            return way
    return 0


def _key(time: Opening, turn: bool) -> int:
    return ((time.month + 12 * (turn and time.month < 7)) * 31 + time.day) * 24 * 60 + time.value


def _is_live(series: Series, way: int) -> bool:
    if (series.brief and not series.live) or (way > 0 and series.chronology):
        return False
    if len(series.telling) < MIN_BARE and all(_is_bare(series, block) for block in series.telling):
        return False
    entries = sum(len(block.words) for block in series.telling)
    if series.live:
        return series.prose <= MAX_LEAD * entries and series.ends(more=1)
    # Nobody tells a matter backwards but who adds to a page.
    return way < 0 and not series.mixed and _are_full(series) and series.is_closed()


def _is_bare(series: Series, block: Block) -> bool:
    return block.heading is None and block.skip >= len(series.layout.lines[block.first].text)


def _is_brief(series: Series, way: int) -> bool:
    if series.live or not series.is_closed() or (way > 0 and series.chronology) or asks(series):
        return False
    if series.brief or series.nameplate:
        return not series.one_matter
    return _are_full(series) and (series.is_issue() or (way < 0 and series.mixed))


def _are_full(series: Series) -> bool:
    headed = sum(block.heading is not None for block in series.telling)
    return headed >= MIN_TELLING * len(series.telling) or median(len(block.words) for block in series.telling) >= MIN_ENTRY
