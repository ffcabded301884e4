"""The option --lang: any language has marks and structure, seven have cues."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("given", "code", "text"),
    [
        (
            "it",
            "it",
            "«Il ponte resta chiuso fino alla fine del mese di marzo», ha detto il ministro Carlo Bassi.",
        ),
        ("en-GB", "en", "“The bridge stays closed until the end of the month,” minister Carlo Bassi said."),
        ("ar_EG", "ar", "«الجسر القديم سيبقى مغلقا حتى نهاية شهر مارس»، قال الوزير كارلو باسي."),
    ],
)
def test_any_language_can_be_named(given: str, code: str, text: str, run: Run, tmp_path: Path) -> None:
    """A quotation in marks is found in a language without a pack too, and the output says what was not available."""
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")

    result = run("extract", str(tmp_path / "report.txt"), "--lang", given, "--format", "json")

    found = json.loads(result.stdout)
    assert found["lang"] == code
    assert ("cues_unavailable:it" in found["flags"]) == (code == "it")
    assert [quote["content"][0]["exact"] for quote in found["quotes"]] == [re.split("[«»“”]", text)[1]]


def test_what_is_no_language_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    """The message says what a code looks like; the exit code is that of wrong usage."""
    result = run("extract", str(tmp_path / "report.txt"), "--lang", "Klingon")

    assert result.exit_code == 2
    assert "ISO 639-1" in result.stderr


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("he", "השר לנסקוי אמר: «הגשר הישן של העיר סגור למשאיות עד סוף החודש»."),
        ("tr", "Bakan Demir, “Eski köprü ay sonuna kadar kapalı kalacak” dedi ve yeni bir yol açılacağını söyledi."),
        ("pt", "“A velha ponte da cidade não é segura para os caminhões”, disse o ministro João Silva ao jornal."),
    ],
)  # fmt: skip
def test_a_language_without_a_pack_need_not_be_named(code: str, text: str, run: Run, tmp_path: Path) -> None:
    """It is recognised; its quotation is printed and stored, and both commands say that its cues are not known."""
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")

    printed = run("extract", "report.txt")
    stored = run("ingest", "report.txt")

    assert (printed.exit_code, stored.exit_code) == (0, 0)
    assert f"flag: cues_unavailable:{code} (the language has no pack" in printed.stdout
    assert f"(1 quotes; cues_unavailable:{code})" in stored.stdout


def test_paragraphs_in_another_language_are_named(run: Run, tmp_path: Path) -> None:
    """The table says which other languages were read with their own grammar."""
    text = (
        "Lena Hartwell said on Monday that the old bridge of Overby was safe and will be open to all.\n\n"
        "قالت الوزيرة لينا هارتويل إن الجسر القديم سيبقى مغلقا أمام الشاحنات حتى نهاية الشهر.\n"
    )
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")

    result = run("extract", "report.txt")

    assert "2 quotes" in result.stdout
    assert "flag: languages_within:ar (" in result.stdout


def test_a_line_of_many_megabytes_is_read(run: Run, tmp_path: Path) -> None:
    """A long text without a line end is a document like any other."""
    (tmp_path / "long.txt").write_text(
        "x" * 3_000_000 + " Ada Quill said that it was over.", encoding="utf-8"
    )

    result = run("extract", "long.txt", "--lang", "en", "--format", "json")

    assert result.exit_code == 0
    assert [quote["content"][0]["start"] for quote in json.loads(result.stdout)["quotes"]] == [3_000_016]
