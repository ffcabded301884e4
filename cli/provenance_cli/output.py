"""Printing results: JSON documents and blocks of text, always on stdout."""

from __future__ import annotations

import json

import click

from provenance.reports.words import day_text

__all__ = ["day_text", "json_option", "json_text", "print_json"]

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")


def print_json(value: object) -> None:
    """Print one JSON document, its scripts left readable."""
    click.echo(json_text(value))


def json_text(value: object) -> str:
    """Return one JSON document, its scripts left readable."""
    return json.dumps(value, ensure_ascii=False, indent=2)
