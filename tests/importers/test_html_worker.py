"""Hostile pages end the worker, not the program: each gives a clear failure within its bounds."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.importers import html_worker
from provenance.importers.base import ImportFailure, ImportOptions, Record
from provenance.importers.html import HtmlImporter
from provenance.importers.html_process import MAX_PAGE_BYTES, HtmlWorker

GOOD = "<p>The harbour of Port Ellery stays with the town, the council said on Monday.</p>"


@pytest.fixture
def worker() -> Iterator[HtmlWorker]:
    """A worker, ended after the test."""
    made = HtmlWorker()
    yield made
    made.close()


def test_one_worker_reads_many_pages(worker: HtmlWorker) -> None:
    """Pages follow one another through one process, text in any script whole."""
    assert str(worker.ask(GOOD)["text"]).startswith("The harbour")
    first = worker._process
    assert worker.ask("<p>الميناء باق للمدينة \U0001f30d</p>")["text"] == "الميناء باق للمدينة \U0001f30d"
    assert worker._process is first


def address_space_of(worker: HtmlWorker) -> int:
    """Return the bytes of memory beyond which the kernel refuses the running worker more."""
    assert worker._process is not None
    limits = Path(f"/proc/{worker._process.pid}/limits").read_text(encoding="ascii").splitlines()
    (line,) = (line for line in limits if line.startswith("Max address space"))
    soft, hard = line.split()[3:5]
    assert soft == hard
    return int(hard)


HOSTILE = {
    "50,000 nested divs": (
        "<body>" + "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "beyond what is read safely",
    ),
    "5,000 nested bolds": ("<body>" + "<b>" * 5000 + "x", "beyond what is read safely"),
    "200,000 attributes": ("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x", "given up"),
    "4 million tags": ("<p>" * 4_000_000, "too much memory"),
    "no text": ("<html><body><script>fill()</script></body></html>", "has no text"),
    "too large": ("<p>" + "x" * MAX_PAGE_BYTES, "larger than 16 MiB"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_a_failure_within_bounds(worker: HtmlWorker, name: str) -> None:
    """Each attack ends in an error that says what to do, in about ten seconds and 512 MiB; the next page is read."""
    page, message = HOSTILE[name]
    began = time.monotonic()
    with pytest.raises(InputError, match=message):
        worker.ask(page)
    assert time.monotonic() - began < 13
    assert str(worker.ask(GOOD)["text"]).startswith("The harbour")
    assert address_space_of(worker) == 512 * 1024 * 1024, "the kernel holds the worker to it"


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE x [<!ENTITY a '"
        + "x" * 1000
        + "'><!ENTITY b '"
        + "&a;" * 1000
        + "'>]><p>&b; The words.</p>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a; The words.</p>",
    ],
    ids=["entity bomb", "external entity"],
)
def test_entities_are_not_unfolded(worker: HtmlWorker, page: str) -> None:
    """Entities that a page defines stay words: nothing is unfolded, no file is opened."""
    text = str(worker.ask(page)["text"])
    assert "The words." in text
    assert len(text) < 3000
    assert "root:" not in text


def test_a_silent_worker_is_given_up() -> None:
    """A page that takes longer than the wait is a failure that names the wait."""
    worker = HtmlWorker(wall_seconds=0.2)
    try:
        with pytest.raises(InputError, match="took longer than 0 s"):
            worker.ask("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x")
    finally:
        worker.close()


def test_a_dead_worker_is_started_again(worker: HtmlWorker) -> None:
    """When the worker was killed between two pages, the next page gets a new one."""
    worker.ask(GOOD)
    assert worker._process is not None
    worker._process.kill()
    worker._process.wait()
    assert str(worker.ask(GOOD)["text"]).startswith("The harbour")


def test_the_importer_goes_on_after_a_hostile_page() -> None:
    """In a batch, a hostile page is one failure and the page after it is read."""
    importer = HtmlImporter()
    try:
        found = [
            item
            for raw in (GOOD, "<div>" * 50_000, GOOD)
            for item in importer.read(io.BytesIO(raw.encode()), place="p", options=ImportOptions())
        ]
    finally:
        importer.close()
    assert [type(item) for item in found] == [Record, ImportFailure, Record]


def test_the_worker_answers_in_lines_until_its_input_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """The protocol: a length, a page; one line of JSON back, an error as an error."""
    monkeypatch.setattr(html_worker.resource, "setrlimit", lambda *_: None)  # not for this process
    pages = [GOOD.encode(), b"<p></p>"]
    answers = io.BytesIO()
    html_worker.serve(io.BytesIO(b"".join(b"%d\n" % len(page) + page for page in pages)), answers)
    lines = answers.getvalue().splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(b'{"text": "The harbour')
    assert b'"error": "the page' in lines[1]
