"""Who may do what: every role on every route with every method, and nothing that the table does not name."""

from __future__ import annotations

import pytest
from fastapi.routing import APIRoute
from starlette.routing import Mount, Route

from provenance.services.access import ROLES, Account
from provenance_web.security.roles import ROUTES, find_rules, may
from tests.web.conftest import ADDRESS, PEOPLE, Browser, Desk

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
PATHS = sorted({path for _, path in ROUTES})
WHO = (None, *PEOPLE)
LEVELS = {None: 0, "rea": 1, "vera": 2, "ada": 3}
NEEDS = {"anyone": 0, "reader": 1, "reviewer": 2, "admin": 3}


def concrete(path: str) -> str:
    """A path of this route that names nothing stored."""
    for name in ("{id:path}", "{path:path}", "{id}", "{key}", "{name}", "{format}"):
        path = path.replace(name, "none")
    return path


@pytest.fixture(scope="module")
def browsers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[object, Browser]:
    """A browser of each role, and one that is not logged in, at one desk."""
    from tests.web.conftest import open_desks

    peopled = request.getfixturevalue("peopled_file")
    with open_desks(peopled, tmp_path_factory.mktemp("roles")) as make:
        found = {who: make() if who is None else make().log_in(who) for who in WHO}
        yield found


@pytest.mark.parametrize("path", PATHS)
def test_each_role_on_each_route_with_each_method(path: str, browsers: dict[object, Browser]) -> None:
    """Too low a role is told so and changes nothing; a method that is not listed is 405 for everybody."""
    for who, browser in browsers.items():
        for method in METHODS:
            if path in ("/login", "/logout") and method == "POST":
                continue  # they change who this is: tests of sessions do them
            headers = {"Origin": ADDRESS, "X-CSRF-Token": browser.token}
            body = {} if method in ("GET", "OPTIONS", "TRACE") else {"data": {"x": "y"}}
            status = browser.client.request(
                method, concrete(path), headers=headers, follow_redirects=False, **body
            ).status_code
            level = ROUTES.get((method, path))
            seen = f"{who} {method} {path}: {status}"
            if level is None:
                assert status == 405, seen
            elif LEVELS[who] >= NEEDS[level]:
                assert status not in (401, 403, 405), seen
                assert status < 500, seen
            elif who is None:
                assert status == (401 if path.startswith("/api/") else 303), seen
            else:
                assert status == 403, seen


def test_every_route_is_in_the_table(desk: Desk) -> None:
    """A handler that nobody gave a role cannot be reached; a rule without a handler is a mistake."""
    from provenance_web.api import archive, items, openapi, questions, visitor
    from provenance_web.entry import router
    from provenance_web.pages import page_routers

    routers = [m.router for m in (archive, items, openapi, questions, visitor)] + [router, *page_routers()]
    known = {
        (method, route.path)
        for each in routers
        for route in each.routes
        if isinstance(route, APIRoute | Route)
        for method in (route.methods or ()) if method != "HEAD"
    }  # fmt: skip
    assert known == set(ROUTES)
    app = desk().client.app.desk
    assert not [route for route in app.routes if isinstance(route, Mount)]


@pytest.mark.parametrize(
    "path",
    ["/nothing", "/api/v1/nothing", "/docs", "/openapi.json", "/redoc", "/admin", "/.env", "/items/a/b/c"],
)
def test_what_is_not_in_the_table_is_refused(path: str, browsers: dict[object, Browser]) -> None:
    """Strangers are not even told that it is not there."""
    assert browsers[None].get(path, follow_redirects=False).status_code in (303, 401)
    assert browsers["ada"].get(path).status_code == 404


def test_a_handler_added_without_a_rule_is_not_reached(desk: Desk) -> None:
    """Default deny: forgetting the table closes a route, it does not open it."""
    browser = desk().log_in("ada")
    app = browser.client.app.desk

    @app.get("/forgotten")
    def forgotten() -> str:
        return "reached"

    assert browser.get("/forgotten").status_code == 404


def test_a_handler_under_anothers_rule_is_not_reached(desk: Desk) -> None:
    """A route that takes a path which the table means for another is refused."""
    browser = desk().log_in("rea")
    app = browser.client.app.desk

    @app.get("/documents/{one}/{two}")
    def other(one: str, two: str) -> str:
        return one + two

    app.router.routes.insert(0, app.router.routes.pop())
    answer = browser.get("/documents/a/b")
    assert answer.status_code == 404
    assert answer.text != '"ab"'


@pytest.mark.parametrize("role", ROLES)
def test_a_closed_account_may_nothing(role: str) -> None:
    """Whatever its role."""
    closed = Account(name="x", role=role, active=False)
    assert not any(may(closed, level) for level in ("reader", "reviewer", "admin"))


def test_fixed_paths_come_before_patterns() -> None:
    """A document called like a page does not take its rule."""
    assert find_rules("/documents/a/b@1")["GET"].path == "/documents/{id:path}"
    assert find_rules("/api/v1/documents")["GET"].path == "/api/v1/documents"
    assert find_rules("/items/a/decide")["POST"].path == "/items/{id}/decide"


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_site_cannot_make_a_browser_claim(site: str, browsers: dict[object, Browser]) -> None:
    """/next claims an item, although it is opened like a page."""
    headers = {"Sec-Fetch-Site": site}
    assert browsers["vera"].get("/next", headers=headers, follow_redirects=False).status_code == 403
