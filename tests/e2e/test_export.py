"""The command as people start it: every form, on a book of its own, and killed half way."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench import ten_years
from twofold.host.places import Places

COMMAND = [sys.executable, "-m", "twofold"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("book") / "twofold"
    ten_years.write(Places(folder), walks=400)
    return folder


def export(book: Path, target: Path, form: str, *more: str) -> subprocess.CompletedProcess[str]:
    asked = ["export", "--data-dir", str(book), "--out", str(target), "--format", form, *more]
    quiet = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [*COMMAND, *asked], env=quiet, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize("form", ["markdown", "json", "html", "pdf"])
def test_every_form_without_a_display(book: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / "carried"
    told = export(book, target, form, "--since", "2025-12-01")
    assert (told.returncode, told.stderr) == (0, "")
    assert "not encrypted" in told.stdout
    match form:
        case "markdown":
            assert len(list(target.rglob("*.md"))) > 10
        case "pdf":
            assert target.read_bytes().startswith(b"%PDF-")
        case "json":
            assert len(json.loads(target.read_text("utf-8"))["evenings"]) >= 10
        case _:
            assert target.read_text("utf-8").endswith("</html>\n")
    again = export(book, target, form)
    assert again.returncode == 1
    assert "already" in again.stderr
    assert "Traceback" not in again.stderr


@pytest.mark.parametrize("form", ["markdown", "json", "html", "pdf"])
def test_killed_half_way_nothing_has_the_name_that_was_asked_for(
    book: Path, tmp_path: Path, form: str
) -> None:
    target = tmp_path / "carried"
    asked = ["export", "--data-dir", str(book), "--out", str(target), "--format", form]
    running = subprocess.Popen([*COMMAND, *asked], stdout=subprocess.PIPE)
    end = time.monotonic() + 60
    while not list(tmp_path.iterdir()) and running.poll() is None:
        assert time.monotonic() < end
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert not target.exists()
    assert export(book, target, "json", "--since", "2026-02-01").returncode == 0
