"""A reviewer in a process of its own: `python -m tests.db.reviewers URL NAME` decides until nothing waits."""

from __future__ import annotations

import sys

from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db import open_store


def work_through(desk: ReviewDesk, reviewer: str) -> list[str]:
    """Take and decide one item after the other; return their ids."""
    done: list[str] = []
    while (view := desk.next(QueueFilter(), reviewer=reviewer)) is not None:
        item = view.item
        action = "reject" if len(done) % 2 else "confirm"
        desk.decide(DecisionRequest(item=item.id, action=action, reviewer=reviewer, seen=item.revision))
        done.append(item.id)
    return done


def main() -> None:
    """Print the ids of the items that this reviewer decided, one a line."""
    url, reviewer = sys.argv[1:]
    store = open_store(url)
    for item in work_through(ReviewDesk(store), reviewer):
        sys.stdout.write(f"{item}\n")
    store.close()


if __name__ == "__main__":
    main()
