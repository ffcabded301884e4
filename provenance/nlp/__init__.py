"""The only importer of spaCy and onnxruntime: trained components live here.

Empty on purpose: extraction works from the grammar of the language packs alone, so that the program starts at once
and runs without any model. A trained component joins as one more evidence of `provenance.extract`.
"""
