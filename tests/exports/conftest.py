"""The example case, for every test of an export."""

import pytest
from tests.exports.example import example_case

from firsthand.model import Case


@pytest.fixture
def case() -> Case:
    return example_case()
