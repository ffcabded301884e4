"""A lineage as HTML: the origin and every later wording down a line of time."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Lineage, Variant
from provenance.reports.marks import label, render_changes, render_wording
from provenance.reports.markup import Address, Translate, element, linked, render_page, safe
from provenance.reports.words import LANGUAGE_WORDS, RELATION_WORDS, STRETCH_WORDS, moment_text
from provenance.services.in_place import links_into, mark_variant
from provenance.services.trace import Trail
from provenance.services.wording import WordingMatch


def nowhere(document: str) -> str | None:  # noqa: ARG001 (the signature of an Address)
    """Link no document: the address of a file that is sent around."""
    return None


def render_trace_page(trail: Trail, *, translate: Translate = str, lang: str = "en") -> str:
    """Return a self-contained page of a trail: send it, print it, read it on a phone."""
    return render_page(
        translate("The trail of a wording"), render_trace_fragment(trail, translate=translate), lang=lang
    )


def render_trace_fragment(trail: Trail, *, translate: Translate = str, address: Address = nowhere) -> str:
    """Return the trail as markup to embed: classes only, no style, no script, no ids, no heading above h2."""
    lineage = trail.lineage
    later = later_variants(lineage)
    parts = ['<section class="qp-report qp-trace">', _summary(lineage, translate), _legend(translate)]
    parts.append('<ol class="qp-timeline">')
    parts += [_variant(lineage, one, translate, address) for one in (lineage.origin, *later)]
    parts.append("</ol>")
    if not later:
        parts.append(f"<p>{safe(translate('No later variant is stored.'))}</p>")
    if trail.boilerplate:
        note = translate("Boilerplate: many reports have these words, and nobody said them.")
        parts.append(f"<p>{safe(note)}</p>")
    if trail.said_before:
        parts.append(f"<h2>{safe(translate('Said before by the same speaker, at other events'))}</h2>")
        parts += ["<ul>", *(_elsewhere(match, translate, address) for match in trail.said_before), "</ul>"]
    if trail.elsewhere:
        parts.append(f"<h2>{safe(translate(ELSEWHERE))}</h2>")
        parts += ["<ul>", *(_elsewhere(match, translate, address) for match in trail.elsewhere), "</ul>"]
    return "\n".join([*parts, "</section>"])


ELSEWHERE = "The same words, joined by no link (another event, or too common to tell)"


def later_variants(lineage: Lineage) -> list[Variant]:
    """Return the variants after the origin, in their order of time."""
    return [one for one in lineage.variants if one.end != lineage.origin.end]


def summary_facts(lineage: Lineage, translate: Translate) -> Iterator[str]:
    """Yield what a reader wants to know first: how many wordings, outlets, languages, undated ones."""
    variants = (lineage.origin, *later_variants(lineage))
    yield f"{translate('wordings')}: {len(variants)}"
    yield f"{translate('outlets')}: {len({one.outlet for one in variants if one.outlet})}"
    langs = [language_text(lang, translate) for lang in sorted({one.lang for one in variants})]
    yield f"{translate('languages')}: {', '.join(langs)}"
    yield translate("times in UTC")
    undated = sum(one.published is None for one in variants)
    if undated:
        yield f"{translate('date unknown')}: {undated}"


def language_text(lang: str, translate: Translate) -> str:
    """Return the name of a language, or its code where there is no name."""
    known = LANGUAGE_WORDS.get(lang) or LANGUAGE_WORDS.get(lang.partition("-")[0])
    return translate(known) if known else lang


def _summary(lineage: Lineage, translate: Translate) -> str:
    return f'<p class="qp-summary">{" · ".join(map(safe, summary_facts(lineage, translate)))}</p>'


def _legend(translate: Translate) -> str:
    signs = [
        f'<del class="qp-cut">{safe(translate("earlier words"))}</del>{label(translate("cut"))}',
        f'<ins class="qp-added">{safe(translate("new words"))}</ins>{label(translate("added"))}',
    ]
    signs += [
        f'<span class="qp-{kind}">{safe(translate("words"))}</span>{label(translate(STRETCH_WORDS[kind]))}'
        for kind in ("altered", "moved")
    ]
    return f'<p class="qp-legend">{" ".join(f"<span>{sign}</span>" for sign in signs)}</p>'


def _variant(lineage: Lineage, variant: Variant, translate: Translate, address: Address) -> str:
    origin = variant.end == lineage.origin.end
    end = variant.end
    lines = [f'<li class="qp-variant{" qp-origin" if origin else ""}">', _head(variant, origin, translate)]
    if variant.title:
        lines.append(element("p", variant.title, css="qp-title"))
    placed = mark_variant(lineage, variant)
    lines.append(render_wording(placed, lang=variant.lang, translate=translate))
    speaker = element("bdi", variant.speaker) if variant.speaker else safe(translate("no speaker named"))
    place = linked(element("bdi", end.document), address(end.document))
    lines.append(f'<p class="qp-meta">{speaker} · {place} {end.span.start}–{end.span.end}</p>')
    if not origin:
        lines += _relation(lineage, variant, translate)
        lines.append(render_changes(variant.changes, translate=translate))
    return "\n".join([*filter(None, lines), "</li>"])


def _head(variant: Variant, origin: bool, translate: Translate) -> str:
    moment = moment_text(variant.published)
    if variant.published is None:
        when = f'<span class="qp-undated">{safe(translate(moment))}</span>'
    else:
        when = f'<time datetime="{variant.published:%Y-%m-%dT%H:%MZ}">{safe(moment)}</time>'
    flag = f'<span class="qp-flag">{safe(translate("Origin"))}</span>' if origin else ""
    outlet = (
        element("span", variant.outlet, css="qp-outlet")
        if variant.outlet
        else f"<span>{safe(translate('outlet unknown'))}</span>"
    )
    language = element("span", language_text(variant.lang, translate), css="qp-lang")
    return f'<div class="qp-head">{flag}{when} {outlet} {language}</div>'


def relation_facts(lineage: Lineage, variant: Variant, translate: Translate) -> Iterator[str]:
    """Yield how a variant stands to its origin, by way of which other report, and what is doubtful about it."""
    if variant.relation:
        yield f"{translate(RELATION_WORDS[variant.relation])} ({translate('score')} {variant.score:.2f})"
    into = links_into(lineage, variant)
    if into and into[0].earlier.document != lineage.origin.end.document:
        yield f"{translate('by way of')} {into[0].earlier.document}"
    if any(link.ambiguous for link in into):
        yield translate("another origin fits as well")
    if not variant.changes:
        yield translate("no change")


def _relation(lineage: Lineage, variant: Variant, translate: Translate) -> Iterator[str]:
    facts = [element("bdi", fact) for fact in relation_facts(lineage, variant, translate)]
    if facts:
        yield f'<p class="qp-relation">{" · ".join(facts)}</p>'
    into = links_into(lineage, variant)
    if into and into[0].evidence:
        evidence = ", ".join(element("bdi", one) for one in into[0].evidence)
        yield f'<p class="qp-meta">{safe(translate("evidence"))}: {evidence}</p>'


def _elsewhere(match: WordingMatch, translate: Translate, address: Address) -> str:
    moment = moment_text(match.version.published)
    when = safe(translate(moment) if match.version.published is None else moment)
    place = linked(element("bdi", match.document.id), address(match.document.id))
    speaker = element("bdi", match.speaker) if match.speaker else safe(translate("no speaker named"))
    return f"<li>{when} · {place} {match.span.start}–{match.span.end} · {speaker}</li>"
