"""What the design fears, done to a real book: rows tampered with, clocks set back, ledgers."""

import re
from datetime import timedelta

from tests.house import House, draft, go_to, go_to_finish
from twofold.walk.moves import Forward, SayReady
from twofold.walk.places import Opened

#: Words of a column that would tell who held back, and of one that would add up.
LEDGER = re.compile(
    r"skip|refus|declin|stopped|paused_by|opened_by|seen_by|last_seen|score|streak|total|points"
)


def _tampered(pair: House, statement: str) -> set[tuple[str, object]]:
    """Write alone, run `statement` over what waits, open; return the lines both then see."""
    walk = go_to(pair, pair.services.walking.begin("pair"), "open", "the soup")
    pair.services.store.connection.execute(statement)
    pair.services.store.connection.commit()
    walk = pair.services.walking.move(walk, SayReady("a"))
    walk = pair.services.walking.move(walk, SayReady("b"))
    assert isinstance(walk.standing.place, Opened)
    go_to_finish(pair, walk)  # the evening goes on all the same
    return {(line.question.id, line.answer.value) for line in walk.scene.lines}


def test_lines_that_changed_places_open_for_nobody_and_the_others_do(pair: House) -> None:
    """Each is sealed for its owner's place: Ana's words never appear under Sam's name."""
    swap = """
        UPDATE answer SET sealed = was.sealed
        FROM (SELECT owner, question_id, sealed FROM answer ORDER BY owner) AS was
        WHERE answer.question_id = 'helped'
            AND was.question_id = 'helped' AND was.owner <> answer.owner
    """
    assert _tampered(pair, swap) == {("much", 3)}


def test_a_line_that_was_cut_or_altered_is_left_out_and_the_others_open(pair: House) -> None:
    cut = """
        UPDATE answer SET sealed = substr(sealed, 1, length(sealed) - 1)
        WHERE question_id = 'helped' AND owner = 'a'
    """
    assert _tampered(pair, cut) == {("helped", "the soup b"), ("much", 3)}


def test_no_column_tells_who_held_back_and_none_adds_up(house: House) -> None:
    door = house.services.store.connection
    tables = [name for (name,) in door.execute("SELECT name FROM pragma_table_list")]
    columns = [
        f"{table}.{column}"
        for table in tables
        for (column,) in door.execute("SELECT name FROM pragma_table_info(?)", (table,))
    ]
    assert "answer.owner" in columns
    assert [name for name in columns if LEDGER.search(name)] == []


def test_a_clock_that_is_set_back_in_mid_evening_changes_no_order_and_no_time(pair: House) -> None:
    """An hour that comes twice, a flight to the west, a flat battery."""
    walking = pair.services.walking
    walk = walking.move(walking.begin("pair"), Forward())
    pair.clock.at -= timedelta(days=400, hours=1)
    walk = walking.move(walk, Forward(), [draft(walk, "helped", "before"), draft(walk, "much", 4)])
    walk = go_to_finish(pair, walk, "after")
    walking.finish(walk)
    pair.reopen()
    (row,) = pair.of("walk", "started_on, state")
    assert row == ("2026-03-17", "finished"), "an evening is of the day it was begun on"
    order = pair.of("turn", "seq")
    assert order == sorted(order)
    detail = pair.services.reflecting.evening(walk.id)
    assert detail.minutes >= 0
