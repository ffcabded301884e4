"""Pages from templates: every value escaped, hidden characters shown, words in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from provenance.model.review import ReviewItem
from provenance.reports.markup import lang_attribute
from provenance.text.visible import shown
from provenance_web import addresses, moments, words
from provenance_web.language import LANGUAGES, direction_of, language_of, translator_for
from provenance_web.pages.corrections import value_parts

_TEMPLATES: Final = Path(__file__).parent / "templates"
_ROWS: Final = 2_000
"""Lines of the queue remembered for each language: 3 MB."""
PROBLEM_HINTS: Final = {
    400: words.N_("What was sent cannot be read. Nothing was changed; go back and send it again."),
    403: words.N_("Your role does not allow this. An administrator can change it."),
    404: words.N_(
        "Nothing of this name is stored. It may be misspelled, or its document was given another id."
    ),
    409: words.N_("Nothing was overwritten. Look at how it stands now."),
    413: words.N_("What you sent is too large. Send less."),
    422: words.N_("Something in the form cannot be used. Go back and change it."),
    429: words.N_("Too many attempts. Wait a little."),
    500: words.N_("This is our mistake. Try again; if it stays, tell who runs this desk."),
    503: words.N_(
        "The database cannot be reached. Nothing you decided before is lost; try again in a moment."
    ),
}
"""What to do about a problem, by status."""


def render(request: Request, template: str, *, status: int = 200, **values: object) -> HTMLResponse:
    """Return a page or fragment; `values` are what its template asks for."""
    language = language_of(request)
    made = environment(language).get_template(template).render(**frame_values(request, language), **values)
    return HTMLResponse(made, status_code=status, headers={"Vary": "Cookie, HX-Request"})


def render_problem(request: Request, status: int, title: str, detail: str) -> HTMLResponse:
    """Return a page that says what is wrong and what to do; a fragment asked for by htmx gets the same page."""
    hint = PROBLEM_HINTS.get(status, "")
    return render(
        request, "problem.html", status=status, shown_status=status, title=title, detail=detail, hint=hint
    )


def frame_values(request: Request, language: str) -> dict[str, object]:
    """Return what the frame of every page needs."""
    state = request.state
    account = getattr(state, "account", None)
    query = f"?{request.url.query}" if request.url.query else ""
    here = request.url.path + query if request.method == "GET" else "/queue"
    return {
        "account": account,
        "may_decide": account is not None and account.role in ("reviewer", "admin"),
        "csrf": getattr(state, "csrf", ""),
        "single_user": bool(getattr(state, "single_user", False)),
        "language": language,
        "direction": direction_of(language),
        "here": here,
        "path": request.url.path,
        "section": request.url.path.split("/")[1] or "queue",
    }


@lru_cache
def environment(language: str) -> Environment:
    """Return the templates of one language; they are read when first used."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        _=translator_for(language),
        LANGUAGES=LANGUAGES,
        words=words,
        at=addresses,
        when=moments.in_language(language),
        value_parts=value_parts,
    )
    made.globals["item_row"] = _remember_rows(made)
    made.filters.update(
        as_sent=as_sent, number="{:.2f}".format, lang_attr=lambda lang: Markup(lang_attribute(lang))
    )
    return made


def _remember_rows(made: Environment) -> Callable[[ReviewItem, str], Markup]:
    """Return what writes the line of an item in a list, remembered by all that is in it.

    Fifty lines are most of the work of a queue page, and hardly one differs from one page to the next.
    """

    @lru_cache(maxsize=_ROWS)
    def item_row(item: ReviewItem, query: str = "") -> Markup:
        """Return the line of an item as markup; what readers see differently of it (put aside) is part of the item."""
        return Markup(made.get_template("row.html").render(item=item, query=query))

    return item_row


def _visible(value: object) -> object:
    """Write out what would hide or reorder text; markup was made safe where it was made."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def as_sent(value: str) -> Markup:
    """Return a value escaped but else unchanged: what a form must send back as it came."""
    return escape(value.encode("utf-8", "replace").decode())
