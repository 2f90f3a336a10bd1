from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from tests.unit.journal.book import EXERCISE, LATER, NOW, STEP, TODAY, asked, begun, say
from twofold.journal import answers, keys, revisions, walks
from twofold.journal.backup import row_counts
from twofold.journal.store import Store, Unit
from twofold.journal.tables import AnswerRow, RevisionRow, TurnRow
from twofold.walk.course import Turn
from twofold.walk.kept import Stays, WalkState

LATE = NOW + timedelta(minutes=30)


def done(db: Unit, *, days: int = 0, stays: Stays = Stays.EVERYTHING) -> int:
    """Walk an evening and finish it."""
    walk = begun(db, days=days)
    say(db, walk.id, "story", f"day {days}")
    walks.finish(db, walk.id, stays, NOW + timedelta(days=days, minutes=40))
    return walk.id


def test_a_walk_comes_back_as_it_was_begun(store: Store) -> None:
    with store.writing() as db:
        begun_walk = walks.start(
            db,
            EXERCISE,
            first="b",
            at=NOW,
            on=TODAY,
            zone="Europe/Lisbon",
            place={"format": 1, "turn": 3},
            short=True,
            seed=2**31 - 1,
        )
    with store.reading() as db:
        walk = walks.walk(db, begun_walk.id)
        assert walk == begun_walk
        assert revisions.source_of(db, walk.source_sha) == EXERCISE.source
    assert (walk.first, walk.short, walk.seed) == ("b", True, 2**31 - 1)
    assert (walk.started_at, walk.started_on, walk.finished_at) == (NOW, TODAY, None)
    assert walk.place == {"format": 1, "turn": 3}
    assert walk.state is WalkState.RUNNING


def test_one_text_is_pinned_once_and_a_changed_one_beside_it(store: Store) -> None:
    changed = replace(EXERCISE, source="# New\n", source_sha="6" * 64)
    with store.writing() as db:
        begun(db)
        begun(db)
        begun(db, exercise=changed)
    with store.reading() as db:
        assert db.scalar(select(func.count()).select_from(RevisionRow)) == 2
        assert revisions.source_of(db, "6" * 64) == "# New\n"
        with pytest.raises(KeyError):
            revisions.source_of(db, "8" * 64)


def test_the_place_is_kept_and_a_pause_is_marked(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        walks.set_place(db, walk.id, {"turn": 4}, step_no=2, step_count=7, minutes_left=12, at=LATE)
        walks.set_state(db, walk.id, WalkState.PAUSED, LATE)
    with store.reading() as db:
        kept = walks.walk(db, walk.id)
    assert kept.place == {"turn": 4}
    assert kept.state is WalkState.PAUSED


def test_an_unknown_walk_is_a_key_error(store: Store) -> None:
    with store.reading() as db, pytest.raises(KeyError):
        walks.walk(db, 77)


def test_a_turn_walked_again_is_logged_once(store: Store) -> None:
    turn = Turn(index=0, step=STEP, partner="a", seconds=180)
    with store.writing() as db:
        walk = begun(db)
        walks.log_turn(db, walk.id, turn, at=NOW, used=100)
        walks.log_turn(db, walk.id, turn, at=LATE, used=150)
        walks.log_turn(db, walk.id, Turn(index=1, step=LATER), at=LATE, used=60, shown=False)
    with store.reading() as db:
        first, second = db.scalars(select(TurnRow).order_by(TurnRow.seq))
        assert (first.used_seconds, first.planned_seconds, first.partner) == (150, 180, "a")
        assert (second.state, second.used_seconds) == ("not-shown", 0)


def test_finishing_erases_what_was_not_opened(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "open")
        answers.keep_sealed(db, asked(walk.id, "limit", "a"), b"sealed", NOW)
        walks.finish(db, walk.id, Stays.EVERYTHING, LATE)
    with store.reading() as db:
        kept = walks.walk(db, walk.id)
        assert (kept.state, kept.finished_at) == (WalkState.FINISHED, LATE)
        assert [row.question_id for row in db.scalars(select(AnswerRow))] == ["story"]
        assert keys.key_of(db, walk.id) is None


def test_what_waits_for_another_day_stays_sealed_until_it_is_let_go(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        for name in ("limit", "thanks"):
            answers.keep_sealed(db, asked(walk.id, name, "a"), b"sealed", NOW)
        walks.finish(db, walk.id, Stays.EVERYTHING, LATE, waiting=["limit"])
    with store.reading() as db:
        assert [key.question for key in answers.sealed_answers(db, walk.id)] == ["limit"]
        assert keys.key_of(db, walk.id) is not None
    with store.writing() as db:
        answers.erase_sealed(db, walk.id)
    with store.reading() as db:
        assert answers.sealed_answers(db, walk.id) == {}
        assert keys.key_of(db, walk.id) is None


def test_only_that_we_met_keeps_no_answer(store: Store) -> None:
    with store.writing() as db:
        walk_id = done(db, stays=Stays.DATE)
    with store.reading() as db:
        assert answers.of_walk(db, walk_id) == ()
        assert walks.walk(db, walk_id).stays is Stays.DATE
        assert walks.done_on(db) == {"small-talk": (TODAY,)}


def test_nothing_stays_leaves_no_row_anywhere(store: Store) -> None:
    empty = row_counts(store.connection)
    with store.writing() as db:
        walk = begun(db)
        walks.log_turn(db, walk.id, Turn(index=0, step=STEP), at=NOW)
        say(db, walk.id, "thanks", "tea")
        walks.finish(db, walk.id, Stays.NOTHING, LATE)
    assert row_counts(store.connection) == empty
    with store.reading() as db, pytest.raises(KeyError):
        walks.walk(db, walk.id)


def test_letting_go_erases_answers_and_key_and_hides_the_walk(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "open")
        answers.keep_sealed(db, asked(walk.id, "limit", "a"), b"sealed", NOW)
        walks.let_go(db, walk.id, LATE)
    with store.reading() as db:
        assert walks.unfinished(db) == ()
        assert walks.finished(db) == ()
        assert db.scalars(select(AnswerRow)).all() == []
        assert keys.key_of(db, walk.id) is None
        assert walks.walk(db, walk.id).state is WalkState.STOPPED
        assert walks.done_on(db) == {}


def test_the_walk_left_last_waits_first(store: Store) -> None:
    with store.writing() as db:
        older, newer = begun(db), begun(db, days=1)
        walks.set_state(db, older.id, WalkState.PAUSED, NOW + timedelta(days=2))
        done(db, days=3)
    with store.reading() as db:
        assert [walk.id for walk in walks.unfinished(db)] == [older.id, newer.id]


def test_who_began_last_time_is_remembered_under_former_ids_too(store: Store) -> None:
    with store.writing() as db:
        assert walks.last_first_partner(db, ["small-talk"]) is None
        walk = walks.start(
            db, replace(EXERCISE, id="old-talk"), first="b", at=NOW, on=TODAY, zone="", place={}
        )
        assert walks.last_first_partner(db, ["old-talk"]) is None, "only finished ones count"
        walks.finish(db, walk.id, Stays.EVERYTHING, LATE)
        assert walks.last_first_partner(db, ("small-talk", "old-talk")) == "b"


def test_finished_walks_come_newest_first_and_in_pages(store: Store) -> None:
    with store.writing() as db:
        ids = [done(db, days=days) for days in (0, 5, 2)]
    with store.reading() as db:
        assert [walk.id for walk in walks.finished(db)] == [ids[1], ids[2], ids[0]]
        assert [walk.id for walk in walks.finished(db, limit=1)] == [ids[1]]
        before = walks.finished(db, before=TODAY + timedelta(days=5))
        assert [walk.id for walk in before] == [ids[2], ids[0]]
        days = walks.done_on(db)["small-talk"]
    assert [(day - TODAY).days for day in days] == [5, 2, 0]
