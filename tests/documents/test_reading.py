import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.samples import BODY

from firsthand.documents.reading import FORMATS, read
from firsthand.errors import UnreadablePage
from firsthand.model import Obtained, Page

ARTICLE = f"""<!doctype html><html lang="nb-NO"><head><title>Quay closed - Halden Posten</title>
<meta property="og:site_name" content="Halden Posten"><link rel="canonical" href="https://halden.example/1">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Quay closed",
"datePublished": "2024-03-02T10:00:00+01:00", "author": {{"name": "Ada Lind"}}, "creditText": "Halden Wire"}}]}}</script></head>
<body><nav>Home News Sport</nav><article><h1>Quay closed</h1>{"".join(f"<p>{line}</p>" for line in BODY.splitlines())}</article>"""


def text_of(data: bytes, media_type: str = "text/plain") -> str:
    return read(Obtained("a", data, media_type)).text


def test_plain_text_is_kept_but_for_mark_and_line_ends():
    assert text_of(b"\xef\xbb\xbf one \r\ntwo\rthree\t\n") == " one \ntwo\nthree\t\n"


def test_text_in_utf_16_and_in_an_old_code_page_is_read():
    words = "Пожар на складе в порту потушили к утру, сообщила служба спасения города. " * 4
    assert text_of(words.encode("utf-16")) == words
    assert text_of(words.encode("cp1251")) == words


def test_a_page_that_declares_the_wrong_encoding_is_still_read():
    words = "Пожар на складе в порту потушили к утру, сообщила служба спасения города. " * 4
    markup = f'<html><head><meta charset="iso-8859-1"></head><body><p>{words}</p></body></html>'
    assert "сообщила служба" in text_of(markup.encode("cp1251"), "text/html")


def test_truncated_html_gives_its_text_and_its_facts():
    page = read(Obtained("a.html", ARTICLE.encode(), "text/html"))
    facts = {(fact.name, fact.value) for fact in page.facts}
    assert "two ferry lines" in page.text
    assert "Sport" not in page.text
    assert page.language == "nb"
    assert {
        ("title", "Quay closed"), ("published", "2024-03-02T10:00:00+01:00"), ("outlet", "Halden Posten"),
        ("byline", "Ada Lind"), ("credit", "Halden Wire"), ("canonical", "https://halden.example/1"),
    } <= facts  # fmt: skip


def test_a_json_line_keeps_its_text_and_states_the_rest_as_facts():
    fields = {
        "uri": "a",
        "title": "T",
        "text": "One.\r\nTwo.",
        "outlet": "Halden Post",
        "published": "2024-01-02",
        "language": "de",
    }
    page = read(Obtained("a", json.dumps(fields).encode(), "application/json"))
    assert page.text == "One.\nTwo."
    assert page.language == "de"
    assert {(fact.name, fact.value, fact.where) for fact in page.facts} >= {("outlet", "Halden Post", 'field "outlet"')}


def test_a_lone_surrogate_and_a_nul_become_one_character_each():
    page = read(Obtained("a", b'{"text": "a\\ud800b\\u0000c"}', "application/json"))
    assert page.text == "a\ufffdb\ufffdc"
    json.dumps(page.text, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("data", "media_type", "says"),
    [
        (b"", "text/plain", "holds no text"),
        (b" \n\t", "text/plain", "holds no text"),
        (b"<html><body><script>x</script></body></html>", "text/html", "holds no text"),
        (b"\x89PNG\r\n\x1a\n....", "text/plain", "picture"),
        (bytes(range(256)) * 20, "text/plain", "not text|binary"),
        (b"\x01\x02\x03\x04 abc" * 50, "text/plain", "not text"),
        (b'{"title": "x"}', "application/json", "neither"),
        (b"[" * 100_000, "application/json", "JSON"),
        (b"words", "application/pdf", "no format"),
    ],
)
def test_what_cannot_be_read_says_why(data, media_type, says):
    with pytest.raises(UnreadablePage, match=says):
        read(Obtained("a", data, media_type))


def test_equal_texts_at_two_addresses_are_two_pages():
    one, two = (read(Obtained(uri, b"Words.", "text/plain")) for uri in "ab")
    assert one.id != two.id
    assert one.sha256 == two.sha256


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([known.media_type for known in FORMATS]))
def test_any_bytes_give_a_page_that_can_be_written_or_an_error_that_says_why(data, media_type):
    with suppress(UnreadablePage):
        page = read(Obtained("a", data, media_type))
        assert isinstance(page, Page)
        page.text.encode("utf-8")
