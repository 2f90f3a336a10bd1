"""One question on a page: what is asked, and a blank for each who answers."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.model import Kind
from twofold.people import Owner
from twofold.services.walk_values import Draft
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.player.beside import Beside
from twofold.ui.player.company import Company
from twofold.ui.player.sharing_line import SharingLine
from twofold.ui.player.telling import inline, plain, prose
from twofold.ui.theme.look import look
from twofold.ui.widgets.part import Part
from twofold.ui.widgets.text import Prose
from twofold.walk.answers import Sharing
from twofold.walk.sight import Field

_WIDE_KINDS = frozenset({Kind.TABLE, Kind.SENTENCE})


class Answering(Part):
    """One blank with its owner's name above and, on a private page, its sharing below."""

    changed = Signal()

    def __init__(
        self, field: Field, company: Company, parent: QWidget, *, named_: bool, may_share: bool
    ) -> None:
        super().__init__(parent)
        self.field = field
        question = field.question
        words = plain(question.prompt) or " … ".join(question.parts)
        self.widget: FieldWidget = make_field(
            question, field.key.owner, words, company.couple, self, seats=company.seated()
        )
        if field.answer is not None:
            self.widget.set_value(field.answer.value)
        self.widget.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(6))
        if named_:
            column.addWidget(NameTag(field.key.owner, self._who(company, field.key.owner)))
        if field.unreadable and field.key.owner != "ours":
            do = self.tr("Write it anew here, or go on without it.")
            column.addWidget(Unreadable(field.key.owner, "", do))
        column.addWidget(self.widget)
        self._sharing: SharingLine | None = None
        if may_share:
            sharing = field.answer.sharing if field.answer is not None else Sharing.SHARE
            self._sharing = SharingLine(words, sharing)
            self._sharing.chosen.connect(self.changed)
            column.addWidget(self._sharing, 0, Qt.AlignmentFlag.AlignLeading)

    def draft(self) -> Draft:
        """Return what stands in it."""
        sharing = self._sharing.sharing if self._sharing is not None else Sharing.SHARE
        return Draft(self.field.key, self.widget.value(), sharing)

    def _who(self, company: Company, owner: Owner) -> str:
        if owner == "ours":
            return self.tr("Both of you")
        return company.name(owner)


class Asking(Part):
    """A question with one or two blanks. `first` asks it large, to be read from a metre."""

    changed = Signal()

    def __init__(
        self,
        fields: tuple[Field, ...],
        company: Company,
        parent: QWidget,
        *,
        first: bool,
        named_: bool,
        may_share: bool,
    ) -> None:
        super().__init__(parent)
        question = fields[0].question
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(10))
        if question.lead:
            column.addWidget(Prose(prose(question.lead, company.pictures), "reading", "muted"))
        if question.kind is not Kind.SENTENCE:
            asked = company.prompt_type("prompt") if first else "lead"
            column.addWidget(Prose(inline(question.prompt), asked))
        both = len(fields) > 1
        beside = None
        if both and question.kind not in _WIDE_KINDS:
            beside = Beside(least=560)
            column.addWidget(beside)
        self.answering = tuple(
            Answering(field, company, beside or self, named_=named_ or both, may_share=may_share)
            for field in sorted(fields, key=partial(_place, company.across()))
        )
        for answering in self.answering:
            answering.changed.connect(self.changed)
            if beside is not None:
                beside.add(answering)
            else:
                column.addWidget(answering)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what stands in the blanks."""
        return tuple(answering.draft() for answering in self.answering)

    def focus_first(self) -> None:
        """Go to the first blank."""
        self.answering[0].widget.focus_first()

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        for answering in self.answering:
            answering.widget.hide_letters(hidden=hidden)


def _place(across: tuple[Owner, ...], field: Field) -> int:
    """Return where a blank stands beside the others of its question."""
    owner = field.key.owner
    return across.index(owner) if owner in across else len(across)


def grouped(fields: tuple[Field, ...]) -> list[tuple[Field, ...]]:
    """Put the blanks of the same question together, in reading order."""
    groups: dict[str, list[Field]] = {}
    for field in fields:
        groups.setdefault(field.question.id, []).append(field)
    return [tuple(group) for group in groups.values()]
