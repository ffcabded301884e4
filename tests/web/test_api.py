"""The API: the objects of the published schemas, pages, entity tags, decisions on what was seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from provenance.services.answers.archive import document_row_object
from provenance_db import open_store
from provenance_web.api.examples import EXAMPLES, published_schema
from provenance_web.api.openapi import description
from tests.web.conftest import Browser, Desk

WORDS = "will not recognize any change of the border made by force"
PROBLEM = "application/problem+json"


@pytest.fixture
def reviewer(desk: Desk) -> Browser:
    """Somebody who may decide."""
    return desk().log_in("vera")


def first(browser: Browser, path: str, key: str) -> dict[str, Any]:
    """The first object of a list."""
    found: dict[str, Any] = browser.get(path).json()[key][0]
    return found


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ("documents", "/api/v1/documents"),
        ("documents", "/api/v1/documents?lang=ar&kind=article"),
        ("show", "/api/v1/documents/ledger"),
        ("show", "/api/v1/documents/ledger?version=1"),
        ("speakers", "/api/v1/speakers?matching=halden"),
        ("speakers", "/api/v1/speakers/Mira%20Halden"),
        ("said-by", "/api/v1/said-by?speaker=Mira%20Halden&lang=ar"),
        ("said-by", "/api/v1/said-by?speaker=Mira%20Halden&since=2024-03-14&until=2024-03-15"),
        ("who-said", f"/api/v1/who-said?text={WORDS}"),
        ("who-said", "/api/v1/who-said?text=words%20nobody%20ever%20wrote"),
        ("trace", f"/api/v1/trace?text={WORDS}"),
        ("trace", "/api/v1/trace?text=لن يعترفوا بأي تغيير للحدود"),
        ("diff", "/api/v1/diff?a=ledger@1&b=ledger@2"),
        ("review", "/api/v1/items"),
        ("review", "/api/v1/items?severity=high&limit=2&state=open&state=unsure"),
        ("review", "/api/v1/log"),
        ("review", "/api/v1/stats"),
        ("review", "/api/v1/disagreements"),
    ],
)
def test_answers_keep_to_the_published_schemas(schema: str, path: str, reviewer: Browser) -> None:
    """One contract for the command line and for programs over the network."""
    answer = reviewer.get(path)
    assert answer.status_code == 200, answer.text
    Draft202012Validator(published_schema(schema)).validate(answer.json())


def test_quotes_and_items_keep_to_their_schemas(reviewer: Browser) -> None:
    """Each alone, too."""
    quote = first(reviewer, "/api/v1/quotes?speaker=Mira%20Halden&limit=1", "quotes")
    Draft202012Validator(published_schema("show")).validate(
        reviewer.get(f"/api/v1/quotes/{quote['id']}").json()
    )
    traced = reviewer.get("/api/v1/trace", params={"quote": quote["id"]}).json()
    Draft202012Validator(published_schema("trace")).validate(traced)
    review = Draft202012Validator(published_schema("review"))
    for item in reviewer.get("/api/v1/items?limit=500").json()["items"]:
        review.validate(reviewer.get(f"/api/v1/items/{item['id']}").json())


def test_the_api_says_what_the_command_line_says(reviewer: Browser) -> None:
    """The same objects, not only the same shape."""
    store = open_store(reviewer.client.app.desk.state.settings.database)
    rows = [document_row_object(row) for row in store.documents()]
    store.close()
    assert reviewer.get("/api/v1/documents").json() == {"documents": rows}


@pytest.mark.parametrize(
    ("path", "key"),
    [("/api/v1/documents", "documents"), ("/api/v1/quotes?lang=en", "quotes"), ("/api/v1/speakers", "speakers"),
     ("/api/v1/items", "items")],
)  # fmt: skip
def test_pages_follow_their_links(path: str, key: str, reviewer: Browser) -> None:
    """`next` from page to page gives everything once, in the order of one large page."""
    joint = "&" if "?" in path else "?"
    whole = reviewer.get(f"{path}{joint}limit=500").json()[key]
    found: list[Any] = []
    url: str | None = f"{path}{joint}limit=3"
    while url:
        answer = reviewer.get(url)
        found += answer.json()[key]
        assert "first" in answer.links
        url = answer.links.get("next", {}).get("url")
    assert found == whole
    assert len(whole) > 3
    back = reviewer.get(f"{path}{joint}limit=3&offset=3").links["prev"]["url"]
    assert reviewer.get(back).json()[key] == whole[:3]


def test_what_did_not_change_is_not_sent_again(reviewer: Browser) -> None:
    """If-None-Match gets 304 and no body; another page has another tag."""
    answer = reviewer.get("/api/v1/documents")
    tag = answer.headers["etag"]
    for given in (tag, f'"x", W/{tag}', "*"):
        again = reviewer.get("/api/v1/documents", headers={"If-None-Match": given})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert reviewer.get("/api/v1/documents?limit=2", headers={"If-None-Match": tag}).status_code == 200


def test_a_decision_on_what_was_seen_is_taken(reviewer: Browser) -> None:
    """With the entity tag or the revision; claims in between do not matter."""
    item = first(reviewer, "/api/v1/items", "items")["id"]
    tag = reviewer.get(f"/api/v1/items/{item}").headers["etag"]
    assert reviewer.send(f"/api/v1/items/{item}/claim").json()["reviewer"] == "vera"
    done = reviewer.send(
        f"/api/v1/items/{item}/decide", {"action": "confirm", "reason": "كما قيل"}, **{"If-Match": tag}
    )
    assert (done.status_code, done.json()["reason"], done.json()["reviewer"]) == (201, "كما قيل", "vera")
    Draft202012Validator(published_schema("review")).validate(done.json())
    undone = reviewer.send(f"/api/v1/judgements/{done.json()['id']}/undo", {"reason": "too quick"})
    assert (undone.status_code, undone.json()["action"]) == (201, "undo")
    shown = reviewer.get(f"/api/v1/items/{item}").json()
    again = reviewer.send(f"/api/v1/items/{item}/decide", {"action": "reject", "seen": shown["revision"]})
    assert again.status_code == 201


@pytest.mark.parametrize("how", ["tag", "seen"])
def test_a_decision_on_what_is_no_longer_so_is_not_taken(how: str, desk: Desk) -> None:
    """412 or 409 with the item as it is now; nothing is overwritten."""
    one, two = desk().log_in("vera"), desk().log_in("ada")
    item = first(one, "/api/v1/items", "items")
    path = f"/api/v1/items/{item['id']}"
    tag = one.get(path).headers["etag"]
    assert two.send(f"{path}/decide", {"action": "reject", "seen": item["revision"]}).status_code == 201
    late = {"action": "confirm"} if how == "tag" else {"action": "confirm", "seen": item["revision"]}
    answer = one.send(f"{path}/decide", late, **({"If-Match": tag} if how == "tag" else {}))
    assert (answer.status_code, answer.headers["content-type"]) == (412 if how == "tag" else 409, PROBLEM)
    assert answer.json()["item"]["state"] == "rejected"
    assert [event["reviewer"] for event in one.get(path).json()["events"]] == ["ada"]


def test_a_claimed_item_says_who_holds_it(desk: Desk) -> None:
    """409 with the claim, for claiming and for deciding; once released it is free."""
    one, two = desk().log_in("vera"), desk().log_in("ada")
    item = one.send("/api/v1/next").json()
    path = f"/api/v1/items/{item['id']}"
    for action, body in (("claim", None), ("decide", {"action": "confirm", "seen": item["revision"]})):
        held = two.send(f"{path}/{action}", body)
        assert (held.status_code, held.json()["claim"]["reviewer"]) == (409, "vera")
    assert one.send(f"{path}/release").status_code == 204
    assert two.send(f"{path}/claim").status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"action": "confirm"}, 428),
        ({"action": "guess", "seen": 0}, 422),
        ({"action": "confirm", "seen": "0"}, 422),
        ({"action": "confirm", "seen": -1}, 422),
        ({"action": "confirm", "seen": 0, "extra": 1}, 422),
        ({"action": "comment", "seen": 0, "reason": "x" * 2_001}, 422),
        ([], 422),
        ("confirm", 422),
    ],
)
def test_decisions_that_cannot_be_are_named(body: object, status: int, reviewer: Browser) -> None:
    """A problem that says what is wrong; nothing is noted."""
    item = first(reviewer, "/api/v1/items", "items")["id"]
    answer = reviewer.send(f"/api/v1/items/{item}/decide", body)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    assert reviewer.get("/api/v1/log").json() == {"events": []}


def test_broken_json_is_named(reviewer: Browser) -> None:
    """422 with a problem, not a trace."""
    headers = {
        "Content-Type": "application/json",
        "Origin": "http://localhost:8765",
        "X-CSRF-Token": reviewer.token,
    }
    for body in (b"{", b"[" * 5_000, b"nul"):
        answer = reviewer.client.post("/api/v1/items/x/decide", content=body, headers=headers)
        assert (answer.status_code in (400, 422), answer.headers["content-type"]) == (True, PROBLEM)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/items/none", 404),
        ("/api/v1/documents/none", 404),
        ("/api/v1/documents/ledger?version=9", 404),
        ("/api/v1/quotes/q0000000000000000", 404),
        ("/api/v1/speakers/Nobody", 404),
        ("/api/v1/versions?document=none", 404),
        ("/api/v1/said-by?speaker=Nobody%20Known", 404),
        ("/api/v1/trace?quote=q0000000000000000", 404),
        ("/api/v1/exports/pdf", 404),
        ("/api/v1/trace", 422),
        ("/api/v1/trace?text=a&quote=b", 422),
        ("/api/v1/diff?a=ledger", 422),
        ("/api/v1/documents?limit=0", 422),
        ("/api/v1/documents?limit=501", 422),
        ("/api/v1/documents?offset=-1", 422),
        ("/api/v1/quotes?since=soonish", 422),
        ("/api/v1/items?rule=whim", 422),
        ("/api/v1/exports/csv?feed_url=https://a.example", 422),
        ("/api/v1/exports/claimreview", 422),
        ("/api/v1/exports/atom?feed_url=javascript:alert(1)", 422),
    ],
)
def test_questions_that_cannot_be_answered_are_named(path: str, status: int, reviewer: Browser) -> None:
    """A problem with the right status and a sentence."""
    answer = reviewer.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    assert answer.json()["detail"]


@pytest.mark.parametrize("form", ["jsonl", "csv?bom=true", "web-annotation", "prov-json", "atom", "html"])
def test_exports_are_downloads(form: str, reviewer: Browser) -> None:
    """Whole, with a name, and never shown by the browser as a page of the desk."""
    answer = reviewer.get(f"/api/v1/exports/{form}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert int(answer.headers["content-length"]) == len(answer.content) > 100


def test_the_description_is_whole(reviewer: Browser) -> None:
    """Every route with its role, every reference with its target, examples that keep to their schemas."""
    made = reviewer.get("/api/v1/openapi.json").json()
    assert made == json.loads(json.dumps(description()))
    assert made["openapi"].startswith("3.1")
    schemas = made["components"]["schemas"]
    text = json.dumps(made["paths"])
    for part in text.split('"$ref": "#/components/schemas/')[1:]:
        assert part.split('"')[0] in schemas
    for operations in made["paths"].values():
        assert all("Needs: " in operation["description"] for operation in operations.values())
    for name, example in EXAMPLES.items():
        Draft202012Validator(published_schema(name)).validate(example)


def test_the_written_examples_work(reviewer: Browser) -> None:
    """Each request of docs/api.md gets what stands below it; `…` stands for anything."""
    text = (Path(__file__).resolve().parents[2] / "docs" / "api.md").read_text("utf-8")
    blocks = text.split("```http\n")[1:]
    assert len(blocks) >= 8
    known: dict[str, str] = {}
    for block in blocks:
        head, _, rest = block.partition("\n```")
        wanted = json.loads(rest.split("```json\n")[1].split("\n```")[0])
        line, _, body = head.partition("\n")
        method, path = line.split(" ", 1)
        for name, value in known.items():
            quoted = value if name == "revision" else json.dumps(value)
            path, body = path.replace(f"<{name}>", value), body.replace(f'"<{name}>"', quoted)
        answer = reviewer.get(path) if method == "GET" else reviewer.send(path, json.loads(body or "{}"))
        assert answer.status_code < 300, (line, answer.text)
        fits(wanted, answer.json(), line)
        note(answer.json(), known)


def note(answer: dict[str, Any], known: dict[str, str]) -> None:
    """Remember the ids that later examples use."""
    if answer.get("items"):
        known |= {"item": answer["items"][0]["id"], "revision": str(answer["items"][0]["revision"])}
    if answer.get("type") == "judgement":
        known["judgement"] = answer["id"]


def fits(wanted: Any, found: Any, where: str) -> None:
    """Compare what is written with what came: keys left out are not compared."""
    if wanted == "…":
        return
    if isinstance(wanted, dict):
        assert isinstance(found, dict), where
        for key, value in wanted.items():
            assert key in found, f"{where}: {key}"
            fits(value, found[key], f"{where}: {key}")
    elif isinstance(wanted, list):
        assert len(found) >= len(wanted), where
        for one, other in zip(wanted, found, strict=False):
            fits(one, other, where)
    else:
        assert found == wanted, where


def test_a_false_alarm_is_in_no_answer_of_the_api(reviewer: Browser) -> None:
    """Changes are dropped by class or by words; an answer that tells the link no longer tells them."""
    item = first(reviewer, "/api/v1/items?rule=number", "items")["id"]
    shown = reviewer.get(f"/api/v1/items/{item}").json()
    body = {"action": "correct", "seen": shown["revision"]}
    for told, status in (("date", 422), ("number", 201)):
        value = json.dumps({"drop_changes": [told]})
        answer = reviewer.send(f"/api/v1/items/{item}/decide", {**body, "value": value})
        assert answer.status_code == status, answer.text
    links = reviewer.get("/api/v1/trace", params={"text": shown["later"]["exact"]}).json()["links"]
    (link,) = [one for one in links if one["id"] == shown["subject"]]
    assert "number" not in [change["class"] for change in link["changes"]]
