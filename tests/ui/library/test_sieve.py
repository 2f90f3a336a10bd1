"""Narrowing the library down, and finding the way back out."""

from tests.ui.screens import CARDS
from twofold.ui.library.sieve import Wish, fits, loosened, sift


def ids(wish: Wish) -> set[str]:
    return {card.id for card in sift(CARDS, wish)}


def test_a_wish_for_nothing_shows_everything_in_its_order() -> None:
    assert sift(CARDS, Wish()) == CARDS


def test_lengths_are_bounds() -> None:
    assert ids(Wish(length="ten")) == {"thanks"}
    assert ids(Wish(length="longer")) == {"role-reversal"}


def test_words_are_found_in_title_and_summary_whatever_their_case() -> None:
    assert ids(Wish(words="CHAIRS")) == {"role-reversal"}
    assert ids(Wish(words="kindly end")) == {"limit"}


def test_a_broken_file_is_found_by_its_words_and_never_hides_others() -> None:
    assert "tea" in ids(Wish(words="tea"))
    assert "tea" not in ids(Wish(tonight="tired"))


def test_leaving_out_one_part_is_offered_where_that_is_enough() -> None:
    wish = Wish(length="ten", tonight="deeper")
    way = loosened(CARDS, wish)
    assert way is not None
    assert any(fits(card, way[1]) for card in CARDS)


def test_where_no_single_part_is_enough_nothing_is_offered() -> None:
    assert loosened(CARDS, Wish(words="no such word", length="ten", tonight="upset")) is None


def test_depth_is_asked_for_by_itself() -> None:
    assert ids(Wish(depth="deep")) == {"role-reversal"}
    way = loosened(CARDS, Wish(depth="deep", length="ten"))
    assert way is not None
