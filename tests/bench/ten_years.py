"""Ten years of evenings, invented from a seed: 5,000 walks and 60,000 answers in a real book.

The rows are those of the journal's own tables, written in one transaction, so that a book of
this size is there in seconds. The same seed gives the same words, days and people.
"""

import argparse
import hashlib
import random
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlcipher3 import dbapi2 as driver

from twofold.host.places import Places, shipped
from twofold.host.settings import Settings, save
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.finding import join_up, refresh
from twofold.journal.store import Store
from twofold.journal.tables import AnswerRow, PartnerRow, RevisionRow, WalkRow
from twofold.vault.keys import keys_for

WALKS, ANSWERS_EACH = 5_000, 12
LAST = datetime(2026, 3, 5, 20, 15, tzinfo=UTC)
NAMES = {"a": "Ana", "b": "Sam", "ours": ""}
_COMMON = (
    "the I you and to a it was of that in we me my for when with had so not on what is your be"
)
_SYLLABLES = "ba ner lo tis kam ur del fo rin gat mes ol pir vun sha cor".split()  # noqa: SIM905 -- shorter
_EXERCISES = (
    ("weekly-check-in", "Weekly check-in"),
    ("active-listening", "Speaking and listening"),
    ("role-reversal", "Changing chairs"),
    ("boundary-setting", "One clear limit"),
)
PILLARS = {
    "weekly-check-in": "base",
    "active-listening": "regard",
    "role-reversal": "regard",
    "boundary-setting": "needs",
}
#: question, kind, shelf, owners: eleven kinds of line a couple writes, and one of both.
_QUESTIONS = (
    ("carried", "text", "", "ab"),
    ("closeness", "scale", "", "ab"),
    ("thanks", "text", "gratitude", "ab"),
    ("heard", "text", "", "ab"),
    ("step", "text", "commitment", "ab"),
    ("sentence", "text", "agreement", ("ours",)),
    ("next", "text", "", ("ours",)),
)


def write(places: Places, walks: int = WALKS, seed: int = 1) -> None:
    """Make a book of that many finished evenings in an empty data folder."""
    places.make()
    key = keys_for(places.keys, places.vault)
    # Not through the door: it locks every bit of memory in place, which here costs two minutes.
    connection = driver.connect(str(places.vault), isolation_level=None)
    connection.set_key(b"x'" + key.hex().encode() + b"'")
    bring_up_to_date(connection, key, places.copies)
    store = Store(connection)
    chance = random.Random(seed)  # noqa: S311 -- invented words, not a secret
    revisions = _revisions()
    with store.writing() as db:
        people = [{"id": who, "name": NAMES[who], "pronouns": ""} for who in "ab"]
        first = LAST - timedelta(days=3653)
        db.execute(insert(PartnerRow), [{**one, "created_at": first} for one in people])
        db.execute(insert(RevisionRow), list(revisions.values()))
        for start in range(0, walks, 500):
            numbers = range(start, min(walks, start + 500))
            evenings = [_walk(n, walks, revisions) for n in numbers]
            db.execute(insert(WalkRow), evenings)
            db.execute(insert(AnswerRow), [row for e in evenings for row in _answers(e, chance)])
            refresh(db, *(evening["id"] for evening in evenings))
            join_up(db, 32 * len(evenings))  # as keeping them one by one does
    store.close()
    save(places.settings, Settings(safety_seen=True))  # else the window begins without its rail


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Return 4,400 words and how often each is said: the n-th as often as 1/n, as in speech."""
    rare = (f"{a}{b}{c}" for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES)
    both = [*_COMMON.split(), *rare, *(f"{a}{b}{a}" for a in _SYLLABLES for b in _SYLLABLES)]
    return both, list(accumulate(1 / (rank + 1) for rank in range(len(both))))


def words(chance: random.Random, count: int) -> str:
    """Return a sentence of that many invented words."""
    vocabulary, weights = _vocabulary()
    return " ".join(chance.choices(vocabulary, cum_weights=weights, k=count)).capitalize() + "."


def _revisions() -> dict[str, dict[str, Any]]:
    rows = {}
    for exercise_id, title in _EXERCISES:
        source = (shipped("exercises") / "en" / f"{exercise_id}.md").read_text("utf-8")
        rows[exercise_id] = {
            "source_sha": hashlib.sha256(source.encode()).hexdigest(),
            "exercise_id": exercise_id,
            "lang": "en",
            "version": 1,
            "title": title,
            "shape": hashlib.sha256(exercise_id.encode()).hexdigest(),
            "format": 1,
            "source": source,
            "pillar": PILLARS[exercise_id],
            "depth": "gentle",
            "heat": "low",
            "first_used_at": LAST - timedelta(days=3653),
        }
    return rows


def _walk(number: int, walks: int, revisions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    exercise_id, title = _EXERCISES[number % len(_EXERCISES)]
    began = LAST - timedelta(days=3652 * (walks - 1 - number) / walks)
    return {
        "id": number + 1,
        "source_sha": revisions[exercise_id]["source_sha"],
        "exercise_id": exercise_id,
        "exercise_title": title,
        "version": 1,
        "lang": "en",
        "first_partner": "ab"[number % 2],
        "short": False,
        "seed": number,
        "dealt": {},
        "state": "finished",
        "place": {"format": 1, "phase": "finish"},
        "step_no": 7,
        "step_count": 7,
        "minutes_left": 0,
        "stays": "everything",
        "from_paper": False,
        "favourite": number % 40 == 0,
        "started_at": began,
        "started_on": began.date(),
        "zone": "UTC",
        "left_at": began + timedelta(minutes=30),
        "finished_at": began + timedelta(minutes=30),
    }


def _answers(walk: dict[str, Any], chance: random.Random) -> list[dict[str, Any]]:
    rows = []
    slots = [(q, owner) for q in _QUESTIONS for owner in q[3]]
    for number, ((question, kind, shelf, _), owner) in enumerate(slots[:ANSWERS_EACH]):
        value: Any = chance.randint(1, 5)
        if kind == "text":
            value = words(chance, chance.randint(6, 30))
        rows.append(
            {
                "walk_id": walk["id"],
                "turn_seq": number,
                "passing": 1,
                "exercise_id": walk["exercise_id"],
                "exercise_title": walk["exercise_title"],
                "exercise_version": 1,
                "lang": "en",
                "source_sha": walk["source_sha"],
                "step_id": f"step-{number // 2}",
                "step_title": f"Step {number // 2 + 1}",
                "step_no": number // 2 + 1,
                "question_id": question,
                "question_no": 1,
                "kind": kind,
                "shelf": shelf,
                "part": "",
                "prompt": f"What about {question}?",
                "scale_low": "",
                "scale_high": "",
                "scale_max": 5 if kind == "scale" else 0,
                "options": [],
                "columns": [],
                "owner": owner,
                "owner_name": NAMES[owner],
                "role": "",
                "wording": 0,
                "newest": True,
                "settled": True,
                "visibility": "open",
                "value": value,
                "value_text": value if kind == "text" else "",
                "sealed": None,
                "answered_at": walk["started_at"] + timedelta(minutes=2 * number),
                "revealed_at": None,
            }
        )
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write an invented journal into a data folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--walks", type=int, default=WALKS)
    given = parser.parse_args()
    write(Places(given.folder), given.walks)
