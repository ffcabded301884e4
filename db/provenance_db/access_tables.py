"""The tables of accounts, sessions, tokens and the log of access."""

from __future__ import annotations

from sqlalchemy import BigInteger, Text
from sqlmodel import Field

from provenance_db.tables import StoreTable


class AccountTable(StoreTable, table=True):
    """A person who uses the desk; `password` is an Argon2 hash."""

    __tablename__ = "account"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    name: str = Field(sa_type=Text, unique=True)
    role: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    active: int = Field(sa_type=BigInteger)
    created: str = Field(sa_type=Text)
    password: str | None = Field(default=None, sa_type=Text)


class WebSessionTable(StoreTable, table=True):
    """Somebody logged in; `digest` is the SHA-256 of the secret in his cookie."""

    __tablename__ = "web_session"
    digest: str = Field(primary_key=True, sa_type=Text)
    account_pk: int = Field(foreign_key="account.pk", sa_type=BigInteger, index=True)
    created: str = Field(sa_type=Text)
    expires: str = Field(sa_type=Text)


class ApiTokenTable(StoreTable, table=True):
    """A key for programs."""

    __tablename__ = "api_token"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    id: str = Field(sa_type=Text, unique=True)
    digest: str = Field(sa_type=Text, unique=True)
    account_pk: int = Field(foreign_key="account.pk", sa_type=BigInteger)
    label: str = Field(sa_type=Text)
    created: str = Field(sa_type=Text)
    expires: str | None = Field(default=None, sa_type=Text)
    revoked: int = Field(sa_type=BigInteger)


class AccessEventTable(StoreTable, table=True):
    """One use of the desk; the account is a name, because failed logins name those that do not exist."""

    __tablename__ = "access_event"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    at: str = Field(sa_type=Text)
    account: str = Field(sa_type=Text)
    address: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    method: str = Field(sa_type=Text)
    path: str = Field(sa_type=Text)
    status: int = Field(sa_type=BigInteger)
    note: str = Field(sa_type=Text)


class AccessSettingTable(StoreTable, table=True):
    """A setting that all servers of one database share."""

    __tablename__ = "access_setting"
    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


ACCOUNT, WEB_SESSION, API_TOKEN, ACCESS_EVENT, ACCESS_SETTING = (
    StoreTable.metadata.tables[name]
    for name in ("account", "web_session", "api_token", "access_event", "access_setting")
)
