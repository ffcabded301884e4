"""The frame of a self-contained HTML page: no script, nothing loaded, everything escaped."""

from __future__ import annotations

from html import escape

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
article{border-inline-start:4px solid #3366aa;padding:.2rem 1rem;margin:1.2rem 0}
article.origin{border-color:#1a7f37}.meta{color:#555;font-size:.9rem}
blockquote{margin:.4rem 0;font-size:1.05rem}ul{margin:.3rem 0;padding-inline-start:1.2rem}
.high{color:#b00020;font-weight:600}.medium{color:#8a4b00}.low,.none{color:#555}
del{background:#fde3e3}ins{background:#ddf4dd;text-decoration:none}
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:start;vertical-align:top}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}.meta,.low,.none{color:#bbb}
del{background:#5a1f1f}ins{background:#1f4a1f}.high{color:#ff8a95}.medium{color:#ffc27a}}
"""


def page(title: str, body: str) -> str:
    """Return a whole HTML page; `title` is text, `body` is markup whose texts are escaped already."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>"
    )


def marked_text(tag: str, text: str, *, lang: str | None = None) -> str:
    """Return `text` escaped in an element whose direction follows its own letters."""
    language = f' lang="{escape(lang)}"' if lang else ""
    return f'<{tag} dir="auto"{language}>{escape(text)}</{tag}>'
