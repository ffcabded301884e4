"""The only importer of spaCy and onnxruntime: trained components live here.

A component is one more witness of `provenance.extract`; extraction works from the grammar of the language packs alone
where there is none. Nothing is loaded at import.
"""
