"""Every class of change in several languages: what each edit is called, and what is no change at all."""

from __future__ import annotations

import pytest

from provenance.match.align import align
from provenance.match.changes import Side, classify_changes


def classes(lang: str, earlier: str, later: str) -> set[str]:
    sides = Side(earlier, lang, ((0, len(earlier)),)), Side(later, lang, ((0, len(later)),))
    return {change.change_class for change in classify_changes(*sides, align(earlier, later, lang=lang))}


NUMBERS = [
    ("en", "They found 7% of it there.", "They found 70% of it there.", {"number"}),
    ("en", "They found 7% of it there.", "They found 7 of it there.", {"number", "punctuation"}),
    ("en", "They found ten percent of it.", "They found 10% of it.", set()),
    ("en", "The output doubled last spring.", "The output tripled last spring.", {"number"}),
    ("en", "It was the first gate here.", "It was the second gate here.", {"number"}),
    ("en", "It was the first gate here.", "It was the old gate here.", {"substitution"}),
    ("de", "Rund zweihundertfünf Höfe brannten ab.", "Rund 205 Höfe brannten ab.", set()),
    ("de", "Rund zweihundertfünf Höfe brannten ab.", "Rund zweihundertneun Höfe brannten ab.", {"number"}),
    ("de", "Wir sahen ein Boot am Steg.", "Wir sahen das Boot am Steg.", {"substitution"}),
    ("de", "Wir sahen ein Boot am Steg.", "Wir sahen zwei Boote am Steg.", {"number", "substitution"}),
    ("fr", "Il faut 1 500 tuiles pour cela.", "Il faut 1500 tuiles pour cela.", set()),
    ("fr", "Il faut 1 500 tuiles pour cela.", "Il faut 1 600 tuiles pour cela.", {"number"}),
    ("fr", "C'est la 21e tuile du toit.", "C'est la 31e tuile du toit.", {"number"}),
    ("es", "Valen cuatro mil millones de coronas.", "Valen 4000 millones de coronas.", set()),
    ("es", "Valen cuatro millones de coronas.", "Valen cuatro mil millones de coronas.", {"number"}),
    ("ru", "Он знал трёх рыбаков давно.", "Он знал четырёх рыбаков давно.", {"number"}),
    ("ru", "Он видел двадцать одну лодку там.", "Он видел 21 лодку там.", set()),
    ("ru", "Вырос вдвое за год улов.", "Вырос втрое за год улов.", {"number"}),
    ("uk", "Він знав п'ятьох рибалок давно.", "Він знав шістьох рибалок давно.", {"number"}),
    ("uk", "Це 21-ше засідання ради там.", "Це 31-ше засідання ради там.", {"number"}),
    ("ar", "غرق ما بين 30 و40 قاربا هناك", "غرق ما بين 30 و50 قاربا هناك", {"number"}),
    ("ar", "تراجع بنسبة 10 بالمئة هناك", "تراجع بنسبة ١٠٪ هناك", {"spelling"}),
    ("ar", "تراجع بنسبة 10 بالمئة هناك", "تراجع بنسبة 10 في المئة هناك", set()),
]  # fmt: skip
DATES = [
    ("en", "The doors open at 9 a.m. today.", "The doors open at 9 p.m. today.", {"date"}),
    ("en", "It was signed on May 5 by all.", "It was signed on 5 May by all.", {"spelling"}),
    ("en", "It stood since the 1960s there.", "It stood since the 1970s there.", {"date"}),
    ("fr", "Les portes ouvrent à 9 heures ici.", "Les portes ouvrent à 19 heures ici.", {"date"}),
    ("ru", "Отчёт дали Марте ещё вчера там.", "Отчёт дали Нине ещё вчера там.", {"entity"}),
    ("uk", "Двері відчинять о 9 ранку там.", "Двері відчинять о 9 вечора там.", {"date"}),
    ("ar", "قال ذلك في كانون الثاني هنا", "قال ذلك في يناير هنا", set()),
    ("ar", "قال ذلك في كانون الثاني هنا", "قال ذلك في كانون الأول هنا", {"date"}),
    ("ar", "انهار السور في مارس لأن 112 عمودا سقط", "انهار السور في مارس لأن 12 عمودا سقط", {"number"}),
    ("en", "It fell in March as 112 posts gave way.", "It fell in March as 12 posts gave way.", {"number"}),
    ("es", "Cayó el 5 de mayo por la noche.", "Cayó el 6 de mayo por la noche.", {"date"}),
]  # fmt: skip
NEGATIONS = [
    ("en", "The sale was legal there.", "The sale was illegal there.", {"negation_added"}),
    ("en", "The clerk never spoke of it.", "The clerk always spoke of it.", {"negation_lost", "intensity"}),
    ("fr", "La vente est légale ici même.", "La vente est illégale ici même.", {"negation_added"}),
    ("fr", "La maire n'est plus en poste ici.", "La maire est en poste ici.", {"negation_lost", "intensity"}),
    ("es", "La venta fue legal según él.", "La venta fue ilegal según él.", {"negation_added"}),
    ("de", "Er hatte eine Wahl dabei.", "Er hatte keine Wahl dabei.", {"negation_added", "cut_inside"}),
    ("ru", "Ответ был честным и полным.", "Ответ был нечестным и полным.", {"negation_added"}),
    ("uk", "Продаж був незаконним і тихим.", "Продаж був законним і тихим.", {"negation_lost"}),
    ("ar", "تعهد المجلس بأن يبيع الطاحونة", "تعهد المجلس بألا يبيع الطاحونة", {"negation_added", "cut_inside"}),
    ("ar", "المدينة كما يقال نائمة اليوم", "المدينة نائمة اليوم", {"cut_inside"}),
    ("ar", "جاء على ما يبدو من البيت", "جاء من البيت", {"modality"}),
]  # fmt: skip
MODALITY = [
    ("de", "Die Fähre konnte bald fahren.", "Die Fähre könnte bald fahren.", {"modality"}),
    ("de", "Das Haus wurde bald verkauft.", "Das Haus würde bald verkauft.", {"modality"}),
    ("fr", "Le bac peut couler bientôt ici.", "Le bac pourrait couler bientôt ici.", {"modality"}),
    ("es", "El bote tal vez llega hoy.", "El bote llega hoy.", {"modality"}),
    ("ru", "Паром может быть придёт домой.", "Паром придёт домой.", {"modality"}),
    ("uk", "Пором швидше за все прийде додому.", "Пором прийде додому.", {"modality"}),
    ("ar", "كان السائق على الأرجح متعبا جدا", "كان السائق متعبا جدا", {"modality"}),
    ("ar", "قد تعود العبارة في الربيع", "ستعود العبارة في الربيع", {"cut_start", "modality", "substitution"}),
    ("ar", "هناك فقد الكاتب مفتاح القبو", "هناك باع الكاتب مفتاح القبو", {"substitution"}),
]  # fmt: skip
NAMES = [
    ("de", "Laut Kellmann waren sie alt.", "Laut Tarnby waren sie alt.", {"entity"}),
    ("de", "Soldaten aus Frankreich hielten sie.", "Soldaten aus Polen hielten sie.", {"entity"}),
    ("de", "Der Garten war voller Rosen hier.", "Der Garten war voller Nesseln hier.", {"substitution"}),
    ("ar", "عقد الاجتماع في لندن صباحا", "عقد الاجتماع في باريس صباحا", {"entity"}),
    ("ar", "وقال كوفاليف إن المضخات قديمة", "وقال ساموخين إن المضخات قديمة", {"entity"}),
    ("ar", "وصل القارب عند الغروب", "وصل الزورق عند الغروب", {"substitution"}),
    ("fr", "Le rapport nomme Vell-Haddon ici.", "Le rapport nomme Vell-Marsan ici.", {"entity"}),
    ("uk", "Про це дізналися в Лорні вранці.", "Про це дізналися у Вельмі вранці.", {"entity", "substitution"}),
]  # fmt: skip
OTHERS = [
    ("en", "The port is closed again here.", "The port was closed again here.", {"tense"}),
    ("de", "Der Hafen ist wieder zu hier.", "Der Hafen war wieder zu hier.", {"tense"}),
    ("fr", "Le port est ouvert ici même.", "Le port était ouvert ici même.", {"tense"}),
    ("es", "El puerto está abierto otra vez.", "El puerto estaba abierto otra vez.", {"tense"}),
    ("en", "The losses are extremely painful here.", "The losses are painful here.", {"intensity"}),
    ("es", "Las pérdidas son sumamente duras aquí.", "Las pérdidas son duras aquí.", {"intensity"}),
    ("ru", "Ущерб был серьёзным, сказал он.", "Ущерб был незначительным, сказал он.", {"intensity"}),
    ("ar", "دان الوزير بشدة الغارة أمس", "دان الوزير الغارة أمس", {"intensity"}),
    ("de", "Wir, wir hoffen es alle sehr.", "Wir hoffen es alle sehr.", {"cleaned_speech"}),
    ("fr", "Le toit euh fuit encore ici.", "Le toit fuit encore ici.", {"cleaned_speech"}),
    ("ru", "Крыша ну течёт опять у нас.", "Крыша течёт опять у нас.", {"cleaned_speech"}),
    ("de", "Sie koennen jetzt gehen alle.", "Sie können jetzt gehen alle.", {"spelling"}),
    ("uk", "Біля ґанку пусто цілий день.", "Біля ганку пусто цілий день.", {"spelling"}),
    ("ar", "هذه المدرسة فارغة الآن", "هذه المدرسه فارغة الآن", {"spelling"}),
    ("en", "We saw four boats of theirs.", "We saw for boats of theirs.", {"number", "addition"}),
    ("es", "El plan es bueno y barato y sirve.", "El plan es bueno … y sirve.", {"ellipsis"}),
    ("ru", "Мост старый и узкий.", "Мост [в Лорне] старый и узкий.", {"editorial_insertion"}),
    ("es", "Tras largas charlas en Lorn el concejo aceptó", "el concejo aceptó tras largas charlas en Lorn",
     {"reorder"}),
    ("ru", "После долгих споров совет согласился открыть мост", "совет согласился открыть мост после долгих споров",
     {"reorder"}),
    ("fr", "Le plan, dit-on, est bon ici.", "Le plan dit-on est bon ici.", {"punctuation"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "earlier", "later", "wanted"), [*NUMBERS, *DATES, *NEGATIONS, *MODALITY, *NAMES, *OTHERS]
)
def test_each_edit_is_called_what_it_is(lang: str, earlier: str, later: str, wanted: set[str]) -> None:
    """One edited sentence, the classes it must be given, and no other."""
    assert classes(lang, earlier, later) == wanted
