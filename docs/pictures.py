"""Make the README's pictures from the demo: `python docs/pictures.py`. The screenshot needs Chromium."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

IMAGES = Path(__file__).parent / "images"


def main() -> None:
    """Run the demo, take its first drawing as it is, and a picture of the top of its brief."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["firsthand", "demo", "--out", folder], check=True, capture_output=True)
        brief = Path(folder) / "brief.html"
        page = brief.read_text(encoding="utf-8")
        IMAGES.mkdir(exist_ok=True)
        (IMAGES / "lineage.svg").write_text(drawing(page), encoding="utf-8", newline="\n")
        if browser := shutil.which("chromium"):
            options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1100,1240"]
            target = f"--screenshot={IMAGES / 'brief.png'}"
            subprocess.run([browser, *options, target, brief.as_uri()], check=True, capture_output=True)


def drawing(page: str) -> str:
    """The first drawing of a brief, with the brief's style sheet inside it and without links into the brief."""
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    found = re.search(r"<svg.*?</svg>", page, re.DOTALL)
    if style is None or found is None:
        raise LookupError("the demo's brief holds no drawing")
    svg = re.sub(r"<a [^>]*>|</a>", "", found[0])
    return svg.replace("</desc>", f"</desc><style>{style[1]}</style>", 1) + "\n"


if __name__ == "__main__":
    main()
