"""Answers as the JSON contract has them: what the command line prints with --json and the API sends."""
