"""An annotation is written in quotes and ids; what is read is places and whole ids, and every slip is named."""

import pytest
from tests.benchmarking.writing import POST_TOML, STORY, WIRE_TOML, write_story

from firsthand.benchmarking.compiling import compile_stories
from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.placing import find, nearest
from firsthand.errors import BenchmarkError


def compiled(tmp_path, **changed):
    return compile_stories((write_story(tmp_path, **changed),), tmp_path, "pumps")


def words(gold, place):
    return next(page.text for page in gold.pages if page.uri == place.uri)[place.start : place.end]


def of(gold, report):
    return {
        words(gold, appearance.place): appearance for appearance in gold.appearances if appearance.report == f"pumps/{report}"
    }


def slips(tmp_path, **changed):
    with pytest.raises(BenchmarkError) as raised:
        compiled(tmp_path, **changed)
    return str(raised.value)


def test_speaker_and_cue_are_found_nearest_to_the_content(tmp_path):
    gold = compiled(tmp_path)
    left = of(gold, "wire")["They left Tarrow Bridge by rail"]
    assert words(gold, left.speaker) == "he"
    assert left.place.end < left.speaker.start < left.cue.start < left.place.end + 12
    assert left.chains == (("wire", "pumps/officials"),)


def test_sources_side_by_side_are_chains_of_one_appearance(tmp_path):
    sold = of(compiled(tmp_path), "wire")["Tarrow Pumps sold about 40 pumps"]
    assert sold.chains == (("wire", "pumps/officials"), ("wire", "pumps/officials", "pumps/invoice"))
    assert [(number.value, number.approximate, number.of) for number in sold.quantities] == [(40.0, True, "pumps")]


def test_a_report_inherits_what_it_repeats_word_for_word_under_its_own_voice(tmp_path):
    gold = compiled(tmp_path)
    post, wire = of(gold, "post"), of(gold, "wire")
    left = post["They left Tarrow Bridge by rail"]
    assert left.chains == (("post", "wire", "pumps/officials"),)
    assert left.claims == wire["They left Tarrow Bridge by rail"].claims
    assert words(gold, left.speaker) == "he"
    assert set(post) == {"Tarrow Pumps sold 400 pumps", "They left Tarrow Bridge by rail"}, (
        "what is not repeated is not inherited"
    )


def test_what_is_written_out_counts_before_what_is_inherited(tmp_path):
    own = (
        POST_TOML + '\n[[appearance]]\nquote = "They left Tarrow Bridge by rail"\nspeaker = "he"\ncue = "said"\nact = "denial"\n'
    )
    left = of(compiled(tmp_path, post=own), "post")["They left Tarrow Bridge by rail"]
    assert (left.act, left.chains) == ("denial", (("post", "wire"),))


def test_without_keeps_an_inherited_appearance_out(tmp_path):
    none = POST_TOML + '\n[[appearance]]\nquote = "They left Tarrow Bridge by rail"\nwithout = true\n'
    assert set(of(compiled(tmp_path, post=none), "post")) == {"Tarrow Pumps sold 400 pumps"}


def test_names_are_mentions_the_longest_first_and_as_whole_words(tmp_path):
    gold = compiled(tmp_path)
    entities = {entity.id: entity for entity in gold.entities}
    named = [[words(gold, mention) for mention in entities[f"pumps/{name}"].mentions] for name in ("maker", "town")]
    assert named == [["Tarrow Pumps", "Tarrow Pumps"], ["Tarrow Bridge", "Tarrow Bridge"]]


def test_a_mention_written_out_counts_before_the_names(tmp_path):
    other = WIRE_TOML + '\n[[mention]]\nquote = "Tarrow Bridge"\nentity = ""\n'
    town = next(entity for entity in compiled(tmp_path, wire=other).entities if entity.id == "pumps/town")
    assert [mention.uri for mention in town.mentions] == ["https://post.example/1"]


def test_a_passage_runs_from_its_first_words_to_the_end_of_its_sentence(tmp_path):
    (descent,) = (gold := compiled(tmp_path)).descents
    assert [words(gold, passage) for passage in descent.passages] == ["They left Tarrow Bridge by rail, he said."]


def test_a_claim_that_nobody_declared_is_one_with_its_copies_and_has_no_origins(tmp_path):
    gold = compiled(tmp_path)
    (claim,) = of(gold, "wire")["They left Tarrow Bridge by rail"].claims
    assert [(each.declared, each.state) for each in gold.claims if each.id == claim] == [(False, None)]


def test_reports_of_a_bundle_lie_where_their_first_and_last_words_stand(tmp_path):
    bundle = (
        POST_TOML.replace('id = "post"', 'id = "post"\nends = "reported."')
        + '\n[[report]]\nid = "more"\nstory = "rail"\nstarts = "They left"\n'
    )
    gold = compiled(
        tmp_path,
        post=bundle.replace('quote = "Tarrow', 'report = "post"\nquote = "Tarrow'),
        story=STORY.replace("passages", "# passages"),
    )
    found = {report.id: (words(gold, report.place)[:9], words(gold, report.place)[-9:], report.story) for report in gold.reports}
    assert found["pumps/post"] == ("Pumps gon", "reported.", "pumps")
    assert found["pumps/more"] == ("They left", "so twice.", "pumps/rail")


def test_ids_in_an_item_of_another_folders_story_mean_that_folders(tmp_path):
    elsewhere = {
        "wire": WIRE_TOML.replace("wire.example/1", "wire.example/2"),
        "post": POST_TOML.replace("post.example/1", "post.example/2").replace('id = "post"', 'id = "item"\nstory = "pumps"'),
        "story": STORY.split("[[descent]]")[0],
    }
    folders = (write_story(tmp_path), write_story(tmp_path, "valves", **elsewhere))
    gold = compile_stories(folders, tmp_path, "both")
    item = next(report for report in gold.reports if report.id == "valves/item")
    assert item.story == "pumps"
    first = next(appearance for appearance in gold.appearances if appearance.report == item.id)
    assert first.claims == ("pumps/sold",)


@pytest.mark.parametrize(
    ("file", "was", "now", "says"),
    [
        (
            "wire",
            "about 40 pumps",
            "about 41 pumps",
            "wire.toml appearance 1: quotes 'Tarrow Pumps sold about 41 pumps'",
        ),
        ("wire", 'speaker = "he"', 'speaker = "she said it"', "gives the speaker 'she said it'"),
        ("wire", 'by = "officials"', 'by = "offcials"', "names the source 'offcials'"),
        ("wire", "value = 40", 'value = "forty"', "value is 'forty', where a number belongs"),
        ("wire", 'claim = "sold"', "claim = 3", r"appearance[0].claim is 3, where a list belongs"),
        ("wire", 'claim = "sold"', 'claim = "bought"', "tells the claim 'pumps/bought'"),
        ("wire", 'act = "not_stated"', 'act = "silence"', "'silence' is no act"),
        ("wire", "cue =", "queue =", "does not know the field 'queue'"),
        ("wire", 'uri = "', "uri = ", "is no valid TOML"),
        ("post", 'like = "wire"', 'like = "wires"', "names the report 'wires'"),
        ("post", 'like = "wire"', 'like = "post"', "is `like` itself"),
        ("story", 'parent = "wire"', 'parent = "unseen:wire"', "which is not under [unseen]"),
        ("story", 'quote = "400"', 'quote = "4000"', "change 1: quotes '4000'"),
        ("story", 'names = ["Tarrow Bridge"]', 'names = ["Arrow Bridge"]', "entities.town: stands in no report"),
        ("story", 'to = "town"', 'to = "city"', "names the entity 'city'"),
        ("story", 'names = ["Tarrow Bridge"]', 'names = ["Tarrow Bridge"]\nlisted = ["VL-9"]', "names the party 'VL-9'"),
        ("story", 'passages = ["They', 'passages = ["Them', "begins a passage with 'Them left"),
        ("story", 'state = "single"', 'state = "sole"', "'sole' is no state"),
        ("story", "count = 1", "count = 2", "claims.sold: is single and has more than one origin"),
        ("story", 'kind = "quantity"', 'kind = "omission"', "change 1: must have `to`, unless it is an omission"),
        (
            "wire",
            "value = 40",
            'value = 40 }]\ntimes = [{ quote = "40", value = "in March"',
            "gives 'in March', which is no time",
        ),
    ],
)
def test_every_slip_is_named_with_its_file(tmp_path, file, was, now, says):
    texts = {"wire": WIRE_TOML, "post": POST_TOML, "story": STORY}
    assert was in texts[file]
    assert says in slips(tmp_path, **{file: texts[file].replace(was, now)})


def cue_of(content, cue, text):
    """The text before the cue that is found for a content."""
    whole = Place("page", 0, len(text))
    beside = find(content, text, whole)
    assert beside is not None
    return text[: nearest(cue, text, whole, beside).start]


def test_a_cue_that_interrupts_a_quotation_is_found_inside_it():
    text = 'He said no. "We sold them," she said, "but never to Lind." Later he said more.'
    assert cue_of('We sold them," she said, "but never to Lind', "said", text).endswith('them," she ')


def test_a_cue_inside_what_is_said_is_not_the_one_that_says_it():
    assert cue_of("they had not said so", "said", "They said they had not said so, he said.") == "They "


def test_a_cue_of_the_paragraph_before_is_not_the_one_that_says_it():
    text = "It was late, he said.\n\nAt least 600 people left their houses in the night, he said."
    assert cue_of("At least 600 people left their houses in the night", "said", text).endswith("night, he ")


def test_a_name_inside_an_outlets_name_is_no_mention(tmp_path):
    before, rest = STORY.split("[entities.town]")
    story = f'{before}[outlets.bridge]\nname = "Tarrow Bridge"\n\n[claims.sold]{rest.split("[claims.sold]")[1].split("[[relation]]")[0]}'
    (maker,) = (gold := compiled(tmp_path, story=story)).entities
    assert [words(gold, mention) for mention in maker.mentions] == ["Tarrow Pumps", "Tarrow Pumps"]
