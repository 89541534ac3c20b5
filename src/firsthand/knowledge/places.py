"""Countries by name and by the adjective of their people, and the words for places and public bodies."""

import re
from functools import lru_cache

# What a country is called beside its name in the list of Unicode's CLDR.
_ALSO: dict[str, str] = {
    "AE": "UAE|U.A.E.|Emirates",
    "BA": "Bosnia|Bosnia and Herzegovina",
    "BO": "Plurinational State of Bolivia",
    "CD": "Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC",
    "CG": "Republic of the Congo|Congo Republic",
    "CI": "Ivory Coast|Cote d'Ivoire",
    "CN": "People's Republic of China|PRC|Mainland China",
    "CV": "Cape Verde",
    "CZ": "Czech Republic",
    "DE": "Federal Republic of Germany",
    "FM": "Micronesia",
    "GB": "UK|U.K.|Britain|Great Britain",
    "GM": "The Gambia",
    "HK": "Hong Kong",
    "IR": "Islamic Republic of Iran",
    "KP": "DPRK|Democratic People's Republic of Korea",
    "KR": "Republic of Korea",
    "LA": "Lao PDR",
    "MK": "Macedonia",
    "MM": "Burma|Myanmar",
    "MO": "Macau|Macao",
    "NL": "Holland|The Netherlands",
    "PH": "The Philippines",
    "PS": "Palestine|Palestinian Territories",
    "RU": "Russian Federation",
    "SA": "Kingdom of Saudi Arabia|KSA",
    "SU": "Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics",
    "SY": "Syrian Arab Republic",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "TR": "Turkey|Türkiye|Turkiye",
    "TW": "Republic of China",
    "TZ": "United Republic of Tanzania",
    "US": "U.S.|US|USA|U.S.A.|United States of America|America",
    "VA": "Holy See|Vatican",
    "VE": "Bolivarian Republic of Venezuela",
    "XK": "Kosovo",
}
# Adjectives and people of each country; a form in -s is read off the singular.
_DEMONYMS: dict[str, str] = {
    "AD": "Andorran", "AE": "Emirati", "AF": "Afghan|Afghani", "AL": "Albanian", "AM": "Armenian", "AO": "Angolan",
    "AR": "Argentine|Argentinian", "AT": "Austrian", "AU": "Australian", "AZ": "Azerbaijani|Azeri", "BA": "Bosnian",
    "BB": "Barbadian", "BD": "Bangladeshi", "BE": "Belgian", "BF": "Burkinabe|Burkinabé", "BG": "Bulgarian",
    "BH": "Bahraini", "BI": "Burundian", "BJ": "Beninese", "BN": "Bruneian", "BO": "Bolivian", "BR": "Brazilian",
    "BS": "Bahamian", "BT": "Bhutanese", "BW": "Botswanan|Motswana", "BY": "Belarusian|Belarussian", "BZ": "Belizean",
    "CA": "Canadian", "CD": "Congolese", "CF": "Central African", "CH": "Swiss", "CI": "Ivorian", "CL": "Chilean",
    "CM": "Cameroonian", "CN": "Chinese", "CO": "Colombian", "CR": "Costa Rican", "CU": "Cuban", "CY": "Cypriot",
    "CZ": "Czech", "DE": "German", "DJ": "Djiboutian", "DK": "Danish|Dane", "DZ": "Algerian",
    "EC": "Ecuadorian|Ecuadorean", "EE": "Estonian", "EG": "Egyptian", "ER": "Eritrean", "ES": "Spanish|Spaniard",
    "ET": "Ethiopian", "FI": "Finnish|Finn", "FJ": "Fijian", "FR": "French|Frenchman|Frenchwoman", "GA": "Gabonese",
    "GB": "British|Briton|English|Scottish|Welsh|Englishman", "GE": "Georgian", "GH": "Ghanaian", "GM": "Gambian",
    "GN": "Guinean", "GR": "Greek", "GT": "Guatemalan", "GY": "Guyanese", "HK": "Hongkonger|Hong Konger",
    "HN": "Honduran", "HR": "Croatian|Croat", "HT": "Haitian", "HU": "Hungarian", "ID": "Indonesian",
    "IE": "Irish|Irishman", "IL": "Israeli", "IN": "Indian", "IQ": "Iraqi", "IR": "Iranian", "IS": "Icelandic|Icelander",
    "IT": "Italian", "JM": "Jamaican", "JO": "Jordanian", "JP": "Japanese", "KE": "Kenyan", "KG": "Kyrgyz",
    "KH": "Cambodian", "KP": "North Korean", "KR": "South Korean", "KW": "Kuwaiti", "KZ": "Kazakh|Kazakhstani",
    "LA": "Lao|Laotian", "LB": "Lebanese", "LK": "Sri Lankan", "LR": "Liberian", "LS": "Basotho", "LT": "Lithuanian",
    "LU": "Luxembourgish|Luxembourger", "LV": "Latvian", "LY": "Libyan", "MA": "Moroccan", "MC": "Monegasque",
    "MD": "Moldovan", "ME": "Montenegrin", "MG": "Malagasy", "MK": "Macedonian", "ML": "Malian", "MM": "Burmese",
    "MN": "Mongolian", "MR": "Mauritanian", "MT": "Maltese", "MU": "Mauritian", "MV": "Maldivian", "MW": "Malawian",
    "MX": "Mexican", "MY": "Malaysian", "MZ": "Mozambican", "NA": "Namibian", "NE": "Nigerien", "NG": "Nigerian",
    "NI": "Nicaraguan", "NL": "Dutch|Dutchman", "NO": "Norwegian", "NP": "Nepalese|Nepali", "NZ": "New Zealander",
    "OM": "Omani", "PA": "Panamanian", "PE": "Peruvian", "PG": "Papua New Guinean", "PH": "Filipino|Philippine",
    "PK": "Pakistani", "PL": "Polish|Pole", "PR": "Puerto Rican", "PS": "Palestinian", "PT": "Portuguese",
    "PY": "Paraguayan", "QA": "Qatari", "RO": "Romanian", "RS": "Serbian|Serb", "RU": "Russian", "RW": "Rwandan",
    "SA": "Saudi|Saudi Arabian", "SC": "Seychellois", "SD": "Sudanese", "SE": "Swedish|Swede", "SG": "Singaporean",
    "SI": "Slovenian|Slovene", "SK": "Slovak|Slovakian", "SL": "Sierra Leonean", "SN": "Senegalese",
    "SO": "Somali|Somalian", "SR": "Surinamese", "SS": "South Sudanese", "SV": "Salvadoran|Salvadorean", "SY": "Syrian",
    "SZ": "Swazi", "TD": "Chadian", "TG": "Togolese", "TH": "Thai", "TJ": "Tajik", "TM": "Turkmen", "TN": "Tunisian",
    "TR": "Turkish|Turk", "TT": "Trinidadian", "TW": "Taiwanese", "TZ": "Tanzanian", "UA": "Ukrainian", "UG": "Ugandan",
    "US": "American", "UY": "Uruguayan", "UZ": "Uzbek", "VA": "Vatican", "VE": "Venezuelan", "VN": "Vietnamese",
    "XK": "Kosovar|Kosovan", "YE": "Yemeni", "ZA": "South African", "ZM": "Zambian", "ZW": "Zimbabwean",
}  # fmt: skip
# Adjectives of peoples, faiths, continents and parties: written with a capital, and no names of anything.
PEOPLES: frozenset[str] = frozenset(
    "african arab arabic asian balkan baltic caribbean catholic christian communist conservative democrat democratic "
    "eurasian european evangelical hindu islamic islamist jewish jihadist korean kurdish labour latin latino liberal "
    "muslim nazi nordic orthodox palestinian protestant republican scandinavian semitic shia shiite shi'ite sikh slavic "
    "soviet sunni tamil tatar tory western westerner eastern northern southern transatlantic anglo buddhist basque catalan "
    "chechen crimean flemish hispanic indigenous maronite pashtun roma rohingya tibetan tutsi hutu uighur uyghur yiddish "
    "zionist marxist socialist".split()
)

# The noun that makes a name a public body's, wherever it stands in it.
BODY_HEADS: frozenset[str] = frozenset(
    "administration admiralty army assembly bundestag cabinet chancellery coastguard congress consulate court courts "
    "customs delegation department directorate duma embassy gendarmerie government inspectorate intelligence interior "
    "judiciary kremlin legislature magistracy military militia ministry ministries municipality navy ombudsman parliament "
    "pentagon police prefecture presidency prosecutor prosecutors rada secretariat senate sheriff treasury tribunal "
    "knesset voivodeship".split()
)
# These do when a country, its adjective or another public noun stands with them; alone they are any organization.
ORG_HEADS: frozenset[str] = frozenset(
    "academy agency alliance archive archives assembly association authority board brotherhood bureau campaign center "
    "centre church club coalition college command commission committee community company confederation conference "
    "consortium corps council federation force forces forum foundation front fund guard guards hospital house initiative "
    "inspectorate institute institution laboratory laboratories league library mission mosque movement museum network "
    "observatory office organisation organization parish party programme program register registry school secretariat "
    "service services society staff syndicate synod team trust union unions university watch bank".split()
)
# With one of these before them, the heads above name a public body: "Maritime Safety Agency" may be one, "State Customs Service" is.
PUBLIC_WORDS: frozenset[str] = frozenset(
    "federal state national royal municipal regional parliamentary presidential government central customs tax border "
    "coast security defence defense intelligence foreign interior justice nuclear regulatory election electoral police air "
    "armed secret supreme joint public civil provincial".split()
)
# Public bodies named by their building, in English news.
SEATS: dict[str, str] = {
    "white house": "US", "pentagon": "US", "capitol hill": "US", "state department": "US", "us treasury": "US",
    "kremlin": "RU", "downing street": "GB", "whitehall": "GB", "elysee": "FR", "elysée": "FR", "bundestag": "DE",
    "bundesrat": "DE", "knesset": "IL", "verkhovna rada": "UA", "state duma": "RU", "sejm": "PL", "riksdag": "SE",
    "storting": "NO", "foreign office": "GB", "home office": "GB", "national security council": "", "supreme court": "",
    "house of representatives": "US", "house of commons": "GB", "house of lords": "GB", "federal reserve": "US",
    "central bank": "", "bank of england": "GB",
}  # fmt: skip
# International bodies: every spelling means the one body, whoever writes it.
INTERNATIONAL: dict[str, str] = {
    "United Nations": "UN|U.N.|UNO",
    "European Union": "EU|E.U.",
    "NATO": "North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato",
    "African Union": "AU",
    "Arab League": "League of Arab States",
    "ASEAN": "Association of Southeast Asian Nations",
    "European Commission": "EU Commission",
    "European Parliament": "EU Parliament",
    "European Council": "",
    "European Central Bank": "ECB",
    "Group of Seven": "G7|G-7",
    "Group of 20": "G20|G-20|Group of Twenty",
    "International Atomic Energy Agency": "IAEA",
    "International Committee of the Red Cross": "ICRC",
    "International Court of Justice": "ICJ",
    "International Criminal Court": "ICC",
    "International Maritime Organization": "IMO|International Maritime Organisation",
    "International Monetary Fund": "IMF",
    "Interpol": "INTERPOL",
    "OPEC": "Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries",
    "OSCE": "Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe",
    "UN Security Council": "U.N. Security Council|United Nations Security Council",
    "UN General Assembly": "U.N. General Assembly|United Nations General Assembly",
    "UNESCO": "Unesco",
    "UNHCR": "UN Refugee Agency|U.N. Refugee Agency",
    "UNICEF": "Unicef",
    "World Bank": "",
    "World Health Organization": "WHO|World Health Organisation",
    "World Trade Organization": "WTO|World Trade Organisation",
}
_IN_BRACKETS = re.compile(r"\s*\(.*?\)|\sSAR China")
_SPACES = re.compile(r"[\s.]+")


@lru_cache(maxsize=65536)
def country_named(name: str) -> str | None:
    """The ISO code of the country of this English name ("Ukraine", "U.S.", "the Netherlands"), or None."""
    code = _countries().get(_key(name))
    # "us" is no country, and what is written in small letters is none either.
    return code if name.startswith("the ") or (name[:1].isupper() and (len(_key(name)) > 3 or name.isupper())) else None


@lru_cache(maxsize=512)
def country_name(code: str) -> str:
    """The English name of the country of this ISO code; the code itself where there is none."""
    from babel import Locale

    name: str = Locale("en").territories.get(code) or _ALSO.get(code, code).split("|")[0]
    return _IN_BRACKETS.sub("", name)


@lru_cache(maxsize=65536)
def country_of_people(word: str) -> str | None:
    """The ISO code that an adjective or noun of people belongs to ("Norwegian", "Norwegians", "Swiss"), or None."""
    return _peoples().get(_key(word))


def is_people(word: str) -> bool:
    """Whether the word is an adjective or noun of a people, faith, continent or party."""
    folded = _key(word)
    return folded in _peoples() or folded in PEOPLES or (folded.endswith("s") and folded[:-1] in PEOPLES)


def international_body(name: str) -> str | None:
    """The international body that goes by exactly this name; None where none does."""
    return _bodies().get(" ".join(name.split()))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    # Imported here: the names of CLDR take a tenth of a second to load, and most calls of the program need none.
    from babel import Locale

    names: dict[str, str] = {}
    for code, name in sorted(Locale("en").territories.items()):
        if len(code) == 2 and code.isalpha() and code not in {"ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"}:
            names.setdefault(_key(name), code)
            names.setdefault(_key(_IN_BRACKETS.sub("", name)), code)
            names.setdefault(_key(name.replace("&", "and").replace("St.", "Saint")), code)
    for code, also in _ALSO.items():
        for name in also.split("|"):
            names[_key(name)] = code
    return names


@lru_cache(maxsize=1)
def _peoples() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, words in _DEMONYMS.items():
        for word in words.split("|"):
            found.setdefault(_key(word), code)
            found.setdefault(_key(word) + "s", code)
    return found


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    found = {name: name for name in INTERNATIONAL}
    for name, also in INTERNATIONAL.items():
        for other in filter(None, also.split("|")):
            found.setdefault(other, name)
    return found


def _key(name: str) -> str:
    return _SPACES.sub(" ", name.casefold().replace("’", "'").replace(".", "")).strip().removeprefix("the ")
