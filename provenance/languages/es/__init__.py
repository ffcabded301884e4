"""Spanish: language data."""
