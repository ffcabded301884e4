"""The review queue as one HTML page for an editor: self-contained, no script, nothing loaded, made to print."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from html import escape
from typing import Final, TextIO

from provenance.exporters.base import ExportObject
from provenance.exporters.judged_item import RULE_WORDS
from provenance.exporters.names import web_address
from provenance.text.visible import shown

_STYLE: Final = """
:root{color-scheme:light dark}
body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:0}
.item{border-inline-start:4px solid #8a93a3;margin:1.4rem 0;padding:.2rem 1rem;break-inside:avoid}
.high{border-color:#c2001f}.medium{border-color:#9a5b00}
.wordings{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
@media(max-width:40rem){.wordings{grid-template-columns:1fr}}
figure{margin:.5rem 0}blockquote{margin:.3rem 0;font-size:1.05rem}ul{margin:.4rem 0;padding-inline-start:1.2rem}
del{text-decoration:line-through}ins{text-decoration:underline}
"""


class QueuePageExporter:
    """Writes each item with its wordings side by side, its changes in words, and what was decided.

    Items are written in the order they come, worst first as the queue has them, and never held. What the limit leaves
    out is counted at the end. `stylesheet` replaces the page's own.
    """

    def __init__(self, stream: TextIO, *, limit: int | None = None, stylesheet: str = _STYLE) -> None:
        self._stream = stream
        self._limit = limit
        self._stylesheet = stylesheet.replace("<", "")
        digest = base64.b64encode(hashlib.sha256(self._stylesheet.encode()).digest()).decode()
        self._policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        self._count = 0
        self.left_out: dict[str, int] = {}
        """How many items were passed over, by reason."""
        self._begun = False

    def write(self, item: ExportObject) -> None:
        """Write an item; beyond the limit, count it."""
        if item["type"] == "item" and self._limit is not None and self._count >= self._limit:
            self.left_out["items beyond the limit"] = self.left_out.get("items beyond the limit", 0) + 1
        elif item["type"] == "item":
            self._begin()
            self._count += 1
            self._stream.write(_item(item))

    def finalize(self) -> None:
        """Write how many there were, what was left out, and the end of the page."""
        self._begin()
        said = (
            f"{self._count} item{'' if self._count == 1 else 's'}." if self._count else "The queue is empty."
        )
        self._stream.write(f"<footer><p>{said}</p>\n")
        if self.left_out:
            rows = "".join(
                f"<li>{_safe(why)}: {_safe(count)}</li>" for why, count in sorted(self.left_out.items())
            )
            self._stream.write(f"<p>Left out:</p>\n<ul>{rows}</ul>\n")
        self._stream.write("</footer>\n</body>\n</html>\n")

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._stream.write(
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{self._policy}">\n'
            f"<title>Changes to look at</title>\n<style>{self._stylesheet}</style>\n</head>\n<body>\n"
            "<h1>Changes to look at, worst first</h1>\n"
        )


def _item(item: ExportObject) -> str:
    rule = RULE_WORDS.get(str(item["rule"]), str(item["rule"]).replace("_", " "))
    severity = str(item["severity"])
    speaker = _mapping(item["speaker"]).get("name")
    meta = [
        f"severity: {_safe(severity)}",
        f"priority: {_safe(item['priority'])}",
        f"state: {_safe(item['state'])}",
    ]
    if speaker:
        meta.insert(0, _isolated("bdi", speaker))
    sides = [(name, _mapping(item[key])) for name, key in (("Earlier", "earlier"), ("Later", "later"))]
    changes = item["changes"]
    listed = "".join(map(_change, changes)) if isinstance(changes, list) else ""
    parts = [
        f'<article class="item {severity if severity in ("high", "medium", "low") else "none"}">',
        f"<h2>{_safe(rule)}</h2>",
        f"<p>{' · '.join(meta)} · <code>{_safe(item['id'])}</code></p>",
        f'<div class="wordings">{"".join(_wording(name, side) for name, side in sides if side)}</div>',
        f"<ul>{listed}</ul>" if listed else "",
        _decision(_mapping(item["decision"])),
        "</article>\n",
    ]
    return "\n".join(filter(None, parts))


def _wording(name: str, wording: Mapping[str, object]) -> str:
    where = _isolated("bdi", wording["outlet"] or wording["document"])
    address = web_address(wording["url"])
    if address:
        where = f'<a href="{escape(address)}" rel="noopener noreferrer">{where}</a>'
    day = _safe(wording["published"] or "date unknown")
    quoted = _isolated("blockquote", wording["exact"], lang=wording["lang"])
    title = f"<br>{_isolated('bdi', wording['title'])}" if wording["title"] else ""
    return f"<figure><figcaption>{name}: {where}, {day}{title}</figcaption>{quoted}</figure>"


def _change(change: Mapping[str, object]) -> str:
    earlier, later = _mapping(change["earlier"]), _mapping(change["later"])
    sides = [_isolated(tag, side["exact"]) for tag, side in (("del", earlier), ("ins", later)) if side]
    inside = ", in quotation marks" if change["in_quotes"] else ""
    what = _safe(str(change["class"]).replace("_", " "))
    return f"<li>{what} ({_safe(change['severity'])}{inside}): {' → '.join(sides)}</li>"


def _decision(decision: Mapping[str, object]) -> str:
    if not decision:
        return ""
    who = _isolated("bdi", decision["reviewer"])
    value = f" → {_isolated('bdi', decision['value'])}" if decision["value"] else ""
    reason = f": {_isolated('bdi', decision['reason'])}" if decision["reason"] else ""
    return f"<p>{_safe(decision['action'])}{value} by {who}, {_safe(decision['decided'])}{reason}</p>"


def _isolated(tag: str, text: object, *, lang: object = None) -> str:
    """Return text in an element whose direction follows its own letters."""
    language = f' lang="{_safe(lang)}"' if lang else ""
    return f'<{tag} dir="auto"{language}>{_safe(text)}</{tag}>'


def _safe(text: object) -> str:
    """Return text escaped, with every control that would hide or reorder it written out as its code point."""
    return escape(shown(str(text)))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
