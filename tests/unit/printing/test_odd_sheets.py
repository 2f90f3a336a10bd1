"""What couples write themselves is not what we would have written: long, wide, far, or tiny."""

import pytest

from tests.unit.paper.evenings import HEAD, written
from tests.unit.printing.test_proof import check, longer
from twofold.exercise.model import Exercise
from twofold.exercise.reader import read
from twofold.paper.invitation import invitation
from twofold.paper.words import ENGLISH, Words
from twofold.printing.manner import Manner, print_out

pytestmark = pytest.mark.usefixtures("qapp")

STEP = "## Say hello {#hello}\nHello.\n"


def about(overview: str) -> Exercise:
    """Return an exercise with that overview."""
    head = HEAD.replace("[speaker = speaks, listener = listens]", '["one = is", "two = is"]')
    found = read(f"{head}# Small\n\n{overview}\n\n{STEP}", "small.md")
    exercise = found.exercise or found.preview
    assert exercise is not None
    return exercise


TALK = "We sit down and talk about what went well this week.\n"
MANY = "".join(
    f"## A step with a title that has quite a few words in it, {n} {{#s{n}}}\nHello.\n"
    for n in range(40)
)


@pytest.mark.parametrize("words", [ENGLISH, longer()], ids=["English", "longer"])
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize(
    "exercise",
    [
        about(f"{TALK * 10}\n" * 9),
        about(TALK * 80),
        about("Donaudampfschifffahrt" * 45),
        about("二人で静かに話します。" * 90),
        about("- one thing\n- another\n" * 30),
        written(MANY),
    ],
    ids=["paragraphs", "one paragraph", "one word", "Japanese", "a list", "forty steps"],
)
def test_an_invitation_is_one_page_whatever_it_is_about(
    exercise: Exercise, words: Words, *, large: bool
) -> None:
    sheet = invitation(exercise, words)
    [laid] = print_out((sheet,), Manner(large=large)).laids
    check(laid)


def test_an_invitation_breaks_off_at_the_end_of_a_sentence() -> None:
    told = str(invitation(about(TALK * 80)).blocks[1])
    assert "this week.</p>" in told
    assert told.count("We sit down") > 4
