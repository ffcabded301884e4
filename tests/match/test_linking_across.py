"""Links across languages: whose sentence it is when a report has most from one document and one from another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from provenance.match.cross import LexicalScorers
from provenance.match.document_text import DocumentText
from provenance.match.linking import link_documents

Build = Callable[..., DocumentText]

BRIEFING = (
    "SENIOR OFFICIAL: Good evening. "
    "The meeting lasted 35 minutes and took place at the request of the mayor. "
    "I will not speak about the weather."
)
BULLETIN = (
    "The governor visited the hospital in the old town on Monday and thanked the nurses for their work. "
    "The governor promised three new ambulances and a larger kitchen before the winter. "
    "The governor will visit the school of the old town in April."
)
REPORTS = {
    "ar": (
        "زار الحاكم المستشفى في المدينة القديمة يوم الاثنين وشكر الممرضات على عملهن. "
        "ووعد الحاكم بثلاث سيارات إسعاف جديدة ومطبخ أكبر قبل الشتاء. "
        "وقال مسؤول إن الاجتماع استمر 35 دقيقة وجرى بناء على طلب رئيس البلدية."
    ),
    "es": (
        "El gobernador visitó el lunes el hospital de la ciudad vieja y agradeció a las enfermeras su trabajo. "
        "El gobernador prometió tres nuevas ambulancias y una cocina más grande antes del invierno. "
        "La reunión duró 35 minutos y tuvo lugar a petición del alcalde."
    ),
    "de": (
        "Der Gouverneur besuchte am Montag das Krankenhaus in der Altstadt und dankte den Schwestern für ihre Arbeit. "
        "Der Gouverneur versprach drei neue Krankenwagen und eine größere Küche vor dem Winter. "
        "Das Treffen dauerte 35 Minuten und fand auf Bitte des Bürgermeisters statt."
    ),
}


@pytest.mark.parametrize("lang", sorted(REPORTS))
def test_one_sentence_may_come_from_a_document_that_gave_nothing_else(
    make_document: Build, lang: str
) -> None:
    """A report of one statement has a sentence of the briefing too: it is the briefing's, though all else is not."""
    officials = [
        make_document("bulletin", BULLETIN, kind="statement", published="2024-03-04"),
        make_document("briefing", BRIEFING, kind="transcript", published="2024-03-04"),
    ]
    report = make_document("report", REPORTS[lang], lang=lang)
    links = link_documents(report, officials, cross=LexicalScorers())
    origins = {link.later.span.exact[-12:]: link.earlier.document for link in links}
    assert "briefing" in origins.values()
    assert "bulletin" in origins.values()
    (borrowed,) = (link for link in links if link.earlier.document == "briefing")
    assert "35" in borrowed.later.span.exact
    assert "number" not in {change.change_class for change in borrowed.changes}
