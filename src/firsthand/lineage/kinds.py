"""The kind of a descent, by what can be measured."""

from typing import Literal

Kind = Literal["copy", "excerpt", "edit", "rewrite", "summary", "translation", "citation"]

# Of what was taken, so much word for word: below it, the words are the child's own.
WORD_FOR_WORD = 0.6
# Nearly all of the child is found in the parent,
ALL = 0.85
# and so much of what is found stands in sentences that nobody touched: a copy is cut, an edit is gone over.
UNTOUCHED = 0.6
# Most of it is.
MOST = 0.5
# Nearly all, and most, of the parent is found in the child.
KEPT_WHOLE = 0.7
KEPT_MOST = 0.5
# Less of the child than this found in the parent: it names it, and that is all that can be shown.
LEAST = 0.15


def name_kind(*, verbatim: float, covered: float, untouched: float, kept: float, foreign: bool) -> Kind:
    """Name what a child did with its parent.

    `verbatim` and `covered` are shares of the child's words found in the parent, word for word and at all; `untouched` is the share in
    whole sentences that are the same in both; `kept` is the share of the parent's words found in the child; `foreign` says that they
    are in two languages.

    * translation: found, in another language
    * copy: nearly all of the child, word for word and in whole sentences, and nearly all of the parent
    * excerpt: the same, but a part of the parent; or passages word for word in a child that is mostly its own
    * edit: most of the child, mostly word for word
    * summary: mostly in other words, and less than half of the parent
    * rewrite: mostly in other words, and most of the parent
    * citation: next to nothing of the parent's words or content can be shown in the child
    """
    found = max(verbatim, covered)
    if found < LEAST and kept < MOST:
        return "citation"
    if foreign:
        return "translation"
    if verbatim >= WORD_FOR_WORD * found:
        if verbatim >= ALL and untouched >= UNTOUCHED * found:
            return "copy" if kept >= KEPT_WHOLE else "excerpt"
        return "edit" if found >= MOST else "excerpt"
    return "rewrite" if kept >= KEPT_MOST else "summary"
