"""Worked examples of English: what each construction gives."""

from provenance.languages.en import examples_claims, examples_quotations
from provenance.languages.example import Example

EXAMPLES: tuple[Example, ...] = examples_claims.EXAMPLES + examples_quotations.EXAMPLES
