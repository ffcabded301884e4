"""The words of a quote in the browser and over the network: a field has what was found, and takes what is right."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("fastapi")

from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import QueueFilter
from provenance_db import open_store
from tests.db.factories import analysed, quote_at
from tests.web.conftest import Browser, Desk
from tests.web.test_pages import field

TEXT = '"All is well & calm," he said, "and the nets are full." Nobody asked why.'
BOTH = ["All is well & calm,", "and the nets are full."]


@pytest.fixture
def doubted(peopled_file: Path, tmp_path: Path) -> tuple[Path, str]:
    """A desk's database with a quote of whom nobody knows who said it, and the id of its item."""
    path = Path(shutil.copy(peopled_file, tmp_path / "doubted.db"))
    store = open_store(f"sqlite:///{path}")
    made = analysed(TEXT, id="note", quotes=())
    quote = quote_at(made.version, content=[(1, 19)], mention=(22, 24))
    store.add(replace(made, quotes=(quote,)))
    desk = ReviewDesk(store)
    desk.refresh(documents=["note"])
    (item,) = desk.queue(QueueFilter(document="note")).items
    store.close()
    return path, item.id


def told(browser: Browser) -> list[str]:
    """The words of the quote in the document as the network has it."""
    (quote,) = browser.get("/api/v1/documents/note").json()["quotes"]
    return [span["exact"] for span in quote["content"]]


def test_a_field_puts_the_words_right(desk: Desk, doubted: tuple[Path, str]) -> None:
    """It holds what was found; parts are apart by an empty line; what nobody wrote is said on the same page."""
    path, item = doubted
    vera = desk(file=path).log_in("vera")
    page = vera.get(f"/items/{item}").text
    shown = page.partition('<textarea id="content"')[2].partition("</textarea>")[0]
    assert shown.endswith("\nAll is well &amp; calm")
    for content, status in (("All is <b>lost</b>", 422), ("\r\n\r\n".join(BOTH), 303)):
        fields = {"action": "correct:content", "content": content, "seen": field(page, "seen")}
        answer = vera.post(f"/items/{item}/decide", **fields)
        assert answer.status_code == status
        assert "<b>lost" not in answer.text
    assert told(vera) == BOTH
    assert "Quoted words" in vera.get(f"/items/{item}").text
    assert "nets are full" in vera.get("/documents/note").text


def test_places_put_the_words_right(desk: Desk, doubted: tuple[Path, str]) -> None:
    """Over the network by start and end; an undo gives what was found."""
    path, item = doubted
    vera = desk(file=path).log_in("vera")
    revision = vera.get(f"/api/v1/items/{item}").json()["revision"]
    start = TEXT.index(BOTH[1])
    for end, status in ((500, 422), (start + len(BOTH[1]), 201)):
        value = json.dumps({"content": [{"start": start, "end": end}]})
        body = {"action": "correct", "seen": revision, "value": value}
        answer = vera.send(f"/api/v1/items/{item}/decide", body)
        assert answer.status_code == status
    assert told(vera) == BOTH[1:]
    assert vera.send(f"/api/v1/judgements/{answer.json()['id']}/undo", {"reason": ""}).status_code == 201
    assert told(vera) == ["All is well & calm"]
