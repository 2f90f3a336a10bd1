"""When to get help: a page to read, the same for everybody. Nothing is asked, nothing is kept.

It names no telephone number: they differ from country to country and grow old, and this page is
read without a network. It says how to find one instead.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, link
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column, stack
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, lead, plain, reading, title


def _tr(text: str) -> str:
    return QCoreApplication.translate("getting-help", text)


def getting_help_title() -> str:
    """Return the title of the page."""
    return _tr("When to get help")


def getting_help_link() -> Button:
    """Return the way to the page, as every screen that offers it shows it."""
    return named(link(getting_help_title(), Icon.HELP), "getting-help")


class GettingHelpPage(QWidget):
    """The page with a way back, `back` in words. It says `closed`; whoever shows it turns on."""

    closed = Signal()

    def __init__(self, back: str) -> None:
        super().__init__()
        page = Column(720, frame=FRAME)
        way = named(link(back, Icon.BACK), "back")
        way.clicked.connect(self.closed)
        page.add(flowing(way))
        page.add(title(getting_help_title()), 4)
        page.add(lead(_opening()), 12)
        page.add(_at_once(), 28)
        for head, paragraphs in _sections():
            page.add(heading(head), 36)
            page.add(_paragraphs(paragraphs), 10)
        page.add(plain(_closing(), "muted"), 36)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)


def _paragraphs(texts: Sequence[str]) -> QVBoxLayout:
    first, *rest = texts
    column = stack(reading(first))
    for text in rest:
        column.addSpacing(look().gap(10))
        column.addWidget(reading(text))
    return column


def _opening() -> str:
    return _tr(
        "Exercises are for two people who are safe with each other. Some things ask for a third. "
        "Asking early is no defeat; it is a way of taking care."
    )


def _at_once() -> Card:
    card = Card(kind="note")
    card.add(heading(_tr("Now, tonight")))
    card.add(
        reading(
            _tr(
                "Somebody is hurt, or may soon be. A child is in danger. Somebody thinks of ending "
                "their life and knows how. This does not wait for tomorrow: call the emergency "
                "number of the country you are in."
            )
        ),
        10,
    )
    card.add(
        reading(
            _tr(
                "Stay close if that is safe for you. Put out of reach what could hurt. You may ask "
                "someone straight out whether they think of dying. Asking does not plant the idea."
            )
        ),
        10,
    )
    return card


def _sections() -> Sequence[tuple[str, Sequence[str]]]:
    """Return head and paragraphs of each part, the most pressing first."""
    return (
        (
            _tr("When one of you is afraid"),
            (
                _tr(
                    "You weigh each word, because you fear what may follow. You get pushed, hit, "
                    "threatened or followed. Money, friends or your phone are kept from you. "
                    "In bed, a no does not count. Then leave exercises for two alone. Seeing a "
                    "counsellor as a couple can wait as well."
                ),
                _tr(
                    "Services for people harmed at home listen to anyone, whatever their gender. "
                    "You need not be sure that it counts, and you need not leave. Use a phone or "
                    "computer that your partner cannot see."
                ),
                _tr(
                    "And if it is you who frightens, watches or hurts: there is help to stop. "
                    "Say it there first, alone, and not in an exercise."
                ),
            ),
        ),
        (
            _tr("Soon, with somebody trained"),
            (
                _tr(
                    "The same quarrel comes back, and each time you end up further apart. Or there "
                    "is more silence than talk, and nobody knows the way out."
                ),
                _tr(
                    "One of you has been low or afraid for more than two weeks. Sleep, food or "
                    "work suffer. Drink, drugs, gambling or a screen take up the room. Somebody "
                    "hears voices, or loses hold of what is real."
                ),
                _tr(
                    "A secret came to light. A child was born, or was lost. Someone is ill, or has "
                    "died. Touch has become a duty, or a wound. One of you thinks of parting."
                ),
            ),
        ),
        (
            _tr("Who that could be"),
            (
                _tr(
                    "A doctor is a good first door, for body and soul alike. There are counsellors "
                    "for couples, for addiction, for debt, for grief. Many work by video, if you "
                    "live apart. In many countries there are helplines that ask for no name."
                ),
                _tr(
                    "An elder or somebody of your faith can help too, if they take no side. In all "
                    "of these it is fine to go alone first."
                ),
            ),
        ),
        (
            _tr("How to find one, and what to ask"),
            (
                _tr(
                    "Ask a doctor, a midwife or a pharmacy where they would send their own family. "
                    "Look a number up on the day you need it: old lists mislead."
                ),
                _tr(
                    "A few questions for the first call. Are you trained to work with couples? Do "
                    "you also see each of us alone? What do you do when one is afraid? What does "
                    "it cost, and is there a lower fee?"
                ),
                _tr(
                    "One sentence is enough to begin: “We have been stuck for some months, and we "
                    "would like somebody with us.” If it does not feel right after three times, "
                    "look for somebody else."
                ),
            ),
        ),
        (
            _tr("Until then"),
            (
                _tr(
                    "Leave the hard subject closed. Eat, sleep, go outside. Tell one person you "
                    "trust. Small and friendly exercises can go on, if both of you like them."
                ),
            ),
        ),
    )


def _closing() -> str:
    return _tr(
        "There are no telephone numbers here, because they change with the place and the year. "
        "Nothing records that you read this page."
    )
