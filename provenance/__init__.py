"""Quote Provenance: who said this, in which words, where first, and what changed on the way."""

__version__ = "0.1.0"
