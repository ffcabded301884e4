"""Addresses of the pages: every id quoted, so that it can hold anything."""

from __future__ import annotations

from urllib.parse import quote, urlencode


def item(name: str) -> str:
    """Return the address of an item."""
    return f"/items/{_part(name)}"


def document(name: str, version: int | None = None) -> str:
    """Return the address of a document; ids that a browser would read as a way up go into the query."""
    if any(part in (".", "..") for part in name.split("/")) or not name.strip():
        pairs = {"id": name} | ({"version": str(version)} if version else {})
        return f"/documents?{_query(pairs)}"
    tail = f"?version={version}" if version else ""
    return f"/documents/{_part(name)}{tail}"


def differences(earlier: str, later: str) -> str:
    """Return the address of a comparison."""
    return f"/documents-diff?{_query({'a': earlier, 'b': later})}"


def speaker(key: str) -> str:
    """Return the address of a speaker."""
    return f"/speakers/{_part(key)}"


def lineage(*, quote_id: str | None = None, text: str = "") -> str:
    """Return the address of the lineage of a quote, else of words."""
    return f"/lineage?{_query({'quote': quote_id} if quote_id else {'text': text})}"


def search(text: str = "", *, speaker: str = "") -> str:
    """Return the address of a search."""
    return f"/search?{_query({'q': text, 'speaker': speaker})}"


def drop_filter(name: str) -> str:
    """Return where to post to forget a filter."""
    return f"/filters/{_part(name)}/drop"


def account(name: str) -> str:
    """Return where to post a change of an account."""
    return f"/admin/accounts/{_part(name)}"


def undo(judgement: str) -> str:
    """Return where to post to take a decision back."""
    return f"/judgements/{_part(judgement)}/undo"


def with_query(path: str, pairs: list[tuple[str, str]] | str) -> str:
    """Return a path with a query, given as pairs or ready made."""
    tail = pairs if isinstance(pairs, str) else _query(pairs)
    return f"{path}?{tail}" if tail else path


def local(target: str) -> str:
    """Return an address of this desk to go back to, the queue for any other: nobody is sent elsewhere."""
    plain = target.startswith("/") and not target.startswith(("//", "/\\"))
    return target if plain and all(" " < char < "\x7f" for char in target) else "/queue"


def _part(name: str) -> str:
    return quote(name, safe="", errors="replace")


def _query(pairs: object) -> str:
    return urlencode(pairs, errors="replace")  # type: ignore[arg-type]
