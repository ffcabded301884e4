"""A lineage as the JSON contract has it."""

from __future__ import annotations

from provenance.exporters.jsonl import change_object, link_object, time_text
from provenance.model import Variant
from provenance.services.answers.archive import match_object
from provenance.services.trace import Trail


def trail_object(trail: Trail) -> dict[str, object]:
    """Return a trail: origin, the later variants in time order, the links between them, look-alikes elsewhere."""
    lineage = trail.lineage
    later = [one for one in lineage.variants if one.end != lineage.origin.end]
    return {
        "origin": variant_object(lineage.origin),
        "variants": [variant_object(one) for one in later],
        "links": [link_object(link) for link in lineage.links],
        "elsewhere": [match_object(match) for match in trail.elsewhere],
        "said_before": [match_object(match) for match in trail.said_before],
        "boilerplate": trail.boilerplate,
    }


def variant_object(variant: Variant) -> dict[str, object]:
    """Return one wording of a lineage: place, date, speaker, and what changed since the wording it was taken from."""
    end = variant.end
    return {
        "document": end.document,
        "sha256": end.sha256,
        "start": end.span.start,
        "end": end.span.end,
        "exact": end.span.exact,
        "quote": end.quote,
        "outlet": variant.outlet,
        "title": variant.title,
        "lang": variant.lang,
        "published": time_text(variant.published),
        "speaker": variant.speaker,
        "relation": variant.relation,
        "score": round(variant.score, 4),
        "changes": [change_object(change) for change in variant.changes],
    }
