"""Write table files in the format that `provenance.match.lexicon` reads; the same tables give the same bytes."""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Mapping
from pathlib import Path

from provenance.match.lexicon import MAGIC


def write_english(path: Path, *, counts: Mapping[str, int], sentences: int, stems: list[str]) -> None:
    """Write the vocabulary of English stems with their sentence counts."""
    _write(
        path,
        {"sentences": sentences},
        ["\n".join(stems).encode(), _pack("I", [counts.get(s, 0) for s in stems])],
    )


def write_table(
    path: Path, table: Mapping[str, Mapping[str, float]], *, stems: list[str], most: int = 24
) -> None:
    """Write one language's table: for each key at most `most` stems, best first."""
    place = {stem: at for at, stem in enumerate(stems)}
    keys = sorted(table)
    counts, entries, weights = [], [], bytearray()
    for key in keys:
        row = sorted(table[key].items(), key=lambda item: (-round(item[1] * 255), item[0]))[:most]
        counts.append(len(row))
        entries.extend(place[stem] for stem, _ in row)
        weights.extend(min(255, round(weight * 255)) for _, weight in row)
    _write(path, {}, ["\n".join(keys).encode(), _pack("H", counts), _pack("I", entries), bytes(weights)])


def _pack(code: str, values: list[int]) -> bytes:
    packed = array(code, values)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _write(path: Path, header: dict[str, int], sections: list[bytes]) -> None:
    packed = [zlib.compress(section, 9) for section in sections]
    line = json.dumps({**header, "sections": [len(part) for part in packed]}, sort_keys=True).encode()
    path.write_bytes(MAGIC + line + b"\n" + b"".join(packed))
