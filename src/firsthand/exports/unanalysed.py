"""Say what claims, changes and ties of a story say nothing about, and why: a language without a parser, or a step that failed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from firsthand.exports.phrasing import count, listing
from firsthand.model import Case, Failure, Page, PageId, Report

LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


# What is missing where a step failed: of so many reports, of the story, or of the case.
OF_REPORTS = {
    "text.parse": "Some sentences of {reports} could not be parsed: claims and ties in them are missing.",
    "claims.attribute": "The claims of {reports} could not be analysed; none of them stands here.",
    "entities.find": "The names in {reports} could not be read; none of them stands here.",
    "entities.relate": "The ties that {reports} state could not be read; none of them stands here.",
}
OF_STORY = {
    "claims.share": "The claims of this story could not be put together; none of them stands here.",
    "claims.compare": "What retellings changed could not be analysed; no change stands here.",
}
OF_CASE = {
    "entities.resolve": "Which names mean one thing could not be worked out; no name or tie stands here.",
    "entities.connect": "The ties between names could not be worked out; none of them stands here.",
    "entities.screen": "Names could not be screened; no hit stands here.",
}


def unanalysed(case: Case, reports: Sequence[Report], pages: Mapping[PageId, Page]) -> tuple[str, ...]:
    """What was not analysed of the `reports` of a story, in sentences: by language, then by the step that failed."""
    if "claims" in case.made_by.not_done:
        return ()
    return (*_by_language(case, reports), *_by_failure(case, reports, pages))


def languages(case: Case) -> str:
    """The languages that claims and ties were analysed in: "English"."""
    return listing([LANGUAGES.get(each, each) for each in case.made_by.languages])


def screening_failed(case: Case) -> bool:
    """Whether hits are missing because a step that they rest on failed."""
    return any(failure.step in OF_CASE for failure in case.failures)


def _by_failure(case: Case, reports: Sequence[Report], pages: Mapping[PageId, Page]) -> Iterator[str]:
    here = {pages[report.page].uri for report in reports}
    failed: dict[str, set[Failure]] = {}
    for failure in case.failures:
        if failure.uri in here or failure.step in OF_CASE:
            failed.setdefault(failure.step, set()).add(failure)
    for step, found in sorted(failed.items()):
        if step in OF_REPORTS:
            number = min(len({(each.uri, each.says) for each in found}), len(reports))
            yield OF_REPORTS[step].format(reports=count(number, "report"))
        elif step in OF_STORY or step in OF_CASE:
            yield (OF_STORY | OF_CASE)[step]


def _by_language(case: Case, reports: Sequence[Report]) -> Iterator[str]:
    left = Counter(report.language for report in reports if report.language not in case.made_by.languages)
    for language, number in sorted(left.items(), key=lambda item: (-item[1], item[0] or "")):
        tongue = f"in {LANGUAGES.get(language, language)}" if language else "in a language that could not be told"
        yield (
            f"The claims, changes and ties of {count(number, 'report')} {tongue} were not analysed: that nothing is shown of "
            f"{'it' if number == 1 else 'them'} does not mean that {'it says' if number == 1 else 'they say'} nothing."
        )
