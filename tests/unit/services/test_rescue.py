"""When the disk is full the evening goes on in another folder, and nothing is lost."""

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from tests.house import House, draft, go_to
from twofold.errors import BookClosed, NotKept, NotWritten
from twofold.journal.door import Connection
from twofold.paper.sheet import Band, Kept
from twofold.services.house import furnish
from twofold.services.opening import open_book
from twofold.services.walk_values import Draft, Walk
from twofold.walk.moves import Forward

LONG = "as long as the river " * 2_000


def full_after_the_copy(house: House) -> None:
    """Let the book go on where there is room for what it is, and no more."""
    go_on_with = house.services.store.go_on_with

    def narrow(connection: Connection) -> None:
        go_on_with(connection)
        full(house)

    house.services.store.go_on_with = narrow  # type: ignore[method-assign]


def move_to(house: House, folder: Path, walk: Walk, typed: list[Draft], used: int) -> Path:
    keep = partial(house.services.walking.keep, walk, typed, used)
    return house.services.rescue.move_to(folder, keep)


def full(house: House) -> None:
    house.services.store.connection.execute("PRAGMA max_page_count = 1")  # its present size


def test_the_book_moves_with_the_words_that_could_not_be_saved(
    house: House, tmp_path: Path
) -> None:
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")
    typed = [draft(walk, "scene", LONG)]
    full(house)
    with pytest.raises(NotKept) as refused:
        house.services.walking.move(walk, Forward(), typed)
    assert refused.value.code == "disk-full"

    usb = tmp_path / "usb"
    usb.mkdir()
    there = move_to(house, usb, walk, typed, 7)

    assert there == usb / "twofold"
    walk = house.services.walking.move(walk, Forward(), typed)
    house.services.close()
    house.services = furnish(open_book(house.places, house.clock))  # by the settings
    again = house.services.walking.resume(walk.id)
    assert again.standing.place == walk.standing.place
    assert house.of("answer WHERE question_id = 'scene'", "value_text") == [(LONG,)]


def test_a_disk_that_takes_no_new_file_still_remembers_where_the_book_went(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.services.household.change_settings(house.services.household.settings())
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")
    usb = tmp_path / "usb"
    usb.mkdir()
    opened = os.open

    def full_here(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and house.root in Path(path).parents:
            raise OSError(errno.ENOSPC, "full")
        return opened(path, flags, mode)

    monkeypatch.setattr("os.open", full_here)
    there = move_to(house, usb, walk, [draft(walk, "scene", "here")], 0)
    house.services.close()
    monkeypatch.undo()

    house.services = furnish(open_book(house.places, house.clock))
    assert Path(str(house.of("pragma_database_list", "file")[0][0])).parent == there


def test_a_folder_that_holds_a_book_already_is_left_alone(house: House, tmp_path: Path) -> None:
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")
    usb = tmp_path / "usb"
    (usb / "twofold").mkdir(parents=True)
    (usb / "twofold" / "vault.db").write_bytes(b"somebody's")

    with pytest.raises(NotWritten) as refused:
        move_to(house, usb, walk, [], 0)

    assert refused.value.code == "exists"
    assert (usb / "twofold" / "vault.db").read_bytes() == b"somebody's"
    house.services.walking.keep(walk, [draft(walk, "scene", "here")], 1)


def test_a_book_that_moved_to_a_drive_which_is_gone_is_told_and_the_old_one_can_be_opened(
    house: House, tmp_path: Path
) -> None:
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")
    usb = tmp_path / "usb"
    usb.mkdir()
    move_to(house, usb, walk, [], 0)
    house.services.close()
    usb.rename(tmp_path / "unplugged")

    with pytest.raises(BookClosed) as gone:
        open_book(house.places, house.clock)
    assert gone.value.code == "elsewhere"

    house.services = furnish(open_book(house.places, house.clock, here=True))
    assert house.services.walking.resume(walk.id).id == walk.id


def test_words_that_cannot_be_saved_can_be_taken_to_paper(house: House) -> None:
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")

    sheet = house.services.sheets.unsaved(walk, [draft(walk, "scene", "the late train")])

    (band,) = [block for block in sheet.blocks if isinstance(block, Band)]
    assert band.blocks == (Kept("the late train"),)
    assert sheet.filled


def test_a_book_that_moved_is_found_again_although_its_new_disk_refused_the_words(
    house: House, tmp_path: Path
) -> None:
    walk = go_to(house, house.services.walking.begin("role-reversal"), "moment")
    usb = tmp_path / "usb"
    usb.mkdir()
    typed = [draft(walk, "scene", LONG)]
    full_after_the_copy(house)
    with pytest.raises(NotKept):
        move_to(house, usb, walk, typed, 7)
    house.services.store.connection.execute("PRAGMA max_page_count = 100000")
    house.services.walking.keep(walk, typed, 8)  # somebody made room there

    house.reopen()

    assert house.of("answer WHERE question_id = 'scene'", "value_text") == [(LONG,)]
