"""Words of party names that say little or are written in many ways: titles, particles, common words, look-alike letters."""

# Before or after a person's name, in lower case without full stops.
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady hon jr sr ii iii iv gen general col colonel maj major capt captain lt lieutenant "
    "sgt sergeant adm admiral brig brigadier marshal comrade comandante hajji haji hajj sheikh shaykh shaikh sheik mullah maulavi mawlawi "
    "maulvi mawlavi ayatollah hojjatoleslam eng engineer sayyid sayed seyed seyyed syed don dona doña senor sr sra señor herr frau "
    "monsieur madame rev reverend father bishop king prince princess president minister alhaji".split()
)
# Parts of a person's name that many have: they come and go from one list to the next.
PARTICLES = frozenset(
    "al el ul ad ash as ar az bin ben ibn bint abu abou abi umm um ould de del della der den di da das dos du la le las los van von zu zur "
    "ter ten y e i bn ud uz".split()
)
# Half of all companies have one of these.
COMMON = frozenset(
    "and of the for trading trade company group international general industries industrial import export services service holding "
    "holdings investment investments development technology technologies systems engineering construction shipping maritime marine "
    "logistics transport bank center centre institute research production enterprise enterprises corporation organization organisation "
    "global world foundation association products solutions management commercial national state scientific joint stock limited "
    "liability open public private closed society federal first new".split()
)
VESSEL_PREFIXES = frozenset("mv mt ms ss rv fv the".split())
ORDINALS = {
    "first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4", "fifth": "5", "5th": "5",
    "sixth": "6", "6th": "6", "seventh": "7", "7th": "7", "eighth": "8", "8th": "8", "ninth": "9", "9th": "9", "tenth": "10", "10th": "10",
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "organisation": "organization", "centre": "center", "defence": "defense", "intl": "international",
}  # fmt: skip
# Cyrillic and Greek letters that look like Latin ones.
CONFUSABLE = dict(
    zip("аеорсухіѕјһԁАВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοικν", "aeopcyxisjhdABEKMHOPCTYXISJABEZHIKMNOPTYXaoikv", strict=True)
)
# Digits that stand for letters inside a word.
DIGIT_LETTERS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g"}
