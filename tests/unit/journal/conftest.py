"""A fresh book on disk for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.journal.book import store_in
from twofold.journal.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_in(tmp_path) as store:
        yield store
