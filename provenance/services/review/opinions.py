"""What of a correction is the reviewer's own opinion, and what the program worked out from it."""

from __future__ import annotations

import json
from typing import Final

COMPARED: Final = "compared"
"""Key of a stored correction under which stands what a new comparison of its two wordings gave."""


def told_part(value: str) -> str:
    """Return a stored correction as its reviewer told it: without what was compared anew.

    Two readers who say the same agree, whatever version of the program worked out what follows.
    """
    if f'"{COMPARED}"' not in value:
        return value
    try:
        given = json.loads(value)
    except ValueError:
        return value
    if not isinstance(given, dict):
        return value
    told = {key: part for key, part in given.items() if key != COMPARED}
    return json.dumps(told, ensure_ascii=False, sort_keys=True)
