import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twofold.host.settings import Settings, load, save

MINE = Settings(theme="dark", text_size=150, paper="letter", lang="pt-BR", timers=False)


def test_settings_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    save(path, MINE)
    assert load(path) == MINE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'"dark"']
)
def test_a_broken_file_is_as_if_there_were_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == Settings()


def test_one_bad_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stored = {
        "theme": "pink", "text_size": 9000, "longer_turns": True, "timers": 1,
        "timer_ring": False, "unheard_of": [1], "lang": "../..", "paper": "a4",
    }  # fmt: skip
    path.write_text(json.dumps(stored))
    assert load(path) == Settings(timer_ring=False, paper="a4")


@given(
    st.dictionaries(
        st.sampled_from([*Settings.__dataclass_fields__, "other"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_whatever_is_stored_gives_settings_that_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.json"
    path.write_text(json.dumps(stored))
    seen = load(path)
    assert 100 <= seen.text_size <= 200
    assert 1 <= seen.longer_turns <= 10
    assert seen.theme in {"system", "light", "dark", "hc-light", "hc-dark"}
    save(path, seen)
    assert load(path) == seen


def test_the_old_settings_survive_a_disk_that_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    save(path, MINE)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(OSError, match="space"):
        save(path, Settings())
    assert load(path) == MINE
    assert list(tmp_path.iterdir()) == [path]
