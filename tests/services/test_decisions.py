"""What reviewers decide about speakers holds for documents that come later."""

from __future__ import annotations

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.services.decisions import add_alias, decisions, merge, split, undo
from provenance.services.ingest import ingest
from provenance.services.lookup import find_speaker, said_by
from provenance.services.ports import QuoteFilter, SpeakerPart, Store
from tests.services.records import make_record

ARABIC = "قالت السكرتيرة الصحفية ميرا هالدن إن الجسر قديم. وأضافت السكرتيرة الصحفية أن العبارات ستعمل."


def report(
    name: str, id: str, *, text: str = "“The bridge is closed,” Press Secretary {} said.", lang: str = "en"
):
    """A report in which a press secretary of this name speaks."""
    return make_record(text.format(name), id, lang=lang)


def documents_of(store: Store, speaker: str) -> list[str]:
    """The documents that quote a speaker, without namesakes."""
    found = said_by(store, speaker, chosen=QuoteFilter(), namesakes=False)
    return sorted({one.document.id for one in found})


def test_a_merge_across_scripts_holds_for_new_documents(store: Store) -> None:
    """Whom one report calls Halden in Arabic is the English one in the next as well."""
    ingest(store, [report("Mira Halden", "en"), report("", "ar", text=ARABIC, lang="ar")], workers=1)
    merge(store, keep="Mira Halden", gone="ميرا هالدن", reviewer="ines")
    ingest(
        store,
        [report("", "ar2", text=ARABIC + " وقالت ذلك أمس.", lang="ar"), report("Mira Halden", "en")],
        workers=1,
    )
    assert documents_of(store, "ميرا هالدن") == documents_of(store, "Mira Halden") == ["ar", "ar2", "en"]


def test_a_split_holds_for_new_documents_and_versions(store: Store) -> None:
    """A merged name that is taken out again has its quotes, and those of later articles."""
    ingest(store, [report("Mira Halden", "a"), report("Marit Halder", "b")], workers=1)
    merge(store, keep="Mira Halden", gone="Marit Halder", reviewer="ines")
    assert documents_of(store, "Mira Halden") == ["a", "b"]
    new = split(
        store, speaker="Mira Halden", part=SpeakerPart("name", "Marit Halder"), reviewer="ines", reason="two"
    )
    ingest(
        store,
        [report("Marit Halder", "c"), report("Mira Halden", "d"), report("Marit Halder", "b")],
        workers=1,
    )
    assert (new.name, documents_of(store, "Marit Halder")) == ("Marit Halder", ["b", "c"])
    assert documents_of(store, "Mira Halden") == ["a", "d"]
    log = [(one.judgement.action, one.subject, one.object, one.judgement.reason) for one in decisions(store)]
    assert log == [
        ("merge_speakers", "Mira Halden", "Marit Halder", ""),
        ("split_speaker", "Mira Halden", "Marit Halder", "two"),
    ]
    assert [one.judgement.action for one in decisions(store, speaker=new)] == [
        "merge_speakers",
        "split_speaker",
    ]


def test_a_split_by_document_names_the_new_speaker(store: Store) -> None:
    """Without a name given, document or outlet tell the two of one name apart."""
    ingest(store, [report("Mira Halden", "a"), report("Mira Halden", "b")], workers=1)
    new = split(store, speaker="Mira Halden", part=SpeakerPart("document", "b"), reviewer="ines")
    assert (new.name, new.quotes) == ("Mira Halden (b)", 1)
    assert documents_of(store, "Mira Halden") == ["a"]
    with pytest.raises(InputError, match="cannot be empty"):
        split(store, speaker="Mira Halden", part=SpeakerPart("outlet", " "), reviewer="ines")


def test_a_decision_is_undone_once(store: Store) -> None:
    """An undo gives back what was before; it cannot be done twice, nor to what is no decision."""
    ingest(store, [report("Mira Halden", "a"), report("Marit Halder", "b")], workers=1)
    add_alias(store, speaker="Mira Halden", alias="Marit Halder", reviewer="ines")
    assert documents_of(store, "Marit Halder") == ["a", "b"]
    [decided] = decisions(store)
    assert not undo(store, judgement=decided.judgement.id, reviewer="ines").holds
    assert documents_of(store, "Marit Halder") == ["b"]
    with pytest.raises(InputError, match="undone already"):
        undo(store, judgement=decided.judgement.id, reviewer="ines")
    with pytest.raises(LookupFailedError, match="speakers log"):
        undo(store, judgement="j0", reviewer="ines")


def test_unnamed_officials_of_two_events_are_two(store: Store) -> None:
    """One outlet, two days: the description is one, the officials are not, and "another" is another."""
    text = (
        "A senior administration official said the bridge was closed. "
        "Another senior administration official said it was open."
    )
    ingest(store, [make_record(text, "a", day=1), make_record(text + " Ferries run.", "b", day=9)], workers=1)
    found = store.speakers(matching="senior administration official")
    assert len(found) == len({one.key for one in found}) == 4
    assert {one.name for one in found} == {
        "senior administration official (anonymous)",
        "senior administration official (anonymous, second)",
    }
    assert documents_of(store, "senior administration official") == ["a", "b"]


def test_a_person_keeps_the_role_of_each_document(store: Store) -> None:
    """An office of one document and the title of another are both known, each with its place."""
    minister = "Transport Minister Mira Halden said the bridge was old. The minister said ferries would run."
    ingest(store, [report("Mira Halden", "a"), make_record(minister, "b")], workers=1)
    roles = store.speaker_roles(find_speaker(store, "Mira Halden").key)
    assert {(one.role, one.documents, one.quotes) for one in roles} == {
        ("Press Secretary", ("a",), 1),
        ("Transport Minister", ("b",), 2),
    }
