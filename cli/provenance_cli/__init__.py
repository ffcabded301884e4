"""The command line: a thin shell over `provenance.services`."""
