"""Option types and groups that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import click

from provenance.errors import InputError
from provenance.model import DOCUMENT_KINDS, QUOTE_KINDS

Command = TypeVar("Command", bound=Callable[..., Any])


class DayType(click.ParamType):
    """A date or time as files write it; `last` takes the end of a bare day."""

    name = "date"

    def __init__(self, *, last: bool = False) -> None:
        self.last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment in UTC; what is no date is wrong usage."""
        from provenance.importers.dates import parse_published  # noqa: PLC0415 (tables of months)

        if isinstance(value, datetime):
            return value
        try:
            moment, precision = parse_published(str(value))
        except InputError as error:
            self.fail(str(error), param, ctx)
        whole_day = timedelta(days=1) - timedelta(seconds=1)
        return moment + whole_day if self.last and precision == "day" else moment


class LanguageType(click.ParamType):
    """The code of a language this program is made for."""

    name = "lang"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code; an unknown one is wrong usage, and the message lists the known ones."""
        from provenance.services.language import check_language  # noqa: PLC0415

        try:
            return check_language(str(value))
        except InputError as error:
            self.fail(str(error), param, ctx)


inputs_argument = click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
lang_option = click.option(
    "--lang", type=LanguageType(), help="Language of the inputs: ar de en es fr ru uk. [default: recognised]"
)
kind_option = click.option(
    "--kind",
    type=click.Choice(DOCUMENT_KINDS),
    help="Kind of document: a statement has one speaker throughout, a transcript has turns. [default: recognised]",
)
quote_kind_option = click.option("--kind", type=click.Choice(QUOTE_KINDS), help="Only quotes of this kind.")


def limit_option(default: int) -> Callable[[Command], Command]:
    """Return a --limit option with this default."""
    return click.option(
        "--limit", type=click.IntRange(min=1), default=default, show_default=True, help="At most so many."
    )
