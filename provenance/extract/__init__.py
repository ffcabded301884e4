"""Version -> Quotes: cues, mentions and contents joined by one grammar for all languages."""

from provenance.extract.quotes import Extraction, extract_quotes

__all__ = ["Extraction", "extract_quotes"]
