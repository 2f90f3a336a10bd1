"""What `ids.lock` remembers, and what is told when an id is lost, renamed or something else."""

from pathlib import Path

import pytest

from tests.unit.exercise.sheets import ASK, whole
from twofold.exercise import ids_lock
from twofold.exercise.checking import check, files_of
from twofold.exercise.ids_lock import NAME, UnreadableLockError
from twofold.exercise.model import Exercise

BASE = whole(ASK)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "exercises"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "demo.md").write_text(BASE)
    lock(folder)
    return folder


def lock(folder: Path) -> None:
    path = folder / NAME
    before = ids_lock.parse(path.read_text()) if path.exists() else {}
    found = [e for _, e in check(files_of(folder)).sources.values()]
    path.write_text(ids_lock.render(ids_lock.renewed(before, found, whole=True)))


def told(folder: Path, *, by_file: bool = False) -> list[tuple[str, str]]:
    checked = check(files_of(folder), [] if by_file else [folder])
    return [(f.code, f"{f.message} {f.hint}".strip()) for f in checked.faults]


def change(folder: Path, *pairs: tuple[str, str]) -> None:
    path = folder / "en" / "demo.md"
    text = path.read_text()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text)


RAISED = ("version: 1", "version: 2")


def test_the_lock_is_read_back_as_it_was_written(library: Path) -> None:
    text = (library / NAME).read_text()
    assert text.splitlines()[0] == "twofold ids 1"
    assert "question help single talk rest" in text.splitlines()
    assert ids_lock.render(ids_lock.parse(text)) == text
    assert ids_lock.count(ids_lock.parse(text)) == 1 + 1 + 5 + 4
    assert told(library) == []


def test_other_words_are_nobodys_business(library: Path) -> None:
    change(library, ("**How much?**", "**How much was it?**"), ("talk {#talk}", "talking {#talk}"))
    assert told(library) == []


def test_a_changed_structure_asks_for_a_higher_version(library: Path) -> None:
    change(library, ("## Ask {#ask}", "## Ask {#ask time=2m}"))
    ((code, words),) = told(library)
    assert code == "E98"
    assert "Write version: 2" in words
    change(library, RAISED)
    assert [code for code, _ in told(library)] == ["A20"]
    lock(library)
    assert told(library) == []
    change(library, ("version: 2", "version: 1"))
    assert [code for code, _ in told(library)] == ["E98"]


def test_a_lost_question_is_told_with_its_likely_new_name(library: Path) -> None:
    change(library, ("#level}", "#levle}"), RAISED)
    assert (
        "W01",
        'the question "level" of version 1 is gone. If "levle" is the same one renamed, '
        "write {#levle was=level}; if it is a slip, bring the old id back.",
    ) in told(library)
    change(library, ("#levle}", "#amount was=level}"))
    assert [code for code, _ in told(library)] == ["A20"]


def test_a_lost_step_and_a_lost_choice_are_told(library: Path) -> None:
    change(library, ("{#ask}", "{#tell}"), ("{#rest}", "{#sleep}"), RAISED)
    words = [words for code, words in told(library) if code == "W01"]
    assert len(words) == 2
    assert words[0].startswith('the step "ask" of version 1 is gone.')
    assert 'If "tell" is the same one renamed' in words[0], "the only new one, however it is called"
    assert words[1].startswith('the choice "rest" of "help" is gone.')
    change(library, ("{#tell}", "{#tell was=ask}"), ("{#sleep}", "{#sleep was=rest}"))
    assert [code for code, _ in told(library)] == ["A20"]


def test_a_kind_that_changed_is_an_error_also_under_a_new_name(library: Path) -> None:
    change(library, ("{#level}\n\nnone (1) (2) (3) (4) (5) all", "{#level}\n____"), RAISED)
    assert "E99" in [code for code, _ in told(library)]
    change(library, ("{#level}", "{#amount was=level}"))
    assert "E99" in [code for code, _ in told(library)]
    change(library, ("{#amount was=level}", "{#amount}"))
    assert "E99" not in [code for code, _ in told(library)]


def test_an_id_that_is_gone_may_not_come_back_as_something_else(library: Path) -> None:
    scale = "**How much?** {#level}\n\nnone (1) (2) (3) (4) (5) all\n\n"
    change(library, (scale, ""), RAISED)
    lock(library)
    assert "question level scale gone" in (library / NAME).read_text().splitlines()
    assert told(library) == []
    change(
        library,
        ("**Which?**", "**How?** {#level}\n____\n\n**Which?**"),
        ("version: 2", "version: 3"),
    )
    assert "E99" in [code for code, _ in told(library)]


def test_names_are_remembered_over_several_changes(library: Path) -> None:
    change(library, ("#word}", "#saying was=word}"), RAISED)
    lock(library)
    change(library, ("#saying was=word}", "#phrase was=saying}"), ("version: 2", "version: 3"))
    assert [code for code, _ in told(library)] == ["A20"]
    lock(library)
    assert "question phrase text was=saying,word" in (library / NAME).read_text().splitlines()
    change(library, ("was=saying", "was=sayign"), ("version: 3", "version: 4"))
    assert (
        "W01",
        'was=sayign names no question that ids.lock remembers. Did you mean "saying"?',
    ) in told(library)


def test_a_whole_exercise_is_missed_only_where_all_files_were_looked_at(library: Path) -> None:
    (library / "en" / "other.md").write_text(BASE.replace("id: demo", "id: other"))
    lock(library)
    (library / "en" / "other.md").unlink()
    assert told(library, by_file=True) == []
    ((code, words),) = told(library)
    assert code == "W01"
    assert words.startswith('the exercise "other" is gone.')
    lock(library)
    assert told(library) == []


def test_a_renamed_exercise_says_so_and_keeps_its_ids(library: Path) -> None:
    change(library, ("id: demo", "id: demos"))
    assert [code for code, _ in told(library)] == ["A20", "W01"]
    change(library, ("id: demos", "id: demos\nwas: [demo]"), ("{#rest}", "{#sleep}"), RAISED)
    assert [code for code, _ in told(library)] == ["A20", "W01"]
    assert 'the choice "rest"' in told(library)[1][1]


def test_a_name_cannot_have_been_two_exercises_or_one_that_lives(library: Path) -> None:
    for name in ("one", "two"):
        text = BASE.replace("id: demo", f"id: {name}\nwas: [old]")
        (library / "en" / f"{name}.md").write_text(text)
    lock(library)
    assert [code for code, _ in told(library)] == ["E18"]
    change(library, ("id: demo", "id: demo\nwas: [one]"))
    assert [code for code, _ in told(library)] == ["E18", "E18"]


def test_a_new_exercise_only_asks_to_be_remembered(library: Path) -> None:
    (library / "en" / "new.md").write_text(BASE.replace("id: demo", "id: new"))
    ((code, words),) = told(library)
    assert (code, words) == (
        "A20",
        'ids.lock does not remember "new" yet. Run twofold check --lock on the folder.',
    )


def test_a_translation_is_no_second_exercise(library: Path) -> None:
    (library / "de").mkdir()
    text = BASE.replace("lang: en", "lang: de").replace("version: 1", "version: 4")
    (library / "de" / "demo.md").write_text(text)
    assert told(library) == []
    assert told(library / "de") == []


def test_a_lock_that_cannot_be_read_is_told_by_line(library: Path) -> None:
    path = library / NAME
    path.write_text(path.read_text() + "nonsense\n")
    ((code, _),) = told(library)
    assert code == "E97"
    with pytest.raises(UnreadableLockError):
        ids_lock.parse("")


def test_shapes_of_another_making_are_not_compared(library: Path) -> None:
    path = library / NAME
    path.write_text(path.read_text().replace("twofold ids 1", "twofold ids 0"))
    change(library, ("## Ask {#ask}", "## Ask {#ask time=2m}"))
    assert told(library) == []


def test_what_is_locked_is_an_exercise(library: Path) -> None:
    source = check(files_of(library)).sources["demo"][1]
    assert isinstance(source, Exercise)
    locked = ids_lock.parse((library / NAME).read_text())["demo"]
    assert locked.same_shape(source)
