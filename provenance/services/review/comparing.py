"""Compare the right two wordings anew when a reviewer corrects a link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, cast

from provenance.errors import InputError
from provenance.match.changes import order_changes
from provenance.match.comparing import Compared, compare_wordings
from provenance.model import Change, Link, Speaker, SpeakerKind
from provenance.services.lineages import load_documents
from provenance.services.ports import Store
from provenance.services.scorers import choose_scorers

OF_SPEAKERS: Final = frozenset({"speaker", "attribution_added"})
"""Classes of changes that say whose a quote is."""


def compare_speaker(store: Store, link: Link, given: Mapping[str, str]) -> tuple[Change, ...] | None:
    """Return the changes of a link once its later quote is given to another speaker; None when nothing differs."""
    if not any(change.change_class in OF_SPEAKERS for change in link.changes):
        return None
    kind = next((one.kind for one in store.speakers() if one.key == given["key"]), "person")
    fresh = compare_link(store, link, speaker=Speaker(given["name"], cast("SpeakerKind", kind)))
    if fresh is None:
        return None
    kept = [change for change in link.changes if change.change_class not in OF_SPEAKERS]
    spoken = [change for change in fresh.changes if change.change_class in OF_SPEAKERS]
    return order_changes([*kept, *spoken])


def compare_link(store: Store, link: Link, *, speaker: Speaker | None = None) -> Compared | None:
    """Compare the ends of a link; None when the versions they stand in are not stored.

    With `speaker` the later quote counts as his. Raises InputError for an end without words.
    """
    documents = load_documents(store, (link.earlier, link.later))
    texts = [documents.get((end.document, end.sha256)) for end in (link.earlier, link.later)]
    if texts[0] is None or texts[1] is None:
        return None
    if speaker is not None:
        quotes = (
            replace(one, speaker=speaker) if one.id == link.later.quote else one for one in texts[1].quotes
        )
        texts[1] = replace(texts[1], quotes=tuple(quotes))
    across = texts[0].base_lang != texts[1].base_lang
    found = compare_wordings(
        texts[0], link.earlier.span, texts[1], link.later.span, cross=choose_scorers() if across else None
    )
    if found is None:
        raise InputError(
            "there are no words at that place to compare: give the start and end of the right wording"
        )
    return found
