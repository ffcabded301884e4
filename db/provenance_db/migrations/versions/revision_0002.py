"""Speakers are split as well as merged, and unnamed ones belong to their document, not to all of their outlet."""

from __future__ import annotations

import hashlib
from typing import Any

from alembic import op
from sqlalchemy import Connection, text

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TIME_PATTERN = "____-__-__T__:__:__.______Z"
OLD_ACTIONS = ("merge_speakers", "add_alias", "confirm", "reject", "correct", "undo", "comment")
ACTIONS = ("merge_speakers", "split_speaker", *OLD_ACTIONS[1:])
JUDGEMENT_COLUMNS = "pk, id, action, subject, value, reviewer, decided, reason"

JUDGEMENT = f"""
CREATE TABLE judgement (
    pk INTEGER NOT NULL CONSTRAINT pk_judgement PRIMARY KEY,
    id TEXT NOT NULL,
    action TEXT NOT NULL CONSTRAINT ck_judgement_action CHECK (action IN ({{actions}})),
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    decided TEXT NOT NULL CONSTRAINT ck_judgement_decided CHECK (decided LIKE '{TIME_PATTERN}'),
    reason TEXT NOT NULL,
    CONSTRAINT uq_judgement_id UNIQUE (id)
)
"""
GUARDS = (
    ("judgement_keeps_text", "UPDATE", "a judgement is never changed: add another one"),
    ("judgement_keeps_row", "DELETE", "a judgement is never deleted: undo it by another one"),
)
SPLIT = """
CREATE TABLE speaker_split (
    judgement_pk {int} NOT NULL CONSTRAINT fk_speaker_split_judgement_pk_judgement REFERENCES judgement (pk),
    speaker_pk {int} NOT NULL CONSTRAINT fk_speaker_split_speaker_pk_speaker REFERENCES speaker (pk),
    new_pk {int} NOT NULL CONSTRAINT fk_speaker_split_new_pk_speaker REFERENCES speaker (pk),
    part {text} NOT NULL CONSTRAINT ck_speaker_split_part CHECK (part IN ('name', 'mention', 'document', 'outlet')),
    value {text} NOT NULL,
    CONSTRAINT pk_speaker_split PRIMARY KEY (judgement_pk)
)
"""


def upgrade() -> None:
    """Let judgements split speakers, note which quotes they moved, and key unnamed speakers by document."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    _allow_actions(ACTIONS, on_sqlite=on_sqlite)
    words = {"int": "INTEGER", "text": "TEXT"} if on_sqlite else {"int": "BIGINT", "text": 'TEXT COLLATE "C"'}
    op.execute(SPLIT.format(**words))
    op.execute(
        f"ALTER TABLE quote ADD COLUMN extracted_pk {words['int']} "
        "CONSTRAINT fk_quote_extracted_pk_speaker REFERENCES speaker (pk)"
    )
    op.execute("CREATE INDEX ix_quote_extracted_pk ON quote (extracted_pk) WHERE extracted_pk IS NOT NULL")
    op.execute(
        f"ALTER TABLE given_alias ADD COLUMN holds {words['int']} NOT NULL DEFAULT 1 "
        "CONSTRAINT ck_given_alias_holds CHECK (holds IN (0, 1))"
    )
    # An undone undo would need the replay of the program; its next decision settles all of them anew.
    op.execute(
        "UPDATE given_alias SET holds = 0 WHERE judgement_pk IN (SELECT j.pk FROM judgement j "
        "JOIN judgement u ON u.subject = j.id AND u.action = 'undo' WHERE NOT EXISTS "
        "(SELECT 1 FROM judgement v WHERE v.subject = u.id AND v.action = 'undo'))"
    )
    _key_by_document(op.get_bind())


def _allow_actions(actions: tuple[str, ...], *, on_sqlite: bool) -> None:
    """Replace the check of what a judgement may be; SQLite has to write the table anew for that."""
    listed = ", ".join(f"'{action}'" for action in actions)
    if not on_sqlite:
        op.execute("ALTER TABLE judgement DROP CONSTRAINT ck_judgement_action")
        op.execute(f"ALTER TABLE judgement ADD CONSTRAINT ck_judgement_action CHECK (action IN ({listed}))")
        return
    # Rows of merges and aliases point to judgements: they may point to nothing until the rows are back.
    op.execute("PRAGMA defer_foreign_keys = ON")
    op.execute(f"CREATE TEMP TABLE kept AS SELECT {JUDGEMENT_COLUMNS} FROM judgement")
    op.execute("DROP TABLE judgement")
    op.execute(JUDGEMENT.format(actions=listed))
    op.execute(f"INSERT INTO judgement ({JUDGEMENT_COLUMNS}) SELECT {JUDGEMENT_COLUMNS} FROM kept")
    op.execute("DROP TABLE kept")
    for name, event, message in GUARDS:
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON judgement BEGIN SELECT RAISE(ABORT, '{message}'); END"
        )


def _key_by_document(connection: Connection) -> None:
    """Give the unnamed speakers of each document a row of their own.

    Those that a reviewer merged or named stay whole, under the first of their documents: decisions hold.
    """
    unnamed = connection.execute(
        text(
            "SELECT s.pk, s.kind, s.name, coalesce(a.folded, '') AS folded, "
            "(EXISTS (SELECT 1 FROM speaker_merge m WHERE s.pk IN (m.keep_pk, m.gone_pk)) OR EXISTS "
            "(SELECT 1 FROM given_alias g WHERE g.speaker_pk = s.pk)) AS decided FROM speaker s "
            "LEFT JOIN alias a ON a.speaker_pk = s.pk AND a.name = s.name "
            "WHERE s.kind IN ('anonymous', 'collective') OR s.name LIKE '%(issuer not named)' ORDER BY s.pk"
        )
    ).all()
    for speaker in unnamed:
        documents = connection.execute(
            text(
                "SELECT DISTINCT d.id FROM quote q JOIN version v ON v.pk = q.version_pk "
                "JOIN document d ON d.pk = v.document_pk WHERE q.speaker_pk = :pk ORDER BY d.id"
            ),
            {"pk": speaker.pk},
        ).scalars()
        for place, document in enumerate(documents.all()):
            identity = repr((speaker.kind, speaker.folded or speaker.name, "document", document))
            key = "s" + hashlib.sha256(identity.encode("utf-8")).hexdigest()[:16]
            if place == 0:
                connection.execute(
                    text("UPDATE speaker SET key = :key WHERE pk = :pk"), {"key": key, "pk": speaker.pk}
                )
            elif not speaker.decided:
                _take_out(connection, speaker, key=key, document=document)


def _take_out(connection: Connection, speaker: Any, *, key: str, document: str) -> None:
    """Give a document's quotes of an unnamed speaker, and the names they use, to a row of this key."""
    connection.execute(
        text("INSERT INTO speaker (key, kind, name) VALUES (:key, :kind, :name)"),
        {"key": key, "kind": speaker.kind, "name": speaker.name},
    )
    own = connection.execute(text("SELECT pk FROM speaker WHERE key = :key"), {"key": key}).scalar_one()
    values = {"own": own, "pk": speaker.pk, "document": document}
    connection.execute(
        text(
            "UPDATE quote SET speaker_pk = :own WHERE speaker_pk = :pk AND version_pk IN "
            "(SELECT v.pk FROM version v JOIN document d ON d.pk = v.document_pk WHERE d.id = :document)"
        ),
        values,
    )
    connection.execute(
        text(
            "INSERT INTO alias (speaker_pk, name, folded) SELECT :own, a.name, a.folded FROM alias a "
            "WHERE a.speaker_pk = :pk AND EXISTS (SELECT 1 FROM quote q LEFT JOIN quote_span m "
            "ON m.quote_pk = q.pk AND m.part = 'mention' WHERE q.speaker_pk = :own "
            "AND a.name IN (q.speaker_name, q.name_in_text, m.exact))"
        ),
        values,
    )


def downgrade() -> None:
    """Forget the splits: their judgements stay as comments, moved quotes go back; keys stay as they are."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(
        "UPDATE quote SET speaker_pk = extracted_pk, extracted_pk = NULL WHERE extracted_pk IS NOT NULL"
    )
    op.execute("DROP INDEX ix_quote_extracted_pk")
    op.execute("ALTER TABLE quote DROP COLUMN extracted_pk")
    op.execute("ALTER TABLE given_alias DROP COLUMN holds")
    op.execute("DROP TABLE speaker_split")
    _allow_actions(ACTIONS if _has_splits() else OLD_ACTIONS, on_sqlite=on_sqlite)


def _has_splits() -> bool:
    found = op.get_bind().execute(text("SELECT 1 FROM judgement WHERE action = 'split_speaker' LIMIT 1"))
    return found.first() is not None
