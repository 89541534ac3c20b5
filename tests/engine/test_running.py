"""A run computes what is missing, records what fails, and gives the same case however it is done."""

import logging
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from firsthand.engine import workers as crew
from firsthand.engine.adding import add
from firsthand.engine.assembling import assemble
from firsthand.engine.opening import OpenCase
from firsthand.engine.running import Progress, run
from firsthand.errors import CaseError, WeightsError
from firsthand.model import Case, Failure, Obtained, Party, Watchlist
from firsthand.store import CaseFile


def test_a_run_takes_documents_all_the_way_to_lineages(trace, pile):
    with CaseFile(":memory:") as case_file:
        ran, case = trace(case_file, pile)
    assert ran.failures == ()
    assert len(case.pages) == len(case.reports) == 12
    assert [len(story.reports) for story in case.stories] == [4, 4, 4]
    assert [len(lineage.matches) for lineage in case.lineages] == [12, 12, 12]
    assert len(case.apparatus) == 12
    assert case.made_by.models == dict.fromkeys(["text.embed", "text.parse", "claims.embed"], "invented-1")
    assert case.made_by.languages == ("en",)


def test_a_run_takes_documents_on_to_claims_changes_and_relations(trace, pile):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile)
    said = {claim.text: len(claim.appearances) for claim in case.claims if claim.story == case.stories[0].id}
    assert sorted(said.values()) == [1, 1, 1, 1, 4, 4], "four reports share two sentences, and each has one of its own"
    assert len(case.changes) == sum(len(lineage.descents) for lineage in case.lineages) > 0
    assert [entity.caption for entity in case.entities] == ["Wire"]
    assert len(case.relations[0].evidence) == 12


def test_without_a_watchlist_nothing_is_screened_and_the_case_says_so(trace, pile):
    wire = Watchlist("invented_list", "2024-05-01", (Party("7", "Organization", ("Wire",)), Party("8", "Person", ("Olm",))))
    with CaseFile(":memory:") as case_file:
        ran, case = trace(case_file, pile)
        assert "entities.screen" not in ran.computed
        assert (case.hits, case.made_by.not_done) == ((), ("hits",))
        ran, case = trace(case_file, {}, watchlists=(wire,))
        assert computed(ran) == {"text.word": 12, "entities.screen": 1}
    assert [(hit.list, hit.listed) for hit in case.hits] == [("invented_list", "7")]
    assert case.made_by.not_done == ()
    assert case.made_by.watchlists == {"invented_list": "2024-05-01"}


def test_another_version_of_a_watchlist_is_screened_against_anew(trace, pile):
    with CaseFile(":memory:") as case_file:
        trace(case_file, pile, watchlists=(Watchlist("invented_list", "1", (Party("7", "Organization", ("Wire",)),)),))
        ran, case = trace(case_file, {}, watchlists=(Watchlist("invented_list", "2", ()),))
    assert computed(ran) == {"text.word": 12, "entities.screen": 1}
    assert case.hits == ()


def test_a_sentence_without_a_parse_is_a_failure_and_the_rest_goes_on(trace, pile):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile | {"odd.txt": "Ship 1 leaves\nThe ship is unparsable.\n"})
    assert [failure.step for failure in case.failures] == ["text.parse"]
    assert len(case.stories) == 3
    assert len(case.claims) == 18


def test_sentences_in_a_language_without_a_parser_are_not_parsed(trace, pile, plan):
    foreign = tuple(
        replace(step, function="tests.engine.invented_steps:word_in_danish") if step.name == "text.word" else step
        for step in plan
    )
    with CaseFile(":memory:") as case_file:
        ran, _ = trace(case_file, pile, steps=foreign)
    assert ran.computed["text.parse"] == 0
    assert ran.computed["text.embed"] > 0


def test_a_source_has_every_place_that_names_it(trace, pile):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile)
    (source,) = (source for source in case.sources if source.name == "Wire")
    pages = {page.id: page for page in case.pages}
    assert (source.kind, source.name, source.outlet) == ("outlet", "Wire", case.reports[0].credits[0].outlet.id)
    assert [pages[span.page].quote(span) for span in source.mentions] == ["Wire"] * 12


def test_the_order_of_inputs_changes_nothing(trace, pile):
    cases = set()
    for seed in range(3):
        order = list(pile.items())
        random.Random(seed).shuffle(order)
        with CaseFile(":memory:") as case_file:
            cases.add(as_bytes(trace(case_file, dict(order))[1]))
    assert len(cases) == 1


def test_the_number_of_workers_changes_nothing(trace, pile, eager, tmp_path, monkeypatch):
    monkeypatch.setenv("INVENTED_NOTES", str(tmp_path))
    cases = set()
    for workers in (1, 3):
        with CaseFile(":memory:") as case_file:
            cases.add(as_bytes(trace(case_file, pile, workers=workers)[1]))
    assert len(cases) == 1
    processes = {path.name.split("-")[0] for path in tmp_path.iterdir()}
    assert len(processes) >= 2, "the second run was meant to use other processes"


def test_one_by_one_gives_the_case_that_all_at_once_gives(trace, pile):
    with CaseFile(":memory:") as case_file:
        _, at_once = trace(case_file, pile)
    with CaseFile(":memory:") as case_file:
        for uri in reversed(pile):
            _, one_by_one = trace(case_file, {uri: pile[uri]})
    assert as_bytes(at_once) == as_bytes(one_by_one)


def test_a_second_run_computes_nothing(trace, pile):
    with CaseFile(":memory:") as case_file:
        trace(case_file, pile)
        ran, _ = trace(case_file, pile)
    assert computed(ran) == {"text.word": 12}


def test_one_more_page_computes_only_what_is_new(trace, pile):
    with CaseFile(":memory:") as case_file:
        trace(case_file, pile)
        more = {"pile/new.txt": "Ship 1 leaves\nThe ship 1 left, Wire said.\nOnly the new page says this.\n"}
        ran, case = trace(case_file, more)
    assert len(case.pages) == 13
    assert computed(ran) == {
        "documents.read": 1,
        "documents.split": 1,
        "documents.sign": 1,
        "documents.gather": 1,
        "documents.describe": 1,
        "text.word": 13,
        "stories.set_aside": 1,
        "text.embed": 1,
        "stories.pair": 1,
        "stories.cluster": 1,
        "stories.choose": 1,
        "lineage.align": 4,
        "lineage.trace": 1,
        "text.parse": 1,
        "claims.attribute": 1,
        "claims.embed": 1,
        "claims.share": 1,
        "claims.compare": 1,
        "entities.find": 1,
        "entities.relate": 1,
        "entities.resolve": 1,
        "entities.connect": 1,
    }


def test_an_outlet_that_a_new_page_brings_is_found_on_the_pages_that_name_it_and_nothing_else_is_computed_anew(trace, pile):
    told = "Ship 1 leaves\nThe ship 1 left, Halden said.\n"
    with CaseFile(":memory:") as case_file:
        _, before = trace(case_file, pile | {"pile/told.txt": told})
        ran, case = trace(case_file, {"pile/halden.txt": "Snow falls\nFrom Halden Agency\n(Halden)\nIt snows on the hills.\n"})
    assert (credited(before, "pile/told.txt"), credited(case, "pile/told.txt")) == ([], ["Halden Agency"])
    assert ran.computed["documents.describe"] == 2, "the new page, and the one that names its outlet"
    assert ran.computed["claims.attribute"] == 2


def test_an_outlet_that_no_page_names_changes_nothing_for_any(trace, pile):
    with CaseFile(":memory:") as case_file:
        trace(case_file, pile)
        ran, _ = trace(case_file, {"pile/halden.txt": "Snow falls\nFrom Halden Agency\n(Halden)\nIt snows on the hills.\n"})
    assert ran.computed["documents.describe"] == ran.computed["documents.sign"] == 1


def test_a_new_version_of_a_step_computes_it_anew_and_what_follows_only_where_it_differs(trace, pile, plan):
    newer = tuple(replace(step, version=99) if step.name == "documents.split" else step for step in plan)
    with CaseFile(":memory:") as case_file:
        trace(case_file, pile)
        ran, case = trace(case_file, pile, steps=newer)
    assert computed(ran) == {"documents.split": 12, "text.word": 12}
    assert case.made_by.steps["documents.split"] == 99


def test_an_unreadable_page_fails_alone_and_is_not_tried_again(trace, pile):
    with CaseFile(":memory:") as case_file:
        ran, case = trace(case_file, pile | {"bad.txt": "unreadable"})
        assert case.failures == (Failure("bad.txt", "documents.read", "UnreadablePage", "cannot be read; give another"),)
        assert [entry.uri for entry, _ in ran.failures if entry] == ["bad.txt"]
        assert len(case.pages) == 12
        again, case = trace(case_file, {})
        assert "documents.read" not in computed(again)
        assert len(case.failures) == 1


def test_a_surprise_fails_alone_is_logged_and_is_tried_again(trace, pile, caplog):
    with CaseFile(":memory:") as case_file, caplog.at_level(logging.DEBUG, "firsthand"):
        _, case = trace(case_file, pile | {"odd.txt": "surprising"})
        (failure,) = case.failures
        assert (failure.uri, failure.step, failure.error) == ("odd.txt", "documents.read", "KeyError")
        assert "report it" in failure.says
        assert "Traceback" in caplog.text
        assert len(case.stories) == 3
        assert computed(trace(case_file, {})[0])["documents.read"] == 1


def test_a_page_that_cannot_be_split_is_one_report(trace):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, {"a.txt": "unsplittable\nShip leaves\n"})
    assert [failure.step for failure in case.failures] == ["documents.split"]
    assert len(case.reports) == 1


def test_a_sentence_without_a_vector_is_a_failure_and_the_rest_goes_on(trace, pile):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile | {"odd.txt": "Ship 1 leaves\nunembeddable\n"})
    assert [(failure.uri, failure.step) for failure in case.failures] == [("odd.txt", "text.embed")]
    assert len(case.lineages) == 3


@pytest.mark.parametrize("name", ["stories.set_aside", "stories.pair", "stories.cluster", "lineage.align", "lineage.trace"])
def test_a_later_step_that_fails_leaves_what_the_others_made(trace, pile, plan, name):
    broken = tuple(replace(step, function="tests.engine.invented_steps:missing") if step.name == name else step for step in plan)
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile, steps=broken)
        assert {failure.step for failure in case.failures} >= {name}
        assert len(case.reports) == 12
        _, mended = trace(case_file, {})
        assert mended.failures == ()
        assert len(mended.lineages) == 3


def test_a_mended_page_takes_its_failure_away(trace):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, {"a.txt": "unreadable"})
        assert len(case.failures) == 1
        ran, case = trace(case_file, {"a.txt": "Ship leaves\n"})
        assert case.failures == ()
        assert [page.text for page in case.pages] == ["Ship leaves\n"]
        assert [entry.uri for entry, _ in ran.failures if entry] == ["a.txt"], "the version that fails is still in the case"


def test_a_missing_model_stops_the_run_with_its_own_words(trace, pile, plan, monkeypatch):
    from tests.engine import invented_steps

    def embed(sentences):
        raise WeightsError("reinstall")

    monkeypatch.setattr(invented_steps, "embed", embed)
    with CaseFile(":memory:") as case_file:
        with pytest.raises(WeightsError, match="reinstall"):
            trace(case_file, pile)
        monkeypatch.undo()
        _, case = trace(case_file, {})
    assert len(case.lineages) == 3


def test_a_worker_that_dies_costs_only_the_page_it_died_on(trace, pile, eager):
    deadly = {"a-first.txt": "Ship leaves\n", "pile/zz.txt": "deadly"}
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, deadly | pile, workers=2)
    assert [(failure.uri, failure.error) for failure in case.failures] == [("pile/zz.txt", "WorkerDied")]
    assert len(case.pages) == 13


def test_where_no_process_can_be_started_one_does_it_all(trace, pile, eager, monkeypatch):
    def refuse(*arguments, **options):
        raise OSError("no shared memory here")

    monkeypatch.setattr(crew, "ProcessPoolExecutor", refuse)
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, pile, workers=4)
    assert len(case.lineages) == 3


def test_an_empty_case_is_a_case(trace):
    with CaseFile(":memory:") as case_file:
        _, case = trace(case_file, {})
    assert case.pages == case.stories == case.failures == ()


def test_progress_counts_every_step_to_its_end(pile, plan):
    seen: list[Progress] = []
    with CaseFile(":memory:") as case_file:
        add(case_file, [Obtained(uri, text.encode(), "text/plain") for uri, text in pile.items()])
        run(case_file, workers=1, plan=plan, progress=seen.append)
    last = {progress.step: progress for progress in seen}
    assert list(last) == [step.name for step in plan if step.name != "entities.screen"]
    assert all(progress.done == progress.total for progress in last.values())
    assert all(before.done <= after.done for before, after in pairwise(seen) if before.step == after.step)


def test_adding_counts_what_is_new_known_and_changed():
    one, changed = Obtained("a.txt", b"one", "text/plain"), Obtained("a.txt", b"two", "text/plain")
    gone = Failure("b.txt", "documents.obtain", "FileNotFoundError", "does not exist")
    with CaseFile(":memory:") as case_file:
        first = add(case_file, [one, one, gone])
        assert (first.before, first.new, first.known, first.changed, first.failures) == (0, 1, 0, 0, (gone,))
        second = add(case_file, [one, changed])
        assert (second.before, second.new, second.known, second.changed) == (1, 1, 1, 1)


def test_a_file_name_that_is_no_text_is_shown_as_an_escape():
    with CaseFile(":memory:") as case_file:
        add(case_file, [Obtained("a\udc80.txt", b"one", "text/plain")])
        assert [entry.uri for entry in case_file.documents()] == ["a\\udc80.txt"]


def test_a_case_whose_first_run_never_ended_says_how_to_go_on(tmp_path):
    with CaseFile(tmp_path / "case.db") as case_file:
        add(case_file, [Obtained("a.txt", b"one", "text/plain")])
    with OpenCase(tmp_path / "case.db") as opened, pytest.raises(CaseError, match="goes on where it was"):
        opened.case()


def test_an_interrupted_later_run_leaves_the_case_as_it_stood(trace, pile, plan, tmp_path: Path):
    path = tmp_path / "case.db"

    def interrupt(progress: Progress) -> None:
        if progress.step == "lineage.align":
            raise KeyboardInterrupt

    with CaseFile(path) as case_file:
        _, before = trace(case_file, pile)
        add(case_file, [Obtained("new.txt", b"Ship 1 leaves\n", "text/plain")])
        with pytest.raises(KeyboardInterrupt):
            run(case_file, workers=1, plan=plan, progress=interrupt)
    with CaseFile(path, writing=False) as case_file:
        assert case_file.unfinished()
        assert assemble(case_file, plan) == before
    with CaseFile(path) as case_file:
        ran, after = trace(case_file, {})
        assert "documents.read" not in computed(ran)
        assert len(after.pages) == 13


@pytest.fixture
def eager(monkeypatch):
    """Share out work however little there is."""
    monkeypatch.setattr(crew, "_PAYS_SECONDS", 0.0)
    monkeypatch.setattr(crew, "_PAYS_ONCE_STARTED", 0.0)
    monkeypatch.setattr(crew, "_MEASURE_SECONDS", 0.0)
    monkeypatch.setattr(crew, "_BATCH_MOST", 2)


def as_bytes(case: Case) -> bytes:
    return msgspec.json.encode(case)


def computed(ran):
    return {step: number for step, number in ran.computed.items() if number}


def credited(case: Case, uri: str) -> list[str]:
    """The outlets that the report at an address credits."""
    page = next(page.id for page in case.pages if page.uri == uri)
    return [credit.outlet.name for report in case.reports if report.page == page for credit in report.credits]
