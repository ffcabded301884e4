"""Russian: language data."""
