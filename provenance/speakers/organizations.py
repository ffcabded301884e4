"""English names of ministries; other organizations keep the name that the text uses."""

from __future__ import annotations

from provenance.speakers.gazetteer import find_country_of_adjective
from provenance.speakers.reading import Reading, Vocabulary, find_phrases, read_tokens

_ARTICLES = ("the ", "The ", "a ", "A ", "an ")


def name_organization(reading: Reading, vocabulary: Vocabulary) -> str:
    """Return the canonical name of an organization: "Interior Ministry", with its country where the text says it."""
    tokens = read_tokens(reading.text)
    if vocabulary.lang == "ar" and tokens.bare[0] == "وزاره":
        found = find_phrases(tokens, vocabulary.tables["ministries"])
        if found:
            name = max((value for _, _, value in found), key=len)
            countries = [find_country_of_adjective(word) for word in tokens.words[1:]]
            country = next((each for each in countries if each is not None), None)
            return f"{name} ({country.label})" if country else name
    name = reading.text.strip()
    for article in _ARTICLES:
        name = name.removeprefix(article)
    return name
