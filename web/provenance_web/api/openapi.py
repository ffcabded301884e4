"""The description of the API: OpenAPI 3.1, with the published schemas inside."""

from __future__ import annotations

from functools import cache
from typing import Any

from fastapi import APIRouter
from fastapi.openapi.utils import get_openapi
from starlette.requests import Request
from starlette.responses import Response

from provenance_web.api import archive, items, questions, visitor
from provenance_web.api.answering import answer
from provenance_web.api.examples import published_schema
from provenance_web.security.roles import ROUTES

SCHEMAS = ("documents", "show", "speakers", "said-by", "who-said", "trace", "diff", "review")
PROBLEM = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
    "required": ["type", "title", "status", "detail"],
}
ABOUT = (
    "The review desk for programs. Send an API token (`Authorization: Bearer …`) or the cookie of a login; posts by "
    "cookie also need Origin and X-CSRF-Token. Lists are paged by the header Link; answers have an ETag."
)
router = APIRouter(prefix="/api/v1", tags=["access"])


@router.get("/openapi.json", include_in_schema=False)
def show_description(request: Request) -> Response:
    """Describe the API."""
    return answer(request, description())


@cache
def description() -> dict[str, Any]:
    """Return the whole description."""
    routes = [route for part in (items, archive, questions, visitor) for route in part.router.routes]
    made = get_openapi(
        title="Quote Provenance", version="1", openapi_version="3.1.0", description=ABOUT, routes=routes
    )
    components = made.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas.update({name: published_schema(name) for name in SCHEMAS})
    schemas["Problem"] = PROBLEM
    components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    made["security"] = [{"token": []}]
    for path, methods in made["paths"].items():
        for method, operation in methods.items():
            level = next(
                level
                for (verb, known), level in ROUTES.items()
                if verb == method.upper() and known.replace(":path", "") == path
            )
            operation["description"] = f"{operation.get('description', '')} Needs: {level}.".strip()
    return made
