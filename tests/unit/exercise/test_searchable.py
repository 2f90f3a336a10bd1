"""What an exercise says, searched without reading its Markdown."""

import time
from pathlib import Path

import pytest

from twofold.exercise.searchable import says, words_of
from twofold.host.places import shipped

TEXT = """---
id: tea
title: Tea at nine
pillar: conflict
topics: [steam, Küche]
---
# Tea at nine
Pour it **slowly**. See [the other page](other.md#cup "recall first").

## Cup {#cup who=each}
**What’s in the pot?** {#pot-question .gratitude}
________

お茶を飲む
"""


@pytest.fixture
def text(tmp_path: Path) -> str:
    path = tmp_path / "tea.md"
    path.write_text(TEXT, encoding="utf-8")
    return words_of(path)


@pytest.mark.parametrize(
    "word", ["tea", "slowly", "slow", "steam", "küche", "what’s", "pot", "お茶", "other", "nine"]
)
def test_what_people_read_is_found_from_its_beginning(text: str, word: str) -> None:
    assert says(text, word)


@pytest.mark.parametrize("word", ["conflict", "gratitude", "recall", "who", "low", "____"])
def test_codes_and_ends_of_words_are_not(text: str, word: str) -> None:
    assert not says(text, word)


def test_words_joined_by_a_hyphen_are_found_in_either_way(text: str) -> None:
    assert says(text, "tea-nine")
    assert not says(text, "tea-ten")


def test_a_file_that_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    assert words_of(tmp_path / "none.md") == ""


def test_the_whole_library_is_read_while_a_key_goes_down() -> None:
    began = time.process_time()
    texts = [words_of(path) for path in (shipped("exercises") / "en").glob("*.md")]
    assert time.process_time() - began < 0.2  # 0.02 s, and some room for a busy computer
    assert sum(says(text, "time-out") for text in texts) > 3
