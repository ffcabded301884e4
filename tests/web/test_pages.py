"""Every page as it comes from the server: its language, its safety, and what it says when something is wrong."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

pytest.importorskip("fastapi")

from provenance_web.language import LANGUAGES
from tests.web.conftest import Browser, Desk

PAGES = (
    "/queue", "/queue?lang=ar&severity=high", "/documents", "/documents/ledger", "/documents/ledger?version=1",
    "/documents-diff", "/documents-diff?a=ledger@1&b=ledger@2", "/speakers", "/speakers?q=Halden", "/search",
    "/search?q=recognize+any+change+of+the+border", "/search?speaker=Mira+Halden", "/lineage",
    "/lineage?text=Varnia+and+its+partners+will+not+recognize", "/log", "/disagreements", "/stats", "/help",
)  # fmt: skip


class Reader(HTMLParser):
    """What a test asks of a page: its elements with their attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def item_addresses(browser: Browser) -> list[str]:
    """Addresses of the items in the queue."""
    return re.findall(r'class="row-link" href="(/items/[^"?]+)"', browser.get("/queue").text)


def field(page: str, name: str) -> str:
    """What a hidden field of a page's forms holds."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found.group(1)


@pytest.fixture
def vera(desk: Desk) -> Browser:
    """A reviewer, logged in."""
    return desk().log_in("vera")


def test_every_page_opens_in_every_language(vera: Browser) -> None:
    """With its language and direction, one main heading, and no inline code that the policy would refuse."""
    speaker = re.findall(r'href="(/speakers/[^"]+)"', vera.get("/speakers").text)[0]
    addresses = [*PAGES, item_addresses(vera)[0], speaker]
    for language in LANGUAGES:
        vera.post("/language", language=language, next="/queue")
        for address in addresses:
            answer = vera.get(address)
            assert answer.status_code == 200, address
            read = Reader(answer.text)
            tags = [tag for tag, _ in read.elements]
            root = dict(read.elements)["html"]
            assert root == {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}
            assert tags.count("h1") == 1, address
            assert "style" not in tags, address
            for tag, attributes in read.elements:
                assert "style" not in attributes, (address, tag)
                assert not [name for name in attributes if name.startswith("on")], (address, tag)
                assert tag != "script" or (attributes.get("src") or "").startswith("/static/"), address


def test_ids_are_given_once_and_labels_lead_to_fields(vera: Browser) -> None:
    """Also on a page with many forms."""
    for address in (*PAGES, *item_addresses(vera)[:3]):
        read = Reader(vera.get(address).text)
        ids = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
        assert len(ids) == len(set(ids)), address
        for tag, attributes in read.elements:
            if tag == "label" and "for" in attributes:
                assert attributes["for"] in ids, (address, attributes)


def test_the_queue_says_what_a_filter_leaves_out(vera: Browser) -> None:
    """And htmx gets the results alone, except when it restores a page from its history."""
    page = vera.get("/queue?lang=ar").text
    assert "Left out by" in page
    partial = vera.get("/queue?lang=ar", headers={"HX-Request": "true"}).text
    assert "<html" not in partial
    assert "Left out by" in partial
    again = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in vera.get("/queue?lang=ar", headers=again).text


def test_a_remembered_line_never_says_what_was_true_before(vera: Browser, desk: Desk) -> None:
    """A line of the queue changes with its claim, its filter and the reader's language, and back again."""
    before = vera.get("/queue").text
    address = item_addresses(vera)[0]
    ada = desk().log_in("ada")
    ada.post(f"{address}/claim")
    assert vera.get("/queue").text.count("held by") == before.count("held by") + 1
    assert f'href="{address}?severity=high"' in vera.get("/queue?severity=high").text
    vera.post("/language", language="ar", next="/queue")
    assert "held by" not in vera.get("/queue").text
    vera.post("/language", language="en", next="/queue")
    ada.post(f"{address}/release")
    lines = [
        re.findall(r"<li class=.row .*?</li>", page, re.DOTALL) for page in (before, vera.get("/queue").text)
    ]
    assert lines[0] == lines[1]


def test_a_filter_is_kept_used_and_forgotten(vera: Browser) -> None:
    """Under whatever name."""
    kept = vera.post("/filters", name='grave <b> "Arabic"', query="lang=ar&severity=high")
    assert kept.status_code == 303, kept.text
    assert kept.headers["location"] == "/queue?lang=ar&severity=high"
    page = vera.get("/queue").text
    assert 'href="/queue?lang=ar&amp;severity=high"' in page
    assert "<b>" not in page
    drop = re.search(r'action="(/filters/[^"]+/drop)"', page)
    assert drop is not None
    vera.post(drop.group(1))
    assert "/drop" not in vera.get("/queue").text


@pytest.mark.parametrize(
    ("address", "status"),
    [("/items/none", 404), ("/documents/none", 404), ("/documents/ledger?version=99", 404), ("/speakers/none", 404),
     ("/nowhere", 404), ("/static/none.js", 404), ("/lineage?text=zzzz+qqqq", 404), ("/documents-diff?a=x&b=y", 404),
     ("/queue?offset=-1", 422)],
)  # fmt: skip
def test_what_is_not_there_gets_a_page_that_says_so(vera: Browser, address: str, status: int) -> None:
    """With the right status and a way on."""
    answer = vera.get(address)
    assert answer.status_code == status
    assert "/queue" in answer.text
    assert "<h1>" in answer.text


def test_a_stale_decision_keeps_what_was_entered(desk: Desk) -> None:
    """The page shows what was decided meanwhile; nothing is overwritten."""
    vera, ada = desk().log_in("vera"), desk().log_in("ada")
    address = item_addresses(vera)[0]
    seen = field(vera.get(address).text, "seen")
    assert ada.post(f"{address}/decide", action="reject", reason="Same words.", seen=seen).status_code == 303
    answer = vera.post(f"{address}/decide", action="correct:speaker", speaker="Oluf Rask", reason="I <i>looked</i>.",
                       seen=seen)  # fmt: skip
    assert answer.status_code == 409
    assert "I &lt;i&gt;looked&lt;/i&gt;." in answer.text
    assert 'value="Oluf Rask"' in answer.text
    assert "Same words." in answer.text
    assert field(answer.text, "seen") != seen, "the second try is on what is shown now"


def test_an_item_that_another_reviewer_holds_is_not_decided(desk: Desk) -> None:
    """The page says who holds it and keeps what was entered."""
    vera, ada = desk().log_in("vera"), desk().log_in("ada")
    address = item_addresses(vera)[0]
    ada.post(f"{address}/claim")
    answer = vera.post(
        f"{address}/decide", action="confirm", reason="Mine.", seen=field(vera.get(address).text, "seen")
    )
    assert answer.status_code == 409
    assert "held by" in answer.text
    assert "Mine." in answer.text
    assert vera.post(f"{address}/claim").status_code == 409


@pytest.mark.parametrize(
    "fields",
    [
        {"action": "destroy"},
        {"action": "correct:speaker", "speaker": " "},
        {"action": "correct:changes"},
        {"action": "correct:changes", "drop": "<script>"},
        {"action": "correct:changes", "drop": '{"class": "date", "earlier": "never", "later": "said"}'},
        {"action": "comment", "reason": "x" * 2001},
    ],
)
def test_what_cannot_be_decided_so_is_said_on_the_same_page(vera: Browser, fields: dict[str, str]) -> None:
    """With the form as it was filled in."""
    address = item_addresses(vera)[0]
    answer = vera.post(f"{address}/decide", **{"seen": field(vera.get(address).text, "seen"), **fields})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert fields.get("reason", "") in answer.text


@pytest.mark.parametrize("how", ["button", "boxes"])
def test_a_false_alarm_keeps_the_link(vera: Browser, how: str) -> None:
    """One button says that nothing was changed, boxes name single changes; the history says which."""
    address = re.findall(r'href="(/items/[^"?]+)', vera.get("/queue?rules=number").text)[0]
    page = Reader(vera.get(address).text)
    boxes = [
        attrs["value"] or "" for tag, attrs in page.elements if tag == "input" and attrs.get("name") == "drop"
    ]
    (alarm,) = [attrs["value"] or "" for _, attrs in page.elements if attrs.get("data-key") == "f"]
    fields = {"action": alarm} if how == "button" else {"action": "correct:changes", "drop": boxes[0]}
    seen = field(vera.get(address).text, "seen")
    assert vera.post(f"{address}/decide", seen=seen, **fields).status_code == 303
    assert "No change" in Reader(vera.get(address).text).words
    assert vera.get(f"/api/v1{address}").json()["state"] == "corrected"


def test_a_decision_goes_on_to_the_next_item_and_can_be_taken_back(vera: Browser) -> None:
    """The next page offers to take it back; the filter comes along."""
    address = item_addresses(vera)[0]
    seen = field(vera.get(address).text, "seen")
    answer = vera.post(f"{address}/decide", action="confirm", seen=seen, next="severity=high")
    assert answer.headers["location"].startswith("/next?severity=high")
    page = vera.get(answer.headers["location"]).text
    undo = re.search(r'action="(/judgements/[^"]+/undo)"', page)
    assert undo is not None
    assert vera.post(undo.group(1)).headers["location"].startswith(address)
    assert "taken back" in vera.get(address).text


def test_a_reader_reads_and_is_shown_no_form_to_decide(desk: Desk) -> None:
    """The role says why."""
    rea = desk().log_in("rea")
    address = item_addresses(rea)[0]
    page = rea.get(address).text
    assert "Your role allows reading only." in page
    assert "/decide" not in page
    assert rea.post(f"{address}/decide", action="confirm").status_code == 403


def test_an_admin_sees_the_accounts(desk: Desk) -> None:
    """And nobody else does."""
    assert "vera" in desk().log_in("ada").get("/admin/accounts").text
    assert desk().log_in("vera").get("/admin/accounts").status_code == 403


def test_files_are_kept_by_browsers_until_they_change(vera: Browser) -> None:
    """By their entity tags."""
    first = vera.get("/static/desk.css")
    again = vera.get("/static/desk.css", headers={"If-None-Match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
