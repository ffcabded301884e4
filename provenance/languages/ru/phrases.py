"""Russian cues of more than one word, and those that the mention follows."""

from __future__ import annotations

from provenance.languages.pack import Cue
from provenance.languages.ru.verbs import VERBS
from provenance.languages.slavic import as_cues

_WHOSE = ("его", "её", "их")

CUES_EXTRA: tuple[Cue, ...] = (
    as_cues(VERBS, ("как",), ("и", "нам")),
    Cue("по словам", ("по словам", "со слов"), ("prepositional",), gap=_WHOSE, strength=0.95),
    Cue("по мнению", ("по мнению", "по убеждению", "по версии", "по оценке", "по оценкам", "по утверждению",
                      "по признанию", "по замечанию"), ("prepositional",), gap=_WHOSE, strength=0.9),
    Cue("по данным", ("по данным", "по информации", "по сведениям", "по сообщению", "по сообщениям", "по расчётам",
                      "согласно данным", "согласно сообщению", "согласно заявлению"),
        ("prepositional",), gap=_WHOSE, strength=0.85),
    Cue("согласно", ("согласно",), ("prepositional",), strength=0.7),
)  # fmt: skip
