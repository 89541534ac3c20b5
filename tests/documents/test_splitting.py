import time

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.samples import BODY, OTHER, THIRD, apparatus, page, parts

from firsthand.documents.lines import lines_of
from firsthand.documents.splitting import split

LABELLED = (
    f"Regional\nNorthern quay in Halden stays closed for weeks\n{BODY}\nRegional\nDairy fined for light butter in Vestermark\n{OTHER}\n"
    f"-\nWorld5 days ago\nHarvest ends early in the valley\n-\nSport4 days agoSkiers go home without a medal"
)
DATED = "\n___\n".join(
    f"{title}\n{city} (Halden Wire) — {body}"
    for title, city, body in (
        ("Northern quay in Halden stays closed", "HALDEN", BODY),
        ("Dairy fined for light butter in court", "VESTERMARK", OTHER),
        ("Snow closes the mountain road to Kroken", "OSTBY", THIRD),
    )
)
ROLLING = "The Latest: Storm nears the coast of Halden\nThe Latest on the storm (all times local):\n" + "\n".join(
    f"{hour}:15 p.m.\nThe harbour office says that wave number {hour} has reached the outer pier and that all ferries are safe.\n___"
    for hour in (7, 6, 5, 4)
)


def test_labels_over_headlines_part_a_page_and_teasers_at_its_end_belong_to_no_report():
    made = page(LABELLED)
    splitting = split(made)
    assert [made.quote(part.title) for part in splitting.parts if part.title is not None] == [
        "Northern quay in Halden stays closed for weeks",
        "Dairy fined for light butter in Vestermark",
    ]
    marks = apparatus(splitting, made)
    assert [words for kind, words in marks if kind == "label"] == ["Regional", "Regional"]
    assert "Skiers go home" in marks[-1][1]
    assert marks[-1][0] == "teaser"
    assert "label" in splitting.why


def test_rules_between_datelines_part_a_page():
    assert [text.split("\n")[0] for text in parts(DATED)] == [
        "Northern quay in Halden stays closed",
        "Dairy fined for light butter in court",
        "Snow closes the mountain road to Kroken",
    ]


def test_entries_with_clock_times_part_a_rolling_page_and_its_lead_is_a_report_of_its_own():
    found = parts(ROLLING)
    assert [text.split("\n")[0] for text in found] == ["7:15 p.m.", "6:15 p.m.", "5:15 p.m.", "4:15 p.m."]
    lead = "A storm nears the coast of Halden, and all ferries stay in harbour until Tuesday morning, the line says."
    led = parts(ROLLING.replace("7:15 p.m.", f"{lead} {lead}\n7:15 p.m.", 1))
    assert led[0] == f"{lead} {lead}"
    assert led[1].startswith("7:15 p.m.")


def test_three_clock_times_do_not_part_a_page():
    assert len(parts(ROLLING.rsplit("4:15", 1)[0])) == 1


def test_three_clock_times_that_run_forwards_do_not_part_a_page_that_does_not_say_that_it_is_live():
    text = "Storm over Halden\n" + "\n".join(
        f"{hour}:15 p.m.\nThe harbour office of Halden says that wave number {hour} has reached the outer pier."
        for hour in (4, 5, 6)
    )
    assert len(parts(text)) == 1


def test_a_rule_before_a_footer_does_not_part_a_page():
    assert len(parts(f"Northern quay in Halden stays closed\n{BODY}\n___\nFollow the harbour desk on Kvitter: @havn")) == 1


def test_subheads_do_not_part_a_page():
    text = f"Northern quay in Halden stays closed\n{BODY}\nWHAT THE BOARD WANTS\n{OTHER}\nKey questions about the quay\n{THIRD}"
    assert len(parts(text)) == 1


def test_a_speaker_named_again_and_again_does_not_part_a_page():
    assert len(parts("\n".join(f"Lind\n{body}" for body in (BODY, OTHER, THIRD, BODY)))) == 1


def test_a_section_over_a_single_report_is_a_label():
    made = page(
        f"World\nNorthern quay in Halden stays closed\n{BODY}\nShare on Facebook\nMost Popular\nSnow closes the mountain road"
    )
    splitting = split(made)
    assert [made.quote(part.span) for part in splitting.parts] == [f"Northern quay in Halden stays closed\n{BODY}"]
    assert {kind for kind, _ in apparatus(splitting, made)} == {"label", "navigation", "teaser"}


def test_an_advertisement_inside_a_report_is_apparatus_inside_its_part():
    first, rest = BODY.split("\n", 1)
    made = page(f"Northern quay in Halden stays closed\n{first}\nAdvertisement\n{rest}")
    (part,) = split(made).parts
    (mark,) = split(made).apparatus
    assert part.span.start < mark.span.start < mark.span.end < part.span.end


def test_a_page_of_nothing_but_furniture_is_kept_as_one_report():
    assert parts("Advertisement\nShare") == ["Advertisement\nShare"]


def test_a_hundred_thousand_lines_take_seconds():
    for text in (
        "x\n" * 100_000,
        "World\n" * 100_000,
        "10:15\n" * 100_000,
        "___\nSnow closes the road again\n" * 50_000,
        "News in brief\n"
        + "\n".join(
            f"{hour:02}:{minute:02} Snow closes the road, and the ferries stay in harbour." * 4
            for _ in range(2)
            for hour in range(24)
            for minute in range(60)
        ),
        "1. " * 5_000 + "\n" + "Low water. The lake stands two metres below its mark, they said.\n" * 5_000,
        "News in brief\nSnow\nThe lake stands two metres below its mark, they said.\n" * 5_000,
    ):
        begun = time.perf_counter()
        split(page(text))
        assert time.perf_counter() - begun < 20


LINES = st.sampled_from(
    ["World", "Regional", "___", "-", "10:15", "1:05 p.m.", "5 days ago", "Advertisement", "Northern quay in Halden stays closed",
     "", "  ", "Most Popular",
     "HALDEN (Halden Wire) — " + BODY.split("\n")[0], *BODY.split("\n"), *OTHER.split("\n"), "Image 1 of 3", "Back to Gallery", "x",
     "1. Low water", "2. Dairy fined", "3. Road closed", "07:05 Ferry strike", "08:10 Dairy fined", "News in brief", "See you tomorrow",
     "LIVE: Storm over Halden", "Source: Halden Wire", "OSTBY", "Low water. " + OTHER.split("\n")[0]]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=60))
def test_every_line_lies_once_in_a_part_or_in_apparatus_between_parts(lines):
    text = "\n".join(lines)
    if not text.strip():
        return
    made = page(text)
    splitting = split(made)
    spans = [part.span for part in splitting.parts]
    outside = [
        mark.span
        for mark in splitting.apparatus
        if not any(span.start <= mark.span.start and mark.span.end <= span.end for span in spans)
    ]
    for line in lines_of(made.text):
        holders = [span for span in (*spans, *outside) if span.start <= line.start and line.end <= span.end]
        assert len(holders) == 1
    for span in (*spans, *(mark.span for mark in splitting.apparatus)):
        assert made.quote(span) == made.quote(span).strip() != ""
