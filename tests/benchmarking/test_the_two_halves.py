"""What perfect and careless cases score on the benchmark itself."""

import pytest
from tests.benchmarking.careless import empty, lumped, sentencewise, whole
from tests.benchmarking.test_scoring import LUMPABLE

from firsthand.benchmarking import HALVES, piles
from firsthand.benchmarking.gold import Gold
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import errors, score


@pytest.fixture(scope="module", params=HALVES)
def gold(request) -> Gold:
    return piles.read(request.param)


def test_a_perfect_case_scores_one_in_every_layer_and_every_layer_is_asked(gold):
    scores = score(perfect(gold), gold)
    assert errors(scores, 3) == ()
    assert [layer.name for layer in scores.layers if layer.f1 < 1 or not layer.right] == []


@pytest.mark.parametrize("careless", [empty, whole, sentencewise])
def test_a_careless_case_scores_next_to_nothing_in_every_layer(gold, careless):
    assert {layer.name: layer.f1 for layer in score(careless(gold), gold).layers if layer.f1 >= 0.1} == {}


def test_a_case_that_puts_everything_into_one_scores_next_to_nothing_where_things_are_joined(gold):
    scores = score(lumped(gold), gold)
    assert {name: scores[name].f1 for name in LUMPABLE if scores[name].f1 >= 0.1} == {}
