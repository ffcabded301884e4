"""Bring the catalogues of the review desk up to date with its templates and words.

Usage: python docs/generate_catalogues.py [--check]

Phrases come from the templates (`_("…")`), from the calls of `N_`, `_` and `translate` in the desk and the reports,
and from the tables of words of the reports. New ones are added without translation, those that are gone are taken
out. With `--check` nothing is written: exit code 1 tells that a catalogue is not up to date or not complete.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from provenance.exporters.judged_item import RULE_WORDS
from provenance.reports import words as report_words
from provenance.reports.trace_page import ELSEWHERE

ROOT = Path(__file__).parents[1]
WEB = ROOT / "web/provenance_web"
LANGUAGES = ("ar", "uk", "ru")
TABLES = ("CHANGE_WORDS", "RELATION_WORDS", "STRETCH_WORDS", "SEVERITY_WORDS", "FATE_WORDS", "OUTCOME_WORDS",
          "LANGUAGE_WORDS")  # fmt: skip
MARKERS = frozenset({"_", "N_", "translate"})


def collect_phrases() -> set[str]:
    """Return every phrase that a page may show."""
    found = {ELSEWHERE, "date unknown", *RULE_WORDS.values()}
    for table in TABLES:
        found.update(getattr(report_words, table).values())
    for path in sorted((WEB / "templates").glob("*.html")):
        found.update(_of_template(path))
    for folder in (WEB, ROOT / "provenance/reports"):
        for path in sorted(folder.rglob("*.py")):
            found.update(_of_code(path))
    return found


def _of_template(path: Path) -> Iterator[str]:
    options = {"trim_blocks": "true", "silent": "false"}
    for _, _, phrase, _ in babel_extract(BytesIO(path.read_bytes()), ["_"], [], options):
        if isinstance(phrase, str):
            yield phrase


def _of_code(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in MARKERS:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def made_catalogue(language: str, phrases: set[str]) -> tuple[bytes, list[str]]:
    """Return a catalogue as it should be, and the phrases it does not translate."""
    path = catalogue_path(language)
    known = {}
    if path.is_file():
        with path.open("rb") as stream:
            known = {one.id: one.string for one in read_po(stream, locale=language) if one.id}
    catalogue = Catalog(locale=language, project="quote-provenance", charset="utf-8", fuzzy=False)
    for phrase in sorted(phrases):
        catalogue.add(phrase, known.get(phrase) or "")
    out = BytesIO()
    out.write(
        f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'.encode()
    )
    write_po(out, catalogue, width=0, omit_header=True)
    return out.getvalue().rstrip() + b"\n", [phrase for phrase in sorted(phrases) if not known.get(phrase)]


def catalogue_path(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return WEB / "locale" / language / "LC_MESSAGES" / "messages.po"


def main() -> int:
    """Write or check the catalogues."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail when something is missing")
    check = parser.parse_args().check
    phrases = collect_phrases()
    faults = []
    for language in LANGUAGES:
        made, missing = made_catalogue(language, phrases)
        path = catalogue_path(language)
        faults += [f"{path.relative_to(ROOT)}: no translation of {phrase!r}" for phrase in missing]
        if check and (not path.is_file() or path.read_bytes() != made):
            faults.append(
                f"{path.relative_to(ROOT)} is not up to date: run python docs/generate_catalogues.py"
            )
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
