"""Bytes become text in the charset they are in, or an error says where they stop being text."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import DecodingError, InputError
from provenance.text import canonicalise, decode, text_sha256

ARABIC = "قالت المتحدثة باسم مجلس الميناء إن الرصيف القديم مغلق حتى الربيع، وإن الإصلاح سيستمر أشهرا."
RUSSIAN = "Представитель порта заявил, что старый причал закрыт до весны, и что ремонт продлится ещё месяц."
UKRAINIAN = "Речниця порту заявила, що старий причал закрито до весни, і що ремонт триватиме ще місяць."
FRENCH = "La porte-parole a déclaré que le vieux quai était fermé jusqu’à l’été, « à son grand regret »."
GERMAN = (
    "Die Sprecherin erklärte, der alte Pier bleibe bis zum Frühling geschlossen, größtenteils jedenfalls."
)
SPANISH = (
    "La portavoz señaló que el muelle seguirá cerrado hasta la primavera; «mañana será otro día», añadió."
)
ENGLISH = "The spokeswoman said that the pier stays closed “until the spring” – and that’s that."


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (ARABIC, "cp1256"),
        (ARABIC.replace("،", ","), "iso8859_6"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8_u"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (ENGLISH, "cp1252"),
        (ARABIC, "utf-16-le"),
        (ARABIC, "utf-16-be"),
        (RUSSIAN, "utf-16-be"),
        (ENGLISH, "utf-16-le"),
    ],
)
def test_legacy_charsets_are_told_apart(text: str, charset: str) -> None:
    """A text without a declared charset is read in the one that makes words of it."""
    decoded = decode(text.encode(charset))

    assert decoded.text == text
    assert decoded.how == "detected"


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(charset: str) -> None:
    """A byte order mark tells the charset and is no part of the text, whatever is declared."""
    decoded = decode(RUSSIAN.encode(charset), declared="windows-1251")

    assert decoded.text == RUSSIAN
    assert decoded.how == "bom"


def test_utf8_comes_before_what_is_declared() -> None:
    """Bytes that are UTF-8 are UTF-8: pages declare the wrong charset more often than not."""
    assert decode(RUSSIAN.encode(), declared="windows-1251").text == RUSSIAN
    assert decode(b"plain").how == "utf-8"
    assert decode(b"").text == ""


@pytest.mark.parametrize(
    ("declared", "charset"),
    [("windows-1251", "cp1251"), (" 'KOI8-R' ", "koi8_r"), ("koi8-r", "koi8_r")],
)
def test_a_declared_charset_is_believed(declared: str, charset: str) -> None:
    """What the page says wins over detection, even for a few words."""
    decoded = decode("да".encode(charset), declared=declared)

    assert decoded.text == "да"
    assert decoded.how == "declared"


def test_latin1_means_windows_1252() -> None:
    """Declared Latin-1 and ASCII are read as windows-1252, as browsers do."""
    for declared in ("iso-8859-1", "latin1", "us-ascii"):
        assert decode("“é”".encode("cp1252"), declared=declared).text == "“é”"


@pytest.mark.parametrize(
    "declared", ["no-such-charset", "utf-8", "hex", "ascii\0", "shift_jis", "iso-8859-6"]
)
def test_a_wrong_declaration_falls_back_to_detection(declared: str) -> None:
    """A charset that is none, or that cannot be, does not stop the reading."""
    assert decode(RUSSIAN.encode("cp1251"), declared=declared).text == RUSSIAN


def test_declared_utf16_without_a_mark() -> None:
    """Declared UTF-16 is read in little-endian order, as most files are."""
    assert decode("A1".encode("utf-16-le"), declared="utf-16").text == "A1"


@pytest.mark.parametrize(
    ("raw", "offset", "remedy"),
    [
        (RUSSIAN.encode()[:100] + b"\xff" + RUSSIAN.encode()[100:], 100, "save it as UTF-8"),
        (b"plain \xff\xfe\x81\x8d\x8f\x90\x9d", 6, "declare the charset"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 8, "give a text"),
        (b"text\0text", 4, "give a text"),
        (b"\xff\xfea\0b", 4, "save it as UTF-8"),
        (b"\xff\xfea\0\0\0", 4, "give a text file"),
        (bytes(range(1, 32)) * 3, 0, "give a text"),
        (gzip.compress(b"x" * 50, mtime=0), 3, "give a text"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(raw: bytes, offset: int, remedy: str) -> None:
    """The error names the byte and what to do."""
    with pytest.raises(DecodingError, match=remedy) as caught:
        decode(raw)

    assert caught.value.offset == offset
    assert f"byte {offset}" in str(caught.value)


def test_a_few_control_characters_are_kept() -> None:
    """A stray form feed or backspace in a long text is not yet a binary file."""
    text = "page one\x0c" + "page two " * 100 + "\x08"

    assert decode(text.encode()).text == text


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=60))
def test_any_text_survives_utf8(text: str) -> None:
    """What is written as UTF-8 is read back as it was, or refused as binary."""
    try:
        assert decode(("x" + text).encode()).text == "x" + text
    except DecodingError as error:
        assert "control character" in str(error)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    """No bytes break the reading: they are text, or a DecodingError names a byte among them."""
    try:
        decode(raw)
    except DecodingError as error:
        assert 0 <= error.offset <= len(raw)


def test_the_canonical_text_changes_line_ends_only() -> None:
    """Line ends become newlines; marks, forms and blanks stay as they are."""
    text = "a\r\nb\rc\n\r\n e\u0301 \u200f\ufeff\xa0"

    assert canonicalise(text) == "a\nb\nc\n\n e\u0301 \u200f\ufeff\xa0"
    assert canonicalise("plain\n") == "plain\n"


@pytest.mark.parametrize(
    ("text", "name"), [("ab\0", r"U\+0000 at character 2"), ("\ud800", r"U\+D800 at character 0")]
)
def test_what_no_store_can_hold_is_refused(text: str, name: str) -> None:
    """NUL and lone surrogates are named with their place."""
    with pytest.raises(InputError, match=name):
        canonicalise(text)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0")))
def test_canonical_text_is_its_own_canonical_text(text: str) -> None:
    """Doing it twice changes nothing, and no carriage return is left."""
    once = canonicalise(text)

    assert canonicalise(once) == once
    assert "\r" not in once


def test_the_hash_is_that_of_the_utf8_bytes() -> None:
    """Anyone can check a stored hash with sha256sum."""
    assert text_sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
