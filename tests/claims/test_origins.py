from dataclasses import replace

from tests.testimony import Telling, claim, ledger, origins, tell

WIRE = """By Halden Wire
Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania, two customs officials said.
Ostrel Trading is able to clear goods for onward transport within two days, according to an audit of the customs service.
Tarn Lisko, who leads the customs union, called for a stop to all such sales.
The audit lists 212 consignments between June 2023 and December 2024."""
SALE = "Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania"
OFFICIALS = ("two customs officials", "unnamed")
LINES = {
    "Pell Courier": "Pell has had no customs post since the bridge burnt down.",
    "Brann Gazette": "Readers can follow the council's debate from seven this evening.",
    "Lindholt Post": "Snow is expected above Lindholt by the weekend.",
}


def printed(by: str, *, officials: bool = True) -> Telling:
    """A paper that prints the wire's text, with a line of its own."""
    text = f"{WIRE}\n{LINES[by]}"
    told = tell(text, by=by, at="2025-03-01", byline="Halden Wire")
    told.says(SALE, *((OFFICIALS,) if officials else ()))
    told.says("The audit lists 212 consignments between June 2023 and December 2024.")
    return told.says(LINES[by])


def test_copies_of_one_lost_text_have_one_origin():
    told = printed("Pell Courier"), printed("Brann Gazette"), printed("Lindholt Post")
    made = ledger(*told)
    found = claim(made, SALE, told)
    assert origins(made, found) == [("two customs officials", 3)]
    assert (found.independence.state, found.independence.count) == ("single", 1)
    assert found.independence.why == ("3 reports, one source: two customs officials",)


def test_a_copy_that_lost_the_attribution_goes_back_to_whom_the_other_copies_name():
    told = printed("Pell Courier"), printed("Brann Gazette", officials=False)
    made = ledger(*told)
    assert origins(made, claim(made, SALE, told)) == [("two customs officials", 2)]


def test_what_a_lost_text_says_in_its_own_voice_goes_back_to_its_outlet():
    told = printed("Pell Courier"), printed("Brann Gazette")
    made = ledger(*told)
    assert origins(made, claim(made, "212 consignments", told)) == [("Halden Wire", 2)]


def test_what_only_one_report_says_in_its_own_voice_is_its_own_unless_its_byline_is_another_outlets():
    told = printed("Pell Courier"), printed("Brann Gazette")
    made = ledger(*told)
    assert origins(made, claim(made, "no customs post", told)) == [("Halden Wire", 1)], (
        "its byline says that all of it is the wire's"
    )
    text = WIRE.removeprefix("By Halden Wire\n") + "\nNobody in Pell has seen the trucks since spring, as Halden Wire reported."
    added = tell(text, by="Kelmar Echo", carrier="Halden Wire")
    added.says(SALE, OFFICIALS).says("Nobody in Pell has seen the trucks since spring")
    told = printed("Pell Courier"), added
    made = ledger(*told)
    assert origins(made, claim(made, "Nobody in Pell", told)) == [("Kelmar Echo", 1)]


def test_what_an_outlet_is_cited_for_goes_back_to_whom_its_own_report_names():
    wire = tell(WIRE.removeprefix("By Halden Wire\n"), by="Halden Wire", at="2025-03-01T08:00:00+00:00")
    wire.says(SALE, OFFICIALS)
    retold = tell(
        "Halden Wire reported that Corvane Controls sold 1,840 controllers to a trading firm in Orsania.\n"
        "Corvane Controls employs 900 people in Sundmark.",
        by="Pell Courier",
        at="2025-03-01T10:00:00+00:00",
        carrier="Halden Wire",
    )
    retold.says("Corvane Controls sold 1,840 controllers to a trading firm in Orsania", ("Halden Wire", "outlet"))
    made = ledger(wire, retold)
    assert origins(made, claim(made, "1,840", (wire, retold))) == [("two customs officials", 2)]


def two_papers(first: tuple[str, str, tuple[str, str]], second: tuple[str, str, tuple[str, str]]) -> tuple[Telling, Telling]:
    """Two papers that were each told the same by somebody: text, content and who said it."""
    made = []
    for by, (text, content, who) in zip(("Lindholt Post", "Brann Radio"), (first, second), strict=True):
        made.append(tell(text, by=by, at="2025-03-01").says(content, who))
    return made[0], made[1]


def test_two_named_parties_that_speak_of_their_own_acts_to_two_papers_are_independent():
    told = two_papers(
        (
            "Autumn was busy on the docks. Corvane Controls sold 40 controllers to Ostrel Trading in May, Corvane Controls said.",
            "Corvane Controls sold 40 controllers to Ostrel Trading in May",
            ("Corvane Controls", "organization"),
        ),
        (
            "Pell has traders. In a filing Ostrel Trading wrote that in May Corvane Controls had sold Ostrel Trading 40 controllers.",
            "in May Corvane Controls had sold Ostrel Trading 40 controllers",
            ("Ostrel Trading", "organization"),
        ),
    )
    made = ledger(*told)
    found = claim(made, "had sold", told)
    assert len(found.appearances) == 2
    assert (found.independence.state, found.independence.count) == ("independent", 2)
    assert "Corvane Controls speaks of itself" in found.independence.why


def test_two_unnamed_sources_of_two_papers_are_neither_shown_dependent_nor_independent():
    told = two_papers(
        (
            "Autumn was busy on the docks. Corvane Controls sold 40 controllers to Ostrel Trading in May, an official said.",
            "Corvane Controls sold 40 controllers to Ostrel Trading in May",
            ("an official", "unnamed"),
        ),
        (
            "The town has many traders. According to an official, in May Corvane Controls had sold Ostrel Trading 40 controllers.",
            "in May Corvane Controls had sold Ostrel Trading 40 controllers",
            ("an official", "unnamed"),
        ),
    )
    made = ledger(*told)
    found = claim(made, "had sold", told)
    assert (found.independence.state, found.independence.count) == ("unestablished", 2)
    assert len(found.origins) == 2


def test_a_document_rests_on_whoever_supplied_it():
    text = "Corvane Controls sold 40 controllers, {} said. The ledgers came from two clerks. Corvane Controls sold 40 controllers, {} said."
    one = tell(text.format("the ledgers", "two clerks"), by="Lindholt Post")
    one.source("two clerks")
    one.source("the ledgers", "document", rests_on="two clerks", says="they gave them to the paper")
    one.says("Corvane Controls sold 40 controllers", ("the ledgers", "document"), nth=0)
    one.says("Corvane Controls sold 40 controllers", ("two clerks", "unnamed"), nth=1)
    made = ledger(one)
    found = claim(made, "sold 40", [one])
    assert (found.independence.state, found.independence.count) == ("dependent", 1)
    assert found.independence.why == ("the ledgers rests on two clerks: they gave them to the paper",)


def test_a_reaction_to_a_report_is_no_second_origin_of_what_was_reported():
    told = two_papers(
        (
            "Autumn was busy on the docks. Corvane Controls sold 40 controllers to Ostrel Trading in May, an official said.",
            "Corvane Controls sold 40 controllers to Ostrel Trading in May",
            ("an official", "unnamed"),
        ),
        (
            "Asked about the report, Mayor Tove Osk said that Corvane Controls had sold 40 controllers to Ostrel Trading in May.",
            "Corvane Controls had sold 40 controllers to Ostrel Trading in May",
            ("Tove Osk", "person"),
        ),
    )
    found = claim(ledger(*told), "had sold", told)
    assert (found.independence.state, found.independence.count) == ("dependent", 1)
    assert any("reacts to what was published" in why for why in found.independence.why)


def test_two_unnamed_sources_of_one_report_are_not_shown_to_depend_on_each_other():
    text = "Corvane Controls sold 40 controllers, an official said. Corvane Controls sold 40 controllers, a trader said."
    one = tell(text, by="Lindholt Post")
    one.says("Corvane Controls sold 40 controllers", ("an official", "unnamed"), nth=0)
    one.says("Corvane Controls sold 40 controllers", ("a trader", "unnamed"), nth=1)
    found = claim(ledger(one), "sold 40", [one])
    assert (found.independence.state, found.independence.count) == ("unestablished", 2)


def test_two_sources_of_one_lost_text_stay_two_in_its_copies():
    def paper(by: str) -> Telling:
        text = f"{WIRE}\n{LINES[by]}\nAn audit says the same: Corvane Controls sold at least 1,840 controllers."
        made = tell(text, by=by, at="2025-03-01", byline="Halden Wire").says(SALE, OFFICIALS)
        return made.says(SALE, ("an audit", "document"))

    told = paper("Pell Courier"), paper("Brann Gazette")
    made = ledger(*told)
    assert sorted(origins(made, claim(made, SALE, told))) == [("an audit", 2), ("two customs officials", 2)]


def test_a_named_party_quoted_with_the_same_words_under_two_names_is_no_second_origin():
    words = "There is no proof that these controllers stayed in the country for longer than a week"
    told = two_papers(
        (f"“{words},” Mira Osk said.", words, ("Mira Osk", "person")),
        (f"The customs union said: “{words}.”", words, ("The customs union", "organization")),
    )
    for each in told:
        each.appearances[0] = replace(each.appearances[0], speech="direct")
    found = claim(ledger(*told), "no proof", told)
    assert (found.independence.state, found.independence.count) == ("dependent", 1)


def test_a_pronoun_never_names_an_origin_that_the_same_report_names_elsewhere():
    text = "Corvane Controls sold 40 controllers to Ostrel Trading, two officials said. Corvane Controls sold 40 controllers, they said."
    one = tell(text, by="Lindholt Post").says(
        "Corvane Controls sold 40 controllers to Ostrel Trading", ("two officials", "unnamed")
    )
    one.says("Corvane Controls sold 40 controllers", ("they", "unnamed"), nth=1)
    made = ledger(one)
    assert {name for found in made.claims if len(found.appearances) > 1 for name, _ in origins(made, found)} <= {"two officials"}


def records(line: str) -> tuple[Telling, Telling]:
    """Two papers with documents of their own; the second says `line` of how it came by them."""
    return two_papers(
        (
            "Corvane Controls sold 40 controllers to Ostrel Trading in May, according to ledgers seen by the Lindholt Post.",
            "Corvane Controls sold 40 controllers to Ostrel Trading in May",
            ("ledgers", "document"),
        ),
        (
            f"Port papers{line} show that in May Corvane Controls had sold Ostrel Trading 40 controllers.",
            "in May Corvane Controls had sold Ostrel Trading 40 controllers",
            ("Port papers", "document"),
        ),
    )


def test_what_is_obtained_independently_is_evidence_of_independence():
    told = records(", which Brann Radio obtained independently of the ledgers,")
    found = claim(ledger(*told), "had sold", told)
    assert (found.independence.state, found.independence.count) == ("independent", 2)
    assert any("obtained independently" in why for why in found.independence.why)


def test_what_somebody_else_has_seen_is_no_evidence():
    told = records(" seen by the police")
    found = claim(ledger(*told), "had sold", told)
    assert (found.independence.state, found.independence.count) == ("unestablished", 2)


def test_what_could_not_be_confirmed_independently_is_no_evidence():
    told = records(" that could not be independently confirmed")
    assert claim(ledger(*told), "had sold", told).independence.state == "unestablished"


def test_what_the_reporters_of_two_outlets_saw_has_two_independent_origins():
    papers = (
        tell(
            "A reporter of this newspaper saw yellow smoke above the Ostrel depot in Pell at half past five.", by="Lindholt Post"
        ),
        tell("Our reporter Signe Aas saw yellow smoke above the Ostrel depot in Pell from the gate.", by="Brann Radio"),
    )
    for paper in papers:
        paper.says(paper.page.text)
    found = claim(ledger(*papers), "this newspaper", papers)
    assert (found.independence.state, found.independence.count) == ("independent", 2)


def test_who_was_briefed_by_an_origin_is_no_second_one():
    told = two_papers(
        (
            "Autumn was busy on the docks. Corvane Controls sold 40 controllers to Ostrel Trading in May, two officials said.",
            "Corvane Controls sold 40 controllers to Ostrel Trading in May",
            ("two officials", "unnamed"),
        ),
        (
            "A diplomat who was briefed by the two officials said that in May Corvane Controls had sold Ostrel Trading 40 controllers.",
            "in May Corvane Controls had sold Ostrel Trading 40 controllers",
            ("A diplomat", "unnamed"),
        ),
    )
    found = claim(ledger(*told), "had sold", told)
    assert (found.independence.state, found.independence.count) == ("dependent", 1)
    assert any("has it from two officials" in why for why in found.independence.why)
