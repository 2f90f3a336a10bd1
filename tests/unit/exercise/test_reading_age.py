"""Reading ages: the three formulas, held against counts made by hand."""

import pytest

from twofold.exercise.reading_age import reading_age, syllables


@pytest.mark.parametrize(
    ("lang", "word", "count"),
    [
        ("en", "make", 1),
        ("en", "table", 2),
        ("en", "“Looked", 1),
        ("en", "wanted,", 2),
        ("en", "the", 1),
        ("en", "1.", 0),
        ("en", "hmm", 1),
        ("de", "Beziehung", 3),
        ("de", "Frauen", 2),
        ("de", "Qualität", 3),
        ("es", "ciudad", 2),
        ("es", "quería", 3),
        ("es", "leer", 2),
        ("es", "raíz", 2),
        ("es", "guerra", 2),
        ("es", "muy", 1),
    ],
)
def test_syllables(lang: str, word: str, count: int) -> None:
    assert syllables(word, lang) == count


def test_english_is_flesch_kincaid() -> None:
    # 70 words in 10 sentences, 80 syllables.
    text = "The cat sat on the red table. " * 10
    assert reading_age(text, "en") == pytest.approx(6 + max(0, 0.39 * 7 + 11.8 * 8 / 7 - 15.59))


def test_german_is_the_fourth_wiener_sachtextformel() -> None:
    # 8 words a sentence, 1 of them with three syllables or more.
    text = "Die Katze saß gern auf der alten Fensterbank. " * 10
    assert reading_age(text, "de") == pytest.approx(6 + 0.2656 * 8 + 0.2744 * 100 / 8 - 1.693)


def test_spanish_is_fernandez_huerta_on_its_table() -> None:
    # 7 words a sentence, 18 syllables: an ease of 45, which lies between 50 (10) and 0 (20).
    text = "El camino hermoso atraviesa las montañas lejanas. " * 10
    ease = 206.84 - 60 * 18 / 7 - 1.02 * 7
    assert reading_age(text, "es") == pytest.approx(6 + 10 + (50 - ease) / 50 * 10)


def test_hard_words_are_for_older_readers() -> None:
    easy = "We sat and ate soup. It was good. " * 12
    hard = "Institutional interdependencies necessitate comprehensive differentiation. " * 14
    assert reading_age(easy, "en") == 6
    assert (reading_age(hard, "en") or 0) > 18


def test_too_little_text_and_other_languages_have_none() -> None:
    assert reading_age("Too short.", "en") is None
    assert reading_age("Le chat dort. " * 40, "fr") is None
    assert reading_age("The cat sat on the red table. " * 10, "en-GB") is not None
