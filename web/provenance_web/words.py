"""What the pages call things, in English; gettext turns it into the reader's language."""

from __future__ import annotations

from typing import Final

from provenance.exporters.judged_item import RULE_WORDS
from provenance.reports.words import CHANGE_WORDS, LANGUAGE_WORDS, RELATION_WORDS, SEVERITY_WORDS


def N_(phrase: str) -> str:  # noqa: N802 (the name that gettext's readers look for)
    """Mark a phrase for translation where it is not yet shown."""
    return phrase


RULES: Final = RULE_WORDS
CHANGES: Final = CHANGE_WORDS
RELATIONS: Final = RELATION_WORDS
SEVERITIES: Final = SEVERITY_WORDS
LANGUAGE_NAMES: Final = LANGUAGE_WORDS
STATES: Final = {
    "open": N_("open"),
    "confirmed": N_("confirmed"),
    "rejected": N_("rejected"),
    "corrected": N_("corrected"),
    "unsure": N_("unsure"),
    "disputed": N_("disputed"),
}
ACTIONS: Final = {
    "confirm": N_("confirmed"),
    "reject": N_("rejected"),
    "correct": N_("corrected"),
    "unsure": N_("unsure"),
    "skip": N_("put aside"),
    "comment": N_("commented"),
    "undo": N_("taken back"),
    "merge_speakers": N_("speakers made one"),
    "split_speaker": N_("speaker parted"),
    "add_alias": N_("name added"),
}
"""What a reviewer did, for logs."""
ROLES: Final = {"reader": N_("reader"), "reviewer": N_("reviewer"), "admin": N_("administrator")}
QUOTE_KINDS: Final = {"direct": N_("direct"), "mixed": N_("partly direct"), "indirect": N_("indirect")}
SPEAKER_KINDS: Final = {
    "person": N_("person"),
    "organization": N_("organization"),
    "anonymous": N_("unnamed"),
    "document": N_("document"),
    "collective": N_("group"),
}
DOCUMENT_KINDS: Final = {
    "article": N_("report"),
    "statement": N_("statement"),
    "transcript": N_("transcript"),
}
FILTER_FIELDS: Final = {
    "rules": N_("Reason"),
    "states": N_("State"),
    "speaker": N_("Speaker"),
    "outlet": N_("Outlet"),
    "lang": N_("Language"),
    "change_class": N_("Kind of change"),
    "severity": N_("Severity at least"),
    "since": N_("Since"),
    "document": N_("Document"),
    "text": N_("Words"),
    "unclaimed_by_others": N_("Not held by others"),
}
"""Fields of the queue's filter, as its form and the counts of what each leaves out name them."""
HOW_FOUND: Final = {
    "wording": N_("these words"),
    "link": N_("through a link"),
    "translation": N_("by word tables"),
}
CONFIRM_HINTS: Final = {
    "link": N_("Yes, this was changed"),
    "quote": N_("Yes, the speaker is doubtful"),
    "speakers": N_("Yes, one and the same"),
}
REJECT_HINTS: Final = {
    "link": N_("No, these do not belong together"),
    "quote": N_("No, the speaker is clear"),
    "speakers": N_("No, two different speakers"),
}
VALUE_KEYS: Final = {
    "relation": N_("Relation"),
    "speaker": N_("Speaker"),
    "earlier": N_("Origin"),
    "later": N_("Later wording"),
    "content": N_("Quoted words"),
}
"""Keys of a correction's value."""
PROBLEM_TITLES: Final = {
    400: N_("This cannot be read"),
    401: N_("Log in first"),
    403: N_("Not allowed"),
    404: N_("Not found"),
    405: N_("Not possible here"),
    408: N_("Too slow"),
    409: N_("Decided or held meanwhile"),
    413: N_("Too large"),
    415: N_("This cannot be read"),
    422: N_("This cannot be used"),
    429: N_("Too many attempts"),
    500: N_("Something went wrong"),
    503: N_("The database is not there"),
}
"""What went wrong, by status."""
