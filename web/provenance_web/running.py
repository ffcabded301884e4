"""Run the desk under uvicorn."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import uvicorn

from provenance.errors import InputError
from provenance_web.app import create_app
from provenance_web.settings import Settings

MOST_CONNECTIONS = 500


def run_server(settings: Settings, *, say: Callable[[str], None]) -> None:
    """Serve until Ctrl-C; `say` is given the address once it answers. Port 0 takes any that is free.

    Raises InputError when the address cannot be used.
    """
    with closing(_listen(settings.host, settings.port)) as listening:
        port = int(listening.getsockname()[1])
        app = create_app(replace(settings, port=port))
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            # Never believe X-Forwarded-For: who is connected decides whether a proxy is trusted.
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=30,
            limit_concurrency=MOST_CONNECTIONS,
            lifespan="on",
        )
        shown = f"[{settings.host}]" if ":" in settings.host else settings.host
        say(settings.public_url or f"http://{shown}:{port}/")
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(address)
            listening.listen(128)
        except BaseException:
            listening.close()
            raise
    except OSError as error:
        raise InputError(
            f"cannot listen on {host} port {port}: {error.strerror or error}: choose another with --host and"
            " --port, or give --port 0 for one that is free"
        ) from error
    return listening
