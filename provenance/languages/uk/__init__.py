"""Ukrainian: language data."""
