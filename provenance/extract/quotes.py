"""Version -> Quotes: the one public step of this package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from provenance.extract.arabic_marks import is_marked_name
from provenance.extract.drafts import Draft, Range
from provenance.extract.grammar import Grammar, compile_grammar
from provenance.extract.interruptions import cut_interrupted
from provenance.extract.languages_within import Stretch, find_stretches, lang_at
from provenance.extract.lines import Reading
from provenance.extract.nesting import is_capital_name, is_fragment, judge_kind, nest_drafts
from provenance.extract.stretches import make_reader, reread
from provenance.extract.tagged import join_findings
from provenance.extract.turns import is_of_others, read_turns
from provenance.model import DocumentKind, Passage, Quote, QuoteKind, Span, derive_quote_id
from provenance.nlp.component import Component, Finding
from provenance.speakers.mention import Mention
from provenance.speakers.resolve import resolve_speakers
from provenance.text.graphemes import snap_out
from provenance.text.marks import MarkPair, pair_marks
from provenance.text.paragraphs import split_paragraphs
from provenance.text.sentences import split_sentences
from provenance.text.spoof import flag_spoofs
from provenance.text.turns import split_turns
from provenance.text.words import Word, pick_words, split_tokens

_FRAGMENTS = frozenset({"de", "fr", "es"})
"""Languages whose quoted words without a sentence of their own are told by a small letter behind their verb."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one Version holds: its quotes in text order, its passages, and flags ("cues_unavailable:xx")."""

    quotes: tuple[Quote, ...]
    passages: tuple[Passage, ...]
    flags: tuple[str, ...] = ()


def extract_quotes(
    text: str,
    *,
    document: str,
    sha256: str,
    lang: str,
    kind: DocumentKind,
    outlet: str | None = None,
    title: str | None = None,
    issuer: str | None = None,
    component: Component | None = None,
) -> Extraction:
    """Return the quotes of one Version's canonical text, with their speakers.

    A trained `component` of the text's language finds what the grammar has no rule for; without one the grammar
    works alone.

    Offsets are code points. In a transcript each turn is a quote; in a statement the attributions inside it are
    (its own words belong to who issued it, which the document itself says). Time grows with the length of the text.
    A language without a pack still gives quotations in marks and turns; the flag `cues_unavailable:xx` says so.
    Paragraphs in another known language are read with its grammar; the flag `languages_within:ar,en` names them.
    """
    grammar = compile_grammar(lang)
    reading = _read(text, grammar)
    words = pick_words(reading.tokens)
    stretches = find_stretches(reading, lang)
    reading = reread(reading, stretches)
    read = make_reader(reading, grammar, stretches)
    turns = split_turns(text, paragraphs=reading.paragraphs) if kind == "transcript" else []
    findings = component.find(text) if component is not None else []
    # The component knows the document's own language only.
    findings = [finding for finding in findings if not lang_at(stretches, finding.contents[0][0])]

    def join(drafts: list[Draft], seen: Sequence[Finding]) -> list[Draft]:
        if component is None:
            return drafts
        foreign = [draft for draft in drafts if lang_at(stretches, draft.start)]
        own = [draft for draft in drafts if not lang_at(stretches, draft.start)]
        return [*join_findings(reading, own, seen, component=component), *foreign]

    if turns:
        of_others = [finding for finding in findings if is_of_others(text, finding, grammar)]
        drafts = read_turns(reading, turns, read, of_others, join)
    else:
        drafts = join(read(0, len(text)), findings)
    quotes = _finish(
        reading,
        nest_drafts([draft for draft in drafts if draft.contents]),
        words=words,
        stretches=stretches,
        document=document,
        sha256=sha256,
        context={"lang": lang, "kind": kind, "outlet": outlet, "title": title, "issuer": issuer},
        is_name=is_marked_name if grammar.code == "ar" else is_capital_name if grammar.free else None,
    )
    passages = tuple(
        Passage(index, Span.cut(text, start, end)) for index, (start, end) in enumerate(reading.sentences)
    )
    return Extraction(quotes, passages, _collect_flags(text, grammar, stretches))


def _read(text: str, grammar: Grammar) -> Reading:
    """Return the text cut up once for all steps."""
    lang = grammar.code
    paragraphs = split_paragraphs(text)
    marked = pair_marks(text, lang=lang, paragraphs=paragraphs)
    # An unclosed mark that no paragraph takes up tells nothing about where its quotation ends: its words are read
    # as the reporter's, so that cues among them still count.
    pairs = sorted(marked.pairs, key=lambda pair: (pair.open, -pair.close))
    tokens = split_tokens(text, lang)
    starts = [token.start for token in tokens]
    parts: frozenset[int] = frozenset()
    if grammar.free:
        pairs, parts = cut_interrupted(pairs, tokens, starts, grammar)
    return Reading(
        text=text,
        tokens=tokens,
        token_starts=starts,
        parts=parts,
        pairs=pairs,
        pair_opens=[pair.open for pair in pairs],
        sentences=split_sentences(text, lang, pairs=marked),
        paragraphs=paragraphs,
        paragraph_starts=[start for start, _ in paragraphs],
    )


def _finish(
    reading: Reading,
    drafts: list[Draft],
    *,
    words: Sequence[Word],
    stretches: tuple[Stretch, ...],
    document: str,
    sha256: str,
    context: dict[str, str | None],
    is_name: Callable[[str, MarkPair], bool] | None,
) -> tuple[Quote, ...]:
    """Return the drafts as quotes, with ids, kinds and speakers."""
    text = reading.text
    places = {id(draft): number for number, draft in enumerate(drafts)}
    kinds: list[QuoteKind] = [
        "direct" if draft.direct else judge_kind(reading, draft, is_name) for draft in drafts
    ]
    if context["lang"] in _FRAGMENTS:
        kinds = [
            "mixed" if kind == "direct" and is_fragment(text, draft) else kind
            for kind, draft in zip(kinds, drafts, strict=True)
        ]
    spans = [_cut_spans(text, draft) for draft in drafts]
    mentions = [
        Mention(
            span=mention,
            anchor=cue.start if cue is not None else draft.start,
            form=draft.form if mention is not None else "null",
            quote_index=number,
            within=places.get(id(draft.within)) if draft.within is not None else None,
            continues=_place_of(draft, places),
            contents=tuple((span.start, span.end) for span in contents),
            lang=lang_at(stretches, cue.start if cue is not None else draft.start),
        )
        for number, (draft, (contents, cue, mention)) in enumerate(zip(drafts, spans, strict=True))
    ]
    speakers = resolve_speakers(text, mentions, words=words, **context)  # type: ignore[arg-type]  # kind is a DocumentKind
    ids = [
        derive_quote_id(document=document, sha256=sha256, content=content, cue=cue, mention=mention)
        for content, cue, mention in spans
    ]
    return tuple(
        Quote(
            id=ids[number],
            kind=kinds[number],
            content=spans[number][0],
            cue=spans[number][1],
            mention=spans[number][2],
            speaker=speakers[number],
            within=ids[places[id(draft.within)]] if draft.within is not None else None,
            confidence=draft.confidence,
            evidence=tuple(draft.evidence),
        )
        for number, draft in enumerate(drafts)
    )


def _place_of(draft: Draft, places: dict[int, int]) -> int | None:
    """Return the number of the draft that this one goes on from, or takes its mention from."""
    origin = draft.continues or draft.shares
    return places.get(id(origin)) if origin is not None else None


def _cut_spans(text: str, draft: Draft) -> tuple[tuple[Span, ...], Span | None, Span | None]:
    contents = tuple(_cut(text, content) for content in sorted(draft.contents))
    cue = _cut(text, draft.cue) if draft.cue is not None else None
    mention = _cut(text, draft.mention) if draft.mention is not None else None
    return contents, cue, mention


def _cut(text: str, place: Range) -> Span:
    """Return the span of a range without blanks at its edges, cutting no grapheme."""
    start, end = place
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span.cut(text, *snap_out(text, start, end))


def _collect_flags(text: str, grammar: Grammar, stretches: tuple[Stretch, ...]) -> tuple[str, ...]:
    flags = [] if grammar.is_known() else [f"cues_unavailable:{grammar.code}"]
    within = sorted({stretch.lang for stretch in stretches})
    flags += [f"languages_within:{','.join(within)}"] if within else []
    kinds = sorted({spoof.kind for spoof in flag_spoofs(text)})
    return (*flags, *(f"spoof:{kind}" for kind in kinds))
