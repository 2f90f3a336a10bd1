"""The tour and the self-test, as a person starts them on a machine without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from twofold.ui.tour.album import SCREENS

pytestmark = pytest.mark.e2e


def twofold(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-m", "twofold", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def test_the_tour_leaves_an_album_and_two_papers(tmp_path: Path) -> None:
    played = twofold("tour", "--out", str(tmp_path))

    assert played.returncode == 0, played.stderr
    pictures = {path.name for path in tmp_path.glob("*.png")}
    for number, name in enumerate(SCREENS, 1):
        assert {f"{number:02}-{name}-light.png", f"{number:02}-{name}-dark.png"} <= pictures
    record = subprocess.run(
        ["pdftotext", str(tmp_path / "record.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "You waited with the tea until I came home." in record
    assert (tmp_path / "worksheet.pdf").read_bytes().startswith(b"%PDF-")
    breathe = SCREENS.index("breathe") + 1
    assert f"{breathe:02}-breathe-dark.png" in (tmp_path / "index.md").read_text("utf-8")


@pytest.mark.parametrize("language", ["stretched", "mirrored"])
def test_the_story_goes_to_its_end_in_languages_nobody_speaks(
    language: str, tmp_path: Path
) -> None:
    """The sheets of `make pictures` miss whole screens where it loses its way."""
    played = subprocess.run(
        [sys.executable, "-m", "tests.pictures", str(tmp_path), "--only", language, "100", "light"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert played.returncode == 0, played.stderr
    assert (tmp_path / f"{language}-100" / "faults.txt").read_text("utf-8") == ""


def test_the_self_test_finds_everything_sound() -> None:
    told = twofold("selftest", "--json")

    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    assert found["ok"]
    assert [check["name"] for check in found["checks"]] == ["exercises", "book", "paper", "window"]
    assert all(check["ok"] and check["detail"] for check in found["checks"])


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    refused = twofold("tour", "--out", str(tmp_path / "file" / "album"))

    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert refused.stderr.strip()
