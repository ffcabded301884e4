"""Compare the right two wordings anew when a reviewer corrects a link."""

from __future__ import annotations

from provenance.errors import InputError
from provenance.match.comparing import Compared, compare_wordings
from provenance.model import Link
from provenance.services.lineages import load_documents
from provenance.services.ports import Store
from provenance.services.scorers import choose_scorers


def compare_link(store: Store, link: Link) -> Compared | None:
    """Compare the ends of a link; None when the versions they stand in are not stored.

    Raises InputError for an end without words.
    """
    documents = load_documents(store, (link.earlier, link.later))
    texts = [documents.get((end.document, end.sha256)) for end in (link.earlier, link.later)]
    if texts[0] is None or texts[1] is None:
        return None
    across = texts[0].base_lang != texts[1].base_lang
    found = compare_wordings(
        texts[0], link.earlier.span, texts[1], link.later.span, cross=choose_scorers() if across else None
    )
    if found is None:
        raise InputError(
            "there are no words at that place to compare: give the start and end of the right wording"
        )
    return found
