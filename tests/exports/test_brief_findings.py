"""The brief of claims, changes, network and hits: everything shown leads to its words, and what is absent is said."""

import re
from dataclasses import replace

import pytest
from tests.exports.ledger import ledger_case
from tests.exports.test_brief import HOSTILE, Reader

from firsthand.exports.brief import Limits, build
from firsthand.exports.brief.html import render
from firsthand.exports.brief.markdown import render as render_markdown
from firsthand.model import Case, MadeBy


@pytest.fixture
def case() -> Case:
    return ledger_case()


def test_the_markdown_of_the_ledger_is_as_it_was(case, snapshot):
    assert render_markdown(build(case)) == snapshot


def test_the_page_nests_every_element_uses_every_id_once_and_every_link_leads_somewhere(case):
    page = Reader(render(build(case)))
    assert not page.open
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_the_first_screen_tells_claim_origins_answers_what_is_open_and_what_comes_from_elsewhere(case):
    digest = build(case).stories[0].digest
    first = digest.central[0]
    assert first.text.startswith("Sorvik Marine has agreed")
    assert (first.spread, first.origins) == ("3 reports", "2 origins named that come to one")
    assert [group.verb for group in digest.answered] == ["denied", "was not aware of it", "did not respond"]
    assert [line.words.name for line in digest.undetermined] == ["“the price”"]
    assert [line.report.name for line in digest.elsewhere] == ["log.txt", "Brae Observer"]
    assert "1 report in German" in digest.notes[0]


def test_every_claim_leads_to_its_words_in_every_report_that_has_it(case):
    claims = build(case).stories[0].claims
    for row in (*claims.claims, *claims.answers):
        assert len(row.appearances) == len(next(each for each in case.claims if each.id == row.anchor).appearances)
        shown = {each.anchor for each in row.appearances}
        assert {place.anchor for place in row.places} <= shown


def test_the_words_of_a_claim_stand_marked_in_their_sentence(case):
    html = render(build(case))
    assert "Tarn Holding denied that <mark>any contract had been signed</mark>." in html


def test_every_tie_shows_its_sentences_with_both_names_marked(case):
    network = build(case).stories[0].network
    assert len(network.ties) == len(case.relations)
    for tie in network.ties:
        assert tie.evidence
        for each in tie.evidence:
            marked = {piece.text for piece in each.words.pieces if piece.marked}
            assert {tie.source.name, tie.target.name} & marked


def test_a_disputed_tie_is_not_told_as_a_plain_one(case):
    tie = next(each for each in build(case).stories[0].network.ties if "disputed" in each.certainty)
    assert tie.certainty == "as a plan; disputed"


def test_material_changes_stand_open_and_minor_ones_are_folded(case):
    changes = build(case).stories[0].changes
    assert changes.headline == "7 changes: 4 material (1 certainty, 1 left out, 1 number and 1 who says so), 3 minor"
    kinds = [change.kind for group in changes.material for change in group.changes]
    assert sorted(kinds) == ["certainty", "left out", "number", "who says so"]
    assert "3 minor changes</summary>" in render(build(case))


def test_a_change_against_a_lost_text_says_what_it_was_compared_with(case):
    (group,) = build(case).stories[0].changes.material
    assert group.caution == (
        "The report of Orsania Press Agency is not in the pile; this is compared with Meridian Post, its best surviving copy for these "
        "passages. A change may have been made before Brae Observer, or by Meridian Post."
    )


def test_a_change_marks_the_words_that_the_finding_names(case):
    changes = [change for group in build(case).stories[0].changes.material for change in group.changes]
    number = next(change for change in changes if change.kind == "number")
    assert [piece.text for piece in number.before.pieces if piece.marked] == ["two icebreakers"]
    assert [piece.text for piece in number.after.pieces if piece.marked] == ["three icebreakers"]


def test_an_omission_has_nothing_on_the_side_that_leaves_out(case):
    changes = [change for group in build(case).stories[0].changes.material for change in group.changes]
    omission = next(change for change in changes if change.kind == "left out")
    assert omission.before
    assert omission.after is None


def test_a_hit_shows_list_version_reasons_and_where_the_reports_name_it(case):
    (alert,) = build(case).hits.alerts
    assert alert.listed == "entry 1204 of harbour_board, programme PORTS, listed since 2\xa0November 2030"
    assert alert.at_publication.startswith("already listed")
    assert len(alert.reasons) == 2
    assert {each.report.name for each in alert.mentions} == {"Meridian Post", "Kestrel Daily"}
    assert all("Tarn Holding" in "".join(piece.text for piece in each.words.pieces) for each in alert.mentions)
    html = render(build(case))
    assert "harbour_board, version 2031-04-30" in html
    assert "1 alert, 1 weaker hit" in html


def test_without_a_watchlist_the_brief_says_that_nothing_was_screened(case):
    unscreened = replace(case, hits=(), made_by=MadeBy("0.1.0", languages=("en",), not_done=("hits",)))
    html = render(build(unscreened))
    assert "No watchlist was given; nothing was screened." in html
    assert "What this version did not analyse" not in html


def test_screening_without_a_hit_is_told_from_no_screening(case):
    assert "no listed party has a name like theirs" in render(build(replace(case, hits=())))


def test_hostile_text_in_any_layer_is_shown_and_not_obeyed(case):
    hostile = replace(
        case,
        sources=tuple(replace(each, name=HOSTILE + each.name) for each in case.sources),
        claims=tuple(replace(each, text=HOSTILE + each.text, joined=(HOSTILE,)) for each in case.claims),
        changes=tuple(replace(each, says=HOSTILE, why=(HOSTILE,)) for each in case.changes),
        entities=tuple(replace(each, caption=HOSTILE + each.caption, why=(HOSTILE,)) for each in case.entities),
        relations=tuple(replace(each, label=HOSTILE) for each in case.relations),
        hits=tuple(replace(each, name=HOSTILE, listed=HOSTILE, list=HOSTILE, programme=HOSTILE) for each in case.hits),
    )
    html = render(build(hostile))
    page = Reader(html)
    assert not {"script", "img"} & set(page.tags)
    assert not page.open
    assert not {"\u202e", "\x1b"} & set(html)
    text = render_markdown(build(hostile))
    assert not re.search(r"(?<!\\)<(?:script|img)", text)
    assert "\u202e" not in text


def test_what_has_no_room_is_counted(case):
    brief = build(case, Limits(claims_most=3, appearances=1, changes_most=3, ties_most=2, entities_most=3, hits=1))
    story = brief.stories[0]
    # What the first screen tells stands in the ledger whatever the limits are.
    assert (len(story.claims.claims), story.claims.claims_left) == (6, 1)
    assert (len(story.claims.answers), story.claims.answers_left) == (4, 0)
    assert story.claims.claims[0].appearances_left == 2
    assert story.changes.left == 4
    assert (len(story.network.ties), story.network.ties_left) == (2, 4)
    assert (len(story.network.entities), story.network.entities_left) == (3, 5)
    assert brief.hits.left == 1
    page = Reader(render(brief))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert "1 more claim: in case.json" in render(brief)


def test_a_case_whose_claims_were_not_analysed_shows_none_and_says_so(case):
    bare = replace(
        case, claims=(), changes=(), entities=(), relations=(), hits=(), made_by=MadeBy("0.1.0", not_done=("claims", "changes"))
    )
    story = build(bare).stories[0]
    assert (story.digest, story.claims, story.changes, story.network) == (None, None, None, None)
    assert "Claims, changes. Nothing in this brief says anything about them." in render(build(bare))


def test_the_brief_does_not_depend_on_the_order_of_the_records(case):
    backwards = replace(
        case,
        claims=case.claims[::-1],
        changes=case.changes[::-1],
        entities=case.entities[::-1],
        relations=case.relations[::-1],
        hits=case.hits[::-1],
    )
    assert render(build(backwards)) == render(build(case))
