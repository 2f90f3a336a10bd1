"""What the services hand out shows nobody's words where it is shown as itself.

An error, a log line, a failed assertion and a debugger all show values by `repr`.
"""

import dataclasses
import itertools
from collections.abc import Iterator, Mapping
from datetime import date

from tests.canary import canaries
from tests.house import House, drafts_of, go_to_finish, key
from twofold.journal.sieve import Sieve
from twofold.services.away_values import Period
from twofold.services.walk_values import Walk
from twofold.walk.moves import Forward

ANA, SAM, WORD, NOTE = canaries(4)


def _within(value: object) -> Iterator[object]:
    """Yield a value and every value of ours that it holds."""
    yield value
    parts: list[object] = []
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = [getattr(value, field.name, None) for field in dataclasses.fields(value)]
    elif isinstance(value, Mapping):
        parts = [*value.keys(), *value.values()]
    elif isinstance(value, list | tuple | set | frozenset):
        parts = list(value)
    for part in parts:
        if not isinstance(part, str | bytes | int | date | None):
            yield from _within(part)


def _handed_out(house: House, walk: Walk) -> Iterator[object]:
    """Yield what screens, sheets and commands are given of an evening under way and a kept one."""
    services = house.services
    yield services.household.couple()
    yield walk
    yield drafts_of(walk, WORD)
    kept = go_to_finish(house, walk, WORD)
    yield kept
    yield services.sheets.unsaved(kept, drafts_of(kept, WORD))
    services.walking.finish(kept)
    yield services.amending.add_note(kept.id, "a", NOTE)
    yield services.amending.correct(kept.id, key("helped", "a"), f"{WORD} again")
    yield services.reflecting.evenings()
    yield services.leafing.timeline(Sieve())
    yield services.searching.newest(WORD, Sieve())
    yield services.comparing.then_and_now("pair", "helped")
    yield services.choosing.cards()
    yield services.sheets.record(kept.id)
    yield services.sheets.period(house.clock.today(), house.clock.today())
    yield services.sheets.kept_cards()
    load = services.carrying.load(Period())
    yield load
    yield list(services.carrying.evenings(Period()))
    services.removing.remove(kept.id)
    yield services.removing.removed()


def test_nothing_that_is_handed_out_shows_a_word_by_itself(pair: House) -> None:
    pair.services.household.introduce(ANA, SAM)
    walk = pair.services.walking.move(pair.services.walking.begin("pair"), Forward())
    given = list(_handed_out(pair, walk))
    held = list(itertools.chain.from_iterable(map(_within, given)))
    for word in (ANA, SAM, WORD, NOTE):
        assert any(word in str(_texts(value)) for value in held), "it is in there to be hidden"
    shown = {
        type(value).__qualname__
        for value in held
        if dataclasses.is_dataclass(value)
        and any(word in repr(value) for word in (ANA, SAM, WORD, NOTE))
    }
    assert shown == set()


def _texts(value: object) -> list[object]:
    if not dataclasses.is_dataclass(value):
        return []
    return [getattr(value, field.name, None) for field in dataclasses.fields(value)]
