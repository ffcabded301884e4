"""Judged items as schema.org ClaimReview, for the fact-checks of a publisher."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, TextIO
from urllib.parse import quote as escape

from provenance.errors import InputError
from provenance.exporters.base import ExportObject
from provenance.exporters.judged_item import RULE_WORDS
from provenance.exporters.names import isolated, web_address

BEST, WORST = 5, 1
REVIEWABLE: Final = (
    "altered_in_quotes", "number", "negation", "date", "entity", "speaker_differs", "attribution_lost",
)  # fmt: skip
"""Rules whose items are claims of an outlet; the others ask what this program is unsure of."""
_BY_SEVERITY: Final = {"high": 1, "medium": 2, "low": 3, "none": 4}
_FAITHFUL: Final = "Faithful to the earlier wording"
_LIVE_IN_HTML: Final = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


class ClaimReviewExporter:
    """Writes a schema.org DataFeed with one ClaimReview for each item that a reviewer has judged.

    The claim is what the later outlet says: that the speaker said these words. So the outlet is its author, not the
    speaker, whom a changed quotation wrongs. `publisher` signs the reviews; reviewers are not named. The file can be
    put inside a page's `<script type="application/ld+json">` as it is.
    """

    def __init__(
        self, stream: TextIO, *, publisher: str | None = None, publisher_url: str | None = None
    ) -> None:
        address = web_address(publisher_url)
        if not publisher or not publisher.strip() or address is None:
            raise InputError(
                "a ClaimReview is signed: give --publisher NAME and --publisher-url URL (http or https)"
            )
        self._stream = stream
        self._author = {"@type": "Organization", "name": publisher, "url": address}
        self._address = address.partition("#")[0]
        self._count = 0
        self.left_out: dict[str, int] = {}
        """How many items were passed over, by reason."""

    def write(self, item: ExportObject) -> None:
        """Write an item that was confirmed, rejected or corrected and is a claim; count any other item."""
        if item["type"] != "item":
            return
        decision = _mapping(item["decision"])
        if item["rule"] not in REVIEWABLE or decision.get("action") not in ("confirm", "reject", "correct"):
            claim = item["rule"] in REVIEWABLE
            reason = "items not judged" if claim else "items that are no claim of an outlet"
            self.left_out[reason] = self.left_out.get(reason, 0) + 1
            return
        self._stream.write(self._opening() if self._count == 0 else ",\n")
        self._stream.write(_embeddable(self._review(item, decision)))
        self._count += 1

    def finalize(self) -> None:
        """Close the feed."""
        self._stream.write(f"{self._opening() if self._count == 0 else ''}\n]}}\n")

    def _opening(self) -> str:
        head = {"@context": "https://schema.org", "@type": "DataFeed", "name": "Reviewed quotations"}
        return f'{_embeddable(head)[:-1]}, "dataFeedElement": [\n'

    def _review(self, item: ExportObject, decision: Mapping[str, object]) -> dict[str, object]:
        later, earlier = _mapping(item["later"]), _mapping(item["earlier"])
        speaker = _mapping(item["speaker"]).get("name")
        claimed = f"“{later['exact']}”"
        claim = {
            "@type": "Claim",
            "author": _organization(later),
            "datePublished": later["published"],
            "inLanguage": later["lang"],
            "appearance": _work(later),
            "firstAppearance": _work(earlier) if earlier else None,
        }
        return {
            "@type": "ClaimReview",
            "url": f"{self._address}#{escape(str(item['id']), safe='')}",
            "datePublished": decision["decided"],
            "author": self._author,
            "claimReviewed": f"{isolated(str(speaker))}: {claimed}" if speaker else claimed,
            "itemReviewed": _known(claim),
            "reviewRating": _rating(item, decision),
        }


def _rating(item: ExportObject, decision: Mapping[str, object]) -> dict[str, object]:
    """Return the rating: what a reviewer rejects as a change was faithful; what was confirmed weighs by severity.

    So was a wording of which all changes were called false alarms.
    """
    rejected = decision["action"] == "reject" or item["severity"] == "none"
    words = _FAITHFUL if rejected else RULE_WORDS[str(item["rule"])]
    if decision["action"] == "correct" and decision["value"]:
        words += f"; corrected: {decision['value']}"
    rating: dict[str, object] = {
        "@type": "Rating",
        "ratingValue": BEST if rejected else _BY_SEVERITY[str(item["severity"])],
        "bestRating": BEST,
        "worstRating": WORST,
        "alternateName": words,
        "ratingExplanation": decision["reason"] or None,
    }
    return _known(rating)


def _organization(wording: Mapping[str, object]) -> dict[str, object]:
    return {"@type": "Organization", "name": wording["outlet"] or wording["document"]}


def _work(wording: Mapping[str, object]) -> dict[str, object]:
    return _known(
        {
            "@type": "CreativeWork",
            "url": web_address(wording["url"]),
            "identifier": wording["document"],
            "headline": wording["title"],
            "datePublished": wording["published"],
            "inLanguage": wording["lang"],
            "publisher": _organization(wording),
        }
    )


def _known(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value is not None}


def _embeddable(value: object) -> str:
    """Return JSON in which nothing can end a script element or start another."""
    return json.dumps(value, ensure_ascii=False).translate(_LIVE_IN_HTML)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
