"""Edits with a known class for `benchmarks/changes.py`: wordings in text files by language, and how they are seeded.

Nothing here reads the word lists of the package, so that the rules are not measured by their own tables.
"""
