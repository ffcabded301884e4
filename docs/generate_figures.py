"""Draw the figures of the documentation from the demo story; `--check` fails when a figure has drifted."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from provenance.reports import render_timeline_svg
from provenance.services.demo import ingest_story
from provenance.services.trace import trace
from provenance_cli.demo import WORDING
from provenance_cli.session import Session

FIGURE = Path(__file__).parent / "figures" / "timeline.svg"


def main() -> None:
    """Write the figures, or compare them."""
    made = timeline_figure()
    if "--check" not in sys.argv[1:]:
        FIGURE.parent.mkdir(exist_ok=True)
        FIGURE.write_text(made, encoding="utf-8")
    elif not FIGURE.is_file() or FIGURE.read_text(encoding="utf-8") != made:
        sys.exit(
            f"{FIGURE} is not what the program draws: run `make figures`, look at it, and commit the result"
        )


def timeline_figure() -> str:
    """Return the trail of one sentence of the demo story."""
    with tempfile.TemporaryDirectory(prefix="provenance-figure-") as folder:
        database = f"sqlite:///{Path(folder) / 'story.db'}"
        with Session(database=database, verbosity=-1).store() as store:
            ingest_story(store)
            return render_timeline_svg(trace(store, WORDING).lineage) + "\n"


if __name__ == "__main__":
    main()
