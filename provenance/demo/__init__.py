"""The packaged demo story: invented people, bodies and outlets, in the shape of a real case."""

from __future__ import annotations

from pathlib import Path


def story_folder() -> Path:
    """Return the folder of the story's documents; it lies beside this file in a checkout and in a wheel."""
    return Path(__file__).parent / "story"
