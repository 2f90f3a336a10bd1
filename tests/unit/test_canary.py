import base64
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.canary import canaries, in_book, in_folder, in_text


def test_canaries_are_long_different_and_the_same_every_time() -> None:
    words = canaries(50)
    assert words == canaries(50)
    assert len(set(words)) == 50
    assert all(len(word) == 12 and word.islower() for word in words)


@pytest.mark.parametrize(
    "spell",
    [
        lambda word: word.encode(),
        lambda word: word.upper().encode(),
        lambda word: word.title().encode("utf-16-le"),
        lambda word: b"\xff" + word.encode("utf-16-be"),
        lambda word: base64.b64encode(b"so " + word.encode() + b" it was"),
        lambda word: base64.b64encode(b"so, " + word.encode() + b" it was"),
        lambda word: base64.b64encode(b"so it " + word.encode()),
    ],
)
def test_a_word_is_found_however_it_is_spelt(tmp_path: Path, spell: Callable[[str], bytes]) -> None:
    word, absent = canaries(2)
    file = tmp_path / "deep" / "down.bin"
    file.parent.mkdir()
    file.write_bytes(b"before " + spell(word) + b" after")
    assert [f.word for f in in_folder(tmp_path, [word, absent])] == [word]


def test_a_word_in_a_file_name_or_a_text_is_found(tmp_path: Path) -> None:
    (word,) = canaries(1)
    (tmp_path / f"{word.upper()}.pdf").touch()
    assert in_folder(tmp_path, [word])
    assert in_text(f"Could not keep “{word.title()}”", [word])
    assert not in_text("Could not keep it", [word])


def test_a_deleted_word_is_still_found_in_a_careless_database(tmp_path: Path) -> None:
    words = canaries(20)
    door = sqlite3.connect(tmp_path / "book.db")
    door.execute("PRAGMA secure_delete = OFF")
    door.execute("CREATE TABLE answer(id INTEGER PRIMARY KEY, value TEXT, code BLOB)")
    door.executemany("INSERT INTO answer(value) VALUES (?)", [(f"a {w} b",) for w in words])
    door.commit()
    assert {f.word for f in in_book(door, words)} == set(words)
    door.execute("DELETE FROM answer")
    door.commit()
    assert not in_book(door, words)
    assert in_folder(tmp_path, words)
    door.close()


def test_a_word_is_found_in_the_shadow_tables_of_a_text_index(tmp_path: Path) -> None:
    (word,) = canaries(1)
    door = sqlite3.connect(tmp_path / "book.db")
    door.execute("CREATE VIRTUAL TABLE words USING fts5(value)")
    door.execute("INSERT INTO words(value) VALUES (?)", (word.title(),))
    door.commit()
    hits = {f.where for f in in_book(door, [word])}
    assert {"words.value", "words_content.c0", "words_data.block"} <= hits
    door.close()
