"""Signed cookies: a random number that says who it is only together with the database."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from itsdangerous import BadSignature, URLSafeTimedSerializer


class Sessions:
    """Makes and reads cookies, and the form tokens that belong to them.

    Every browser has a cookie, logged in or not; the database knows by its digest whose it is. A copy of the
    database alone is therefore no key to a session.
    """

    def __init__(self, secret: str, *, hours: float) -> None:
        self._secret = secret.encode("utf-8")
        self._signer = URLSafeTimedSerializer(secret, salt="desk-session")
        self.seconds = round(hours * 3600)

    def fresh(self) -> str:
        """Return a new session number."""
        return secrets.token_urlsafe(32)

    def sign(self, session: str) -> str:
        """Return the cookie of a session number."""
        return str(self._signer.dumps(session))

    def read(self, cookie: str | None) -> str | None:
        """Return the session number of a cookie, None when it is forged, changed or too old."""
        if not cookie or len(cookie) > 400:
            return None
        try:
            found = self._signer.loads(cookie, max_age=self.seconds)
        except BadSignature:
            return None
        return found if isinstance(found, str) else None

    def form_token(self, session: str) -> str:
        """Return the token that forms of this session carry."""
        made = hmac.new(self._secret, b"form:" + session.encode("utf-8"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(made).decode("ascii").rstrip("=")


def digest(secret: str) -> str:
    """Return what the database keeps of a session number or token."""
    return hashlib.sha256(secret.encode("utf-8")).hexdigest()


def cookie_header(name: str, value: str, *, seconds: int, secure: bool) -> tuple[bytes, bytes]:
    """Return the header that sets the session cookie: no script reads it, no other site's form sends it."""
    parts = [f"{name}={value}", "Path=/", "HttpOnly", "SameSite=Lax", f"Max-Age={seconds}"]
    return b"set-cookie", "; ".join([*parts, *(["Secure"] if secure else [])]).encode("ascii")
