"""Who is the same speaker: keys made from what is said about them, so that every machine gives the same."""

from __future__ import annotations

import hashlib

from provenance.model import ISSUER_NOT_NAMED, Speaker
from provenance_db.folding import fold

UNNAMED_KINDS = ("anonymous", "collective")
"""Speakers known by a description: the same words in two documents need not mean the same people."""


def derive_speaker_key(speaker: Speaker, *, document: str) -> str:
    """Return the key of a speaker: a hash of its kind and folded name.

    For an anonymous or collective speaker, and for a statement of an unknown issuer, the document belongs to the key:
    unnamed officials of two outlets, or of two events in one outlet, are never one, unless a reviewer merges them.
    Their label is what joins the family.
    """
    described = speaker.kind in UNNAMED_KINDS or speaker.name.endswith(ISSUER_NOT_NAMED)
    scope = ("document", document) if described else ()
    return _key((speaker.kind, fold(speaker.name) or speaker.name, *scope))


def derive_split_key(*, kind: str, name: str, source: str, part: str, value: str) -> str:
    """Return the key of whom a split takes out of the speaker with the key `source`.

    Who has a name gets the key that texts give it, so that later documents find the same speaker.
    """
    folded = fold(name) or name
    return _key((kind, folded, "split", source, part, value) if kind in UNNAMED_KINDS else (kind, folded))


def _key(identity: tuple[str, ...]) -> str:
    return "s" + hashlib.sha256(repr(identity).encode("utf-8")).hexdigest()[:16]


def prefer_name(one: str, other: str) -> str:
    """Return the better of two spellings of one name: mixed case before capitals, then by code points."""
    return min(one, other, key=lambda name: (name.isupper() or name.islower(), name))
