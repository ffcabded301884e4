"""The newest high-severity changes as an Atom feed (RFC 4287) for a reader or a chat room."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, TextIO

from lxml import etree

from provenance.exporters.base import ExportObject
from provenance.exporters.names import isolated, name_of, web_address, xml_text

_ATOM: Final = "http://www.w3.org/2005/Atom"
_XHTML: Final = "http://www.w3.org/1999/xhtml"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without entries was updated: it must say a time, and that of the run would differ each time."""
MOST_ENTRIES: Final = 100
_TITLE_WORDS: Final = 12


class AtomExporter:
    """Writes a feed of links with a change of high severity: the newest `limit`, and a count of the older ones.

    The id of an entry is that of its link, so that a reader shows it once. `updated` is when the later report was
    ingested. `feed_url` is where the feed will be found; it is the feed's id then.
    """

    def __init__(self, stream: TextIO, *, feed_url: str | None = None, limit: int = MOST_ENTRIES) -> None:
        self._stream = stream
        self._feed_url = web_address(feed_url)
        self._limit = limit
        self._documents: dict[object, tuple[object, object]] = {}
        self._versions: dict[tuple[object, object], ExportObject] = {}
        self._newest: list[tuple[datetime, str, ExportObject]] = []
        self._count = 0

    def write(self, item: ExportObject) -> None:
        """Take a link with a grave change into the feed; remember what is said of documents and versions."""
        if item["type"] == "document":
            self._documents[item["id"]] = (item["url"], item["outlet"])
        elif item["type"] == "version":
            kept = ("title", "lang", "published", "ingested")
            self._versions[item["document"], item["sha256"]] = {key: item[key] for key in kept}
        elif item["type"] == "link" and _grave(item):
            self._count += 1
            heapq.heappush(self._newest, (self._updated(item), str(item["id"]), item))
            if len(self._newest) > self._limit:
                heapq.heappop(self._newest)

    def finalize(self) -> None:
        """Write the feed, newest entry first."""
        entries = sorted(self._newest, key=lambda entry: entry[:2], reverse=True)
        feed = etree.Element(f"{{{_ATOM}}}feed", nsmap=_in_default(_ATOM))
        feed.set(_LANG, "en")
        _text(feed, "id", self._feed_url or name_of("feed", "high-severity-changes"))
        _text(feed, "title", "High-severity changes of wording")
        left_out = self._count - len(entries)
        said = f"The newest {len(entries)} of {self._count}; {left_out} older ones are left out."
        _text(feed, "subtitle", said if left_out else f"All {self._count}.")
        _text(feed, "updated", _moment(entries[0][0] if entries else _NEVER))
        _text(etree.SubElement(feed, f"{{{_ATOM}}}author"), "name", "Quote Provenance")
        _text(feed, "generator", "Quote Provenance")
        if self._feed_url:
            _link(feed, "self", self._feed_url, type="application/atom+xml")
        for updated, _, item in entries:
            self._entry(feed, item, updated)
        self._stream.write('<?xml version="1.0" encoding="utf-8"?>\n')
        self._stream.write(etree.tostring(feed, encoding="unicode") + "\n")

    def _updated(self, item: ExportObject) -> datetime:
        version = self._version(_mapping(item["later"]))
        return _parsed(version.get("ingested")) or _parsed(version.get("published")) or _NEVER

    def _version(self, end: Mapping[str, object]) -> ExportObject:
        return self._versions.get((end["document"], end["sha256"]), {})

    def _outlet(self, end: Mapping[str, object]) -> str:
        return str(self._documents.get(end["document"], (None, None))[1] or end["document"])

    def _entry(self, feed: etree._Element, item: ExportObject, updated: datetime) -> None:
        earlier, later = _mapping(item["earlier"]), _mapping(item["later"])
        entry = etree.SubElement(feed, f"{{{_ATOM}}}entry")
        _text(entry, "id", name_of("link", str(item["id"])))
        grave = _grave(item)
        classes = sorted({str(change["class"]) for change in grave})
        what = ", ".join(one.replace("_", " ") for one in classes)
        words = str(later["exact"]).split()
        wording = " ".join(words[:_TITLE_WORDS]) + ("…" if len(words) > _TITLE_WORDS else "")
        _text(entry, "title", f"{what}: {isolated(self._outlet(later))} “{isolated(wording)}”")
        _text(entry, "updated", _moment(updated))
        published = _parsed(self._version(later).get("published"))
        if published is not None and published <= updated:
            _text(entry, "published", _moment(published))
        for rel, end in (("alternate", later), ("related", earlier)):
            address = web_address(self._documents.get(end["document"], (None, None))[0])
            if address:
                _link(entry, rel, address, title=xml_text(self._outlet(end)))
        for one in classes:
            etree.SubElement(entry, f"{{{_ATOM}}}category", term=one, label=one.replace("_", " "))
        _text(entry, "summary", "; ".join(_change_line(change) for change in grave))
        self._content(entry, grave, earlier=earlier, later=later)

    def _content(
        self,
        entry: etree._Element,
        changes: Sequence[Mapping[str, object]],
        *,
        earlier: Mapping[str, object],
        later: Mapping[str, object],
    ) -> None:
        content = etree.SubElement(entry, f"{{{_ATOM}}}content", type="xhtml")
        page = etree.SubElement(content, f"{{{_XHTML}}}div", nsmap=_in_default(_XHTML))
        for label, end in (("Earlier", earlier), ("Later", later)):
            day = str(self._version(end).get("published") or "date unknown")
            _xhtml(page, "p", f"{label}: {isolated(self._outlet(end))}, {day}")
            wording = _xhtml(page, "blockquote", str(end["exact"]), dir="auto")
            if self._version(end).get("lang"):
                wording.set(_LANG, xml_text(str(self._version(end)["lang"])))
        items = etree.SubElement(page, f"{{{_XHTML}}}ul")
        for change in changes:
            _xhtml(items, "li", _change_line(change))


def _grave(item: ExportObject) -> list[Mapping[str, object]]:
    changes = item["changes"]
    return [one for one in changes if one["severity"] == "high"] if isinstance(changes, list) else []


def _change_line(change: Mapping[str, object]) -> str:
    sides = [str(_mapping(change[side])["exact"]) if change[side] else "–" for side in ("earlier", "later")]
    return f"{str(change['class']).replace('_', ' ')}: {isolated(sides[0])} → {isolated(sides[1])}"


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _parsed(value: object) -> datetime | None:
    if not value:
        return None
    moment = datetime.fromisoformat(str(value))
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _in_default(namespace: str) -> dict[str, str]:
    """Return the table that makes a namespace the default one, as lxml wants it."""
    return {None: namespace}  # type: ignore[dict-item]  # lxml takes None for the default, its stubs do not


def _text(parent: etree._Element, tag: str, text: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}{tag}").text = xml_text(text)


def _link(parent: etree._Element, rel: str, href: str, **more: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}link", {"rel": rel, "href": href, **more})


def _xhtml(parent: etree._Element, tag: str, text: str, **attributes: str) -> etree._Element:
    made = etree.SubElement(parent, f"{{{_XHTML}}}{tag}", attributes)
    made.text = xml_text(text)
    return made
