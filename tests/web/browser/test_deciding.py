"""Deciding in a browser: by keys, taken back, claimed by two, on a page that is out of date, without a script."""

from __future__ import annotations

from tests.web.browser.conftest import Served, Visit


def test_one_key_decides_and_leads_to_the_next_item(own_desk: Served, visit: Visit) -> None:
    """`n` takes the worst item, `c` confirms it; the next page says what was noted."""
    vera = visit(own_desk).open("/queue")
    vera.press("n")
    first = vera.item
    vera.press("c")
    assert vera.item != first
    assert "confirmed" in vera.page.inner_text("[role=status]")
    assert [one.state for one in own_desk.items(states=("confirmed",)) if one.id == first] == ["confirmed"]


def test_f_says_that_nothing_was_changed(own_desk: Served, visit: Visit) -> None:
    """The item is done, its history names each change that is none; so do boxes ticked under `x`."""
    vera = visit(own_desk).open("/queue?rules=number")
    vera.press("n")
    first = vera.item
    vera.press("f")
    assert [one.state for one in own_desk.items(states=("corrected",)) if one.id == first] == ["corrected"]
    vera.press("z")
    assert "No change" in vera.page.inner_text(".events")
    vera.page.keyboard.press("x")
    vera.page.keyboard.press("Escape")
    vera.page.check("input[name=drop] >> nth=0")
    vera.page.click("button[value='correct:changes']")
    assert [one.state for one in own_desk.items(states=("corrected",)) if one.id == first] == ["corrected"]


def test_z_takes_the_decision_back(own_desk: Served, visit: Visit) -> None:
    """It leads to the item, which is open again; both events stand in its history."""
    vera = visit(own_desk).open("/queue")
    vera.press("n")
    first = vera.item
    vera.press("r").press("z")
    assert vera.item == first
    assert vera.page.locator(".events li").count() == 2
    assert first in [one.id for one in own_desk.items(states=("open",))]


def test_a_comment_is_typed_not_taken_for_keys(own_desk: Served, visit: Visit) -> None:
    """`k` goes to the field; what is typed there decides nothing, in any script."""
    vera = visit(own_desk).open("/queue")
    vera.press("n")
    first = vera.item
    vera.page.keyboard.press("k")
    vera.page.keyboard.type("crux: سأل ز")
    assert vera.item == first
    assert vera.page.input_value("#reason") == "crux: سأل ز"
    vera.page.click("button[value=comment]")
    assert "crux: سأل ز" in vera.page.inner_text(".events")


def test_keys_can_be_switched_off(own_desk: Served, visit: Visit) -> None:
    """WCAG 2.1.4: the switch is on the help page and lasts."""
    vera = visit(own_desk).open("/help")
    switch = vera.page.locator("[data-keys-switch]")
    switch.click()
    assert switch.get_attribute("aria-pressed") == "false"
    vera.open("/queue").page.keyboard.press("n")
    vera.page.wait_for_timeout(300)
    assert vera.page.url.endswith("/queue")


def test_a_held_item_is_not_decided_by_another(deciding_desk: Served, visit: Visit) -> None:
    """Who opened it before it was held is told who holds it; what he wrote stays in the form."""
    vera, viktor = visit(deciding_desk).log_in("vera"), visit(deciding_desk).log_in("viktor")
    worst = deciding_desk.items()[0].id
    viktor.open(f"/items/{worst}")
    vera.press("n")
    assert vera.item == worst
    viktor.page.fill("#reason", "my own reason")
    with viktor.page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        viktor.page.click("button[value=reject]")
    assert answer.value.status == 409
    assert "vera" in viktor.text
    assert viktor.page.input_value("#reason") == "my own reason"
    assert not deciding_desk.items(states=("rejected",))
    viktor.open("/queue").press("n")
    assert viktor.item != worst


def test_a_decision_on_a_page_out_of_date_is_not_taken(deciding_desk: Served, visit: Visit) -> None:
    """Somebody decided meanwhile: the page shows that, overwrites nothing, and keeps the input."""
    vera, viktor = visit(deciding_desk).log_in("vera"), visit(deciding_desk).log_in("viktor")
    worst = deciding_desk.items()[0].id
    viktor.open(f"/items/{worst}")
    vera.press("n").press("c")
    viktor.page.fill("#reason", "seen differently")
    with viktor.page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        viktor.page.click("button[value=reject]")
    assert answer.value.status == 409
    assert "vera" in viktor.page.inner_text(".events")
    assert viktor.page.input_value("#reason") == "seen differently"
    assert not deciding_desk.items(states=("rejected",))


def test_a_relation_is_corrected(own_desk: Served, visit: Visit) -> None:
    """`x` opens the fields; the history says what was put in place, in words."""
    vera = visit(own_desk).open("/queue")
    vera.press("n")
    first = vera.item
    vera.page.keyboard.press("x")
    vera.page.select_option("#relation", "paraphrase")
    vera.page.click("button[value='correct:relation']")
    vera.page.wait_for_url(lambda url: first not in url)
    vera.open(f"/items/{first}")
    assert "paraphrased" in vera.page.inner_text(".events")


def test_all_is_read_and_decided_without_javascript(own_desk: Served, visit: Visit) -> None:
    """Links and forms do everything; scripts only make it quicker."""
    vera = visit(own_desk, java_script_enabled=False).open("/queue")
    vera.page.click("a[href^='/next']")
    first = vera.item
    assert vera.page.locator("blockquote, .wording").first.is_visible()
    vera.page.click("button[value=confirm]")
    assert vera.item != first
    vera.open("/queue")
    vera.page.select_option("select[name=lang]", "ar")
    vera.page.click("form[action='/queue'] button.primary")
    assert "lang=ar" in vera.page.url
    for path in (
        "/documents/ledger",
        "/documents-diff?a=ledger@1&b=ledger@2",
        "/search?q=breakthrough",
        "/stats",
    ):
        assert vera.open(path).page.locator("h1").is_visible()


def test_a_post_of_nonsense_gets_a_page_that_says_so(own_desk: Served, visit: Visit) -> None:
    """An over-long reason is 422 with the text kept; an unknown item is 404."""
    vera = visit(own_desk).open("/queue")
    vera.press("n")
    long = "too long " * 300
    vera.page.evaluate("document.querySelector('#reason').removeAttribute('maxlength')")
    vera.page.fill("#reason", long)
    with vera.page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        vera.page.click("button[value=comment]")
    assert answer.value.status == 422
    assert vera.page.input_value("#reason") == long
    assert vera.page.goto(own_desk.address + "/items/none").status == 404
