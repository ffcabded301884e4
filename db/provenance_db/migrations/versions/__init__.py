"""One file a revision; none of them imports the table models, so that old revisions keep their meaning."""
