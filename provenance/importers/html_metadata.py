"""What a page says about itself: title, outlet, dates, languages and address, from its metadata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from lxml.etree import _Element

_DATE_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "publishdate", "pubdate",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "publication_date", "date",
)  # fmt: skip
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_LARGEST_JSON_LD = 1024 * 1024
_MOST_OBJECTS = 10_000  # of one page's linked data: articles come first, the rest is a bomb or a product list


def read_metadata(root: _Element) -> dict[str, list[str]]:
    """Return the candidates for `title`, `outlet`, `published`, `lang` and `url`, the most reliable first.

    Nothing is read into them yet: a date stays as the page writes it.
    """
    named = _read_meta(root)
    linked = list(_linked_articles(root))
    headings = [_words_of(heading) for heading in root.iter("h1")][:1]
    found = {
        "title": [*named.get("og:title", ()), *_texts(linked, "headline"), *headings,
                  *(_words_of(title) for title in root.iter("title"))],
        "outlet": [*named.get("og:site_name", ()), *_publishers(linked), *named.get("application-name", ())],
        "published": [*_texts(linked, "datePublished"),
                      *(value for name in _DATE_NAMES for value in named.get(name, ())), *_times(root)],
        "lang": [root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
                 *named.get("og:locale", ()), *_texts(linked, "inLanguage"), *named.get("content-language", ())],
        "url": [*_canonical_links(root), *named.get("og:url", ()), *_texts(linked, "url"),
                *_texts(linked, "mainEntityOfPage")],
    }  # fmt: skip
    found["url"] = [value for value in found["url"] if _is_address(value.strip())]
    return {key: _distinct(values) for key, values in found.items()}


def _distinct(values: list[str]) -> list[str]:
    """Return the first candidates that say something, blanks folded, each once."""
    folded = (_BLANKS.sub(" ", value).strip() for value in values)
    return [value for value in dict.fromkeys(folded) if value][:20]


def _words_of(element: _Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _read_meta(root: _Element) -> dict[str, list[str]]:
    """Return the contents of `<meta>` by name, property, itemprop or http-equiv, in page order."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = meta.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = meta.get(attribute)
            if name and content:
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def _times(root: _Element) -> Iterator[str]:
    """Give the `datetime` of `<time>` elements: those that say they are the publication's, then the first one."""
    times = [time for time in root.iter("time") if time.get("datetime")]
    for time in times:
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            yield time.get("datetime") or ""
    yield from (time.get("datetime") or "" for time in times[:1])


def _canonical_links(root: _Element) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield link.get("href") or ""


def _linked_articles(root: _Element) -> Iterator[dict[str, object]]:
    """Give the articles among the page's JSON-LD objects; broken JSON is passed over, pages often hold it."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        if len(text) > _LARGEST_JSON_LD:
            continue
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _find_articles(value)


def _find_articles(value: object) -> Iterator[dict[str, object]]:
    waiting = [value]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            kinds = item.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(
                isinstance(name, str) and name.endswith(("Article", "Report", "Posting")) for name in names
            ):
                yield item
            waiting.append(item.get("@graph"))


def _texts(articles: list[dict[str, object]], key: str) -> Iterator[str]:
    for article in articles:
        value = article.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("name")
        if isinstance(value, str):
            yield value


def _publishers(articles: list[dict[str, object]]) -> Iterator[str]:
    for article in articles:
        publishers = article.get("publisher")
        for publisher in publishers if isinstance(publishers, list) else [publishers]:
            name = publisher.get("name") if isinstance(publisher, dict) else publisher
            if isinstance(name, str):
                yield name


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
