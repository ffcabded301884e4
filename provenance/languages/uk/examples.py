"""Worked examples of Ukrainian."""

from provenance.languages.uk import (
    examples_claims,
    examples_quotations,
    examples_references,
    examples_reports,
)

EXAMPLES = (
    *examples_claims.EXAMPLES,
    *examples_quotations.EXAMPLES,
    *examples_references.EXAMPLES,
    *examples_reports.EXAMPLES,
)
