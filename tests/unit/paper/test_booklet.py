import pytest

from tests.unit.paper.evenings import SHIPPED, everything, exercise, flat, written
from twofold.exercise.model import Exercise
from twofold.paper.booklet import booklet
from twofold.paper.sheet import Aside, Heading, Options, PageOf, Prose, Rules, Scale, Sentence
from twofold.people import BOTH
from twofold.walk.answers import Key

ROLES = (
    "## Speak {#speak who=speaker}\nSay it.\n\n**What got through?** {#through}\n____\n\n"
    "> listener: Say it back.\n\n> speaker: Small pieces.\n\n"
    "## Change over {#change do=swap from=speak}\n"
)


def keys(of: Exercise, owner: str) -> list[Key]:
    blocks = flat(booklet(of, "a" if owner == "a" else "b"))
    return [b.key for b in blocks if isinstance(b, Rules | Scale | Sentence | Options) and b.key]


def test_each_reads_only_the_quotes_meant_for_their_role() -> None:
    found = written(ROLES)
    said = {
        who: [b.html for b in flat(booklet(found, who)) if isinstance(b, Aside)] for who in BOTH
    }
    assert ["Small" in text for text in said["a"]] == [True, False], "speaks first, listens then"
    assert ["Small" in text for text in said["b"]] == [False, True]


def test_each_is_asked_only_what_they_answer() -> None:
    found = written(ROLES)
    assert keys(found, "a") == [Key("through", 1, "a")]
    assert keys(found, "b") == [Key("through", 2, "b")]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_the_two_together_ask_what_the_sheet_asks(path: object) -> None:
    found = exercise(path)  # type: ignore[arg-type] # pytest hands over a path
    both = {key for who in ("a", "b") for key in keys(found, who)}
    assert {key.owner for key in both} <= {"a", "b", "ours"}
    for who in BOTH:
        other = {k for k in keys(found, who) if k.owner not in {who, "ours"}}
        assert other == set(), "no line of the other one"


def test_no_line_is_written_for_what_only_steers() -> None:
    found = written(
        "## Ready {#ready who=private keep=gate}\n**Would you like it?** {#like}\n\n"
        "( ) yes {#yes}\n( ) no {#no}\n"
    )
    blocks = flat(booklet(found, "a"))
    assert not [b for b in blocks if isinstance(b, Options)]


def test_it_says_whose_it_is_and_what_stays_theirs() -> None:
    sheet = booklet(everything(), "b")
    assert sheet.owner == "b"
    assert [b.owner for b in sheet.blocks if isinstance(b, PageOf)] == ["b"]
    quiet = [b.html for b in flat(sheet) if isinstance(b, Prose) and b.quiet]
    assert any("yours until you both choose" in words for words in quiet)


def test_both_have_the_same_steps() -> None:
    heads = [
        [b.text for b in booklet(everything(), who).blocks if isinstance(b, Heading)]
        for who in BOTH
    ]
    assert heads[0] == heads[1]
