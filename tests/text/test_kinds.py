"""The kind of a document by its form; doubt makes an article."""

from __future__ import annotations

import pytest

from provenance.text import recognise_kind

BODY = "The pier is closed. The council met on Monday.\nIt will meet again."


@pytest.mark.parametrize(
    "title",
    [
        "Statement by Press Secretary Mira Dallow on the Pier",
        "Statement from Mayor Holm",
        "Readout of Mayor Holm’s Call with Mayor Varga",
        "Joint Statement of the Two Harbours",
        "FACT SHEET: The Pier",
        "Remarks as Prepared for Delivery by Mayor Holm",
        "Press Release: The Pier",
        "Nominations Sent to the Council",
        "Letter to the Speaker on the Pier",
        "Communiqué de presse du port",
        "Déclaration conjointe des deux ports",
        "Erklärung der Hafenverwaltung zum Pier",
        "Pressemitteilung",
        "Comunicado de prensa del puerto",
        "Declaración conjunta sobre el muelle",
        "Заявление МИД о причале",
        "Совместное заявление по итогам встречи",
        "Заява Міністерства портів щодо причалу",
        "بيان صادر عن إدارة الميناء",
        "نص بيان مشترك حول الميناء",
        "بيان وزارة الموانئ بشأن الرصيف",
    ],
)
def test_titles_of_statements(title: str) -> None:
    """A statement is known by the title its issuer gives it."""
    assert recognise_kind(BODY, title=title) == "statement"


@pytest.mark.parametrize(
    "title",
    [
        "Mayor’s statement angers dockers",
        "Statement by mayor sparks anger in Marlow",
        "Dallow says statement by council was false",
        "Biggest pier closes after council’s statement",
        "Заявление президента вызвало споры",
        "Заявление Дроздова вызвало споры",
        "Заява Коваля викликала суперечки",
        "بيان إدارة الميناء: دالو تحذر من إغلاق الرصيف",
        "Erklärung gesucht",
        "La déclaration du maire choque",
        None,
        "",
        "Statement by " + "x" * 400,
    ],
)
def test_reports_about_statements_are_articles(title: str | None) -> None:
    """A headline about a statement must not turn its report into an official text."""
    assert recognise_kind(BODY, title=title) == "article"


def test_the_first_line_stands_for_a_missing_title() -> None:
    """Without a title the head of the text is read for one."""
    assert recognise_kind("Statement by Mayor Holm on the Pier\n\n" + BODY) == "statement"


@pytest.mark.parametrize(
    "text", [BODY + "\n\n###", BODY + "\n\n\\# \\# \\#", "FOR IMMEDIATE RELEASE\n" + BODY]
)
def test_signs_of_a_release(text: str) -> None:
    """Three hashes at the end, or the line that frees it for print, show a press release."""
    assert recognise_kind(text, title="Mayor Holm Names Dock Master") == "statement"


def test_turns_make_a_transcript() -> None:
    """Where turns cover most of the text it is a transcript, whatever its title."""
    text = "MS. DALLOW:  Hello.\n\nQ    Is it closed?\n\nMS. DALLOW:  It is.\n"

    assert recognise_kind(text, title="Statement by Mira Dallow") == "transcript"


def test_an_article_that_cites_an_exchange_stays_one() -> None:
    """A few labelled lines in a report make no transcript."""
    report = "The council met on Monday to hear of the pier and of the road. " * 8
    exchange = "HOLM: Is it closed?\nDALLOW: It is.\nHOLM: Why?\nDALLOW: Rust.\n"

    assert recognise_kind(f"{report}\n{report}\n{report}\n{exchange}") == "article"
    assert recognise_kind(f"{exchange}\n{report}\n{report}\n{report}") == "article"


def test_nothing_is_an_article() -> None:
    """An empty text has no form to know it by."""
    assert recognise_kind("") == "article"
