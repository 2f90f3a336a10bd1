"""`make run` and `make test` before there is a .venv: what is missing is told in one sentence."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "prepare.py"
NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is looked for")


@pytest.fixture
def checkout() -> Iterator[Path]:
    """A folder with the script in it, where somebody without root rights may look."""
    with tempfile.TemporaryDirectory(prefix="twofold-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        for inside in ("packaging", "tools"):
            (folder / inside).mkdir(mode=0o755)
        shutil.copy(SCRIPT, folder / "packaging")
        yield folder


def prepare(checkout: Path, purpose: str) -> "subprocess.CompletedProcess[str]":
    """Run the script as somebody without root rights, who has no tools but those in `tools`."""
    is_root = os.geteuid() == 0
    done = subprocess.run(
        [
            "/usr/bin/python3" if is_root else sys.executable,
            str(checkout / "packaging" / "prepare.py"),
            purpose,
        ],
        env={"PATH": str(checkout / "tools"), "HOME": str(checkout / "no-home")},
        user=NOBODY if is_root else None,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    if "Twofold runs on" in done.stderr:
        pytest.skip("the system's own Python is another one")
    return done


def test_without_root_rights_the_one_line_is_told_that_brings_what_is_missing(
    checkout: Path,
) -> None:
    (checkout / "tools" / "apt-get").symlink_to("/bin/false")

    done = prepare(checkout, "test")

    assert done.returncode == 1
    told = done.stderr.strip()
    assert "sudo apt-get install -y --no-install-recommends" in told
    assert "poppler-utils" in told
    assert len(told.splitlines()) == 1
    assert "Traceback" not in told
    assert not (checkout / ".venv").exists()


def test_where_there_is_no_apt_what_is_missing_is_named(checkout: Path) -> None:
    done = prepare(checkout, "test")

    assert done.returncode == 1
    assert "pdftotext" in done.stderr
    assert "apt-get" not in done.stderr
    assert "Traceback" not in done.stderr
