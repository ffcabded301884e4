"""The language of a document is recognised among the seven, and an unknown code is refused."""

from __future__ import annotations

import pytest

from provenance.errors import LanguageError
from provenance.services.language import recognise_language

TEXTS = {
    "ar": "قالت الوزيرة إن الجسر سيبقى مغلقا حتى نهاية الشهر",
    "de": "Die Ministerin sagte, dass die Brücke bis zum Ende des Monats nicht geöffnet wird und der Verkehr ruht",
    "en": "The minister said that the bridge will not be open to traffic until the end of the month",
    "es": "La ministra dijo que el puente no se abrirá al tráfico hasta el final del mes y que los barcos esperan",
    "fr": "La ministre a dit que le pont ne sera pas ouvert à la circulation avant la fin du mois pour les camions",
    "ru": "Министр сказала, что мост будет закрыт до конца месяца, и объяснила почему",
    "uk": "Міністерка сказала, що міст буде зачинено до кінця місяця, і пояснила чому",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
@pytest.mark.parametrize("times", [1, 6])
def test_languages_are_recognised(code: str, text: str, times: int) -> None:
    """A sentence is enough, and so is a whole report."""
    assert recognise_language(" ".join([text] * times)) == code


def test_a_text_without_letters_has_no_language() -> None:
    """Numbers alone have no language; the message says how to name one."""
    with pytest.raises(LanguageError, match="--lang"):
        recognise_language("12 112 2024 … 漢字")
