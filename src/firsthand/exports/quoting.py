"""Quote the words that a finding points at."""

from collections.abc import Mapping

from firsthand import model
from firsthand.exports.terms import Quote, Stretch

Pages = Mapping[model.PageId, model.Page]


def quote(span: model.Span, pages: Pages) -> Quote:
    """The words at `span`, and where they stand. A span beyond its page is a mistake of the step that made it, and is loud."""
    page = pages[span.page]
    if span.end > len(page.text):
        raise ValueError(f"page {span.page} has {len(page.text)} characters, and a finding points at {span.start} to {span.end}")
    return {"page": span.page, "start": span.start, "end": span.end, "quote": page.quote(span)}


def locate(span: model.Span, pages: Pages) -> Stretch:
    """The words at `span` and where they stand, for a record that names the page already."""
    found = quote(span, pages)
    return {"start": found["start"], "end": found["end"], "quote": found["quote"]}


def round_off(number: float) -> float:
    """A share, score or confidence with three decimals."""
    # `float` because NumPy's numbers print otherwise; adding 0.0 turns -0.0 into 0.0.
    return round(float(number), 3) + 0.0
