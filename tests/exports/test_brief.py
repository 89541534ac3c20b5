"""The brief: whole, self-contained, harmless whatever the texts hold, and of bounded size."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from tests.exports.example import chain_case, example_case

from firsthand.exports.brief import Limits, build, write_html, write_markdown
from firsthand.exports.brief.html import render
from firsthand.exports.brief.markdown import render as render_markdown
from firsthand.model import Case, Failure, MadeBy

HOSTILE = '<script>alert(1)</script> & "quoted" \u202egnirts\u202c ](javascript:x) | `code` \x1b[31m \udc80 </style><img src=x onerror=y>'
VOID = {"meta", "br", "img", "link", "hr", "input", "path", "rect"}


def test_the_markdown_of_the_example_case_is_as_it_was(case, snapshot):
    assert render_markdown(build(case)) == snapshot


def test_the_page_nests_every_element_and_uses_every_id_once(case):
    page = Reader(render(build(case)))
    assert not page.open
    assert len(page.ids) == len(set(page.ids))


def test_every_link_leads_to_a_place_in_the_page(case):
    page = Reader(render(build(case)))
    assert page.links
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_headings_go_down_one_step_at_a_time(case):
    levels = [int(tag[1]) for tag in Reader(render(build(case))).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_page_loads_nothing_and_runs_nothing(case):
    html = render(build(case))
    page = Reader(html)
    assert not {"script", "link", "iframe", "object", "embed", "form", "base"} & set(page.tags)
    assert not re.search(r"\b(?:src|srcset|action|onload|onclick|style)=|url\(|@import", html)
    assert all(link.startswith("#") for link in page.links)
    assert "default-src &#39;none&#39;" in html


def test_the_policy_names_the_style_sheet_that_the_page_holds(case):
    import base64
    import hashlib
    from html import unescape

    html = render(build(case))
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert style
    assert policy
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in unescape(policy[1])


def test_hostile_text_is_shown_and_not_obeyed():
    html = render(build(hostile_case()))
    page = Reader(html)
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert "\u202e" not in html
    assert "⟨U+202E⟩" in html
    assert "⟨U+DC80⟩" in html
    assert "\x1b" not in html
    html.encode("utf-8")


def test_hostile_text_is_no_markup_in_markdown():
    text = render_markdown(build(hostile_case()))
    assert "\\<script\\>" in text
    assert not re.search(r"(?<!\\)<(?:script|img)", text)
    assert "\u202e" not in text


def test_the_drawings_are_well_formed(case):
    for story in build(hostile_case()).stories + build(case).stories:
        for drawing in story.drawings:
            root = etree.fromstring(drawing)
            assert root.find("{*}title") is not None
            assert root.find("{*}desc") is not None


def test_a_descent_shows_its_passages_with_the_differing_words_marked(case):
    html = render(build(case))
    assert re.search(r"The harbour authority <mark>resumed</mark> traffic", html)
    assert re.search(r"The harbour authority <mark>said it was able to resume</mark> traffic", html)


def test_what_could_not_be_read_and_what_was_not_analysed_is_said(case):
    html = render(build(case))
    assert "scans/harbour.pdf" in html
    assert "Claims, changes, entities, relations. Nothing in this brief says anything about them." in html
    assert "No watchlist was given; nothing was screened." in html


def test_a_case_without_reports_still_has_a_brief(tmp_path):
    empty = Case(MadeBy("0.1.0"), failures=(Failure("a.pdf", "documents.read", "UnreadablePage", "no text"),))
    write_html(empty, tmp_path / "brief.html")
    write_markdown(empty, tmp_path / "brief.md")
    assert "no report that could be read" in (tmp_path / "brief.html").read_text("utf-8")


def test_two_briefs_of_one_case_are_the_same_bytes(case, tmp_path):
    for name in ("one", "other"):
        write_html(case, tmp_path / f"{name}.html")
        write_markdown(case, tmp_path / f"{name}.md")
    for kind in ("html", "md"):
        assert (tmp_path / f"one.{kind}").read_bytes() == (tmp_path / f"other.{kind}").read_bytes()


@pytest.mark.parametrize("number", [1, 2, 41, 300])
def test_a_long_lineage_is_told_with_every_link_alive(number):
    page = Reader(render(build(chain_case(number))))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_a_large_pile_is_cut_and_says_so():
    brief = build(chain_case(60), Limits(reports=10, lines=5))
    story = brief.stories[0]
    assert (len(story.reports), story.reports_left) == (10, 50)
    assert (len(brief.reports), brief.reports_left) == (5, 55)
    assert "50 more reports of this story" in render(brief)


def test_passages_beyond_the_limit_are_counted(case):
    brief = build(case, Limits(passages_most=1, passages_least=1))
    descents = [descent for story in brief.stories for report in story.reports for descent in report.descents]
    assert any(descent.found > descent.shown == 1 for descent in descents)
    assert "1 of 5 shown; all are in case.json" in render(brief)


def test_stories_beyond_the_limit_are_told_in_a_line(case):
    brief = build(case, Limits(stories=0))
    assert not brief.stories
    assert brief.further[0].headline.startswith("7 reports")
    assert "Further stories" in render(brief)


def test_a_long_passage_is_cut_and_says_how_much_is_left(case):
    assert "more characters)" in render(build(case, Limits(characters=40)))


def hostile_case() -> Case:
    """The example case with every text that others wrote turned hostile, offsets kept."""
    case = example_case()
    pages = tuple(replace(page, text=(HOSTILE * 20)[: len(page.text)], uri=HOSTILE + page.uri) for page in case.pages)
    reports = tuple(
        replace(
            report, title=HOSTILE, outlet=replace(report.outlet, name=HOSTILE + report.outlet.name) if report.outlet else None
        )
        for report in case.reports
    )
    stories = tuple(replace(story, title=HOSTILE) for story in case.stories)
    lineages = tuple(
        replace(
            lineage,
            unseen=tuple(replace(each, name=HOSTILE, why=HOSTILE) for each in lineage.unseen),
            descents=tuple(replace(each, why=(HOSTILE,)) for each in lineage.descents),
        )
        for lineage in case.lineages
    )
    failures = (Failure(HOSTILE, "documents.read", "UnreadablePage", HOSTILE),)
    return replace(case, pages=pages, reports=reports, stories=stories, lineages=lineages, failures=failures)


class Reader(HTMLParser):
    """Reads a page and notes its tags, ids and links; `open` are elements never closed, or closed out of turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = dict(attrs)
        self.ids += [value for name, value in attrs if name == "id" and value]
        if tag == "a":
            self.links.append(found["href"] or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.open.append(f"/{tag}")


def test_the_example_brief_is_small(case, tmp_path: Path):
    write_html(case, tmp_path / "brief.html")
    assert (tmp_path / "brief.html").stat().st_size < 100_000
