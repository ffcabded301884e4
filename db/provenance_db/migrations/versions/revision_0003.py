"""The review queue: items, what was decided on them, who holds them, and which filters reviewers keep."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TIME_PATTERN = "____-__-__T__:__:__.______Z"
OLD_ACTIONS = (
    "merge_speakers", "split_speaker", "add_alias", "confirm", "reject", "correct", "undo", "comment",
)  # fmt: skip
ACTIONS = (*OLD_ACTIONS, "unsure", "skip")
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
TABLES = (
    (
        "review_shown",
        """
        digest {text} NOT NULL CONSTRAINT pk_review_shown PRIMARY KEY,
        shown {text} NOT NULL
        """,
    ),
    (
        "review_item",
        """
        id {text} NOT NULL CONSTRAINT pk_review_item PRIMARY KEY,
        rule {text} NOT NULL,
        rules {text} NOT NULL,
        subject_kind {text} NOT NULL CONSTRAINT ck_review_item_subject_kind
            CHECK (subject_kind IN ('link', 'quote', 'speakers')),
        subject {text} NOT NULL,
        severity {text} NOT NULL CONSTRAINT ck_review_item_severity
            CHECK (severity IN ('none', 'low', 'medium', 'high')),
        weight {double} NOT NULL,
        confidence {double} NOT NULL,
        reach {double} NOT NULL,
        outlets {int} NOT NULL,
        copies {int} NOT NULL,
        total {double} NOT NULL,
        shown {text} NOT NULL CONSTRAINT fk_review_item_shown_review_shown REFERENCES review_shown (digest),
        document {text} NOT NULL,
        outlet {text},
        lang {text},
        published {text},
        speaker {text},
        speaker_folded {text} NOT NULL,
        classes {text} NOT NULL,
        summary {text} NOT NULL,
        folded {text} NOT NULL,
        gone {int} NOT NULL CONSTRAINT ck_review_item_gone CHECK (gone IN (0, 1)),
        state {text} NOT NULL CONSTRAINT ck_review_item_state
            CHECK (state IN ('open', 'confirmed', 'rejected', 'corrected', 'unsure', 'disputed')),
        revision {int} NOT NULL,
        opinions {int} NOT NULL,
        effective {text},
        reopened {text} NOT NULL
        """,
    ),
    (
        "review_event",
        """
        judgement_pk {int} NOT NULL CONSTRAINT fk_review_event_judgement_pk_judgement REFERENCES judgement (pk),
        item {text} NOT NULL,
        seen {int} NOT NULL,
        shown {text} NOT NULL CONSTRAINT fk_review_event_shown_review_shown REFERENCES review_shown (digest),
        holds {int} NOT NULL CONSTRAINT ck_review_event_holds CHECK (holds IN (0, 1)),
        CONSTRAINT pk_review_event PRIMARY KEY (judgement_pk)
        """,
    ),
    (
        "review_claim",
        """
        item {text} NOT NULL CONSTRAINT pk_review_claim PRIMARY KEY
            CONSTRAINT fk_review_claim_item_review_item REFERENCES review_item (id),
        reviewer {text} NOT NULL,
        until {text} NOT NULL CONSTRAINT ck_review_claim_until CHECK (until LIKE '{time}')
        """,
    ),
    (
        "review_filter",
        """
        reviewer {text} NOT NULL,
        name {text} NOT NULL,
        chosen {text} NOT NULL,
        CONSTRAINT pk_review_filter PRIMARY KEY (reviewer, name)
        """,
    ),
    (
        "review_setting",
        """
        name {text} NOT NULL CONSTRAINT pk_review_setting PRIMARY KEY,
        value {text} NOT NULL
        """,
    ),
    (
        "given_speaker",
        """
        judgement_pk {int} NOT NULL CONSTRAINT fk_given_speaker_judgement_pk_judgement REFERENCES judgement (pk),
        document {text} NOT NULL,
        wording {text} NOT NULL,
        position {int} NOT NULL,
        speaker_pk {int} NOT NULL CONSTRAINT fk_given_speaker_speaker_pk_speaker REFERENCES speaker (pk),
        CONSTRAINT pk_given_speaker PRIMARY KEY (judgement_pk)
        """,
    ),
)
INDEXES = (
    "CREATE INDEX ix_review_item_gone ON review_item (gone, total DESC, id)",
    "CREATE INDEX ix_review_item_document ON review_item (document)",
    "CREATE INDEX ix_review_item_subject ON review_item (subject)",
    "CREATE INDEX ix_review_item_effective ON review_item (effective) WHERE effective IS NOT NULL",
    "CREATE INDEX ix_review_event_item ON review_event (item)",
    "CREATE INDEX ix_judgement_subject ON judgement (subject)",
    "CREATE INDEX ix_quote_given_pk ON quote (given_pk) WHERE given_pk IS NOT NULL",
)


def upgrade() -> None:
    """Make the tables of the review queue, and let judgements say `unsure` and `skip`."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    _allow_actions(ACTIONS, on_sqlite=on_sqlite)
    words = (
        {"int": "INTEGER", "text": "TEXT", "double": "DOUBLE"}
        if on_sqlite
        else {"int": "BIGINT", "text": 'TEXT COLLATE "C"', "double": "DOUBLE PRECISION"}
    )
    for name, columns in TABLES:
        op.execute(f"CREATE TABLE {name} ({columns.format(**words, time=TIME_PATTERN)})")
    op.execute(
        f"ALTER TABLE quote ADD COLUMN given_pk {words['int']} "
        "CONSTRAINT fk_quote_given_pk_judgement REFERENCES judgement (pk)"
    )
    for statement in INDEXES:
        op.execute(statement)


def _allow_actions(actions: tuple[str, ...], *, on_sqlite: bool) -> None:
    """Replace the check of what a judgement may be; SQLite has to write the table anew for that."""
    listed = ", ".join(f"'{action}'" for action in actions)
    if not on_sqlite:
        op.execute("ALTER TABLE judgement DROP CONSTRAINT ck_judgement_action")
        op.execute(f"ALTER TABLE judgement ADD CONSTRAINT ck_judgement_action CHECK (action IN ({listed}))")
        return
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


def downgrade() -> None:
    """Forget the queue; its judgements stay, and given quotes go back to whom they were extracted with."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute("UPDATE quote SET speaker_pk = extracted_pk, extracted_pk = NULL WHERE given_pk IS NOT NULL")
    for name in ("ix_quote_given_pk", "ix_judgement_subject"):
        op.execute(f"DROP INDEX {name}")
    op.execute("ALTER TABLE quote DROP COLUMN given_pk")
    for name in ("given_speaker", "review_setting", "review_filter", "review_claim", "review_event", "review_item"):
        op.execute(f"DROP TABLE {name}")
    op.execute("DROP TABLE review_shown")
    new = text("SELECT 1 FROM judgement WHERE action IN ('unsure', 'skip') LIMIT 1")
    kept = ACTIONS if op.get_bind().execute(new).first() is not None else OLD_ACTIONS
    _allow_actions(kept, on_sqlite=on_sqlite)
