"""Who is the same speaker: keys made from what is said about them, so that every machine gives the same."""

from __future__ import annotations

import hashlib

from provenance.model import Speaker
from provenance_db.folding import fold

UNNAMED_KINDS = ("anonymous", "collective")
"""Speakers known by a description: the same words in two outlets need not mean the same people."""


def derive_speaker_key(speaker: Speaker, *, outlet: str | None, document: str) -> str:
    """Return the key of a speaker: a hash of its kind and folded name.

    For an anonymous or collective speaker the outlet belongs to the key, and the document where no outlet is known:
    unnamed officials of two outlets are never one, unless a reviewer merges them.
    """
    scope: tuple[str, ...] = ()
    if speaker.kind in UNNAMED_KINDS:
        scope = ("outlet", outlet) if outlet else ("document", document)
    identity = repr((speaker.kind, fold(speaker.name) or speaker.name, *scope))
    return "s" + hashlib.sha256(identity.encode("utf-8")).hexdigest()[:16]


def prefer_name(one: str, other: str) -> str:
    """Return the better of two spellings of one name: mixed case before capitals, then by code points."""
    return min(one, other, key=lambda name: (name.isupper() or name.islower(), name))
