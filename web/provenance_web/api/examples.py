"""What the description of the API says of each answer: its published schema, problems, examples."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import provenance

EXAMPLES: dict[str, object] = {
    "documents": {
        "documents": [
            {
                "id": "ledger", "url": None, "outlet": "The Ledger", "title": "A call about the valley",
                "published": "2024-03-14T20:10:00Z", "lang": "en", "kind": "article", "sha256": "0" * 64,
                "versions": 2, "quotes": 9,
            }
        ]
    },
    "who-said": {
        "matches": [
            {
                "document": "office-statement", "sha256": "0" * 64, "start": 40, "end": 66,
                "exact": "a breakthrough this month", "speaker": "Mira Halden", "published": "2024-03-14T18:30:00Z",
                "outlet": "Office of the President", "lang": "en", "score": 1.0, "how": "wording",
                "quote": "q3f0c5a9d2e7b4816",
            }
        ]
    },
    "speakers": {
        "speakers": [
            {
                "key": "s0123456789abcdef", "name": "Mira Halden", "kind": "person", "role": "press secretary",
                "aliases": ["Halden", "ميرا هالدن"], "quotes": 12, "outlets": ["The Ledger"],
            }
        ]
    },
    "said-by": {"speakers": [], "quotes": []},
}  # fmt: skip
"""By schema; invented, and checked against the schema by a test."""
_PROBLEM = {"$ref": "#/components/schemas/Problem"}


def described(schema: str | None) -> dict[str, Any]:
    """Return what OpenAPI says of a route whose answer keeps to a published schema."""
    answer: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{schema}"} if schema else {}}
    if schema in EXAMPLES:
        answer["example"] = EXAMPLES[schema]
    return {
        "responses": {
            "200": {"description": "The answer.", "content": {"application/json": answer}},
            "default": {
                "description": "A problem (RFC 9457).",
                "content": {"application/problem+json": {"schema": _PROBLEM}},
            },
        }
    }


@cache
def published_schema(name: str) -> dict[str, Any]:
    """Return a published schema, from the installed package or from the checkout."""
    package = Path(provenance.__file__).parent
    for folder in (package / "_schemas", package.parent / "schemas"):
        path = folder / f"{name}.schema.json"
        if path.is_file():
            found: dict[str, Any] = json.loads(path.read_text("utf-8"))
            return found
    raise FileNotFoundError(f"no schema {name}: the installation is not whole")
