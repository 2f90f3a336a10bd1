"""Two invented people have lived in the scratch book, and only there."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.house import EVENING
from twofold.host.clock import SetClock
from twofold.host.places import Places, shipped
from twofold.services.sampling import sample_book


def test_there_are_evenings_to_read_and_one_to_go_on_with(tmp_path: Path) -> None:
    clock = SetClock(EVENING)
    sample = sample_book(Places(tmp_path), clock, shipped("resources"))
    look = sample.book.look()
    assert look.couple is not None
    assert (look.couple.a.name, look.couple.b.name) == ("Mira", "Jo")
    assert look.unfinished is not None
    assert look.evenings == 2
    sample.services.close()


def test_the_evenings_lie_in_the_past_and_the_clock_goes_right_again(tmp_path: Path) -> None:
    clock = SetClock(EVENING)
    sample = sample_book(Places(tmp_path), clock, shipped("resources"))
    days = [card.last_done for card in sample.services.choosing.cards() if card.last_done]
    assert max(days) == (EVENING - timedelta(days=2)).date()
    assert sample.book.clock.now() == EVENING
    sample.services.close()


def test_every_line_of_the_script_is_said(tmp_path: Path) -> None:
    sample = sample_book(Places(tmp_path), SetClock(EVENING), shipped("resources"))
    kept = sample.services.store.connection.execute("SELECT value FROM answer").fetchall()
    words = " ".join(str(row[0]) for row in kept)
    for line in ("umbrella", "slow mornings", "letter", "beside", "kettle"):
        assert line in words
    sample.services.close()


def test_a_language_without_a_script_is_told_in_english(tmp_path: Path) -> None:
    sample = sample_book(Places(tmp_path), SetClock(EVENING), shipped("resources"), "fr")
    assert sample.book.look().evenings == 2
    sample.services.close()


@pytest.mark.parametrize(
    ("lang", "wrote", "asked"),
    [
        ("de", "dass das Wochenende uns gehört", "Für mich zeigt es dich"),
        ("es", "que el fin de semana es nuestro", "Para mí te muestra como alguien"),
    ],
)
def test_they_live_in_the_language_of_the_window(
    tmp_path: Path, lang: str, wrote: str, asked: str
) -> None:
    sample = sample_book(Places(tmp_path), SetClock(EVENING), shipped("resources"), lang)
    told = sample.services.store.connection.execute("SELECT prompt, value_text FROM answer")
    words = " ".join(f"{prompt} {value}" for prompt, value in told)
    assert wrote in words
    assert asked in words
    assert "I would love" not in words
    sample.services.close()
