"""German: language data."""
