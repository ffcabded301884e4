"""`python -m provenance_cli` is `provenance`."""

from provenance_cli.main import main

main()
