"""Names of units that mean the same."""

import re
import unicodedata

# One line for each unit: what it is called here, then its other names and symbols, singular and in lower case.
_UNITS = """
percent | % | per cent | pct | prozent | pour cent | відсоток | відсотків | відсотки
percentage point | prozentpunkt | point de pourcentage
m | metre | meter | mètre | метр | метри | метрів
km | kilometre | kilometer | kilomètre | кілометр | кілометри | кілометрів
cm | centimetre | centimeter | zentimeter | centimètre | сантиметр
mm | millimetre | millimeter | millimètre | міліметр
mile | mi | meile | mille | миля | миль
nautical mile | nmi | seemeile | mille marin
foot | feet | ft | fuß | pied | фут
inch | inches | zoll | pouce | дюйм
yard | yd
kg | kilogram | kilogramme | kilo | kilogramm | кілограм | кілограмів
g | gram | gramme | gramm | грам
mg | milligram | milligramme | milligramm | міліграм
µg | microgram | microgramme | mikrogramm | mcg | ug | мікрограм | мкг
t | tonne | metric ton | metric tonne | ton | тонна | тонни | тонн
lb | pound weight | pfund
l | litre | liter | літр | літрів | літри
ml | millilitre | milliliter | мілілітр
m³ | cubic metre | cubic meter | m3 | kubikmeter | mètre cube | кубометр
m² | square metre | square meter | m2 | sqm | quadratmeter | mètre carré
km² | square kilometre | square kilometer | km2 | quadratkilometer | kilomètre carré
ha | hectare | hektar | гектар
acre | acker
barrel | bbl | baril | fass | барель
second | sec | s | sekunde | seconde | секунда
minute | min | хвилина | хвилин
hour | h | hr | stunde | heure | година | годин | години
day | tag | jour | день | дні | днів | доба | доби | діб
week | woche | semaine | тиждень | тижні | тижнів
month | monat | mois | місяць | місяці | місяців
year | yr | jahr | année | an | рік | роки | років
°c | degree celsius | degrees celsius | celsius | c
°f | degree fahrenheit | degrees fahrenheit | fahrenheit | f
w | watt
kw | kilowatt | кіловат
mw | megawatt | mégawatt | мегават
gw | gigawatt
kwh | kilowatt-hour | kilowatt hour | kilowattstunde
mwh | megawatt-hour | megawatt hour | megawattstunde
kv | kilovolt
v | volt
kmh | km/h | kph | kilometre per hour | kilometer per hour | kilometre an hour | stundenkilometer
mph | mile per hour | mile an hour
knot | kt | kn | knoten | nœud
teu | twenty-foot equivalent unit
usd | $ | us$ | dollar | us dollar | u.s. dollar | долар | доларів | долари
eur | € | euro | євро
gbp | £ | pound | pound sterling | sterling
uah | ₴ | hryvnia | гривня | гривень | гривні
chf | swiss franc | schweizer franken
jpy | ¥ | yen
cny | yuan | renminbi | rmb
inr | ₹ | rupee
rub | ₽ | rouble | ruble | рубль
"""
_CANONICAL = {name.strip(): line.split("|")[0].strip() for line in _UNITS.strip().splitlines() for name in line.split("|")}
_PER = re.compile(r"\s*/\s*|\s+(?:per|a|an|pro|je|par|на)\s+")
_GERMAN_PLURALS = ("n", "en", "e")
# Endings of the plural, the longest first; unknown units are compared without it.
_PLURALS = (("ies", "y"), ("s", ""))


def unit_of(unit: str | None) -> str | None:
    """A unit under the one name that all its names and symbols have; an unknown one in lower case and singular."""
    if unit is None or not unit.strip():
        return None
    plain = unicodedata.normalize("NFC", unit.strip().casefold()).replace("μ", "µ").rstrip(".")
    if known := _known(plain):
        return known
    parts = [part for part in _PER.split(plain) if part]
    if len(parts) > 1:
        return "/".join(_known(part) or _singular(part) for part in parts)
    return _singular(plain)


def _known(name: str) -> str | None:
    forms = (name, _singular(name), *(name.removesuffix(ending) for ending in _GERMAN_PLURALS if name.endswith(ending)))
    return next((_CANONICAL[form] for form in forms if form in _CANONICAL), None)


def _singular(name: str) -> str:
    for ending, instead in _PLURALS:
        if name.endswith(ending) and len(name) > len(ending) + 2 and not name.endswith("ss"):
            return name[: -len(ending)] + instead
    return name
