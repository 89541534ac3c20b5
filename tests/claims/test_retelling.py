"""What is a change of a passage, of which kind and how grave, and what is none."""

import pytest
from tests.claims.retold import retold

CHANGED = [
    (
        "quantity",
        "material",
        "The firm sold 1,840 controllers to a trader in Orsania, the ministry said.",
        "The firm sold 184 controllers to a trader in Orsania, the ministry said.",
        ("1,840", "184"),
    ),
    (
        "quantity",
        "minor",
        "The firm sold 1,980 controllers to a trader in Orsania, the ministry said.",
        "The firm sold about 2,000 controllers to a trader in Orsania, the ministry said.",
        ("1,980", "about 2,000"),
    ),
    (
        "quantity",
        "material",
        "The fine came to 4.2 million crowns, the court in Lindholt ruled.",
        "The fine came to 42 million crowns, the court in Lindholt ruled.",
        ("4.2 million crowns", "42 million crowns"),
    ),
    (
        "time",
        "material",
        "The contract was signed in June 2023, according to the harbour office.",
        "The contract was signed in July 2023, according to the harbour office.",
        ("in June 2023", "in July 2023"),
    ),
    (
        "time",
        "material",
        "The yard built 14 ferries in 2023, its manager said.",
        "The yard built 14 ferries by 2023, its manager said.",
        ("in 2023", "by 2023"),
    ),
    (
        "name",
        "material",
        "Corvane Controls of Sundmark sold the units to Ostrel Trading, an official said.",
        "Corvane Controls of Sundmark sold the units to Pellman Freight, an official said.",
        ("Ostrel", "Trading", "Pellman", "Freight"),
    ),
    (
        "wording",
        "minor",
        "Corvane Controls of Sundmark sold the units to Ostrel Trading, an official said.",
        "Korvane Controls of Sundmark sold the units to Ostrel Trading, an official said.",
        ("Corvane", "Korvane"),
    ),
    (
        "agent",
        "material",
        "Corvane Controls sold the units to a trader in Orsania last year, an official said.",
        "Brennick Systems sold the units to a trader in Orsania last year, an official said.",
        ("Corvane", "Controls", "Brennick", "Systems"),
    ),
    (
        "certainty",
        "material",
        "The plant is able to build 400 pumps a year, the company said in a letter.",
        "The plant builds 400 pumps a year, the company said in a letter.",
        ("able", "builds"),
    ),
    (
        "certainty",
        "material",
        "The shipments may have reached the border at Pell, the auditors wrote.",
        "The shipments reached the border at Pell, the auditors wrote.",
        ("may", "reached"),
    ),
    (
        "certainty",
        "material",
        "The trade, if confirmed, would breach the embargo on controllers, a lawyer said.",
        "The trade breaches the embargo on controllers, a lawyer said.",
        None,
    ),
    (
        "polarity",
        "material",
        "The inspectors did not find any missing crates in the northern store, the office said.",
        "The inspectors found missing crates in the northern store, the office said.",
        ("not",),
    ),
    (
        "attribution",
        "material",
        "The firm sold 1,840 controllers to a trader in Orsania, two customs officials said.",
        "The firm sold 1,840 controllers to a trader in Orsania.",
        ("two customs officials", "said"),
    ),
    (
        "attribution",
        "material",
        "Two sources said the crane had not been inspected since 2019.",
        "Two officials said the crane had not been inspected since 2019.",
        ("sources", "officials"),
    ),
    (
        "attribution",
        "material",
        "Two people familiar with the matter said the crane had not been inspected since 2019.",
        "Three people familiar with the matter said the crane had not been inspected since 2019.",
        ("Two", "Three"),
    ),
    (
        "attribution",
        "material",
        "The crane was unsafe, an engineer at the yard said.",
        "The crane was unsafe, the minister said.",
        ("engineer", "minister"),
    ),
    (
        "attribution",
        "material",
        "One source said the controllers were sold twice.",
        "Several sources said the controllers were sold twice.",
        ("source", "sources"),
    ),
    (
        "attribution",
        "material",
        "Ilse Marend of the Brennick Institute said the figures were plausible.",
        "Joren Takkel of the Brennick Institute said the figures were plausible.",
        ("Ilse", "Marend", "Joren", "Takkel"),
    ),
    (
        "agent",
        "material",
        "A company in Orsania built the drones with foreign parts, the officials said.",
        "Orsania built the drones with foreign parts, the officials said.",
        ("A company in Orsania", "Orsania"),
    ),
    (
        "certainty",
        "material",
        "The goods were allegedly sent to Tarvia by truck in the autumn.",
        "The goods were sent to Tarvia by truck in the autumn.",
        ("allegedly", "were sent"),
    ),
    (
        "quantity",
        "material",
        "The tanks hold up to 900 litres of fuel, according to the manual.",
        "The tanks hold at least 900 litres of fuel, according to the manual.",
        None,
    ),
    (
        "time",
        "material",
        "The talks will resume on Monday in Brannhall, the minister said.",
        "The talks will resume on Thursday in Brannhall, the minister said.",
        None,
    ),
    (
        "scope",
        "material",
        "Some of the crates were opened at the border, the drivers said.",
        "All of the crates were opened at the border, the drivers said.",
        ("Some", "All"),
    ),
    (
        "scope",
        "material",
        "The ministry mostly paid the yard in advance, according to the audit.",
        "The ministry paid the yard in advance, according to the audit.",
        ("mostly",),
    ),
    (
        "quotation",
        "material",
        '"The crane was old and nobody wanted to pay for a new one," said Harro Venske, the deputy harbour master.',
        '"The crane was dangerous and nobody dared to use it," said Harro Venske, the deputy harbour master.',
        None,
    ),
    (
        "quotation",
        "minor",
        "Harro Venske said the crane was old and nobody wanted to pay for a new one.",
        'Harro Venske said "the crane was old and nobody wanted to pay for a new one."',
        ("the crane was old and nobody wanted to pay for a new one",),
    ),
    (
        "certainty",
        "material",
        "The trade ministry said it was not aware of such shipments.",
        "The trade ministry denied such shipments.",
        None,
    ),
    (
        "wording",
        "minor",
        "The mayor called the plan a mistake, the council's minutes show.",
        "The mayor called the plan a scandal, the council's minutes show.",
        ("mistake", "scandal"),
    ),
]


@pytest.mark.parametrize(("kind", "severity", "before", "after", "marks"), CHANGED)
def test_a_change_is_named_once_with_the_words_that_differ(kind, severity, before, after, marks):
    found = retold(before, after)
    assert [(seen.kind, seen.severity) for seen in found] == [(kind, severity)]
    assert (found[0].before, found[0].after) == (before, after)
    if marks is not None:
        assert found[0].marks == marks


@pytest.mark.parametrize(("before", "after"), [(after, before) for _, _, before, after, _ in CHANGED[:1]])
def test_a_change_reads_the_same_way_round(before, after):
    assert [seen.change.says for seen in retold(before, after)] == ["“184” became “1,840”"]


UNCHANGED = [
    # Typography, spelling, units, figures and words.
    (
        "The drone can fly 2,000 kilometres with a payload of 50 kilograms, its maker said.",
        "The drone can fly 2,000 km with a payload of 50kg, its maker said.",
    ),
    (
        "Seven workers were hurt when the crane fell, the harbour office said.",
        "7 workers were hurt when the crane fell, the harbor office said.",
    ),
    ("The programme's centre is in Lindholt, its organisers said.", "The program's center is in Lindholt, its organizers said."),
    ("The quay cost 12 million crowns, the council said.", "The council said the quay cost 12m crowns."),
    ("The drone has a range of 2,000 km (1,200 miles), its maker says.", "The drone has a range of 1,200 miles, its maker says."),
    ("About 40 people took part, police said.", "Some 40 people took part, police said."),
    (
        "Exports fell by a third, to 310 units from 465 units, in 2022, the office said.",
        "In 2022 exports dropped from 465 to 310 units, the office said.",
    ),
    # Short forms, acronyms, capitals for countries.
    ("The Kelmar Harbour Authority (KHA) said the quay would open in May.", "KHA said the quay would open in May."),
    (
        "Ilse Marend, who heads the Brennick Institute, said the figures were too low.",
        "The figures were too low, said Marend, head of the Brennick Institute.",
    ),
    (
        "Beijing said it opposed the sanctions and would protect its companies.",
        "China said it opposed the sanctions and would protect its companies.",
    ),
    (
        "The United States and the European Union imposed sanctions on the firm in May.",
        "The US and the EU sanctioned the firm in May.",
    ),
    (
        "The U.S. Treasury put the yard on its list on Oct. 17, 2024.",
        "The yard was added to the US Treasury's list on 17 October 2024.",
    ),
    # Order, voice, synonyms.
    (
        "The crane fell on Monday after a storm, and three men were hurt, the office said.",
        "After a storm, the crane fell on Monday and three men were hurt, the office said.",
    ),
    (
        "Prosecutors charged two managers of Corvane Controls with fraud on Friday.",
        "Two managers of Corvane Controls were charged with fraud on Friday.",
    ),
    (
        "The harbour office rejected the offer, according to a letter that Halden Wire saw.",
        "According to a letter that Halden Wire saw, the harbour office turned down the offer.",
    ),
    (
        "Russian officials met their Chinese colleagues in Moscow on the same day.",
        "On the same day, officials of Russia met their Chinese colleagues in Moscow.",
    ),
    (
        "Some analysts doubt that the yard can deliver the ships on time.",
        "The yard's ability to deliver the ships on time is doubted by some analysts.",
    ),
    (
        "The audit is dated 12 June 2023, according to the harbour office.",
        "The audit is dated June 2023, according to the harbour office.",
    ),
    (
        "The bridge would be closed for repairs from Monday, the ministry said.",
        "The bridge will be closed for repairs from Monday, the ministry said.",
    ),
    # Numbers, doubts and names in another shape.
    ("The audit found that three of the seven bridges were unsafe.", "Three out of seven bridges were unsafe, the audit found."),
    (
        "The fine of 4,200,000 crowns was paid on Monday, the court said.",
        "The 4.2 million crown fine was paid on Monday, the court said.",
    ),
    ("The first shipment left on 3 May 2024, invoices show.", "The first shipment left in early May 2024, invoices show."),
    ("The drones may have been tested at Pell, officials said.", "The drones were possibly tested at Pell, officials said."),
    ("The company is able to build 400 pumps a year.", "The company has the capacity to build 400 pumps a year."),
    ("The licence has not been granted, a spokeswoman said.", "The licence has yet to be granted, a spokeswoman said."),
    ("The claim is untrue, the company said.", "The claim is not true, the company said."),
    ("Two officials familiar with the audit said the units were sold twice.", "Two officials said the units were sold twice."),
    (
        "He met Øyvin Lindström and Åsa Brännlund in Lindholt on Monday.",
        "He met Øyvin Lindstrom and Asa Brannlund in Lindholt on Monday.",
    ),
    ("The board won't sell the yard and can't close it.", "The board will not sell the yard and cannot close it."),
    # Answers in other words.
    (
        "Neither the company nor the ministry responded to questions.",
        "The company and the ministry did not respond to questions.",
    ),
    (
        "The governor said he had never received money from the company.",
        "The governor denied that he had received money from the company.",
    ),
    (
        "The spokesman declined to say whether the licence had been withdrawn.",
        "The spokesman would not say whether the licence had been withdrawn.",
    ),
    # Quotations that are cut, or written otherwise.
    (
        '"The crane was old and nobody wanted to pay for a new one," said Harro Venske.',
        "“The crane was old … and nobody wanted to pay for a new one,” said Harro Venske.",
    ),
    ('"The crane was old and nobody wanted to pay for a new one," said Harro Venske.', '"The crane was old," said Harro Venske.'),
    (
        "\"It isn't safe, and we've said so for years,\" said Pelle Ardwin of the union.",
        '"It is not safe, and we have said so for years," said Pelle Ardwin of the union.',
    ),
]


@pytest.mark.parametrize(("before", "after"), UNCHANGED)
@pytest.mark.parametrize("kind", ["edit", "rewrite", "summary"])
def test_what_says_the_same_is_no_change(before, after, kind):
    assert retold(before, after, kind) == []


PARAPHRASED = [
    ("The company could not be reached for comment.", "Attempts to reach the company were unsuccessful."),
    (
        "Police said at least 14 people were hurt when the tram left the rails near the market.",
        "At least 14 people were injured when the tram derailed near the market, according to police.",
    ),
    (
        "The two officials spoke on condition of anonymity because they were not allowed to talk to the press.",
        "The officials requested anonymity as they weren't authorised to talk to the press.",
    ),
    (
        "The audit lists 37 consignments between November 2023 and December 2024.",
        "The audit lists 37 shipments from November 2023 to December 2024.",
    ),
    (
        "Nobody was hurt in the fire, which destroyed two warehouses on the quay.",
        "The fire destroyed two warehouses on the quay; there were no injuries.",
    ),
    (
        "The government is expected to publish the report in the autumn, two people briefed on it said.",
        "Two people briefed on the report said that the government would likely publish it in the autumn.",
    ),
    (
        "The company said it had delivered all the parts it was contracted to deliver.",
        "The company said it had delivered every part it was contracted to deliver.",
    ),
    (
        "The hospital treated 46 patients, including nine children, after the leak.",
        "After the leak the hospital treated 46 patients, among them 9 children.",
    ),
    ("The firm hopes to sell 300 boats by 2026, its founder said.", "By 2026 the firm aims to sell 300 boats, its founder said."),
    (
        "Three members of the board resigned after the vote, the chair told Halden Wire.",
        "Three board members stepped down following the vote, the chair told Halden Wire.",
    ),
    (
        "The court in Ostrand sentenced him to three years in prison for tax fraud.",
        "He was given a three-year prison term for tax fraud by the Ostrand court.",
    ),
]


@pytest.mark.parametrize(("before", "after"), PARAPHRASED)
@pytest.mark.parametrize("kind", ["edit", "rewrite", "summary"])
def test_a_faithful_paraphrase_is_wording_or_nothing(before, after, kind):
    assert {(seen.kind, seen.severity) for seen in retold(before, after, kind)} <= {("wording", "minor")}


def test_a_rewrite_is_not_charged_with_every_word():
    before = "The mayor called the plan a mistake, the council's minutes show."
    after = "The mayor called the plan a scandal, the council's minutes show."
    assert retold(before, after, "rewrite") == []


def test_words_are_accounted_for_under_one_kind_only():
    before = '"We lost 40 crates and two days," said Harro Venske of the harbour office.'
    after = '"We lost 90 crates and two days," said Harro Venske of the harbour office.'
    assert [seen.kind for seen in retold(before, after)] == ["quotation"]


def test_several_changes_of_one_passage_are_several_records():
    before = "The firm may have sold 1,840 controllers to a trader in Orsania, two customs officials said."
    after = "The firm sold 18,400 controllers to a trader in Orsania, two customs officials said."
    assert {(seen.kind, seen.severity) for seen in retold(before, after)} == {("quantity", "material"), ("certainty", "material")}


def test_a_quotation_of_the_outlet_itself_is_no_quotation_put_in_anybodys_mouth():
    before = "The crane was old and nobody wanted to pay for a new one, according to the council's minutes."
    after = (
        '"The crane was old and nobody wanted to pay for a new one, according to the council\'s minutes," the newspaper writes.'
    )
    assert retold(before, after) == []


def test_a_fuller_quotation_is_not_an_altered_one():
    before = 'Pelle Ardwin called the sale "a gift" and "a disaster in the making" at the meeting of the council.'
    after = '"This sale of the yard is a disaster in the making," Pelle Ardwin told the meeting of the council.'
    assert [seen for seen in retold(before, after, "rewrite") if seen.kind == "quotation"] == []


def test_a_quotation_that_goes_on_in_other_words_was_altered():
    said = '"We saw four crates on the quay," said Harro Venske of the harbour office. "'
    before = said + 'What nobody has shown us yet are papers for the whole delivery of controllers."'
    after = said + 'For the first time we hold papers for an entire delivery."'
    (seen,) = retold(before, after, "rewrite")
    assert (seen.kind, seen.severity) == ("quotation", "material")
    assert seen.after == '"For the first time we hold papers for an entire delivery."'


def test_a_translation_that_slips_in_a_number_is_charged_and_a_conversion_is_not():
    before = "The ferry from Kelmar to the islands carried 1,840 passengers last week, its operator said."
    slipped = "Die Fähre von Kelmar zu den Inseln beförderte vergangene Woche 18.400 Fahrgäste, sagte der Betreiber."
    (seen,) = retold(before, slipped, "translation", around=False, language="de")
    assert (seen.kind, seen.severity, seen.marks) == ("quantity", "material", ("1,840", "18.400"))
    before = "The ferry from Kelmar to the islands now sails 120 miles on every trip, its operator said."
    converted = "Die Fähre von Kelmar zu den Inseln fährt nun auf jeder Reise 193 Kilometer, sagte der Betreiber."
    assert retold(before, converted, "translation", around=False, language="de") == []


def test_of_a_translation_only_numbers_are_compared():
    before = (
        "Corvane Controls sold at least 1,840 industrial controllers to a trading firm in Orsania, two customs officials said."
    )
    german = "Corvane Controls hat mindestens 1.840 Industriesteuerungen an eine Handelsfirma in Orsania verkauft."
    assert retold(before, german, "translation", around=False, language="de") == []
