"""Which kinds of words of some texts a word of another language may stand for: asked once for all their sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from provenance.match.cross_terms import NAME_BESIDE_WORD, NAME_WEIGHT, CrossText, Term
from provenance.match.lexicon_names import LEAST_ALIKE, LEAST_FUZZY, compare_skeletons

Pairing = tuple[int, int, float]
"""A word of the later text, one of the earlier (both as places in `CrossText.distinct`), and how like they are, 0-1."""


class NameTable:
    """Skeletons of names, to be asked which of them a name may be."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = dict.fromkeys(names)
        self._long = [name for name in self._names if len(name) >= LEAST_FUZZY]
        self._found: dict[str, Mapping[str, float]] = {}

    def find(self, name: str) -> Mapping[str, float]:
        """Return the names here that a name may be, as `compare_skeletons` has it but for all at once."""
        if name not in self._found:
            self._found[name] = self._compare(name)
        return self._found[name]

    def _compare(self, name: str) -> Mapping[str, float]:
        same = compare_skeletons(name, name)
        found = {name: same} if same and name in self._names else {}
        if len(name) >= LEAST_FUZZY:
            near = process.extract(
                name,
                self._long,
                scorer=Levenshtein.normalized_similarity,
                score_cutoff=LEAST_ALIKE,
                limit=None,
            )
            found.update((other, likeness) for other, likeness, _ in near)
        return found


class TermKinds:
    """The terms of some texts by kind: terms of one key match alike, in whatever text they stand."""

    def __init__(self, texts: Sequence[CrossText], names: NameTable | None = None) -> None:
        """Number the kinds of all texts; `names` are those of the texts, where they are known."""
        numbers: dict[object, int] = {}
        self._has_stems: list[bool] = []
        self._by_stem: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._places: list[dict[int, int]] = []
        self._alike: dict[object, dict[int, float]] = {}
        for text in texts:
            places = {}
            for place, term in enumerate(text.distinct):
                kind = numbers.setdefault(term.key, len(numbers))
                places[kind] = place
                if kind == len(self._has_stems):
                    self._note(kind, term)
            self._places.append(places)
        self._names = NameTable(self._by_name) if names is None else names

    def _note(self, kind: int, term: Term) -> None:
        self._has_stems.append(bool(term.stems))
        for stem, weight in term.stems:
            self._by_stem[stem].append((kind, weight))
        for name in term.names:
            self._by_name[name].append(kind)

    def list_alike(self, text: CrossText) -> list[Mapping[int, float]]:
        """Return for each term of a text the kinds here that it may stand for, with their likeness."""
        return [self._find(term) for term in text.distinct]

    def pair(self, alike: Sequence[Mapping[int, float]], number: int) -> Iterator[Pairing]:
        """Yield which words of text `number` here the terms may stand for, given what `list_alike` says of them."""
        places = self._places[number]
        for i, kinds in enumerate(alike):
            for kind, likeness in kinds.items():
                if kind in places:
                    yield i, places[kind], likeness

    def _find(self, term: Term) -> Mapping[int, float]:
        key = term.key
        if key not in self._alike:
            self._alike[key] = self._compare(term)
        return self._alike[key]

    def _compare(self, term: Term) -> dict[int, float]:
        """Return what two words share: the best of their common stems, or a name where both may be one."""
        found: dict[int, float] = {}
        for stem, weight in term.stems:
            for kind, other in self._by_stem.get(stem, ()):
                found[kind] = max(found.get(kind, 0.0), weight * other)
        named: dict[int, float] = {}
        for name in term.names:
            for like, likeness in self._names.find(name).items():
                for kind in self._by_name.get(like, ()):
                    named[kind] = max(named.get(kind, 0.0), likeness)
        for kind, likeness in named.items():
            shared = found.get(kind, 0.0)
            beside = term.stems and self._has_stems[kind] and not shared
            found[kind] = max(shared, likeness * (NAME_BESIDE_WORD if beside else NAME_WEIGHT))
        return found
