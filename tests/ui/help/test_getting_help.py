"""When to get help: found from every place where it may be wanted, and honest offline."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.host.places import shipped
from twofold.ui.help.getting_help import GettingHelpPage
from twofold.ui.help.help_page import HelpPage
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.welcome.welcome_page import WelcomePage
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.text import Words


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisibleTo(page)
    button.click()


def shown(page: QWidget) -> GettingHelpPage | None:
    found = page.findChildren(GettingHelpPage)
    return next((one for one in found if one.isVisible()), None)


@pytest.mark.parametrize("closable", [True, False], ids=["over a page", "from the rail"])
def test_help_turns_to_it_and_back(closable: bool, qtbot: QtBot) -> None:
    page = HelpPage(closable=closable)
    qtbot.addWidget(looking.settle(page, 1024, 640))
    press(page, "getting-help")
    further = shown(page)
    assert further is not None
    press(further, "back")
    assert shown(page) is None


def test_it_is_there_before_the_first_exercise(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(looking.settle(page, 1024, 640))
    page.fill("Ana", "Sam")
    page.to_safety()
    press(page, "getting-help")
    further = shown(page)
    assert further is not None
    press(further, "back")
    assert shown(page) is None
    with qtbot.waitSignal(page.introduced):
        press(page, "continue-home")


def test_if_it_gets_heavy_leads_to_it(qtbot: QtBot) -> None:
    page = screens.ALL["overview"]()
    assert isinstance(page, OverviewPage)
    qtbot.addWidget(looking.settle(page, 1024, 640))
    heavy = page.findChild(Disclosure, "heavy")
    assert heavy is not None
    heavy.button.click()
    with qtbot.waitSignal(page.help_asked):
        press(page, "getting-help")


def test_it_says_how_to_find_help_and_names_no_number(qtbot: QtBot) -> None:
    """A number would need a country and a date; there is none, in any language."""
    page = GettingHelpPage("Help")
    qtbot.addWidget(page)
    said = "\n".join(words.text() for words in page.findChildren(Words))
    for part in ("emergency", "afraid", "trained", "find one", "Until then"):
        assert part in said
    assert not re.search(r"\d|https?:|www\.", said)
    for language in ("de", "es"):
        path = shipped("resources") / "translations" / f"twofold_{language}.ts"
        for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of our own
            if context.findtext("name") == "getting-help":
                told = [
                    message.findtext("translation") or "" for message in context.iter("message")
                ]
                assert len(told) > 20
                assert all(told)
                assert not re.search(r"\d|https?:|www\.", "\n".join(told))
