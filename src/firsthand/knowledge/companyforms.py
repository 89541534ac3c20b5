"""Legal forms of companies in many languages and scripts, and the words that show a name to be a company's."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

# `limited`: members are liable for their share alone, shares are not traded. `stock`: a company of shares. `partnership`, `state`
# (an enterprise that a state owns) and `other` likewise. Names of the same kind in two languages say the same of a company.
FormKind = Literal["limited", "stock", "partnership", "state", "other"]

# As written, in lower case and without full stops; "|" between forms. A form of several words is looked for as a whole.
_FORMS: dict[FormKind, str] = {
    "limited": (
        "ltd|limited|llc|l l c|co ltd|co limited|company limited|company ltd|limited company|limited liability company|pte ltd|"
        "pte limited|pte|pvt ltd|pvt limited|pvt|private limited|pty ltd|pty limited|pty|proprietary limited|sdn bhd|fze|fzco|"
        "fzc|fz llc|fz-llc|dmcc|wll|spc|gmbh|g m b h|ggmbh|gesmbh|ges mbh|mbh|gesellschaft mit beschränkter haftung|ug|sarl|"
        "s a r l|sàrl|eurl|sasu|société à responsabilité limitée|srl|s r l|società a responsabilità limitata|srls|sl|s l|slu|"
        "sociedad limitada|s de rl de cv|s de r l de c v|ltda|limitada|lda|eireli|bv|b v|bvba|besloten vennootschap|cvba|aps|"
        "anpartsselskab|ab|aktiebolag|oy|osakeyhtiö|as|ehf|oü|osaühing|sia|uab|sp z o o|sp zoo|spółka z o o|"
        "spółka z ograniczoną odpowiedzialnością|s r o|sro|spol s r o|kft|korlátolt felelősségű társaság|d o o|doo|d o o e l|"
        "dooel|eood|ood|shpk|epe|ike|ооо|общество с ограниченной ответственностью|тов|товариство з обмеженою відповідальністю|"
        "тоо|товарищество с ограниченной ответственностью|жшс|осоо|оод|еоод|дoo|дооел|ооо нпп|ooo|"
        "obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|tov|too|ltd şti|ltd sti|"
        "limited şirketi|limited sirketi|şti|шти|მ პ ს|შპს|ՍՊԸ|спс|"
        "有限公司|有限责任公司|有限責任公司|合同会社|有限会社|유한회사|유한책임회사|"
        'ذ م م|ش ذ م م|شركة ذات مسؤولية محدودة|با مسئولیت محدود|בעמ|בע״מ|בע"מ|tnhh|công ty tnhh'
    ),
    "stock": (
        "inc|incorporated|corp|corporation|plc|public limited company|jsc|pjsc|ojsc|cjsc|qsc|saog|saoc|psc|kpsc|kscp|ksc|"
        "joint stock company|joint-stock company|public joint stock company|open joint stock company|"
        "closed joint stock company|joint stock co|ag|aktiengesellschaft|kgaa|se|societas europaea|sa|s a|société anonyme|sas|"
        "s a s|saic|saca|sociedad anónima|sa de cv|s a de c v|sab de cv|sociedade anônima|spa|s p a|società per azioni|nv|n v|"
        "naamloze vennootschap|a/s|aktieselskab|asa|allmennaksjeselskap|aksjeselskap|abp|oyj|publikt aktiebolag|hf|a s|"
        "akciová společnost|akciová spoločnosť|nyrt|zrt|rt|részvénytársaság|d d|dd|dionička družba|dioničko društvo|a d|ad|ead|"
        "akcionarsko društvo|spółka akcyjna|sp akc|ae|s c a|anonim şirketi|anonim sirketi|a ş|aş|anonim ortaklığı|ао|пао|оао|"
        "зао|нао|акционерное общество|публичное акционерное общество|открытое акционерное общество|"
        "закрытое акционерное общество|ат|пат|прат|ват|зат|акціонерне товариство|приватне акціонерне товариство|"
        "публічне акціонерне товариство|ад|еад|а д|ao|pao|oao|zao|nao|aktsionernoe obshchestvo|aktsionernoye obshchestvo|pat|"
        "prat|vat|zat|as latvia|akciju sabiedrība|akcinė bendrovė|aktsiaselts|tbk|bhd|berhad|pcl|kk|k k|kabushiki kaisha|"
        "kabushiki gaisha|"
        "股份有限公司|集团股份有限公司|株式会社|㈱|주식회사|㈜|شركة مساهمة|ش م م|ش م ع|ש م|سهامی عام|سهامی خاص|công ty cổ phần|jsk|სს|"
        "ԲԲԸ|ՓԲԸ"
    ),
    "partnership": (
        "lp|llp|lllp|l p|l l p|limited partnership|kg|gmbh & co kg|gmbh and co kg|gmbh & co|ohg|gbr|e k|ek|snc|s n c|sas di|cv|"
        "c v|vof|v o f|kb|hb|ky|k s|komanditní společnost|v o s|bt|k d|j t d|sp k|sp j|spółka jawna|spółka komandytowa|ans|i/s|"
        "k/s|полное товарищество|командитное товарищество|合伙企业"
    ),
    "state": (
        "fgup|fsue|gup|mup|fgbu|fgu|fkp|kup|rup|gp|dp|federal state unitary enterprise|state unitary enterprise|"
        "state enterprise|фгуп|гуп|муп|фгбу|фку|фкп|куп|руп|гп|дп|кп|федеральное государственное унитарное предприятие|"
        "государственное унитарное предприятие|державне підприємство|państwowe przedsiębiorstwo|p p|epic|epe|empresa pública|"
        "ep|soe"
    ),
    "other": (
        "co|company|cie|compagnie|gie|asbl|vzw|e v|ev|eg|e g|eingetragener verein|stiftung|cio|scrl|scop|coop|ip|ип|фоп|fop|чп|"
        "пп|spółdzielnia|公司|會社|会社|회사|شركت|شركة"
    ),
}
# What stands before a Russian or Ukrainian company's proper name and says what sort it is: trading company, research and production
# association, design bureau, plant, group.
PREFIXES: frozenset[str] = frozenset(
    "npo npp npk npf npc nptc nii okb skb kb tskb td tk tpk tsk tsc pkf pk gk uk sk mk fpk fk spk apk oak gc нпо нпп нпк "
    "нпф нпц нии окб скб кб цкб тд тк тпк тск пкф пк гк ук ск мк фпк".split()
)
# Written in capitals; in lower case they are words of their own ("as", "se", "ag", "co").
SHORT_WORDS: frozenset[str] = frozenset(
    "as se sa ab ag ae ad sl bv nv oy ug kg lp cv hf ip ep gp dp kk kb hb ky bt dd ek eg ev rt pte spa too tov vat pat ao "
    "co company sas limited corporation epic as pp spc coop company gie ooo zat ead ans psc corp inc".split()
)
# A name that ends with one of these is a company's, though none of them is a legal form.
COMPANY_WORDS: frozenset[str] = frozenset(
    "airline airlines airways aviation avionics batteries beverages biotech brands builders cement chips coal commodities "
    "communications components computing construction dairy diamonds drones dynamics entertainment fashion fertilizers "
    "finance fisheries furniture gas gold healthcare hotels insurance instruments labs laboratories leasing machinery "
    "media microelectronics minerals networks optics packaging paper pictures pipelines plastics publishing railroad "
    "railways realty robotics rubber savings seafood securities semiconductors services shipyard studios sugar timber "
    "tobacco tools toys vehicles wines aviation aerospace bancorp brewery breweries capital chemicals consulting "
    "distillery electronics energy engineering enterprises enterprise exports export foods freight group holding holdings "
    "imports import industries industrial international investments logistics manufacturing marine maritime metals mining "
    "motors oil partners petroleum pharma pharmaceuticals plant plants power productions properties refinery resources "
    "retail semiconductor semiconductors shipbuilding shipping shipyard shipyards software solutions steel stores "
    "supermarkets supply systems technologies technology technics telecom telecommunications telecoms textiles trade "
    "traders trading transport ventures works zavod gruppe gruppo groupe grupo konzern kombinat".split()
)
# Of these, the ones that are written with a first capital alone.
_TITLED = frozenset("co company limited corporation corp inc pte spa coop".split())
_NEVER_FIRST = frozenset(["company", "corporation", "limited", "corp", "inc", "co", "se", "as", "a s", "d d"])
_STOPS = re.compile(r"[.,'’\"“”«»]")
# Written without a space beside the name.
_JOINED = re.compile(
    r"((?:集团)?股份有限公司|有限(?:责任|責任)?公司|株式会社|合同会社|有限会社|㈱|㈜|주식회사|유한회사|유한책임회사)"
)
_LONGEST = 6


def fold(name: str) -> str:
    """A name as the forms are listed: lower case, full stops and commas taken for spaces or nothing, single spaces."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(_STOPS.sub(lambda mark: " " if mark.group() in ".," else "", folded).split())


def form_of(name: str) -> FormKind | None:
    """What kind of company the legal form at the end or at the beginning of `name` makes it; None where there is none."""
    found = _ends(_words(name))
    return found.kind if found is not None else None


def without_form(name: str) -> str:
    """`name`, folded, without the legal forms at its end and at its beginning; the whole of it where nothing else would be left.

    "Tarvel Marine Co., Ltd." is "tarvel marine", "OOO Tarvel" is "tarvel", "Pat Tarvel" is "pat tarvel".
    """
    words = _words(name)
    while (found := _ends(words)) is not None:
        words = words[found.words :] if found.first else words[: -found.words]
    return " ".join(word.folded for word in words)


def is_form(word: str) -> bool:
    """Whether one word alone, as written, is a legal form: "Ltd.", "GmbH", "ООО", but not "as", "Pat" or "company"."""
    folded = fold(word)
    return folded in _kinds() and (folded not in SHORT_WORDS or _written_as_form(folded, word))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a name: folded, and whether its letters are written as those of a form are."""

    folded: str
    as_form: bool
    upper: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """A legal form in a name: how many words it has, and whether it stands first."""

    words: int
    first: bool
    kind: FormKind


def _words(name: str) -> list[_Word]:
    """The words of a name. Where all of it is in capitals or in small letters, they tell nothing, and what ends it is a form."""
    flat = name.isupper() or name.islower()
    words = []
    for part in _JOINED.sub(r" \1 ", name).split():
        words += [
            _Word(folded, flat or _written_as_form(folded, part), part.isupper() and not flat) for folded in fold(part).split()
        ]
    return words


def _written_as_form(folded: str, word: str) -> bool:
    return word[:1].isupper() if folded in _TITLED else word.strip(".,").isupper()


def _ends(words: list[_Word]) -> _Found | None:
    """The longest form that ends or else begins `words`, unless it is all of them."""
    kinds = _kinds()
    for first in (False, True):
        for size in range(min(_LONGEST, len(words) - 1), 0, -1):
            taken = words[:size] if first else words[-size:]
            part = " ".join(word.folded for word in taken)
            if part not in kinds or (part in SHORT_WORDS and not (taken[0].upper if first else taken[0].as_form)):
                continue
            if not (first and part in _NEVER_FIRST):
                return _Found(size, first, kinds[part])
    return None


@lru_cache(maxsize=1)
def _kinds() -> dict[str, FormKind]:
    kinds: dict[str, FormKind] = {}
    for kind, forms in _FORMS.items():
        for form in forms.split("|"):
            kinds.setdefault(fold(form), kind)
            # Dotted forms are written closed up as often: "s.r.o." folds to "s r o", "sro" is the same.
            if all(len(part) == 1 for part in form.split()):
                kinds.setdefault(form.replace(" ", ""), kind)
    return kinds
