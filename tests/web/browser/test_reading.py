"""Reading in a browser: filters, search, right-to-left texts, logins and roles, sessions that end."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.web.browser.conftest import Served, Visit, served


def test_a_filter_narrows_at_once_and_says_what_it_leaves_out(reading_desk: Served, visit: Visit) -> None:
    """The address follows, so that it can be kept; counts stand above the list."""
    page = visit(reading_desk).open("/queue").page
    every = page.locator("#results .row").count()
    page.select_option("select[name=lang]", "ar")
    page.wait_for_url("**lang=ar**")
    page.locator("#results .left-out").wait_for()
    assert page.locator("#results .row").count() == len(reading_desk.items(lang="ar")) > 0
    assert str(every - len(reading_desk.items(lang="ar"))) in page.inner_text(".left-out")
    page.fill("input[name=name]", "عربي")
    page.press("input[name=name]", "Enter")
    page.wait_for_load_state()
    assert "عربي" in page.inner_text(".saved")
    page.click(".saved button[aria-label*='عربي']")
    page.wait_for_load_state()
    assert page.locator(".saved li").count() == 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("will not recognize any change of the border", "Mira Halden"),
        ("لن يعترفوا بأي تغيير للحدود", "ميرا هالدن"),
    ],
)
def test_words_are_searched_in_any_language(
    words: str, found: str, reading_desk: Served, visit: Visit
) -> None:
    """Who said them, first said first; each match leads to its document and lineage."""
    page = visit(reading_desk).open("/search").page
    page.fill("input[name=q]", words)
    page.press("input[name=q]", "Enter")
    page.wait_for_load_state()
    assert found in page.inner_text("main")
    page.click("main a[href^='/lineage']")
    assert page.locator("svg.qp-svg").is_visible()
    assert page.locator("table").is_visible()


def test_an_arabic_item_runs_from_the_right_and_an_english_one_from_the_left(
    reading_desk: Served, visit: Visit
) -> None:
    """Whatever the language of the pages: each wording has its own direction, the page that of its interface."""
    item = next(one for one in reading_desk.items() if one.lang == "ar")
    for locale, direction in (("en", "ltr"), ("ar", "rtl")):
        page = visit(reading_desk, locale=locale).open(f"/items/{item.id}").page
        assert page.evaluate("getComputedStyle(document.documentElement).direction") == direction
        sides = page.locator(".text")
        assert sides.last.evaluate("e => getComputedStyle(e).direction") == "rtl"
        assert page.locator(".text[lang=ar]").count() >= 1
        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(overflow) <= 0
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate(overflow) <= 0


def test_differences_are_told_in_words_too(reading_desk: Served, visit: Visit) -> None:
    """Not by colour alone: labels in brackets stand after the marked words."""
    item = next(one for one in reading_desk.items() if one.lang == "en" and one.rule == "number")
    page = visit(reading_desk).open(f"/items/{item.id}").page
    assert page.locator(".wording .qp-label").count() >= 1
    assert "[number]" in page.inner_text(".item-main")


def test_logins_and_roles(deciding_desk: Served, visit: Visit) -> None:
    """Nobody reads without login; readers see no form to decide; only admins see accounts."""
    rea = visit(deciding_desk).open("/documents/ledger")
    assert "/login" in rea.page.url
    rea.log_in("rea", "wrong wrong wrong")
    assert rea.page.locator("[role=alert]").is_visible()
    rea.log_in("rea")
    assert rea.page.url.endswith("/documents/ledger")
    rea.open(f"/items/{deciding_desk.items()[0].id}")
    assert rea.page.locator("button[value=confirm]").count() == 0
    assert rea.page.goto(deciding_desk.address + "/next").status == 403
    assert rea.page.goto(deciding_desk.address + "/admin/accounts").status == 403
    ada = visit(deciding_desk).log_in("ada").open("/admin/accounts")
    assert "viktor" in ada.page.inner_text("table")
    rea.open("/queue").page.get_by_role("button", name="Log out").click()
    rea.page.wait_for_url("**/login**")
    assert "/login" in rea.open("/queue").page.url


def test_the_language_of_the_pages_is_chosen_and_kept(deciding_desk: Served, visit: Visit) -> None:
    """With the account: the next browser has it too."""
    vera = visit(deciding_desk).log_in("vera")
    vera.page.select_option("select[name=language]", "ar")
    vera.page.click("form[action='/language'] button")
    vera.page.wait_for_selector("html[lang=ar]")
    assert vera.page.get_attribute("html", "dir") == "rtl"
    other = visit(deciding_desk).log_in("vera")
    assert other.page.get_attribute("html", "lang") == "ar"


def test_a_session_that_ended_leads_to_login_and_back(
    browsed_file: Path, tmp_path: Path, visit: Visit
) -> None:
    """The page that was asked for comes after the login."""
    copy = Path(shutil.copy(browsed_file, tmp_path / "story.db"))
    with served(copy, session_hours=3 / 3600) as desk:
        vera = visit(desk).log_in("vera")
        vera.page.wait_for_timeout(4200)
        vera.open("/stats")
        assert "/login" in vera.page.url
        vera.log_in("vera")
        assert vera.page.url.endswith("/stats")
