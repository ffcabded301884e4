"""`provenance who-said`: who said these words, and who first."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from provenance_cli.output import day_text, json_option, print_json
from provenance_cli.params import limit_option
from provenance_cli.plain_text import isolated, paragraph, shown
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.wording import WordingMatch

HOW = {"wording": "these words", "link": "through a link", "translation": "by word tables"}


@click.command("who-said", short_help="Find who said these words, earliest first.")
@click.argument("wording", metavar="TEXT")
@limit_option(20)
@json_option
@pass_session
def who_said(session: Session, wording: str, limit: int, as_json: bool) -> None:
    """Find the quotes and passages that carry these words or a variant of them, earliest first.

    TEXT may be in any language; variants in other languages are found through links. Words that are stored in no
    language like this are looked for in the others by word tables, in archives of up to 3,000 passages a language.
    - reads TEXT from standard input.

    \b
    Examples:
      provenance who-said "a breakthrough this month"
      provenance who-said "لا شيء يخص الوادي" --limit 5
      provenance who-said "respond decisively" --json
    """
    from provenance.services.answers.archive import match_object  # noqa: PLC0415
    from provenance.services.repeats import count_boilerplate  # noqa: PLC0415
    from provenance.services.wording import who_said as find  # noqa: PLC0415

    words = sys.stdin.read().strip() if wording == "-" else wording
    with session.store() as store:
        found = find(store, words, limit=limit)
        common = count_boilerplate(store, found)
    if as_json:
        print_json({"matches": [match_object(match) for match in found]})
        return
    for number, match in enumerate(found, start=1):
        for line in _lines(number, match):
            click.echo(line)
    if common:
        session.say(
            f"Boilerplate: {common} of these reports have the words, and nobody said them; they are not linked."
        )
    if not found:
        session.say("Nobody here said these words or a variant of them; try fewer or rarer words.")


def _lines(number: int, match: WordingMatch) -> Iterator[str]:
    when = day_text(match.version.published, match.version.published_precision)
    outlet = f"  {isolated(shown(match.document.outlet))}" if match.document.outlet else ""
    head = f"{number}. {isolated(shown(match.speaker)) if match.speaker else 'no speaker named'}"
    yield click.style(head, bold=True) + f"  (score {match.score:.2f}, {HOW[match.how]})"
    yield f"   {when}{outlet}  [{match.version.lang}]"
    quote = f"  {match.quote.id}" if match.quote else "  not in a quote"
    yield f"   {isolated(shown(match.document.id))} {match.span.start}-{match.span.end}{quote}"
    yield paragraph(match.span.exact, indent=6)
