"""A request that is not let through: status, and what to tell."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus


class Refusal(Exception):  # noqa: N818 (it is an answer, not a fault)
    """A request that is not let through; `location` sends a browser elsewhere instead of showing a problem."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        headers: Mapping[str, str] | None = None,
        location: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.title = HTTPStatus(status).phrase
        self.detail = detail
        self.headers = dict(headers or {})
        self.location = location
