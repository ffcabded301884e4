"""The process that parses HTML, with little memory and time: `python -m provenance.importers.html_worker`.

It answers each request with one line of JSON. A request is its length in bytes, a line end, then the page in UTF-8.
A page that takes too long or too much ends the process; its parent says so and starts another.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import BinaryIO

CPU_SECONDS = 8
MEMORY_BYTES = 512 * 1024 * 1024


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while header := requests.readline(32):
        _allow_cpu()
        answer = _answer(requests.read(int(header)))
        answers.write(json.dumps(answer, ensure_ascii=True).encode("ascii") + b"\n")
        answers.flush()


def _allow_cpu() -> None:
    """Give the next page its seconds; the limit counts from the start of the process."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(usage.ru_utime + usage.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, hard))


def _answer(page: bytes) -> dict[str, object]:
    from provenance.errors import InputError  # noqa: PLC0415 # after the limits are set, with lxml
    from provenance.importers.html_page import read_page  # noqa: PLC0415 # the same

    try:
        found = read_page(page.decode("utf-8"))
    except InputError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": "the page takes more than 512 MiB to read: save its article text as .txt instead"}
    return {"text": found.text, "said": found.said}


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
