"""Find the quantities of a passage: what it counts or measures, how much of it, and in SI units where it can be."""

import re

from firsthand.claims.amounts import REACH, Amount, read
from firsthand.knowledge.units import LABELS, UNITS
from firsthand.model import Page, Quantity, Span
from firsthand.text.syntax import Tree, overlapping

# How much two values may differ and still be one given twice, in other units: "2,000 km (1,200 miles)" is rounded by 4 per cent.
SAME = 0.1
# A number of so many digits, in groups, is one to call.
LEAST_OF_A_TELEPHONE = 9

_TIME_OF_DAY = re.compile(
    r"\s?(?:[ap]\.?m\b|o['’]clock|(?:hrs|hours)?\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|MSK|local\stime)\b)", re.IGNORECASE
)
_TELEPHONE = re.compile(r"\+?\d{1,4}[\s.-]?\(?\d{2,5}\)?(?:[\s.-]\d{2,5}){2,5}")
_THOUSANDS = re.compile(r"\d{1,3}(?:\s\d{3})+")
_LABEL = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(LABELS, key=len, reverse=True))})\.?\s$", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_GLUED = re.compile(r"[^\W\d][-‐‑.:/]?$|_$|\d[-‐‑–.:/]$")
# Behind a number without a unit: "5th", "3D", "10:30", "7/12", "5-4", "18- to 24-year-olds".
_GOES_ON = re.compile(r"[^\W\d]|_|[-‐‑–/:.,]\d|[-‐‑]\s(?:to|and|or)\b")
_COMMAS = (",", ".", ";", ")")
_IN_COMMAS = re.compile(r"[^\W\d_],\s$")
# "Ana Belk, 45, said": an age stands between commas behind a name, and nobody is this old.
OLDEST = 120
_OLD = re.compile(r"[-\s]years?[-\s]old\b")
_RATIO = re.compile(r"\s(?:as|more|less|fewer|higher|larger|bigger|greater|lower|smaller|longer|faster|the)\b")
_FOLD = re.compile(
    r"(?<![\w-])(?:(?P<word>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)|(?P<digits>\d{1,4})[-‐‑]?)[-‐‑]?fold(?!\w)",
    re.IGNORECASE,
)
_FOLDS = dict(
    zip("two three four five six seven eight nine ten twenty hundred".split(), (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100), strict=True)
)
_PARTS = ("nummod", "quantmod", "compound", "amod", "det")


def count(page: Page, trees: tuple[Tree, ...], content: Span, taken: tuple[Span, ...] = ()) -> tuple[Quantity, ...]:
    """Find the quantities of `content`, in its order, leaving out what lies in `taken` (its dates).

    A range is one quantity. Words that mark it as not exact ("about", "at least", "up to") belong to it. A value given a second
    time in brackets in another unit is the same quantity. Names of models ("S-400", "Type 94"), years, ordinals, times of day,
    telephone numbers and people's ages are none. The unit of money is its ISO 4217 code, that of everything else as written.
    """
    text = page.text[content.start : content.end]
    left_out = [(span.start - content.start, span.end - content.start) for span in taken]
    left_out += [
        m.span()
        for m in _TELEPHONE.finditer(text)
        if m.group()[0] == "+"
        or (sum(c.isdigit() for c in m.group()) >= LEAST_OF_A_TELEPHONE and not _THOUSANDS.fullmatch(m.group()))
    ]
    left_out.sort(reverse=True)
    found: list[Quantity] = list(_folds(page, content, text))
    for amount in read(text):
        place = Span(page.id, content.start + amount.last.start, content.start + amount.last.end)
        tree = next(iter(overlapping(trees, place)), None)
        token = _token(tree, place) if tree else None
        while left_out and left_out[-1][1] <= amount.bare.start:
            left_out.pop()
        if (left_out and left_out[-1][0] < amount.last.end) or _is_name(text, amount, tree, token):
            continue
        quantity = _quantity(content, text, amount, tree)
        if not (found and _is_again(page.text, found[-1], quantity)):
            found.append(quantity)
    return tuple(sorted(found))


def _folds(page: Page, content: Span, text: str) -> list[Quantity]:
    """ "tenfold", "20-fold"."""
    found = []
    for fold in _FOLD.finditer(text):
        value = float(fold["digits"] or _FOLDS[fold["word"].lower()])
        found.append(
            Quantity(
                Span(page.id, content.start + fold.start(), content.start + fold.end()),
                value,
                None,
                "fold",
                value,
                "ratio",
                False,
                None,
            )
        )
    return found


def _quantity(content: Span, text: str, amount: Amount, tree: Tree | None) -> Quantity:
    span = Span(content.page, content.start + amount.start, content.start + amount.end)
    means = amount.means
    dimension = means.dimension if means else None
    factor = means.factor if means else None
    if amount.unit == "times" and not _RATIO.match(text, amount.end):
        dimension, factor = None, None  # how often, not how many times as much
    si = round(amount.value * factor, 9) if factor is not None else None
    of = _counted(tree, span, amount) if tree else None
    return Quantity(span, amount.value, amount.value_to, amount.unit, si, dimension, amount.approximate, of)


def _is_name(text: str, amount: Amount, tree: Tree | None, token: int | None) -> bool:
    """Whether a number is no quantity: part of a name, a label, a year, an ordinal, a time of day, an age, a pronoun."""
    first, last = amount.bare.start, amount.last.end
    before, following = text[max(0, amount.start - REACH) : amount.start], text[last : last + 16]
    if _TIME_OF_DAY.match(following) or _OLD.match(following) or _is_glued(amount, before):
        return True
    if amount.unit is not None:
        return False
    return (
        _GOES_ON.match(following) is not None
        or _LABEL.search(before) is not None
        or _is_year(text[first:last], amount, tree, token)
        or (amount.bare.digits and amount.value < OLDEST and _IN_COMMAS.search(before) is not None and following[:1] in _COMMAS)
        or _is_one(amount, tree, token)
        or (tree is not None and token is not None and _is_labelled(amount, tree, token))
    )


def _is_glued(amount: Amount, before: str) -> bool:
    """ "K5", "S-400", "10:30", the 4 of "5-4"; a code of money may touch its sum ("EUR5m")."""
    return amount.start == amount.bare.start and _GLUED.search(before[-2:]) is not None


def _is_year(written: str, amount: Amount, tree: Tree | None, token: int | None) -> bool:
    """Four digits as of a year count nothing, but for a round "2000" before a plural."""
    if amount.approximate or not _YEAR.fullmatch(written):
        return False
    return written != "2000" or not _counts_many(tree, token)


def _is_one(amount: Amount, tree: Tree | None, token: int | None) -> bool:
    """ "One of them", "no one": the word counts only where it stands at a noun behind it."""
    if amount.value != 1 or amount.bare.digits:
        return False
    return tree is None or token is None or tree.tokens[token].dep != "nummod" or tree.tokens[token].head < token


def _counts_many(tree: Tree | None, token: int | None) -> bool:
    return tree is not None and token is not None and tree.tokens[tree.tokens[token].head].tag == "NNS"


def _is_labelled(amount: Amount, tree: Tree, token: int) -> bool:
    """Whether a bare number belongs to the name right before it ("Orlin 4", "Boeing 737"), not to a noun behind it."""
    here = tree.tokens[token]
    if token == 0 or not amount.bare.digits or amount.approximate or amount.bare is not amount.last:
        return False
    previous = tree.tokens[token - 1]
    name = tree.text(token - 1)
    if not name[0].isupper() or previous.end == here.start or previous.pos not in ("PROPN", "NOUN"):
        return False
    counts = here.dep == "nummod" and here.head > token and tree.tokens[here.head].tag in ("NNS", "NNPS")
    return here.head == token - 1 or not counts


def _counted(tree: Tree, span: Span, amount: Amount) -> str | None:
    """What is counted or measured: the noun that a number stands at ("two drones"), or that its unit does ("a range of 20 km",
    "5 kg of wheat", "a 70-hectare site").
    """
    inside = tree.within(span)
    if amount.unit is not None and amount.end > amount.last.end:
        nouns = [_measured(tree, inside)]
    else:
        nouns = [_noun_of(tree, token) for token in reversed(inside)]
    outside = (n for n in nouns if n is not None and tree.tokens[n].pos != "PRON")
    noun = next((n for n in outside if tree.span(n).end <= span.start or span.end <= tree.span(n).start), None)
    return tree.text(noun) if noun is not None and tree.text(noun).lower() not in UNITS else None


def _measured(tree: Tree, inside: range) -> int | None:
    tokens = tree.tokens
    if not inside:
        return None
    # The unit is the word of the quantity that the others hang on.
    unit = next((n for n in inside if tokens[n].head not in inside), inside[-1])
    of = next((c for c in tree.children[unit] if tokens[c].lemma == "of" and c > unit), None)
    if of is not None:
        return next((c for c in tree.children[of] if tokens[c].dep == "pobj"), None)
    head = tokens[unit].head
    if tokens[unit].dep in (*_PARTS, "nmod", "npadvmod") and tokens[head].pos in ("NOUN", "PROPN"):
        return head
    if tokens[unit].dep == "pobj" and tokens[head].lemma in ("of", "at") and tokens[tokens[head].head].pos in ("NOUN", "PROPN"):
        return tokens[head].head
    return None


def _noun_of(tree: Tree, token: int) -> int | None:
    """The noun that a number counts, over up to three steps ("two million men"), or the one after "of" ("three of the men")."""
    tokens = tree.tokens
    for _ in range(3):
        head = tokens[token].head
        if head == token or tokens[token].dep not in _PARTS:
            break
        if tokens[head].pos in ("NOUN", "PROPN"):
            return head
        token = head
    of = next((c for c in tree.children[token] if tokens[c].lemma == "of" and c > token), None)
    return next((c for c in tree.children[of] if tokens[c].dep == "pobj"), None) if of is not None else None


def _token(tree: Tree, span: Span) -> int | None:
    """The last token of a number, which carries its dependency."""
    at = span.end - 1 - tree.sentence.span.start
    return next((n for n, token in enumerate(tree.tokens) if token.start <= at < token.end), None)


def _is_again(text: str, earlier: Quantity, later: Quantity) -> bool:
    """Whether the later quantity is the earlier one once more, in brackets and in another unit."""
    between = text[earlier.span.end : later.span.start].strip()
    if between not in ("(", "[", "/") or later.dimension != earlier.dimension or later.dimension is None:
        return False
    if earlier.si is None or later.si is None:
        return later.unit != earlier.unit
    return abs(earlier.si - later.si) <= SAME * max(abs(earlier.si), abs(later.si))
