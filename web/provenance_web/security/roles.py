"""What each role may do: one table; what is not in it is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from starlette.routing import compile_path

from provenance.services.access import ROLES, Account

Level = Literal["anyone", "reader", "reviewer", "admin"]

ROUTES: dict[tuple[str, str], Level] = {
    # pages
    ("GET", "/"): "reader",
    ("GET", "/queue"): "reader",
    ("GET", "/next"): "reviewer",
    ("GET", "/items/{id}"): "reader",
    ("POST", "/items/{id}/decide"): "reviewer",
    ("POST", "/items/{id}/claim"): "reviewer",
    ("POST", "/items/{id}/release"): "reviewer",
    ("POST", "/judgements/{id}/undo"): "reviewer",
    ("POST", "/filters"): "reader",
    ("POST", "/filters/{name}/drop"): "reader",
    ("GET", "/documents"): "reader",
    ("GET", "/documents/{id:path}"): "reader",
    ("GET", "/documents-diff"): "reader",
    ("GET", "/speakers"): "reader",
    ("GET", "/speakers/{key}"): "reader",
    ("GET", "/lineage"): "reader",
    ("GET", "/search"): "reader",
    ("GET", "/log"): "reader",
    ("GET", "/stats"): "reader",
    ("GET", "/disagreements"): "reader",
    ("GET", "/help"): "reader",
    ("GET", "/login"): "anyone",
    ("POST", "/login"): "anyone",
    ("POST", "/logout"): "anyone",
    ("POST", "/language"): "anyone",
    ("GET", "/admin/accounts"): "admin",
    ("POST", "/admin/accounts"): "admin",
    ("POST", "/admin/accounts/{name}"): "admin",
    ("GET", "/static/{path:path}"): "anyone",
    # API
    ("GET", "/api/v1/me"): "anyone",
    ("GET", "/api/v1/openapi.json"): "reader",
    ("GET", "/api/v1/items"): "reader",
    ("GET", "/api/v1/items/{id}"): "reader",
    ("POST", "/api/v1/items/{id}/decide"): "reviewer",
    ("POST", "/api/v1/items/{id}/claim"): "reviewer",
    ("POST", "/api/v1/items/{id}/release"): "reviewer",
    ("POST", "/api/v1/next"): "reviewer",
    ("POST", "/api/v1/judgements/{id}/undo"): "reviewer",
    ("GET", "/api/v1/disagreements"): "reader",
    ("GET", "/api/v1/log"): "reader",
    ("GET", "/api/v1/stats"): "reader",
    ("GET", "/api/v1/documents"): "reader",
    ("GET", "/api/v1/documents/{id:path}"): "reader",
    ("GET", "/api/v1/versions"): "reader",
    ("GET", "/api/v1/quotes"): "reader",
    ("GET", "/api/v1/quotes/{id}"): "reader",
    ("GET", "/api/v1/speakers"): "reader",
    ("GET", "/api/v1/speakers/{key}"): "reader",
    ("GET", "/api/v1/said-by"): "reader",
    ("GET", "/api/v1/who-said"): "reader",
    ("GET", "/api/v1/trace"): "reader",
    ("GET", "/api/v1/diff"): "reader",
    ("GET", "/api/v1/exports/{format}"): "reader",
    ("GET", "/api/v1/access"): "admin",
}
"""(method, path as the routers write it) -> the least role; `anyone` needs no login."""
CHANGING_GETS = frozenset({"/next"})
"""Addresses that a browser may be sent to only by the desk itself, because opening them claims an item."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A route of the table."""

    method: str
    path: str
    level: Level


def _compiled() -> tuple[tuple[re.Pattern[str], Rule], ...]:
    # Fixed paths first: `/documents/{id:path}` must not take what a fixed one means.
    ordered = sorted(ROUTES.items(), key=lambda entry: "{" in entry[0][1])
    return tuple((compile_path(path)[0], Rule(method, path, level)) for (method, path), level in ordered)


_COMPILED = _compiled()


def find_rules(path: str) -> dict[str, Rule]:
    """Return the rule of each method for a path; none for a path that is not in the table."""
    found: dict[str, Rule] = {}
    for pattern, rule in _COMPILED:
        if rule.method not in found and pattern.match(path):
            found[rule.method] = rule
    return found


def may(account: Account | None, level: Level) -> bool:
    """Tell whether an account reaches a level; None is somebody who is not logged in."""
    if level == "anyone":
        return True
    return account is not None and account.active and ROLES.index(account.role) >= ROLES.index(level)
