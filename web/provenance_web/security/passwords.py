"""Passwords: what is good enough, and their Argon2id hashes."""

from __future__ import annotations

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from provenance.errors import InputError

LEAST = 12
MOST = 1024
_HASHER = PasswordHasher()
"""Argon2id with the library's parameters, those of RFC 9106 for machines with little memory."""
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$Uk0mh4SRbBcbRvlxlLW2jIb5JYqQXBHlQSbY2rPoWGM"
"""Checked when there is no such account, so that the time does not tell names; nothing is known to hash to it."""


def hash_password(password: str, *, name: str) -> str:
    """Return the hash to keep; raises InputError for a password that is too short, too long or the name itself."""
    plain = _normal(password)
    if len(plain) < LEAST:
        raise InputError(f"the password has {len(plain)} characters: give at least {LEAST}")
    if len(plain) > MOST:
        raise InputError(f"the password has {len(plain)} characters: give at most {MOST}")
    if plain.casefold() == _normal(name).casefold() or len(set(plain)) < 4:
        raise InputError("the password is too easy to guess: choose several unrelated words")
    return _HASHER.hash(plain)


def matches(password: str, kept: str | None) -> bool:
    """Tell whether a password is that of a hash; takes as long when there is none."""
    try:
        _HASHER.verify(kept or _NOBODY, _normal(password[: MOST + 1]))
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Tell whether a hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(kept)


def _normal(password: str) -> str:
    """Return one form for what keyboards write differently (RFC 8265)."""
    return unicodedata.normalize("NFC", password)
