from dataclasses import replace

from tests.testimony import Telling, claim, ledger, reports, tell

from firsthand.model import Quantity, Span

AGENCY = """Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania, two customs officials said.
Ostrel Trading is able to clear goods for onward transport within two days, according to an audit of the customs service.
The audit lists 212 consignments between June 2023 and December 2024.
Customs may hand the case to prosecutors by the end of April, one of the officials said."""
COPY = (
    AGENCY.replace("Corvane Controls sold at least 1,840", "Corvane Controls sold some 2,840")
    + "\nThe ferry to Kelmar sails on Friday."
)
EVENT = """Snow closed the pass above Lindholt on Monday after an avalanche buried 14 cars.
Rescuers from Brann reached the road at dusk."""
OTHER_EVENT = """An avalanche buried 15 cars on Monday and shut the road over the mountains at Lindholt.
Nobody has counted the lorries that wait in the valley."""
SALE = ("two customs officials", "unnamed")


def agency() -> Telling:
    told = tell(AGENCY, by="Halden Wire", at="2025-03-01")
    told.says(
        "Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania",
        SALE,
        quantities={"1,840 controllers": (1840, "controllers")},
    )
    return told.says(
        "Ostrel Trading is able to clear goods for onward transport within two days",
        ("an audit", "document"),
        certainty="capability",
    )


def copy() -> Telling:
    told = tell(COPY, by="Pell Courier", at="2025-03-02", carrier="Corvane")
    told.says(
        "Corvane Controls sold some 2,840 controllers to a trading firm in Orsania",
        SALE,
        quantities={"2,840 controllers": (2840, "controllers")},
    )
    told.says(
        "Ostrel Trading is able to clear goods for onward transport within two days",
        ("an audit", "document"),
        certainty="capability",
    )
    return told.says("The ferry to Kelmar sails on Friday.")


def test_the_same_words_in_two_reports_are_one_claim_and_the_reason_says_so():
    told = agency(), copy()
    found = claim(ledger(*told), "Ostrel Trading is able", told)
    assert reports(found) == {each.report.id for each in told}
    assert found.joined == ("word for word",)


def test_a_number_altered_in_a_copy_is_a_change_of_the_same_claim():
    told = agency(), copy()
    found = claim(ledger(*told), "controllers", told)
    assert len(found.appearances) == 2
    assert "altered on the way: 1,840 controllers against 2,840 controllers" in found.joined[0]


def test_what_only_one_report_says_stays_single():
    told = agency(), copy()
    assert len(claim(ledger(*told), "ferry", told).appearances) == 1


def independent(first: float, second: float) -> tuple[Telling, Telling]:
    one = tell(EVENT, by="Lindholt Post", at="2025-01-13")
    one.says(
        "Snow closed the pass above Lindholt on Monday after an avalanche buried 14 cars.",
        quantities={"14 cars": (first, "cars")},
    )
    other = tell(OTHER_EVENT, by="Brann Radio", at="2025-01-13")
    other.says(
        "An avalanche buried 15 cars on Monday and shut the road over the mountains at Lindholt.",
        quantities={"15 cars": (second, "cars")},
    )
    return one, other


def test_independent_reports_with_one_number_say_the_same():
    told = independent(15, 15)
    found = claim(ledger(*told), "14 cars", told)
    assert len(found.appearances) == 2
    assert "the same quantity (14 cars)" in found.joined[0] or "the same quantity (15 cars)" in found.joined[0]


def test_independent_reports_with_different_numbers_make_two_claims_and_the_slot_that_decided_is_told():
    told = independent(14, 15)
    made = ledger(*told)
    one, other = claim(made, "14 cars", told), claim(made, "15 cars", told)
    assert one.id != other.id
    assert all(each.slot == "quantity" and "14 cars" in each.says and "15 cars" in each.says for each in one.apart)


def test_a_denial_never_joins_what_it_denies():
    text = "Corvane Controls sold no controllers to Orsania, the company said."
    denied = tell(text, by="Pell Courier", at="2025-03-02")
    denied.says(
        "Corvane Controls sold no controllers to Orsania", ("the company", "organization"), act="denial", polarity="negated"
    )
    told = agency(), denied
    made = ledger(*told)
    assert claim(made, "sold at least", told).id != claim(made, "sold no", told).id


def test_two_claims_of_one_report_stay_apart_unless_they_are_nearly_word_for_word():
    text = """Ferry to Kelmar is late again
The ferry to Kelmar was late again on Monday.
The ferry to Kelmar has been late again on most days this year.
Ferry to Kelmar is late again."""
    told = tell(text, by="Brann Radio")
    for number in (0, 1):
        told.says("Ferry to Kelmar is late again", nth=number)
    told.says("The ferry to Kelmar was late again on Monday.")
    told.says("The ferry to Kelmar has been late again on most days this year.")
    made = ledger(told)
    assert sorted(len(found.appearances) for found in made.claims) == [1, 1, 2]


def test_what_two_speakers_say_of_themselves_is_two_claims():
    one = tell("“We did not pay for the repairs,” Corvane Controls said.", by="Lindholt Post")
    one.says("We did not pay for the repairs", ("Corvane Controls", "organization"), speech="direct", polarity="negated")
    other = tell("“We did not pay for the repairs,” Ostrel Trading said.", by="Brann Radio")
    other.says("We did not pay for the repairs", ("Ostrel Trading", "organization"), speech="direct", polarity="negated")
    assert len(ledger(one, other).claims) == 2


def test_the_ledger_does_not_depend_on_the_order_of_what_it_is_given():
    from dataclasses import replace

    from tests import telling

    from firsthand.claims.ledger import share
    from firsthand.lineage.ancestry import trace
    from firsthand.model import Story, StoryId
    from firsthand.text.vectors import embed

    told = sorted((agency(), copy()), key=lambda each: each.report.id)
    worded = telling.wordings([(each.report, each.page) for each in told])
    aligned = telling.alignments(worded)
    made = [each.report for each in told]
    story = Story(StoryId("sto-test"), "", tuple(each.id for each in made))
    lineage = trace(story, made, worded, aligned)
    texts = sorted({each.page.quote(a.span) for each in told for a in each.appearances})
    vectors = dict(zip(texts, embed(texts), strict=True))
    spoken = [replace(each.testimony, appearances=each.testimony.appearances[::-1]) for each in told]
    pages = [each.page for each in told]
    first = share(story, made, pages, worded, [each.testimony for each in told], lineage, aligned, vectors)
    second = share(story, made[::-1], pages[::-1], worded[::-1], spoken[::-1], lineage, aligned[::-1], vectors)
    assert first == second


def test_a_thorough_rewrite_of_one_text_says_the_same_though_its_sentences_are_not_matched():
    told = (
        agency(),
        tell(
            "Halden Wire reports that Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania.\n"
            "Freight that arrives at Ostrel Trading is free to be driven on to other places after no more than two days.\n"
            "The audit lists 212 consignments between June 2023 and December 2024.",
            by="Kelmar Echo",
            at="2025-03-03",
            carrier="Halden Wire",
        ),
    )
    told[0].appearances[1] = replace(told[0].appearances[1], quantities=(two_days(told[0]),))
    told[1].says("Freight that arrives at Ostrel Trading is free to be driven on to other places after no more than two days")
    told[1].appearances[0] = replace(told[1].appearances[0], quantities=(two_days(told[1]),))
    found = claim(ledger(*told), "Ostrel Trading is able", told)
    assert len(found.appearances) == 2
    assert found.joined[0].startswith("the same quantity (two days)")


def two_days(told: Telling) -> Quantity:
    at = told.page.text.index("two days")
    return Quantity(Span(told.page.id, at, at + len("two days")), 2.0, None, "days", 172_800.0, "time", False, None)


def two_told(
    first: str,
    second: str,
    one: tuple[str, str] = ("an audit", "document"),
    other: tuple[str, str] = ("a ledger", "document"),
    **more,
) -> tuple[Telling, Telling]:
    """Two reports that nothing ties, each of which was told one thing by somebody."""
    papers = []
    for by, content, who, line in (
        ("Lindholt Post", first, one, "The museum of Lindholt opens at ten."),
        ("Brann Radio", second, other, "Rain is expected along the coast of Kelmar."),
    ):
        papers.append(
            tell(f"{line}\n{content}, {who[0]} said.", by=by, at="2025-03-01").says(content, who, **more.get(by[:5], {}))
        )
    return papers[0], papers[1]


def is_one_claim(*told: Telling) -> bool:
    found = [c for c in ledger(*told).claims if len({a.report for a in c.appearances}) == len(told)]
    return bool(found)


def test_two_banks_that_lost_the_same_are_two_claims():
    money = {"340 million crowns": (340e6, "crowns")}
    told = two_told(
        "Arvon Bank lost 340 million crowns on loans to the builder Tressel in 2023",
        "Belmar Bank lost 340 million crowns on loans to Tressel in 2023",
        Lindh={"quantities": money},
        Brann={"quantities": money},
    )
    assert not is_one_claim(*told)


def test_two_months_are_two_times_even_without_a_year():
    told = two_told(
        "Corvane will deliver the last controllers to Pell in May",
        "The last controllers will be delivered to Pell by Corvane in November",
        Lindh={"times": {"in May": "2025-05"}},
        Brann={"times": {"in November": "2025-11"}},
    )
    assert not is_one_claim(*told)


def test_two_batches_are_two_things():
    told = two_told("Tablets of batch K114 are too strong for patients", "Tablets of batch K121 are too strong for patients")
    made = ledger(*told)
    assert {each.slot for found in made.claims for each in found.apart} == {"name"}


def test_other_words_for_the_same_say_the_same():
    told = two_told("The fire began in a pump house shortly before five in the morning", "The fire started in the pump house")
    assert is_one_claim(*told)


def test_what_has_stopped_and_what_is_no_more_are_one_claim():
    march = {"times": {"in March": "2025-03"}}, {"times": {"since March": "2025-03"}, "polarity": "negated"}
    told = two_told(
        "Kestrel Line had stopped carrying coal in March",
        "Kestrel Line has carried no coal since March",
        Lindh=march[0],
        Brann=march[1],
    )
    assert is_one_claim(*told)


def test_a_denial_and_what_the_same_party_says_is_not_so_are_one_claim_with_the_denial_at_its_head():
    osk = ("Mira Osk", "person")
    told = two_told(
        "the bank had hidden any losses",
        "the bank had not concealed any losses",
        osk,
        osk,
        Lindh={"act": "denial", "by": osk},
        Brann={"polarity": "negated"},
    )
    (found,) = ledger(*told).claims
    assert len(found.appearances) == 2
    assert found.appearances[0].act == "denial"


def retold(second: str, *chain: tuple[str, str], number: float) -> tuple[Telling, Telling]:
    """The agency's report and one that descends from it, with another number."""
    text = f"Halden Wire reported the news on Monday.\n{second}\n" + "\n".join(AGENCY.split("\n")[1:])
    told = tell(text, by="Kelmar Echo", at="2025-03-03", carrier="Halden Wire")
    words = "18,400 controllers"
    told.says(second, *chain, quantities={words: (number, "controllers")})
    return agency(), told


def test_what_a_retelling_altered_on_the_word_of_the_first_report_is_the_same_claim():
    told = retold(
        "As many as 18,400 controllers went from Corvane Controls to a firm in Orsania", ("Halden Wire", "outlet"), number=18400
    )
    assert is_one_claim(*told)


def test_another_number_on_the_word_of_somebody_else_is_another_claim():
    told = retold(
        "As many as 18,400 controllers went from Corvane Controls to a firm in Orsania", ("Tove Lind", "person"), number=18400
    )
    assert not is_one_claim(*told)


def test_planned_and_done_are_two_claims_where_no_report_descends_from_the_other():
    told = two_told(
        "Brennia will freeze the assets of Kestrel Line",
        "Brennia has frozen the assets of Kestrel Line",
        Lindh={"certainty": "planned"},
    )
    assert not is_one_claim(*told)


def test_what_two_reports_have_from_one_outlet_is_one_claim_whatever_the_one_altered():
    first, second = agency(), copy()
    third = tell(
        AGENCY.replace("Corvane Controls sold at least 1,840", "Halden Wire says that Corvane Controls sold 18,400"),
        by="Kelmar Echo",
        at="2025-03-03",
        carrier="Halden Wire",
    )
    third.says(
        "Corvane Controls sold 18,400 controllers to a trading firm in Orsania",
        ("Halden Wire", "outlet"),
        quantities={"18,400 controllers": (18400, "controllers")},
    )
    told = first, second, third
    assert len(claim(ledger(*told), "at least 1,840", told).appearances) == 3
