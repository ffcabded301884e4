"""How much a change of each class matters, outside and inside quotation marks."""

from __future__ import annotations

from provenance.model import SEVERITIES, ChangeClass, Severity

_SEVERITY: dict[ChangeClass, tuple[Severity, Severity]] = {
    "punctuation": ("none", "none"),
    "spelling": ("none", "none"),
    "cleaned_speech": ("none", "none"),
    "translation": ("none", "low"),
    "ellipsis": ("low", "low"),
    "editorial_insertion": ("low", "low"),
    "merge": ("low", "medium"),
    "reorder": ("low", "medium"),
    "tense": ("low", "medium"),
    "cut_start": ("low", "low"),
    "cut_end": ("low", "low"),
    "cut_inside": ("low", "medium"),
    "addition": ("low", "high"),
    "substitution": ("low", "medium"),
    "intensity": ("medium", "high"),
    "marks_dropped": ("low", "low"),
    "marks_added": ("high", "high"),
    "attribution_added": ("medium", "medium"),
    "attribution_lost": ("high", "high"),
    "modality": ("medium", "high"),
    "date": ("high", "high"),
    "entity": ("medium", "high"),
    "number": ("high", "high"),
    "negation_lost": ("high", "high"),
    "negation_added": ("high", "high"),
    "speaker": ("high", "high"),
}
"""Class to severity outside and inside quotation marks: what stands in marks is vouched for word by word."""


def rate_change(
    change_class: ChangeClass, *, in_quotes: bool, slight: bool = False, at_most: Severity = "high"
) -> Severity:
    """Return the severity of a change: a `slight` one (a form of the same word) at most low, all at most `at_most`."""
    severity = _SEVERITY[change_class][1 if in_quotes else 0]
    if slight and severity in ("medium", "high"):
        return "low"
    return min(severity, at_most, key=SEVERITIES.index)
