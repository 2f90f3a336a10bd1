"""A file of evenings is read bit by bit, in any order and with any spaces, or not at all."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twofold.services.evening_file import EveningFile

TOLD: dict[str, Any] = {
    "format": "twofold-evenings",
    "version": 1,
    "partners": [{"id": "a"}],
    "exercises": [],
    "settings": {"look": {"a": "]}"}},
    "evenings": [{"n": number, "said": '"],}\\'} for number in range(7)],
}


def read(text: str, some: int = 3) -> dict[str, Any]:
    file = EveningFile(text)
    slices = list(file.evenings(some))
    assert all(len(one) <= some for one in slices)
    return {**file.told, "evenings": [evening for one in slices for evening in one]}


@given(order=st.permutations(list(TOLD)), indent=st.sampled_from([None, 2]), some=st.integers(1, 9))
def test_any_order_and_any_spaces_say_the_same(
    order: list[str], indent: int | None, some: int
) -> None:
    text = json.dumps({name: TOLD[name] for name in order}, indent=indent)
    assert read(f"\n{text}\n", some) == TOLD


def test_it_says_how_much_is_read() -> None:
    file = EveningFile(json.dumps(TOLD))
    parts = [file.part for _ in file.evenings(1)]
    assert parts == sorted(parts)
    assert 0 < parts[0] < 0.9 < parts[-1] <= 1


def test_no_evening_is_no_slice() -> None:
    assert read(json.dumps({**TOLD, "evenings": []})) == {**TOLD, "evenings": []}


WHOLE = json.dumps(TOLD)


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", '"evenings"', "{1:2}", "{[]:1}", '{"evenings" []}', "[" * 100_000),
        '{"format": 1, "exercises": [], "evenings": {}}',
        '{"evenings": {}, "format": 1, "exercises": []}',
        *(WHOLE[:-1], WHOLE[:-3], f"{WHOLE}x", WHOLE[1:]),
    ],
)
def test_what_is_no_file_of_evenings_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(text)


@given(at=st.integers(0, len(WHOLE) - 1))
def test_a_file_that_was_cut_short_is_refused(at: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(WHOLE[:at])
