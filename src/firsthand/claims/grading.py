"""Grade a passage: what is done with it, how sure its source is, and whether it affirms or negates."""

from dataclasses import dataclass

from firsthand.claims.acts import classify
from firsthand.claims.certainty import PRECEDENCE, question, shade
from firsthand.claims.polarity import negate
from firsthand.claims.predicates import propose
from firsthand.model import Act, Certainty, Page, Polarity, Sign, Span
from firsthand.text.syntax import Tree, overlapping


@dataclass(frozen=True, slots=True)
class Grade:
    """The act, certainty and polarity of a passage, with the words that show them."""

    act: Act = "assertion"
    certainty: Certainty = "asserted"
    polarity: Polarity = "affirmed"
    signs: tuple[Sign, ...] = ()


def grade(page: Page, trees: tuple[Tree, ...], content: Span, cue: Span | None = None, lemma: str | None = None) -> Grade:
    """Grade what is said in `content` by whoever the cue belongs to, or in the report's own voice where there is no cue.

    `trees` are those of the whole report, in reading order; the few that matter are looked up. `lemma` is that of the cue.

    Certainty is the commitment of the source that says it, about the main proposition of the passage, not about an aside
    (FactBank, Sauri and Pustejovsky 2009, keeps a source's commitment apart from the reporter's). Only where the report itself
    puts "reportedly" or "apparently" to the cue is the passage no surer than that. Where several words speak of certainty,
    PRECEDENCE says which holds. A question commits nobody and is hedged.

    Polarity is that of the passage as it reads. "denied that P" affirms P and denies it by its act. A word that makes the act
    ("was not aware of", "was unable to determine") is counted there and says nothing more of certainty or polarity. Two negations
    cancel out.
    """
    around = content if cue is None else Span(content.page, min(content.start, cue.start), max(content.end, cue.end))
    near = overlapping(trees, around)
    said = propose(overlapping(near, content), content, cue)
    deed = classify(page.text, near, content, cue, lemma, said)
    asked = question(page.text, content, cue, lemma) if deed.act == "assertion" else ()
    shades = [
        each
        for each in (*shade(page.text, near, content, cue, lemma, said), *asked)
        if deed.spent is None or not (deed.spent.start <= each.span.start and each.span.end <= deed.spent.end)
    ]
    shown: list[Certainty] = [each.certainty for each in shades]
    certainty: Certainty = min(shown, key=PRECEDENCE.index) if shown else "asserted"
    negations = negate(said, content, deed.spent) if said else ()
    odd = (len(negations) + deed.negated) % 2 == 1
    signs = [Sign(span, "act") for span in deed.signs]
    signs += [Sign(each.span, "certainty") for each in shades if each.certainty == certainty]
    signs += [Sign(span, "polarity") for span in negations]
    return Grade(deed.act, certainty, "negated" if odd else "affirmed", tuple(sorted(set(signs))))
