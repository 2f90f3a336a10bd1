"""What every blank has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Value
from twofold.people import Owner


class FieldWidget(QWidget):
    """A blank to fill. It is destroyed when another person takes over, never emptied for them."""

    #: Something in it changed by hand. `set_value` stays silent.
    changed = Signal()

    def __init__(self, owner: Owner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owner = owner
        self.setAccessibleName(name)

    def value(self) -> Value | None:
        """Return what stands in it, shaped as `exercise.model.Value` says; None if nothing."""
        raise NotImplementedError

    def set_value(self, value: Value | None) -> None:
        """Show a value without a signal. A value of another shape shows as nothing."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the cursor where one would begin."""
        raise NotImplementedError

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters, for eyes beside. Kinds without letters ignore it."""
