"""Carried away, taken in by an empty book and carried away again: the same, to the byte."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from tests.house import value_for
from tests.unit.journal.book import COUPLE, EXERCISE, NOW, QUESTIONS, asked, opened, question
from twofold.errors import NotBroughtIn
from twofold.exercise.model import Kind, Value
from twofold.journal import (
    afterwards,
    answers,
    keys,
    people,
    programs,
    shelves,
    travelling,
    walks,
)
from twofold.journal.door import check_door
from twofold.journal.store import Store
from twofold.journal.tables import PlanRow, SettingRow, Table, TurnRow
from twofold.people import Owner
from twofold.services.away_values import Form, Period
from twofold.services.bringing_in import BringingIn
from twofold.services.carrying_away import CarryingAway
from twofold.walk.answers import Key, plain_words
from twofold.walk.kept import Stays

WORDS = st.text(min_size=1, max_size=40).filter(str.strip)
OWNERS: st.SearchStrategy[Owner] = st.sampled_from(("a", "b", "ours"))
MOMENTS = st.integers(0, 10**9).map(lambda us: NOW + timedelta(microseconds=us * 100))


PROGRESS = st.fixed_dictionaries(
    {
        "on": st.dates(date(2026, 1, 1), date(2027, 1, 1)),
        "paused": st.booleans(),
        "items": st.lists(
            st.tuples(
                st.sampled_from(("gratitude", "dreams")),
                st.sampled_from(("", "small-talk")),
                st.integers(0, 2),
            ),
            max_size=2,
        ),
    }
)


@st.composite
def evenings(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "said": draw(st.lists(st.tuples(st.sampled_from(QUESTIONS), OWNERS, WORDS), max_size=6)),
        "corrected": draw(st.lists(WORDS, max_size=3)),
        "notes": draw(st.lists(st.tuples(OWNERS, WORDS, MOMENTS), max_size=2)),
        "private": draw(st.booleans()),
        "stays": draw(st.sampled_from((Stays.EVERYTHING, Stays.EVERYTHING, Stays.DATE))),
        "doors": draw(
            st.dictionaries(
                st.sampled_from(("talk", "close")),
                st.sampled_from(("opened", "not-today", "closed-again")),
            )
        ),
        "at": draw(MOMENTS),
        "on": draw(st.dates(date(2016, 1, 1), date(2036, 1, 1))),
        "zone": draw(st.sampled_from(("UTC", "Europe/Lisbon", "+0545"))),
        "short": draw(st.booleans()),
        "star": draw(st.booleans()),
        "turns": draw(st.integers(0, 3)),
    }


@contextmanager
def a_book() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(opened(Path(folder)))
        try:
            yield store
        finally:
            store.close()


def walk_through(db: Session, program: str, how_far: dict[str, Any]) -> None:
    programs.begin(db, program, how_far["on"])
    for exercise, instead, times in how_far["items"]:
        programs.swap(db, program, "week", exercise, instead)
        for _ in range(times):
            programs.count(db, program, "week", exercise, how_far["on"])
    if how_far["paused"]:
        programs.pause(db, program)


def write(store: Store, evening: dict[str, Any]) -> None:
    with store.writing() as db:
        people.introduce(db, COUPLE, NOW)
        walk = walks.start(
            db,
            EXERCISE,
            first="b",
            at=evening["at"],
            on=evening["on"],
            zone=evening["zone"],
            place={"doors": evening["doors"]},
            short=evening["short"],
            seed=evening["turns"],
        ).id
        keys.keep_key(db, walk, bytes(32))
        places: dict[Key, Kind] = {}
        for asked_, owner, words in evening["said"]:
            value: Value = value_for(asked_, words)
            at = asked(walk, asked_.id, owner)
            answers.keep_open(db, at, value, plain_words(asked_, value), evening["at"])
            places[at.key] = asked_.kind
        if evening["private"]:
            answers.keep_sealed(db, asked(walk, "last", "a"), b"secret", NOW)
        shelves.file_items(db, walk, COUPLE, NOW)
        for number in range(evening["turns"]):
            db.execute(insert(TurnRow).values(walk_id=walk, **_turn(number)))
        walks.finish(db, walk, evening["stays"], NOW, waiting=["last"])
        if evening["stays"] is Stays.EVERYTHING:
            texts = [key for key, kind in places.items() if kind is Kind.TEXT]
            for words in evening["corrected"] if texts else ():
                afterwards.correct(db, walk, texts[0], (words, words), COUPLE, evening["at"])
        for owner, words, at in evening["notes"]:
            note = afterwards.KeptNote(id=0, owner=owner, name="Ana", text=words, at=at)
            afterwards.add_note(db, walk, note)
        afterwards.mark_favourite(db, walk, favourite=evening["star"])


def _turn(number: int) -> dict[str, Any]:
    return {
        "seq": number,
        "passing": 1,
        "step_id": "talk",
        "step_title": "Talk",
        "partner": (None, "a", "b")[number],
        "role": "",
        "state": "done",
        "planned_seconds": 60,
        "used_seconds": 70,
        "at": NOW,
    }


def carried(store: Store, target: Path) -> bytes:
    for _ in CarryingAway(store).write(Form.JSON, target, Period()):
        pass
    return target.read_bytes()


def brought(store: Store, path: Path) -> int:
    count = 0
    for coming in BringingIn(store).bring_in(path):
        count = coming.evenings
    return count


@settings(max_examples=12)
@given(
    told=st.lists(evenings(), max_size=3),
    plans=st.lists(st.dates(date(2026, 1, 1), date(2027, 1, 1)), max_size=2),
    wishes=st.dictionaries(
        st.sampled_from(("rhythm", "look")), st.fixed_dictionaries({"a": WORDS})
    ),
    begun=st.dictionaries(st.sampled_from(("first-month", "listening")), PROGRESS),
)
def test_nothing_is_lost_on_the_way(
    told: list[dict[str, Any]],
    plans: list[date],
    wishes: dict[str, Any],
    begun: dict[str, dict[str, Any]],
) -> None:
    with a_book() as old, a_book() as new, tempfile.TemporaryDirectory() as folder:
        with old.writing() as db:
            people.introduce(db, COUPLE, NOW)
            db.add_all(PlanRow(exercise_id="small-talk", day=day) for day in plans)
            db.add_all(SettingRow(key=key, value=value) for key, value in wishes.items())
            for program, how_far in begun.items():
                walk_through(db, program, how_far)
        for evening in told:
            write(old, evening)
        once = carried(old, Path(folder) / "once.json")
        assert brought(new, Path(folder) / "once.json") == len(told)
        assert carried(new, Path(folder) / "again.json") == once
        check_door(new.connection)
        assert b"secret" not in once
        assert b"not-today" not in once
        data = json.loads(once)
        assert len(data["evenings"]) == len(told)
        assert len(data["plans"]) == len(plans)
        for name in (
            *("answer", "note", "turn", "shelf_item", "signature"),
            *("plan", "program", "program_item", "setting", "partner"),
        ):
            there = f"SELECT count(*) FROM {name}"  # noqa: S608 - names from the line above
            if name == "answer":
                there += " WHERE visibility = 'open'"
            assert count(new, there) == count(old, there)
        for found in ("findable", "answer_text"):
            there = f"SELECT count(*) FROM {found}"  # noqa: S608 - names from the line above
            assert count(new, there) == count(old, there)


def test_no_table_is_forgotten() -> None:
    """A table that is added later travels, or is said to stay."""
    told = {*travelling.STAYS_BEHIND, *travelling.NEVER}
    assert told == set(Table.metadata.tables)


def test_what_an_empty_book_chose_gives_way(tmp_path: Path) -> None:
    with a_book() as old, a_book() as new:
        for store, words in ((old, "theirs"), (new, "here")):
            with store.writing() as db:
                people.introduce(db, COUPLE, NOW)
                db.add(SettingRow(key="rhythm", value={"a": words}))
                programs.begin(db, "listening", date(2026, 1, 1))
                programs.count(db, "listening", words, "small-talk", date(2026, 1, 1))
        once = carried(old, tmp_path / "once.json")
        brought(new, tmp_path / "once.json")
        assert carried(new, tmp_path / "again.json") == once


def count(store: Store, asked: str) -> object:
    return store.connection.execute(asked).fetchone()


_HOSTILE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@settings(max_examples=20)
@given(data=st.data())
def test_a_file_with_anything_else_in_it_changes_nothing(data: st.DataObject) -> None:
    """One value of a sound file, anywhere in it, is exchanged for another."""
    with a_book() as old, a_book() as new, tempfile.TemporaryDirectory() as folder:
        write(old, _PLAIN)
        path = Path(folder) / "carried.json"
        told = json.loads(carried(old, path))
        spot = data.draw(st.sampled_from(list(_spots(told))))
        _put(told, spot, data.draw(_HOSTILE))
        path.write_text(json.dumps(told), "utf-8")
        try:
            brought(new, path)
        except NotBroughtIn:
            rows = new.connection.execute("SELECT count(*) FROM walk").fetchone()
            assert rows == (0,)
        check_door(new.connection)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("kind", "painting"), ("shelf", "attic"), ("columns", [1]), ("columns", "one, two")),
        *(("options", ["tea"]), ("options", [["tea"]]), ("options", {"tea": "Tea"})),
        *(("value", 4), ("value", ["tea"]), ("value", {"a": "tea"})),
    ],
)
def test_an_answer_that_no_page_could_show_is_not_taken_in(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "carried.json"
    with a_book() as old, a_book() as new:
        write(old, _PLAIN)
        told = json.loads(carried(old, path))
        assert told["evenings"][0]["answers"][0]["kind"] == Kind.TEXT
        told["evenings"][0]["answers"][0][name] = value
        path.write_text(json.dumps(told), "utf-8")

        with pytest.raises(NotBroughtIn, match="no-evenings"):
            brought(new, path)

        assert count(new, "SELECT count(*) FROM walk") == (0,)


def test_a_value_within_a_value_within_a_value_is_told_and_no_crash(tmp_path: Path) -> None:
    """As deep as can just be read is too deep to be written."""
    path = tmp_path / "carried.json"
    with a_book() as old, a_book() as new:
        write(old, _PLAIN)
        told = {**json.loads(carried(old, path)), "evenings": [], "exercises": []}
        text = json.dumps({**told, "settings": {"look": "deep"}})
        outcomes = []
        for depth in range(900, 1_100):
            path.write_text(text.replace('"deep"', "[" * depth + "]" * depth), "utf-8")
            try:
                brought(new, path)
            except NotBroughtIn:
                outcomes.append("told")
            else:
                outcomes.append("taken in")
        assert outcomes == sorted(outcomes, key=["taken in", "told"].index)


_PLAIN: dict[str, Any] = {
    "said": [(question("story"), "a", "tea"), (question("promise"), "ours", "call")],
    "corrected": ["more tea"],
    "notes": [("b", "later", NOW)],
    "private": False,
    "stays": Stays.EVERYTHING,
    "doors": {"talk": "opened"},
    "at": datetime(2026, 3, 1, tzinfo=UTC),
    "on": date(2026, 3, 1),
    "zone": "UTC",
    "short": False,
    "star": True,
    "turns": 1,
}


def _spots(told: object, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if way:
        yield way
    if isinstance(told, dict):
        for key, inner in told.items():
            yield from _spots(inner, (*way, key))
    elif isinstance(told, list):
        for number, inner in enumerate(told):
            yield from _spots(inner, (*way, number))


def _put(
    told: Any,  # noqa: ANN401 - what JSON holds
    way: tuple[Any, ...],
    value: object,
) -> None:
    for step in way[:-1]:
        told = told[step]
    told[way[-1]] = value
