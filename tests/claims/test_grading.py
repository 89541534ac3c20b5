"""What is done with words, how surely, and whether they affirm or negate."""

import pytest
from tests.claims.marking import PAGE, Marked, mark

from firsthand.claims.grading import Grade, grade
from firsthand.model import Span
from firsthand.text.syntax import overlapping


def graded(text: str, lemma: str | None) -> tuple[Marked, Grade]:
    marked = mark(text)
    return marked, grade(marked.page, marked.trees, marked.content, marked.cue, lemma)


ACTS = [
    # Assertion, also of what others did.
    ("The clerk [said] {the parts left Ostrel on Monday}.", "say", "assertion"),
    ("{The parts left Ostrel on Monday}.", None, "assertion"),
    ("The Courier [reported] {that the ministry denied the deal}.", "report", "assertion"),
    ("The lawyer [said] {the fleet refused to name its price}.", "say", "assertion"),
    ("“{The firm is as old as it was},” he [said], “and not new.”", "say", "assertion"),
    ("The union [rejected] {the offer}.", "reject", "assertion"),
    ("The council [dismissed] {the director}.", "dismiss", "assertion"),
    ("The senator [called] {the sale of fake parts a risk}.", "call", "assertion"),
    ("He [said] {the statement was released by fake accounts}.", "say", "assertion"),
    ("He [said] {it was wrong to sell}.", "say", "assertion"),
    ("The army [withdrew] {its troops}.", "withdraw", "assertion"),
    ("The envoy [called] {a meeting for Monday}.", "call", "assertion"),
    ("The blockade would [deny] the port {its grain}.", "deny", "assertion"),
    ("The clerk [asked] {whether the parts had left}.", "ask", "assertion"),
    ("The office [said] {there are no restrictions on the trade}.", "say", "assertion"),
    ("The firm [agreed] {that the parts were late}.", "agree", "assertion"),
    # Denial.
    ("Norland [denied] {that it had sold engines to Velmark}.", "deny", "denial"),
    ("The ministry has repeatedly [denied] {any role in the sale}.", "deny", "denial"),
    ("{Belk and his partners deny the charges}.", None, "denial"),
    ("The ministry [rejected] {the report} as baseless.", "reject", "denial"),
    ("The firm [dismissed] {the allegations}.", "dismiss", "denial"),
    ("The envoy [called] {the claim} a lie.", "call", "denial"),
    ("The airline [described] {the story} as completely false.", "describe", "denial"),
    ("He [said] {the report was not true}.", "say", "denial"),
    ("She [said] {there was no truth in the story}.", "say", "denial"),
    ("“{That is a complete fabrication},” she [said].", "say", "denial"),
    ("“{This is not true},” the mayor [said].", "say", "denial"),
    ("The firm [called] {the charges unfounded and politically motivated}.", "call", "denial"),
    ("A spokesman [said] {the accusations were baseless}.", "say", "denial"),
    ("Halden [said] {it had nothing to do with the shipment}.", "say", "denial"),
    ("The company [said] {it was not involved in the sale}.", "say", "denial"),
    ("The ministry [disputed] {the figure}.", "dispute", "denial"),
    # Unaware is no denial.
    ("The ministry [said] {it was not aware of such a project}.", "say", "unaware"),
    ("The ministry [said] {it was “not aware of such a project”}.", "say", "unaware"),
    ("The ministry [told] the Courier {that they were unaware of such a project}.", "tell", "unaware"),
    ("The office [was not aware] of {such a project}.", "be aware", "unaware"),
    ("“{We have no knowledge of any such order},” a spokeswoman [said].", "say", "unaware"),
    ("The mayor [said] {he had not heard of the plan}.", "say", "unaware"),
    ("The embassy [said] {it had no information on the matter}.", "say", "unaware"),
    # Nobody answered.
    ("The company did not [respond] to {a request for comment}.", "respond to", "no_response"),
    ("{Kestrel Marine did not immediately respond to requests for comment}.", None, "no_response"),
    ("{Its lawyers could not be reached for comment}.", None, "no_response"),
    ("{The bank did not return calls on Friday}.", None, "no_response"),
    ("{Halden has yet to comment}.", None, "no_response"),
    ("{The ministry was not immediately available for comment}.", None, "no_response"),
    ("{There was no immediate comment from the airline}.", None, "no_response"),
    ("{The firm didn’t reply to emailed questions}.", None, "no_response"),
    ("{Neither Kestrel Marine nor its agent could be reached on Tuesday}.", None, "no_response"),
    ("{Neither company responded to requests for comment}.", None, "no_response"),
    ("{None of the three replied to emails}.", None, "no_response"),
    ("{Neither side won the vote}.", None, "assertion"),
    ("The minister neither confirmed nor [denied] {the delivery}.", "deny", "decline"),
    ("Kestrel would neither confirm nor [deny] {that it was paid}.", "deny", "decline"),
    ("{The ministry does not comment on such matters}.", None, "decline"),
    ("The embassy [said] {it had nothing to add}.", "say", "decline"),
    ("{Kestrel did not respond to requests for comment}, the newspaper [writes].", "write", "no_response"),
    # Declined.
    ("A spokesman [declined] {to comment on the report}.", "decline", "decline"),
    ("{The envoy refused to discuss the contract}.", None, "decline"),
    ("The bank [said] {it would not comment on single clients}.", "say", "decline"),
    ("{The ministry neither confirmed nor denied the sale}.", None, "decline"),
    ("{The regulator declined an interview}.", None, "decline"),
    ("{The port had no comment}.", None, "decline"),
    # Could not be determined.
    ("{The Courier was unable to determine who wrote the letter}.", None, "unable_to_determine"),
    ("{The Courier could not independently verify the account}.", None, "unable_to_determine"),
    ("{The authenticity of the files could not be established}.", None, "unable_to_determine"),
    ("{It was not clear whether the parts had left}.", None, "unable_to_determine"),
    ("{It remains unclear who paid for the engines}.", None, "unable_to_determine"),
    ("The police [said] {it was not immediately known who fired}.", "say", "unable_to_determine"),
    ("{The video has not been independently verified}.", None, "unable_to_determine"),
    # Not stated.
    ("The invoices do not [specify] {delivery dates}.", "specify", "not_stated"),
    ("{The documents do not identify the buyers}.", None, "not_stated"),
    ("{The ministry gave no details of the contract}.", None, "not_stated"),
    ("The minister did not [say] {when the plant would open}.", "say", "not_stated"),
    ("{The filing did not give more precise locations}.", None, "not_stated"),
    ("{The letter makes no mention of the second buyer}.", None, "not_stated"),
    ("The newspaper [writes] {the documents do not identify the buyers}.", "write", "not_stated"),
    ("{The price was not disclosed}.", None, "not_stated"),
    ("{No timeline was given for the repairs}.", None, "not_stated"),
    ("{The cup was given to nobody}.", None, "assertion"),
    # Not denying is not asserting either.
    ("The trader did not [deny] {that the parts were sold}.", "deny", "not_stated"),
    ("The trader has never [denied] {that the parts were sold}.", "deny", "not_stated"),
    ("The ministry did not [confirm] {the sale}.", "confirm", "not_stated"),
    # Taken back and put right.
    ("The agency [withdrew] {its report}.", "withdraw", "retraction"),
    ("The witness [retracted] {her statement}.", "retract", "retraction"),
    ("The ministry [corrected] {the figure} on Tuesday.", "correct", "correction"),
    ("The firm [clarified] {that the parts were spare}.", "clarify", "correction"),
    # Demands.
    ("Norland [called on] {Velmark to stop the deliveries}.", "call on", "demand"),
    ("The group [urged] {the ministry to publish the file}.", "urge", "demand"),
    ("The envoy [demanded] {an apology}.", "demand", "demand"),
    ("The sources [asked] {that their names be withheld}.", "ask", "demand"),
    ("The senator [said] {the government should publish the contract}.", "say", "demand"),
    # Opinions.
    ("Officials [believe] {the parts were made in Ostrel}.", "believe", "opinion"),
    ("The senator [said] {it was shameful}.", "say", "opinion"),
    ("“{In my view, the port is too small},” he [said].", "say", "opinion"),
    ("“{I think the deal is dead},” Ms Oru [said].", "say", "opinion"),
    # Plans of whoever speaks, not those of others.
    ("The firm [said] {it plans to open a plant in May}.", "say", "plan"),
    ("The firm [plans] {to open a plant}.", "plan", "plan"),
    ("The airline [said] {it would resume flights}.", "say", "plan"),
    ("“{We will publish the list},” Belk [said].", "say", "plan"),
    ("The union [vowed] {to fight the ruling}.", "vow", "plan"),
    ("Experts [said] {it would raise prices}.", "say", "assertion"),
    ("The police [said] {the suspect plans to appeal}.", "say", "assertion"),
]


@pytest.mark.parametrize(("text", "lemma", "act"), ACTS)
def test_an_act_is_that_of_the_cue_or_of_the_clause_itself(text, lemma, act):
    assert graded(text, lemma)[1].act == act


CERTAINTIES = [
    ("{The parts left on Monday}.", None, "asserted", ""),
    ("The clerk [said] {the drone, which may be sold later, crashed}.", "say", "asserted", ""),
    ("{The drone may have been made abroad}, he [said].", "say", "hedged", "may"),
    ("{The fire might spread}.", None, "hedged", "might"),
    ("{The engines could end up elsewhere}.", None, "hedged", "could"),
    ("{The engine is believed to be of foreign make}.", None, "hedged", "believed"),
    ("{The firm appears to have sold two ships}.", None, "hedged", "appears"),
    ("He [said] {the ship had probably sunk}.", "say", "hedged", "probably"),
    ("{It is likely that the plant was closed}.", None, "hedged", "likely"),
    ("Officials [suspect] {the parts were stolen}.", "suspect", "hedged", "suspect"),
    ("The letter [suggests] {the minister knew}.", "suggest", "hedged", "suggests"),
    ("{Who paid for the engines?}", None, "hedged", "?"),
    ("The clerk [asked] {whether the parts had left}.", "ask", "hedged", "asked"),
    ("{The shipment reportedly left on Monday}.", None, "reported", "reportedly"),
    ("The envoy reportedly [said] {the parts had left}.", "say", "reported", "reportedly"),
    ("{The director is said to own two flats}.", None, "reported", "said"),
    ("{The clerk allegedly sold the list}.", None, "reported", "allegedly"),
    ("He [said] {the delivery, if confirmed, would be new}.", "say", "conditional", "if confirmed"),
    ("{If the bridge closes, the mill will stop}.", None, "conditional", "If the bridge closes"),
    ("{The sale would break the law}.", None, "conditional", "would"),
    ("{The mill may close unless it finds a buyer}.", None, "conditional", "unless it finds a buyer"),
    ("{The drone is able to fly 2,000 km}.", None, "capability", "able"),
    ("[According to] the files, {the plant can make 20 engines a week}.", "according to", "capability", "can"),
    ("The firm [said] {the drone could carry 50 kg}.", "say", "capability", "could"),
    ("{The mill is capable of milling by night}.", None, "capability", "capable"),
    ("{The yard has the capacity to build four ships}.", None, "capability", "capacity"),
    ("{The firm plans to open a second plant}.", None, "planned", "plans"),
    ("{The bridge is to open in May}.", None, "planned", "is"),
    ("{The bridge is due to open in May}.", None, "planned", "due"),
    ("{The minister is expected to resign}.", None, "planned", "expected"),
    ("{The bridge will open in May}.", None, "planned", "will"),
    ("The firm [said] {the bridge would open in May}.", "say", "planned", "would"),
    ("{Halden to close its last mine}", None, "planned", "to"),
    # What scopes over what: hearsay over doubt, doubt over the future, the future over ability.
    ("{The firm is reportedly planning to sell}.", None, "reported", "reportedly"),
    ("{The drone may be able to fly at night}.", None, "hedged", "may"),
    ("{The plant will be able to make 90 boats a year}.", None, "planned", "will"),
    ("{The firm will probably sell}.", None, "hedged", "probably"),
    # What made the act says no more.
    ("{The Courier was unable to determine who paid}.", None, "asserted", ""),
    ("{Its lawyers could not be reached}.", None, "asserted", ""),
    # These only look like it.
    ("{The task is to rebuild the port}.", None, "asserted", ""),
    ("{The owners are to blame}.", None, "asserted", ""),
    ("{The delay was due to bad weather}.", None, "asserted", ""),
    ("{The firm agreed that it was late}.", None, "asserted", ""),
]


@pytest.mark.parametrize(("text", "lemma", "certainty", "sign"), CERTAINTIES)
def test_certainty_is_that_of_the_main_proposition(text, lemma, certainty, sign):
    marked, found = graded(text, lemma)
    shown = [marked.words(each.span) for each in found.signs if each.of == "certainty"]
    assert (found.certainty, sign in shown if sign else shown == []) == (certainty, True)


POLARITIES = [
    ("{The plant was built}.", None, "affirmed"),
    ("{The plant was never built}.", None, "negated"),
    ("{The plant was not built}.", None, "negated"),
    ("{There is no evidence that the plant was built}.", None, "negated"),
    ("The auditors [said] {they found no trace of the money}.", "say", "negated"),
    ("{Nobody was hurt}.", None, "negated"),
    ("{None of the ships sailed}.", None, "negated"),
    ("{Not all of the ships sailed}.", None, "negated"),
    ("{The plant no longer makes engines}.", None, "negated"),
    ("{The firm failed to deliver the parts}.", None, "negated"),
    ("{The bridge is unlikely to open}.", None, "negated"),
    ("{The bridge won't open in May}.", None, "negated"),
    ("Officials do not [believe] {the parts were made here}.", "believe", "negated"),
    ("Halden did not [apologize for] {the delay}.", "apologize for", "negated"),
    # Two negations cancel out, and some are none.
    ("{The firm never failed to deliver}.", None, "affirmed"),
    ("{There is no doubt that the plant exists}.", None, "affirmed"),
    ("He [said] {the firm had not only built it but sold it}.", "say", "affirmed"),
    ("{No fewer than 20 ships sailed}.", None, "affirmed"),
    ("{The bridge did not open until May}.", None, "affirmed"),
    # A denial affirms what it denies; what makes the act is not counted twice.
    ("Norland [denied] {that it had sold engines}.", "deny", "affirmed"),
    ("Norland [denied] {that it had not paid}.", "deny", "negated"),
    ("The ministry [said] {it was not aware of such a project}.", "say", "affirmed"),
    ("{Kestrel did not respond to a request}.", None, "affirmed"),
    # An aside is not the proposition.
    ("{The ship, which was not insured, sank}.", None, "affirmed"),
    ("{The ship sank, but nobody was hurt}.", None, "affirmed"),
]


@pytest.mark.parametrize(("text", "lemma", "polarity"), POLARITIES)
def test_polarity_is_that_of_the_passage_as_it_reads(text, lemma, polarity):
    assert graded(text, lemma)[1].polarity == polarity


def test_signs_are_the_exact_words_of_the_page():
    marked, found = graded("The ministry [said] {it was not aware of such a project}.", "say")
    assert [(each.of, marked.words(each.span)) for each in found.signs] == [("act", "was not aware")]


def test_a_cue_inside_its_content_is_no_part_of_what_is_said():
    _, found = graded("{“We,” he [said], “may leave soon.”}", "say")
    assert (found.act, found.certainty) == ("assertion", "hedged")


def test_what_is_not_parsed_is_asserted_and_shows_no_sign():
    marked = mark("{Das Werk wurde nicht gebaut}.")
    assert grade(marked.page, (), marked.content, None, None) == Grade()


def test_only_the_sentences_of_the_passage_are_looked_at():
    marked = mark("It may rain. {The mill burned down.} It was not insured.")
    assert [tree.sentence.text for tree in overlapping(marked.trees, marked.content)] == ["The mill burned down."]
    assert grade(marked.page, marked.trees, marked.content).signs == ()


def test_a_passage_of_several_sentences_is_graded_by_its_first_clause():
    _, found = graded("“{The mill burned down. Nobody may rebuild it},” she [said].", "say")
    assert (found.certainty, found.polarity) == ("asserted", "affirmed")


def test_grading_a_long_sentence_without_end_takes_no_time():
    marked = mark("{It " + "was not not immediately not " * 40 + "so}.")
    assert grade(marked.page, marked.trees, marked.content).act == "assertion"


def test_a_sentence_before_the_first_tree_overlaps_nothing():
    marked = mark("The mill burned down.")
    assert overlapping(marked.trees, Span(PAGE, 21, 21)) == ()
