"""Accounts, sessions, tokens and the log of access over the archive's own database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from provenance.errors import InputError, LookupFailedError
from provenance.services.access import (
    LANGUAGES,
    ROLES,
    AccessEvent,
    Account,
    ApiToken,
    Language,
    Role,
)
from provenance_db.access_tables import ACCESS_EVENT, ACCESS_SETTING, ACCOUNT, API_TOKEN, WEB_SESSION
from provenance_db.admission import admit_texts
from provenance_db.engine import reading, writing
from provenance_db.times import from_stored, to_stored

Result = TypeVar("Result")
_ACCOUNT_COLUMNS = (ACCOUNT.c.name, ACCOUNT.c.role, ACCOUNT.c.language, ACCOUNT.c.active, ACCOUNT.c.created)
LAST_ADMIN = "would leave no active admin: make another account admin first"


class SqlAccess:
    """Implements `provenance.services.access.AccessStore`; shares the store's connections."""

    def __init__(self, engine: Engine, *, place: str) -> None:
        self._engine = engine
        self._place = place

    def accounts(self) -> Sequence[Account]:
        """List accounts by name."""
        query = select(*_ACCOUNT_COLUMNS).order_by(ACCOUNT.c.name)
        return self._read(lambda connection: [_account(row) for row in connection.execute(query)])

    def account(self, name: str) -> Account | None:
        """Return the account of this name, active or not."""
        return self._read(lambda connection: _find(connection, name))

    def password_hash(self, name: str) -> str | None:
        """Return the hash of an account's password, None when it has none or does not exist."""
        query = select(ACCOUNT.c.password).where(ACCOUNT.c.name == name)
        return self._read(lambda connection: connection.execute(query).scalar())

    def add_account(self, account: Account, *, password_hash: str | None) -> None:
        """Store a new account; raises InputError when the name is taken or a value is none of ours."""
        admit_texts(f"account {account.name!r}", {"name": account.name})
        if account.role not in ROLES or account.language not in LANGUAGES:
            raise InputError(f"account {account.name!r}: its role is one of {', '.join(ROLES)}")

        def add(connection: Connection) -> None:
            if _find(connection, account.name) is not None:
                raise InputError(f"there is an account {account.name!r} already: choose another name")
            connection.execute(
                insert(ACCOUNT).values(
                    name=account.name,
                    role=account.role,
                    language=account.language,
                    active=int(account.active),
                    created=_stored(account.created),
                    password=password_hash,
                )
            )

        self._write(add)

    def change_account(
        self,
        name: str,
        *,
        role: Role | None = None,
        language: Language | None = None,
        active: bool | None = None,
        password_hash: str | None = None,
    ) -> Account:
        """Change what is given; a new password or a closed account ends its sessions, a closed one its tokens too.

        Raises LookupFailedError for an unknown name, InputError when no active admin would be left.
        """
        given = {
            "role": role,
            "language": language,
            "active": None if active is None else int(active),
            "password": password_hash,
        }
        values = {key: value for key, value in given.items() if value is not None}

        def change(connection: Connection) -> Account:
            before = _find(connection, name)
            if before is None:
                raise LookupFailedError(f"no account {name!r}: `provenance accounts list` shows all")
            if values:
                connection.execute(update(ACCOUNT).where(ACCOUNT.c.name == name).values(**values))
            if before.role == "admin" and before.active and not _count_admins(connection):
                raise InputError(f"this {LAST_ADMIN}")
            own = select(ACCOUNT.c.pk).where(ACCOUNT.c.name == name).scalar_subquery()
            if password_hash is not None or active is False:
                connection.execute(delete(WEB_SESSION).where(WEB_SESSION.c.account_pk == own))
            if active is False:
                connection.execute(update(API_TOKEN).where(API_TOKEN.c.account_pk == own).values(revoked=1))
            after = _find(connection, name)
            assert after is not None
            return after

        return self._write(change)

    def start_session(self, digest: str, *, account: str, created: datetime, expires: datetime) -> None:
        """Note a session; those that have expired are forgotten."""

        def start(connection: Connection) -> None:
            connection.execute(delete(WEB_SESSION).where(WEB_SESSION.c.expires <= _stored(created)))
            pk = connection.execute(select(ACCOUNT.c.pk).where(ACCOUNT.c.name == account)).scalar_one()
            connection.execute(
                insert(WEB_SESSION).values(
                    digest=digest, account_pk=pk, created=_stored(created), expires=_stored(expires)
                )
            )

        self._write(start)

    def session_account(self, digest: str, *, now: datetime) -> Account | None:
        """Return whose session this is, or None when it is unknown, over, or its account not active."""
        query = (
            select(*_ACCOUNT_COLUMNS)
            .join(WEB_SESSION, WEB_SESSION.c.account_pk == ACCOUNT.c.pk)
            .where(
                WEB_SESSION.c.digest == digest, WEB_SESSION.c.expires > _stored(now), ACCOUNT.c.active == 1
            )
        )
        return self._read(lambda connection: _one(connection.execute(query).first()))

    def end_session(self, digest: str) -> None:
        """Forget a session."""
        statement = delete(WEB_SESSION).where(WEB_SESSION.c.digest == digest)
        self._write(lambda connection: connection.execute(statement))

    def add_token(self, token: ApiToken, *, digest: str) -> None:
        """Store a token; raises LookupFailedError when there is no such account."""
        admit_texts(f"token of {token.account!r}", {"label": token.label})

        def add(connection: Connection) -> None:
            pk = connection.execute(select(ACCOUNT.c.pk).where(ACCOUNT.c.name == token.account)).scalar()
            if pk is None:
                raise LookupFailedError(f"no account {token.account!r}: `provenance accounts list` shows all")
            connection.execute(
                insert(API_TOKEN).values(
                    id=token.id,
                    digest=digest,
                    account_pk=pk,
                    label=token.label,
                    created=_stored(token.created),
                    expires=None if token.expires is None else _stored(token.expires),
                    revoked=int(token.revoked),
                )
            )

        self._write(add)

    def tokens(self, *, account: str | None = None) -> Sequence[ApiToken]:
        """List tokens by (created, id)."""
        columns = (
            API_TOKEN.c.id,
            ACCOUNT.c.name,
            API_TOKEN.c.label,
            API_TOKEN.c.created,
            API_TOKEN.c.expires,
            API_TOKEN.c.revoked,
        )
        query = select(*columns).join(ACCOUNT, ACCOUNT.c.pk == API_TOKEN.c.account_pk)
        if account is not None:
            query = query.where(ACCOUNT.c.name == account)
        query = query.order_by(API_TOKEN.c.created, API_TOKEN.c.id)
        return self._read(lambda connection: [_token(row) for row in connection.execute(query)])

    def token_account(self, digest: str, *, now: datetime) -> Account | None:
        """Return whose token this is, or None when it is unknown, over or revoked, or its account not active."""
        query = (
            select(*_ACCOUNT_COLUMNS)
            .join(API_TOKEN, API_TOKEN.c.account_pk == ACCOUNT.c.pk)
            .where(
                API_TOKEN.c.digest == digest,
                API_TOKEN.c.revoked == 0,
                API_TOKEN.c.expires.is_(None) | (API_TOKEN.c.expires > _stored(now)),
                ACCOUNT.c.active == 1,
            )
        )
        return self._read(lambda connection: _one(connection.execute(query).first()))

    def revoke_token(self, token: str) -> None:
        """End a token; raises LookupFailedError for an unknown id."""

        def revoke(connection: Connection) -> None:
            done = connection.execute(update(API_TOKEN).where(API_TOKEN.c.id == token).values(revoked=1))
            if done.rowcount == 0:
                raise LookupFailedError(f"no token {token!r}: `provenance accounts token --list` shows all")

        self._write(revoke)

    def note(self, events: Sequence[AccessEvent]) -> None:
        """Append to the log of access."""
        rows = [
            {
                "at": _stored(event.at),
                "account": event.account,
                "address": event.address,
                "what": event.what,
                "method": event.method,
                "path": event.path,
                "status": event.status,
                "note": event.note,
            }
            for event in events
        ]
        if rows:
            self._write(lambda connection: connection.execute(insert(ACCESS_EVENT), rows))

    def events(
        self, *, offset: int = 0, limit: int = 100, account: str | None = None
    ) -> Sequence[AccessEvent]:
        """List events, newest first."""
        query = select(ACCESS_EVENT).order_by(ACCESS_EVENT.c.pk.desc()).offset(offset).limit(limit)
        if account is not None:
            query = query.where(ACCESS_EVENT.c.account == account)
        return self._read(lambda connection: [_event(row) for row in connection.execute(query)])

    def count_events(
        self, what: str, *, since: datetime, account: str | None = None, address: str | None = None
    ) -> int:
        """Count events of a kind."""
        query = select(func.count()).where(ACCESS_EVENT.c.what == what, ACCESS_EVENT.c.at >= _stored(since))
        if account is not None:
            query = query.where(ACCESS_EVENT.c.account == account)
        if address is not None:
            query = query.where(ACCESS_EVENT.c.address == address)
        return self._read(lambda connection: int(connection.execute(query).scalar_one()))

    def setting(self, name: str, fresh: str) -> str:
        """Return a setting; the first time `fresh` is stored and returned."""
        query = select(ACCESS_SETTING.c.value).where(ACCESS_SETTING.c.name == name)

        def keep(connection: Connection) -> str:
            found: str | None = connection.execute(query).scalar()
            if found is None:
                connection.execute(insert(ACCESS_SETTING).values(name=name, value=fresh))
            return fresh if found is None else found

        found: str | None = self._read(lambda connection: connection.execute(query).scalar())
        return self._write(keep) if found is None else found

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        with reading(self._engine, place=self._place) as connection:
            return work(connection)

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        with writing(self._engine, place=self._place) as connection:
            return work(connection)


def _stored(moment: datetime | None) -> str:
    stored = to_stored(moment, place="access")
    if stored is None:
        raise InputError("access: a time is missing")
    return stored


def _find(connection: Connection, name: str) -> Account | None:
    query = select(*_ACCOUNT_COLUMNS).where(ACCOUNT.c.name == name)
    return _one(connection.execute(query).first())


def _count_admins(connection: Connection) -> int:
    query = select(func.count()).where(ACCOUNT.c.role == "admin", ACCOUNT.c.active == 1)
    return int(connection.execute(query).scalar_one())


def _one(row: Any) -> Account | None:
    return None if row is None else _account(row)


def _account(row: Any) -> Account:
    return Account(
        name=row.name,
        role=row.role,
        language=row.language,
        active=bool(row.active),
        created=from_stored(row.created),
    )


def _token(row: Any) -> ApiToken:
    created = from_stored(row.created)
    assert created is not None
    return ApiToken(
        id=row.id,
        account=row.name,
        label=row.label,
        created=created,
        expires=from_stored(row.expires),
        revoked=bool(row.revoked),
    )


def _event(row: Any) -> AccessEvent:
    at = from_stored(row.at)
    assert at is not None
    return AccessEvent(
        at=at,
        account=row.account,
        address=row.address,
        what=row.what,
        method=row.method,
        path=row.path,
        status=row.status,
        note=row.note,
    )
