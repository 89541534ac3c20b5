"""Units of measure and of money, by every spelling that English news uses, with their factor to SI."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """What one of a unit is in the SI unit of its dimension; None for money, whose worth changes."""

    dimension: str
    factor: float | None
    code: str | None = None


# Spellings, dimension, factor. A `+` behind a word stands for its plural in s as well.
_TABLE = (
    ("mm millimetre+ millimeter+", "length", 1e-3),
    ("cm centimetre+ centimeter+", "length", 1e-2),
    ("m metre+ meter+", "length", 1.0),
    ("km kms kilometre+ kilometer+", "length", 1e3),
    ("mi mile+", "length", 1609.344),
    ("nm nmi nautical_mile+", "length", 1852.0),
    ("yd yard+", "length", 0.9144),
    ("ft foot feet", "length", 0.3048),
    ("inch inches", "length", 0.0254),
    ("mg milligram+ milligramme+", "mass", 1e-6),
    ("g gram+ gramme+", "mass", 1e-3),
    ("kg kgs kilo+ kilogram+ kilogramme+", "mass", 1.0),
    # A "ton" of news is taken for a metric one; a short ton is a tenth less.
    ("t tonne+ metric_ton+ ton+", "mass", 1e3),
    ("kt kilotonne+ kiloton+", "mass", 1e6),
    ("lb lbs", "mass", 0.45359237),
    ("ounce+ oz", "mass", 0.028349523125),
    ("ms millisecond+", "time", 1e-3),
    ("sec secs second+", "time", 1.0),
    ("min mins minute+", "time", 60.0),
    ("h hr hrs hour+", "time", 3600.0),
    ("day+", "time", 86400.0),
    ("week+", "time", 604800.0),
    # Months and years of the Gregorian calendar on average.
    ("month+", "time", 2629746.0),
    ("yr yrs year+", "time", 31556952.0),
    ("decade+", "time", 315569520.0),
    ("W watt+", "power", 1.0),
    ("kW kilowatt+", "power", 1e3),
    ("MW megawatt+", "power", 1e6),
    ("GW gigawatt+", "power", 1e9),
    ("hp horsepower", "power", 745.6998715822702),
    ("J joule+", "energy", 1.0),
    ("kWh kilowatt-hour+ kilowatt_hour+", "energy", 3.6e6),
    ("MWh megawatt-hour+ megawatt_hour+", "energy", 3.6e9),
    ("GWh gigawatt-hour+ gigawatt_hour+", "energy", 3.6e12),
    ("TWh terawatt-hour+ terawatt_hour+", "energy", 3.6e15),
    ("V volt+", "voltage", 1.0),
    ("kV kilovolt+", "voltage", 1e3),
    ("kHz kilohertz", "frequency", 1e3),
    ("MHz megahertz", "frequency", 1e6),
    ("GHz gigahertz", "frequency", 1e9),
    ("Hz hertz", "frequency", 1.0),
    ("sq_km sq._km km2 km² square_kilometre+ square_kilometer+ square_km", "area", 1e6),
    ("sq_m sq._m m2 m² square_metre+ square_meter+", "area", 1.0),
    ("square_mile+ sq_mile+ sq._mile+", "area", 2589988.110336),
    ("square_feet square_foot sq_ft sq._ft.", "area", 0.09290304),
    ("ha hectare+", "area", 1e4),
    ("acre+", "area", 4046.8564224),
    ("l litre+ liter+", "volume", 1e-3),
    ("cubic_metre+ cubic_meter+ m3 m³", "volume", 1.0),
    ("bcm", "volume", 1e9),
    ("barrel+ bbl", "volume", 0.158987294928),
    ("gallon+", "volume", 0.003785411784),
    (
        "km/h kph kmh kmph km_per_hour km_an_hour kilometres_per_hour kilometres_an_hour kilometers_per_hour kilometers_an_hour",
        "speed",
        1 / 3.6,
    ),
    ("mph miles_per_hour miles_an_hour", "speed", 0.44704),
    ("m/s metres_per_second meters_per_second metres_a_second meters_a_second", "speed", 1.0),
    ("knot+", "speed", 1852 / 3600),
    ("% percent per_cent pct pc", "ratio", 0.01),
    ("percentage_point+", "ratio", 0.01),
    ("times fold", "ratio", 1.0),
    ("KB kilobyte+", "data", 1e3),
    ("MB megabyte+", "data", 1e6),
    ("GB gigabyte+", "data", 1e9),
    ("TB terabyte+", "data", 1e12),
    ("°C degrees_Celsius degrees_celsius degrees_C", "temperature", None),
    ("°F degrees_Fahrenheit degrees_fahrenheit degrees_F", "temperature", None),
)
# Money: ISO 4217 where the words mean one currency in news (a bare dollar is the United States'), else the plain word.
_MONEY = (
    ("$ US$ USD dollar+ US_dollar+ U.S._dollar+", "USD"),
    ("A$ AUD Australian_dollar+", "AUD"),
    ("C$ CAD Canadian_dollar+", "CAD"),
    ("HK$ HKD Hong_Kong_dollar+", "HKD"),
    ("S$ SGD Singapore_dollar+", "SGD"),
    ("€ EUR euro+", "EUR"),
    ("£ GBP pounds_sterling", "GBP"),
    ("CNY RMB yuan renminbi Chinese_yuan", "CNY"),
    ("JPY yen", "JPY"),
    ("¥", "¥"),
    ("₽ RUB rouble+ ruble+ Russian_rouble+ Russian_ruble+", "RUB"),
    ("₴ UAH hryvnia+", "UAH"),
    ("₹ INR Rs Indian_rupee+", "INR"),
    ("₩ KRW won", "KRW"),
    ("₪ ILS shekel+", "ILS"),
    ("₺ TRY Turkish_lira+", "TRY"),
    ("CHF Swiss_franc+", "CHF"),
    ("PLN zloty zlotys złoty", "PLN"),
    ("SEK Swedish_crown+ Swedish_krona Swedish_kronor", "SEK"),
    ("NOK Norwegian_crown+ Norwegian_krone Norwegian_kroner", "NOK"),
    ("DKK Danish_crown+ Danish_krone Danish_kroner", "DKK"),
    ("AED dirham+", "AED"),
    ("rupee+", "rupee"),
    ("franc+", "franc"),
    ("crown+ krona kronor krone kroner", "crown"),
    ("lira+", "lira"),
    ("rial+", "rial"),
    ("riyal+", "riyal"),
    ("dinar+", "dinar"),
    ("peso+", "peso"),
    ("tenge", "KZT"),
    ("rand", "ZAR"),
)
# "pounds" is weight or money: money where it goes with one of these words in its passage, or runs into the hundred thousands.
POUNDS_OF_MONEY = 100_000
WORDS_OF_MONEY = frozenset(
    (
        "pay paid pays paying cost costs costing fine fined fines spend spent price priced worth earn earned salary budget fund funds "
        "funding debt loan profit sales tax cash money bank invest invested investment sterling bill bought sold raise raised"
    ).split()
)
KILOGRAMS_OF_A_POUND = 0.45359237
# "won" behind a smaller number is a verb.
WON_FROM = 1000


def _spell(spellings: str) -> list[str]:
    found = []
    for spelling in spellings.split():
        word = spelling.removesuffix("+").replace("_", " ")
        found.append(word)
        if spelling.endswith("+"):
            found.append(word + "s")
    return found


UNITS: dict[str, Unit] = {word: Unit(dimension, factor) for row, dimension, factor in _TABLE for word in _spell(row)}
UNITS |= {word: Unit("currency", None, code) for row, code in _MONEY for word in _spell(row)}
POUNDS = ("pound", "pounds")
UNITS |= dict.fromkeys(POUNDS, Unit("mass", KILOGRAMS_OF_A_POUND))
# What stands before its number: signs and codes of money.
LEADING: tuple[str, ...] = tuple(
    word for word, unit in UNITS.items() if unit.code and (word.isupper() or not word[-1].isalpha() or word == "Rs")
)
# Letters that are a scale behind a sum with its sign before it ("$5m"), and a unit or nothing elsewhere.
SCALES_OF_MONEY = {"m": 1e6, "M": 1e6, "k": 1e3, "K": 1e3, "b": 1e9, "B": 1e9}
# Marks that say a number is not exact, as they stand before it and behind it.
APPROXIMATE_BEFORE = (
    "about around some roughly approximately nearly almost over under above below circa approx ca more_than less_than fewer_than "
    "at_least at_most up_to as_many_as as_much_as as_few_as as_little_as no_more_than no_less_than no_fewer_than not_more_than "
    "close_to just_over just_under well_over upwards_of in_excess_of an_estimated estimated an_average_of more_or_less "
    "as_far_as as_long_as as_high_as as_low_as a_maximum_of a_minimum_of maximum minimum "
    "in_the_region_of in_the_order_of on_the_order_of exceeding only_about"
).split()
APPROXIMATE_AFTER = "or_so or_more or_less or_fewer at_least at_most plus approximately".split()
# Words before a number that it labels rather than counts: "Article 5", "flight 370".
LABELS = (
    "no nos number type article section chapter page pages resolution flight route highway room gate phase level category class "
    "version paragraph line unit block building house apartment floor form model mark mk part volume issue item channel group grade "
    "stage round area district sector zone order case bill act law rule clause annex figure table exit platform track lot box plot "
    "step day week tier iso covid appendix code terminal pier protocol directive regulation reactor"
).split()
