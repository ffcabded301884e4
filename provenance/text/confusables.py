"""Letters that look like Latin ones, from Unicode's confusables list (UTS 39), kept to those in common fonts."""

from __future__ import annotations

CYRILLIC_AS_LATIN: dict[str, str] = dict(
    zip(
        "аеорсухіјѕԁԛԝһѵӏкпгАВЕКМНОРСТУХІЈЅԌԚԜҺѴӀЗЬь",
        "aeopcyxijsdqwhvlknrABEKMHOPCTYXIJSGQWHVI3bb",
        strict=True,
    )
)
"""Cyrillic letters and the Latin ones they pass for."""

GREEK_AS_LATIN: dict[str, str] = dict(
    zip("οανικρτυχγηωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oavikptuxynwABEZHIKMNOPTYX", strict=True)
)
"""Greek letters and the Latin ones they pass for."""
