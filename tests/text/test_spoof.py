"""Deceiving characters are flagged; honest Arabic, Persian, Russian and Ukrainian are not."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import flag_spoofs

SPOOFS = [
    *((f"he said {char}no{close}", kind) for char, close, kind in [
        ("\u202e", "\u202c", "bidi_override"),
        ("\u202d", "\u202c", "bidi_override"),
        ("\u202a", "\u202c", "bidi_embedding"),
        ("\u202b", "\u202c", "bidi_embedding"),
        ("\u2066", "\u2069", "bidi_isolate"),
        ("\u2067", "\u2069", "bidi_isolate"),
        ("\u2068", "\u2069", "bidi_isolate"),
    ]),
    *((f"Dal{char}low", "zero_width") for char in "\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u180e\u034f\u115f\u3164"),
    *((f"Dal{char}low", "joiner") for char in "\u200c\u200d"),
    *((f"Dal{char}low", "bidi_mark") for char in "\u200e\u200f\u061c"),
    ("no\U000e006e\U000e006f", "tag"),
    ("\U000e0001", "tag"),
    *((word, "mixed_script") for word in [
        "D\u0430llow", "\u0412iden", "Put\u0456n", "p\u0430yp\u0430l", "М\u0061ск", "Кo", "Dall\u03bfw", "\u0391thens",
        "Пет\u03bfров", "e\u0301\u0430", "Р\u0065тров",
    ]),
    ("on \uff11\uff12 May", "fullwidth"),
    ("the \uff36OTE", "fullwidth"),
    ("\U0001d403allow", "styled_letter"),
    ("1\u0662", "mixed_digits"),
    ("\u06f31", "mixed_digits"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), SPOOFS)
def test_every_known_trick_is_flagged(text: str, kind: str) -> None:
    """Overrides, isolates, invisible signs, tags, look-alike letters and digits are found, each by its kind."""
    assert kind in {flag.kind for flag in flag_spoofs(text)}


HONEST = [
    "The pier’s “old” – café naïve",
    "می‌خواهم به خانه‌ها بروم",
    "١٤٤٢ه‍ في الميناء\u200f.",
    "قال \u200eDallow\u200f اليوم",
    "क्‍ष",
    "👩‍👩‍👧 👍🏽 ❤️ 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "IT-компания и SMS-рассылка, iPhone-ом, USBшный, Zoomлу, SMSом",
    "з’їзд і підйом; съезд и подъём",
    "TNFα, IFNβ, 5 μg, Δ",
    "١٢ و 12 و ۱۲",
    "\ufeffA text with its byte order mark",
    "soft\u00adhyphen",
    "日本語１２"[:3],
    "",
]


@pytest.mark.parametrize("text", HONEST)
def test_honest_text_is_not_flagged(text: str) -> None:
    """Joiners, marks, compounds and symbols in their right place deceive nobody."""
    assert flag_spoofs(text) == []


def test_a_flag_tells_where_what_and_how_grave() -> None:
    """The range holds the character or the word, the detail names it; inside a word is graver than beside one."""
    inside, beside = flag_spoofs("Dal\u200blow \u200b")

    assert (inside.start, inside.end, inside.detail, inside.severity) == (
        3,
        4,
        "U+200B ZERO WIDTH SPACE",
        "high",
    )
    assert (beside.start, beside.severity) == (8, "low")
    word = flag_spoofs("so D\u0430llow said")[0]
    assert (word.start, word.end, word.detail) == (3, 9, "letters of Latin and Cyrillic in one word")


@given(
    st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("a\u0430\u03bf\u200b\u202e1\u0661\U000e0041"))
    )
)
def test_flags_lie_in_the_text_in_order(text: str) -> None:
    """Each flag is a range that is not empty, and they come in order."""
    flags = flag_spoofs(text)

    assert all(0 <= flag.start < flag.end <= len(text) for flag in flags)
    assert flags == sorted(flags, key=lambda flag: (flag.start, flag.end))


@pytest.mark.data
def test_real_arabic_russian_and_ukrainian_are_hardly_flagged(data_folder: Path) -> None:
    """Of the words of real news in three languages at most one in a thousand is flagged as more than low."""
    words = flagged = 0
    with gzip.open(data_folder / "ntrex" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            for lang in ("ar", "ru", "uk"):
                words += len(record[lang].split())
                flagged += sum(flag.severity != "low" for flag in flag_spoofs(record[lang]))

    assert words > 50_000
    assert flagged <= words / 1000
