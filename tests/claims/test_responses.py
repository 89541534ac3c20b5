from tests.testimony import Telling, claim, ledger, tell

from firsthand.model import Act, Claim, Ledger

TEXT = """Corvane Controls sold at least 1,840 controllers to Ostrel Trading, two customs officials said.
Snow closed the pass above Lindholt for a week.
Corvane Controls denied that it had sold controllers to Ostrel Trading.
The trade ministry of Sundmark denied that its inspectors had taken money.
Ostrel Trading did not respond to requests for comment.
The harbour office of Pell was not aware of such a sale.
Lindholt council declined to comment on the budget.
The officials were unable to determine how many controllers Ostrel Trading had kept."""
CORVANE = ("Corvane Controls", "organization")


def told() -> Telling:
    made = tell(TEXT, by="Pell Courier")
    made.says("Corvane Controls sold at least 1,840 controllers to Ostrel Trading", ("two customs officials", "unnamed"))
    made.says("Snow closed the pass above Lindholt for a week.")
    made.says("it had sold controllers to Ostrel Trading", CORVANE, act="denial", polarity="negated", by=CORVANE)
    ministry = ("The trade ministry of Sundmark", "organization")
    made.says("its inspectors had taken money", ministry, act="denial", polarity="negated", by=ministry)
    made.says("did not respond to requests for comment", act="no_response", by=("Ostrel Trading", "organization"))
    harbour = ("The harbour office of Pell", "organization")
    made.says("such a sale", harbour, act="unaware", by=harbour)
    council = ("Lindholt council", "organization")
    made.says("the budget", act="decline", by=council)
    return made.says("how many controllers Ostrel Trading had kept", ("The officials", "unnamed"), act="unable_to_determine")


def answers(made: Ledger, to: Claim) -> set[Act]:
    acts = {found.id: found.appearances[0].act for found in made.claims}
    return {acts[response] for response in to.responses}


def test_each_response_is_tied_to_what_it_answers():
    report = told()
    made = ledger(report)
    sale = claim(made, "1,840", [report])
    assert answers(made, sale) == {"denial", "no_response", "unaware", "unable_to_determine"}


def test_a_denial_of_something_else_is_left_untied():
    report = told()
    made = ledger(report)
    other = claim(made, "inspectors", [report])
    assert all(other.id not in found.responses for found in made.claims)


def test_a_response_is_never_an_answer_to_a_claim_that_does_not_concern_it():
    report = told()
    made = ledger(report)
    assert answers(made, claim(made, "Snow", [report])) <= {"decline"}


def test_a_response_carried_by_several_reports_is_one_claim():
    first = "Corvane Controls sold at least 1,840 controllers to Ostrel Trading.\nOstrel Trading did not respond to requests for comment."
    second = "Corvane Controls has sold 1,840 controllers or more to Ostrel Trading.\nOstrel Trading did not answer requests for comment."
    both = []
    for by, text in (("Pell Courier", first), ("Brann Radio", second)):
        made = tell(text, by=by)
        made.says(text.split("\n")[0])
        both.append(
            made.says(
                text.split("\n")[1].removeprefix("Ostrel Trading "), act="no_response", by=("Ostrel Trading", "organization")
            )
        )
    found = claim(ledger(*both), "did not respond", both)
    assert len(found.appearances) == 2


def test_the_silence_of_two_parties_is_two_claims_with_two_ids():
    text = "Corvane Controls sold 40 controllers to Ostrel Trading. The two companies did not respond to requests for comment."
    made = tell(text, by="Pell Courier").says("Corvane Controls sold 40 controllers to Ostrel Trading.")
    for party in ("Ostrel Trading", "Corvane Controls"):
        made.says("did not respond to requests for comment", act="no_response", by=(party, "organization"))
    silent = [found for found in ledger(made).claims if found.appearances[0].act == "no_response"]
    assert len({found.id for found in silent}) == 2


def test_a_denial_in_a_report_of_its_own_answers_what_the_other_reports_say():
    sale = "Corvane Controls sold at least 1,840 controllers to a trading firm in Orsania"
    papers = [
        tell(f"{sale}, {who} said.", by=by)
        for by, who in (("Pell Courier", "an official"), ("Brann Radio", "a customs official"))
    ]
    for paper in papers:
        paper.says(sale, ("official", "unnamed"))
    answer = tell(
        "Corvane Controls denied that it had sold controllers to anybody in Orsania.\nIts shares fell.", by="Sundmark Standard"
    )
    answer.says("it had sold controllers to anybody in Orsania", CORVANE, act="denial", by=CORVANE).says("Its shares fell.")
    both = [*papers, answer]
    made = ledger(*both)
    assert answers(made, claim(made, sale, both)) == {"denial"}
    assert not claim(made, "shares", both).responses


def test_silence_on_one_matter_is_no_silence_on_another():
    text = """Corvane Controls sold 40 controllers to Ostrel Trading.
Corvane Controls would not say who will lead its board next year."""
    made = tell(text, by="Pell Courier").says("Corvane Controls sold 40 controllers to Ostrel Trading.")
    made.says("would not say who will lead its board next year", act="decline", by=CORVANE)
    assert not claim(ledger(made), "sold 40", [made]).responses


def test_nobody_answers_their_own_words():
    text = """Corvane Controls said that it had stopped all sales of controllers.
Corvane Controls denied that it had made sales of controllers to Orsania."""
    made = tell(text, by="Pell Courier").says("it had stopped all sales of controllers", CORVANE)
    made.says("it had made sales of controllers to Orsania", CORVANE, act="denial", by=CORVANE)
    assert not claim(ledger(made), "stopped", [made]).responses


def test_silence_on_the_allegations_is_silence_on_all_that_names_the_silent():
    text = """Corvane Controls sold 40 controllers to Ostrel Trading.
Corvane Controls declined to comment on the allegations. Ostrel Trading declined to comment on the fire."""
    made = tell(text, by="Pell Courier").says("Corvane Controls sold 40 controllers to Ostrel Trading.")
    made.says("declined to comment on the allegations", act="decline", by=CORVANE)
    made.says("declined to comment on the fire", act="decline", by=("Ostrel Trading", "organization"))
    both = ledger(made)
    answer = claim(both, "the allegations", [made])
    assert claim(both, "sold 40", [made]).responses == (answer.id,)


def test_what_a_document_does_not_state_qualifies_what_rests_on_it():
    text = """Corvane Controls sold 40 controllers to Ostrel Trading, according to two invoices.
Snow closed the pass above Lindholt, a driver said.
The invoices give no delivery dates."""
    invoices = ("nvoices", "document")
    made = tell(text, by="Pell Courier").says("Corvane Controls sold 40 controllers to Ostrel Trading", invoices)
    made.says("Snow closed the pass above Lindholt", ("a driver", "unnamed"))
    made.says("The invoices give no delivery dates", act="not_stated", by=invoices)
    both = ledger(made)
    assert answers(both, claim(both, "sold 40", [made])) == {"not_stated"}
    assert not claim(both, "Snow", [made]).responses


OSTREL = ("Ostrel Trading", "organization")


def answered(
    text: str, *claims: str, response: str, act: Act = "denial", by: tuple[str, str] | None = OSTREL, **more: str
) -> list[str]:
    """Which of the claims of a report its last sentence answers."""
    made = tell(text, by="Pell Courier")
    for content in claims:
        made.says(content, *(((more["who"], "person"),) if "who" in more and content == claims[-1] else ()))
    made.says(response, *((by,) if by and more.get("told") else ()), act=act, by=by)
    both = ledger(made)
    ids = {found.id for found in both.claims if found.appearances[0].act == act}
    return [content for content in claims if ids & set(claim(both, content, [made]).responses)]


def test_who_denies_this_denies_what_was_said_last():
    text = "Snow closed the pass above Lindholt. Ostrel Trading let solvents into the river. Ostrel Trading denied this."
    last = "Ostrel Trading let solvents into the river"
    assert answered(text, "Snow closed the pass above Lindholt", last, response="Ostrel Trading denied this") == [last]


def test_who_is_not_to_blame_answers_what_was_said_of_what_is_blamed():
    text = """Eleven patients fell ill after taking tablets from one batch. Rain is expected on Friday.
Ostrel Trading denied that its tablets were to blame."""
    ill = "Eleven patients fell ill after taking tablets from one batch"
    assert answered(text, ill, "Rain is expected on Friday", response="its tablets were to blame", told="yes") == [ill]


def test_a_response_that_names_a_batch_answers_what_was_said_of_that_batch():
    text = """Two patients fell ill after taking tablets of batch K121. Only batch K114 has been recalled.
Ostrel Trading was not aware of any problem with batch K121."""
    ill, recalled = "Two patients fell ill after taking tablets of batch K121", "Only batch K114 has been recalled"
    assert answered(text, ill, recalled, response="any problem with batch K121", act="unaware", told="yes") == [ill]


def test_silence_on_somebodys_figures_answers_what_they_said():
    text = """Ostrel Trading sold tablets in Pell. She alone had treated 17 patients, Solveig Marr said.
Ostrel Trading did not comment on Dr Marr's figures."""
    seen = "She alone had treated 17 patients"
    claims = ("Ostrel Trading sold tablets in Pell", seen)
    assert answered(text, *claims, response="did not comment on Dr Marr's figures", act="no_response", who="Solveig Marr") == [
        seen
    ]


def test_a_minister_answers_for_the_ministry():
    text = "The health ministry paid twice for ambulances. Snow closed the pass. Health minister Sverre Dahl declined to comment."
    paid = "The health ministry paid twice for ambulances"
    claims, dahl = (paid, "Snow closed the pass"), ("Sverre Dahl", "person")
    assert answered(text, *claims, response="Health minister Sverre Dahl declined to comment", act="decline", by=dahl) == [paid]


def test_a_governments_silence_answers_what_its_country_does_and_not_what_happens_there():
    text = """Brazil has bought 40 pumps. A trader in Pell shipped grain to Brazil.
The Brazilian government did not respond to requests for comment."""
    bought = "Brazil has bought 40 pumps"
    claims, by = (bought, "A trader in Pell shipped grain to Brazil"), ("The Brazilian government", "organization")
    assert answered(
        text, *claims, response="The Brazilian government did not respond to requests for comment", act="no_response", by=by
    ) == [bought]


def test_a_document_does_not_deny():
    text = "Ostrel Trading sold 40 controllers in May. The ledgers contradict that Ostrel Trading sold 40 controllers in May."
    content = "Ostrel Trading sold 40 controllers in May"
    made = tell(text, by="Pell Courier").says(content)
    made.says(content, ("The ledgers", "document"), act="denial", by=("The ledgers", "document"), nth=1)
    assert all(not found.responses for found in ledger(made).claims)


def test_what_could_not_be_determined_does_not_answer_an_opinion():
    text = "Ostrel Trading could sell controllers to Tarvia. The paper could not determine whether it sold controllers to Tarvia."
    made = tell(text, by="Pell Courier").says(
        "Ostrel Trading could sell controllers to Tarvia", ("Mira Osk", "person"), act="opinion"
    )
    made.says("whether it sold controllers to Tarvia", act="unable_to_determine", by=("The paper", "outlet"))
    assert all(not found.responses for found in ledger(made).claims)
