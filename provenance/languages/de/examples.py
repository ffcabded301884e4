"""Worked examples of German: the pack's documentation and its test."""

from provenance.languages.de.examples_claims import EXAMPLES as CLAIMS
from provenance.languages.de.examples_newswire import EXAMPLES as NEWSWIRE
from provenance.languages.de.examples_quotations import EXAMPLES as QUOTATIONS
from provenance.languages.de.examples_reports import EXAMPLES as REPORTS

EXAMPLES = QUOTATIONS + CLAIMS + NEWSWIRE + REPORTS
