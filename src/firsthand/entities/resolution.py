"""Resolution: which mentions of a case mean the same thing in the world."""

from collections import Counter
from collections.abc import Iterable, Sequence

from firsthand.entities.clusters import Cluster
from firsthand.entities.joining import across_stories, mark, reaches, within_story
from firsthand.entities.locals import Local, gather
from firsthand.entities.spellings import key
from firsthand.model import Entity, EntityId, Naming, Report, ReportId, Story, identify


def resolve(reports: Sequence[Report], stories: Sequence[Story], namings: Sequence[Naming]) -> tuple[Entity, ...]:
    """Say which entity each mention means, with the reasons in words.

    Within a report, what stands for a fuller name is that name. Across the reports of a story, names join that are the same but for
    case, "the", legal form, accents, hyphens, script, word order or the letters that write one sound; a short form joins the one fuller
    name that it is short for there. Across stories a name alone never joins people, and nothing is joined by one word alone, unless it
    is a country, a known outlet or an international body. Names of things of different kinds, and two names that one report tells
    apart, stay apart. Model numbers are never spelling variants.

    Names are compared only with those that share a key (their words, sounds, or all words but one), so the cost grows with the names.
    """
    published = {report.id: report.published or "9999" for report in reports}
    homes = {report: story.id for story in stories for report in story.reports}
    by_story: dict[str, list[Local]] = {}
    for naming in sorted(namings, key=lambda one: one.report):
        by_story.setdefault(homes.get(naming.report, naming.report), []).extend(gather(naming))
    clusters = [cluster for story in sorted(by_story) for cluster in within_story(by_story[story])]
    return _entities(across_stories(clusters), published)


def _entities(clusters: Iterable[Cluster], published: dict[ReportId, str]) -> tuple[Entity, ...]:
    found: dict[EntityId, Entity] = {}
    for cluster in sorted(clusters, key=lambda one: one.order):
        entity = _entity(cluster, published, found)
        found[entity.id] = entity
    return tuple(found[one] for one in sorted(found))


def _entity(cluster: Cluster, published: dict[ReportId, str], taken: dict[EntityId, Entity]) -> Entity:
    counts = Counter(name for local in cluster.locals for name in local.names)
    caption = _caption(cluster, counts)
    names = (caption, *sorted((name for name in counts if name != caption), key=lambda name: (-counts[name], name)))
    mentions = tuple(sorted(span for local in cluster.locals for span in local.spans))
    return Entity(_id(cluster, published, taken), cluster.schema, caption, names, mentions, cluster.why)


def _caption(cluster: Cluster, counts: Counter[str]) -> str:
    """The commonest of the full names, those that some report uses as a short form left out; of equally common ones the longest."""
    full = Counter(local.full for local in cluster.locals)
    short = {key(name) for local in cluster.locals for name in local.names if key(name) != key(local.full)}
    fullest = [name for name in full if key(name) not in short] or list(full)
    return min(fullest, key=lambda name: (name.isupper(), -full[name], -counts[name], -len(name), name))


def _id(cluster: Cluster, published: dict[ReportId, str], taken: dict[EntityId, Entity]) -> EntityId:
    """An id by kind and name, as the report has it that was published first, so that reports added later change nothing.

    A name that says enough in any story makes the same id in every case. What its story alone holds together is told from its namesakes
    by that first report.
    """
    locals_in_time = sorted(cluster.locals, key=lambda local: (published.get(local.report, "9999"), local.order))
    full = next((local.full for local in locals_in_time if reaches(cluster, local.full)), None)
    first = locals_in_time[0]
    if full is not None:
        made = EntityId(identify("ent", cluster.family, mark(full)))
    else:
        made = EntityId(identify("ent", cluster.family, key(first.full), first.report))
    if made not in taken:
        return made
    # A namesake that is another thing.
    return EntityId(identify("ent", cluster.family, key(first.full), first.report, first.spans[0].start))
