"""What reviewers' decisions make of the speakers: replayed from all that count, in the order they were decided.

A decision changes nothing that was extracted. Merges, further names and splits are rules: they give each speaker the
one it belongs to (`speaker.root_pk`) and each quote that a split took out its new speaker (`quote.speaker_pk`, with
`quote.extracted_pk` for what it was). The same replay runs over all quotes after a decision, and over the quotes of one
version when it is stored: what comes later is treated as what was there, in whatever order both arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from sqlalchemy import Connection, Row, Select, case, insert, select, update

from provenance.model import Speaker, SpeakerKind
from provenance_db.folding import fold
from provenance_db.identity import UNNAMED_KINDS, derive_speaker_key
from provenance_db.judgements import undone_judgements
from provenance_db.names import rebuild_names
from provenance_db.postings import chunks
from provenance_db.review_speakers import rename_speakers
from provenance_db.review_tables import REVIEW_ITEM, SPEAKER_GIVEN
from provenance_db.tables import (
    DOCUMENT,
    GIVEN_ALIAS,
    JUDGEMENT,
    OUTLET,
    QUOTE,
    QUOTE_SPAN,
    SPEAKER,
    SPEAKER_MERGE,
    SPEAKER_SPLIT,
    VERSION,
)

Part = Literal["name", "mention", "document", "outlet"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One decision that counts: `one` is the speaker it is about, `other` who goes to it or comes out of it."""

    judgement_pk: int
    action: Literal["merge", "alias", "split", "give"]
    one: int
    other: int | None
    part: Part = "name"
    value: str = ""
    document: str = ""


@dataclass(slots=True)
class Family:
    """Who belongs to whom, as the rules so far have it."""

    parents: dict[int, int] = field(default_factory=dict)

    def root_of(self, speaker: int) -> int:
        """Return the speaker that this one belongs to in the end, itself when nobody joined it to another."""
        while speaker in self.parents:
            speaker = self.parents[speaker]
        return speaker

    def members(self, root: int) -> list[int]:
        """Return all speakers that belong to a root, itself included."""
        return [root, *(each for each in self.parents if self.root_of(each) == root)]

    def join(self, keep: int, gone: int) -> None:
        """Let `gone`, and all that belong with it, belong to `keep`."""
        root, lost = self.root_of(keep), self.root_of(gone)
        if root != lost:
            self.parents[lost] = root


def settle(connection: Connection, *, version_pk: int | None = None) -> None:
    """Apply all decisions to all quotes, or to those of one version that was just stored."""
    rules = list(_rules(connection))
    moved_before = _take_back(connection, version_pk)
    family, dropped, moved = Family(), set[int](), set[int]()
    for rule in rules:
        if rule.action == "split":
            dropped |= _split_aliases(rules, rule, family)
            moved |= _split(connection, rule, family, version_pk)
        elif rule.action == "give":
            moved |= give_speaker(connection, rule, version_pk)
        elif rule.other is not None and (rule.action == "merge" or rule.other not in family.parents):
            family.join(rule.one, rule.other)
    _write_roots(connection, family)
    if version_pk is None:
        _write_aliases(connection, {rule.judgement_pk for rule in rules if rule.action == "alias"} - dropped)
        _rebuild(connection, rules, moved | moved_before)
        rename_speakers(connection)


def has_rules(connection: Connection) -> bool:
    """Tell whether a decision could concern quotes that are yet to come; merges alone concern speakers only."""
    return any(
        connection.execute(select(table.c.judgement_pk).limit(1)).first() is not None
        for table in (SPEAKER_SPLIT, GIVEN_ALIAS, SPEAKER_GIVEN)
    )


def _rules(connection: Connection) -> Iterator[Rule]:
    """Yield the decisions that count by (decided, id)."""
    undone = undone_judgements(connection)
    effective = select(REVIEW_ITEM.c.effective).where(REVIEW_ITEM.c.effective.is_not(None))
    standing = set(connection.execute(effective).scalars())
    found: list[tuple[tuple[str, str], Rule]] = []
    order = (JUDGEMENT.c.decided, JUDGEMENT.c.id, JUDGEMENT.c.action)
    for table in (SPEAKER_MERGE, SPEAKER_SPLIT, GIVEN_ALIAS, SPEAKER_GIVEN):
        query: Select[Any] = select(table, *order).join(JUDGEMENT, JUDGEMENT.c.pk == table.c.judgement_pk)
        for row in connection.execute(query):
            if row.id in undone or (row.action in {"confirm", "correct"} and row.id not in standing):
                continue
            if table is SPEAKER_MERGE:
                rule = Rule(row.judgement_pk, "merge", row.keep_pk, row.gone_pk)
            elif table is SPEAKER_SPLIT:
                rule = Rule(
                    row.judgement_pk, "split", row.speaker_pk, row.new_pk, cast("Part", row.part), row.value
                )
            elif table is SPEAKER_GIVEN:
                rule = Rule(
                    row.judgement_pk, "give", row.speaker_pk, None, value=row.wording, document=row.document
                )
            else:
                named = _speaker_of_name(connection, row.speaker_pk, row.name)
                rule = Rule(row.judgement_pk, "alias", row.speaker_pk, named, value=row.name)
            found.append(((row.decided, row.id), rule))
    yield from (rule for _, rule in sorted(found, key=lambda each: each[0]))


def _speaker_of_name(connection: Connection, speaker: int, name: str) -> int | None:
    """Return the speaker that texts call by a further name of `speaker`; descriptions of unnamed ones join nobody."""
    kind = connection.execute(select(SPEAKER.c.kind).where(SPEAKER.c.pk == speaker)).scalar_one()
    if kind in UNNAMED_KINDS:
        return None
    key = derive_speaker_key(Speaker(name, cast("SpeakerKind", kind)), document="")
    found = connection.execute(select(SPEAKER.c.pk).where(SPEAKER.c.key == key)).scalar()
    return None if found == speaker else found


def _take_back(connection: Connection, version_pk: int | None) -> set[int]:
    """Give all moved quotes back to the speakers they were extracted with; return the speakers this concerns."""
    moved = QUOTE.c.extracted_pk.is_not(None) | (QUOTE.c.given > 0)
    if version_pk is not None:
        return set()  # just stored: nothing is moved yet
    rows = connection.execute(select(QUOTE.c.speaker_pk, QUOTE.c.extracted_pk).where(moved).distinct()).all()
    if rows:
        own = case((QUOTE.c.extracted_pk.is_not(None), QUOTE.c.extracted_pk), else_=QUOTE.c.speaker_pk)
        unknown = QUOTE.c.given == 2
        values = {
            "speaker_pk": case((unknown, None), else_=own),
            "speaker_name": case((unknown, None), else_=QUOTE.c.speaker_name),
            "extracted_pk": None,
            "given": 0,
        }
        connection.execute(update(QUOTE).where(moved).values(**values))
    return {pk for row in rows for pk in row if pk is not None}


def _split_aliases(rules: Iterable[Rule], split: Rule, family: Family) -> set[int]:
    """Return the further names, given earlier, that a split takes away from a speaker."""
    if split.part not in {"name", "mention"}:
        return set()
    root, name = family.root_of(split.one), fold(split.value)
    found = set()
    for rule in rules:
        if rule is split:
            break
        if rule.action == "alias" and fold(rule.value) == name and family.root_of(rule.one) == root:
            found.add(rule.judgement_pk)
    return found


def _split(connection: Connection, rule: Rule, family: Family, version_pk: int | None) -> set[int]:
    """Move the quotes that a split takes out of a speaker; return the speakers whose quotes became others."""
    assert rule.other is not None
    root = family.root_of(rule.one)
    if rule.other != root and family.root_of(rule.other) == root:
        family.parents.pop(rule.other)
    members = [each for each in family.members(root) if each != rule.other]
    quotes = list(find_part(connection, members, part=rule.part, value=rule.value, version_pk=version_pk))
    by_owner: dict[tuple[int, int], list[int]] = {}
    for quote in quotes:
        extracted = quote.speaker_pk if quote.extracted_pk is None else quote.extracted_pk
        by_owner.setdefault((quote.speaker_pk, extracted), []).append(quote.pk)
    for (_, extracted), pks in by_owner.items():
        # A quote that comes back to whom it was extracted with is not moved at all.
        kept = None if extracted == rule.other else extracted
        for chunk in chunks(pks, 500):
            values = {"speaker_pk": rule.other, "extracted_pk": kept}
            connection.execute(update(QUOTE).where(QUOTE.c.pk.in_(chunk)).values(**values))
    return {pk for owners in by_owner for pk in owners}


def give_speaker(connection: Connection, rule: Rule, version_pk: int | None) -> set[int]:
    """Give the quotes of a wording in a document to a speaker; return the speakers whose quotes became others."""
    query: Select[Any] = (
        select(QUOTE.c.pk, QUOTE.c.speaker_pk, QUOTE.c.extracted_pk, QUOTE.c.speaker_name, QUOTE.c.given)
        .join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(DOCUMENT.c.id == rule.document)
    )
    if version_pk is not None:
        query = query.where(QUOTE.c.version_pk == version_pk)
    concerned: set[int] = set()
    called = connection.execute(select(SPEAKER.c.name).where(SPEAKER.c.pk == rule.one)).scalar_one()
    for row in connection.execute(query).all():
        contents = connection.execute(
            select(QUOTE_SPAN.c.exact)
            .where(QUOTE_SPAN.c.quote_pk == row.pk, QUOTE_SPAN.c.part == "content")
            .order_by(QUOTE_SPAN.c.position)
        ).scalars()
        if " … ".join(contents) != rule.value:
            continue
        extracted = row.speaker_pk if row.extracted_pk is None else row.extracted_pk
        values: dict[str, Any] = {"speaker_pk": rule.one}
        if row.speaker_name is None or row.given == 2:  # nobody was known to say it
            values |= {"speaker_name": called, "extracted_pk": None, "given": 2}
        else:
            values |= {"extracted_pk": None if extracted == rule.one else extracted, "given": 1}
        connection.execute(update(QUOTE).where(QUOTE.c.pk == row.pk).values(**values))
        concerned |= {pk for pk in (row.speaker_pk, extracted, rule.one) if pk is not None}
    return concerned


def find_part(
    connection: Connection, members: list[int], *, part: Part, value: str, version_pk: int | None = None
) -> Iterator[Row[Any]]:
    """Yield the quotes of these speakers that a part is made of, from all versions or from one.

    `name`: whom the document calls so; `mention`: where the mention itself says so; `document` and `outlet`: who is
    quoted there.
    """
    query: Select[Any] = select(
        QUOTE.c.pk, QUOTE.c.speaker_pk, QUOTE.c.extracted_pk, QUOTE.c.speaker_name, QUOTE.c.name_in_text
    ).join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
    if version_pk is not None:
        query = query.where(QUOTE.c.version_pk == version_pk)
    if part == "document":
        query = query.join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk).where(DOCUMENT.c.id == value)
    elif part == "outlet":
        query = query.join(OUTLET, OUTLET.c.pk == VERSION.c.outlet_pk).where(OUTLET.c.name == value)
    elif part == "mention":
        query = query.add_columns(QUOTE_SPAN.c.exact).join(QUOTE_SPAN, QUOTE_SPAN.c.quote_pk == QUOTE.c.pk)
        query = query.where(QUOTE_SPAN.c.part == "mention", QUOTE.c.mention_resolved == 0)
    wanted = fold(value)
    for chunk in chunks(sorted(members), 500):
        for row in connection.execute(query.where(QUOTE.c.speaker_pk.in_(chunk))).all():
            if part == "name":
                fits = wanted in {fold(name) for name in (row.speaker_name, row.name_in_text) if name}
            else:
                fits = part != "mention" or fold(row.exact) == wanted
            if fits:
                yield row


def _write_roots(connection: Connection, family: Family) -> None:
    """Write whom each speaker belongs to, where that is not what stands there."""
    wanted = {speaker: family.root_of(speaker) for speaker in family.parents}
    stored = connection.execute(select(SPEAKER.c.pk, SPEAKER.c.root_pk).where(SPEAKER.c.root_pk.is_not(None)))
    known = {row.pk: row.root_pk for row in stored}
    for speaker in sorted(wanted.keys() | known.keys()):
        if wanted.get(speaker) != known.get(speaker):
            values = {"root_pk": wanted.get(speaker)}
            connection.execute(update(SPEAKER).where(SPEAKER.c.pk == speaker).values(**values))


def _write_aliases(connection: Connection, holding: set[int]) -> None:
    """Mark which given names count."""
    rows = connection.execute(select(GIVEN_ALIAS.c.judgement_pk, GIVEN_ALIAS.c.holds)).all()
    for row in rows:
        holds = int(row.judgement_pk in holding)
        if holds != row.holds:
            changed = update(GIVEN_ALIAS).where(GIVEN_ALIAS.c.judgement_pk == row.judgement_pk)
            connection.execute(changed.values(holds=holds))


def _rebuild(connection: Connection, rules: list[Rule], concerned: set[int]) -> None:
    """Collect anew the names of speakers that gained or lost quotes, and name those that were split off."""
    made = set(connection.execute(select(SPEAKER_SPLIT.c.new_pk)).scalars())
    given = [
        (rule.other, rule.value if rule.part in {"name", "mention"} else None)
        for rule in rules
        if rule.action == "split" and rule.other is not None
    ]
    rebuild_names(connection, concerned | made, unnamed=made - {pk for pk, _ in given}, given=given)


def insert_speaker(connection: Connection, *, key: str, kind: str, name: str) -> int:
    """Return the row of a speaker key, made now when it is new."""
    found = connection.execute(select(SPEAKER.c.pk).where(SPEAKER.c.key == key)).scalar()
    if found is not None:
        return int(found)
    inserted = connection.execute(insert(SPEAKER).values(key=key, kind=kind, name=name)).inserted_primary_key
    assert inserted is not None
    return int(inserted[0])
