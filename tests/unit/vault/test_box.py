import pytest
from hypothesis import given
from hypothesis import strategies as st

from twofold.errors import Trouble
from twofold.people import Owner
from twofold.vault.box import new_walk_key, seal, unseal

KEY = new_walk_key()


def sealed(payload: bytes) -> bytes:
    """Seal in walk 7, first pass, question level, for Ana."""
    return seal(KEY, payload, walk_id=7, passing=1, question="level", owner="a")


def opened(blob: bytes, *, key: bytes = KEY, walk_id: int = 7, passing: int = 1,
           question: str = "level", owner: Owner = "a") -> bytes:  # fmt: skip
    """Open it at that place, or at another."""
    return unseal(key, blob, walk_id=walk_id, passing=passing, question=question, owner=owner)


@given(st.binary(max_size=2000))
def test_what_was_sealed_opens_in_its_place(payload: bytes) -> None:
    assert opened(sealed(payload)) == payload


def test_a_number_looks_like_a_paragraph() -> None:
    assert len({len(sealed(payload)) for payload in (b"", b"4", b"x" * 255)}) == 1
    assert len(sealed(b"x" * 256)) == len(sealed(b"x" * 511)) == len(sealed(b"")) + 256


def test_the_same_words_never_look_the_same() -> None:
    assert sealed(b"again") != sealed(b"again")
    assert new_walk_key() != new_walk_key()


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"walk_id": 8},
        {"passing": 2},
        {"question": "other"},
        {"owner": "b"},
        {"key": bytes(32)},
    ],
)
def test_it_opens_nowhere_else(elsewhere: dict[str, int | str | bytes]) -> None:
    with pytest.raises(Trouble, match="sealed-damaged"):
        opened(sealed(b"here only"), **elsewhere)  # type: ignore[arg-type] # one of each kind


def test_no_flipped_bit_passes() -> None:
    whole = sealed(b"words")
    for at in range(len(whole)):
        bad = bytearray(whole)
        bad[at] ^= 1
        with pytest.raises(Trouble):
            opened(bytes(bad))


@given(st.binary(max_size=400))
def test_rubbish_is_told_and_nothing_else(rubbish: bytes) -> None:
    with pytest.raises(Trouble):
        opened(rubbish)


def test_no_cut_passes() -> None:
    whole = sealed(b"words")
    for length in range(len(whole)):
        with pytest.raises(Trouble):
            opened(whole[:length])


def test_the_words_are_not_in_what_is_raised() -> None:
    with pytest.raises(Trouble) as why:
        opened(sealed(b"secret words"), walk_id=8)
    assert "secret" not in repr(why.value)
    assert why.value.__cause__ is None
