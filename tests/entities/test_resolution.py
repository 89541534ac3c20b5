"""One thing in the world, many names: what joins, and above all what must not."""

import itertools

import pytest
from tests.entities.reading import entities, named, names

from firsthand.entities.resolution import resolve


def joined(found, *same: str) -> bool:
    return any(set(same) <= one for one in names(found))


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("IEMR Kestrel sold drones. Kestrel denied it.", "The firm Kestrel sold drones.", ("IEMR Kestrel", "Kestrel")),
        ("The firm Arktos Trade paid.", "The firm Arctos Trade paid.", ("Arktos Trade", "Arctos Trade")),
        ("The company Ostrel Trading LLC paid.", "The company Ostrel Trading paid.", ("Ostrel Trading LLC", "Ostrel Trading")),
        ("The Tarvik-3 drone flew.", "The Tarvik 3 drone flew.", ("Tarvik-3", "Tarvik 3")),
        ("Minister Sauli Brännström spoke.", "Mr. Sauli Brannstrom spoke.", ("Sauli Brännström", "Sauli Brannstrom")),
        ("Anna Kolmer spoke. Kolmer left.", "Minister Kolmer spoke.", ("Anna Kolmer", "Kolmer")),
        ("The U.S. was silent.", "The United States was silent.", ("U.S.", "United States")),
        (
            "The Institute for Trade and Maritime Safety warned.",
            "The Maritime Safety and Trade Institute warned.",
            ("Institute for Trade and Maritime Safety", "Maritime Safety and Trade Institute"),
        ),
        (
            "Norway’s foreign ministry was silent.",
            "The Norwegian Foreign Ministry was silent.",
            ("Norway’s foreign ministry", "Norwegian Foreign Ministry"),
        ),
        ("The firm Corvane Kontrols paid.", "The firm Corvane Controls paid.", ("Corvane Kontrols", "Corvane Controls")),
    ],
)
def test_names_of_one_thing_join_within_a_story(first, second, same):
    assert joined(entities((first, second)), *same)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("The Tarvik-3 drone flew.", "The Tarvik-1 drone flew.", ("Tarvik-3", "Tarvik-1")),
        ("The Corvo 12 drone flew.", "The Corvo 21 drone flew.", ("Corvo 12", "Corvo 21")),
        ("The T3 drone flew.", "The A1 drone flew.", ("T3", "A1")),
        ("Anna Kolmer spoke.", "Peter Kolmer spoke.", ("Anna Kolmer", "Peter Kolmer")),
        ("Igor Orlov spoke.", "Irina Orlova spoke.", ("Igor Orlov", "Irina Orlova")),
        ("Minister Alexander Orlov spoke.", "Minister Alexandra Orlova spoke.", ("Alexander Orlov", "Alexandra Orlova")),
        ("Corvane Shipping LLC paid.", "Corvane Metals LLC paid.", ("Corvane Shipping LLC", "Corvane Metals LLC")),
        (
            "The Danish defence ministry paid.",
            "The Polish defence ministry paid.",
            ("Danish defence ministry", "Polish defence ministry"),
        ),
        ("Minister Ostrel Venske spoke.", "The company Ostrel Venske LLC paid.", ("Ostrel Venske", "Ostrel Venske LLC")),
        ("Goods went to Austria.", "Goods went to Australia.", ("Austria", "Australia")),
        ("Goods went to Iran.", "Goods went to Iraq.", ("Iran", "Iraq")),
        (
            "The Institute for Marine Safety (IMS) warned.",
            "The Institute of Maritime Statistics (IMS) warned.",
            ("Institute for Marine Safety", "Institute of Maritime Statistics"),
        ),
    ],
)
def test_names_of_different_things_stay_apart_within_a_story(first, second, apart):
    found = entities((first, second))
    assert not joined(found, *apart)
    assert {name for one in names(found) for name in one} >= set(apart)


def test_a_report_that_names_two_keeps_them_apart_in_all_reports():
    found = entities(
        ("The firms Arktos Trade and Arctos Trade compete.", "The firm Arktos Trade paid.", "The firm Arctos Trade paid.")
    )
    assert sorted(len(entity.mentions) for entity in found if "Trade" in entity.caption) == [2, 2]
    assert not joined(found, "Arktos Trade", "Arctos Trade")


def test_a_surname_that_two_people_of_the_story_bear_is_nobodys():
    found = entities(("Anna Kolmer spoke.", "Peter Kolmer spoke.", "Minister Kolmer left."))
    assert {frozenset(one) for one in names(found)} == {
        frozenset(["Anna Kolmer"]),
        frozenset(["Peter Kolmer"]),
        frozenset(["Kolmer"]),
    }


def test_a_surname_left_open_goes_to_the_one_whom_the_story_calls_by_it():
    found = entities(
        (
            "President Harro Kolmer spoke. Kolmer was brief.",
            "President Kolmer and first lady Ida Kolmer arrived.",
        )
    )
    assert joined(found, "Harro Kolmer", "Kolmer")
    (harro,) = [entity for entity in found if entity.caption == "Harro Kolmer"]
    assert len(harro.mentions) == 3
    assert not joined(found, "Ida Kolmer", "Kolmer")


def test_what_two_stories_tell_apart_is_not_joined_by_a_third():
    found = entities(
        ("The firms Arktos Trade and Arctos Trade compete.",),
        ("The firm Arktos Trade paid.", "The firm Arctos Trade paid."),
    )
    first = {entity.id for entity in found for span in entity.mentions if span.page == "page-00"}
    assert len(first) == 2


def test_a_name_alone_never_joins_people_of_two_stories():
    found = entities(("Minister Anna Kolmer spoke.",), ("Minister Anna Kolmer left.",))
    assert [entity.caption for entity in found] == ["Anna Kolmer", "Anna Kolmer"]
    assert len({entity.id for entity in found}) == 2


def test_one_word_joins_nothing_across_stories():
    found = entities(("The company Kestrel paid.",), ("The company Kestrel closed.",))
    assert len([entity for entity in found if entity.caption == "Kestrel"]) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kestrel GmbH makes clocks.", "Kestrel LLC makes engines."),
        ("Ostrel Trading LLC paid.", "Ostrel Trading JSC closed."),
    ],
)
def test_companies_of_one_name_and_other_forms_are_two_in_two_stories(first, second):
    found = entities((first,), (second,))
    assert sorted(len(entity.mentions) for entity in found) == [1, 1]


@pytest.mark.parametrize(
    ("first", "second", "caption"),
    [
        ("Ostrel Trading LLC paid.", "Ostrel Trading LLC closed.", "Ostrel Trading LLC"),
        ("The Norwegian defence ministry paid.", "The Norwegian defence ministry waited.", "Norwegian defence ministry"),
        ("Goods went to Norway.", "Ships left Norway.", "Norway"),
        ("The ship was seen by Reuters.", "It was first told by Reuters.", "Reuters"),
    ],
)
def test_full_names_of_companies_bodies_and_countries_join_across_stories(first, second, caption):
    found = entities((first,), (second,))
    (one,) = [entity for entity in found if entity.caption == caption]
    assert len(one.mentions) == 2


def test_what_joined_is_said_in_words():
    (one,) = [e for e in entities(("The firm Arktos Trade paid.", "The firm Arctos Trade paid.")) if "Arktos Trade" in e.names]
    assert one.why == ("spelt “Arktos Trade” and “Arctos Trade”",)


def test_the_caption_is_the_full_name():
    (one,) = [
        e
        for e in entities(("IEMR Kestrel paid. Kestrel left. Kestrel denied it.", "The firm Kestrel paid. Kestrel left."))
        if "Kestrel" in e.names
    ]
    assert one.caption == "IEMR Kestrel"
    assert one.schema == "Company"
    assert len(one.mentions) == 5
    assert list(one.mentions) == sorted(one.mentions)


def test_the_order_of_reports_does_not_matter():
    texts = (
        "IEMR Kestrel paid Arktos Trade. Kestrel denied it, Anna Kolmer said.",
        "Kestrel paid the firm Arctos Trade, Kolmer said.",
        "The Norwegian Foreign Ministry and Reuters were silent. Kestrel left Norway.",
    )
    found = [named(text, name) for text, name in zip(texts, "abc", strict=True)]
    from firsthand.model import Report, Story, StoryId

    reports = [Report(n.report, p.id, 0, len(p.text), None, None, None, None, None, "en") for n, p in found]
    story = Story(StoryId("sto-x"), "", tuple(r.id for r in reports))
    results = {
        resolve(tuple(reports[i] for i in order), (story,), tuple(found[i][0] for i in order))
        for order in itertools.permutations(range(3))
    }
    assert len(results) == 1


def test_a_report_added_later_leaves_the_ids_of_what_was_known():
    first = ("Minister Anna Kolmer spoke to Kestrel.", "Anna Kolmer left Norway.")
    before = {e.caption: e.id for e in entities(first, published=("2024-01-01", "2024-01-02"))}
    after = {
        e.caption: e.id
        for e in entities((*first, "Anna Kolmer went to Kestrel."), published=("2024-01-01", "2024-01-02", "2024-01-03"))
    }
    assert before.items() <= after.items()
    assert before


def test_every_mention_belongs_to_one_entity():
    texts = ("IEMR Kestrel paid Arktos Trade. Kestrel denied it, Anna Kolmer said in Norway.", "Kolmer met Kestrel and Reuters.")
    spans = [span for entity in entities(texts) for span in entity.mentions]
    assert len(spans) == len(set(spans))
    assert set(spans) == {m.span for number, text in enumerate(texts) for m in named(text, f"0{number}")[0].mentions}


def test_nothing_comes_of_nothing():
    assert resolve((), (), ()) == ()
