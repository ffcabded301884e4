"""Bytes into text: byte order mark, UTF-8, the declared charset, else the likeliest legacy one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Literal

from provenance.errors import DecodingError
from provenance.text.legacy import detect_legacy

How = Literal["bom", "utf-8", "declared", "detected"]

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ALIASES = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
"""Charsets that pages declare when they mean another (WHATWG Encoding Standard)."""
_REMEDY = "save it as UTF-8, or declare the charset it is in"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the charset it was in (Python's name), and how that was found out."""

    text: str
    charset: str
    how: How


def decode(raw: bytes, *, declared: str | None = None) -> Decoded:
    """Return `raw` as text: by its byte order mark, else as UTF-8, else as `declared`, else by detection.

    Detection knows windows-1256, iso-8859-6, windows-1251, koi8-r, koi8-u, windows-1252 and UTF-16 without a mark.
    Raises DecodingError, which names the byte offset, for bytes that are no text and for text in no plausible charset.
    """
    for mark, charset in _BOMS:
        if raw.startswith(mark):
            return Decoded(_decode_strictly(raw, charset, skip=len(mark)), charset, "bom")
    if b"\0" in raw:
        return _decode_wide(raw, declared)
    try:
        return Decoded(_refuse_controls(raw.decode("utf-8")), "utf-8", "utf-8")
    except UnicodeDecodeError as error:
        broken = error
    if declared is not None:
        named = _decode_declared(raw, declared)
        if named is not None:
            return named
    half = _find_half_pair(raw)
    if half is not None:
        raise DecodingError(
            f"byte {half} begins half a surrogate pair written as UTF-8, which is no character: take the file from "
            "its origin again, or remove it",
            offset=half,
        )
    if _is_mostly_utf8(raw):
        raise DecodingError(
            f"byte {broken.start} (0x{raw[broken.start]:02x}) is not UTF-8 although the text around it is; {_REMEDY}",
            offset=broken.start,
        )
    charset_found = detect_legacy(raw)
    if charset_found is None:
        raise DecodingError(
            f"byte {broken.start} (0x{raw[broken.start]:02x}) is not UTF-8, and the text is in no charset that can be "
            f"told from it; {_REMEDY}",
            offset=broken.start,
        )
    return Decoded(_refuse_controls(raw.decode(charset_found)), charset_found, "detected")


def _decode_strictly(raw: bytes, charset: str, *, skip: int = 0) -> str:
    try:
        text = raw[skip:].decode(charset)
    except UnicodeDecodeError as error:
        offset = skip + error.start
        raise DecodingError(
            f"byte {offset} cannot be read as {charset}, which the file's first bytes announce; {_REMEDY}",
            offset=offset,
        ) from error
    at = text.find("\0")
    if at >= 0:
        offset = skip + len(text[:at].encode(charset))
        raise DecodingError(f"byte {offset} is a NUL: this is no text; give a text file", offset=offset)
    return _refuse_controls(text)


def _decode_wide(raw: bytes, declared: str | None) -> Decoded:
    """Return `raw`, which holds NUL bytes, as UTF-16 without a mark; anything else is no text."""
    offset = raw.index(b"\0")
    named = _known_charset(declared) if declared else None
    if named in {"utf-16-le", "utf-16-be", "utf-16", "utf-32", "utf-32-le", "utf-32-be"}:
        charset = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(named, named)
        return Decoded(_decode_strictly(raw, charset), charset, "declared")
    guessed = _guess_utf16(raw)
    if guessed is None:
        raise DecodingError(
            f"byte {offset} is a NUL, which no text holds: remove it, or, if this is a binary file, give a text, HTML "
            "or JSON Lines file",
            offset=offset,
        )
    return Decoded(_decode_strictly(raw, guessed), guessed, "detected")


def _guess_utf16(raw: bytes) -> str | None:
    """Return the UTF-16 order in which nearly all high bytes are those of the scripts we read."""
    if len(raw) % 2 or len(raw) < 4:
        return None
    sample = raw[: 1 << 16]
    plausible = bytes((0x00, 0x01, 0x04, 0x06, 0x20))
    for charset, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        low = sample[::2] if charset == "utf-16-le" else sample[1::2]
        kept = sum(high.count(byte) for byte in plausible)
        if kept >= 0.95 * len(high) and low.count(0) <= 0.02 * len(low):
            return charset
    return None


def _decode_declared(raw: bytes, declared: str) -> Decoded | None:
    charset = _known_charset(declared)
    if charset is None or charset.startswith("utf"):
        return None
    charset = _ALIASES.get(charset, charset)
    try:
        return Decoded(_refuse_controls(raw.decode(charset)), charset, "declared")
    except (UnicodeDecodeError, DecodingError):
        return None


def _known_charset(name: str) -> str | None:
    try:
        info = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    # Python counts byte-to-byte codecs ("zip", "hex") among its encodings; they are no charsets.
    return info.name if getattr(info, "_is_text_encoding", True) else None


def _find_half_pair(raw: bytes) -> int | None:
    """Return where the first surrogate stands in bytes that are UTF-8 but for surrogates."""
    try:
        text = raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    half = _SURROGATE.search(text)
    return len(text[: half.start()].encode("utf-8")) if half else None


def _is_mostly_utf8(raw: bytes) -> bool:
    """Tell whether most bytes outside ASCII form valid UTF-8: then the text is UTF-8 with a fault."""
    outside = (
        sum(map(raw.count, range(128, 256)))
        if len(raw) < 4096
        else len(raw.translate(None, bytes(range(128))))
    )
    valid = len(raw.decode("utf-8", "ignore").encode("utf-8").translate(None, bytes(range(128))))
    return outside > 0 and valid >= 0.5 * outside and valid >= 4


def _refuse_controls(text: str) -> str:
    """Return `text` unless it is full of control characters, as a program or a picture is."""
    first = _CONTROLS.search(text)
    if first is not None:
        count = len(_CONTROLS.findall(text))
        if count > 4 and count > 0.005 * len(text):
            offset = len(text[: first.start()].encode("utf-8", "surrogatepass"))
            raise DecodingError(
                f"byte {offset} is a control character, one of {count}: this is a binary file, not text; give a text, "
                "HTML or JSON Lines file",
                offset=offset,
            )
    return text
