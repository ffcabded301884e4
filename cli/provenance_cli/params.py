"""Option types and groups that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import click

from provenance.errors import InputError
from provenance.model import DOCUMENT_KINDS, QUOTE_KINDS

Command = TypeVar("Command", bound=Callable[..., Any])


def _read_day(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """Return a date or time, as files write it, in UTC; what is no date is wrong usage."""
    return None if value is None else _moment(ctx, param, value)[0]


def _read_last_day(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """Return the last second of a day, or the moment when a time is given."""
    if value is None:
        return None
    moment, precision = _moment(ctx, param, value)
    return moment + timedelta(days=1) - timedelta(seconds=1) if precision == "day" else moment


def _moment(ctx: click.Context, param: click.Parameter, value: str) -> tuple[datetime, str]:
    from provenance.importers.dates import parse_published  # noqa: PLC0415 (tables of months)

    try:
        return parse_published(value)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def _read_language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return the code of a language; one this program has no cues for still has marks, structure and wording."""
    from provenance.importers.language_codes import read_language  # noqa: PLC0415

    try:
        return None if value is None else read_language(value)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def since_option(text: str) -> Callable[[Command], Command]:
    """Return a --since option with this help."""
    return click.option("--since", metavar="DATE", callback=_read_day, help=text)


def until_option(text: str) -> Callable[[Command], Command]:
    """Return an --until option with this help; a day counts whole."""
    return click.option("--until", metavar="DATE", callback=_read_last_day, help=text)


def language_option(text: str) -> Callable[[Command], Command]:
    """Return a --lang option with this help."""
    return click.option("--lang", metavar="CODE", callback=_read_language, help=text)


inputs_argument = click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
lang_option = language_option(
    "Language of the inputs; quotes without marks are found in ar de en es fr ru uk. [default: recognised]"
)
kind_option = click.option(
    "--kind",
    type=click.Choice(DOCUMENT_KINDS),
    help="Kind of document: a statement has one speaker throughout, a transcript has turns. [default: recognised]",
)
tier_option = click.option(
    "--tier",
    type=click.Choice(["accurate", "fast"]),
    help="Which trained component helps the grammar, where the language has one (en). [default: accurate, and fast for"
    " transcripts]",
)
quote_kind_option = click.option("--kind", type=click.Choice(QUOTE_KINDS), help="Only quotes of this kind.")


def limit_option(default: int) -> Callable[[Command], Command]:
    """Return a --limit option with this default."""
    return click.option(
        "--limit", type=click.IntRange(min=1), default=default, show_default=True, help="At most so many."
    )
