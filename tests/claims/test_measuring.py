"""What a passage counts and measures, and when it says that things were."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.claims.marking import PAGE, mark

from firsthand.claims.measuring import measure
from firsthand.model import Page, Span

PUBLISHED = "2024-09-25T14:20:00+00:00"  # a Wednesday


def measured(text, published=PUBLISHED):
    marked = mark(text)
    return marked, measure(marked.page, marked.trees, marked.content, published)


# quote, value, value_to, unit, SI value, approximate, of
QUANTITIES = [
    ("The drone has a range of about 2,000 km.", [("about 2,000 km", 2000, None, "km", 2e6, True, "range")]),
    ("It flew 1,240 miles.", [("1,240 miles", 1240, None, "miles", 1995586.56, False, None)]),
    ("They laid two thousand kilometres of pipe.", [("two thousand kilometres", 2000, None, "kilometres", 2e6, False, "pipe")]),
    ("It flew 2,000 km (1,240 miles).", [("2,000 km", 2000, None, "km", 2e6, False, None)]),
    ("The lorry carries 20 to 30 kg.", [("20 to 30 kg", 20, 30, "kg", 20, False, None)]),
    ("The lorry carries 20-30 tonnes of grain.", [("20-30 tonnes", 20, 30, "tonnes", 20000, False, "grain")]),
    ("It took between 5 and 7 hours.", [("between 5 and 7 hours", 5, 7, "hours", 18000, False, None)]),
    ("The fleet lost two or three ships.", [("two or three", 2, 3, None, None, True, "ships")]),
    ("They built a 70-hectare site.", [("70-hectare", 70, None, "hectare", 700000, False, "site")]),
    ("The payload is 350kg.", [("350kg", 350, None, "kg", 350, False, None)]),
    ("The dam yields 1.2 GW.", [("1.2 GW", 1.2, None, "GW", 1.2e9, False, None)]),
    ("Winds of 60 km/h blew.", [("60 km/h", 60, None, "km/h", 16.666666667, False, "Winds")]),
    ("The farm has 12 square kilometres.", [("12 square kilometres", 12, None, "square kilometres", 1.2e7, False, None)]),
    ("The yard made 2,500 boats.", [("2,500", 2500, None, None, None, False, "boats")]),
    ("The yard made 2 500 boats.", [("2 500", 2500, None, None, None, False, "boats")]),
    ("At least a dozen soldiers fled.", [("At least a dozen", 12, None, None, None, True, "soldiers")]),
    ("More than half a million people left.", [("More than half a million", 500000, None, None, None, True, "people")]),
    ("They sold 1.2 million cars.", [("1.2 million", 1.2e6, None, None, None, False, "cars")]),
    ("They sold twenty-one cars.", [("twenty-one", 21, None, None, None, False, "cars")]),
    ("They sold two hundred and five cars.", [("two hundred and five", 205, None, None, None, False, "cars")]),
    ("Two-thirds of the firms closed.", [("Two-thirds", 2 / 3, None, None, None, False, "firms")]),
    ("Some 40% of the parts are new.", [("Some 40%", 40, None, "%", 0.4, True, "parts")]),
    ("Prices rose 12 per cent.", [("12 per cent", 12, None, "per cent", 0.12, False, None)]),
    (
        "The share rose from 5 to 7 percent.",
        [("5", 5, None, "percent", 0.05, False, None), ("7 percent", 7, None, "percent", 0.07, False, None)],
    ),
    ("They signed a $5 million contract.", [("$5 million", 5e6, None, "USD", None, False, "contract")]),
    ("The fine was US$5m.", [("US$5m", 5e6, None, "USD", None, False, None)]),
    ("He paid 5 million dollars.", [("5 million dollars", 5e6, None, "USD", None, False, None)]),
    ("He paid €3.5bn.", [("€3.5bn", 3.5e9, None, "EUR", None, False, None)]),
    ("He paid $2m-$3m.", [("$2m-$3m", 2e6, 3e6, "USD", None, False, None)]),
    ("He paid 5 to 7 million euros.", [("5 to 7 million euros", 5e6, 7e6, "EUR", None, False, None)]),
    ("He paid 200 million yuan ($28 million).", [("200 million yuan", 2e8, None, "CNY", None, False, None)]),
    ("The bank was fined 5,000 pounds.", [("5,000 pounds", 5000, None, "GBP", None, False, None)]),
    ("The crate weighs 110 pounds.", [("110 pounds", 110, None, "pounds", 49.8951607, False, None)]),
    ("Output grew tenfold.", [("tenfold", 10, None, "fold", 10, False, None)]),
    ("The ship is three times as fast.", [("three times", 3, None, "times", 3, False, None)]),
    ("The ship sank three times.", [("three times", 3, None, "times", None, False, None)]),
    ("It will run for up to eight months.", [("up to eight months", 8, None, "months", 21037968, True, None)]),
    ("He got 20 years or more.", [("20 years or more", 20, None, "years", 631139040, True, None)]),
    ("One official was there.", [("One", 1, None, None, None, False, "official")]),
    ("The Orlin-3 flew 5 km.", [("5 km", 5, None, "km", 5000, False, None)]),
]


@pytest.mark.parametrize(("text", "expected"), QUANTITIES)
def test_a_quantity_has_its_value_its_unit_and_what_is_counted(text, expected):
    marked, found = measured(text)
    shown = [(marked.words(q.span), q.value, q.value_to, q.unit, q.si, q.approximate, q.of) for q in found.quantities]
    assert shown == [
        (quote, pytest.approx(value), to, unit, si and pytest.approx(si), *rest) for quote, value, to, unit, si, *rest in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The TRN 1 and the S-400 were shown with Type 94 tanks.",
        "The Kestrel 737 landed as Flight 370.",
        "They broke Resolution 2231 and Article 5.",
        "In 2023 the mill closed.",
        "The 2024 election was quiet.",
        "Ana Belk, 45, was there.",
        "A 45-year-old man left.",
        "It opened at 10:30 and shut at 6 p.m. or 18 GMT.",
        "Call +49 30 1234 5678 for more.",
        "It was the 5th or the third.",
        "One of them said no one came.",
        "Hundreds of men and several million euros were lost.",
        "The half-built mill stands.",
    ],
)
def test_names_labels_years_and_times_of_day_are_no_quantities(text):
    assert measured(text)[1].quantities == ()


TIMES = [
    ("It opened on 25 September 2023.", [("on 25 September 2023", "2023-09-25")]),
    ("It opened on September 25, 2023.", [("on September 25, 2023", "2023-09-25")]),
    ("It opened on Sept. 3.", [("on Sept. 3", "2024-09-03")]),
    ("It opened in December 2023.", [("in December 2023", "2023-12")]),
    ("It opened in December.", [("in December", "2023-12")]),
    ("It will open in December.", [("in December", "2024-12")]),
    ("It is due to open in March.", [("in March", "2025-03")]),
    ("It opened in 2023.", [("in 2023", "2023")]),
    ("It opened by 2023.", [("by 2023", "2023")]),
    ("It opened in late 2023.", [("in late 2023", "2023")]),
    ("A 2015 deal was signed.", [("2015", "2015")]),
    ("It was open from 2019 to 2021.", [("from 2019 to 2021", "2019/2021")]),
    ("It ran between 2019 and 2021.", [("between 2019 and 2021", "2019/2021")]),
    ("It ran in 2019 and 2021.", [("in 2019", "2019"), ("2021", "2021")]),
    ("It ran from January to May 2024.", [("from January to May 2024", "2024-01/2024-05")]),
    ("It ran between December 2022 and April 2023.", [("between December 2022 and April 2023", "2022-12/2023-04")]),
    ("It was built in the 1990s.", [("in the 1990s", "1990/1999")]),
    ("It grew in the first quarter of 2024.", [("in the first quarter of 2024", "2024-01/2024-03")]),
    ("It grew in the second half of last year.", [("in the second half of last year", "2023-07/2023-12")]),
    ("It opened on 3-5 June 2024.", [("on 3-5 June 2024", "2024-06-03/2024-06-05")]),
    ("It was filed as 2024-02-29.", [("2024-02-29", "2024-02-29")]),
    ("It opened last year.", [("last year", "2023")]),
    ("It opened earlier this year.", [("earlier this year", "2024")]),
    ("It opened last month.", [("last month", "2024-08")]),
    ("It opened last week.", [("last week", "2024-09-16/2024-09-22")]),
    ("It opened yesterday.", [("yesterday", "2024-09-24")]),
    ("It opened on Tuesday.", [("on Tuesday", "2024-09-24")]),
    ("It opened on Wednesday.", [("on Wednesday", "2024-09-25")]),
    ("It opened on Friday.", [("on Friday", "2024-09-20")]),
    ("It will open on Friday.", [("on Friday", "2024-09-27")]),
    ("It will open next Wednesday.", [("next Wednesday", "2024-10-02")]),
    ("It opened two weeks ago.", [("two weeks ago", "2024-09-09/2024-09-15")]),
    ("It opened five years ago.", [("five years ago", "2019")]),
    ("It has been shut since August last year.", [("since August last year", "2023-08")]),
    ("It will open by the end of the year.", [("by the end of the year", "2024")]),
    # These name no time.
    ("The mayor may march on Velmark.", []),
    ("Nearly 2000 men left.", []),
    ("It opened on 31 June 2023.", []),
    ("The 1500 men ran 1999 km.", []),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_a_time_is_as_precise_as_its_words(text, expected):
    marked, found = measured(text)
    assert [(marked.words(moment.span), moment.value) for moment in found.times] == expected


def test_what_is_told_from_an_unknown_day_is_no_moment():
    assert [moment.value for moment in measured("It opened on Friday, in May and in 2023.", None)[1].times] == ["2023"]


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01"])
def test_a_day_that_stands_for_never_is_no_day_to_tell_times_from(published):
    assert measured("The harbour will open in May, and closed two years ago.", published)[1].times == ()


def test_a_time_is_no_quantity_even_where_it_cannot_be_worked_out():
    assert measured("It opened 3 weeks ago.", None)[1].quantities == ()


def test_one_distance_in_three_wordings_has_nearly_one_si_value():
    values = [
        measured(f"It flew {words}.")[1].quantities[0].si for words in ("2,000 km", "1,240 miles", "two thousand kilometres")
    ]
    assert max(values) - min(values) < 0.01 * max(values)


def test_without_a_parse_values_are_found_all_the_same():
    page = Page(PAGE, "invented.txt", "0" * 64, "text/plain", None, "de", "Es waren 20 km.")
    (quantity,) = measure(page, (), Span(PAGE, 0, 15), None).quantities
    assert (quantity.si, quantity.of) == (20000, None)


@given(st.text(alphabet="0123456789.,-– $€%akmf\u2009tworevndMay", max_size=80))
@settings(max_examples=300, deadline=None)
def test_every_span_lies_in_its_passage(text):
    page = Page(PAGE, "invented.txt", "0" * 64, "text/plain", None, "en", "Then " + text + " and more 12 km.")
    content = Span(PAGE, 5, 5 + len(text))
    found = measure(page, (), content, PUBLISHED)
    spans = [quantity.span for quantity in found.quantities] + [moment.span for moment in found.times]
    assert all(content.start <= span.start < span.end <= content.end for span in spans)
    assert sorted(q.span for q in found.quantities) == [q.span for q in found.quantities]


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1.",
        "12 ",
        "1-",
        "$",
        "two ",
        "about ",
        "a ",
        "1 to ",
        "between 1 and ",
        "May ",
        "2023-",
        "+49 30 ",
        "20 km (",
        "hundred and ",
        "1,234 ",
        "in the ",
        "in 2023 ",
        "on Friday 5 km ",
        "5 pounds ",
    ],
)
def test_time_grows_with_the_length_of_the_text(unit):
    def seconds(copies: int) -> float:
        page = Page(PAGE, "invented.txt", "0" * 64, "text/plain", None, "en", unit * copies)
        began = time.perf_counter()
        measure(page, (), Span(PAGE, 0, len(page.text)), PUBLISHED)
        return time.perf_counter() - began

    seconds(10)
    # Sixteen times the text may take a good deal more than sixteen times as long on a busy machine, not 256 times.
    assert seconds(4800) < 0.2 + 80 * min(seconds(300) for _ in range(3))
