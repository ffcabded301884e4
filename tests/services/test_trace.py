"""Looking up, tracing and comparing on the demo story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.services.decisions import add_alias, merge
from provenance.services.demo import ingest_story, worst_findings
from provenance.services.diff import compare
from provenance.services.lookup import (
    find_speaker,
    find_speakers,
    said_by,
    show_quote,
    show_version,
)
from provenance.services.namesakes import find_namesakes
from provenance.services.ports import QuoteFilter, Store, StoredSpeaker
from provenance.services.trace import trace
from provenance.services.wording import who_said
from provenance_db import open_store

WORDS = "Varnia and its partners will not recognize any change of the border made by force"
ARABIC = "فارنيا وشركاءها لن يعترفوا بأي تغيير للحدود يتم بالقوة"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that holds the demo story; tests only read it."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('story') / 'story.db'}")
    assert not ingest_story(store).failed
    yield store
    store.close()


@pytest.fixture
def own_story(tmp_path: Path) -> Iterator[Store]:
    """The demo story in a store of the test's own."""
    store = open_store(f"sqlite:///{tmp_path / 'own.db'}")
    ingest_story(store)
    yield store
    store.close()


@pytest.mark.parametrize("words", [WORDS, ARABIC, "will never accept any change of the border made by force"])
def test_every_variant_leads_to_the_statement_of_the_event(words: str, story: Store) -> None:
    """English and Arabic wordings, altered or not, come from the statement of 14 March, not from the older one."""
    lineage = trace(story, words).lineage
    assert lineage.origin.end.document == "office-statement"
    assert {variant.lang for variant in lineage.variants} == {"ar", "en"}
    assert len(lineage.variants) >= 4


def test_the_look_alike_is_shown_apart(story: Store) -> None:
    """The older statement of the same office has the sentence word for word: said before, and no part of the trail."""
    trail = trace(story, WORDS)
    assert [match.document.id for match in trail.said_before] == ["earlier-statement"]
    assert trail.elsewhere == ()
    assert trace(story, "thanked Tolmar for the pumps and blankets").said_before == ()
    assert "earlier-statement" not in {variant.end.document for variant in trail.lineage.variants}


def test_a_quote_is_traced_by_its_id(story: Store) -> None:
    """The id of a report's quote leads to the same origin as its words."""
    quote = next(one for one in show_version(story, "harbor-times").quotes if "never accept" in one.wording)
    assert trace(story, quote.id).lineage.origin.end.document == "office-statement"


def test_words_nobody_said_are_an_error_that_says_what_to_do(story: Store) -> None:
    """Nothing is guessed."""
    with pytest.raises(LookupFailedError, match="fewer or rarer"):
        trace(story, "zebras quietly juggle marmalade")
    with pytest.raises(InputError, match="no word"):
        trace(story, " … ")


def test_who_said_goes_by_date_and_knows_the_speaker(story: Store) -> None:
    """The background call comes first, then the reports; the lost "not" does not hide the report."""
    found = who_said(story, "a breakthrough this month")
    dates = [match.version.published for match in found]
    assert dates == sorted(date for date in dates if date)
    assert found[0].document.id == "background-call"
    assert {"capital-wire", "ledger", "nashrat-ashamal"} <= {match.document.id for match in found}
    assert all(
        match.speaker and "official" in match.speaker for match in found if match.document.id == "ledger"
    )


def test_words_stored_nowhere_are_found_in_another_language(story: Store) -> None:
    """A translation of one's own finds the original, and says that it came by translation; nonsense finds nothing."""
    found = who_said(story, "لن تقبل فارنيا وشركاؤها تغيير الحدود بالقوة أبدا")
    assert "office-statement" in {match.document.id for match in found if match.how == "translation"}
    assert trace(story, "لن تقبل فارنيا وشركاؤها تغيير الحدود بالقوة أبدا").lineage.variants
    assert not who_said(story, "القطط تشرب الحليب الدافئ في الصباح")


def test_the_limit_keeps_the_best(story: Store) -> None:
    """A limit drops the weakest, not the latest."""
    everything = who_said(story, WORDS)
    best = who_said(story, WORDS, limit=2)
    assert len(best) == 2
    assert min(match.score for match in best) >= sorted(match.score for match in everything)[-2]


def test_versions_are_compared(story: Store) -> None:
    """12 became 112, may became will, a quote changed hands, one came; each with its class and place."""
    found = compare(story, "ledger@1", "ledger@2")
    classes = {(change.change_class, change.severity) for change in found.changes}
    assert ("number", "high") in classes
    assert ("modality", "high") in classes
    assert ("speaker", "high") in classes
    fates = [fate.fate for fate in found.fates]
    assert {"kept", "altered", "reattributed", "gained"} <= set(fates)
    for fate in found.fates:
        if fate.anchor is not None:
            assert found.later.version.text[fate.anchor.start : fate.anchor.end] == fate.anchor.exact


def test_the_later_sides_of_the_pieces_are_the_later_text(story: Store) -> None:
    """Nothing of the later version is left out of a comparison but blanks between sentences."""
    found = compare(story, "ledger@1", "ledger@2")
    rebuilt = "".join(piece.later.exact for piece in found.pieces if piece.later)
    assert "".join(rebuilt.split()) == "".join(found.later.version.text.split())


def test_a_version_is_the_same_as_itself(story: Store) -> None:
    """No change, and every quote kept."""
    found = compare(story, "ledger@2", "ledger")
    assert not found.changes
    assert {piece.kind for piece in found.pieces} == {"equal"}
    assert {fate.fate for fate in found.fates} == {"kept"}


def test_a_quote_and_a_version_cannot_be_compared(story: Store) -> None:
    """The message says what two things can be."""
    quote = show_version(story, "ledger").quotes[0]
    with pytest.raises(InputError, match="ID@1 ID@2"):
        compare(story, quote.id, "ledger")


def test_quotes_are_compared(story: Store) -> None:
    """Two quotes of two reports, word by word."""
    one = next(q for q in show_version(story, "ledger").quotes if "will not recognize" in q.wording)
    two = next(q for q in show_version(story, "harbor-times").quotes if "never accept" in q.wording)
    found = compare(story, one.id, two.id)
    assert {"replace"} <= {piece.kind for piece in found.pieces}
    assert all(change.in_quotes for change in found.changes if change.change_class == "substitution")


@pytest.mark.parametrize(("name", "number"), [("ledger", 2), ("ledger@1", 1), ("ledger@2", 2)])
def test_versions_are_named_by_number(name: str, number: int, story: Store) -> None:
    """ID alone is the latest."""
    assert show_version(story, name).version.number == number


@pytest.mark.parametrize("name", ["nothing", "ledger@0", "ledger@3", "ledger@x", "@1"])
def test_a_name_that_is_not_stored_is_an_error(name: str, story: Store) -> None:
    """No nearest guess is given instead."""
    with pytest.raises(LookupFailedError):
        show_version(story, name)
    assert show_quote(story, name) is None


def test_a_speaker_is_found_by_part_of_a_name(story: Store) -> None:
    """A surname finds the person; unnamed officials of several outlets stay several."""
    assert any(speaker.name == "Mira Halden" for speaker in find_speakers(story, "halden"))
    assert list(said_by(story, "Mira Halden", chosen=QuoteFilter()))
    with pytest.raises(LookupFailedError, match="speakers list"):
        find_speakers(story, "Nobody Known")
    with pytest.raises(LookupFailedError, match="give the key of one"):
        find_speaker(story, "official")


def test_two_speakers_are_merged_and_named(own_story: Store) -> None:
    """A merge moves the quotes and keeps the names; both decisions are noted with who and why."""
    official = find_speakers(own_story, "official")
    one, two = official[0], official[1]
    kept = merge(own_story, keep=one.key, gone=two.key, reviewer="tester", reason="for the test")
    assert kept.quotes == one.quotes + two.quotes
    named = add_alias(own_story, speaker=kept.key, alias="The Voice", reviewer="tester")
    assert find_speaker(own_story, "The Voice").key == named.key
    assert [judgement.action for judgement in own_story.judgements()] == ["merge_speakers", "add_alias"]
    with pytest.raises(InputError, match="one speaker already"):
        merge(own_story, keep=kept.key, gone=kept.key, reviewer="tester")
    with pytest.raises(InputError, match="empty"):
        add_alias(own_story, speaker=kept.key, alias=" ", reviewer="tester")


def test_the_worst_comes_first(story: Store) -> None:
    """The lost "not" and the changed number are among the first things a person is shown."""
    classes = [finding.change.change_class for finding in worst_findings(story)]
    assert {"negation_lost", "number"} <= set(classes[:8])
    assert "attribution_lost" in classes


def test_said_by_finds_the_same_name_in_another_script(story: Store) -> None:
    """A full name that sounds the same is listed from both sides, and only on request merged."""
    everything = QuoteFilter()
    either = [
        {one.quote.id for one in said_by(story, name, chosen=everything)}
        for name in ("Mira Halden", "ميرا هالدن")
    ]
    alone = {one.quote.id for one in said_by(story, "Mira Halden", chosen=everything, namesakes=False)}

    assert either[0] == either[1]
    assert alone < either[0]
    assert find_speaker(story, "ميرا هالدن").key != find_speaker(story, "Mira Halden").key


def test_a_surname_alone_is_nobodys_namesake(story: Store) -> None:
    """One word in common sound proves too little."""
    assert not find_namesakes(story, [StoredSpeaker("s0", "Halden", "person", None, ("Halden",), 1)])
