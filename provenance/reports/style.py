"""The stylesheet of all reports: one palette for light and dark, for HTML and SVG alike."""

from __future__ import annotations

PALETTE = {
    "light": {
        "paper": "#ffffff", "card": "#f6f7f9", "line": "#8a93a3", "ink": "#16181d", "faint": "#4d5562",
        "origin": "#12692f", "later": "#2a5599", "high": "#a4001d", "medium": "#7a4200", "low": "#4d5562",
        "cut": "#8f0f1d", "cut-back": "#fde4e4", "added": "#0b5a26", "added-back": "#dcf3df",
        "altered": "#6b3d00", "altered-back": "#ffecc4", "moved": "#4b2f8a", "moved-back": "#ece6fb",
    },
    "dark": {
        "paper": "#14161a", "card": "#1e2127", "line": "#7d8797", "ink": "#eceef2", "faint": "#b4bcc8",
        "origin": "#7ddc96", "later": "#9dc1ff", "high": "#ff9aa5", "medium": "#ffc878", "low": "#b4bcc8",
        "cut": "#ffb0b6", "cut-back": "#4a1a20", "added": "#9be8ae", "added-back": "#163a20",
        "altered": "#ffd694", "altered-back": "#46310c", "moved": "#cdbcff", "moved-back": "#312553",
    },
}  # fmt: skip
"""Colours by name; every ink on every ground it stands on has a contrast of 4.5 or more (tested)."""
INKS_ON_GROUNDS = (
    *((ink, ground) for ink in ("ink", "faint", "origin", "later", "high", "medium", "low")
      for ground in ("paper", "card")),
    *((ink, ground) for ink in ("cut", "added", "altered", "moved") for ground in ("paper", "card", f"{ink}-back")),
)  # fmt: skip
"""Which text colour stands on which ground."""


def _variables(mode: str) -> str:
    return "".join(f"--qp-{name}:{colour};" for name, colour in PALETTE[mode].items())


_HTML_RULES = """
.qp-report{color:var(--qp-ink);background:var(--qp-paper);line-height:1.55;overflow-wrap:anywhere}
.qp-report h2{font-size:1.15em;margin:2em 0 .6em}
.qp-summary,.qp-legend,.qp-meta{color:var(--qp-faint)}
.qp-legend>*{margin-inline-end:.9em;white-space:nowrap}
.qp-timeline{list-style:none;margin:1.2em 0;margin-inline-start:.5em;padding:0;padding-inline-start:1.5em;
border-inline-start:2px solid var(--qp-line)}
.qp-variant{position:relative;margin:0 0 1.3em;padding:.7em 1em;background:var(--qp-card);border-radius:.4em;
border-inline-start:4px solid var(--qp-later);break-inside:avoid}
.qp-variant::before{content:"";position:absolute;inset-inline-start:-2.2em;top:1.1em;width:.7em;height:.7em;
border-radius:50%;background:var(--qp-later)}
.qp-origin{border-inline-start-color:var(--qp-origin)}.qp-origin::before{background:var(--qp-origin)}
.qp-head{display:flex;flex-wrap:wrap;gap:.1em .8em;align-items:baseline}
.qp-head time,.qp-undated,.qp-flag{font-weight:600}.qp-outlet{font-weight:600}.qp-flag{color:var(--qp-origin)}
.qp-title,.qp-meta{margin:.2em 0;font-size:.92em}.qp-relation{margin:.3em 0;color:var(--qp-later)}
.qp-wording{margin:.5em 0;padding:0;font-size:1.08em;border:0}
.qp-cut,.qp-added,.qp-altered,.qp-moved,.qp-noted{padding:0 .15em;border-radius:.15em;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.qp-cut{color:var(--qp-cut);background:var(--qp-cut-back);text-decoration:line-through}
.qp-added{color:var(--qp-added);background:var(--qp-added-back);text-decoration:underline}
.qp-altered,.qp-noted{color:var(--qp-altered);background:var(--qp-altered-back);text-decoration:underline}
.qp-noted{text-decoration-style:dotted}
.qp-moved{color:var(--qp-moved);background:var(--qp-moved-back);text-decoration:underline dashed}
.qp-label{font-size:.72em;font-weight:600;margin-inline:.25em;color:var(--qp-faint);white-space:nowrap;
unicode-bidi:isolate}
.qp-changes{margin:.4em 0;padding-inline-start:1.3em}.qp-changes li{margin:.15em 0}
.qp-severity{font-weight:600}.qp-high{color:var(--qp-high)}.qp-medium{color:var(--qp-medium)}
.qp-low,.qp-none{color:var(--qp-low)}
.qp-report table{border-collapse:collapse;width:100%;table-layout:fixed}
.qp-report th,.qp-report td{border:1px solid var(--qp-line);padding:.4em .6em;text-align:start;vertical-align:top}
.qp-report tr{break-inside:avoid}.qp-same td{color:var(--qp-faint)}
.qp-report a{color:var(--qp-later)}
@media screen and (max-width:640px){.qp-report table,.qp-report tbody,.qp-report tr,.qp-report td,
.qp-report thead,.qp-report th{display:block}.qp-same td:first-child{display:none}
.qp-report tr{margin:0 0 1em}.qp-report td:empty{display:none}
.qp-report td[data-side]::before{content:attr(data-side);display:block;font-size:.8em;font-weight:600;
color:var(--qp-faint)}
.qp-report .qp-same td::before{display:none}
.qp-timeline{padding-inline-start:1em}.qp-variant::before{inset-inline-start:-1.7em}}
@media print{.qp-variant{border-block:1px solid var(--qp-line);border-inline-end:1px solid var(--qp-line)}
.qp-report{print-color-adjust:exact;-webkit-print-color-adjust:exact}.qp-report h2{break-after:avoid}}
"""
_SVG_RULES = """
.qp-svg{font-family:system-ui,"Noto Sans","Noto Sans Arabic",sans-serif}
.qp-svg .qp-paper{fill:@paper}.qp-svg .qp-card{fill:@card;stroke:@later}.qp-svg .qp-card-origin{stroke:@origin}
.qp-svg .qp-rail{stroke:@line;stroke-width:2}.qp-svg .qp-dot{fill:@later}.qp-svg .qp-dot-origin{fill:@origin}
.qp-svg text{fill:@ink;font-size:16px;text-anchor:start}.qp-svg .qp-small,.qp-svg .qp-small text{font-size:14px}
.qp-svg .qp-strong{font-weight:600}.qp-svg .qp-faint{fill:@faint}.qp-svg .qp-ink-origin{fill:@origin}
.qp-svg .qp-ink-later{fill:@later}.qp-svg .qp-high{fill:@high}.qp-svg .qp-medium{fill:@medium}
.qp-svg .qp-low,.qp-svg .qp-none{fill:@low}
.qp-svg .qp-cut{fill:@cut;text-decoration:line-through}.qp-svg .qp-added{fill:@added;text-decoration:underline}
.qp-svg .qp-altered,.qp-svg .qp-noted{fill:@altered;text-decoration:underline}
.qp-svg .qp-moved{fill:@moved;text-decoration:underline}
.qp-svg .qp-tag{fill:@faint;font-size:12px;font-weight:600;text-decoration:none}
"""


def _svg_rules(mode: str) -> str:
    """Return the rules with the colours written in: viewers other than browsers know no variables."""
    rules = _SVG_RULES
    for name in sorted(PALETTE[mode], key=len, reverse=True):
        rules = rules.replace(f"@{name}", PALETTE[mode][name])
    return rules


SVG_STYLESHEET = (
    f"{_svg_rules('light')}@media screen and (prefers-color-scheme:dark){{{_svg_rules('dark')}}}\n"
)
"""What a picture that is a file of its own carries."""

STYLESHEET = (
    f":root{{{_variables('light')}}}\n"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables('dark')}}}}}"
    f"{_HTML_RULES}{SVG_STYLESHEET}"
)
"""Everything that fragments, pages and embedded pictures need; all classes begin with `qp-`."""

PAGE_STYLESHEET = (
    ":root{color-scheme:light dark}@media print{:root{color-scheme:light}}\n"
    "body{font:17px/1.55 system-ui,'Noto Sans','Noto Sans Arabic',sans-serif;max-width:60rem;margin:1.5rem auto;"
    "padding:0 1rem;color:var(--qp-ink);background:var(--qp-paper)}\nh1{font-size:1.5rem}\n"
    "@page{margin:16mm}@media print{body{font-size:11pt;margin:0;max-width:none;padding:0}}\n"
)
"""What a stand-alone page has besides."""
