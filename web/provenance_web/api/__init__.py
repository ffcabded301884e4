"""The JSON API under /api/v1: the same objects as the command line prints."""
