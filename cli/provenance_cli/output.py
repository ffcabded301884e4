"""Printing results: JSON documents and blocks of text, always on stdout."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Literal

import click

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")


def print_json(value: object) -> None:
    """Print one JSON document, its scripts left readable."""
    click.echo(json_text(value))


def json_text(value: object) -> str:
    """Return one JSON document, its scripts left readable."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def day_text(moment: datetime | None, precision: Literal["day", "second"] | None) -> str:
    """Return a time for people, in UTC: "14 Mar 2024 16:00", a day alone when only that is known."""
    if moment is None:
        return "date unknown"
    day = f"{moment.day} {moment:%b %Y}"
    return day if precision == "day" else f"{day} {moment:%H:%M}"
