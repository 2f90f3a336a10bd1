"""Two names under an agreement: where they stand, signed or not."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui import looking
from tests.ui.fields.hand import COUPLE, QUESTIONS
from twofold.exercise.model import Kind, Value
from twofold.people import Couple, Partner, PartnerId
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.theme.apply import Theme

LONG = "Maximiliane-Theodora von und zu Hohenfels"
SEATS: list[tuple[PartnerId, PartnerId] | None] = [None, ("a", "b"), ("b", "a")]
SIGNED: list[Value | None] = [None, {"a": "Ana"}, {"b": "Sam"}, {"a": "Ana", "b": "Sam"}]


def shown(
    width: int,
    value: Value | None,
    seats: tuple[PartnerId, PartnerId] | None = None,
    couple: Couple = COUPLE,
) -> FieldWidget:
    field = make_field(QUESTIONS[Kind.SIGN], "ours", "We agree", couple, seats=seats)
    field.set_value(value)
    looking.settle(field, width, field.heightForWidth(width))
    return field


def signature(field: FieldWidget, who: PartnerId) -> tuple[QRect, int]:
    """Return where a name or its button stands, and the middle of its letters."""
    button = field.findChild(QPushButton, f"agree-{who}")
    assert button is not None
    part: QWidget | None = button
    if not button.isVisible():
        line = button.parentWidget()
        part = line.findChild(NameTag) if line is not None else None
    assert part is not None
    words = part if part is button else part.findChild(QLabel)
    assert words is not None
    box = QRect(part.mapTo(field, QPoint(0, 0)), part.size())
    return box, words.mapTo(field, words.rect().center()).y()


@pytest.mark.parametrize("seats", SEATS)
@pytest.mark.parametrize("value", SIGNED)
@pytest.mark.parametrize(("size", "width"), [(100, 760), (150, 960)])
def test_two_signatures_stand_beside_each_other_on_one_line(
    theme: Theme,
    size: int,
    width: int,
    value: Value | None,
    seats: tuple[PartnerId, PartnerId] | None,
) -> None:
    theme.apply("light", size)
    field = shown(width, value, seats)
    first, second = seats or ("a", "b")

    (one, middle), (other, other_middle) = signature(field, first), signature(field, second)

    assert one.left() == 0
    assert width // 2 <= other.left() <= width // 2 + 10
    assert abs(middle - other_middle) <= 1
    field.close()


@pytest.mark.parametrize("seats", SEATS)
@pytest.mark.parametrize("value", SIGNED)
@pytest.mark.parametrize(("size", "width"), [(100, 480), (200, 960)])
def test_where_there_is_no_room_one_stands_above_the_other(
    theme: Theme,
    size: int,
    width: int,
    value: Value | None,
    seats: tuple[PartnerId, PartnerId] | None,
) -> None:
    theme.apply("dark", size)
    field = shown(width, value, seats)
    first, second = seats or ("a", "b")

    (one, _), (other, _) = signature(field, first), signature(field, second)

    assert one.left() == other.left() == 0
    assert one.bottom() < other.top()
    field.close()


@pytest.mark.parametrize("value", SIGNED)
def test_signing_moves_nothing(value: Value | None) -> None:
    field = shown(760, None)
    before = field.heightForWidth(760)

    field.set_value(value)

    assert field.heightForWidth(760) == before
    field.close()


@pytest.mark.parametrize(("size", "width"), [(100, 760), (150, 960), (200, 960)])
@pytest.mark.parametrize("value", [None, {"a": LONG}, {"a": LONG, "b": LONG}])
def test_long_names_have_room(theme: Theme, size: int, width: int, value: Value | None) -> None:
    theme.apply("light", size)
    couple = Couple(Partner(id="a", name=LONG), Partner(id="b", name=LONG))
    field = shown(width, value, couple=couple)

    assert looking.clipped(field) == []
    assert looking.overlapping(field) == []
    field.close()
