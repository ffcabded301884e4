"""Words that the speaker step reads: countries with their adjectives, unnamed officials, pairs."""

from __future__ import annotations

NAMED: dict[str, tuple[str, ...]] = {}
