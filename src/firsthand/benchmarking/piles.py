"""The benchmark's two piles: where they lie, and what programs get of them."""

import dataclasses
import json
from pathlib import Path

from firsthand.benchmarking.compiling import compile_stories
from firsthand.benchmarking.gold import Gold, GoldPage
from firsthand.errors import BenchmarkError

WATCHLIST = "watchlist.csv"


def home() -> Path:
    """Where the benchmark lies: in the installed package, or beside the sources."""
    installed = Path(__file__).parent / "data"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "benchmark"


def read(half: str, folder: Path | None = None) -> Gold:
    """The gold of one half, of the benchmark in `folder` or of ours. Raises BenchmarkError where it is not whole."""
    folder = folder or home()
    stories = tuple(sorted(path.parent for path in (folder / half).glob("*/story.toml")))
    if not stories:
        raise BenchmarkError(f"{folder / half} holds no stories; name the folder of a benchmark, or leave it out for ours")
    return compile_stories(stories, folder, half)


def line(page: GoldPage) -> str:
    """What a program is told of a page, as one JSON line: address, text, and what an obtained page would say of itself."""
    fields = {"uri": page.uri, "outlet": page.outlet, "published": page.published, "text": page.text}
    return json.dumps({name: value for name, value in fields.items() if value is not None}, ensure_ascii=False)


def write(gold: Gold, folder: Path) -> tuple[Path, Path]:
    """Write a pile for any program, `pages.jsonl`, and its gold with every quote as a stretch of text, `gold.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    pages, truth = folder / "pages.jsonl", folder / "gold.json"
    pages.write_text("".join(f"{line(page)}\n" for page in gold.pages), encoding="utf8")
    truth.write_text(json.dumps(dataclasses.asdict(gold), ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    return pages, truth
