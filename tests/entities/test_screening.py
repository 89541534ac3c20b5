"""Entities screened against a list: hits are ranked, with reasons, and what the list cannot say stays unknown."""

from dataclasses import replace

from firsthand import model
from firsthand.entities.screening import MOST_HITS, screen
from firsthand.model import Party

PAGE = model.PageId("page-1")
TEXT = "Ostrel Trading of Pell supplied Oleg Varik, the court in Orsania heard."
OSTREL = Party("7", "Organization", ("OSTREL TRADING LLC", "OSTREL TRADE"), programmes=("TARVIA-RE",), countries=("Orsania",))
VARIK = Party("8", "Person", ("Oleg Ivanovich VARIK",), born=("1968",), since="2024-05-02")
OTHERS = tuple(
    Party(str(100 + n), "Organization", (f"{word} SHIPPING COMPANY",)) for n, word in enumerate(["KARVAN", "BELOR", "TUNDE"])
)
LIST = model.Watchlist("invented", "2024-06-01", (OSTREL, VARIK, *OTHERS))


def entity(name: str, schema: str = "Company") -> model.Entity:
    at = TEXT.find(name)
    span = model.Span(PAGE, max(at, 0), max(at, 0) + len(name))
    return model.Entity(model.EntityId(model.identify("ent", name)), schema, name, (name,), (span,))  # type: ignore[arg-type]


def screened(*entities: model.Entity, published: str | None = None, watchlist: model.Watchlist = LIST) -> tuple[model.Hit, ...]:
    report = model.Report(model.ReportId("rep-1"), PAGE, 0, len(TEXT), None, published, None, None, None, "en")
    page = model.Page(PAGE, "a.txt", "", "text/plain", None, "en", TEXT)
    return screen(entities, (report,), (page,), (watchlist,))


def test_a_listed_company_is_an_alert_with_list_version_programme_and_reasons():
    (hit,) = screened(entity("Ostrel Trading"))
    assert (hit.list, hit.list_version, hit.listed, hit.name) == ("invented", "2024-06-01", "7", "OSTREL TRADING LLC")
    assert (hit.alert, hit.programme, hit.score) == (True, "TARVIA-RE", 1.0)
    assert [reason.feature for reason in hit.reasons] == ["name", "country"]
    assert "Orsania" in hit.reasons[1].says


def test_nobody_listed_is_no_alert():
    assert not any(hit.alert for hit in screened(entity("Lindholt Foods"), entity("Mara Eskel", "Person")))


def test_the_shared_half_of_a_name_is_no_alert():
    assert not any(hit.alert for hit in screened(entity("Ferrand Shipping Company")))


def test_a_surname_alone_is_no_alert():
    hits = screened(entity("Varik", "Person"))
    assert not any(hit.alert for hit in hits)


def test_a_person_is_not_taken_for_a_company_of_the_same_name():
    (hit,) = screened(entity("Ostrel Trading", "Person"))
    assert not hit.alert
    assert "schema" in [reason.feature for reason in hit.reasons]


def test_places_and_goods_are_not_screened():
    assert screened(entity("Ostrel Trading", "Address"), entity("Ostrel Trading", "Product")) == ()


def test_whether_it_was_listed_at_publication_is_said_only_where_both_dates_are_known():
    varik = entity("Oleg Varik", "Person")
    assert [
        screened(varik, published=date)[0].listed_at_publication for date in ("2024-05-03", "2024-05-01T10:00:00+00:00", None)
    ] == [
        "yes",
        "no",
        "unknown",
    ]
    (undated,) = screened(entity("Ostrel Trading"), published="2024-05-03")
    assert undated.listed_at_publication == "unknown"


def test_a_name_that_the_list_calls_weak_weighs_less_and_says_so():
    weak = replace(OSTREL, names=("SOMETHING ELSE",), weak=("OSTREL TRADING",))
    (hit,) = screened(entity("Ostrel Trading"), watchlist=replace(LIST, parties=(weak,)))
    assert hit.score < 1.0
    assert "weak" in [reason.feature for reason in hit.reasons]


def test_hits_are_ranked_and_no_more_than_a_reader_looks_at():
    many = tuple(Party(str(n), "Organization", ("OSTREL TRADING" + " X" * n,)) for n in range(20))
    hits = screened(entity("Ostrel Trading"), watchlist=replace(LIST, parties=many))
    assert len(hits) == MOST_HITS
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert hits[0].listed == "0"


def test_an_empty_list_gives_no_hits():
    assert screened(entity("Ostrel Trading"), watchlist=replace(LIST, parties=())) == ()


def test_a_public_body_of_a_country_that_nobody_names_is_no_alert():
    ministry = Party("9", "Organization", ("MINISTRY OF HARBOURS",), countries=("Veltland",))
    (far,) = screened(entity("Ministry of Harbours", "PublicBody"), watchlist=replace(LIST, parties=(ministry,)))
    (near,) = screened(
        entity("Ministry of Harbours", "PublicBody"),
        watchlist=replace(LIST, parties=(replace(ministry, countries=("Orsania",)),)),
    )
    assert (far.alert, near.alert) == (False, True)
    assert "Veltland" in far.reasons[-1].says


def test_a_listed_person_whom_the_parser_takes_for_some_organization_is_still_an_alert():
    (guessed, *_) = screened(entity("Oleg Ivanovich Varik", "Organization"))
    assert guessed.alert
    assert [reason.feature for reason in guessed.reasons][:2] == ["name", "schema"]
    assert not any(hit.alert for hit in screened(entity("Oleg Ivanovich Varik Foundation", "Organization")))
    assert not any(hit.alert for hit in screened(entity("Oleg Ivanovich Varik", "Company")))


def test_a_country_is_named_by_words_of_its_own_and_not_within_a_word():
    listed = replace(OSTREL, countries=("Orsa",))
    (hit,) = screened(entity("Ostrel Trading"), watchlist=replace(LIST, parties=(listed,)))
    assert "which no page that names it names" in hit.reasons[-1].says
