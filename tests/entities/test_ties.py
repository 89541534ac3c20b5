from dataclasses import replace

import pytest
from tests.entities.telling_ties import read, report_of, said

from firsthand.entities.ties import relate
from firsthand.text.parsing import parse
from firsthand.text.wording import word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[C Orvane Ltd], a subsidiary of [C Kestrel Group], has developed and tested a drone called [G Sparrow-2].",
            {"Orvane Ltd subsidiary_of Kestrel Group", "Orvane Ltd developed Sparrow-2"},
        ),
        ("[C Orvane Ltd]'s parent company, [C Kestrel Group], declined to comment.", {"Orvane Ltd subsidiary_of Kestrel Group"}),
        ("[C Kestrel Group], the owner of [C Orvane Ltd], declined to comment.", {"Orvane Ltd owned_by Kestrel Group"}),
        ("The ship [V Pell Star], owned by [C Ostrel Trading], left on Monday.", {"Pell Star owned_by Ostrel Trading"}),
        ("[C Kestrel]-owned [C Orvane Ltd] declined to comment.", {"Orvane Ltd owned_by Kestrel"}),
        ("[C Kestrel Group] has bought a 51 percent stake in [C Orvane Ltd].", {"Orvane Ltd owned_by Kestrel Group"}),
        ("[C Orvane Ltd] is part of the [C Kestrel Group].", {"Orvane Ltd part_of Kestrel Group"}),
        ("[C Kestrel Group]'s chief executive, [P Nils Orr], declined to comment.", {"Nils Orr director_of Kestrel Group"}),
        ("[C Ostrel Trading], whose director is [P Otto Renn], closed in May.", {"Otto Renn director_of Ostrel Trading"}),
        ("[C Kestrel Group] spokesman [P Nils Orr] said so.", {"Nils Orr works_for Kestrel Group"}),
        ("A spokeswoman for [C Corvane Controls], [P Mira Teld], said so.", {"Mira Teld works_for Corvane Controls"}),
        ("[P Nils Orr] of the [O Marl Institute] said so.", {"Nils Orr works_for Marl Institute"}),
        ("[C Ostrel Trading]'s lawyer [P Mira Teld] said so.", {"Mira Teld represents Ostrel Trading"}),
        ("[A Sundmark] is a member of the [O Northern Council].", {"Sundmark member_of Northern Council"}),
        (
            "[P Fabian Linz], a fellow at the [O Marl Institute], a [A Kelmar]-based think-tank, said so.",
            {"Fabian Linz works_for Marl Institute", "Marl Institute headquartered_in Kelmar"},
        ),
        ("They worked with a firm called [C Marl Industrial], based in [A Pell].", {"Marl Industrial headquartered_in Pell"}),
        ("[C Marl Group] has its headquarters in the port of [A Pell].", {"Marl Group headquartered_in Pell"}),
        (
            "The sources said a firm called [C Ostrel Trading] acted as the intermediary between [C Orvane Ltd] and foreign suppliers.",
            {"Ostrel Trading intermediary_for Orvane Ltd"},
        ),
        (
            "The goods were shipped by [C Pell Logistics] on behalf of [C Marl Group].",
            {"Pell Logistics intermediary_for Marl Group"},
        ),
        ("[C Orvane Ltd] worked with [C Marl Group] on the design.", {"Orvane Ltd works_with Marl Group"}),
        ("[C Orvane Ltd] and [C Marl Group] signed a contract in May.", {"Orvane Ltd works_with Marl Group"}),
        ("[C Ostrel Trading] imported the chips from [C Marl Group].", {"Ostrel Trading received_from Marl Group"}),
        ("The [G Sparrow-2], made by [C Orvane Ltd], flew on Monday.", {"Orvane Ltd makes Sparrow-2"}),
        ("The [G Sparrow-3] is an upgraded version of the [G Sparrow-2] drone.", {"Sparrow-3 upgrade_of Sparrow-2"}),
        ("[C Ostrel Trading] was placed under [A Sundmark] sanctions in 2023.", {"Ostrel Trading sanctioned_by Sundmark"}),
        ("[A Sundmark] imposed sanctions on [C Ostrel Trading].", {"Ostrel Trading sanctioned_by Sundmark"}),
        ("[A Sundmark] sanctions against [C Ostrel Trading] took effect.", {"Ostrel Trading sanctioned_by Sundmark"}),
        (
            "[C Ostrel Trading] is accused of selling engines to [C Marl Group Co., Ltd].",
            {"Ostrel Trading supplies Marl Group Co., Ltd?"},
        ),
        ("The [A U.S.]-sanctioned [C Ostrel Trading] closed in May.", {"Ostrel Trading sanctioned_by U.S."}),
        ("[C Marl Group] used [C Ostrel Trading] as an intermediary.", {"Ostrel Trading intermediary_for Marl Group"}),
        ("[C Orvane Ltd] denied any link to [C Marl Group].", {"Orvane Ltd denies Marl Group"}),
    ],
)
def test_the_words_of_a_sentence_state_a_tie_of_their_kind_and_direction(text, expected):
    assert said(text) == expected


def test_whoever_supplies_supplies_the_goods_and_the_recipient():
    ties = {"Orvane Ltd supplies Marl Group", "Orvane Ltd supplies Sparrow-2"}
    assert said("[C Orvane Ltd] supplied [C Marl Group] with the [G Sparrow-2].") == ties
    assert said("The [G Sparrow-2] was delivered to [C Marl Group] by [C Orvane Ltd].") == ties


def test_goods_whose_supplier_is_not_named_are_tied_to_the_recipient():
    assert said("Samples of the [G Sparrow-2] have been delivered to [C Marl Group].") == {"Sparrow-2 other Marl Group"}


def test_parties_named_together_have_a_tie_each():
    assert said("[P Ilse Brandt] and [P Otto Renn] own [C Pell Logistics].") == {
        "Pell Logistics owned_by Ilse Brandt",
        "Pell Logistics owned_by Otto Renn",
    }
    assert said("[A Sundmark] blacklisted [C Ostrel Trading] and its director [P Otto Renn].") == {
        "Ostrel Trading sanctioned_by Sundmark",
        "Otto Renn sanctioned_by Sundmark",
        "Otto Renn director_of Ostrel Trading",
    }


@pytest.mark.parametrize(
    "text",
    [
        "[P Nils Orr] met [P Mira Teld] in [A Kelmar] while [C Kestrel Group] was in court.",
        "It is not clear whether [C Orvane Ltd] supplied [C Marl Group].",
        "Did [C Orvane Ltd] supply [C Marl Group]?",
        "There is no evidence that [C Orvane Ltd] supplied [C Marl Group].",
        "[C Orvane Ltd] did not deny that it supplied [C Marl Group].",
        "[C Orvane Ltd] stopped supplying [C Marl Group] in 2022.",
        "[C Kestrel Group] was named in court. It supplies [C Marl Group].",
        "After meeting [P Nils Orr], the president of [C Kestrel Group] left.",
        "[P Nils Orr], a [A Kelmar] analyst, said so.",
        "[C Orvane Ltd] never supplied anyone, its spokesman [P Otto Renn] said.",
        "The letters that [C Orvane Ltd] provided to [C Marl Group] are lost.",
        "In a letter to [P Nils Orr], Teld, head of [C Marl Group], spoke of it.",
        "They spoke to [P Nils Orr] at [C Kestrel Group].",
        "[P Nils Orr], who lives in [A Kelmar], said so.",
        "[P Nils Orr] called for [A Sundmark] sanctions against [C Ostrel Trading].",
        "The [C Kestrel Group]-backed director [P Nils Orr] said so.",
        "[C Orvane Ltd] received a letter from [C Marl Group].",
        "[P Nils Orr] dreamed that [C Orvane Ltd] supplied [C Marl Group].",
        "[P Nils Orr] was acquitted of supplying [C Marl Group].",
        "[P Nils Orr] joked that [C Orvane Ltd] owns [C Marl Group].",
    ],
)
def test_names_in_one_sentence_are_no_tie_without_words_that_state_it(text):
    assert said(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[C Orvane Ltd] did not supply [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("[C Orvane Ltd] denied supplying [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("[C Orvane Ltd] denied that it supplied [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        (
            "The [B Trade Ministry] denied reports that [C Orvane Ltd] supplied [C Marl Group].",
            "not Orvane Ltd supplies Marl Group",
        ),
        ("[C Orvane Ltd] refused to supply [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("[C Orvane Ltd] said it had no contract with [C Marl Group].", "not Orvane Ltd works_with Marl Group"),
        ("It is untrue that [C Orvane Ltd] supplied [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("It is not true that [C Orvane Ltd] supplied [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("The claim that [C Orvane Ltd] supplied [C Marl Group] is false.", "not Orvane Ltd supplies Marl Group"),
        ("It is not the case that [C Orvane Ltd] supplied [C Marl Group].", "not Orvane Ltd supplies Marl Group"),
        ("[P Nils Orr] was wrongly accused of owning [C Marl Group].", "not Marl Group owned_by Nils Orr"),
        ("[C Orvane Ltd] may have supplied [C Marl Group].", "Orvane Ltd supplies Marl Group?"),
        ("[C Orvane Ltd] reportedly supplied [C Marl Group].", "Orvane Ltd supplies Marl Group?"),
        ("[C Orvane Ltd] is suspected of having sold controllers to [C Marl Group].", "Orvane Ltd supplies Marl Group?"),
        ("[C Orvane Ltd] is able to produce drones including the [G Sparrow-2].", "Orvane Ltd makes Sparrow-2?"),
        ("[C Kestrel Group] plans to buy [C Orvane Ltd].", "Kestrel Group plans Orvane Ltd?"),
        ("[C Kestrel Group] will build the [G Sparrow-3].", "Kestrel Group plans Sparrow-3?"),
    ],
)
def test_a_tie_that_is_denied_unsure_or_planned_says_so(text, expected):
    assert said(text) == {expected}


def test_a_post_that_is_over_is_no_tie_of_its_kind():
    assert said("[P Nils Orr], a former director of [C Orvane Ltd], said so.") == {"Nils Orr other Orvane Ltd"}
    assert said("[P Nils Orr] was the director of [C Orvane Ltd] until 2015.") == {"Nils Orr other Orvane Ltd"}


def test_the_label_is_the_words_that_say_it():
    page, _, ties = read("[C Orvane Ltd], a subsidiary of [C Kestrel Group], plans to build the [G Sparrow-3] drone.")
    assert {tie.label for tie in ties} == {"a subsidiary of", "plans to build"}
    assert all(page.quote(tie.sentence) == page.text for tie in ties)
    words = [word for tie in ties for word in tie.label.replace("…", "").split()]
    assert all(word in page.text for word in words)


def test_the_label_of_a_denied_tie_holds_the_word_that_denies_it():
    for text, no in (
        ("Neither [P Nils Orr] nor [P Anna Kolm] owns [C Marl Group].", "Neither"),
        ("It is untrue that [P Nils Orr] owns [C Marl Group].", "untrue"),
    ):
        ties = read(text)[2]
        assert ties
        assert all(tie.negated and no in tie.label for tie in ties)


def test_a_short_form_has_no_tie_with_its_own_full_name():
    page, naming, ties = read("[C Kestrel Group] worked with [C Kestrel] on the drone.")
    assert ties
    first, second = naming.mentions
    same = replace(naming, mentions=(first, replace(second, stands_for=first.span)))
    report = report_of(page)
    wording = word(report, page, ())
    assert relate(report, page, wording, {s.text: parse((s.text,)) for s in wording.sentences}, same).ties == ()


def test_where_nothing_is_parsed_nothing_is_stated():
    page, naming, ties = read("[C Orvane Ltd] supplied [C Marl Group].")
    assert ties
    report = report_of(page)
    assert relate(report, page, word(report, page, ()), {}, naming).ties == ()
