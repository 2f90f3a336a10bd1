"""Days in between: the walk rests here, and Home offers it again on its day."""

from PySide6.QtCore import Signal

from twofold.ui import words
from twofold.ui.player.step_page import StepPage
from twofold.ui.widgets.buttons import primary, quiet
from twofold.ui.widgets.naming import named


class RestPage(StepPage):
    """A `do=later` step. Resting is what it proposes; going on at once is as fine."""

    rest_asked = Signal()

    def _fill_footer(self) -> None:
        step = self.scene.step
        on = named(quiet(self.tr("Go on now"), large=True), "go-on")
        on.clicked.connect(self._forward)
        self.add_start(on)
        self._offer_to_close()
        rest = primary(words.rest_for(step.after_days if step is not None else 1))
        rest.clicked.connect(self.rest_asked)
        self.set_primary(rest)
