"""The pages of the desk: one router each; `page_routers` lists them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter


def page_routers() -> tuple[APIRouter, ...]:
    """Return the routers of all pages, for the app to include."""
    from provenance_web.pages import (  # noqa: PLC0415 - the base install has no FastAPI
        accounts,
        assets,
        document,
        filters,
        help,
        item,
        lineage,
        log,
        login,
        queue,
        search,
        speaker,
        stats,
        versions,
    )  # fmt: skip

    modules = (
        accounts, assets, document, filters, help, item, lineage, log, login, queue, search, speaker, stats, versions,
    )  # fmt: skip
    return tuple(module.router for module in modules)
