"""Changes of who is said to have said it, and of the marks that vouch for the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance.match.blocks import Side
from provenance.match.document_text import DocumentText
from provenance.match.edits import Alignment
from provenance.match.lexicon_names import compare_skeletons, name_skeleton
from provenance.match.lexicon_words import fold_letters
from provenance.match.pieces import Piece
from provenance.match.relations import count_fresh_words
from provenance.match.severity import rate_change
from provenance.model import Change, ChangeClass, Quote, Relation, Span, Speaker
from provenance.text.words import split_words

_SAME_SOUND = 0.8
"""Likeness of consonants from which names in two scripts are taken for one; a doubt is no change of speaker."""
_LONG_QUOTE = 6
"""Words in a row that a report takes over without marks before that is worth a note."""


def find_covering_quotes(document: DocumentText, start: int, end: int) -> list[Quote]:
    """Return the quotes whose content holds most of `[start, end)`, the narrowest first."""
    found: list[tuple[int, str, Quote]] = []
    for quote in document.quotes:
        held = sum(max(0, min(end, span.end) - max(start, span.start)) for span in quote.content)
        if held * 2 >= end - start > 0:
            found.append((quote.end - quote.start, quote.id, quote))
    return [quote for _, _, quote in sorted(found, key=lambda entry: entry[:2])]


def find_outer_speakers(document: DocumentText, quote: Quote | None) -> list[Speaker]:
    """Return the speakers of the quotes that `quote` stands in, from the inside out."""
    by_id = {other.id: other for other in document.quotes}
    speakers: list[Speaker] = []
    seen: set[str] = set()
    while quote is not None and quote.within is not None and quote.within not in seen:
        seen.add(quote.within)
        quote = by_id.get(quote.within)
        if quote is not None and quote.speaker is not None:
            speakers.append(quote.speaker)
    return speakers


def compare_attribution(
    earlier: DocumentText,
    passage: Span,
    covering: Sequence[Quote],
    later: Side,
    piece: Piece,
    *,
    outer: Sequence[Speaker] = (),
) -> list[Change]:
    """Return what changed about the speaker: another one, none any more, or one where there was none.

    `outer` are the speakers of the quotes that the piece's own quote stands in: a report of a report names both.
    """
    place = later.span(piece.start, piece.end)
    attributed = earlier.official or any(quote.speaker is not None for quote in covering)
    if piece.quote is None:
        lost = piece.bare and attributed
        return [_note("attribution_lost", passage, place, later)] if lost else []
    speaker = piece.quote.speaker
    if speaker is not None and not attributed:
        return [_note("attribution_added", passage, place, later)]
    speakers = [quote.speaker for quote in covering if quote.speaker is not None]
    if speaker is None or not speakers:
        return []
    if any(may_be_same_speaker(one, other) for one in (speaker, *outer) for other in speakers):
        return []
    issuer = f"{earlier.version.title or ''} {earlier.outlet or ''}" if earlier.official else ""
    if _is_named_in(speaker, passage.exact) or _is_named_in(speaker, issuer):
        # "The president urged" inside a statement by his secretary: a report may name the one or the other.
        return []
    remark = f"{speakers[0].name} → {speaker.name}"
    return [_note("speaker", passage, place, later, remark=remark)]


def may_be_same_speaker(one: Speaker, other: Speaker) -> bool:
    """Tell whether two speakers may be one: the same name or surname, or a document or body and who speaks for it.

    An unnamed official is never a named one.
    """
    names, others = _name_words(one), _name_words(other)
    if names & others and one.kind == other.kind:
        return one.kind != "person" or _surname(one) in others or _surname(other) in names
    if one.kind == other.kind == "person" and _sound_alike(one, other):
        return True
    kinds = {one.kind, other.kind}
    if kinds <= {"anonymous", "collective"}:
        return True
    return bool(kinds & {"document", "organization", "collective"}) and "anonymous" not in kinds


def _name_words(speaker: Speaker) -> frozenset[str]:
    names: Iterable[str] = (speaker.name, speaker.name_in_text or "")
    return frozenset(fold_letters(word.strip(".,()"), "") for name in names for word in name.split())


def _surname(speaker: Speaker) -> str:
    words = [word for word in speaker.name.split() if word.strip(".,()")]
    return fold_letters(words[-1].strip(".,()"), "") if words else ""


def _sound_alike(one: Speaker, other: Speaker) -> bool:
    """Tell whether two names in different scripts have the same surname by its consonants."""
    surnames = _surname(one), _surname(other)
    return _script_of(surnames[0]) != _script_of(surnames[1]) and _is_same_sound(*surnames)


def _is_same_sound(one: str, other: str) -> bool:
    skeletons = name_skeleton(one, _script_of(one)), name_skeleton(other, _script_of(other))
    return compare_skeletons(*skeletons) >= _SAME_SOUND


def _script_of(name: str) -> str:
    if any("\u0600" <= char <= "\u06ff" for char in name):
        return "arab"
    return "cyrl" if any("\u0400" <= char <= "\u04ff" for char in name) else "latn"


def _is_named_in(speaker: Speaker, text: str) -> bool:
    if speaker.kind not in ("person", "organization"):
        return False
    surname = _surname(speaker)
    if not surname:
        return False
    words = [(fold_letters(word.text, ""), word.text) for word in split_words(text)]
    return any(
        surname == folded
        or (
            word[:1].isupper()
            and _script_of(folded) != _script_of(surname)
            and _is_same_sound(surname, folded)
        )
        for folded, word in words
    )


def compare_marks(
    earlier: Side, later: Side, alignment: Alignment, relation: Relation, *, piece: Piece
) -> list[Change]:
    """Return whether a paraphrase was put in quotation marks, or a quotation lost them."""
    quoted, fresh_in_marks, _ = count_fresh_words(alignment, later)
    place = later.span(piece.start, piece.end)
    wording = earlier.span(*alignment.earlier_range)
    carried, altered, longest = _count_vouched(earlier, later, alignment)
    if quoted and (not carried + altered or 2 * (fresh_in_marks - altered) > quoted):
        return [_note("marks_added", wording, place, later)]
    if not quoted and relation in ("verbatim", "trimmed") and longest >= _LONG_QUOTE:
        return [_note("marks_dropped", wording, place, later)]
    return []


def _count_vouched(earlier: Side, later: Side, alignment: Alignment) -> tuple[int, int, int]:
    """Return how many words in marks were vouched for before, how many of the words in marks took the place of others
    in marks, and the longest run of words that were vouched for and have no marks now.
    """
    kept = altered = longest = run = 0
    last = (0, 0)
    for op in alignment.ops:
        if (op.earlier_words[0], op.later_words[0]) != last or op.kind != "equal":
            run = 0
        last = (op.earlier_words[1], op.later_words[1])
        if op.kind == "replace" and earlier.is_quoted(*op.earlier):
            replaced = alignment.later_units[slice(*op.later_words)]
            altered += sum(later.is_quoted(unit.start, unit.end) for unit in replaced)
        if op.kind != "equal":
            continue
        for i, j in zip(range(*op.earlier_words), range(*op.later_words), strict=True):
            before, after = alignment.earlier_units[i], alignment.later_units[j]
            vouched = earlier.official or earlier.is_quoted(before.start, before.end)
            inside = later.is_quoted(after.start, after.end)
            kept += vouched and inside
            run = run + 1 if vouched and not inside else 0
            longest = max(longest, run)
    return kept, altered, longest


def _note(change_class: ChangeClass, earlier: Span, later: Span, side: Side, *, remark: str = "") -> Change:
    in_quotes = side.is_quoted(later.start, later.end)
    return Change(
        change_class, rate_change(change_class, in_quotes=in_quotes), earlier, later, in_quotes, remark
    )
