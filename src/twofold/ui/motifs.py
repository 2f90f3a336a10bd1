"""Cover drawings: two shapes in the partners' colours on the soft ground of both.

Each is a file in `resources/motifs`, drawn around the origin in the colours of the light theme,
so that it can be looked at anywhere; here they take the colours of the theme that is worn.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from twofold.ui.theme.look import Look, look

#: What stands on the cover of an exercise that names no drawing of its own.
BY_PILLAR: Final = {
    "base": "overlap",
    "team": "bridge",
    "needs": "bowls",
    "regard": "sun",
    "conflict": "halves",
}
_USUAL: Final = "overlap"
_INKS: Final = {"#134B84": "partner_a", "#A65300": "partner_b", "#3C3B44": "ours"}
_RADIUS: Final = 9.0  # that of a card, inside its line
_ACROSS: Final = 180.0  # how wide and high a drawing is with the air it wants
_TALL: Final = 108.0
_LARGEST: Final = 2.2  # times as drawn: on a whole wall it keeps its calm


def chosen(motif: str, pillar: str, resources: Path) -> str:
    """Return the drawing for an exercise: its own if we have it, else that of its pillar."""
    if motif and (resources / "motifs" / f"{motif}.svg").is_file():
        return motif
    return BY_PILLAR.get(pillar, _USUAL)


def cover_svg(motif: str, size: QSize, worn: Look) -> str:
    """Return the whole cover as SVG: the ground, and the drawing in its middle."""
    drawn = (worn.resources / "motifs" / f"{motif}.svg").read_text(encoding="utf-8")
    inside = drawn[drawn.index(">") + 1 : drawn.rindex("</svg>")]
    for ink, token in _INKS.items():
        inside = inside.replace(ink, worn.colour(token).name())
    if worn.name.startswith("hc-"):  # full ink, and no blend of two that could turn pale
        inside = inside.replace('-opacity="0.86"', '-opacity="1"')
    wide, tall = size.width(), size.height()
    scale = min(tall / _TALL, wide / _ACROSS, _LARGEST)
    left, right = worn.soft("a").name(), worn.soft("b").name()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}">'
        f'<linearGradient id="g"><stop offset="0" stop-color="{left}"/>'
        f'<stop offset="1" stop-color="{right}"/></linearGradient>'
        f'<rect width="{wide}" height="{tall}" fill="url(#g)"/>'
        f'<g transform="translate({wide / 2} {tall / 2}) scale({scale:.3f})">{inside}</g></svg>'
    )


def cover(motif: str, size: QSize, ratio: float) -> QPixmap:
    """Return the cover as a picture, `size` in logical pixels; drawn once for each size."""
    worn = look()
    key = f"twofold cover {motif} {size.width()}x{size.height()} {ratio} {worn.name}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    svg = cover_svg(motif, size, worn)
    QSvgRenderer(QByteArray(svg.encode())).render(
        painter, QRectF(0, 0, size.width(), size.height())
    )
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


class Motif(QWidget):
    """A cover on a card or beside a title. It says nothing that words do not, so it is silent.

    `corners` says which side is rounded to sit in a card: top, start, all or none. One that
    `fills` grows as tall as what stands beside it.
    """

    def __init__(
        self,
        motif: str = "",
        *,
        pillar: str = "",
        height: int = 104,
        corners: str = "top",
        fills: bool = False,
    ) -> None:
        super().__init__()
        self._motif = chosen(motif, pillar, look().resources)
        self._height, self._corners = height, corners
        tall = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, tall)

    @property
    def motif(self) -> str:
        """Which drawing it shows."""
        return self._motif

    def sizeHint(self) -> QSize:
        return QSize(160, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.size().isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(_rounded(QRectF(self.rect()), self._corners, self.isRightToLeft()))
        painter.drawPixmap(0, 0, cover(self._motif, self.size(), self.devicePixelRatioF()))


def _rounded(area: QRectF, corners: str, mirrored: bool) -> QPainterPath:  # noqa: FBT001 -- private
    path = QPainterPath()
    if corners == "none":
        path.addRect(area)
        return path
    path.addRoundedRect(area, _RADIUS, _RADIUS)
    if corners == "top":
        path.addRect(area.adjusted(0, _RADIUS, 0, 0))
    elif corners == "start":
        path.addRect(area.adjusted(0 if mirrored else _RADIUS, 0, -_RADIUS if mirrored else 0, 0))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
