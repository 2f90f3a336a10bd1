"""What is meant for the other one stands beside the page, and below it where there is no room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.ui import looking
from tests.ui.player.conftest import Begin
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.player.aside import Aside
from twofold.ui.player.company import Manner
from twofold.ui.player.step_body import StepBody
from twofold.ui.theme.apply import Theme

ROLES = 'roles: ["speaker = speaks", "listener = listens"]\n'
TOLD = (
    "## Who tells {#tells who=speaker}\n\nTell one moment of the week.\n\n"
    "> listener: Let it reach you. You can just enjoy it.\n"
)


def place(part: QWidget, within: QWidget) -> QPoint:
    return part.mapTo(within, QPoint(0, 0))


@pytest.mark.parametrize("left", ["a", "b"])
def test_the_other_ones_words_begin_where_the_page_begins_when_they_stand_below(
    begin: Begin, theme: Theme, left: str
) -> None:
    theme.apply("light", 200)
    evening = begin(TOLD, more=ROLES, size=(1280, 800), manner=Manner(seats=left))
    page = looking.settle(evening.screen, 1280, 800)
    aside, body = page.findChild(Aside), page.findChild(StepBody)
    assert aside is not None
    assert body is not None
    tag = aside.findChild(NameTag)
    assert tag is not None

    assert place(aside, page).y() >= place(body, page).y() + body.height()
    assert place(tag, page).x() == place(body, page).x()
    assert aside.property("at") == "below"

    theme.apply("light", 100)
    looking.settle(evening.screen, 1281, 800)
    assert place(aside, page).y() == place(body, page).y()
    assert aside.property("at") in {"left", "right"}
