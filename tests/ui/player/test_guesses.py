"""What each guessed of the other stands under what the other said."""

from PySide6.QtWidgets import QWidget

from tests.house import go_to
from tests.ui.player.conftest import Begin, said
from twofold.people import BOTH
from twofold.services.walk_values import Draft
from twofold.ui.player.reveal import Sheet
from twofold.walk.answers import Sharing
from twofold.walk.moves import Forward, SayReady

GUESSING = """## Alone {#alone who=private}
**How much I had:** {#level}

little (1) (2) (3) (4) (5) plenty

**How much you had, I think:** {#level-guess guess=level}

little (1) (2) (3) (4) (5) plenty

## Open {#open do=reveal show=alone}
Look.
"""


def opened(begin: Begin, sharing: Sharing = Sharing.SHARE) -> QWidget:
    """Let Ana say 2 and guess 4, Sam 5 and guess 3; Sam's own answer is shared or not."""
    first = begin(GUESSING)
    walking, walk = first.house.services.walking, first.walk
    for own, guess in ((2, 4), (5, 3)):
        walk = walking.move(walk, Forward())
        fields = {field.question.id: field.key for field in walk.scene.fields}
        shared = sharing if own == 5 else Sharing.SHARE
        drafts = [Draft(fields["level"], own, shared), Draft(fields["level-guess"], guess)]
        walk = walking.move(walk, Forward(), drafts)
    walk = go_to(first.house, walk, "open")
    for who in BOTH:
        walk = walking.move(walk, SayReady(who))
    page = begin(resumed=walk).screen.page
    assert page is not None
    return page


def sheet(page: QWidget, who: str) -> str:
    found = page.findChild(Sheet, f"sheet-{who}")
    assert isinstance(found, Sheet)
    return said(found)


def test_a_guess_stands_under_the_answer_it_was_a_guess_of(begin: Begin) -> None:
    page = opened(begin)
    assert "Ana guessed: 4 of 5" in sheet(page, "b")
    assert "Sam guessed: 3 of 5" in sheet(page, "a")
    assert "How much you had, I think" not in sheet(page, "a")


def test_without_the_answer_beside_it_a_guess_stays_with_who_made_it(begin: Begin) -> None:
    page = opened(begin, Sharing.ONLY_ME)
    assert "How much you had, I think" in sheet(page, "a")
    assert "guessed" not in sheet(page, "b")
