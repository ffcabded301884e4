"""Reports to send, print and embed: values in, HTML or SVG text out.

Fragments and pictures carry classes only, so that a page with a strict Content-Security-Policy can show them with
`STYLESHEET` served as a file of its own. Pages are self-contained files: no script, nothing loaded.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.reports.diff_page import render_diff_fragment, render_diff_page
    from provenance.reports.marks import render_wording
    from provenance.reports.style import STYLESHEET
    from provenance.reports.timeline import render_timeline_svg
    from provenance.reports.trace_page import render_trace_fragment, render_trace_page

__all__ = [
    "STYLESHEET",
    "render_diff_fragment",
    "render_diff_page",
    "render_timeline_svg",
    "render_trace_fragment",
    "render_trace_page",
    "render_wording",
]
_HOMES = {
    "STYLESHEET": "style",
    "render_diff_fragment": "diff_page",
    "render_diff_page": "diff_page",
    "render_timeline_svg": "timeline",
    "render_trace_fragment": "trace_page",
    "render_trace_page": "trace_page",
    "render_wording": "marks",
}
"""Which module each name is in: it is read when first asked for, because the command line asks for few."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
