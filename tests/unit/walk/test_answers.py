import pytest

from tests.unit.walk.building import ask
from twofold.exercise.model import Kind, Value
from twofold.walk.answers import Answer, is_empty, plain_words, sentence


@pytest.mark.parametrize("value", [None, "", " \n", [], ["", " "], [["", ""], []], {}, {"a": " "}])
def test_nothing_at_all_is_empty(value: Value | None) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", ["x", 1, ["", "x"], [["", "x"]], {"a": "Ana"}])
def test_anything_that_somebody_gave_is_not_empty(value: Value) -> None:
    assert not is_empty(value)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Kind.TEXT, "as it was typed", "as it was typed"),
        (Kind.SCALE, 4, ""),
        (Kind.SINGLE, "tea", "A cup of tea"),
        (Kind.SINGLE, "gone", ""),
        (Kind.MULTI, ["tea", "gone", "walk"], "A cup of tea; A walk"),
        (Kind.LIST, ["one", " ", "two"], "one\ntwo"),
        (Kind.TABLE, [["Ana", "tea", ""], ["", "", ""]], "Ana · tea"),
        (Kind.SIGN, {"a": "Ana", "b": "Sam"}, "Ana, Sam"),
        (Kind.SENTENCE, ["call", ""], "When you call, I feel …."),
    ],
)
def test_only_words_of_people_and_of_the_exercise_are_kept(
    kind: Kind, value: Value, words: str
) -> None:
    assert plain_words(ask("q", kind), value) == words


def test_a_sentence_with_fewer_blanks_than_drawn_still_reads() -> None:
    assert sentence(ask("q", Kind.SENTENCE), [], gap="____") == "When you ____, I feel ____."


@pytest.mark.parametrize("ended", ["warm.", "warm!", "warm …"])
def test_a_full_stop_that_people_wrote_is_not_followed_by_another(ended: str) -> None:
    told = sentence(ask("q", Kind.SENTENCE), ["call.", ended])
    assert told == f"When you call., I feel {ended}"


def test_words_stay_out_of_what_a_log_would_show() -> None:
    assert "secret" not in repr(Answer("secret"))
