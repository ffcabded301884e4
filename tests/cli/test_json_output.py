"""What `--json` prints is what the published schemas say."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from provenance.demo import story_folder
from tests.cli.conftest import Run

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"
WORDS = "will not recognize any change of the border made by force"


def validator(name: str) -> Draft202012Validator:
    """The validator of one published schema."""
    return Draft202012Validator(json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8")))


def first_quote(run: Run, db: str, document: str) -> str:
    """The id of a document's first quote."""
    quotes: list[dict[str, Any]] = json.loads(run("show", document, "--json", db=db).stdout)["quotes"]
    return str(quotes[0]["id"])


@pytest.mark.parametrize(
    ("schema", "arguments"),
    [
        ("said-by", ("said-by", "Mira Halden", "--json")),
        ("said-by", ("said-by", "Mira Halden", "--lang", "ar", "--kind", "direct", "--json")),
        ("who-said", ("who-said", WORDS, "--json")),
        ("who-said", ("who-said", "words nobody ever wrote down", "--json")),
        ("trace", ("trace", WORDS, "--json")),
        ("trace", ("trace", "لن يعترفوا بأي تغيير للحدود", "--format", "json")),
        ("diff", ("diff", "ledger@1", "ledger@2", "--json")),
        ("diff", ("diff", "office-statement", "ledger", "--format", "json")),
        ("show", ("show", "ledger", "--json")),
        ("show", ("show", "ledger@1", "--json")),
        ("documents", ("documents", "--json")),
        ("documents", ("documents", "--lang", "fr", "--json")),
        ("speakers", ("speakers", "list", "--json")),
        ("speakers", ("speakers", "show", "Mira Halden", "--json")),
        ("speakers", ("speakers", "log", "--json")),
        ("said-by", ("said-by", "senior government official", "--json")),
        ("db", ("db", "info", "--json")),
        ("db", ("db", "check", "--json")),
    ],
)
def test_json_is_valid(schema: str, arguments: tuple[str, ...], run: Run, story_db: str) -> None:
    """Each listing prints one JSON document on stdout that its schema accepts, and nothing else there."""
    result = run(*arguments, db=story_db)
    assert result.exit_code == 0, result.output
    validator(schema).validate(json.loads(result.stdout))


def test_quotes_by_id_are_valid(run: Run, story_db: str) -> None:
    """A quote shown, traced and compared by its id keeps to the schemas."""
    one, two = first_quote(run, story_db, "ledger"), first_quote(run, story_db, "harbor-times")
    validator("show").validate(json.loads(run("show", one, "--json", db=story_db).stdout))
    validator("trace").validate(json.loads(run("trace", one, "--json", db=story_db).stdout))
    validator("diff").validate(json.loads(run("diff", one, two, "--json", db=story_db).stdout))


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_extract_is_valid(form: str, run: Run) -> None:
    """Every document of the story comes out valid, and every span is its text."""
    result = run("extract", str(story_folder()), "--format", form)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines() if form == "jsonl" else [result.stdout]
    for line in lines:
        validator("extract").validate(json.loads(line))


def test_every_exported_line_is_valid(run: Run, story_db: str) -> None:
    """The export holds the five types in their order, all valid, and each span is the text it says."""
    result = run("export", db=story_db)
    assert result.exit_code == 0
    check = validator("export")
    items = [json.loads(line) for line in result.stdout.splitlines()]
    texts = {(item["document"], item["sha256"]): item["text"] for item in items if item["type"] == "version"}
    for item in items:
        check.validate(item)
        spans = [*item["content"]] if item["type"] == "quote" else []
        spans += [span for span in (item.get("source"), item.get("cue")) if span]
        for span in spans:
            assert texts[item["document"], item["sha256"]][span["start"] : span["end"]] == span["exact"]
    assert {"document", "version", "quote", "link"} <= {item["type"] for item in items}


def test_ingest_is_valid(run: Run) -> None:
    """The report of an ingest with a failure in it keeps to its schema."""
    result = run("ingest", str(story_folder()), "nothere.txt", "--json")
    assert result.exit_code == 1
    validator("ingest").validate(json.loads(result.stdout))


def test_quotes_are_exported_as_a_table_and_as_annotations(run: Run, story_db: str, tmp_path: Path) -> None:
    """csv has one row a quote; web-annotation is one JSON page of W3C annotations."""
    exported = [json.loads(line) for line in run("export", db=story_db).stdout.splitlines()]
    quotes = [item for item in exported if item["type"] == "quote"]
    assert run("export", "--format", "csv", "-o", str(tmp_path / "q.csv"), db=story_db).exit_code == 0
    with (tmp_path / "q.csv").open(encoding="utf-8", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == len(quotes)
    page = json.loads(run("export", "--format", "web-annotation", db=story_db).stdout)
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) >= len(quotes)


def test_decisions_about_speakers_are_valid(run: Run, tmp_path: Path) -> None:
    """A split and its undo keep to the schemas, in the log, beside the speaker and in the export."""
    text = "“We stay,” Mara Quint, the mayor, said. “They go,” Em Quint said."
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert run("ingest", "a.txt").exit_code == 0
    assert run("speakers", "merge", "Mara Quint", "Em Quint").exit_code == 0
    assert run("speakers", "split", "Mara Quint", "--name", "Em Quint", "--reason", "a cousin").exit_code == 0
    log = json.loads(run("speakers", "log", "--json").stdout)
    validator("speakers").validate(log)
    assert [
        (one["action"], one["subject_name"], one["object_name"], one["holds"]) for one in log["decisions"]
    ] == [
        ("merge_speakers", "Mara Quint", "Em Quint", True),
        ("split_speaker", "Mara Quint", "Em Quint", True),
    ]
    assert run("speakers", "undo", log["decisions"][1]["id"]).exit_code == 0
    shown = json.loads(run("speakers", "show", "Mara Quint", "--json").stdout)
    validator("speakers").validate(shown)
    assert (shown["quotes"], [one["holds"] for one in shown["decisions"]]) == (2, [True, False])
    assert shown["roles"][0]["quotes"] == 1
    for line in run("export").stdout.splitlines():
        validator("export").validate(json.loads(line))
