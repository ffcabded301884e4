"""Use cases over ports: ingest, lookup, trace, diff."""
