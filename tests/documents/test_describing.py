import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.samples import BODY, credited, page, report
from tests.documents.test_splitting import DATED, ROLLING

from firsthand.documents.describing import describe
from firsthand.documents.splitting import split
from firsthand.model import Fact, Report


def publisher(made: Report) -> str | None:
    return made.outlet.name if made.outlet is not None else None


HEAD = "Northern quay in Halden stays closed\n"


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("July 15, 2023 06:05 AM", "2023-07-15"),
        ("Posted: 3:23 AM, July 16, 2023", "2023-07-16"),
        ("15 Jul 2023", "2023-07-15"),
        ("Published 7:50 a.m. ET July 16, 2023", "2023-07-16T07:50:00-04:00"),
        ("2023-02-03 14:20 UTC", "2023-02-03T14:20:00+00:00"),
        ("15.07.2023, 10:30 Uhr MESZ", "2023-07-15"),
        ("15 июля 2023", "2023-07-15"),
        ("2023年7月15日", "2023-07-15"),
        ("3:04 PM 07/15/2023", "2023-07-15"),
        ("07/08/2023", None),
        ("Monday", None),
        ("February 31, 2023", None),
    ],
)
def test_a_date_printed_at_the_head_is_when_it_was_published(printed, iso):
    assert report(f"{HEAD}{printed}\n{BODY}").published == iso


def test_a_date_in_running_text_is_not_when_it_was_published():
    assert report(f"{HEAD}The board met on Tuesday (September 25, 2023) and closed the quay.\n{BODY}").published is None


def test_the_date_of_publication_wins_over_that_of_an_update():
    assert report(f"{HEAD}Updated: July 17, 2023\nPublished: July 16, 2023\n{BODY}").published == "2023-07-16"


def test_what_a_page_states_wins_over_what_it_prints():
    stated = (Fact("outlet", "Halden Post", 'field "outlet"'), Fact("published", "2023-01-02", 'field "published"'))
    made = report(f"{HEAD}July 15, 2023\n{BODY}", facts=stated)
    assert (publisher(made), made.published) == ("Halden Post", "2023-01-02")
    assert 'outlet from field "outlet"' in made.why


def test_the_domain_is_the_weakest_word_on_the_outlet():
    assert publisher(report(HEAD + BODY, uri="https://www.haldenpost.example/a")) == "haldenpost.example"
    assert report(HEAD + BODY).outlet is None


@pytest.mark.parametrize("head", ["The Nordfjord Times\n" + HEAD, HEAD + "The Nordfjord Times, 15 October 2023\n"])
def test_a_name_alone_or_with_a_date_at_the_head_is_the_outlet_that_publishes(head):
    made = report(f"{head}{BODY}")
    assert publisher(made) == "Nordfjord Times"
    assert made.credits == ()


def test_whoever_tells_last_publishes_and_credits_the_one_before():
    made = report(f"A quay was closed, citing two officials, Reuters reports, UNN writes.\n{BODY}")
    assert publisher(made) == "UNN"
    assert [credit.outlet.name for credit in made.credits] == ["Reuters"]


@pytest.mark.parametrize(
    ("sentence", "outlet", "form"),
    [
        ("HALDEN (Reuters) - The quay is closed until May, the harbour board said on Tuesday.", "Reuters", "dateline"),
        ("HALDEN (Halden Wire) — The quay is closed until May, the harbour board said on Tuesday.", "Halden Wire", "dateline"),
        ("HALDEN, May 5. /TASS/. The quay is closed until May, the harbour board said on Tuesday.", "TASS", "dateline"),
        ("By The Associated Press", "Associated Press", "byline"),
        ("Copyright 2023 AFP", "Agence France-Presse", "copyright"),
        ("Source: dpa", "dpa", "copyright"),
        ("AFP contributed to this report.", "Agence France-Presse", "contributed"),
        ("The quay will stay closed, Reuters reported on Tuesday.", "Reuters", "carrier"),
        ("The quay will stay closed, according to a Reuters report.", "Reuters", "carrier"),
        ("The quay will stay closed, the harbour office said, citing the news agency Nordfeld.", "Nordfeld", "carrier"),
        ("The quay will stay closed, the Nordfjord Times reported.", "Nordfjord Times", "carrier"),
        ("The statement answers a Nordfjord Times report of Monday.", "Nordfjord Times", "carrier"),
        ("HALDEN (Nordfjord News Agency) - The quay is closed until May, the board said.", "Nordfjord News Agency", "dateline"),
        ("The quay will stay closed, a spokeswoman told AFP.", "Agence France-Presse", "addressed"),
        ("Documents seen by Reuters show that the quay is unsafe.", "Reuters", "addressed"),
        ("The board did not respond to a request for comment from Reuters.", "Reuters", "addressed"),
        ("Reuters was unable to determine who ordered it.", "Reuters", "addressed"),
        ("Der Kai bleibt gesperrt, berichtet die Nachrichtenagentur Reuters.", "Reuters", "carrier"),
        ("Laut AFP bleibt der Kai gesperrt.", "Agence France-Presse", "carrier"),
        ("Le quai reste fermé, selon Reuters.", "Reuters", "carrier"),
        ("Le quai reste fermé, selon l'agence dpa.", "dpa", "carrier"),
        ("El muelle sigue cerrado, según informó la agencia EFE.", "EFE", "carrier"),
        ("Il molo resta chiuso, secondo l'ANSA.", "ANSA", "carrier"),
        ("Причал закрыт до мая, сообщает Рейтер.", "Reuters", "carrier"),
        ("Причал закрыли со ссылкой на Интерфакс.", "Interfax", "carrier"),
        ("Причал закрито, повідомляє Укрінформ.", "Ukrinform", "carrier"),
        ("Nabrzeże jest zamknięte, podaje PAP.", "PAP", "carrier"),
        ("据路透社报道，码头将关闭到五月。", "Reuters", "carrier"),
        ("ロイター通信によると、岸壁は五月まで閉鎖される。", "Reuters", "carrier"),
        ("로이터통신에 따르면 부두는 5월까지 폐쇄된다.", "Reuters", "carrier"),
        ("وذكرت رويترز أن الرصيف مغلق.", "Reuters", "carrier"),
    ],
)
def test_an_outlet_named_as_origin_is_a_credit(sentence, outlet, form):
    assert (outlet, form, False) in credited(f"{HEAD}{sentence}\n{BODY}")


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ada Lind, AP",
        "(Ada Lind/Reuters)",
        "ADA LIND/AFP/Getty Images",
        "The crane on Monday. (AP Photo/Ada Lind)",
        "The crane on Monday. (Ada Lind/Pool Photo via AP)",
        "The International Energy Agency reported that the price of oil rose.",
        "The board said that reporters from CNN stood on the quay.",
    ],
)
def test_pictures_companies_and_bystanders_are_no_credits(line):
    assert credited(f"{HEAD}{line}\n{BODY}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "According to an exclusive CNN report last year, another crane fell in Ostby.",
        "A survey published by Nikkei Asia in July 2022 found that most cranes are old.",
        "The mayor told Reuters in 2019 that the quay was safe.",
    ],
)
def test_other_earlier_news_is_credited_in_passing(sentence):
    assert [passing for _, _, passing in credited(f"{HEAD}{BODY}\n{sentence}")] == [True]


def test_an_outlet_does_not_credit_itself():
    assert credited(f"{HEAD}A spokeswoman told Reuters so.\n{BODY}", (Fact("outlet", "reuters.com", "field"),)) == []


def test_a_short_name_means_the_outlet_named_in_full():
    assert {name for name, _, _ in credited(f"{HEAD}She told The New York Times so.\nShe told the Times more.\n{BODY}")} == {
        "New York Times"
    }


def test_parts_of_a_bundle_have_their_own_titles_and_datelines_and_no_date_of_the_page():
    made = page(f"July 15, 2023\n{DATED}")
    reports = describe(made, split(made))
    assert [one.dateline for one in reports] == ["HALDEN (Halden Wire)", "VESTERMARK (Halden Wire)", "OSTBY (Halden Wire)"]
    assert {one.published for one in reports} == {None}


def test_all_entries_of_a_rolling_page_are_of_the_agency_in_its_byline():
    made = page(f"By The Associated Press\n{ROLLING}")
    assert all("Associated Press" in {credit.outlet.name for credit in one.credits} for one in describe(made, split(made)))


WORDS = st.sampled_from(
    ["Reuters", "told", "AP", "reported", "according to", "the", "Times", "(", ")", "—", "/", "\n", ".", ",", "OSLO", "2023-01-02", "By",
     "路透社", "Рейтер",
     "news agency", "Photo:"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=60), st.sampled_from([" ", ""]))
def test_credits_lie_in_the_page_and_quote_it(words, between):
    text = between.join(words)
    if not text.strip():
        return
    made = page(text)
    for one in describe(made, split(made)):
        for credit in one.credits:
            assert 0 <= credit.span.start < credit.span.end <= len(made.text)
            assert made.quote(credit.span).strip()
