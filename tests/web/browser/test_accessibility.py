"""axe-core on every page, in English and Arabic, light and dark; and the keyboard's way through a page."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.web.browser.conftest import Served, Visit

WORDING = "will not recognize any change of the border"
PAGES = (
    "/queue", "/queue?lang=ar&rules=number", "/items/{en}", "/items/{ar}", "/items/{disputed}", "/items/{corrected}",
    "/items/{claimed}", "/queue?states=disputed&states=confirmed&states=rejected", "/documents", "/documents/ledger",
    "/documents/al-marfa", "/documents-diff?a=ledger@1&b=ledger@2", "/speakers", "/speakers/{speaker}",
    f"/lineage?text={quote(WORDING)}", f"/search?q={quote(WORDING)}", "/log", "/disagreements", "/stats", "/help",
    "/login", "/items/none", "/admin/accounts",
)  # fmt: skip
RULES = (
    "{resultTypes: ['violations'], runOnly: {type: 'tag',"
    " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}}"
)
CONTRAST = (
    "{resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}"
)


INLINE = """[...document.querySelectorAll("[style], style, script:not([src])")]
  .concat([...document.querySelectorAll("*")].filter(e => [...e.attributes].some(a => a.name.startsWith("on"))))
  .map(e => e.outerHTML)"""


def axe() -> str:
    """The script of axe-core, as its package brings it."""
    pytest.importorskip("axe_playwright_python")
    return Path(str(files("axe_playwright_python") / "axe.min.js")).read_text(encoding="utf-8")


def grave(page: object, options: str) -> list[str]:
    """The serious and critical findings, with where."""
    found = page.evaluate(f"axe.run({options})")["violations"]
    return [
        f"{one['impact']} {one['id']}: {one['nodes'][0]['html'][:160]} ({one['nodes'][0]['failureSummary'][:200]})"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_has_a_serious_finding(language: str, worked_desk: Served, visit: Visit) -> None:
    """All rules in light; in dark those that see colours, for nothing else differs, and in one language."""
    items = worked_desk.items()
    names = {
        "en": next(one.id for one in items if one.lang == "en"),
        "ar": next(one.id for one in items if one.lang == "ar"),
        "disputed": worked_desk.items(states=("disputed",))[0].id,
        "corrected": worked_desk.items(states=("open", "corrected"))[0].id,
        "claimed": next(one.id for one in items if one.claim),
        "speaker": _speaker(worked_desk, visit),
    }
    page = visit(worked_desk, locale=language, bypass_csp=True).page
    script, faults = axe(), []
    for address in PAGES:
        page.goto(worked_desk.address + address.format(**names))
        inline = page.evaluate(INLINE)
        faults += [f"{address}: inline code, which the policy refuses: {one[:200]}" for one in inline]
        page.emulate_media(color_scheme="light")
        page.add_style_tag(content="* { transition: none !important }")  # half-way colours are nobody's
        page.evaluate(script)
        faults += [f"{address} light: {one}" for one in grave(page, RULES)]
        if language == "en":
            page.emulate_media(color_scheme="dark")
            faults += [f"{address} dark: {one}" for one in grave(page, CONTRAST)]
    assert not faults, "\n".join(faults)


def _speaker(desk: Served, visit: Visit) -> str:
    page = visit(desk).open("/speakers").page
    return page.locator("main a[href^='/speakers/']").first.get_attribute("href").removeprefix("/speakers/")


def test_the_first_tab_stop_skips_to_the_content_and_focus_is_seen(
    reading_desk: Served, visit: Visit
) -> None:
    """Every stop on the way has an outline."""
    page = visit(reading_desk).open("/queue").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    for _ in range(12):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.outlineWidth; })()"
        )
        assert not style.startswith("none")
        assert not style.endswith("0px")
