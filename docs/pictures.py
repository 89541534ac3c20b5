"""Make the README's pictures from the demo: `python docs/pictures.py`. The screenshots need Chromium."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

IMAGES = Path(__file__).parent / "images"
# The first screen of the brief, and so many of its tables of changes, as wide and high in pixels as they need.
FIRST_SCREEN = (1100, 1090)
CHANGES = (1100, 742)
TABLES = 2


def main() -> None:
    """Run the demo, take its first drawing as it is, and pictures of the top of its brief and of its first changes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["firsthand", "demo", "--out", folder], check=True, capture_output=True)
        brief = Path(folder) / "brief.html"
        page = brief.read_text(encoding="utf-8")
        IMAGES.mkdir(exist_ok=True)
        (IMAGES / "lineage.svg").write_text(drawing(page), encoding="utf-8", newline="\n")
        part = Path(folder) / "changes.html"
        part.write_text(changes(page), encoding="utf-8")
        if browser := shutil.which("chromium"):
            photograph(browser, brief, "brief.webp", FIRST_SCREEN)
            photograph(browser, part, "changes.webp", CHANGES)


def photograph(browser: str, page: Path, name: str, size: tuple[int, int]) -> None:
    """A picture of the top of a page. As WebP it is half as large as PNG; smoothing without colours makes it smaller still."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-lcd-text"]
    window = "--window-size={},{}".format(*size)
    subprocess.run(
        [browser, *options, window, f"--screenshot={IMAGES / name}", page.as_uri()], check=True, capture_output=True, timeout=120
    )


def drawing(page: str) -> str:
    """The first drawing of a brief, with the brief's style sheet inside it and without links into the brief."""
    svg = re.sub(r"<a [^>]*>|</a>", "", _find(r"<svg.*?</svg>", page))
    return svg.replace("</desc>", f"</desc>{_find('<style>.*?</style>', page)}", 1) + "\n"


def changes(page: str) -> str:
    """The first tables of changes of a brief as a page of their own."""
    begins = _find(r'<h3 id="[^"]*-changes">.*', page)
    tables = re.findall(r"<table class=\"passages changes\">.*?</table>", begins, re.DOTALL)[:TABLES]
    head = begins.partition("<table")[0]
    return f'<!doctype html><meta charset="utf-8">{_find("<style>.*?</style>", page)}<main>{head}{"".join(tables)}</main>'


def _find(pattern: str, page: str) -> str:
    found = re.search(pattern, page, re.DOTALL)
    if found is None:
        raise LookupError(f"the demo's brief holds nothing like {pattern}")
    return found[0]


if __name__ == "__main__":
    main()
