"""Documents of several languages: each paragraph is read with its own language's grammar, speakers with all of them."""

from __future__ import annotations

import pytest

from provenance.extract import Extraction, extract_quotes
from provenance.model import DocumentKind

ENGLISH = (
    "Lena Hartwell said on Monday that the old bridge of Overby was safe and that it will be open to all."
)
ARABIC = "قالت الوزيرة لينا هارتويل إن الجسر القديم سيبقى مغلقا أمام الشاحنات حتى نهاية الشهر المقبل."
RUSSIAN = "Министр Иван Ланской заявил, что старый мост будет закрыт для грузовиков до конца этого месяца."
UKRAINIAN = "Міністр Іван Ланський заявив, що старий міст буде зачинено для вантажівок до кінця цього місяця."
FRENCH = (
    "La ministre Claire Aubert a déclaré que le vieux pont de la ville serait fermé aux camions pour un mois."
)
GERMAN = (
    "Die Ministerin Anna Brandt sagte, dass die alte Brücke für den Verkehr in der Stadt nicht gesperrt wird."
)
SPANISH = "La ministra Ana Robles dijo que el viejo puente de la ciudad se cerrará a los camiones por un mes."
PARAGRAPHS = {
    "en": ENGLISH, "ar": ARABIC, "ru": RUSSIAN, "uk": UKRAINIAN, "fr": FRENCH, "de": GERMAN, "es": SPANISH,
}  # fmt: skip
MENTIONS = {
    "en": "Lena Hartwell", "ar": "الوزيرة لينا هارتويل", "ru": "Министр Иван Ланской", "uk": "Міністр Іван Ланський",
    "fr": "La ministre Claire Aubert", "de": "Die Ministerin Anna Brandt", "es": "La ministra Ana Robles",
}  # fmt: skip
CUES = {
    "en": "said",
    "ar": "قالت",
    "ru": "заявил",
    "uk": "заявив",
    "fr": "déclaré",
    "de": "sagte",
    "es": "dijo",
}


def _read(text: str, lang: str, kind: DocumentKind = "article") -> Extraction:
    return extract_quotes(text, document="d", sha256="s", lang=lang, kind=kind)


@pytest.mark.parametrize("home", PARAGRAPHS)
@pytest.mark.parametrize("other", PARAGRAPHS)
def test_a_paragraph_is_read_in_its_own_language(home: str, other: str) -> None:
    """Each language's paragraph gives the same mention and cue wherever it stands, and the flag names the other."""
    done = _read("\n\n".join([PARAGRAPHS[home], PARAGRAPHS[other], PARAGRAPHS[home]]), home)
    found = [(quote.mention and quote.mention.exact, quote.cue and quote.cue.exact) for quote in done.quotes]
    assert [cue for _, cue in found] == [CUES[home], CUES[other], CUES[home]]
    assert [mention for mention, _ in found] == [MENTIONS[home], MENTIONS[other], MENTIONS[home]]
    assert done.flags == (() if home == other else (f"languages_within:{other}",))


def test_the_flag_names_all_languages_once_in_order() -> None:
    """Two paragraphs in Russian and one in Arabic: one flag with two codes."""
    done = _read("\n\n".join([ENGLISH, RUSSIAN, ENGLISH, ARABIC, RUSSIAN]), "en")
    assert done.flags == ("languages_within:ar,ru",)


def test_passages_stay_in_order_and_prove_themselves() -> None:
    """Sentences of all paragraphs come once each, in the order of the text."""
    text = "\n\n".join([ENGLISH, FRENCH + " " + FRENCH, ENGLISH])
    passages = _read(text, "en").passages
    assert [passage.span.exact for passage in passages] == [ENGLISH, FRENCH, FRENCH, ENGLISH]
    assert all(text[each.span.start : each.span.end] == each.span.exact for each in passages)


def test_speakers_are_those_of_the_whole_document() -> None:
    """A pronoun in a paragraph of another language finds who was named there; a full name is one person in both."""
    text = "\n\n".join([
        ENGLISH,
        "Lena Hartwell a déclaré que le vieux pont de la ville est fermé aux camions pour un mois. "
        "Elle a ajouté que les travaux dans le port ne sont pas finis et que la ville a le temps.",
    ])  # fmt: skip
    speakers = [quote.speaker.name for quote in _read(text, "en").quotes if quote.speaker]
    assert speakers == ["Lena Hartwell"] * 3


def test_a_quoted_sentence_inside_a_paragraph_stays_with_it() -> None:
    """A quotation in French does not make an English paragraph French."""
    text = "Lena Hartwell said: “Le vieux pont de la ville est fermé aux camions et les bateaux sont dans le port.”"
    done = _read(f"{ENGLISH}\n\n{text}", "en")
    assert [quote.cue and quote.cue.exact for quote in done.quotes] == ["said", "said"]
    assert done.flags == ()


def test_a_paragraph_that_is_one_quotation_stays_with_its_speaker_phrase() -> None:
    """A quotation in another language that fills the next paragraph is what the waiting cue says."""
    text = "قالت الوزيرة لينا هارتويل:\n“The old bridge is closed to all of the lorries and it will be open in May.”"
    done = _read(text, "ar")
    assert [quote.mention and quote.mention.exact for quote in done.quotes] == ["الوزيرة لينا هارتويل"]
    assert done.flags == ()


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Reuters / Overby Herald", "ar"),
        ("Hartwell, Dostal, Quill, Aubert, Brandt, Robles, Lanskoy, Overby, Arland, Varnia, Olkhovsk", "en"),
        ("Hartwell, Dostal, Quill, Aubert, Brandt, Robles, Lanskoy, Overby, Arland, Varnia, Olkhovsk", "ru"),
        ("بیش از ده کامیون پشت پل قدیمی شهر گیر کرده‌اند و چند پلیس در کنار رودخانه دیده می‌شوند.", "en"),
        ("Кметът каза, че старият мост ще бъде затворен за камиони до края на месеца заради ремонта.", "en"),
        (
            "O ministro disse que a velha ponte da cidade vai ficar fechada para os caminhões por um mês.",
            "en",
        ),
    ],
)
def test_what_is_short_unclear_or_unknown_stays_with_the_document(text: str, home: str) -> None:
    """Names alone, Persian, Bulgarian and Portuguese are none of the known languages."""
    assert _read("\n\n".join([PARAGRAPHS[home], text, PARAGRAPHS[home]]), home).flags == ()


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("השר לנסקוי אמר כי הגשר הישן של העיר סגור למשאיות עד סוף החודש.", "he"),
        ("Bakan Ali Demir, eski köprünün ay sonuna kadar kamyonlara kapalı kalacağını söyledi.", "tr"),
    ],
)
@pytest.mark.parametrize("other", ["en", "ar", "ru"])
def test_known_languages_are_read_in_a_document_whose_own_has_no_pack(
    text: str, home: str, other: str
) -> None:
    """The document says what it lacks and what it has: no cues of its own, and those of the other paragraph."""
    done = _read("\n\n".join([text, PARAGRAPHS[other], text]), home)
    assert done.flags == (f"cues_unavailable:{home}", f"languages_within:{other}")
    assert [quote.cue and quote.cue.exact for quote in done.quotes] == [CUES[other]]


def test_a_transcript_of_two_languages_is_read_turn_by_turn() -> None:
    """The interpreter's turn is in English, the minister's in Arabic: what each reports of others is found."""
    text = f"MODERATOR: {ENGLISH}\n\nTHE MINISTER: {ARABIC}\n\nMODERATOR: {ENGLISH}"
    done = _read(text, "en", "transcript")
    inner = [quote.cue and quote.cue.exact for quote in done.quotes if quote.within]
    assert inner == ["said", "قالت", "said"]
    assert done.flags == ("languages_within:ar",)
