"""What the disk, the folder and the files beside it say about an exercise."""

from pathlib import Path

from tests.unit.exercise.sheets import ASK, HEAD, STEP, places, whole
from twofold.exercise import reader


def test_bytes_that_are_no_text_are_told_by_place() -> None:
    data = whole(STEP).encode() + "Grüße".encode("latin-1")
    reading = reader.read(data, "demo.md")
    last = whole(STEP).count("\n") + 1
    assert ("E73", last, 3) in places(reading)
    assert reading.exercise is None


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    reading = reader.read_file(tmp_path / "gone.md")
    assert places(reading) == [("E73", 1, 1)]
    big = tmp_path / "big.md"
    big.write_text("a\n" * 40_000)
    assert places(reader.read_file(big)) == [("E80", 1, 1)]


def test_neighbours_are_looked_up_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(whole(ASK, HEAD.replace("id: demo", "id: other-one")))
    (tmp_path / "small.png").write_bytes(b"png")
    (tmp_path / "large.png").write_bytes(b"0" * (2 * 1024 * 1024 + 1))
    path = tmp_path / "demo.md"
    path.write_text(
        whole(
            '\n## B {#b}\n> [w](other.md#word "recall first")\n> [w](other.md#wrd "recall all")\n'
            '> [w](othr.md#word "recall previous")\n\n'
            "![a](small.png) ![b](large.png) ![c](none.png) [d](other.md) [e](oter.md)\n"
        )
    )
    reading = reader.read_file(path)
    assert places(reading) == [
        ("E65", 13, 3),
        ("E67", 14, 3),
        ("E69", 16, 17),
        ("E69", 16, 33),
        ("E67", 16, 62),
    ]
    assert 'Did you mean "other.md"?' in reading.faults[1].hint
    assert reading.preview
    assert [r.exercise for r in reading.preview.steps[0].recalls] == [
        "other-one",
        "other-one",
        "othr",
    ]


def test_a_link_stays_near_the_file(tmp_path: Path) -> None:
    path = tmp_path / "demo.md"
    path.write_text(whole(f"\n## B {{#b}}\n[a]({path})\n"))
    assert places(reader.read_file(path)) == [("E67", 12, 1)]


def test_the_folder_tells_the_language(tmp_path: Path) -> None:
    folder = tmp_path / "exercises" / "de"
    folder.mkdir(parents=True)
    path = folder / "demo.md"
    path.write_text(whole(STEP))
    assert places(reader.read_file(path)) == [("E09", 5, 7)]
    own = tmp_path / "exercises" / "our-own"
    own.mkdir()
    (own / "demo.md").write_text(whole(STEP))
    assert reader.read_file(own / "demo.md").exercise
