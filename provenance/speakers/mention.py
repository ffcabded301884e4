"""What the extractor hands over for each quote: where its speaker is mentioned, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from provenance.model import Span

MentionForm = Literal[
    "named", "role", "pronoun", "suffix_pronoun", "null", "label", "document", "collective", "unknown"
]
MENTION_FORMS: tuple[MentionForm, ...] = (
    "named", "role", "pronoun", "suffix_pronoun", "null", "label", "document", "collective", "unknown",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """The place that says who speaks one quote; there is one for every quote, in the order of the quotes.

    `span` covers title, name and apposition; it is None for a null subject or a quote without any mention. `anchor`
    is the offset (code points) of the cue, else of the content: it orders mentions in the text. `form` is what the
    extractor sees; "unknown" leaves the reading of the span to `resolve_speakers`. `within` is the index, in the same
    list, of the mention of the quote that encloses this one. `continues` is the index of the mention that a null
    subject, a shared subject or a quote without cue goes on from. `gender` ("m", "f") and `number` ("s", "d", "p")
    are what the cue's own form tells about its subject; empty where it tells nothing. `contents` are the ranges
    of what is said (code points, half-open). `lang` is the language around the mention where it is not the document's.
    """

    span: Span | None
    anchor: int
    form: MentionForm
    quote_index: int
    within: int | None = None
    continues: int | None = None
    gender: str = ""
    number: str = ""
    contents: tuple[tuple[int, int], ...] = ()
    lang: str = ""
