"""Phrases that give a whole clause to somebody: "according to", "reportedly", "is aware that", "in a survey"."""

from collections.abc import Iterator

from firsthand.claims.clauses import Stretch, around, child, clause_head, subject, trim
from firsthand.claims.cue import Cue
from firsthand.claims.tellers import teller
from firsthand.knowledge.reporting import CLAUSAL, SPEAKING, SURVEYS
from firsthand.text.syntax import Tree

_DASHES = frozenset(["-", "–", "—", "--"])


def according(tree: Tree, number: int) -> Iterator[Cue]:
    """ "according to": the clause that it stands in is said, inside brackets what the brackets hold."""
    to = number + 1
    noun = child(tree, to, "pobj", "pcomp")
    if noun is None:
        return
    phrase = number if tree.tokens[to].head == number else to
    taken = set(tree.subtree(phrase))
    clause = [n for n in tree.subtree(clause_head(tree, phrase)) if n not in taken]
    bracket = next((n for n in range(number - 1, -1, -1) if tree.text(n) in ("(", ")")), None)
    if bracket is not None and tree.text(bracket) == "(":
        clause = list(range(bracket + 1, number))
    if clause and clause[0] < number and tree.tokens[clause[0]].dep == "mark":
        # "said that, according to a letter, it closed": the "that" belongs to who said so.
        del clause[0]
    clause = _behind_dash(tree, number, clause)
    yield Cue(number, Stretch(number, to), "according to", "phrase", around(tree, noun), trim(tree, clause))


def _behind_dash(tree: Tree, number: int, clause: list[int]) -> list[int]:
    """What stands behind a single dash, where somebody else says what stands before: "X says it fell - a lie, according to Y"."""
    dashes = [n for n in clause if tree.text(n) in _DASHES]
    if len(dashes) != 1 or dashes[0] > number:
        return clause
    above = tree.tokens[clause_head(tree, number)].head
    says = above < dashes[0] and above not in clause and tree.tokens[above].lemma.lower() in CLAUSAL
    return [n for n in clause if dashes[0] < n < number] if says else clause


def hearsay(tree: Tree, number: int) -> Iterator[Cue]:
    """ "reportedly": said by somebody who is not named. Beside a verb of saying it only colours that verb."""
    head = tree.tokens[number].head
    if head == number or tree.tokens[head].lemma.lower() in SPEAKING:
        return
    top = head if tree.tokens[head].pos in ("VERB", "AUX") else clause_head(tree, number)
    content = around(tree, top, {number})
    if content is not None:
        yield Cue(number, Stretch(number, number), tree.text(number).lower(), "phrase", None, content)


def knowing(tree: Tree, number: int) -> Iterator[Cue]:
    """ "was not aware of such a project", "is confident that ..."."""
    lemma = tree.tokens[number].lemma.lower()
    verb = tree.tokens[number].head
    if tree.tokens[number].dep not in ("acomp", "oprd", "advcl", "conj") or tree.tokens[verb].pos not in ("AUX", "VERB"):
        return
    content = next(
        (n for n in (*tree.children[number], *tree.children[verb]) if n > number and tree.tokens[n].dep == "ccomp"), None
    )
    if content is None and lemma in ("aware", "unaware"):
        of = next((n for n in tree.children[number] if tree.text(n).lower() == "of"), None)
        content = child(tree, of, "pobj", "pcomp") if of is not None else None
    if content is None:
        return
    who = teller(tree, verb)
    if who is None or (who.first == who.last and tree.text(who.first).lower() == "it"):
        return
    yield Cue(number, Stretch(number, number), f"be {lemma}", "clause", who, around(tree, content))


def in_survey(tree: Tree, number: int) -> Iterator[Cue]:
    """ "In a survey, most were against it": the survey says so."""
    noun = child(tree, number, "pobj")
    if noun is None or tree.tokens[noun].lemma.lower() not in SURVEYS:
        return
    taken = set(tree.subtree(number))
    head = clause_head(tree, number)
    if subject(tree, head) is None or subject(tree, head) in taken:
        return
    clause = trim(tree, [n for n in tree.subtree(head) if n not in taken])
    yield Cue(number, Stretch(number, number), "in", "phrase", around(tree, noun), clause)
