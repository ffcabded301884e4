"""What reports call things: changes, relations, severities, languages, the fates of quotes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from provenance.model import Change, ChangeClass, Relation, Severity

RELATION_WORDS: dict[Relation, str] = {
    "verbatim": "word for word",
    "trimmed": "cut, else word for word",
    "altered_in_quotes": "altered inside quotation marks",
    "paraphrase": "paraphrased",
    "translation": "translated",
    "translated_paraphrase": "translated and paraphrased",
    "merged": "merged with other wording",
}
CHANGE_WORDS: dict[ChangeClass, str] = {
    "punctuation": "punctuation",
    "spelling": "spelling",
    "marks_added": "paraphrase put inside quotation marks",
    "marks_dropped": "quotation marks dropped",
    "ellipsis": "cut marked by an ellipsis",
    "editorial_insertion": "editor's insertion",
    "cut_start": "beginning cut",
    "cut_end": "end cut",
    "cut_inside": "cut inside",
    "addition": "added",
    "substitution": "replaced",
    "reorder": "order changed",
    "merge": "merged",
    "number": "number",
    "date": "date",
    "entity": "name",
    "negation_lost": "a “not” lost",
    "negation_added": "a “not” added",
    "modality": "certainty changed",
    "tense": "tense",
    "intensity": "strength changed",
    "speaker": "given to another speaker",
    "attribution_lost": "stated as fact, speaker dropped",
    "attribution_added": "speaker added",
    "translation": "translated",
    "cleaned_speech": "speech cleaned up",
}
STRETCH_WORDS = {
    "altered": "altered",
    "added": "added",
    "cut": "cut",
    "moved": "moved",
    "noted": "changed",
}
SEVERITY_WORDS: dict[Severity, str] = {"high": "high", "medium": "medium", "low": "low", "none": "harmless"}
FATE_WORDS = {
    "kept": "kept",
    "altered": "altered",
    "reattributed": "given to another speaker",
    "lost": "lost",
    "gained": "gained",
}
OUTCOME_WORDS = {
    "exact": "words found again: exact",
    "moved": "words found again: moved",
    "altered": "words found again: altered",
    "ambiguous": "words found again: in several places",
    "gone": "words gone",
}
LANGUAGE_WORDS = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ru": "Russian",
    "uk": "Ukrainian",
    "und": "language unknown",
}
RANK: dict[Severity, int] = {"high": 0, "medium": 1, "low": 2, "none": 3}


def by_severity(changes: Iterable[Change]) -> list[Change]:
    """Return changes worst first, else in text order."""
    return sorted(
        changes,
        key=lambda change: (
            RANK[change.severity],
            change.later.start if change.later else change.earlier.start if change.earlier else 0,
            change.change_class,
        ),
    )


def day_text(moment: datetime | None, precision: Literal["day", "second"] | None) -> str:
    """Return a time for people, in UTC: "14 Mar 2024 16:00", a day alone when only that is known."""
    if moment is None:
        return "date unknown"
    day = f"{moment.day} {moment:%b %Y}"
    return day if precision == "day" else f"{day} {moment:%H:%M}"


def moment_text(moment: datetime | None) -> str:
    """Return a moment for people; midnight is taken for a day whose time is not known."""
    midnight = moment is not None and (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return day_text(moment, "day" if midnight else "second")


def change_sides(change: Change) -> tuple[str, str]:
    """Return what a change went from and to; of another speaker the two names rather than the words they said."""
    if change.change_class == "speaker" and " → " in change.note:
        before, _, after = change.note.partition(" → ")
        return before, after
    earlier = change.earlier.exact if change.earlier else ""
    later = change.later.exact if change.later else ""
    return earlier, "" if later == earlier else later
