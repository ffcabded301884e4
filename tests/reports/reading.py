"""Read reports back as a browser would: well-formed, nothing stray, which words stand where."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

EMPTY = {"meta", "br", "hr"}


class Reader(HTMLParser):
    """Collects tags, attributes and texts; fails on a tag that closes nothing."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(markup)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in EMPTY:
            self._open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self._open and self._open[-1][0] == tag, f"</{tag}> closes {self._open[-1:]}"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(f"{tag}.{css}" for tag, css in self._open), data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def handle_decl(self, decl: str) -> None:
        assert decl == "DOCTYPE html"

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"a processing instruction: {data!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data!r}")

    def words(self, inside: str, *, without: tuple[str, ...] = ()) -> list[str]:
        """Return the words that stand inside an element whose `tag.class` starts so, outside the named ones."""
        found = [
            text
            for path, text in self.texts
            if any(one.startswith(inside) for one in path)
            and not any(one.startswith(outside) for one in path for outside in without)
        ]
        return "".join(found).split()
