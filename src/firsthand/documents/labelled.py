"""Bundles whose reports each stand under a section's label: "World", headline, text, "World", headline, text."""

from collections import Counter

from firsthand.documents.bundles import MIN_BODY, Bundle, Item, Layout
from firsthand.documents.lines import is_headline, is_label, is_paragraph, is_shouted
from firsthand.knowledge.furniture import SECTIONS

# How often a label must stand over a headline and text. A section's name is known to be a label; another repeated line could be
# a speaker's name or a subhead, so it takes one more.
MIN_KNOWN = 2
MIN_UNKNOWN = 3
# Share of a label's places that must look like the head of a report. One that mostly does not is something else.
MIN_SHARE = 0.7
MIN_PARAGRAPHS = 2


def find_labelled(layout: Layout) -> Bundle | None:
    """A bundle by repeated labels, each followed by a headline and by paragraphs; None where the page shows none."""
    candidates = _candidates(layout)
    if len(candidates) < MIN_KNOWN:
        return None
    heads: dict[int, int] = {}
    for position, index in enumerate(candidates):
        until = candidates[position + 1] if position + 1 < len(candidates) else len(layout.lines)
        title = _headline_with_text(layout, index + 1, until)
        if title is not None:
            heads[index] = title
    labels = _proven(layout, candidates, heads)
    if not labels:
        return None
    items = [Item(heads[index], heads[index]) for index in labels]
    before = _report_before(layout, labels[0])
    if before is not None:
        items.insert(0, before)
    named = sorted({layout.lines[index].text for index in labels})
    listed = ", ".join(f"“{name}”" for name in named)
    return Bundle(
        tuple(items), frozenset(labels), f"{len(labels)} times a label ({listed}) stands over a headline and text of its own"
    )


def _candidates(layout: Layout) -> list[int]:
    counts: Counter[str] = Counter(
        line.text for index, line in enumerate(layout.lines) if layout.kinds[index] is None and is_label(line)
    )
    return [
        index
        for index, line in enumerate(layout.lines)
        if layout.kinds[index] is None and is_label(line) and (counts[line.text] >= MIN_KNOWN or line.text.casefold() in SECTIONS)
    ]


def _headline_with_text(layout: Layout, start: int, until: int) -> int | None:
    """The headline that stands at `start`, if enough text stands under it before `until`."""
    title = layout.next_own(start)
    if title is None or title >= until or not is_headline(layout.lines[title]) or is_shouted(layout.lines[title]):
        return None
    paragraphs = [
        layout.lines[index].weight
        for index in range(title + 1, until)
        if layout.kinds[index] is None and is_paragraph(layout.lines[index])
    ]
    return title if len(paragraphs) >= MIN_PARAGRAPHS and sum(paragraphs) >= MIN_BODY else None


def _proven(layout: Layout, candidates: list[int], heads: dict[int, int]) -> list[int]:
    """The places of labels that stand over reports often enough to be believed."""
    places: Counter[str] = Counter(layout.lines[index].text for index in candidates)
    proven: Counter[str] = Counter(layout.lines[index].text for index in heads)
    known = [index for index in heads if layout.lines[index].text.casefold() in SECTIONS]
    believed = []
    for index in heads:
        name = layout.lines[index].text
        if proven[name] < MIN_SHARE * places[name]:
            continue
        if (name.casefold() in SECTIONS and len(known) >= MIN_KNOWN) or proven[name] >= MIN_UNKNOWN:
            believed.append(index)
    return believed if len(believed) >= MIN_KNOWN else []


def _report_before(layout: Layout, label: int) -> Item | None:
    """A report that stands above the first label without one of its own."""
    for index in range(label):
        if (
            layout.kinds[index] is None
            and is_headline(layout.lines[index])
            and _headline_with_text(layout, index, label) == index
        ):
            return Item(index, index)
    return None
