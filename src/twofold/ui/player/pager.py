"""Laying a turn on pages at the present window: its questions are built and measured."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from twofold.ui.player.company import Company
from twofold.ui.player.frame import BELOW, air_for
from twofold.ui.player.paging import MOST, fit
from twofold.ui.player.step_body import StepBody
from twofold.ui.player.step_page import column_width
from twofold.ui.player.timer_bar import LARGE
from twofold.ui.theme.look import look
from twofold.walk.answers import Key
from twofold.walk.course import Turn
from twofold.walk.places import Page
from twofold.walk.sight import Field, Scene


@dataclass(frozen=True, slots=True)
class _Room:
    """What the measuring depends on besides the turn."""

    width: int
    height: int
    text_size: int


class Pager:
    """Answers `Paging` for the window that `screen` lies in, and remembers what it measured."""

    def __init__(self, screen: QWidget, company: Company) -> None:
        self._screen, self._company = screen, company
        self._known: dict[tuple[_Room, str, tuple[int, ...]], tuple[int, ...]] = {}

    def __call__(self, turn: Turn) -> tuple[int, ...]:
        """Return where the pages of a turn start."""
        if len(turn.step.questions) < 2:
            return (0,)
        now = look()
        room = _Room(self._screen.width(), self._screen.height(), now.text_size)
        # both partners and both passes of a step need the same room
        blanks = tuple(len(turn.owners(question)) for question in turn.step.questions)
        key = (room, turn.step.id, blanks)
        if key not in self._known:
            width = column_width(self._screen.width(), wide=False)
            height = room_for(self._screen.height(), timer=bool(turn.seconds))
            self._known[key] = self._fit(turn, height, width)
        return self._known[key]

    def _fit(self, turn: Turn, room: int, width: int) -> tuple[int, ...]:
        count = len(turn.step.questions)
        bodies: dict[int, StepBody] = {}

        def height(start: int, stop: int) -> int:
            if start not in bodies:
                bodies[start] = self._body(turn, start)
            return bodies[start].height_with(stop - start, width, last=stop == count)

        starts = fit(turn, room, height)
        for body in bodies.values():
            body.deleteLater()
        return starts

    def _body(self, turn: Turn, start: int) -> StepBody:
        """Return as many questions as a page may have, as they would stand on it."""
        fields = tuple(
            Field(Key(question.id, turn.passing, owner), question, None)
            for question in turn.step.questions[start : start + MOST]
            for owner in turn.owners(question)
        )
        scene = Scene(
            place=Page(turn.index, start),
            turn=turn,
            step=turn.step,
            partner=turn.partner,
            fields=fields,
            first_page=start == 0,
            may_share=turn.private and turn.step.keep is None,
        )
        body = StepBody(scene, self._company)
        body.fill()
        return body


def room_for(height: int, *, timer: bool) -> int:
    """Return the pixels a page has for its content in a window of that height."""
    now = look()
    header = now.gap(24) + now.px(24) + now.gap(16)
    footer = now.gap(12) + now.px(24) + now.gap(24) + now.gap(28)
    time = now.px(52) + now.gap(12) if timer and now.text_size < LARGE else 0
    margins = now.gap(28) + now.gap(BELOW) + air_for(height)
    return height - header - footer - time - margins
