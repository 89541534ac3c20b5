import time

import pytest

from firsthand.knowledge.outlets import find_outlets, known_by_host, known_outlets, outlet_named


def named(text):
    return [(text[mention.start : mention.end], mention.among[0].outlet.name) for mention in find_outlets(text)]


@pytest.mark.parametrize(
    "name", ["Reuters", "REUTERS", "Рейтер", "Рейтера", "路透社", "ロイター通信", "رويترز", "لرويترز", "로이터통신"]
)
def test_one_agency_under_many_names_is_one_outlet(name):
    assert [outlet for _, outlet in named(f"x {name} x")] == ["Reuters"]


def test_the_longest_name_wins():
    assert named("Interfax-Ukraine and Nikkei Asia") == [("Interfax-Ukraine", "Interfax-Ukraine"), ("Nikkei Asia", "Nikkei Asia")]


def test_words_that_look_like_outlets_are_weak_or_nothing():
    assert named("the sun, a time, an ap and the guardian of the post") == []
    assert all(mention.weak for mention in find_outlets("AP and The Sun and RT"))


def test_a_domain_is_an_outlet():
    known = known_by_host("https://edition.cnn.com/2023/a")
    assert known is not None
    assert known.outlet.name == "CNN"
    assert outlet_named("dailymail.co.uk").name == "Daily Mail"
    assert known_by_host("https://halden.example") is None


def test_an_unknown_outlet_keeps_its_name_and_has_one_id():
    assert outlet_named("Halden Post").name == "Halden Post"
    assert outlet_named("The HALDEN Post").id == outlet_named("Halden Post").id


def test_the_list_is_large_and_no_two_outlets_share_an_id_or_a_domain():
    known = known_outlets()
    assert sum(one.outlet.wire for one in known) >= 60
    assert sum(not one.outlet.wire for one in known) >= 150
    assert len({one.outlet.id for one in known}) == len(known)
    hosts = [host for one in known for host in one.hosts]
    assert len(hosts) == len(set(hosts))


def test_a_long_text_is_searched_in_seconds():
    begun = time.perf_counter()
    list(find_outlets("The board told Reuters that the quay is closed. " * 40_000))
    assert time.perf_counter() - begun < 10
