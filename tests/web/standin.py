"""A desk and a server to look at the pages with, until the real ones are there: all in memory."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from urllib.parse import quote as quoted

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response

from provenance.errors import ClaimedError, InputError, LookupFailedError, StaleDecisionError
from provenance.model import Judgement, Link, LinkEnd
from provenance.model.review import REVIEW_RULES, Claim, Priority, ReviewItem
from provenance.services.export_items import rule_of
from provenance.services.lookup import find_version
from provenance.services.ports import Store
from provenance.services.review.views import (
    Agreement,
    DecisionRequest,
    Event,
    ItemView,
    Place,
    QueueFilter,
    QueuePage,
    ReviewStats,
    SavedFilter,
)  # fmt: skip
from provenance.services.wording import holding_quote
from provenance_web.pages import page_routers
from provenance_web.rendering import render_problem

STATES = {"confirm": "confirmed", "reject": "rejected", "correct": "corrected", "unsure": "unsure"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class MemoryDesk:
    """Items of links, decided in memory."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.links = {link.id: link for link in store.links() if rule_of(link)}
        self.extra: dict[str, ItemView] = {}
        self.events: list[Event] = []
        self.claims: dict[str, Claim] = {}
        self.filters: dict[tuple[str, str], SavedFilter] = {}

    def _place(self, end: LinkEnd) -> Place:
        version, document = (
            find_version(self.store, end.document, end.sha256),
            self.store.document(end.document),
        )
        assert version and document
        quotes = self.store.version_quotes(document=end.document, sha256=end.sha256)
        text = version.text
        return Place(
            document=document, version=replace(version, text=""), span=end.span,
            before=text[max(0, end.span.start - 200) : end.span.start], after=text[end.span.end : end.span.end + 200],
            quote=holding_quote(quotes, end),
        )  # fmt: skip

    def _item(self, name: str, reviewer: str | None) -> ReviewItem:
        mine = [e for e in self.events if e.item == name and e.holds]
        decided = [e for e in mine if e.judgement.action in STATES]
        state = STATES[decided[-1].judgement.action] if decided else "open"
        claim = self.claims.get(name)
        changes = {
            "state": state, "revision": len([e for e in self.events if e.item == name]), "claim": claim,
            "skipped": any(e.judgement.action == "skip" and e.judgement.reviewer == reviewer for e in mine),
            "opinions": len(decided),
        }  # fmt: skip
        if name in self.extra:
            return replace(self.extra[name].item, **changes)
        if name not in self.links:
            raise LookupFailedError(f"no item {name!r}")
        link: Link = self.links[name]
        later = self._place(link.later)
        rule = rule_of(link)
        severity = "high" if any(c.severity == "high" for c in link.changes) else "medium"
        return ReviewItem(
            id=name, rule=rule, rules=(rule,), subject_kind="link", subject=name, severity=severity,
            priority=Priority(severity=1.0 if severity == "high" else 0.5, confidence=link.score, reach=0.5, outlets=1, copies=0),
            evidence="", document=later.document.id, outlet=later.document.outlet, lang=later.version.lang,
            published=later.version.published, speaker=later.quote.speaker.name if later.quote and later.quote.speaker else None,
            summary=link.later.span.exact[:200], **changes,
        )  # fmt: skip

    def _all(self, reviewer: str | None) -> list[ReviewItem]:
        items = [self._item(name, reviewer) for name in (*self.links, *self.extra)]
        return sorted(items, key=lambda one: (one.skipped, -one.priority.total, one.id))

    def _fits(self, one: ReviewItem, f: QueueFilter) -> dict[str, bool]:
        return {
            "rules": not f.rules or one.rule in f.rules, "states": one.state in (f.states or ("open", "unsure")),
            "speaker": not f.speaker or f.speaker == one.speaker, "outlet": not f.outlet or f.outlet == one.outlet,
            "lang": not f.lang or f.lang == one.lang, "severity": not f.severity or f.severity == one.severity,
            "document": not f.document or f.document == one.document,
            "text": not f.text or f.text.casefold() in one.summary.casefold(),
        }  # fmt: skip

    def queue(self, chosen, *, reviewer=None, offset=0, limit=50) -> QueuePage:
        every = self._all(reviewer)
        fits = [self._fits(one, chosen) for one in every]
        items = [one for one, fit in zip(every, fits, strict=True) if all(fit.values())]
        left = {field: sum(not fit[field] for fit in fits) for field in (fits[0] if fits else ())}
        return QueuePage(items=tuple(items[offset : offset + limit]), total=len(items), everything=len(every),
                         left_out=left, offset=offset, limit=limit)  # fmt: skip

    def item(self, item, *, reviewer=None) -> ItemView:
        one = self._item(item, reviewer)
        events = tuple(e for e in self.events if e.item == item)
        if item in self.extra:
            return replace(self.extra[item], item=one, events=events)
        link = self.links[item]
        return ItemView(item=one, later=self._place(link.later), earlier=self._place(link.earlier), link=link,
                        changes=link.changes, evidence=link.evidence, speakers=(), other_origins=(), events=events)  # fmt: skip

    def next(self, chosen, *, reviewer, after=None) -> ItemView | None:
        for one in self.queue(chosen, reviewer=reviewer, limit=10_000).items:
            free = one.claim is None or one.claim.reviewer == reviewer
            if free and one.id != after and not one.skipped:
                self.claim(one.id, reviewer=reviewer)
                return self.item(one.id, reviewer=reviewer)
        return None

    def claim(self, item, *, reviewer, until=None) -> Claim:
        held = self.claims.get(item)
        if held and held.reviewer != reviewer:
            raise ClaimedError("held", claim=held)
        self.claims[item] = Claim(
            item=item, reviewer=reviewer, until=datetime.now(UTC) + timedelta(minutes=15)
        )
        return self.claims[item]

    def release(self, item, *, reviewer) -> None:
        if (held := self.claims.get(item)) and held.reviewer == reviewer:
            del self.claims[item]

    def decide(self, request: DecisionRequest) -> Event:
        one = self._item(request.item, request.reviewer)
        if len(request.reason) > 2000:
            raise InputError("the reason is longer than 2,000 characters: shorten it")
        if request.seen is not None and request.seen != one.revision:
            raise StaleDecisionError("stale", item=self.item(request.item))
        if one.claim and one.claim.reviewer != request.reviewer:
            raise ClaimedError("held", claim=one.claim)
        judgement = Judgement("j" + secrets.token_hex(6), request.action, one.subject, request.value,
                              request.reviewer, datetime.now(UTC), request.reason)  # fmt: skip
        self.events.append(Event(judgement=judgement, item=request.item, seen=one.revision, holds=True))
        self.claims.pop(request.item, None)
        return self.events[-1]

    def undo(self, judgement, *, reviewer, reason="") -> Event:
        for number, event in enumerate(self.events):
            if event.judgement.id == judgement:
                self.events[number] = replace(event, holds=False)
                made = Judgement(
                    "j" + secrets.token_hex(6), "undo", judgement, "", reviewer, datetime.now(UTC), reason
                )
                self.events.append(Event(judgement=made, item=event.item, seen=0, holds=True))
                return self.events[-1]
        raise LookupFailedError(f"no decision {judgement!r}")

    def log(self, *, item=None, reviewer=None, since=None, offset=0, limit=100) -> Sequence[Event]:
        found = [e for e in reversed(self.events) if reviewer is None or e.judgement.reviewer == reviewer]
        return found[offset : offset + limit]

    def stats(self) -> ReviewStats:
        items = self._all(None)
        rules = {r: {} for r in REVIEW_RULES if any(one.rule == r for one in items)}
        states: dict[str, int] = {}
        for one in items:
            states[one.state] = states.get(one.state, 0) + 1
            rules[one.rule][one.state] = rules[one.rule].get(one.state, 0) + 1
        reviewers: dict[str, dict[str, int]] = {}
        for e in self.events:
            counts = reviewers.setdefault(e.judgement.reviewer, {})
            counts[e.judgement.action] = counts.get(e.judgement.action, 0) + 1
        names = tuple(reviewers)
        agreement = (
            (Agreement(first=names[0], second=names[-1], shared=3, agreed=2, kappa=0.4),) if names else ()
        )
        return ReviewStats(states=states, rules=rules, reviewers=reviewers, days={"2026-11-30": len(self.events)},
                           agreement=agreement, claims=tuple(self.claims.values()))  # fmt: skip

    def disagreements(self, *, offset=0, limit=50) -> Sequence[ReviewItem]:
        return self._all(None)[:2]

    def saved_filters(self, reviewer) -> Sequence[SavedFilter]:
        return [one for (who, _), one in sorted(self.filters.items()) if who == reviewer]

    def save_filter(self, saved) -> None:
        self.filters[saved.reviewer, saved.name] = saved

    def drop_filter(self, *, reviewer, name) -> None:
        self.filters.pop((reviewer, name), None)


@dataclass
class Account:
    """Who is logged in."""

    name: str
    role: str
    language: str = "en"
    active: bool = True


ACCOUNTS = {name: Account(name, role) for name, role in
            [("ada", "reviewer"), ("bilal", "reviewer"), ("rita", "reader"), ("chief", "admin")]}  # fmt: skip


def create_standin(store: Store) -> FastAPI:
    """Return an app with all pages; the password of everybody is "secret"."""
    app = FastAPI()
    desk = MemoryDesk(store)
    app.state.desk, app.state.store, app.state.sessions = desk, store, {}

    @contextmanager
    def opened(value: object) -> Iterator[object]:
        yield value

    app.state.access = lambda: SimpleNamespace(accounts=lambda: list(ACCOUNTS.values()))
    app.state.open_desk = lambda: opened(desk)
    app.state.open_store = lambda: opened(store)

    @app.middleware("http")
    async def guard(request: Request, call_next) -> Response:
        account = app.state.sessions.get(request.cookies.get("session", ""))
        request.state.account, request.state.csrf = account, "token"
        request.state.language = request.cookies.get("desk-language", "en")
        open_path = request.url.path.startswith(("/static/", "/login", "/language"))
        if account is None and not open_path:
            answer: Response = RedirectResponse(f"/login?next={quoted(request.url.path)}", 303)
        elif (
            account
            and account.role == "reader"
            and request.method == "POST"
            and not open_path
            and request.url.path != "/logout"
        ):
            answer = render_problem(request, 403, "Not allowed", "")
        else:
            answer = await call_next(request)
        answer.headers["Content-Security-Policy"] = POLICY
        return answer

    @app.exception_handler(LookupFailedError)
    async def missing(request: Request, error: Exception) -> Response:
        return render_problem(request, 404, "Not found", str(error))

    @app.exception_handler(InputError)
    async def unusable(request: Request, error: Exception) -> Response:
        return render_problem(request, 422, "This cannot be used", str(error))

    @app.post("/login")
    async def login(request: Request) -> Response:
        form = await request.form()
        account = ACCOUNTS.get(str(form.get("name")))
        if account is None or form.get("password") != "secret":
            return RedirectResponse("/login?failed=1", 303)
        key = secrets.token_hex(8)
        app.state.sessions[key] = account
        answer = RedirectResponse(str(form.get("next") or "/queue"), 303)
        answer.set_cookie("session", key, httponly=True)
        return answer

    @app.post("/language")
    async def language(request: Request) -> Response:
        form = await request.form()
        answer = RedirectResponse(str(form.get("next") or "/queue"), 303)
        answer.set_cookie("desk-language", str(form.get("language")))
        return answer

    @app.post("/logout")
    async def logout(request: Request) -> Response:
        app.state.sessions.pop(request.cookies.get("session", ""), None)
        return RedirectResponse("/login", 303)

    for router in page_routers():
        app.include_router(router)
    return app
