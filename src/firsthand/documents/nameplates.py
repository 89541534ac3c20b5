"""The nameplate above the only report of a page: a publication's name with the day of the issue, before the headline."""

from firsthand.documents.bundles import Layout
from firsthand.documents.bylines import looks_like_byline
from firsthand.documents.dates import mentions_date
from firsthand.documents.lines import is_headline, is_telling
from firsthand.documents.openings import find_number, find_time

# A nameplate is one line or two.
MAX_LINES = 2
LONGEST = 90
_SMALL = frozenset("of the and de der die das du la le el il".split())


def find_nameplate(layout: Layout, first: int, last: int) -> tuple[int, ...]:
    """The lines from `first` that only name the publication and its day, where a headline and a report stand below them.

    "Orven, 12 June" right above the text dates the report and belongs to it, and so does a date below a headline: of two lines the
    first must be the outlet that the page states.
    """
    own = [index for index in range(first, last + 1) if layout.kinds[index] is None][: MAX_LINES + 3]
    texts = [layout.lines[index].text for index in own]
    for many in range(1, min(MAX_LINES, len(own) - 2) + 1):
        above, below = texts[:many], texts[many]
        if not mentions_date(above[-1]) or any(len(text) > LONGEST or is_telling(text) for text in above):
            continue
        headed = is_headline(layout.lines[own[many]]) and not looks_like_byline(below) and not mentions_date(below)
        named = _names_only(texts[0]) if many == 1 else _is_outlet(layout, texts[0])
        told = any(is_telling(text) for text in texts[many + 1 :])
        if headed and find_time(below) is None and told and (named or find_number(below) is not None):
            return tuple(own[:many])
    return ()


def _is_outlet(layout: Layout, text: str) -> bool:
    return layout.outlet != "" and text.casefold().startswith(layout.outlet.casefold())


def _names_only(text: str) -> bool:
    """Whether the words beside the date are a name: each begins with a capital or is a small word inside names."""
    words = (word.strip(".,;:–—-|()") for word in text.split())
    return all(not word or word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)
