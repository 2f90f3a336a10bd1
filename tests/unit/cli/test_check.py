"""`twofold check`: what it prints and how it ends."""

import argparse
import json
from pathlib import Path

import pytest

from tests.unit.exercise.sheets import STEP, whole
from twofold.cli import check

#: Nothing to find fault with, and nothing to advise.
SOUND = whole(
    STEP.replace("#begin", "#begin time=50s") + "\n**Our word:** {#word}\n____\n"
).replace("pillar: team", "pillar: team\nminutes: 1")


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    return check.run(parser.parse_args(words))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.md").write_text(SOUND)
    return tmp_path


def test_a_sound_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(folder), "--strict") == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("1 file read: all sound.\n", "")


def test_faults_go_to_stderr_and_one_sentence_to_stdout(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = folder / "bad.md"
    bad.write_text(whole("\n## A {#a do=breath}\nB\n").replace("id: demo", "id: other"))
    assert run(str(folder)) == 1
    out, err = capsys.readouterr()
    assert out == "2 files read: 1 error.\n"
    assert err == f'{bad}:11:10: error E50: unknown do="breath". Did you mean "breathe"?\n'


def test_advice_counts_only_under_strict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.md").write_text(SOUND.replace("pillar: team\n", ""))
    assert run(str(folder)) == 0
    assert run(str(folder), "--strict") == 1
    assert "1 file read: 1 piece of advice." in capsys.readouterr().out


def test_the_advisor_reads_along(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.md").write_text(SOUND.replace("Hello.", "You should be on time."))
    assert run(str(folder)) == 0
    assert f"{folder / 'good.md'}:13:5: advice A14:" in capsys.readouterr().err
    assert run(str(folder), "--strict") == 1


def test_json_has_every_field(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder / "good.md"
    bad.write_text(whole("\n## A {#a do=breath}\nB\n"))
    assert run(str(bad), "--json") == 1
    assert json.loads(capsys.readouterr().out) == {
        "files": 1,
        "faults": [
            {
                "path": str(bad),
                "line": 11,
                "column": 10,
                "code": "E50",
                "message": 'unknown do="breath".',
                "hint": 'Did you mean "breathe"?',
                "severity": "error",
            }
        ],
    }


def test_a_missing_path_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "gone.md")) == 2
    assert "there is no" in capsys.readouterr().err


def test_a_file_that_is_no_text_is_a_fault(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "odd.md").write_bytes(b"\xff\xfe")
    assert run(str(folder)) == 1
    assert "E73" in capsys.readouterr().err


def test_the_lock_is_written_once_and_then_watched(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(folder), "--lock", "--strict") == 0
    assert "1 exercises, 3 ids" in capsys.readouterr().out
    lock = (folder / "ids.lock").read_bytes()
    assert lock.startswith(b"twofold ids 1\nexercise demo en 1 ")
    (folder / "good.md").write_text(SOUND.replace("#begin", "#start"))
    assert run(str(folder)) == 1
    assert "E98" in capsys.readouterr().err
    assert run(str(folder), "--lock") == 1
    assert (folder / "ids.lock").read_bytes() == lock


def test_the_lock_takes_in_what_is_new(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(folder), "--lock") == 0
    (folder / "second.md").write_text(SOUND.replace("id: demo", "id: second"))
    assert run(str(folder), "--lock") == 0
    assert "exercise second en 1 " in (folder / "ids.lock").read_text()
    assert "2 exercises, 6 ids" in capsys.readouterr().out


def test_missing_ids_are_written_into_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "good.md"
    path.write_bytes(SOUND.replace("#begin ", "").replace("\n", "\r\n").encode())
    path.chmod(0o640)
    assert run(str(folder), "--add-ids") == 0
    assert "added #begin" in capsys.readouterr().out
    assert path.read_bytes() == SOUND.replace("\n", "\r\n").encode()
    assert path.stat().st_mode & 0o777 == 0o640
