"""The commands that list one layer of a case: lines for people, records of case.json for programs."""

import json

import pytest

COMMANDS = ("claims", "changes", "entities", "relations", "hits")
SDN = '7,"HARBOUR OFFICE OF KELMAR",-0- ,"TARVIA-RE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'


OTHER = {
    "uri": "https://outlet-9.example/grain",
    "title": "Grain prices fall in Pell",
    "text": "Grain prices fell by a tenth in Pell, Mara Eskel of the growers' union said. The bakers of Pell welcomed it.",
    "language": "en",
}


@pytest.fixture
def traced(run, jsonl, tmp_path):
    """A case of two stories made with a watchlist, in the folder that the commands look in by default."""
    (tmp_path / "list.csv").write_text(SDN, encoding="utf-8", newline="")
    (tmp_path / "other.jsonl").write_text(json.dumps(OTHER) + "\n", encoding="utf-8")
    assert run("trace", jsonl, "other.jsonl", "--watchlist", "list.csv").returncode == 0
    return json.loads((tmp_path / "firsthand-out" / "case.json").read_text("utf-8"))


@pytest.mark.parametrize("layer", COMMANDS)
def test_each_layer_is_listed_as_case_json_has_it(run, traced, layer):
    done = run(layer, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == traced[layer]


def test_claims_are_listed_with_who_says_so_and_how_many_origins(run, traced):
    assert traced["claims"]
    said = run("claims").stdout
    assert "12 reports" in said
    assert "one origin" in said
    assert "the harbour office" in said.casefold()


def test_a_story_is_chosen_by_number_id_or_words_of_its_title(run, traced):
    story = next(each for each in traced["stories"] if "Grain" in each["title"])
    wanted = [claim for claim in traced["claims"] if claim["story"] == story["id"]]
    assert 0 < len(wanted) < len(traced["claims"])
    for named in (story["id"], "grain prices", "2"):
        assert json.loads(run("claims", named, "--json").stdout) == wanted


@pytest.mark.parametrize(
    ("named", "says"), [("nothing like it", "no story is called"), ("r", "2 stories have"), ("9", "no story")]
)
def test_a_story_that_is_not_clear_is_asked_for_again(run, traced, named, says):
    done = run("claims", named)
    assert done.returncode == 2
    assert says in done.stderr


def test_without_a_watchlist_hits_say_that_nothing_was_screened(run, jsonl):
    run("trace", jsonl)
    assert "No watchlist was given" in run("hits").stdout
    assert json.loads(run("hits", "--json").stdout) == []


def test_reports_without_a_parser_are_named_and_never_taken_for_silent(run, tmp_path):
    text = "Паром «Орла» сел на мель у Линдхольта в понедельник, сообщила портовая служба. На борту был двадцать один человек."
    (tmp_path / "a.jsonl").write_text(json.dumps({"uri": "a", "text": text, "language": "ru"}) + "\n", encoding="utf-8")
    run("trace", "a.jsonl")
    assert "The claims, changes and ties of 1 report in Russian were not analysed" in run("claims").stdout


def test_a_case_that_is_not_there_is_asked_for(run):
    done = run("claims")
    assert done.returncode == 2
    assert "does not exist; trace some reports first" in done.stderr


def test_a_folder_is_no_case_and_an_empty_story_is_all_of_them(run, traced):
    done = run("claims", "--case", "firsthand-out")
    assert done.returncode == 2
    assert "is a folder; name the case file in it" in done.stderr
    assert json.loads(run("claims", "", "--json").stdout) == traced["claims"]


def test_a_tie_reads_in_its_own_direction_and_a_denied_one_as_denied(run, tmp_path):
    text = (
        "Tarvel Industries owns Brask Shipping, a court heard. Nils Orr is not the director of Grelm Shipping, the court found."
    )
    (tmp_path / "a.jsonl").write_text(json.dumps({"uri": "a", "text": text, "language": "en"}) + "\n", encoding="utf-8")
    run("trace", "a.jsonl")
    said = run("relations").stdout
    assert "Brask Shipping is owned by Tarvel Industries: “owns”" in said
    assert "Nils Orr is said not to direct Grelm Shipping" in said
    assert "only denied" in said
