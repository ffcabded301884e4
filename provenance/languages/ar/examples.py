"""Worked examples of Arabic: what each construction gives."""

from provenance.languages.ar import (
    examples_claims,
    examples_clauses,
    examples_mentions,
    examples_quotations,
    examples_references,
)
from provenance.languages.example import Example

EXAMPLES: tuple[Example, ...] = (
    examples_claims.EXAMPLES
    + examples_references.EXAMPLES
    + examples_quotations.EXAMPLES
    + examples_mentions.EXAMPLES
    + examples_clauses.EXAMPLES
)
