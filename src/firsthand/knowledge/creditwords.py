"""Words that make a credit of a name that may also be a place's, a person's or a company's ("Orven" of the Orven News Agency).

The tables in `phrases` are for names that are an outlet's beyond doubt. These are narrower: each is tried right before or right after a
name, in all languages at once, and means that the name told, asked or was cited.
"""

import re

from firsthand.knowledge.phrases import OUTLET_NOUNS

# Articles and nouns of outlets that stand between a phrase and the name; an adjective only beside such a noun
# ("le quotidien germanophone").
_NOUN = (
    rf"(?:{OUTLET_NOUNS}|agency|wire|outlet|site|paper|Agentur|Blatt|médias?|medio|sitio|сайту?|агенці\w{{1,3}}"
    rf"|агентств\w{{1,3}})"
)
_ARTICLE = r"(?:the|its|der|die|das|dem|den|le|la|les|el|los|il|lo|a|o|к|до)"
_FILL = (
    rf"(?:\s{_ARTICLE})?"
    rf"(?:(?:\s[^\W\d_][\w’'-]{{0,20}})?\s(?:l['’]|d['’]|dell['’]|all['’])?{_NOUN}(?:\s[a-zà-ÿ][\w’'-]{{2,20}})?)?"
    rf"(?:\s{_ARTICLE})?"
)
_OPEN = r"\s[«\"“„‘'『《]{0,2}(?:l['’]|d['’])?$"

# Right before a name: the report has this from there.
BEFORE_BOUND = re.compile(
    r"(?:\b(?:citing|with reference to|referring to|quoting|quoted by|cited by|reported by|carried by|credit(?:ed|ing)? to|"
    r"(?:reports?|stor(?:y|ies)|article|dispatch|investigation|exclusive|coverage|tally)\s(?:by|of)|"
    r"(?:reports?|story|article|dispatch|news|information|this|it)\s(?:is|comes?|came|was taken) from|"
    r"unter berufung auf|mit verweis auf|berichtete?t?|meldete?|schreibt|schrieb|zitiert|"
    r"citant|cit(?:e|ent|é par|ée par|és par)|rapportée?s? par|rapporte(?:nt)?|a rapporté|écrit|a écrit|révèle|a révélé"
    r"|selon l['’]agence|"
    r"citando(?:\sa)?|cita(?:\sa)?|citad[oa]s? por|con referencia a|informó|reportó|publicó|recoge|según informó|según publicó|"
    r"riporta|scrive|riferisce|citato da|noticiou|citando|"
    r"со ссылкой на|ссылаясь на|ссылается на|сообщает|сообщают|передает|передаёт|передают|пишет|пишут|цитирует|"
    r"з посиланням на|посилаючись на|посилається на|повідомляє|повідомляють|передає|передають|пише|пишуть|цитує)"
    + _FILL
    + r")"
    + _OPEN,
    re.IGNORECASE,
)
# Right before a name: somebody told or showed it something.
BEFORE_ASKED = re.compile(
    r"(?:\b(?:told|telling|spoke (?:to|with)|speaking (?:to|with)|in an interview (?:to|with)|interview with|(?:seen"
    r"|reviewed|obtained|viewed"
    r"|verified|asked|contacted|interviewed) by|(?:questions?|requests?(?: for comment)?|queries) (?:from|by)|"
    r"gegenüber|im gespräch mit|auf anfrage von|sagten?\b[^.!?\n]{0,60}\sder agentur|"
    r"(?:a|ont) (?:déclaré|dit|indiqué|confié|affirmé|expliqué|précisé) à|consultée?s? par|interrogée?s? par|"
    r"(?:dijo|dijeron|declaró|declararon|afirmó|explicó|aseguró) a|consultad[oa]s? por|entrevista con|declaraciones a|"
    r"(?:ha|hanno) (?:detto|dichiarato) (?:a|al)|disse (?:a|à|ao)|"
    r"в интервью|в беседе с|в комментарии|рассказал[аи]?|"
    r"в інтерв['’ʼ]ю|у розмові з|у коментарі|розповів|розповіла|розповіли)" + _FILL + r")" + _OPEN,
    re.IGNORECASE,
)
_DAY = (
    r"(?:(?:,|\son|\sam|\sle|\sel)?\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|first|also"
    r"|exclusively|later|then|"
    r"has|had|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)){0,3}"
)
# Right after a name: it told this. A company reports a loss and a place reports cases: what is told must follow as a clause, or nothing.
_TOLD = (
    r"(?=\s?(?:[.,;:—–\"”»)]|$)|\s(?:that|on|as|earlier|today|yesterday|first|last|late|citing|quoting|with reference"
    r"|from|unter|citant|citando|"
    r"со ссылкой|з посиланням|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
AFTER_BOUND = re.compile(
    r"(?:[\"”»])?(?:,?\s(?:news agency|news service|newspaper|agency))?"
    + _DAY
    + r"\s(?:(?:reported|reports|writes|wrote|revealed|quoted|"
    r"berichtete?|berichten|meldete?|schreibt|schrieb|"
    r"rapporte|a rapporté|écrit|a écrit|a révélé|indique|"
    r"informó|informa|reportó|reporta|publicó|escribe|riporta|scrive|riferisce|noticiou|"
    r"сообщает|сообщил[аои]?|пишет|передает|передаёт|передал[аои]?|повідомляє|повідомил[аои]?|пише|передає|передал[аои]?)"
    + _TOLD
    + r"|has (?:this|it|the (?:story|news|report|information)) from\b)"
    r"|['’]s?\s(?:(?:earlier|first|own|exclusive|original|latest|new)\s)?(?:reports?|reporting|dispatch|investigation"
    r"|article)\b",
    re.IGNORECASE,
)
# Right after a name: it asked or could not find out, in the words in which news says so.
AFTER_ASKED = re.compile(
    r"\s(?:(?:could not|was (?:not able|unable) to|has not been able to|cannot)\s(?:immediately\s"
    r"|independently\s)?(?:establish|verify|determine"
    r"|ascertain|authenticate|find out|learn)\b|"
    r"(?:konnte\s)?nicht\s(?:unabhängig\s)?(?:ermitteln|überprüfen|verifizieren|klären)\b|"
    r"n['’]a pas pu\s(?:\w+\s)?(?:vérifier|établir|déterminer)\b|no (?:ha )?pud?o\s(?:\w+\s)?(?:verificar|establecer"
    r"|determinar)\b|"
    r"не (?:смогл?[аои]?|удалось)\s(?:\w+\s)?(?:проверить|установить|выяснить)\b|не (?:змогл?[аои]?"
    r"|зміг)\s(?:\w+\s)?(?:перевірити|встановити"
    r"|з['’ʼ]ясувати)\b)",
    re.IGNORECASE,
)

# "the agency Orven", "the Orven agency": marked as an outlet's, but public bodies are agencies too.
AGENCY_BEFORE = re.compile(
    r"(?<!\w)(?:the (?:agency|wire|website|site|outlet|paper|weekly|portal)|der Agentur|die Agentur|l['’]agence"
    r"|la agencia|l['’]agenzia"
    r"|агентств[оауе]м?|агенці[яїюєи]ю?)\s[«\"“„]?(?=(?P<name>[A-ZÀ-ÞА-ЯІЇЄҐ][\w’-]{2,24}))",
)
AGENCY_AFTER = re.compile(r"\b[Tt]he (?=(?P<name>[A-ZÀ-Þ][\w’-]{2,24}) (?:agency|wire|website|news site)\b)")

# Before a name: it is a place's here.
PLACE_BEFORE = re.compile(
    r"\b(?:in|near|at|around|outside|off|north of|south of|east of|west of|bei|nahe|in der nähe von|près de|cerca de|presso|"
    r"в|у|біля|возле|под|під|поблизу)\s$",
    re.IGNORECASE,
)
# Before a name: it is a person's here.
PERSON_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Judge|Captain|Sergeant|General|Colonel|Minister|President|Mayor|Senator"
    r"|Herr|Frau|Monsieur|M|Mme"
    r"|Señora?|пан|пані|господин|госпожа)\.?\s$"
)
# After a name: it is part of a longer one, a company's or a body's or a place's.
BODY_AFTER = re.compile(
    r"\s(?:Group|Holdings?|Bank|Ltd|Limited|Inc|Corp|Corporation|Company|Co|GmbH|AG|SA|SE|AB|AS|ApS|Oy|BV|NV|Plc|PLC|LLC"
    r"|University|College|County"
    r"|City|Council|Airport|Harbou?r|Port|River|Bridge|Street|Road|Hospital|School|Industries|Shipping|Energy|Foods?"
    r"|Partners|Capital"
    r"|Trading|Systems|Works|Yard|FC|United)\b|(?:-Gruppe|-Konzern|-Werke?)\b"
)
# What stands beside an agency's name in a bracket or a byline: the paper's own people, or initials.
OWN_STAFF = re.compile(
    r"(?:(?:our|own|the)\s)?(?:\w[\w’'-]*\s){0,2}(?:staff|correspondents?|reporters?|writers?|newsroom|agencies|Redaktion"
    r"|eigene[rs]? Bericht|red|rédaction"
    r"|redacción|redazione|agences|agencias|соб\.? инф\.?|власн\.? інф\.?)|[a-zäöü]{2,4}",
    re.IGNORECASE,
)
ITEMS = re.compile(
    r"\s?[,;/|+]\s?(?:(?:and|und|et|y|e|i|и|та|і)\s)?|\s(?:and|AND|und|UND|et|ET|y|Y|e|и|И|та|ТА|і|&|mit|MIT|with|WITH|for)\s"
)
# At the end of a paragraph: "… in spring. Source: Ostpress".
SOURCE = re.compile(
    r"(?:^|(?<=[.!?…»”\"]\s))\(?(?:source|sources|original source|quelle|quellen|источник|источники|джерело|джерела"
    r"|fuente|fuentes|fonte|fonti|fontes"
    r"|bron|źródło|kaynak)\s?[:：]\s?",
    re.IGNORECASE,
)
