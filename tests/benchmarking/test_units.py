"""Units under one name."""

import pytest

from firsthand.benchmarking.layers.units import unit_of


@pytest.mark.parametrize(
    "names",
    [
        ("percent", "%", "per cent", "Prozent", "pour cent"),
        ("km", "kilometres", "kilometer"),
        ("EUR", "€", "euros", "Euro"),
        ("USD", "$", "dollars", "US dollar"),
        ("tonne", "t", "tonnes", "metric tons"),
        ("µg/l", "micrograms per litre", "microgram per liter", "μg/L"),
        ("°C", "degrees Celsius", "degree celsius"),
        ("hour", "h", "hours", "Stunden", "heures"),
        ("Vellish crowns", "vellish crown"),
        ("crates per day", "crate/day"),
    ],
)
def test_names_and_symbols_of_one_unit_are_one(names):
    assert len({unit_of(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("km", "mile"), ("EUR", "USD"), ("kg", "t"), ("percent", "percentage point"), ("long ton", "ton"), ("m", None)],
)
def test_different_units_stay_different(one, other):
    assert unit_of(one) != unit_of(other)


def test_counted_things_have_no_unit():
    assert unit_of(None) is unit_of(" ") is None
