"""The tables of the book, as declared types. Their frozen twin is the newest revision.

An answer is self-contained: the question as it read that day stands beside it, so nothing that
shows or prints the past needs a file. A question passed over has no row.
"""

from datetime import UTC, date, datetime
from typing import Final, TypeAlias

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from twofold.exercise.model import Value

#: An answer that is an agreement or a limit, and one that is open, not replaced by a correction
#: and not put aside. In these very words: SQLite takes the indexes on them only then.
AGREED: Final = "shelf IN ('agreement', 'boundary')"
STANDS: Final = "visibility = 'open' AND newest AND removed_at IS NULL"

#: Any JSON object.
Json: TypeAlias = dict[str, object]


class Utc(TypeDecorator[datetime]):
    """An aware instant, kept as UTC text of one length, so that text sorts like time."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Write it."""
        return value.astimezone(UTC).isoformat(timespec="microseconds") if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Read it."""
        return datetime.fromisoformat(value) if value else None


class Table(DeclarativeBase):
    """What all tables have in common."""

    type_annotation_map = {datetime: Utc, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's way


class PartnerRow(Table):
    """One of the two."""

    __tablename__ = "partner"
    __table_args__ = (CheckConstraint("id IN ('a', 'b')", name="two"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    pronouns: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]


class RevisionRow(Table):
    """One distinct text of an exercise that was ever walked; pins walks to it."""

    __tablename__ = "exercise_revision"

    source_sha: Mapped[str] = mapped_column(primary_key=True)
    exercise_id: Mapped[str]
    lang: Mapped[str]
    version: Mapped[int]
    title: Mapped[str]
    shape: Mapped[str]
    format: Mapped[int]
    source: Mapped[str]
    pillar: Mapped[str] = mapped_column(default="")
    depth: Mapped[str] = mapped_column(default="")
    heat: Mapped[str] = mapped_column(default="")
    first_used_at: Mapped[datetime]


class WalkRow(Table):
    """One walk. `place` says exactly where it stands; step numbers are copied out for Home.

    `solo` is who walks alone. `dealt` are the shelf items that its reviews look at. A walk that
    `rests_until` a day is offered again on it.
    """

    __tablename__ = "walk"
    __table_args__ = (
        CheckConstraint("state IN ('running', 'paused', 'finished', 'stopped')", name="state"),
        CheckConstraint("stays IN ('everything', 'date', 'nothing')", name="stays"),
        CheckConstraint("first_partner IN ('a', 'b')", name="first"),
        CheckConstraint("solo IN ('a', 'b')", name="solo"),
        Index("walk_by_state", "state", "removed_at", "started_on"),
        Index("walk_by_exercise", "exercise_id", "state", "removed_at", "started_on"),
        Index("walk_removed", "removed_at", sqlite_where=text("removed_at IS NOT NULL")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source_sha: Mapped[str] = mapped_column(ForeignKey("exercise_revision.source_sha"))
    exercise_id: Mapped[str]
    exercise_title: Mapped[str]
    version: Mapped[int]
    lang: Mapped[str]
    first_partner: Mapped[str]
    short: Mapped[bool]
    seed: Mapped[int]
    solo: Mapped[str | None]
    dealt: Mapped[dict[str, list[int]]] = mapped_column(JSON)
    state: Mapped[str]
    place: Mapped[Json] = mapped_column(JSON)
    step_no: Mapped[int]
    step_count: Mapped[int]
    minutes_left: Mapped[int]
    stays: Mapped[str] = mapped_column(default="everything")
    from_paper: Mapped[bool] = mapped_column(default=False)
    favourite: Mapped[bool] = mapped_column(default=False)
    rests_until: Mapped[date | None]
    started_at: Mapped[datetime]
    started_on: Mapped[date]
    zone: Mapped[str]
    left_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class WalkKeyRow(Table):
    """The key of a walk's unrevealed answers. Gone when nothing is left to open."""

    __tablename__ = "walk_key"
    __table_args__ = (CheckConstraint("length(key) = 32", name="key_length"),)

    walk_id: Mapped[int] = mapped_column(
        ForeignKey("walk.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[bytes]


class TurnRow(Table):
    """What happened, not what was said; nothing tells who passed or stopped."""

    __tablename__ = "turn"
    __table_args__ = (
        UniqueConstraint("walk_id", "seq"),
        CheckConstraint("state IN ('done', 'not-shown')", name="state"),
        CheckConstraint("partner IN ('a', 'b')", name="partner"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    walk_id: Mapped[int] = mapped_column(ForeignKey("walk.id", ondelete="CASCADE"))
    seq: Mapped[int]
    passing: Mapped[int]
    step_id: Mapped[str]
    step_title: Mapped[str]
    partner: Mapped[str | None]
    role: Mapped[str]
    state: Mapped[str]
    planned_seconds: Mapped[int]
    used_seconds: Mapped[int]
    at: Mapped[datetime]


class AnswerRow(Table):
    """One answer with its own wording. Either open words or ciphertext, never both.

    `wording` is 0 while the walk goes on; a correction later counts up, and only the newest is
    found by search. `settled` once the evening is kept: only then search finds it. `turn_seq` is
    the place of its turn in the course.
    """

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("walk_id", "passing", "question_id", "owner", "wording"),
        CheckConstraint("owner IN ('a', 'b', 'ours')", name="owner"),
        CheckConstraint("visibility IN ('open', 'until_reveal', 'mine')", name="visibility"),
        CheckConstraint("(value IS NULL) <> (sealed IS NULL)", name="one_of_two"),
        CheckConstraint("(visibility = 'open') = (value IS NOT NULL)", name="open_is_plain"),
        CheckConstraint("(value IS NULL) = (value_text IS NULL)", name="no_words_when_sealed"),
        Index("answer_by_question", "exercise_id", "question_id", "walk_id"),
        Index("answer_by_shelf", "shelf", "walk_id", sqlite_where=text("shelf <> ''")),
        Index("answer_by_owner", "owner", "walk_id", sqlite_where=text(STANDS)),
        Index("answer_agreed", "walk_id", sqlite_where=text(f"{AGREED} AND {STANDS}")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    walk_id: Mapped[int] = mapped_column(ForeignKey("walk.id", ondelete="CASCADE"))
    turn_seq: Mapped[int]
    passing: Mapped[int]
    exercise_id: Mapped[str]
    exercise_title: Mapped[str]
    exercise_version: Mapped[int]
    lang: Mapped[str]
    source_sha: Mapped[str]
    step_id: Mapped[str]
    step_title: Mapped[str]
    step_no: Mapped[int]
    question_id: Mapped[str]
    question_no: Mapped[int]
    kind: Mapped[str]
    shelf: Mapped[str]
    part: Mapped[str]
    prompt: Mapped[str]
    scale_low: Mapped[str]
    scale_high: Mapped[str]
    scale_max: Mapped[int]
    options: Mapped[list[list[str]]] = mapped_column(JSON)
    columns: Mapped[list[str]] = mapped_column(JSON)
    owner: Mapped[str]
    owner_name: Mapped[str]
    role: Mapped[str]
    wording: Mapped[int] = mapped_column(default=0)
    newest: Mapped[bool] = mapped_column(default=True)
    settled: Mapped[bool] = mapped_column(default=False)
    visibility: Mapped[str]
    value: Mapped[Value | None] = mapped_column(JSON(none_as_null=True))
    value_text: Mapped[str | None]
    sealed: Mapped[bytes | None]
    answered_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    revealed_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class ShelfItemRow(Table):
    """What lives on after its evening, born from an open answer."""

    __tablename__ = "shelf_item"
    __table_args__ = (
        UniqueConstraint("answer_id", "row_no"),
        CheckConstraint("state IN ('open', 'kept', 'let-go')", name="state"),
        CheckConstraint("owner IN ('a', 'b', 'ours')", name="owner"),
        Index("shelf_item_by_shelf", "shelf", "state", "due_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("answer.id", ondelete="CASCADE"))
    row_no: Mapped[int]
    shelf: Mapped[str]
    part: Mapped[str]
    text: Mapped[str]
    owner: Mapped[str]
    who: Mapped[str]
    who_text: Mapped[str]
    due_text: Mapped[str]
    due_on: Mapped[date | None]
    state: Mapped[str]
    changed_at: Mapped[datetime]


class SignatureRow(Table):
    """Who signed an agreement, when, and the SHA-256 of what exactly was signed."""

    __tablename__ = "signature"
    __table_args__ = (CheckConstraint("partner IN ('a', 'b')", name="partner"),)

    answer_id: Mapped[int] = mapped_column(
        ForeignKey("answer.id", ondelete="CASCADE"), primary_key=True
    )
    partner: Mapped[str] = mapped_column(primary_key=True)
    typed_name: Mapped[str]
    signed_at: Mapped[datetime]
    text_sha: Mapped[str]


class NoteRow(Table):
    """A note written after the evening, under the name of the day it was written."""

    __tablename__ = "note"
    __table_args__ = (CheckConstraint("partner IN ('a', 'b', 'ours')", name="partner"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    walk_id: Mapped[int] = mapped_column(ForeignKey("walk.id", ondelete="CASCADE"))
    partner: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    at: Mapped[datetime]


class FindableRow(Table):
    """One line that search finds, in its tokens: an answer, a note, or an evening's title.

    `id` begins with the day of the evening, so that the newest first is the order of the index.
    `said` are words of people, `asked` those of the exercise. Written by `finding.refresh` only.
    """

    __tablename__ = "findable"
    __table_args__ = (
        UniqueConstraint("answer_id"),
        UniqueConstraint("note_id"),
        Index("findable_by_walk", "walk_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    walk_id: Mapped[int] = mapped_column(ForeignKey("walk.id", ondelete="CASCADE"))
    answer_id: Mapped[int | None] = mapped_column(ForeignKey("answer.id", ondelete="CASCADE"))
    note_id: Mapped[int | None] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    said: Mapped[str]
    asked: Mapped[str]


class PlanRow(Table):
    """An exercise put down for a day."""

    __tablename__ = "plan"

    id: Mapped[int] = mapped_column(primary_key=True)
    exercise_id: Mapped[str]
    day: Mapped[date]


class ProgramRow(Table):
    """A program that was begun. One that was left is gone from here."""

    __tablename__ = "program"
    __table_args__ = (CheckConstraint("state IN ('running', 'paused')", name="state"),)

    program_id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    started_on: Mapped[date]


class ProgramItemRow(Table):
    """How far one exercise of a week is. Keyed by ids, so that edits of the file keep it.

    `instead` is the exercise it was swapped for, "" as long as it is the file's own.
    """

    __tablename__ = "program_item"

    program_id: Mapped[str] = mapped_column(
        ForeignKey("program.program_id", ondelete="CASCADE"), primary_key=True
    )
    week_id: Mapped[str] = mapped_column(primary_key=True)
    exercise_id: Mapped[str] = mapped_column(primary_key=True)
    instead: Mapped[str] = mapped_column(default="")
    times: Mapped[int] = mapped_column(default=0)
    done_on: Mapped[date | None]


class SettingRow(Table):
    """A setting of the couple's, which travels with the book."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Json] = mapped_column(JSON)


# At once, on the thread that reads this, rather than at the first question of the window's.
Table.registry.configure()
