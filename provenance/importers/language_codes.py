"""Codes of languages: what files write (`en-US`, `ara`, `uk_UA`) brought to the code used everywhere here."""

from __future__ import annotations

import re

from provenance.errors import LanguageError

_TWO_LETTERS = frozenset(re.findall(r"\w+", """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
    ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln
    lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi
    pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
    tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""))  # fmt: skip
_THREE_LETTERS = {
    "ara": "ar", "arb": "ar", "deu": "de", "eng": "en", "fas": "fa", "fra": "fr", "fre": "fr", "ger": "de", "heb": "he",
    "ita": "it", "per": "fa", "pol": "pl", "por": "pt", "rus": "ru", "spa": "es", "tur": "tr", "ukr": "uk", "zho": "zh",
}  # fmt: skip
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)


def read_language(value: str) -> str:
    """Return the ISO 639 code of a language tag, its region and script left off.

    Raises LanguageError for what is no code of a language.
    """
    match = _TAG.fullmatch(value.strip())
    code = match[1].lower() if match else ""
    if code in _TWO_LETTERS:
        return code
    if code in _THREE_LETTERS:
        return _THREE_LETTERS[code]
    raise LanguageError(
        f"unknown language {value.strip()[:40]!r}: give its ISO 639-1 code, such as ar, en, ru or uk,"
        " or leave it out to have it recognised"
    )
