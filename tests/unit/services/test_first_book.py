"""Books that do not open at once: no room for one, no folder for one, one that a crash has left."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from twofold.errors import BookClosed
from twofold.host.clock import SetClock
from twofold.host.places import Places
from twofold.services.house import furnish
from twofold.services.opening import open_book


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Have the system refuse what is written beyond `size` bytes, as a full disk would."""
    import resource  # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_disk_without_room_for_a_book_is_told_and_tried_again(
    data_dir: Path, clock: SetClock
) -> None:
    places = Places(data_dir)
    with no_file_longer_than(8192), pytest.raises(BookClosed) as refused:
        furnish(open_book(places, clock))
    assert refused.value.code in {"disk-full", "disk-error"}
    services = furnish(open_book(places, clock))
    services.household.introduce("Ana", "Sam")
    services.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(BookClosed):
        furnish(open_book(Places(tmp_path / "file"), clock))


def test_a_book_that_a_crash_has_left_is_checked_by_whoever_opens_it(
    data_dir: Path, clock: SetClock
) -> None:
    """Commands open a book as well as the window, and closing it takes the mark away."""
    places = Places(data_dir)
    services = furnish(open_book(places, clock))
    services.household.introduce("Ana", "Sam")
    services.close()
    places.mark.touch()
    content = bytearray(places.vault.read_bytes())
    content[len(content) // 2] ^= 1
    places.vault.write_bytes(content)
    for _ in range(2):
        with pytest.raises(BookClosed) as refused:
            furnish(open_book(places, clock))
        assert refused.value.code == "damaged"
        assert places.mark.exists(), "the next start checks again"
    content[len(content) // 2] ^= 1
    places.vault.write_bytes(content)
    furnish(open_book(places, clock)).close()
    assert not places.mark.exists()


def test_a_check_that_is_stopped_while_the_book_closes_meets_no_book_half_closed(
    data_dir: Path, clock: SetClock
) -> None:
    """The screen's thread says stop again and again until the thread that checks has ended."""
    book = open_book(Places(data_dir), clock)

    class Closing:
        closed = False

        def execute(self, _sql: str) -> None:
            raise BookClosed("damaged")

        def close(self) -> None:
            self.closed = True
            book.stop()

        def interrupt(self) -> None:
            assert not self.closed

    book.door = Closing()
    with pytest.raises(BookClosed):
        book.check()
    assert book.door is None


def test_a_check_that_ends_by_itself_waits_for_a_stop_that_is_on_its_way(
    data_dir: Path, clock: SetClock
) -> None:
    book = open_book(Places(data_dir), clock)
    stopped = Event()
    met_closed: list[bool] = []

    class Ending:
        closed = False

        def execute(self, _sql: str) -> None:
            stopped.wait(5)
            raise BookClosed("damaged")

        def close(self) -> None:
            self.closed = True

        def interrupt(self) -> None:
            stopped.set()
            checking.join(0.2)  # as long as it takes to come to the end
            met_closed.append(self.closed)

    def check() -> None:
        with suppress(BookClosed):
            book.check()

    book.door = Ending()
    checking = Thread(target=check)
    checking.start()
    book.stop()
    checking.join()
    assert met_closed == [False]
    assert book.door is None
