"""The option --lang: any language has marks and structure, seven have cues."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(("given", "code"), [("it", "it"), ("en-GB", "en"), ("ar_EG", "ar")])
def test_any_language_can_be_named(given: str, code: str, run: Run, tmp_path: Path) -> None:
    """A quotation in marks is found in a language without a pack too, and the output says what was not available."""
    text = "«Il ponte resta chiuso fino alla fine del mese di marzo», ha detto il ministro Carlo Bassi."
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")

    result = run("extract", str(tmp_path / "report.txt"), "--lang", given, "--format", "json")

    found = json.loads(result.stdout)
    assert found["lang"] == code
    assert ("cues_unavailable:it" in found["flags"]) == (code == "it")
    assert [quote["content"][0]["exact"] for quote in found["quotes"]] == [text[1:55]]


def test_what_is_no_language_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    """The message says what a code looks like; the exit code is that of wrong usage."""
    result = run("extract", str(tmp_path / "report.txt"), "--lang", "Klingon")

    assert result.exit_code == 2
    assert "ISO 639-1" in result.stderr
