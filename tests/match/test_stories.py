"""Three invented stories in several languages: originals, reports, a look-alike of another day, a late original.

Nothing was tuned on them: they say whether rules that were made elsewhere hold here.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from provenance.match.cross import LexicalScorers
from provenance.match.document_text import DocumentText
from provenance.match.lineage import build_lineages
from provenance.match.linking import link_documents
from provenance.model import Link, LinkEnd

Build = Callable[..., DocumentText]


@dataclass(frozen=True)
class Report:
    """A report: language, day, its quotes with the start of the sentence each comes from (None: from nowhere)."""

    lang: str
    day: int
    quotes: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class Story:
    """A statement, a look-alike of weeks before, and reports by name."""

    statement: str
    look_alike: str
    reports: dict[str, Report]


FERRY = Story(
    statement=(
        "Minister Runa Vadley met the captains of the island ferries in Tarn this morning. "
        "The minister promised that no ferry will leave the harbour without enough lifeboats. "
        "She announced that 40 inspectors would examine every ship before the summer. "
        "Ticket prices will not rise this year, the ministry said."
    ),
    look_alike=(
        "Minister Runa Vadley opened a museum of fishing in Osk. "
        "The minister promised that no ferry will leave the harbour without enough lifeboats. "
        "The museum shows three hundred boats and the letters of their builders."
    ),
    reports={
        "en": Report("en", 11, (
            ("no ferry will leave the harbour without enough lifeboats", "The minister promised"),
            ("40 inspectors are to look at every ship before the summer", "She announced"),
            ("the band of the harbour played well", None),
        )),
        "fr": Report("fr", 11, (
            ("aucun ferry ne quittera le port sans assez de canots de sauvetage", "The minister promised"),
            ("40 inspecteurs examineront chaque navire avant l'été", "She announced"),
        )),
        "ru": Report("ru", 12, (
            ("40 инспекторов проверят каждое судно до лета", "She announced"),
            ("цены на билеты в этом году не вырастут", "Ticket prices"),
        )),
    },
)  # fmt: skip
HOSPITAL = Story(
    statement=(
        "Governor Elmo Tarrant visited the new hospital of Quell with its doctors. "
        "He warned that the region will close the old clinics if nurses do not receive higher wages. "
        "The governor asked the parliament for 70 million crowns to buy medicines. "
        "Children under ten will be treated without payment from the first of May."
    ),
    look_alike=(
        "Governor Elmo Tarrant spoke to teachers in Harrow. "
        "He warned that the region will close the old clinics if nurses do not receive higher wages. "
        "He praised the teachers and their schools for a good year."
    ),
    reports={
        "de": Report("de", 11, (
            ("die Region werde die alten Kliniken schließen, wenn die Krankenschwestern keine höheren Löhne bekommen",
             "He warned"),
            ("Kinder unter zehn Jahren werden ab dem ersten Mai ohne Bezahlung behandelt", "Children under"),
        )),
        "es": Report("es", 11, (
            ("la región cerrará las viejas clínicas si las enfermeras no reciben salarios más altos", "He warned"),
            ("pidió al parlamento 70 millones de coronas para comprar medicinas", "The governor asked"),
        )),
        "en": Report("en", 12, (
            ("children under ten will be treated without payment", "Children under"),
            ("the region closes the old clinics unless nurses receive higher wages", "He warned"),
        )),
    },
)  # fmt: skip
WATER = Story(
    statement=(
        "President Isa Morel telephoned the king of Dorna about the river between the two countries. "
        "The president said the dam must not take more water from the farmers during the summer. "
        "She proposed talks in the capital on the twelfth of June with experts from both governments. "
        "Both leaders agreed to protect the fish and the forests along the river."
    ),
    look_alike=(
        "President Isa Morel received young engineers in the palace. "
        "The president said the dam must not take more water from the farmers during the summer. "
        "The engineers gave her a clock made of wood."
    ),
    reports={
        "ar": Report("ar", 11, (
            ("إن السد يجب ألا يأخذ مزيدا من المياه من المزارعين خلال الصيف", "The president said"),
            ("واتفق الزعيمان على حماية الأسماك والغابات على طول النهر", "Both leaders"),
        )),
        "uk": Report("uk", 11, (
            ("гребля не повинна забирати більше води у фермерів протягом літа", "The president said"),
            ("обидва лідери домовилися захищати рибу та ліси вздовж річки", "Both leaders"),
        )),
        "en": Report("en", 12, (
            ("the dam must not take more water from the farmers", "The president said"),
            ("talks in the capital on the twelfth of June", "She proposed"),
            ("the wedding cake was delicious", None),
        )),
    },
)  # fmt: skip
STORIES = {"ferry": FERRY, "hospital": HOSPITAL, "water": WATER}
JOINTS = {"en": " Then: ", "ar": ". وأضافت: ", "ru": ". Далее: ", "uk": ". Далі: "}


def tell(make_document: Build, story: Story) -> list[DocumentText]:
    """Return the documents of a story."""
    documents = [
        make_document("statement", story.statement, kind="statement", published="2024-06-10"),
        make_document("look-alike", story.look_alike, kind="statement", published="2024-05-02"),
    ]
    for name, report in story.reports.items():
        joint = JOINTS.get(report.lang, ". ")
        text = joint.join(words for words, _ in report.quotes) + "."
        quotes = tuple((words, "indirect", None) for words, _ in report.quotes)
        day = f"2024-06-{report.day}"
        documents.append(make_document(name, text, lang=report.lang, published=day, quotes=quotes))
    return documents


def link_all(documents: list[DocumentText]) -> list[Link]:
    scorers = LexicalScorers()
    return [link for document in documents for link in link_documents(document, documents, cross=scorers)]


def pairs(links: list[Link]) -> set[tuple[str, str, str]]:
    """Return (report, sentence of the original, original) of links to official documents, by openings."""
    return {
        (link.later.document, link.earlier.span.exact[:9], link.earlier.document)
        for link in links
        if link.earlier.document in ("statement", "look-alike")
    }


def expected(story: Story) -> set[tuple[str, str, str]]:
    return {
        (name, origin[:9], "statement")
        for name, report in story.reports.items()
        for _, origin in report.quotes
        if origin is not None
    }


@pytest.mark.parametrize("name", STORIES)
def test_reports_lead_to_the_sentence_of_their_own_event(make_document: Build, name: str) -> None:
    """At least nine of ten reported sentences are found, none in the look-alike of another day, none made up."""
    story = STORIES[name]
    found, wanted = pairs(link_all(tell(make_document, story))), expected(story)
    assert {pair for pair in found if pair[2] == "look-alike"} == set()
    assert found <= wanted
    assert len(found) >= 0.9 * len(wanted), wanted - found


@pytest.mark.parametrize("name", STORIES)
def test_a_late_original_takes_over_in_any_order(make_document: Build, name: str) -> None:
    """Without the statement no report has it as origin; with it all lineages begin there, in any order."""
    documents = tell(make_document, STORIES[name])
    held = {document.key: document for document in documents}
    without = link_all(documents[1:])
    assert all(link.earlier.document != "statement" for link in without)
    links = link_all(documents)
    lineages = build_lineages(links, held)
    assert {lineage.origin.end.document for lineage in lineages} == {"statement"}
    dice = random.Random(3)
    for _ in range(3):
        again = link_all(dice.sample(documents, len(documents)))
        assert sorted(link.id for link in again) == sorted(link.id for link in links)
        assert build_lineages(again, held) == lineages


def test_the_relation_is_named_by_the_words(make_document: Build) -> None:
    """Word for word is verbatim or trimmed, another wording a paraphrase, another language a translation."""
    relations: dict[tuple[str, str], str] = {}
    for link in link_all(tell(make_document, WATER)):
        relations[link.later.document, place(link.earlier)] = link.relation
    assert relations["en", "The president"] in ("verbatim", "trimmed")
    assert relations["uk", "Both leaders "].startswith("translat")
    assert relations["ar", "Both leaders "].startswith("translat")


def place(end: LinkEnd) -> str:
    return end.span.exact[:13]
