"""The published schemas: valid themselves, closed to unknown keys, and true of what is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator, ValidationError

from provenance.exporters.jsonl import (
    document_object,
    extraction_object,
    judgement_object,
    link_object,
    quote_object,
    version_object,
)
from provenance.exporters.utf16 import Utf16Offsets
from provenance.model import JUDGEMENT_ACTIONS, QUOTE_KINDS, RELATIONS, SPEAKER_KINDS, ChangeClass
from tests.exporters.samples import (
    SHA,
    TEXT,
    make_document,
    make_judgement,
    make_link,
    make_quote,
    make_version,
)

FOLDER = Path(__file__).resolve().parents[2] / "schemas"
NAMES = (
    "extract",
    "export",
    "trace",
    "who-said",
    "said-by",
    "diff",
    "documents",
    "speakers",
    "show",
    "review",
    "accounts",
)


def load(name: str) -> dict[str, Any]:
    """One schema."""
    schema: dict[str, Any] = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
    return schema


def inner_schemas(value: object) -> Iterator[dict[str, Any]]:
    """Every object inside a schema."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from inner_schemas(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from inner_schemas(inner)


def exported() -> list[dict[str, object]]:
    """One object of each type as an export has it."""
    utf16 = Utf16Offsets(TEXT)
    return [
        document_object(make_document()),
        version_object(make_version()),
        quote_object(make_quote(), document="wire", sha256=SHA, utf16=utf16),
        link_object(make_link(), earlier_utf16=utf16, later_utf16=utf16),
        judgement_object(make_judgement()),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_closed_and_has_a_versioned_id(name: str) -> None:
    """Each schema is valid 2020-12, has a versioned $id, and closes every object but free metadata."""
    schema = load(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"].endswith(f"/schemas/1/{name}.schema.json")
    objects = [one for one in inner_schemas(schema) if one.get("type") == "object"]
    still_open = [one for one in objects if one.get("unevaluatedProperties") is not False]
    assert all("Other keys" in one["description"] for one in still_open)


@pytest.mark.parametrize("item", exported(), ids=lambda item: str(item["type"]))
def test_exported_objects_are_what_the_schema_says(item: dict[str, object]) -> None:
    """Every type of object validates; with one key more or one key less it does not."""
    check = Draft202012Validator(load("export"))
    check.validate(json.loads(json.dumps(item)))
    with pytest.raises(ValidationError):
        check.validate(item | {"surprise": 1})
    with pytest.raises(ValidationError):
        check.validate({key: value for key, value in item.items() if key not in {"document", "id"}})


def test_extraction_is_what_the_schema_says() -> None:
    """The line of one document validates, alone and in a list."""
    line = extraction_object(
        document="wire", lang="en", kind="article", sha256=SHA, length=len(TEXT), quotes=[make_quote()]
    )
    check = Draft202012Validator(load("extract"))
    check.validate(line)
    check.validate([line, line])
    with pytest.raises(ValidationError):
        check.validate(line | {"quotes": [quote_object(make_quote(), document="wire")]})


def test_a_change_with_nothing_on_both_sides_is_refused() -> None:
    """The schema knows, as the model does, that a change stands somewhere."""
    item = link_object(make_link(), earlier_utf16=Utf16Offsets(""), later_utf16=Utf16Offsets(""))
    (change,) = item["changes"]  # type: ignore[misc]  # the object's values are typed as object
    with pytest.raises(ValidationError):
        Draft202012Validator(load("export")).validate(item | {"changes": [change | {"earlier": None}]})


@pytest.mark.parametrize(
    ("pick", "expected"),
    [
        (lambda defs: defs["exported_change"]["properties"]["class"]["enum"], get_args(ChangeClass)),
        (lambda defs: defs["exported_link"]["properties"]["relation"]["enum"], RELATIONS),
        (lambda defs: defs["exported_quote"]["properties"]["kind"]["enum"], QUOTE_KINDS),
        (lambda defs: defs["speaker"]["properties"]["kind"]["enum"], SPEAKER_KINDS),
        (lambda defs: defs["judgement"]["properties"]["action"]["enum"], JUDGEMENT_ACTIONS),
    ],
    ids=["change classes", "relations", "quote kinds", "speaker kinds", "judgement actions"],
)
def test_schema_lists_are_those_of_the_model(
    pick: Callable[[dict[str, Any]], list[str]], expected: tuple[str, ...]
) -> None:
    """What the model may hold and what the schema allows are the same words."""
    assert set(pick(load("export")["$defs"])) == set(expected)
