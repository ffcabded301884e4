"""French: language data."""
