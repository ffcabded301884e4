"""Transcripts come apart into turns; nothing that nobody says is put into a mouth."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import Turn, split_turns

BRIEFING = """\
Harbour House Briefing Room

1:17 P.M. EST

     MS. DALLOW:\xa0 Good afternoon, everyone.\xa0 I have two announcements to make at
the top, and then I will take your questions as I always do in this very
room.

Second, the pier stays closed.

(Laughter.)

Q    Thanks, Mira.  Will it open?

MS. DALLOW:  Not yet.  (Laughter.)

Q    — this year?

MR. O’HOLM:  (Inaudible.)

PRESIDENT VARGA:  (As interpreted.)  We wait.

SENIOR HARBOUR OFFICIAL \\#2:  So do we.

* * *

\\*The pier closed in May.

END            2:01 P.M. EST
"""


def shape_of(text: str) -> list[tuple[str, list[str]]]:
    return [
        (turn.speaker_label, [" ".join(text[start:end].split()) for start, end in turn.body])
        for turn in split_turns(text)
    ]


def test_a_briefing() -> None:
    """Labels open turns, paragraphs without one go on, stage directions and closing lines are nobody's words."""
    assert shape_of(BRIEFING) == [
        ("", ["Harbour House Briefing Room"]),
        ("", ["1:17 P.M. EST"]),
        (
            "MS. DALLOW",
            [
                "Good afternoon, everyone. I have two announcements to make at the top, and then I will take your "
                "questions as I always do in this very room.",
                "Second, the pier stays closed.",
            ],
        ),
        ("Q", ["Thanks, Mira. Will it open?"]),
        ("MS. DALLOW", ["Not yet. (Laughter.)"]),
        ("Q", ["— this year?"]),
        ("MR. O’HOLM", []),
        ("PRESIDENT VARGA", ["We wait."]),
        ("SENIOR HARBOUR OFFICIAL #2", ["So do we."]),
        ("", ["* * *"]),
        ("", ["\\*The pier closed in May."]),
        ("", ["END 2:01 P.M. EST"]),
    ]


def test_a_label_is_a_range_of_the_text() -> None:
    """The label's range holds the label as written, without its colon."""
    turns = [turn for turn in split_turns(BRIEFING) if turn.label is not None]

    assert BRIEFING[slice(*(turns[0].label or (0, 0)))] == "MS. DALLOW"
    assert BRIEFING[slice(*(turns[-1].label or (0, 0)))] == "SENIOR HARBOUR OFFICIAL \\#2"


@pytest.mark.parametrize(
    "label",
    [
        "MS. DALLOW",
        "MR. O’HOLM",
        "DR. LEE-MARSH",
        "THE PRESIDENT",
        "THE VICE PRESIDENT",
        "SENIOR ADMINISTRATION OFFICIAL",
        "SENIOR ADMINISTRATION OFFICIAL #2",
        "SENIOR ADMINISTRATION OFFICIAL ONE",
        "MODERATOR",
        "SECRETARY MARSH",
        "PRESIDENT NAUSĖDA",
        "ADMINISTRATOR McCARTHY",
        "PRESIDENT VARGA (via interpreter)",
        "PARTICIPANT",
        "AIDE",
        "AUDIENCE MEMBER",
        "OPERATOR",
    ],
)
def test_roles_and_titles_in_capitals(label: str) -> None:
    """A role or title in capitals makes a turn even when it comes once."""
    text = f"{label}: We are here.\nAnd we stay.\n"

    assert shape_of(text) == [(label, ["We are here.", "And we stay."])]


@pytest.mark.parametrize(
    "written",
    ["**MS. DALLOW:**", "MS. DALLOW\\:", "__MS. DALLOW__:", "**MS. DALLOW**:", "3:04 P.M. EST MS. DALLOW:"],
)
def test_labels_in_markdown_and_behind_the_hour(written: str) -> None:
    """Markdown's signs and the hour of the start are no part of a label."""
    assert shape_of(f"{written} Hello.\n\nQ  Hi.\n") == [("MS. DALLOW", ["Hello."]), ("Q", ["Hi."])]


INTERVIEWS = [
    (
        "en",
        "Mira Dallow: Is it closed?\nJon Holm: It is.\nMira Dallow: Why?\nJon Holm: Rust.\nMira Dallow: Oh.\n",
        5,
    ),
    ("en", "Q: Is it closed?\nA: It is.\nQ: Why?\nA: Rust.\n", 4),
    ("en", "Question: Is it closed?\nAnswer: It is.\nQuestion: Why?\nAnswer: Rust.\n", 4),
    ("de", "Frage: Ist er zu?\nAntwort: Ja.\nFrage: Warum?\nAntwort: Rost.\n", 4),
    (
        "fr",
        "Journaliste : ?\nQuestion: Fermé ?\nRéponse: Oui.\nQuestion: Pourquoi ?\nRéponse: La rouille.\n",
        4,
    ),
    ("es", "Pregunta: ¿Cerrado?\nRespuesta: Sí.\nPregunta: ¿Por qué?\nRespuesta: Óxido.\n", 4),
    ("ru", "Вопрос: Закрыт?\nОтвет: Да.\nВопрос: Почему?\nОтвет: Ржавчина.\n", 4),
    ("ru", "В.Дроздов: Закрыт?\nА.Лесная: Да.\nВ.Дроздов: Почему?\nА.Лесная: Ржа.\nВ.Дроздов: Да.\n", 5),
    ("uk", "Питання: Закрито?\nВідповідь: Так.\nПитання: Чому?\nВідповідь: Іржа.\n", 4),
    ("ar", "س: هل أغلق؟\nج: نعم.\nس: لماذا؟\nج: الصدأ.\n", 4),
    ("ar", "سؤال: هل أغلق؟\nجواب: نعم.\nسؤال: لماذا؟\nجواب: الصدأ.\n", 4),
    ("ar", "ميرا دالو: هل أغلق؟\nجون هولم: نعم.\nميرا دالو: لماذا؟\nجون هولم: الصدأ.\nميرا دالو: شكرا.\n", 5),
]


@pytest.mark.parametrize(("lang", "text", "count"), INTERVIEWS)
def test_interviews_in_seven_languages(lang: str, text: str, count: int) -> None:
    """Names that recur, and words for question and answer, make turns in every script."""
    assert len([turn for turn in split_turns(text) if turn.label is not None]) == count, lang


@pytest.mark.parametrize(
    "text",
    [
        "Note: this is one.\nThe pier is closed.\n",
        "FACT SHEET: The Pier\nThe pier is closed.\n",
        "NOMINATIONS SENT TO THE SENATE:\nMira Dallow, of Marlow.\n",
        "Source: Harbour Office\nDetails: The pier is closed.\nReminder: It was old.\n",
        "Q is the seventeenth letter.\nIt is rare.\n",
        "Defence: Holm, Lee.\nMidfield: Marsh.\nDefence: Dallow.\nMidfield: Varga.\n",
        "خط الدفاع: سالم.\nخط الوسط: حمزة.\nخط الدفاع: هولم.\nخط الوسط: دالو.\n",
        "The mayor said: “No.”\nThe council said: “Yes.”\n",
        "В понедельник: ничего.\nУ вівторок: нічого.\n",
        "",
    ],
)
def test_texts_without_turns(text: str) -> None:
    """Headings, lists and reports with colons have no speakers' labels."""
    assert split_turns(text) == []


def test_slips_of_the_transcriber() -> None:
    """A label that nearly is another, or shares its surname, is a label; another word in capitals is none."""
    text = "MODERATOR: One.\n\nMS. DALLOW: Two.\n\nMODEARTOR: Three.\n\nQMS. DALLOW: Four.\n\nCOVID: Five.\n"

    assert [label for label, _ in shape_of(text)] == ["MODERATOR", "MS. DALLOW", "MODEARTOR", "QMS. DALLOW"]


def test_names_in_capitals_that_recur() -> None:
    """Two speakers by surname in capitals make a transcript without titles."""
    text = "HOLM: One.\nDALLOW: Two.\nHOLM: Three.\nDALLOW: Four.\n"

    assert [label for label, _ in shape_of(text)] == ["HOLM", "DALLOW", "HOLM", "DALLOW"]


def test_a_label_inside_a_wrapped_paragraph() -> None:
    """A turn that begins on the next line without a blank one between is cut off."""
    line = textwrap.fill("MS. DALLOW:  " + "We have said all there is to say about the pier. " * 5, 72)
    text = (
        f"{line}\nQ    And the road?\nMR. HOLM:  {'It is open to all who come here by day. ' * 2}\n\n{line}\n"
    )

    assert [label for label, _ in shape_of(text)] == ["MS. DALLOW", "Q", "MR. HOLM", "MS. DALLOW"]


@given(
    st.lists(
        st.sampled_from(["MS. A:  yes", "Q    why?", "more", "(Laughter.)", "END", "", "* * *", "B: c"]),
        max_size=25,
    )
)
def test_turns_cover_what_is_said(lines: list[str]) -> None:
    """Turns stand in order, their paragraphs lie behind their label, and no speech is lost."""
    text = "\n".join(lines)
    turns: list[Turn] = split_turns(text)
    at = 0
    for turn in turns:
        for start, end in ((turn.label,) if turn.label else ()) + turn.body:
            assert at <= start < end <= len(text)
            at = end
    if turns:
        assert sum(text[start:end] == "more" for turn in turns for start, end in turn.body) == lines.count(
            "more"
        )


@pytest.mark.parametrize(
    "unit", ["Q    a\n", "MS. A: b\n\n", "A b: c\n", "Q ", ": ", "A: ", "(a) ", "* ", "\\#"]
)
def test_turns_cost_linear_time(unit: str) -> None:
    """Endless labels, and lines that only look like them, take time in proportion."""

    def measure(count: int) -> float:
        text = unit * count
        began = time.perf_counter()
        split_turns(text)
        return time.perf_counter() - began

    measure(500)
    short = min(measure(2_500) for _ in range(3))
    assert min(measure(10_000) for _ in range(3)) < 12 * short + 0.05
