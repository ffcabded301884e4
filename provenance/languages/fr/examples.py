"""Worked examples of French: the pack's documentation and its test."""

from provenance.languages.fr.examples_claims import EXAMPLES as CLAIMS
from provenance.languages.fr.examples_newswire import EXAMPLES as NEWSWIRE
from provenance.languages.fr.examples_quotations import EXAMPLES as QUOTATIONS
from provenance.languages.fr.examples_reports import EXAMPLES as REPORTS

EXAMPLES = QUOTATIONS + CLAIMS + NEWSWIRE + REPORTS
