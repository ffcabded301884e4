"""The language of a document is recognised among the seven, and one that is none of them is not taken for one."""

from __future__ import annotations

import pytest

from provenance.errors import LanguageError
from provenance.services.language import LANGUAGES, recognise_language

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


OTHERS = {
    "tr": "Bakan Ali Demir eski köprünün ay sonuna kadar kapalı kalacağını ve yeni bir yol açılacağını söyledi",
    "pt": "O ministro disse que a velha ponte da cidade vai ficar fechada para os caminhões até ao fim do mês",
    "it": "Il ministro ha detto che il vecchio ponte della città non sarà aperto ai camion fino alla fine del mese",
    "nl": "De minister zei dat de oude brug van de stad tot het einde van de maand niet open is voor het verkeer",
    "fa": "وزیر گفت که پل قدیمی شهر تا پایان ماه بسته می‌ماند و کامیون‌ها باید از راه دیگری بروند",
    "bg": "Министърът каза, че старият мост ще бъде затворен за камиони до края на месеца и обясни защо",
    "he": "השר אמר כי הגשר הישן של העיר סגור למשאיות עד סוף החודש",
    "el": "Ο υπουργός είπε ότι η παλιά γέφυρα της πόλης μένει κλειστή μέχρι το τέλος του μήνα",
}


@pytest.mark.parametrize(("code", "text"), OTHERS.items())
@pytest.mark.parametrize("times", [1, 6])
def test_another_language_is_not_taken_for_one_of_the_seven(code: str, text: str, times: int) -> None:
    """A language without a pack is told by its own code, so that the output can say that its cues are not known."""
    assert recognise_language(" ".join([text] * times)) == code


@pytest.mark.parametrize("text", ["Hartwell warns Varnia", "Quill: Brücke bleibt zu", "Hartwell"])
def test_a_headline_stays_among_the_seven(text: str) -> None:
    """A few words with names of any country are too little to tell another language."""
    assert recognise_language(text) in LANGUAGES


def test_a_text_without_letters_has_no_language() -> None:
    """Numbers alone have no language; the message says how to name one."""
    with pytest.raises(LanguageError, match="--lang"):
        recognise_language("12 112 2024 …")
