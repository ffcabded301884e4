"""Worked examples of Spanish: the pack's documentation and its test."""

from provenance.languages.es.examples_claims import EXAMPLES as CLAIMS
from provenance.languages.es.examples_newswire import EXAMPLES as NEWSWIRE
from provenance.languages.es.examples_quotations import EXAMPLES as QUOTATIONS
from provenance.languages.es.examples_reports import EXAMPLES as REPORTS

EXAMPLES = QUOTATIONS + CLAIMS + NEWSWIRE + REPORTS
