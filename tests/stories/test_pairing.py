"""Pairs worth comparing are found by shared wording, by content, and across languages."""

from itertools import permutations

from tests.invented import AGENCY, GERMAN, OTHER_NEWS, REWRITTEN
from tests.telling import report, vectors, wordings

from firsthand.model import Page, Pair, Report
from firsthand.stories.containment import share
from firsthand.stories.pairing import pair


def paired(*reports: tuple[Report, Page]) -> dict[frozenset[str], Pair]:
    worded = wordings(reports)
    found = pair(worded, vectors(worded), [made for made, _ in reports])
    return {frozenset((p.a, p.b)): p for p in found}


def test_an_excerpt_lies_wholly_in_its_source_whatever_their_lengths() -> None:
    whole, part = report(AGENCY), report("\n".join(AGENCY.split("\n")[:2]))
    (found,) = share(wordings([whole, part]))
    assert found.b_in_a == 1
    assert found.a_in_b < 0.5


def test_reports_that_share_nothing_are_no_pair() -> None:
    assert not paired(report(AGENCY), report(OTHER_NEWS))


def test_a_rewrite_and_a_translation_are_paired_without_shared_words() -> None:
    first, second, third = report(AGENCY), report(REWRITTEN), report(GERMAN, language="de")
    found = paired(first, second, third)
    assert found[frozenset((first[0].id, second[0].id))].alike > 0.6
    assert found[frozenset((first[0].id, third[0].id))].alike > 0.6


def test_pairs_do_not_depend_on_the_order_of_reports() -> None:
    reports = (report(AGENCY), report(REWRITTEN), report(OTHER_NEWS))
    assert len({tuple(sorted(paired(*order).values())) for order in permutations(reports)}) == 1


def test_likeness_does_not_depend_on_what_else_is_in_the_pile() -> None:
    first, second = report(AGENCY), report(REWRITTEN)
    key = frozenset((first[0].id, second[0].id))
    assert paired(first, second)[key] == paired(first, second, report(OTHER_NEWS), report(GERMAN, language="de"))[key]


def test_an_empty_pile_has_no_pairs() -> None:
    assert paired() == {}


def test_a_set_phrase_makes_no_pair() -> None:
    one = report(f"{AGENCY}\nThe director did not respond to requests for comment.")
    other = report("Kelmar theatre stays shut. The director did not respond to requests for comment.")
    assert all(max(found.a_in_b, found.b_in_a) == 0 for found in paired(one, other).values())
