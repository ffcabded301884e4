"""The review queue: items, events, claims, filters; judgements may be unsure or skip; quotes may be given a speaker."""

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
ACTIONS = (*OLD_ACTIONS[:6], "unsure", "skip", *OLD_ACTIONS[6:])
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
    """
CREATE TABLE review_item (
    id {text} NOT NULL CONSTRAINT pk_review_item PRIMARY KEY,
    rules {text} NOT NULL,
    subject_kind {text} NOT NULL
        CONSTRAINT ck_review_item_subject_kind CHECK (subject_kind IN ('link', 'quote', 'speakers')),
    subject {text} NOT NULL,
    severity {text} NOT NULL
        CONSTRAINT ck_review_item_severity CHECK (severity IN ('none', 'low', 'medium', 'high')),
    grade {int} NOT NULL,
    confidence {double} NOT NULL,
    reach {double} NOT NULL,
    outlets {int} NOT NULL,
    copies {int} NOT NULL,
    priority {double} NOT NULL,
    evidence {text} NOT NULL,
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
)
""",
    """
CREATE TABLE review_event (
    judgement_pk {int} NOT NULL CONSTRAINT pk_review_event PRIMARY KEY
        CONSTRAINT fk_review_event_judgement_pk_judgement REFERENCES judgement (pk),
    item {text} NOT NULL,
    seen {int} NOT NULL,
    evidence {text} NOT NULL,
    holds {int} NOT NULL CONSTRAINT ck_review_event_holds CHECK (holds IN (0, 1))
)
""",
    """
CREATE TABLE review_claim (
    item {text} NOT NULL CONSTRAINT pk_review_claim PRIMARY KEY,
    reviewer {text} NOT NULL,
    until {text} NOT NULL
)
""",
    """
CREATE TABLE saved_filter (
    reviewer {text} NOT NULL,
    name {text} NOT NULL,
    chosen {text} NOT NULL,
    CONSTRAINT pk_saved_filter PRIMARY KEY (reviewer, name)
)
""",
    """
CREATE TABLE review_setting (
    name {text} NOT NULL CONSTRAINT pk_review_setting PRIMARY KEY,
    value {text} NOT NULL
)
""",
    """
CREATE TABLE speaker_given (
    judgement_pk {int} NOT NULL CONSTRAINT pk_speaker_given PRIMARY KEY
        CONSTRAINT fk_speaker_given_judgement_pk_judgement REFERENCES judgement (pk),
    document {text} NOT NULL,
    wording {text} NOT NULL,
    speaker_pk {int} NOT NULL CONSTRAINT fk_speaker_given_speaker_pk_speaker REFERENCES speaker (pk)
)
""",
)
INDEXES = (
    ("ix_review_item_subject", "review_item (subject)"),
    ("ix_review_item_document", "review_item (document)"),
    ("ix_review_item_effective", "review_item (effective)"),
    ("ix_review_event_item", "review_event (item)"),
)


def upgrade() -> None:
    """Make room for the queue and let judgements say unsure and skip."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    _allow_actions(ACTIONS, on_sqlite=on_sqlite)
    words = (
        {"int": "INTEGER", "text": "TEXT", "double": "REAL"}
        if on_sqlite
        else {"int": "BIGINT", "text": 'TEXT COLLATE "C"', "double": "DOUBLE PRECISION"}
    )
    for table in TABLES:
        op.execute(table.format(**words))
    for name, columns in INDEXES:
        op.execute(f"CREATE INDEX {name} ON {columns}")
    op.execute(
        f"ALTER TABLE quote ADD COLUMN given {words['int']} NOT NULL DEFAULT 0 "
        "CONSTRAINT ck_quote_given CHECK (given IN (0, 1, 2))"
    )


def _allow_actions(actions: tuple[str, ...], *, on_sqlite: bool) -> None:
    """Replace the check of what a judgement may be; SQLite has to write the table anew for that."""
    listed = ", ".join(f"'{action}'" for action in actions)
    if not on_sqlite:
        op.execute("ALTER TABLE judgement DROP CONSTRAINT ck_judgement_action")
        op.execute(f"ALTER TABLE judgement ADD CONSTRAINT ck_judgement_action CHECK (action IN ({listed}))")
        return
    # Rows of merges, splits and aliases point to judgements: they may point to nothing until the rows are back.
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
    """Forget the queue; its judgements stay, given quotes go back to whom they were extracted with."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(
        "UPDATE quote SET speaker_pk = coalesce(extracted_pk, speaker_pk), extracted_pk = NULL WHERE given = 1"
    )
    op.execute("UPDATE quote SET speaker_pk = NULL, speaker_name = NULL, extracted_pk = NULL WHERE given = 2")
    op.execute("ALTER TABLE quote DROP COLUMN given")
    for name, _ in INDEXES:
        op.execute(f"DROP INDEX {name}")
    for table in (
        "speaker_given",
        "review_setting",
        "saved_filter",
        "review_claim",
        "review_event",
        "review_item",
    ):
        op.execute(f"DROP TABLE {table}")
    new = text("SELECT 1 FROM judgement WHERE action IN ('unsure', 'skip') LIMIT 1")
    used = op.get_bind().execute(new).first() is not None
    _allow_actions(ACTIONS if used else OLD_ACTIONS, on_sqlite=on_sqlite)
