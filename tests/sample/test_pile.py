"""The demo pile is whole: every file is there, can be read, and holds what its README says."""

import csv
import json
import re
from datetime import datetime
from pathlib import Path

import lxml.html
import pytest

from firsthand.sample import FOLDER, PILE, WATCHLIST

STATES = Path(__file__).parents[1] / "quality" / "corpora" / "demo"
REAL_AGENCIES = re.compile(
    r"\b(Reuters|Associated Press|AP|AFP|Agence France|Bloomberg|UPI|dpa|ANSA|EFE|TASS|Interfax|Xinhua|Kyodo|BBC|CNN)\b"
)
PAGES = [name for name in PILE if name.endswith(".html")]


def test_the_pile_is_the_named_files_and_nothing_else() -> None:
    assert sorted(PILE) == sorted(path.relative_to(FOLDER).as_posix() for path in (FOLDER / "pile").iterdir())


def test_the_pile_shows_all_three_inputs() -> None:
    assert {Path(name).suffix for name in PILE} == {".txt", ".html", ".jsonl"}


@pytest.mark.parametrize("name", PAGES)
def test_a_web_page_names_its_headline_time_and_publisher(name: str) -> None:
    page = lxml.html.fromstring(read(name))
    data = json.loads(page.xpath("//script[@type='application/ld+json']")[0].text)
    article = next(node for node in data.get("@graph", [data]) if node["@type"] == "NewsArticle")
    assert article["headline"] == page.xpath("//h1")[0].text_content()
    assert datetime.fromisoformat(article["datePublished"]).utcoffset() is not None
    assert article["publisher"]["name"]
    assert len(page.xpath("//article//p")) > 3


def test_every_json_line_says_where_when_who_and_in_which_language() -> None:
    lines = collected()
    assert [line["language"] for line in lines] == ["en", "de", "en", "en"]
    assert len({line["uri"] for line in lines}) == len(lines)
    assert all(line["text"] and line["title"] and line["outlet"] for line in lines)
    assert all(datetime.fromisoformat(line["published"]).utcoffset() is not None for line in lines)


def test_the_bundle_page_carries_four_labelled_stories_and_teasers() -> None:
    bundle = read("pile/03-lindholt-gazette-business.txt")
    assert bundle.split("\n").count("Business") == 4
    assert len(re.findall(r"^(Business|Region)\d+ days ago$", bundle, re.MULTILINE)) == 4


def test_the_copies_hold_the_paragraphs_of_the_state_that_they_copy() -> None:
    early, main, later = (paragraphs(name) for name in ("original-early.txt", "original.txt", "original-later.txt"))
    courier, ledger = (text_of(name) for name in PAGES[:2])
    assert all(paragraph in courier for paragraph in main)
    assert sum(body(paragraph) in ledger for paragraph in main) >= 8
    assert sum(paragraph in read("pile/03-lindholt-gazette-business.txt") for paragraph in main[1:]) == 8
    assert collected()[0]["text"].split("\n\n") == early[1:]
    assert collected()[2]["text"].split("\n\n") == later[1:]


def test_the_first_hand_reports_share_no_run_of_six_words_with_the_agency() -> None:
    for name in ("pile/07-kelmar-harbour-post.html", "pile/08-sundmark-standard.html"):
        agency = set().union(*(runs(read_state(state.name)) for state in STATES.glob("original*.txt")))
        assert not runs(text_of(name)) & agency


def test_only_the_independent_report_names_no_agency() -> None:
    silent = [name for name in PILE if "Halden Wire" not in read(name)]
    assert silent == ["pile/07-kelmar-harbour-post.html"]


def test_the_watchlist_has_the_columns_of_sdn_csv_and_unique_numbers() -> None:
    rows = list(csv.reader(read(WATCHLIST).splitlines()))
    assert {len(row) for row in rows} == {12}
    assert len({row[0] for row in rows}) == len(rows)
    assert all(row[1] and row[1] == row[1].strip() for row in rows)
    assert {row[2].strip() for row in rows} <= {"-0-", "individual"}
    assert [row[1] for row in rows if row[0] == "900101"] == ["OSTREL TRADING LLC"]


@pytest.mark.parametrize("name", [*PILE, WATCHLIST, "README.md"])
def test_no_real_agency_is_named(name: str) -> None:
    text = read(name)
    # The README names the list format after its real publisher; nothing else in the sample is real.
    assert not REAL_AGENCIES.findall(text)


def test_the_readme_names_every_file_and_every_outlet_of_the_collection() -> None:
    readme = read("README.md")
    assert all(Path(name).name in readme for name in PILE)
    assert all(line["outlet"] in readme for line in collected())


def read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def read_state(name: str) -> str:
    return (STATES / name).read_text(encoding="utf-8")


def paragraphs(state: str) -> list[str]:
    """Headline and paragraphs of one state of the agency report."""
    return read_state(state).strip().split("\n\n")


def body(paragraph: str) -> str:
    """A paragraph without the agency's dateline."""
    return paragraph.rsplit("(Halden Wire) - ", maxsplit=1)[-1]


def text_of(page: str) -> str:
    return str(lxml.html.fromstring(read(page)).text_content())


def collected() -> list[dict[str, str]]:
    return [json.loads(line) for line in read("pile/06-collected.jsonl").splitlines()]


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of six words."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + 6]) for at in range(len(words) - 5)}
