"""Part of Quote Provenance."""
