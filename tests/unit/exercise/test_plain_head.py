"""A glance at what ships: the same as careful reading, without its modules."""

import subprocess
import sys
from pathlib import Path

import pytest

from twofold.exercise import plain_head
from twofold.exercise.languages import language_folder
from twofold.exercise.library import glance, markdown_files

SHIPPED = Path(__file__).parents[3] / "exercises"
PLAIN = b"---\nid: one\ntitle: One\nversion: 1\nlang: en\ntonight: [tired, upset]\n---\n"


@pytest.mark.parametrize("path", markdown_files(SHIPPED), ids=lambda path: path.stem)
def test_what_ships_is_plain_and_read_as_carefully(path: Path, tmp_path: Path) -> None:
    assert plain_head.read(path.read_bytes(), language_folder(path)) is not None
    at_a_glance, carefully = glance(path), glance(path, own=True)
    for name in at_a_glance.__slots__:
        if name != "own":
            assert getattr(at_a_glance, name) == getattr(carefully, name), name


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b"title: One", b"title: One # not"),
        (b"title: One", b"title: 'One'"),
        (b"title: One", b"title: One: two"),
        (b"title: One", b"title: [One]"),
        (b"title: One", b"title: |"),
        (b"title: One", b"titel: One"),
        (b"title: One", b"title: One\ntitle: Two"),
        (b"title: One", b"title: \xff"),
        (b"title: One", b"title: a\x07b"),
        (b"id: one", b"id: One"),
        (b"id: one\n", b""),
        (b"lang: en", b"lang: de"),
        (b"version: 1", b"version: one"),
        (b"[tired, upset]", b"[tired, - upset]"),
        (b"[tired, upset]", b"[tired, ]"),
        (b"\n---\n", b"\n"),
    ],
)
def test_what_is_spelled_otherwise_is_left_to_the_careful_reader(was: bytes, now: bytes) -> None:
    assert plain_head.read(PLAIN, "en") == {
        "id": "one", "title": "One", "lang": "en", "tonight": ("tired", "upset"),
    }  # fmt: skip
    assert was in PLAIN
    head, mark, rest = PLAIN.rpartition(was)
    assert plain_head.read(head + now + rest, "en") is None, mark


def test_a_glance_at_what_ships_reads_no_other_module() -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from twofold.exercise.library import Library\n"
        f"assert Library(Path({str(SHIPPED)!r})).entries()\n"
        "print(sorted(m for m in sys.modules if m.startswith('twofold.exercise.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rooms = ("languages", "library", "plain_head")
    assert done.stdout.strip() == str([f"twofold.exercise.{room}" for room in rooms])
