"""A hostile string in every stored field, on every page: nothing runs, and nothing even tries to."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest

from provenance.model import Change, Link, LinkEnd, Quote, Span, Speaker, derive_link_id
from provenance.services.ports import AnalysedVersion
from provenance.services.review.views import DecisionRequest
from provenance_db import open_store
from tests.db.factories import analysed, day, quote_at
from tests.web.browser.conftest import Served, Visit, served

EVIL = (
    "\"><img src=x onerror=alert(1)><script>alert(2)</script>' onfocus=alert(3) autofocus x='"
    "<svg/onload=alert(4)>{{7*7}}</textarea></title><!--\u202e\u200b"
)
SHORT = "<img src=x onerror=alert(5)>"
SCRIPT_ADDRESS = "javascript:alert(6)//"
WATCH = (
    "document.addEventListener('securitypolicyviolation',"
    " e => noteViolation(e.violatedDirective + ' ' + e.blockedURI))"
)


def _evil_document(number: int, *, words: str) -> AnalysedVersion:
    """A document every field of which is hostile; its one quote holds `words`."""
    text = f"{words} {EVIL} said {EVIL}."
    made = analysed(
        text, id=f"{number}{EVIL}", url=SCRIPT_ADDRESS + str(number), outlet=EVIL, title=EVIL, published=day(number),
        metadata={EVIL: EVIL}, flags=(EVIL,), quotes=(),
    )  # fmt: skip
    speaker = Speaker(name=f"{EVIL}{number}", kind="person", name_in_text=EVIL, role=EVIL)
    end = len(words) + 1 + len(EVIL)
    found = quote_at(made.version, content=[(0, end)], cue=(end + 1, end + 5), speaker=speaker)
    evil: Quote = Quote(**{name: getattr(found, name) for name in Quote.__slots__} | {"evidence": (EVIL,)})
    return AnalysedVersion(
        made.document, made.version, made.passages, (evil,), made.grams, made.flags, made.raw
    )


@pytest.fixture(scope="module")
def evil_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk over two hostile documents, a hostile link between them, and a user with a hostile name."""
    path = tmp_path_factory.mktemp("evil") / "evil.db"
    store = open_store(f"sqlite:///{path}")
    one, two = (
        _evil_document(1, words="The bridge has 12 piers"),
        _evil_document(2, words="The bridge has 112 piers"),
    )
    later = _evil_document(2, words="The bridge has 113 piers")
    for each in (one, later, two):
        store.add(each)
    two_now = store.latest(two.document.id)
    kept = two if two_now.sha256 == two.version.sha256 else later
    ends = [
        LinkEnd(each.document.id, each.version.sha256, each.quotes[0].content[0], each.quotes[0].id)
        for each in (one, kept)
    ]
    number = Change(
        "number", "high", Span.cut(one.version.text, 15, 17), Span.cut(kept.version.text, 15, 18), True, EVIL
    )
    whole = Change("speaker", "high", ends[0].span, ends[1].span, False, f"{EVIL} → {EVIL}")
    link = Link(
        derive_link_id(earlier=ends[0], later=ends[1]),
        *ends,
        "altered_in_quotes",
        0.9,
        (number, whole),
        (EVIL,),
        True,
    )
    store.replace_links(kept.document.id, [link])
    store.close()
    with served(path, single_user=SHORT) as desk:
        yield desk


def test_nothing_hostile_runs_on_any_page(evil_desk: Served, visit: Visit) -> None:
    """No dialog, no attempt that the policy had to refuse, no address that is a script; the words are shown."""
    visitor = visit(evil_desk)
    page, faults = visitor.page, []
    page.on("dialog", lambda dialog: (faults.append(f"dialog on {page.url}"), dialog.dismiss()))
    page.on(
        "console",
        lambda said: (
            faults.append(f"{page.url}: {said.text}") if "Content Security Policy" in said.text else None
        ),
    )
    page.context.expose_function("noteViolation", lambda what: faults.append(f"{page.url}: {what}"))
    page.add_init_script(WATCH)
    items = evil_desk.items()
    assert items, "no item was made"
    item = f"/items/{items[0].id}"
    with evil_desk.open_desk() as review:
        review.set_readers(2)
        for name, action in ((EVIL[:90], "confirm"), (f"2{EVIL[:90]}", "reject")):
            review.decide(DecisionRequest(item=items[-1].id, action=action, reviewer=name, reason=EVIL))
        assert review.disagreements(), "no dispute to show"

    for action in ("comment", "unsure"):
        visitor.open(item)
        page.fill("#reason", EVIL.replace("\u202e", "").replace("\u200b", ""))
        page.click(f"button[value={action}]")
        page.wait_for_load_state()
    visitor.open(item)
    page.click("summary[data-key=x]")
    page.fill("#speaker", SHORT)
    page.click(".correct button[value='correct:speaker']")
    page.wait_for_load_state()
    visitor.open(f"/queue?text={quote(SHORT)}")
    page.fill("input[name=name]", SHORT.replace("/", ""))
    page.press("input[name=name]", "Enter")
    page.wait_for_load_state()

    visitor.open("/documents")
    links = page.evaluate("[...document.querySelectorAll('main a')].map(a => a.getAttribute('href'))")
    visitor.open("/speakers")
    links += page.evaluate("[...document.querySelectorAll('main a')].map(a => a.getAttribute('href'))")
    evil, stored = quote(EVIL), quote(f"2{EVIL}", safe="")
    pages = [
        "/queue?states=open&states=unsure&states=corrected&states=disputed", item, *links,
        f"/documents-diff?a={stored}%401&b={stored}%402", f"/documents-diff?a={evil}&b={evil}",
        "/lineage?text=bridge+has+12+piers", f"/lineage?text={evil}", "/search?q=bridge+has+piers",
        f"/search?q={evil}", f"/search?speaker={evil}", "/log", f"/log?reviewer={evil}", "/disagreements", "/stats",
        f"/speakers?q={evil}", f"/queue?speaker={evil}&outlet={evil}&document={evil}&lang={evil}&since={evil}",
        f"/items/{evil}", f"/documents/{evil}", f"/speakers/{evil}", f"/login?next={quote(SCRIPT_ADDRESS)}", "/help",
        "/admin/accounts",
    ]  # fmt: skip
    for address in dict.fromkeys(pages):
        page.goto(evil_desk.address + address)
        page.mouse.move(300, 300)
        scripts = page.locator("a[href^='javascript:' i], form[action^='javascript:' i]").count()
        if scripts or page.locator("img, iframe, object, svg[onload]").count():
            faults.append(f"{address}: live markup")
    page.wait_for_timeout(200)
    assert not faults, "\n".join(dict.fromkeys(faults))
    visitor.open(item)
    assert "<img src=x onerror=alert(1)>" in visitor.text
    assert "⟨U+202E⟩" in visitor.text
