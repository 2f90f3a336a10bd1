"""Who does what, in words; and what the filled button says."""

from PySide6.QtCore import QCoreApplication

from twofold.exercise.model import Do, Step, Who
from twofold.people import PartnerId
from twofold.ui.player.company import Company
from twofold.ui.widgets.text import shortened
from twofold.walk.course import Turn
from twofold.walk.sight import Scene


def role_line(company: Company, turn: Turn, who: PartnerId) -> str:
    """Return a name with what its role does: "Ana speaks"."""
    return with_role(company, who, company.role_of(turn, who))


def with_role(company: Company, who: PartnerId, role: str) -> str:
    """Return a name with the words of a role; an id without words stands behind a point."""
    words = company.exercise.role_words(role) if role else ""
    if not words:
        return company.name(who)
    if words == role:
        return f"{company.name(who)} · {words}"
    return f"{company.name(who)} {words}"


def forward_words(scene: Scene, company: Company) -> str:
    """Return what the filled button says: what happens, never "Next"."""
    step = scene.step
    if step is None or not scene.last_page:
        return QCoreApplication.translate("PlayerPage", "Continue")
    if step.do is Do.SWAP:
        return QCoreApplication.translate("PlayerPage", "Swap roles")
    if scene.turn is not None and scene.turn.private:
        if scene.next_partner is None:
            return QCoreApplication.translate("PlayerPage", "Done")
        return QCoreApplication.translate("PlayerPage", "Done, hand over")
    return _open_words(scene, step, company)


def _open_words(scene: Scene, step: Step, company: Company) -> str:
    if scene.next_partner is not None and scene.partner is not None:
        name = shortened(company.name(scene.next_partner))
        if step.who is Who.EACH and step.questions:
            said = QCoreApplication.translate("PlayerPage", "Done, {name} answers")
        else:
            said = QCoreApplication.translate("PlayerPage", "Done, {name} is next")
        return said.format(name=name)
    if scene.number == scene.count:
        return QCoreApplication.translate("PlayerPage", "Go to the end")
    return QCoreApplication.translate("PlayerPage", "Continue")
