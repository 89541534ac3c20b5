"""The brief: one file that tells what a case shows, to send to an editor or a lawyer."""

from pathlib import Path

from firsthand.exports.brief.building import build
from firsthand.exports.brief.context import Brief
from firsthand.exports.brief.pieces import LIMITS, Limits
from firsthand.exports.writing import write_whole
from firsthand.model import Case

__all__ = ["LIMITS", "Brief", "Limits", "build", "write_html", "write_markdown"]


def write_html(case: Case, path: Path) -> None:
    """Write the brief as one HTML file that needs nothing else: no network, no script, no font."""
    from firsthand.exports.brief.html import render

    write_whole(path, [render(build(case))])


def write_markdown(case: Case, path: Path) -> None:
    """Write the same brief as Markdown."""
    from firsthand.exports.brief.markdown import render

    write_whole(path, [render(build(case))])
