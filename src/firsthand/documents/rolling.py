"""Rolling pages ("The Latest"): entries that each open with a clock time on a line of its own."""

from itertools import pairwise

from firsthand.documents.bundles import MAX_PARTS, Bundle, Item, Layout
from firsthand.documents.lines import is_clock, is_paragraph, is_rule
from firsthand.documents.openings import Opening, find_time
from firsthand.documents.series import Series, lay
from firsthand.documents.timed import headed

# Fewer times than this may be the times of publication and update, or a timetable.
MIN_ENTRIES = 4
# Share of the times that must have a paragraph below them before the next. Live blogs of pictures and posts do not.
MIN_WITH_TEXT = 0.75
# Share of steps between times that must run the same way: a log runs backwards or forwards.
MIN_ORDERED = 0.65


def find_rolling(layout: Layout) -> Bundle | None:
    """The entries of a rolling page; None where the page is none.

    Times that run forwards below a lead, or with text that runs on after the last of them, are a chronology inside a report, unless
    the page says that it is added to. A page that calls itself one of news in brief has items of different news.
    """
    clocks = [index for index, line in enumerate(layout.lines) if layout.kinds[index] is None and is_clock(line)]
    if not MIN_ENTRIES <= len(clocks) <= MAX_PARTS:
        return None
    ends = [*clocks[1:], len(layout.lines)]
    with_text = sum(_paragraphs(layout, start + 1, end) > 0 for start, end in zip(clocks, ends, strict=True))
    times = [_minutes(layout.lines[index].text) for index in clocks]
    if with_text < MIN_WITH_TEXT * len(clocks) or not _runs_one_way(times):
        return None
    opened = [(index, find_time(layout.lines[index].text), len(layout.lines[index].text)) for index in clocks]
    if headed(layout, opened) != opened:
        # Each time stands under a heading: the entries begin there.
        return None
    series = lay(layout, opened)
    if series.programme or (_is_forwards(times) and _is_chronology(series)):
        return None
    starts = sorted({*clocks, *_entries_without_time(layout, clocks)})
    openings: dict[int, Opening | None] = {index: opening for index, opening, _ in opened}
    items = tuple(Item(start, _first_line(layout, start), 0, openings.get(start)) for start in starts)
    brief = not series.live and (series.brief or (series.mixed and series.prose == 0))
    return Bundle(
        items,
        frozenset(),
        f"{len(clocks)} entries that open with a clock time",
        rolling=not brief,
        # "All times local": then they need not be in the zone of the page's own time.
        issued=not any("times local" in line.text or "times are local" in line.text for line in layout.lines[: clocks[0]]),
        asides=frozenset(series.tail),
    )


def _is_chronology(series: Series) -> bool:
    return series.chronology or (not series.live and not series.brief and (series.prose > 0 or not series.ends(more=1)))


def _is_forwards(times: list[int]) -> bool:
    return sum(later > earlier for earlier, later in pairwise(times)) > (len(times) - 1) / 2


def _paragraphs(layout: Layout, start: int, end: int) -> int:
    return sum(layout.kinds[index] is None and is_paragraph(layout.lines[index]) for index in range(start, end))


def _entries_without_time(layout: Layout, clocks: list[int]) -> list[int]:
    """Where most entries follow a rule, a rule opens an entry even if its time got lost."""
    lines = layout.lines
    ruled = [index for index in clocks[1:] if index and is_rule(lines[index - 1])]
    if len(ruled) < 0.7 * (len(clocks) - 1):
        return []
    known = set(clocks)
    found = [
        rule + 1
        for rule in range(clocks[0], len(lines) - 1)
        if is_rule(lines[rule]) and rule + 1 not in known and layout.kinds[rule + 1] is None and is_paragraph(lines[rule + 1])
    ]
    # What follows the last rule of all and names no time is the page's footer as often as an entry.
    return [index for index in found if index < clocks[-1]]


def _first_line(layout: Layout, start: int) -> int | None:
    """The entry's first words after its time: they say what it is about."""
    index = layout.next_own(start + 1 if is_clock(layout.lines[start]) else start)
    return index if index is not None and layout.lines[index].weight <= 260 else None


def _minutes(text: str) -> int:
    digits = "".join(character if character.isdigit() else " " for character in text).split()
    if not digits:
        return 0 if text.casefold().startswith("midnight") else 720
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = text.casefold().replace(" ", "").replace(".", "").lstrip("0123456789:")[:1]
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return hour * 60 + minute


def _runs_one_way(times: list[int]) -> bool:
    steps = [later - earlier for earlier, later in pairwise(times)]
    down, up = sum(step <= 0 for step in steps), sum(step >= 0 for step in steps)
    return max(down, up) >= MIN_ORDERED * len(steps)
