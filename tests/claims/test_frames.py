"""Who is said to have said what: one table of invented sentences of every kind, and the laws that hold for all text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.claims.frames import Frame, find
from firsthand.claims.quoted import Quotations
from firsthand.claims.quoted import find as quotations
from firsthand.model import Page, PageId, Report, ReportId
from firsthand.text.parsing import parse
from firsthand.text.syntax import lay
from firsthand.text.wording import word

# A text, and of each frame in it the speaker, the cue and the content.
TABLE = {
    # quotations
    "“The mill will close,” said Marek Dolan, who runs it.": ["Marek Dolan, who runs it | said | “The mill will close,”"],
    "“The mill will close,” Dolan said.": ["Dolan | said | “The mill will close,”"],
    "Dolan said: “The mill will close.”": ["Dolan | said | “The mill will close.”"],
    "Said Dolan, “The mill will close.”": ["Dolan | Said | “The mill will close.”"],
    "“We knew,” said Marek Dolan, the head of the works council, “and we kept quiet.”": [
        (
            "Marek Dolan, the head of the works council | said | "
            "“We knew,” said Marek Dolan, the head of the works council, “and we kept quiet.”"
        )
    ],
    "The ministry said it had “no knowledge” of the deal.": ["The ministry | said | it had “no knowledge” of the deal"],
    "“He told me, ‘We are done,’” Dolan said.": ["Dolan | said | “He told me, ‘We are done,’”"],
    "Dolan had said, “We will see,” when asked about the mill.": ["Dolan | said | “We will see,”", "None | asked | the mill"],
    'The firm said: "We are sorry".': ['The firm | said | "We are sorry"'],
    # reported speech
    "Dolan said on Monday that the mill would close.": ["Dolan | said | that the mill would close"],
    "The mill will close in May, said Marek Dolan.": ["Marek Dolan | said | The mill will close in May"],
    "The mill, the union said, will close in May.": ["the union | said | The mill, the union said, will close in May"],
    "As the Herald reported, the mill will close in May.": ["the Herald | reported | the mill will close in May"],
    "Two officials told Orsania Press Agency that the mill would close.": ["Two officials | told | that the mill would close"],
    "The company said in a statement on Friday that it had sold the mill.": ["The company | said | that it had sold the mill"],
    "She said he had lied, adding that the firm knew.": ["She | said | he had lied", "She | adding | that the firm knew"],
    "She said she admires him and praised his work.": ["She | said | she admires him", "She | praised | his work"],
    "He was quoted as saying that the mill would close.": ["He | saying | that the mill would close"],
    "It was reported that the mill would close.": ["None | reported | that the mill would close"],
    "Officials are believed to have known of the deal.": ["None | believed | Officials are believed to have known of the deal"],
    "The deal was first reported by the Herald.": ["the Herald | reported | The deal"],
    "The two sources, who asked not to be named, said the deal was signed in 2023.": [
        "The two sources, who asked not to be named | said | the deal was signed in 2023"
    ],
    "Orvane, which denied that it had sold engines, closed the mill.": ["which | denied | that it had sold engines"],
    "Two officials who said the deal was signed have left.": ["who | said | the deal was signed"],
    "The mill will close, Dolan said, because the bank wants its money.": [
        "Dolan | said | The mill will close, Dolan said, because the bank wants its money"
    ],
    "Nobody had paid for the crates, its lawyer, Marek Dolan, said by telephone.": [
        "its lawyer, Marek Dolan | said | Nobody had paid for the crates"
    ],
    "A foreman asked three times for bolts before the roof fell on two men, a court in Kelmar heard on Monday.": [
        "a court in Kelmar | heard | A foreman asked three times for bolts before the roof fell on two men"
    ],
    "The firm pointed out that each crate had been paid for.": ["The firm | pointed out | that each crate had been paid for"],
    "His counsel put it to the witness that the note was forged.": ["His counsel | put | that the note was forged"],
    "The auditors put the damage at five million crowns.": ["The auditors | put | the damage at five million crowns"],
    "Dolan denied taking the money.": ["Dolan | denied | taking the money"],
    "Orvane warned that profit would be lower than it had forecast, and blamed the strike.": [
        "Orvane | warned | that profit would be lower than it had forecast",
        "Orvane | blamed | the strike",
    ],
    "The customs service said on Tuesday it had stopped the crates, in what an officer called “a first success”.": [
        "The customs service | said | it had stopped the crates",
        "an officer | called | “a first success”",
    ],
    "KELMAR, March 4 (Orsania Press Agency) - The harbour office said it had stopped the crates.": [
        "The harbour office | said | it had stopped the crates"
    ],
    # phrases
    "According to two sources from a harbour agency who have seen the paper, the yard can build 2,000 boats a year.": [
        "two sources from a harbour agency who have seen the paper | According to | the yard can build 2,000 boats a year"
    ],
    "The range is about 2,000 km (1,200 miles), according to the report.": [
        "the report | according to | The range is about 2,000 km (1,200 miles)"
    ],
    "The firm has reportedly moved its works to Kelmar.": [
        "None | reportedly | The firm has reportedly moved its works to Kelmar"
    ],
    "The ministry was not aware of such a project.": ["The ministry | aware | such a project"],
    "The mill would close, the Herald reported, citing two officials.": [
        "the Herald | reported | The mill would close",
        "two officials | citing | The mill would close",
    ],
    "The Herald reported on Monday, citing two officials, that the mill would close.": [
        "The Herald | reported | that the mill would close",
        "two officials | citing | that the mill would close",
    ],
    "The firm builds boats in Kelmar, citing two sources from a harbour agency, the Herald writes.": [
        "two sources from a harbour agency | citing | The firm builds boats in Kelmar",
        "the Herald | writes | The firm builds boats in Kelmar, citing two sources from a harbour agency",
    ],
    "Lind estimates that a third of the loans are at risk - a figure that is too high, according to Dolan.": [
        "Lind | estimates | that a third of the loans are at risk - a figure that is too high, according to Dolan",
        "Dolan | according to | a figure that is too high",
    ],
    "The Herald reported, quoting a signalman, that the points were frozen.": [
        "The Herald | reported | that the points were frozen",
        "a signalman | quoting | that the points were frozen",
    ],
    "Citing customs records, the Herald says forty boats were sold.": [
        "customs records | Citing | forty boats were sold",
        "the Herald | says | forty boats were sold",
    ],
    "The mill will close, Dolan said, without naming a day.": ["Dolan | said | The mill will close"],
    "Dolan said that he told her that it closed.": ["Dolan | said | that he told her that it closed"],
    "The union said the mill would go to Orvane, which runs two others.": [
        "The union | said | the mill would go to Orvane",
    ],
    # papers
    "An invoice shows that the firm bought forty engines.": ["An invoice | shows | that the firm bought forty engines"],
    "Documents reviewed by the Herald show that the firm paid in gold.": [
        "Documents reviewed by the Herald | show | that the firm paid in gold"
    ],
    "The report states that the engine was made in Kelmar.": ["The report | states | that the engine was made in Kelmar"],
    "The bank lost forty million crowns, an internal audit report seen by the Herald shows.": [
        "an internal audit report seen by the Herald | shows | The bank lost forty million crowns"
    ],
    "Sixty vans were bought without a tender, the ministry's contract states.": [
        "the ministry's contract | states | Sixty vans were bought without a tender"
    ],
    # responses
    "The ministry denied the allegations.": ["The ministry | denied | the allegations"],
    "The ministry rejected claims that it had paid the firm.": ["The ministry | rejected | claims that it had paid the firm"],
    "The company dismissed the report as false.": ["The company | dismissed | the report as false"],
    "Orvane did not respond to a request for comment.": ["Orvane | respond | a request for comment"],
    "A spokesman for Orvane declined to comment.": ["A spokesman for Orvane | declined | to comment"],
    "A spokesman declined to say whether it was sold.": ["A spokesman | declined | to say whether it was sold"],
    "The agency could not independently verify the documents.": ["The agency | verify | the documents"],
    "The Herald could not determine whether the boats were delivered.": [
        "The Herald | determine | whether the boats were delivered"
    ],
    # wishes and names
    "Dolan called the deal “a disgrace”.": ["Dolan | called | the deal “a disgrace”"],
    "The union called for a boycott of the mill.": ["The union | called | a boycott of the mill"],
    "The union called on the minister to resign.": ["The union | called | the minister to resign"],
    "Dolan vowed to reopen the mill.": ["Dolan | vowed | to reopen the mill"],
    "Dolan believes that the mill will close.": ["Dolan | believes | that the mill will close"],
    "Dolan described the remark as invented.": ["Dolan | described | the remark as invented"],
    "Two people identified it as Orvane, a firm that was founded in May.": ["Two people | identified | it as Orvane"],
    "The board ordered pharmacies to return the drops.": ["The board | ordered | pharmacies to return the drops"],
    "The guild wants the mill to publish its prices.": ["The guild | wants | the mill to publish its prices"],
    "One of them said a manager had told him never to write the word.": [
        "One of them | said | a manager had told him never to write the word",
        "a manager | told | never to write the word",
    ],
    # headlines, transcripts
    "Valve maker to close plant, sources say": ["sources | say | Valve maker to close plant"],
    "Minister: plant will close": ["Minister | : | plant will close"],
    "Plant will close: ministry": ["ministry | : | Plant will close"],
    "Dolan: We will not pay. It is not our debt.": ["Dolan | : | We will not pay. It is not our debt."],
    "The mill closed. Managing director Marek Dolan: “We shall not pay.”": [
        "Managing director Marek Dolan | : | “We shall not pay.”"
    ],
    "Dolan warns against haste: “A list tells you what somebody typed.”": [
        "Dolan | warns | haste",
        "Dolan | : | “A list tells you what somebody typed.”",
    ],
    "“They knew and said nothing” - Marek Dolan, chairman of the guild, sums up the mood.": [
        "Marek Dolan, chairman of the guild | sums up | “They knew and said nothing”"
    ],
    # no sayings
    "All told, trade has fallen by a third.": [],
    "Those who say that prices fell are few.": [],
    "He reached for a word to describe the deal.": [],
    "The crew heard that the mill had closed.": [],
    "He joined a movement called North in May.": [],
    "The mill closed in May.": [],
    "A band called North played at the mill.": [],
    "It is too soon to say whether the mill will close.": [],
    "The minister could say that the mill is closed.": [],
    "Update: The mill has closed.": [],
}


@pytest.mark.parametrize("text", TABLE)
def test_speaker_cue_and_content_of_every_kind(text):
    assert [_told(text, frame) for frame in _frames(text)] == TABLE[text]


def test_a_quotation_over_several_sentences_is_one_saying_with_what_follows_its_speaker():
    text = "“The mill will close. Nobody told us,” Dolan said. “We learned it from the papers.”"
    (frame,) = _frames(text)
    assert _told(text, frame) == f"Dolan | said | {text}"
    assert frame.speech == "direct"


def test_a_quotation_in_a_paragraph_of_its_own_goes_on_with_the_last_speaker():
    text = "“This is a lie,” she told reporters on Monday.\n“We never sold an engine.”\nThe mill is shut."
    (frame,) = _frames(text)
    assert _told(text, frame).endswith("“We never sold an engine.”")


def test_a_quotation_far_behind_its_speaker_is_a_saying_of_its_own():
    text = (
        "“We have no such plant,” Dolan said in a letter that was sent to the ministry and to all members of the council last week "
        "after the first reports. “None.”"
    )
    assert [_told(text, frame) for frame in _frames(text)] == [
        "Dolan | said | “We have no such plant,”",
        "Dolan | said | “None.”",
    ]


def test_a_quotation_behind_a_colon_may_stand_in_the_next_line():
    text = "In his speech Dolan declared:\n“The mill is ours.”"
    assert [_told(text, frame) for frame in _frames(text)] == ["Dolan | declared | “The mill is ours.”"]


def test_scare_quotes_belong_to_nobody():
    assert _frames("The “mill” closed. “Experts” are sad about it in Kelmar.") == ()


def test_cues_inside_a_quotation_are_the_quoted_speakers_own_words():
    text = "“I think that Orvane said the mill was sold,” Dolan said."
    assert [frame.lemma for frame in _frames(text)] == ["say"]


def test_sayings_in_sayings_say_whose_words_they_stand_in():
    text = "Dolan said that Orvane told the ministry that the engines were sold."
    outer, inner = _frames(text)
    assert (outer.inside, inner.inside) == (None, 0)
    assert _quote(text, inner.addressee) == "the ministry"


def test_a_source_behind_a_saying_stands_in_its_content():
    text = "The sources said that, according to a contract signed in May, the firm would get 40 million euros."
    _, inner = _frames(text)
    assert _told(text, inner) == "a contract signed in May | according to | the firm would get 40 million euros"
    assert inner.inside == 0


def test_what_somebody_wants_in_the_words_of_somebody_else_is_no_saying():
    assert [frame.lemma for frame in _frames("Dolan said that the owner wants to close the mill.")] == ["say"]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("“It closed,” Dolan said.", "direct"),
        ("Dolan said it “closed for good” in May.", "mixed"),
        ("Dolan said it closed.", "indirect"),
    ],
)
def test_speech_tells_whose_wording_it_is(text, speech):
    assert [frame.speech for frame in _frames(text)] == [speech]


def test_the_addressee_is_whom_it_was_said_to():
    text = "Dolan told the harbour council that the mill would close."
    (frame,) = _frames(text)
    assert _quote(text, frame.addressee) == "the harbour council"


_PIECES = st.sampled_from(
    [
        "Dolan said",
        "“It closed",
        "”",
        '"',
        ",",
        ".",
        "\n",
        " ",
        "the mill",
        "that",
        "told reporters",
        "according to",
        "‘no’",
        "(",
        ")",
        ":",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_PIECES, max_size=30))
def test_every_frame_lies_in_its_text_and_inside_points_to_a_frame_that_holds_it(pieces):
    text = " ".join(pieces)
    frames = _frames(text)
    for frame in frames:
        content = text[frame.content.start : frame.content.end]
        assert content
        assert content == content.strip()
        assert _quote(text, frame.cue)
        if frame.inside is not None:
            outer = frames[frame.inside].content
            assert outer.start <= frame.cue.start
            assert frame.cue.end <= outer.end
    assert list(frames) == sorted(frames, key=lambda frame: (frame.cue.start, frame.content.start))
    assert frames == _frames(text)


@pytest.mark.parametrize("piece", ['"', "“", "''", "' ", "“a ”", '"a" said ', '\n"', "‘"])
def test_a_hundred_thousand_marks_take_no_longer_than_their_number(piece):
    text = piece * 100_000
    started = time.perf_counter()
    found = Quotations(text, 0, len(text))
    for position in range(0, len(text), 10):
        found.at(position), found.before(position), found.after(position)
    for number in range(len(found.all)):
        found.stands_alone(found.all[number][0], number)
    # A quadratic search takes minutes.
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “no” and 'yes'.", ["“no”", "'yes'"]),
        ("The workers' plan failed", []),
        ("“First paragraph.\n“Second one.”", ["“First paragraph.", "“Second one.”"]),
        ("“Marked wrongly,“ he said. “Again.”", ["“Marked wrongly,“", "“Again.”"]),
        ("''Two single marks,'' she said.", ["''Two single marks,''"]),
        ('A 5" pipe', []),
        ("“He said ‘no’ to us”", ["“He said ‘no’ to us”"]),
    ],
)
def test_quotations_are_found_with_their_marks(text, quoted):
    assert [text[start:end] for start, end in quotations(text, 0, len(text))] == quoted


def _frames(text: str) -> tuple[Frame, ...]:
    page = Page(PageId("page-1"), "invented.txt", "", "text/plain", None, "en", text)
    report = Report(ReportId("rep-1"), page.id, 0, len(text), None, None, None, None, None, "en")
    wording = word(report, page, ())
    return find(page, lay(wording, {sentence.text: parse((sentence.text,)) for sentence in wording.sentences}))


def _told(text: str, frame: Frame) -> str:
    return f"{_quote(text, frame.speaker)} | {_quote(text, frame.cue)} | {_quote(text, frame.content)}"


def _quote(text: str, span) -> str | None:
    return text[span.start : span.end] if span is not None else None
