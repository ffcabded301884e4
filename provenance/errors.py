"""The one tree of errors: each message says what happened, where, and what to do.

ProvenanceError
├── InputError            a file, record or argument that cannot be used
│   ├── DecodingError     bytes that are no text in the charset; names the byte offset
│   ├── RecordError       a broken record of a batch; names the line
│   ├── DateError         a date that cannot be read
│   ├── LanguageError     a language code nobody knows
│   └── IdentityError     one id used for two URLs
├── LookupFailedError     an id or a speaker that is not stored
├── StaleDecisionError    somebody decided since the page was shown
├── ClaimedError          another reviewer holds the item
└── StoreError            the database
    ├── StoreLockedError      another process holds it
    ├── StoreVersionError     written by a newer program, or not ours
    ├── StoreFullError        no space left
    └── StoreCorruptError     integrity check failed
"""

from __future__ import annotations


class ProvenanceError(Exception):
    """Base of all errors that this program raises on purpose."""


class InputError(ProvenanceError):
    """A file, record or argument that cannot be used."""


class DecodingError(InputError):
    """Bytes that are no text in the charset; `offset` is the byte where reading failed."""

    def __init__(self, message: str, *, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class RecordError(InputError):
    """A broken record of a batch; the message names its place."""


class DateError(InputError):
    """A date that cannot be read."""


class LanguageError(InputError):
    """A language code that nobody knows."""


class IdentityError(InputError):
    """One id that is used for two URLs."""


class ComponentError(ProvenanceError):
    """A trained component whose files are missing or do not belong together."""


class LookupFailedError(ProvenanceError):
    """An id, a speaker or a wording that is not stored."""


class StaleDecisionError(ProvenanceError):
    """Somebody decided since the reviewer looked; `item` is the ItemView as it is now."""

    def __init__(self, message: str, *, item: object) -> None:
        super().__init__(message)
        self.item = item


class ClaimedError(ProvenanceError):
    """Another reviewer holds the item; `claim` says who, until when."""

    def __init__(self, message: str, *, claim: object) -> None:
        super().__init__(message)
        self.claim = claim


class StoreError(ProvenanceError):
    """The database cannot do what was asked."""


class StoreLockedError(StoreError):
    """Another process holds the database."""


class StoreVersionError(StoreError):
    """The database was written by a newer program, or is not ours."""


class StoreFullError(StoreError):
    """No space is left for the database."""


class StoreCorruptError(StoreError):
    """The database fails its integrity check."""
