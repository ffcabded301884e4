"""Mentions -> speakers, on invented documents."""
# ruff: noqa: E501 - a case of a table stays on one line

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.model import DocumentKind, Span, Speaker
from provenance.speakers.mention import Mention, MentionForm
from provenance.speakers.resolve import resolve_speakers


def find(text: str, phrase: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(phrase, at + 1)
    return Span.cut(text, at, at + len(phrase))


def resolve(
    text: str,
    *phrases: str | None,
    lang: str = "en",
    kind: DocumentKind = "article",
    title: str | None = None,
    outlet: str | None = None,
    issuer: str | None = None,
    form: MentionForm = "unknown",
) -> list[str | None]:
    """Names of the speakers of phrases that stand in the text in this order; None is a quote without a mention."""
    mentions: list[Mention] = []
    at = 0
    for number, phrase in enumerate(phrases):
        if phrase is None:
            mentions.append(Mention(None, at + 1, "null", number, continues=number - 1 if number else None))
            continue
        start = text.index(phrase, at)
        at = start + 1
        mentions.append(Mention(Span.cut(text, start, start + len(phrase)), start, form, number))
    speakers = resolve_speakers(
        text, mentions, lang=lang, kind=kind, title=title, outlet=outlet, issuer=issuer
    )
    return [speaker and speaker.name for speaker in speakers]


@pytest.mark.parametrize(
    ("text", "phrases", "names"),
    [
        ("Overby Mayor Mara Veld said A. Veld said B. She said C.", ("Overby Mayor Mara Veld", "Veld", "She"), ["Mara Veld"] * 3),
        ("Mayor Mara Veld said A. Tom Hale said B. The mayor said C.", ("Mayor Mara Veld", "Tom Hale", "The mayor"), ["Mara Veld", "Tom Hale", "Mara Veld"]),
        ("Ms. Quill said A. Mr. Hale said B. She said C.", ("Ms. Quill", "Mr. Hale", "She"), ["Quill", "Hale", "Quill"]),
        ("A senior defense official said A. The official said B.", ("A senior defense official", "The official"), ["senior defense official (anonymous)"] * 2),
        ("A senior Biden administration official said A.", ("A senior Biden administration official",), ["senior administration official (US, anonymous)"]),
        ("White House officials said A.", ("White House officials",), ["US officials (unnamed)"]),
        ("A source familiar with the matter said A.", ("A source familiar with the matter",), ["source familiar with the matter (anonymous)"]),
        ("Russia said A.", ("Russia",), ["Russia (government)"]),
        ("The White House said A. The statement added B.", ("The White House", "The statement"), ["White House", "White House statement"]),
        ("Mara Veld and Tom Hale said A.", ("Mara Veld and Tom Hale",), ["Mara Veld and Tom Hale"]),
        ("They said A.", ("They",), [None]),
        ("She said A.", ("She",), [None]),
    ],
)  # fmt: skip
def test_english_mentions(text: str, phrases: tuple[str, ...], names: list[str | None]) -> None:
    """Names, offices, pronouns and unnamed officials lead to whom the text means, or stay open."""
    assert resolve(text, *phrases) == names


@pytest.mark.parametrize(
    ("text", "phrases", "names"),
    [
        ("قال الرئيس الأمريكي جو بايدن أ. وقال بايدن ب. وقال الرئيس الأمريكي ج.", ("الرئيس الأمريكي جو بايدن", "بايدن", "الرئيس الأمريكي"), ["Joe Biden"] * 3),
        ("أشار مسؤول كبير في الإدارة الأمريكية إلى أ. وقال المسؤول ب.", ("مسؤول كبير في الإدارة الأمريكية", "المسؤول"), ["senior administration official (US, anonymous)"] * 2),
        ("قال مسؤول حكومي كبير أ. وأكد المسؤول ب.", ("مسؤول حكومي كبير", "المسؤول"), ["senior government official (anonymous)"] * 2),
        ("ذكر البيت الأبيض أ. وجاء في البيان ب.", ("البيت الأبيض", "البيان"), ["White House", "White House statement"]),
        ("قالت وزارة الداخلية التونسية أ.", ("وزارة الداخلية التونسية",), ["Tunisian Interior Ministry"]),
        ("التقى جو بايدن وفلاديمير بوتين. وأقر كلا الزعيمين أ.", ("كلا الزعيمين",), ["Joe Biden and Vladimir Putin"]),
        ("وقال مصدر أمني أ. وأضاف المصدر ذاته ب.", ("مصدر أمني", "المصدر ذاته"), ["security source (anonymous)"] * 2),
    ],
)  # fmt: skip
def test_arabic_mentions(text: str, phrases: tuple[str, ...], names: list[str | None]) -> None:
    """The same steps read Arabic, and give the English names that English reports give."""
    assert resolve(text, *phrases, lang="ar") == names


def test_who_shares_a_surname_is_told_apart_by_office() -> None:
    """The president is not the first lady, although the title of the transcript names both."""
    names = resolve(
        "THE PRESIDENT: A. Q B.",
        "THE PRESIDENT",
        "Q",
        kind="transcript",
        form="label",
        outlet="The White House",
        title="Remarks by President Biden and First Lady Jill Biden in Press Gaggle",
    )
    assert names == ["Joe Biden", "reporter (unnamed)"]


def test_labels_of_a_transcript() -> None:
    """Labels in capitals lead to the names in the title; officials stay unnamed and belong to the outlet's side."""
    names = resolve(
        "MS. QUILL: A. SENIOR ADMINISTRATION OFFICIAL: B. MODERATOR: C.",
        "MS. QUILL",
        "SENIOR ADMINISTRATION OFFICIAL",
        "MODERATOR",
        kind="transcript",
        form="label",
        outlet="The White House",
        title="Press Briefing by Press Secretary Nora Quill",
    )
    assert names == ["Nora Quill", "senior administration official (US, anonymous)", "moderator (unnamed)"]


def test_a_statement_speaks_for_its_issuer() -> None:
    """A quote without mention in a statement is said by whoever the title names."""
    title = "Statement by Press Secretary Nora Quill on the Overby Bridge"
    assert resolve("The bridge is open.", None, kind="statement", title=title) == ["Nora Quill"]
    assert resolve("The bridge is open.", None, kind="statement", issuer="Tom Hale") == ["Tom Hale"]


def test_he_inside_a_quotation_is_not_its_speaker() -> None:
    """Who is quoted does not call himself "he": the pronoun goes to the other man."""
    text = "Tom Hale met Jon Roe. Hale left. “He offered peace,” Tom Hale said."
    outer = Mention(find(text, "Tom Hale", 1), text.index("said"), "named", 1)
    inner = Mention(find(text, "He offered"[:2], 0), text.index("offered"), "pronoun", 0, within=1)
    first = Mention(find(text, "Jon Roe"), 12, "named", 2)
    speakers = resolve_speakers(text, [inner, outer, first], lang="en")
    assert [speaker and speaker.name for speaker in speakers] == ["Jon Roe", "Tom Hale", "Jon Roe"]


def test_a_null_subject_goes_on_and_says_so() -> None:
    """A quote without mention has the speaker of the one it continues, marked as resolved."""
    text = "قال سليم الحداد أ. وأضاف ب."
    mentions = [
        Mention(find(text, "سليم الحداد"), 0, "unknown", 0),
        Mention(None, text.index("أضاف"), "null", 1, continues=0),
    ]
    first, second = resolve_speakers(text, mentions, lang="ar")
    assert first == Speaker("Salim al-Haddad", "person", "سليم الحداد")
    assert second is not None
    assert (second.name, second.mention_resolved) == ("Salim al-Haddad", True)


def test_a_feminine_verb_does_not_continue_a_man() -> None:
    """The form of the verb decides between two earlier speakers."""
    text = "قالت نورا القاسم أ. وقال سليم الحداد ب. وأضافت ج."
    mentions = [
        Mention(find(text, "نورا القاسم"), text.index("قالت"), "unknown", 0),
        Mention(find(text, "سليم الحداد"), text.index("قال سليم"), "unknown", 1),
        Mention(None, text.index("أضافت"), "null", 2, continues=1),
    ]
    assert resolve_speakers(text, mentions, lang="ar")[2] == Speaker(
        "Nora Qasim", "person", "نورا القاسم", mention_resolved=True
    )


def test_no_mentions_no_speakers() -> None:
    """An empty list stays empty, in a language without any words as well."""
    assert resolve_speakers("", [], lang="xx") == []
    assert resolve("Veld said A.", "Veld", lang="xx") == ["Veld"]


@pytest.mark.parametrize(
    ("text", "phrases", "names"),
    [
        ("President Mara Veld met Premier Oluf Rask. The leaders said A. They said B.", ("The leaders", "They"), ["Mara Veld and Oluf Rask"] * 2),
        ("Overby council member Tom Hale said A. The council member said B.", ("Overby council member Tom Hale", "The council member"), ["Tom Hale", "Tom Hale"]),
        ("Tom Hale, the Overby fire chief, said A. The official said B.", ("Tom Hale, the Overby fire chief", "The official"), ["Tom Hale"] * 2),
        ("Spokeswoman Nora Quill left. The spokeswoman said A.", ("The spokeswoman",), ["Nora Quill"]),
        ("The fire chief of Overby said A.", ("The fire chief of Overby",), ["The fire chief of Overby (unnamed)"]),
        ("The White House said A. It said B.", ("The White House", "It"), ["White House"] * 2),
        ("Nora Quill met Mayor Tom Hale. He said A.", ("He",), ["Tom Hale"]),
    ],
)  # fmt: skip
def test_what_points_back(text: str, phrases: tuple[str, ...], names: list[str | None]) -> None:
    """Pairs, roles, officials and pronouns lead to the persons whom the document named before."""
    assert resolve(text, *phrases) == names


def test_pronoun_goes_on_with_who_spoke_outside_all_quotes() -> None:
    """Whom a speaker told of is not the "she" of the next sentence, and nobody says her own name."""
    text = "Mira Veld said Mayor Ana Holt welcomed the plan. She added that Holt backed talks."
    quotes = extract_quotes(text, document="d", sha256="s", lang="en", kind="article").quotes
    added = next(quote for quote in quotes if quote.cue and quote.cue.exact == "added")
    assert added.speaker is not None
    assert added.speaker.name == "Mira Veld"


def test_nobody_is_meant_by_a_pronoun_that_says_her_name() -> None:
    """A pronoun is not the person whom its own words name."""
    text = "Mira Veld came late. Ana Holt said the bridge was old. She said Holt was wrong."
    quotes = extract_quotes(text, document="d", sha256="s", lang="en", kind="article").quotes
    assert quotes[-1].speaker is None or quotes[-1].speaker.name != "Ana Holt"


def test_issuer_is_not_meant_by_a_statement_in_the_third_person() -> None:
    """Who gave out a statement is no antecedent where only its title names her."""
    text = "President Ana Holt spoke with President Tom Rask about floods. She thanked Tolmar for the pumps."
    title = "Statement by Press Secretary Mira Veld on President Holt’s Call with President Tom Rask"
    assert resolve(text, "She", kind="statement", title=title) == ["Ana Holt"]


def test_name_over_a_line_end_is_one_line() -> None:
    """Hard-wrapped text breaks names; speakers have none of its line ends."""
    text = "Officials met. The Bureau of Ferry\n    Statistics said traffic fell."
    assert resolve(text, "The Bureau of Ferry\n    Statistics") == ["Bureau of Ferry Statistics"]


@pytest.mark.parametrize("pair", ["Mara Veld and Tom Hale", "Joe Biden and Vladimir Putin"])
def test_who_is_named_first_of_two_is_no_title_of_the_other(pair: str) -> None:
    """Both of a pair are persons of the document, and neither has the other in his role, known figures too."""
    second = pair.partition(" and ")[2]
    surname = second.split()[1]
    text = f"{pair} met. {surname} said A."
    mentions = [Mention(find(text, pair), 0, "named", 0), Mention(find(text, surname, 1), 1, "named", 1)]
    both, one = resolve_speakers(text, mentions, lang="en", kind="article")
    assert both is not None and (both.name, both.kind) == (pair, "collective")
    assert one is not None and (one.name, one.role) == (second, None)


def test_label_without_a_name_names_nobody() -> None:
    """A turn's label that is only a form of address has no speaker."""
    assert resolve("MR: We are late.", "MR", kind="transcript", form="label") == [None]


def test_surname_alone_is_not_spelt_by_guess() -> None:
    """One Arabic word keeps its letters: the table may know it as somebody else's name."""
    assert resolve("قال الوزير مارو إن الجسر قديم.", "الوزير مارو", lang="ar") == ["مارو"]


@pytest.mark.parametrize(
    ("text", "lang", "speaker"),
    [
        ("Arvia’s new president left. Arvia denied the report.", "en", ("Arvia", "organization")),
        ("The President of Arvia left. Arvia denied the report.", "en", ("Arvia", "organization")),
        ("Arvia and its allies said the bridge was old.", "en", ("Arvia and its allies", "collective")),
        ("Russia and its allies said the bridge was old.", "en", ("Russia and its allies", "collective")),
        ("Mara Holt said no. Holt’s spokesman left. Holt denied the report.", "en", ("Mara Holt", "person")),
        ("غادرت رئيسة أرفيا. وأعلنت أرفيا أن الجسر مغلق.", "ar", ("أرفيا", "organization")),
        ("قالت أرفيا وشركاؤها إن الجسر مغلق.", "ar", ("أرفيا وشركاؤها", "collective")),
        ("قالت الرئيسة إيلسه هولت إنها ترفض. وقالت رئيسة أرفيا إن الجسر مغلق.", "ar", ("إيلسه هولت", "person")),
    ],
)  # fmt: skip
def test_country_that_no_table_knows(text: str, lang: str, speaker: tuple[str, str]) -> None:
    """What has a president or partners is a country or body, alone or with them, and never a person."""
    found = extract_quotes(text, document="d", sha256="s", lang=lang, kind="article").quotes[-1].speaker
    assert (found and (found.name, found.kind)) == speaker


def test_pronoun_may_mean_whom_only_the_title_names() -> None:
    """A title is the sentence before the text."""
    assert resolve("She said the bridge was old.", "She", title="Mayor Ana Holt’s Visit") == ["Ana Holt"]


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "The Ministry of Transport closed the bridge. It is unsafe, the statement said.", ["Ministry of Transport statement"]),
        ("en", "Overby’s council met. “It stays open,” said a statement from the Overby Port Authority.", ["Overby Port Authority statement"]),
        ("en", "The Harbor Times wrote of a flood. “It stays open,” the statement said.", ["statement (issuer not named)"]),
        ("ar", "أصدرت وزارة النقل بيانا. وجاء في البيان أن الجسر مغلق.", ["Transport Ministry statement"]),
        ("ru", "Министерство транспорта закрыло мост. В заявлении говорится, что мост опасен.", ["Transport Ministry statement"]),
        ("uk", "Міністерство транспорту закрило міст. У заяві йдеться, що міст небезпечний.", ["Transport Ministry statement"]),
        ("de", "Laut der Mitteilung des Innenministeriums bleibt die Brücke gesperrt.", ["Interior Ministry statement"]),
        ("fr", "« Le port reste ouvert », indique le communiqué du ministère de l'Intérieur.", ["Interior Ministry statement"]),
        ("es", "El Ministerio de Transporte cerró el puente. Según el comunicado, el puente es peligroso.", ["Transport Ministry statement"]),
    ],
)  # fmt: skip
def test_a_statement_is_of_the_body_that_issued_it(lang: str, text: str, names: list[str]) -> None:
    """Its own words name the body, else the text before it does; an outlet's name is none."""
    found = extract_quotes(text, document="d", sha256="s", lang=lang, kind="article").quotes
    assert [quote.speaker and quote.speaker.name for quote in found] == names


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "A US official said A was old. Another US official said B was new. The official said C was gone.",
         ["official (US, anonymous)", "official (US, anonymous, second)", "official (US, anonymous, second)"]),
        ("en", "Another US official said A was old.", ["official (US, anonymous)"]),
        ("ar", "قال مصدر مطلع إن المحادثات فشلت. وقال مصدر مطلع آخر إن المحادثات نجحت.",
         ["informed source (anonymous)", "informed source (anonymous, second)"]),
        ("ru", "Источник, знакомый с ситуацией, сообщил, что мост старый. Другой источник сказал, что мост новый.",
         ["source familiar with the matter (anonymous)", "source familiar with the matter (anonymous, second)"]),
        ("fr", "Selon une source proche du dossier, le pont fermera. Une autre source proche du dossier a déclaré que le pont était vieux.",
         ["source familiar with the matter (anonymous)", "source familiar with the matter (anonymous, second)"]),
    ],
)  # fmt: skip
def test_another_official_is_another(lang: str, text: str, names: list[str]) -> None:
    """Whom a document tells from one it described alike before has a label of its own in the same family."""
    found = extract_quotes(text, document="d", sha256="s", lang=lang, kind="article").quotes
    assert [quote.speaker and quote.speaker.name for quote in found] == names


@pytest.mark.parametrize(
    ("lang", "text", "speakers"),
    [
        ("en", "Press Secretary Nora Quill came. “The bridge is closed,” the press secretary said.", [("Nora Quill", "press secretary")]),
        ("en", "Transport Minister Tom Hale said it was old. Interior Minister Ana Holt denied it was. The transport minister said it would close.",
         [("Tom Hale", "Transport Minister"), ("Ana Holt", "Interior Minister"), ("Tom Hale", "Transport Minister")]),
        ("ar", "قالت وزيرة النقل نورا القاسم إن الجسر قديم. وقالت الوزيرة إن الجسر مغلق.", [("Nora Qasim", "وزيرة النقل")] * 2),
        ("de", "Verkehrsminister Tom Hale sagte, die Brücke sei alt. Der Minister sagte, sie werde gesperrt.", [("Tom Hale", "Verkehrsminister")] * 2),
    ],
)  # fmt: skip
def test_an_office_is_who_was_introduced_with_it(
    lang: str, text: str, speakers: list[tuple[str, str]]
) -> None:
    """The role that a document gives a person stays with all quotes, those by the office alone included."""
    found = extract_quotes(text, document="d", sha256="s", lang=lang, kind="article").quotes
    assert [quote.speaker and (quote.speaker.name, quote.speaker.role) for quote in found] == speakers


def test_a_relative_pronoun_is_no_body() -> None:
    """ "who" is not the WHO: it means whoever the mention around it or before it names, else nobody."""
    text = "A senior city official, who asked not to be named, warned that it was late. The man who shouted left."
    official, lone = text.index("A senior"), text.index("who shouted")
    who = text.index("who asked")
    mentions = [
        Mention(Span.cut(text, who, who + 3), who, "unknown", 0),
        Mention(Span.cut(text, official, who + len("who asked not to be named")), official, "unknown", 1),
        Mention(Span.cut(text, lone, lone + 3), lone, "unknown", 2),
    ]
    names = [speaker and speaker.name for speaker in resolve_speakers(text, mentions, lang="en")]
    assert names[0] == names[1] != "World Health Organization"
    assert names[2] is None


def test_a_mark_taken_for_a_mention_names_nobody() -> None:
    """A mark without its pair can stand where the subject is looked for: the quote is kept without a speaker."""
    text = "Der Brief war deutsch, abgesehen von den Worten „Wir sind Müller”, welche er auf Latein niederschrieb."
    found = extract_quotes(text, document="d", sha256="0" * 64, lang="de", kind="article").quotes
    assert [(quote.mention and quote.mention.exact, quote.speaker) for quote in found] == [("„", None)]
