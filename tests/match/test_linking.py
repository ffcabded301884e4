"""Links: the origin document first, then its sentence; look-alikes of other days stay apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from provenance.match.document_text import DocumentText, comes_before, measure_closeness
from provenance.match.linking import link_documents
from provenance.model import Link

Build = Callable[..., DocumentText]

STATEMENT = (
    "Premier Ilse Varga spoke today with Premier Tomas Reka of Ostland. "
    "Premier Varga urged Ostland to withdraw its ships from the Kesh strait. "
    "She made clear that Lorn and its partners will respond firmly if Ostland further blocks the strait. "
    "Premier Varga also expressed support for mediation, beginning next month with the Harbour Commission in Brell."
)
LOOK_ALIKE = (
    "Premier Ilse Varga met farmers of the Upper Vale today. "
    "She made clear that Lorn and its partners will respond firmly if Ostland further blocks the strait. "
    "The Premier promised forty million crowns for new barns before the winter."
)
CALL = (
    "SENIOR OFFICIAL: Thanks for joining, everyone. "
    "The tone of the talk between the two premiers was frank and practical. "
    "They laid out two ways ahead, and much depends on what Ostland does at sea in the coming weeks. "
    "We counted 112 vessels near the strait on Sunday, and we are not going to guess at their orders."
)


@pytest.fixture
def statement(make_document: Build) -> DocumentText:
    return make_document(
        "statement",
        STATEMENT,
        kind="statement",
        published="2024-03-04",
        title="Statement by Spokeswoman Dora Lind",
    )


@pytest.fixture
def look_alike(make_document: Build) -> DocumentText:
    return make_document("look_alike", LOOK_ALIKE, kind="statement", published="2024-02-10")


@pytest.fixture
def call(make_document: Build) -> DocumentText:
    return make_document("call", CALL, kind="transcript", published="2024-03-04")


@pytest.fixture
def officials(statement: DocumentText, call: DocumentText, look_alike: DocumentText) -> list[DocumentText]:
    return [statement, call, look_alike]


def found(links: tuple[Link, ...]) -> list[tuple[str, str, str]]:
    return [(link.relation, link.earlier.document, link.earlier.span.exact[:30]) for link in links]


def classes(link: Link) -> set[str]:
    return {change.change_class for change in link.changes}


def test_a_verbatim_quotation_links_to_its_sentence(make_document: Build, statement: DocumentText) -> None:
    """Words taken over whole are verbatim, score 1.0, and end in the official sentence."""
    words = "Premier Varga urged Ostland to withdraw its ships from the Kesh strait."
    report = make_document("report", f"“{words}” Lind said.", quotes=((words, "direct", "Dora Lind"),))
    (link,) = link_documents(report, [statement])
    assert found((link,)) == [("verbatim", "statement", "Premier Varga urged Ostland to")]
    assert (link.score, link.is_origin, link.ambiguous) == (1.0, True, False)
    assert link.later.quote == report.quotes[0].id
    assert link.changes == ()


def test_the_same_words_of_another_day_are_another_event(
    make_document: Build, statement: DocumentText, look_alike: DocumentText, call: DocumentText
) -> None:
    """A sentence that two statements share word for word goes to the one the report is about."""
    quoted = (
        "She made clear that Lorn and its partners will respond firmly if Ostland further blocks the strait."
    )
    report = make_document(
        "report",
        f"Varga urged Ostland to pull its ships out of the Kesh strait, Lind said. “{quoted}” "
        "She also backed mediation at the Harbour Commission in Brell next month.",
        quotes=((quoted, "direct", "Dora Lind"),),
    )
    links = link_documents(report, [look_alike, call, statement])
    assert {link.earlier.document for link in links} == {"statement"}
    about_farms = make_document(
        "farms",
        f"Varga promised farmers of the Upper Vale forty million crowns for barns. “{quoted}”",
        published="2024-02-11",
        quotes=((quoted, "direct", "Ilse Varga"),),
    )
    assert {link.earlier.document for link in link_documents(about_farms, [look_alike, call, statement])} == {
        "look_alike"
    }


def test_a_twin_of_the_same_day_is_ambiguous(make_document: Build, statement: DocumentText) -> None:
    """When two official texts fit alike, one is linked and the link says that a reviewer must decide."""
    twin = make_document("twin", STATEMENT, kind="statement", published="2024-03-04")
    quoted = "Premier Varga urged Ostland to withdraw its ships from the Kesh strait."
    report = make_document("report", f"“{quoted}”", quotes=((quoted, "direct", None),))
    (link,) = link_documents(report, [statement, twin])
    assert link.ambiguous
    assert "rival.document" in link.evidence


@pytest.mark.parametrize(
    "case",
    [
        ("Lorn “{}”.", "will respond firmly if Ostland blocks the strait", "altered_in_quotes", {"intensity"}),
        ("She said {}.", "that Lorn and its partners will respond firmly if Ostland further blocks the strait",
         "verbatim", {"marks_dropped"}),
        ("She said {}.", "Lorn may respond if Ostland blocks the strait again", "paraphrase", {"modality"}),
        ("“{}” he said.", "We counted 12 vessels near the strait on Sunday,", "altered_in_quotes", {"number"}),
        ("“{}” he said.", "we are going to guess at their orders,", "altered_in_quotes", {"negation_lost"}),
        ("“{}” he said.", "not going to guess at their orders", "trimmed", {"cut_start"}),
    ],
)  # fmt: skip
def test_relation_and_changes_of_a_quote(
    make_document: Build, officials: list[DocumentText], case: tuple[str, str, str, set[str]]
) -> None:
    """What was done to the words is named, and what it changed is classed."""
    frame, quote, relation, wanted = case
    plan = (quote, "direct" if "“" in frame else "indirect", None)
    (link,) = link_documents(make_document("report", frame.format(quote), quotes=(plan,)), officials)
    assert link.relation == relation
    assert wanted <= classes(link)


def test_one_sentence_from_two_is_merged(make_document: Build, statement: DocumentText) -> None:
    """A report that runs two official sentences together links to both."""
    words = (
        "Varga urged Ostland to withdraw its ships and backed mediation by the Harbour Commission in Brell"
    )
    report = make_document("report", f"{words}, Lind said.", quotes=((words, "indirect", "Dora Lind"),))
    links = link_documents(report, [statement])
    assert [link.relation for link in links] == ["merged", "merged"]
    assert all("merge" in classes(link) for link in links)
    assert len({link.earlier.span for link in links}) == 2


def test_a_claim_that_lost_its_speaker_is_found(make_document: Build, statement: DocumentText) -> None:
    """Official words in running text, with nobody said to have said them, are an attribution lost."""
    report = make_document(
        "report", "Lorn and its partners will respond firmly if Ostland further blocks the strait."
    )
    (link,) = link_documents(report, [statement])
    assert "attribution_lost" in classes(link)
    assert link.later.quote is None


def test_words_given_to_somebody_else_are_a_change_of_speaker(make_document: Build) -> None:
    """An unnamed official is never a named one."""
    words = "We counted 112 vessels near the strait on Sunday,"
    source = make_document(
        "call",
        CALL,
        kind="transcript",
        published="2024-03-04",
        quotes=((CALL[17:], "direct", "senior official of Lorn"),),
    )
    for name, changed in (("Tomas Reka", True), ("senior official", False)):
        report = make_document("report", f"“{words}” {name} said.", quotes=((words, "direct", name),))
        (link,) = link_documents(report, [source])
        assert ("speaker" in classes(link)) is changed
        assert link.earlier.quote == source.quotes[0].id


def test_a_statement_speaks_for_its_issuer(make_document: Build) -> None:
    """The spokeswoman named in the title may be given as the speaker."""
    words = "Premier Varga urged Ostland to withdraw its ships from the Kesh strait."
    inner = make_document(
        "statement", STATEMENT, kind="statement", published="2024-03-04", title="Statement by Spokeswoman Dora Lind",
        quotes=(("Ostland to withdraw its ships from the Kesh strait", "indirect", "Ilse Varga"),),
    )  # fmt: skip
    report = make_document("report", f"“{words}”", quotes=((words, "direct", "Dora Lind"),))
    (link,) = link_documents(report, [inner])
    assert "speaker" not in classes(link)


def test_reports_link_to_reports_when_they_are_nearer(make_document: Build, statement: DocumentText) -> None:
    """Wording that a report made up is traced to that report, beside the official origin."""
    fresh = "Varga told Ostland to haul its rusty ships out of the Kesh strait before the week is over"
    first = make_document(
        "first", f"{fresh}, Lind said.", published="2024-03-05", quotes=((fresh, "indirect", "Dora Lind"),)
    )
    copy = make_document(
        "copy", f"{fresh}, it was said.", published="2024-03-06", quotes=((fresh, "indirect", None),)
    )
    links = {link.earlier.document: link for link in link_documents(copy, [statement, first])}
    assert set(links) == {"statement", "first"}
    assert links["statement"].is_origin
    assert not links["first"].is_origin
    alone = link_documents(copy, [first])
    assert [(link.earlier.document, link.is_origin) for link in alone] == [("first", True)]


def test_a_verbatim_copy_needs_no_report_between(make_document: Build, statement: DocumentText) -> None:
    """Words that come as they are from the statement link there and not to the reports before."""
    words = "Premier Varga urged Ostland to withdraw its ships from the Kesh strait."
    reports = [
        make_document(name, f"“{words}”", published=day, quotes=((words, "direct", None),))
        for name, day in (("first", "2024-03-05"), ("second", "2024-03-06"))
    ]
    assert [link.earlier.document for link in link_documents(reports[1], [statement, reports[0]])] == [
        "statement"
    ]


def test_unrelated_text_has_no_link(
    make_document: Build, statement: DocumentText, call: DocumentText
) -> None:
    """A report of something else shares a name and a place, and nothing is linked."""
    report = make_document(
        "report", "Ilse Varga opened a flower show in Brell. Visitors praised the roses and the cakes."
    )
    assert link_documents(report, [statement, call]) == ()


def test_an_official_text_is_never_the_later_end(look_alike: DocumentText, statement: DocumentText) -> None:
    """Its words are its speaker's own, however often they were said before."""
    assert link_documents(statement, [look_alike]) == ()


def test_the_order_of_documents_changes_nothing(
    make_document: Build, statement: DocumentText, look_alike: DocumentText, call: DocumentText
) -> None:
    """Links are a function of the set; a document given twice counts once."""
    words = (
        "She made clear that Lorn and its partners will respond firmly if Ostland further blocks the strait."
    )
    report = make_document(
        "report", f"“{words}” The tone was frank and practical.", quotes=((words, "direct", None),)
    )
    documents = [statement, look_alike, call]
    expected = link_documents(report, documents)
    assert expected
    for order in permutations(documents):
        assert link_documents(report, [*order, order[0]]) == expected


@pytest.mark.parametrize(
    ("earlier", "kind", "later", "wanted"),
    [
        ("2024-03-04", "statement", "2024-03-04", True),
        ("2024-03-04", "article", "2024-03-04", False),
        ("2024-03-04", "article", "2024-03-05", True),
        ("2024-03-06", "statement", "2024-03-05", False),
        ("2024-03-04T10:00", "article", "2024-03-04T11:00", True),
        ("2024-03-04T11:00", "article", "2024-03-04T11:00", False),
        ("2024-03-04T12:00", "statement", "2024-03-04T11:00", False),
        ("2024-03-04T12:00", "statement", "2024-03-04", True),
        (None, "statement", "2024-03-04", True),
        (None, "article", "2024-03-04", False),
        ("2024-03-04", "article", None, False),
    ],
)  # fmt: skip
def test_time_order_is_never_guessed(
    make_document: Build, earlier: str | None, kind: str, later: str | None, wanted: bool
) -> None:
    """An official text of the same day comes before a report; two reports of unknown hour have no order."""
    one = make_document("one", "A text.", kind=kind, published=earlier)
    other = make_document("other", "A text.", published=later)
    assert comes_before(one, other) is wanted
    assert not comes_before(one, one)


def test_closeness_falls_with_the_days(make_document: Build) -> None:
    """Next day 1, a month far less, unknown a half."""
    report = make_document("report", "A text.", published="2024-03-05")
    days = [
        make_document("one", "A text.", published=day)
        for day in ("2024-03-04", "2024-03-01", "2024-02-01", None)
    ]
    near, days_ago, month, unknown = (measure_closeness(document, report) for document in days)
    assert near == 1.0
    assert near > days_ago > month
    assert unknown == 0.5


class FixedScorer:
    """A scorer of two languages that knows its answers beforehand."""

    link_threshold = 0.3
    translation_threshold = 0.8
    evidence = "cross.fixed"

    def score_passages(self, later_texts: list[str], earlier_texts: list[str]) -> list[list[float]]:
        return [
            [0.9 if "mil buques" in text and "vessels" in other else 0.1 for other in earlier_texts]
            for text in later_texts
        ]

    def score_documents(self, later_text: str, earlier_texts: list[str]) -> list[float]:
        return [0.5 if later_text else 0.0 for _ in earlier_texts]

    def scorer(self, *, later: str, earlier: str) -> FixedScorer | None:
        return self if (later, earlier) == ("es", "en") else None


def test_another_language_is_linked_by_its_scorer(
    make_document: Build, call: DocumentText, statement: DocumentText
) -> None:
    """A translation names its component, and its figures and negations are compared by value."""
    words = "Contamos mil buques cerca del estrecho el lunes y vamos a adivinar sus órdenes"
    report = make_document("report", f"«{words}», dijo.", lang="es", quotes=((words, "direct", None),))
    (link,) = link_documents(report, [call, statement], cross=FixedScorer())
    assert (link.relation, link.score, link.earlier.document) == ("translation", 0.9, "call")
    assert "cross.fixed" in link.evidence
    assert {"translation", "number", "date", "negation_lost"} <= classes(link)
    assert link_documents(report, [call, statement]) == ()
    german = make_document("german", "Wir zählten mil buques.", lang="de")
    assert link_documents(german, [call], cross=FixedScorer()) == ()


def test_names_alone_are_no_wording(make_document: Build, statement: DocumentText) -> None:
    """Two sentences about the same people are not one sentence in two wordings."""
    report = make_document("report", "Ilse Varga and Tomas Reka of Ostland like sailing.")
    assert link_documents(report, [statement]) == ()


@pytest.mark.parametrize("name", ["Dora Lind", "Дора Линд", "دورا ليند"])
def test_a_speaker_is_the_same_in_another_script(make_document: Build, name: str) -> None:
    """The spokeswoman's name in Cyrillic or Arabic letters is no other speaker."""
    words = "Premier Varga urged Ostland to withdraw its ships from the Kesh strait."
    origin = make_document(
        "origin", words, kind="statement", published="2024-03-04", quotes=((words, "direct", "Dora Lind"),)
    )
    report = make_document("report", f"“{words}”", quotes=((words, "direct", name),))
    (link,) = link_documents(report, [origin])
    assert "speaker" not in classes(link)


def test_a_report_within_a_quotation_names_the_inner_and_the_outer_speaker(make_document: Build) -> None:
    """When the outer speaker is the origin's, the inner one is no change."""
    words = "We counted 112 vessels near the strait on Sunday"
    origin = make_document("call", words, kind="transcript", quotes=((words, "direct", "Dora Lind"),))
    plain = make_document(
        "report",
        f"“He said {words}”",
        quotes=((f"He said {words}", "direct", "Dora Lind"), (words, "indirect", "Ed Foss")),
    )
    outer, inner = plain.quotes
    nested = replace(plain, quotes=(outer, replace(inner, within=outer.id)))
    marked = [
        {link.later.quote for link in link_documents(report, [origin]) if "speaker" in classes(link)}
        for report in (plain, nested)
    ]
    assert marked == [{inner.id}, set()]
