from firsthand.entities.relations import connect
from firsthand.model import (
    Appearance,
    Claim,
    ClaimId,
    Descent,
    Entity,
    EntityId,
    Independence,
    Ledger,
    Lineage,
    Origin,
    PageId,
    ReportId,
    Source,
    SourceId,
    Span,
    StoryId,
    Support,
    Tie,
    Ties,
    identify,
)

STORY = StoryId("sto-1")
ORVANE, MARL = EntityId("ent-orvane"), EntityId("ent-marl")
SINGLE = Independence(1, "single", ("one origin",))


def page(report):
    return PageId(f"page-{report}")


def at(report, start, end):
    return Span(page(report), start, end)


def entities(*reports, schema="Company"):
    """Orvane is named at 0 to 6 of each report's page, Marl at 20 to 24."""
    return (
        Entity(ORVANE, "Company", "Orvane", ("Orvane",), tuple(at(report, 0, 6) for report in reports)),
        Entity(MARL, schema, "Marl", ("Marl",), tuple(at(report, 20, 24) for report in reports)),
    )


def ties(report, kind="supplies", back=False, **put):
    ends = (at(report, 20, 24), at(report, 0, 6)) if back else (at(report, 0, 6), at(report, 20, 24))
    return Ties(ReportId(report), (Tie(*ends, kind, put.pop("label", "supplies"), at(report, 0, 40), **put),))


def claim(name, *appearances, independence=SINGLE, responses=()):
    origins = tuple(Origin(source, 1) for source in dict.fromkeys(each.chain[-1] for each in appearances))
    return Claim(ClaimId(name), STORY, name, appearances, origins, independence, responses)


def said(report, source, start=0, end=30, **put):
    return Appearance(ReportId(report), at(report, start, end), (SourceId(f"src-{report}"), SourceId(source)), **put)


def ledger(*claims, sources=()):
    return Ledger(STORY, tuple(sources), claims)


def join(named, found, ledgers=(), lineages=()):
    return connect((), (), named, (), found, ledgers, lineages)


def test_a_tie_stated_in_several_reports_is_one_relation_with_every_sentence():
    (relation,) = join(entities("a", "b"), (ties("b"), ties("a")))
    assert (relation.source, relation.kind, relation.target, relation.label) == (ORVANE, "supplies", MARL, "supplies")
    assert relation.evidence == (at("a", 0, 40), at("b", 0, 40))
    assert relation.id == identify("rel", ORVANE, "supplies", MARL)


def test_the_order_of_reports_changes_nothing():
    assert join(entities("a", "b"), (ties("a"), ties("b"))) == join(entities("a", "b"), (ties("b"), ties("a")))


def test_a_name_that_belongs_to_no_entity_has_no_relation_and_nothing_is_related_to_itself():
    orvane, marl = entities("a")
    assert join((orvane,), (ties("a"),)) == ()
    both = Entity(ORVANE, "Company", "Orvane", ("Orvane", "Marl"), orvane.mentions + marl.mentions)
    assert join((both,), (ties("a"),)) == ()


def test_the_claims_of_a_relation_are_those_whose_words_hold_both_names():
    elsewhere = claim("clm-2", said("a", "src-y", 30, 40))
    wide = claim("clm-3", said("a", "src-y", 0, 40))
    (relation,) = join(entities("a"), (ties("a"),), (ledger(claim("clm-1", said("a", "src-x")), elsewhere, wide),))
    assert relation.claims == ("clm-1",)


def test_a_relation_of_one_claim_has_its_independence():
    independence = Independence(2, "independent", ("one has its own access",))
    one = claim("clm-1", said("a", "src-x"), said("b", "src-y"), independence=independence)
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (ledger(one),))
    assert relation.independence == independence


def test_several_claims_do_not_make_origins_independent():
    claims = (claim("clm-1", said("a", "src-x")), claim("clm-2", said("b", "src-y")))
    sources = (Source(SourceId("src-x"), "Nils Orr", "person"), Source(SourceId("src-y"), "Mira Teld", "person"))
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (ledger(*claims, sources=sources),))
    assert (relation.independence.count, relation.independence.state) == (2, "unestablished")


def test_several_claims_of_one_source_have_one_origin():
    claims = (claim("clm-1", said("a", "src-x")), claim("clm-2", said("b", "src-x")))
    sources = (Source(SourceId("src-x"), "Nils Orr", "person"),)
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (ledger(*claims, sources=sources),))
    assert (relation.independence.count, relation.independence.state) == (1, "single")


def test_a_source_that_rests_on_another_does_not_count_beside_it():
    claims = (claim("clm-1", said("a", "src-x")), claim("clm-2", said("b", "src-y")))
    rests = (Support(SourceId("src-x"), None, "given by them"),)
    sources = (
        Source(SourceId("src-x"), "two officials", "unnamed"),
        Source(SourceId("src-y"), "an audit", "document", rests_on=rests),
    )
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (ledger(*claims, sources=sources),))
    assert (relation.independence.count, relation.independence.state) == (1, "dependent")


def test_reports_that_descend_from_each_other_are_one_origin():
    descent = Descent(ReportId("b"), ReportId("a"), "copy", "known", 0.9, 0.9, 0.9, ())
    lineage = Lineage(STORY, (), (descent,), ())
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (), (lineage,))
    assert (relation.independence.count, relation.independence.state) == (1, "single")
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")))
    assert (relation.independence.count, relation.independence.state) == (2, "unestablished")


def test_a_relation_is_as_sure_as_its_surest_statement():
    claims = (claim("clm-1", said("a", "src-x", certainty="hedged")), claim("clm-2", said("b", "src-x", certainty="reported")))
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b")), (ledger(*claims),))
    assert relation.certainty == "reported"
    (relation,) = join(entities("a"), (ties("a", hedged=True),), (ledger(claim("clm-1", said("a", "src-x"))),))
    assert relation.certainty == "hedged"
    (relation,) = join(entities("a"), (ties("a", "plans", hedged=True),))
    assert relation.certainty == "planned"


def test_a_tie_that_a_sentence_denies_is_disputed():
    (relation,) = join(entities("a", "b"), (ties("a"), ties("b", negated=True, label="denied supplying")))
    assert not relation.denied, "somebody states it"
    assert relation.disputed
    assert relation.label == "supplies"
    assert len(relation.evidence) == 2


def test_a_tie_that_is_only_ever_denied_says_so_in_its_label_and_is_not_asserted():
    (relation,) = join(entities("a"), (ties("a", negated=True, label="denied supplying"),))
    assert (relation.disputed, relation.label, relation.certainty) == (True, "denied supplying", "hedged")
    assert relation.denied


def test_the_denial_of_a_claim_disputes_the_tie_that_is_its_news_and_not_a_description_in_it():
    answer = claim("clm-2", said("a", "src-y", 60, 80, act="denial"))
    stated = claim("clm-1", said("a", "src-x"), responses=(ClaimId("clm-2"),))
    (relation,) = join(entities("a"), (ties("a"),), (ledger(stated, answer),))
    assert relation.disputed
    (relation,) = join(entities("a"), (ties("a", "subsidiary_of"),), (ledger(stated, answer),))
    assert not relation.disputed


def test_an_answer_that_is_no_denial_disputes_nothing():
    answer = claim("clm-2", said("a", "src-y", 60, 80, act="no_response"))
    stated = claim("clm-1", said("a", "src-x"), responses=(ClaimId("clm-2"),))
    (relation,) = join(entities("a"), (ties("a"),), (ledger(stated, answer),))
    assert not relation.disputed


def test_what_somebody_does_not_know_of_states_no_tie():
    assert join(entities("a"), (ties("a"),), (ledger(claim("clm-1", said("a", "src-x", act="unaware"))),)) == ()


def test_what_two_do_with_each_other_is_one_relation():
    (relation,) = join(entities("a", "b"), (ties("a", "works_with"), ties("b", "works_with", back=True)))
    assert len(relation.evidence) == 2
    assert len(join(entities("a", "b"), (ties("a"), ties("b", back=True)))) == 2


def test_goods_and_places_get_no_schema_that_followthemoney_has_not_for_them():
    assert join(entities("a"), (ties("a", "owned_by"),))[0].schema == "Ownership"
    assert join(entities("a", schema="Product"), (ties("a"),))[0].schema is None
    assert join(entities("a", schema="Address"), (ties("a", "works_for"),))[0].schema is None
    assert join(entities("a", schema="Address"), (ties("a", "sanctioned_by"),))[0].schema == "Sanction"
