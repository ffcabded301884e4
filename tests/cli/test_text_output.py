"""What people read: the demo, the listings, the pages, at 80 columns and safe."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from provenance_cli.plain_text import cell_width
from provenance_cli.session import database_url
from tests.cli.conftest import Run

WORDS = "will not recognize any change of the border made by force"


def test_the_demo_answers_the_four_questions(run: Run, tmp_path: Path) -> None:
    """At 80 columns a newcomer sees who said what, where it comes from, what changed, and what to look at."""
    result = run("demo", "--keep", str(tmp_path / "kept.db"))
    assert result.exit_code == 0, result.output
    for question in ("Who said what?", "Where does this wording come from?", "What changed on the way?",
                     "What must a person look at?"):  # fmt: skip
        assert question in result.stdout
    assert "number: 12 → 112" in result.stdout
    assert "earlier-statement" in result.stdout.split("Said before by the same speaker")[1]
    assert "\u2068" in result.stdout
    assert max(cell_width(line) for line in result.stdout.splitlines()) <= 80
    assert run("documents", db=str(tmp_path / "kept.db")).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "seen"),
    [
        (("said-by", "Mira Halden"), "never accept"),
        (("said-by", "Ilse Marrow", "--about", "border", "--until", "2024-03-13"), "earlier-statement"),
        (("who-said", WORDS), "office-statement"),
        (("trace", WORDS), "Origin"),
        (("diff", "ledger@1", "ledger@2"), "[-12-] {+112+}"),
        (("show", "ledger"), "version 2 of 2"),
        (("show", "ledger@1", "--text"), "12 Varnian fishermen"),
        (("documents",), "background-call"),
        (("speakers", "list"), "Mira Halden"),
        (("speakers", "show", "Mira Halden"), "alias"),
        (("db", "info"), "revision"),
        (("db", "check"), "All is well."),
    ],
)
def test_listings_fit_80_columns(arguments: tuple[str, ...], seen: str, run: Run, story_db: str) -> None:
    """Every listing says what it should and is never wider than the terminal."""
    result = run(*arguments, db=story_db)
    assert result.exit_code == 0, result.output
    assert seen in result.stdout
    wide = [line for line in result.stdout.splitlines() if cell_width(line) > 80 and "sha256" not in line]
    assert not [line for line in wide if not line.startswith(("url", "database"))]
    assert "\x1b" not in result.stdout


def test_a_quote_is_shown_with_its_grounds(run: Run, story_db: str) -> None:
    """Speaker, mention, cue, content with offsets, confidence and evidence."""
    quotes = json.loads(run("show", "ledger", "--json", db=story_db).stdout)["quotes"]
    shown = run("show", quotes[0]["id"], db=story_db).stdout
    for word in ("speaker", "mention", "cue", "content", "confidence", "evidence"):
        assert word in shown


@pytest.mark.parametrize("command", [("trace", WORDS), ("diff", "ledger@1", "ledger@2")])
def test_pages_are_self_contained(command: tuple[str, ...], run: Run, story_db: str, tmp_path: Path) -> None:
    """An HTML page loads nothing, runs nothing, and goes where it is told."""
    path = tmp_path / "page.html"
    assert run(*command, "--format", "html", "-o", str(path), db=story_db).exit_code == 0
    page = path.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert 'dir="auto"' in page


def test_a_trace_is_a_picture(run: Run, story_db: str) -> None:
    """The SVG is well-formed XML and sets Arabic from the right."""
    picture = run("trace", WORDS, "--format", "svg", db=story_db).stdout
    root = ElementTree.fromstring(picture)
    assert root.tag.endswith("svg")
    assert 'direction="rtl"' in picture


def test_markup_in_a_document_stays_text(run: Run, tmp_path: Path) -> None:
    """A script in a title, an outlet or a quote reaches neither page nor picture as markup."""
    evil = "<script>alert(1)</script> & \u202e"
    lines = [
        {"id": f"d{n}", "outlet": evil, "title": evil, "published": f"2024-03-{n:02}T10:00:00Z",
         "text": f"“The {evil} bridge stays shut until the river falls below the mark,” Mira Halden said on day {n}."}
        for n in (1, 2)
    ]  # fmt: skip
    (tmp_path / "evil.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert run("ingest", "evil.jsonl").exit_code == 0
    for arguments in (
        ("trace", "bridge stays shut until the river falls", "--format", "html"),
        ("trace", "bridge stays shut until the river falls", "--format", "svg"),
        ("diff", "d1", "d2", "--format", "html"),
    ):
        made = run(*arguments)
        assert made.exit_code == 0, made.output
        assert "<script" not in made.stdout
        assert "&lt;script" in made.stdout
    assert "\u202e" not in run("documents").stdout


@pytest.mark.parametrize(("given", "url"), [("a.db", "sqlite:///a.db"), ("sqlite:///b.db", "sqlite:///b.db"),
                                            ("postgresql://h/n", "postgresql://h/n")])  # fmt: skip
def test_a_path_is_a_database_too(given: str, url: str) -> None:
    """--db takes a URL or the path of a file."""
    assert database_url(given) == url


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(shell: str, run: Run) -> None:
    """The script names the program, whatever shell this machine has."""
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_PROVENANCE_COMPLETE" in result.stdout


def test_standard_input_is_read(run: Run, story_db: str) -> None:
    """- takes a document, or words to look for, from standard input."""
    made = run("extract", "-", "--json", stdin="Minister Ada Quill said the bridge will stay closed.\n")
    assert json.loads(made.stdout)["quotes"]
    assert "office-statement" in run("who-said", "-", db=story_db, stdin=WORDS).stdout
    assert "office-statement" in run("trace", "-", db=story_db, stdin=WORDS).stdout


def test_messages_go_to_stderr_and_can_be_silenced(run: Run) -> None:
    """stdout holds results only; -q silences hints, -v tells more."""
    assert "ingest" in run("documents").stderr
    assert run("documents").stdout == ""
    assert run("-q", "documents").stderr == ""
    assert "tier" in run("-v", "extract", "-", stdin="Ada Quill said no.").stderr


def test_speakers_are_merged_and_named(run: Run, tmp_path: Path) -> None:
    """A decision is said back, and noted with who and why."""
    lines = ["Mira Halden said the bridge stays shut.", "Marit Halder said the bridge stays open."]
    (tmp_path / "two.jsonl").write_text("\n".join(json.dumps({"text": line}) for line in lines), "utf-8")
    assert run("ingest", "two.jsonl").exit_code == 0
    merged = run("speakers", "merge", "Mira Halden", "Marit Halder", "--by", "tester", "--reason", "a slip")
    assert "2 quotes" in merged.stdout
    assert run("speakers", "alias", "Mira Halden", "The Voice", "--by", "tester").exit_code == 0
    assert "2 quotes" in run("speakers", "show", "The Voice").stdout.replace("quotes  2", "2 quotes")
    assert '"reviewer": "tester"' in run("export").stdout


def test_ctrl_c_leaves_whole_documents(tmp_path: Path) -> None:
    """A run stopped by Ctrl-C says so, exits with 1, and the next one completes it."""
    text = (
        "Minister Ada Quill said on day {n} that bridge number {n} will stay closed until the river falls. "
        * 10
    )
    lines = (json.dumps({"id": f"d{n}", "text": text.format(n=n)}) for n in range(60))
    (tmp_path / "many.jsonl").write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "provenance_cli", "--db", "stop.db", "-v", "ingest", "many.jsonl"]
    child = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell without job control starts what runs behind "&" deaf to Ctrl-C, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (no threads here)
    )
    assert child.stderr is not None
    for line in child.stderr:
        if line.startswith("new: d3 "):
            break
    os.killpg(child.pid, signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "Run the same command again" in said
    assert "Traceback" not in said

    done = subprocess.run(
        [*command, "--json"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True
    )
    report = json.loads(done.stdout)
    assert len(report["unchanged"]) >= 4
    assert len(report["unchanged"]) + len(report["new"]) == 60


def test_help_is_quick() -> None:
    """`--help` reads no engine and no database."""
    script = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from provenance_cli.main import cli\n"
        "CliRunner().invoke(cli, ['--help'])\n"
        "heavy = ('sqlalchemy', 'rich', 'lxml', 'numpy', 'rapidfuzz', 'yaml')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - started < 10, "a bound for busy machines; 0.1 s when idle"


def test_a_speaker_is_split_and_the_log_says_so(run: Run, tmp_path: Path) -> None:
    """Who was split off has quotes of its own, the log names who decided and why, and an undo takes it back."""
    (tmp_path / "a.txt").write_text("“We stay,” Mara Quint said.", "utf-8")
    (tmp_path / "b.txt").write_text("“They go,” Mara Quint said.", "utf-8")
    assert run("ingest", "a.txt", "--outlet", "North").exit_code == 0
    assert run("ingest", "b.txt", "--outlet", "South").exit_code == 0
    split = run(
        "speakers", "split", "Mara Quint", "--outlet", "South", "--by", "ines", "--reason", "a namesake"
    )
    assert "Mara Quint (South)" in split.stdout
    assert "now has 1 quotes" in split.stdout
    log = run("speakers", "log").stdout
    assert "split off" in log
    assert "ines" in log
    assert "a namesake" in log
    assert "decided" in run("speakers", "show", "Mara Quint (South)").stdout
    assert "[undone]" in run("speakers", "undo", log.split()[-1]).stdout
    assert "quotes  2" in run("speakers", "show", "Mara Quint").stdout
    assert run("speakers", "undo", log.split()[-1]).exit_code == 1


def test_a_family_of_unnamed_officials_is_listed_by_outlet(run: Run, story_db: str) -> None:
    """One description finds all of them, each outlet under its name."""
    result = run("said-by", "senior government official", db=story_db)
    outlets = [line for line in result.stdout.splitlines() if line.startswith("── ")]
    assert len(outlets) == len(set(outlets)) > 3
    assert "kept apart" in result.stderr
