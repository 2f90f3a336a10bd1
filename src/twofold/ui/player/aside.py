"""What is meant for the other one: a quiet column beside the page, or below it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from twofold.exercise.model import Who
from twofold.people import PartnerId, other
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.player.company import Company
from twofold.ui.player.roles import role_line
from twofold.ui.player.telling import prose
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import marked, named, remark
from twofold.ui.widgets.text import Prose
from twofold.walk.sight import Scene


class Aside(QFrame):
    """What is meant for the other one: a quiet column behind a hairline."""

    def __init__(
        self, scene: Scene, company: Company, asides: tuple[tuple[PartnerId, str], ...]
    ) -> None:
        super().__init__()
        turned = company.sits_at_end(scene.partner)
        self._at_left = turned != QGuiApplication.isRightToLeft()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(look().gap(12))
        marked(self, kind="aside")
        self.stand_beside(True)  # noqa: FBT003 -- a slot's
        for who, text in asides:
            if scene.turn is not None:
                words = role_line(company, scene.turn, who)
                column.addWidget(named(NameTag(who, words), "other-line"))
            if text.strip():
                column.addWidget(Prose(prose(text, company.pictures), "reading"))
        column.addStretch(1)

    def stand_beside(self, beside: bool) -> None:  # noqa: FBT001 -- a signal's
        """Stand beside the page behind an upright hairline, or below it behind a level one."""
        edge = look().gap(28)
        margins = (0, 0, edge, 0) if self._at_left else (edge, 0, 0, 0)
        remark(self, at=("left" if self._at_left else "right") if beside else "below")
        self.setFrameStyle(self.frameStyle())  # Qt measures its edges anew
        self._column.setContentsMargins(*(margins if beside else (0, edge, 0, 0)))


def asides(scene: Scene) -> tuple[tuple[PartnerId, str], ...]:
    """Return who else is spoken to on this page, and what they are told."""
    turn = scene.turn
    if turn is None or turn.private or not turn.roles:
        return ()
    acting = scene.partner
    if turn.step.who is Who.ROLE and acting is not None:
        else_ = other(acting)
        role = next((role for role, holder in turn.roles if holder == else_), "")
        return ((else_, turn.step.aside(role)),)
    if not scene.first_page:
        return ()
    told = ((holder, turn.step.aside(role)) for role, holder in turn.roles if holder != acting)
    return tuple((holder, text) for holder, text in told if text.strip())
