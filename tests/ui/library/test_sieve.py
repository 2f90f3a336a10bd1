"""Narrowing the library down, and finding the way back out."""

from dataclasses import replace
from datetime import date

from tests.ui.screens import CARDS
from twofold.ui.library.sieve import MARKS, Wish, fits, loosened, sift, surprising


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


def test_words_are_found_in_the_texts_as_well_from_their_beginning() -> None:
    texts = {"limit": " say what the neighbour hears", "thanks": " the hearth"}

    def found(word: str) -> set[str]:
        return {card.id for card in sift(CARDS, Wish(words=word), texts=texts)}

    assert found("neigh") == {"limit"}
    assert found("eighbour") == set()
    assert found("hear") == {"limit", "thanks"}
    assert {card.id for card in sift(CARDS, Wish(words="kindly hears"), texts=texts)} == {"limit"}


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


def test_marks_find_favourites_what_one_can_do_alone_what_rested_and_what_is_new() -> None:
    today = date(2026, 3, 17)
    star = replace(CARDS[0], favourite=True, last_done=date(2026, 3, 16))
    alone = replace(CARDS[1], solo=True, last_done=date(2026, 1, 10))
    new = replace(CARDS[2], last_done=None)
    cards = (star, alone, new)
    found = {mark: sift(cards, Wish(mark=mark), today) for mark in MARKS}
    assert found == {
        "favourite": (star,),
        "alone": (alone,),
        "lately": (star,),
        "rested": (alone,),
        "new": (new,),
    }


def test_a_surprise_is_neither_deep_nor_of_the_last_two_weeks() -> None:
    today = date(2026, 3, 17)
    deep = replace(CARDS[0], depth="deep", last_done=None)
    recent = replace(CARDS[1], depth="gentle", last_done=date(2026, 3, 10))
    calm = replace(CARDS[2], depth="gentle", last_done=None)
    assert surprising((deep, recent, calm), Wish(), today) == (calm,)
    assert surprising((deep, recent), Wish(), today) == (recent,)
    assert surprising((deep,), Wish(), today) == (deep,)
    assert surprising((deep, calm), Wish(depth="deep"), today) == (deep,)
