"""A screen and a program for each test; every test here is slow and runs by `make e2e`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol  # what reruns of tests are made with

from tests.e2e.driver import Driver
from tests.e2e.screen import Screen


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder, so that `make test` leaves it out."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.timeout(900))


#: What failed at the first try, told at the end of a run.
AGAIN = Path(__file__).parents[2] / "build" / "e2e-tried-again.txt"


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Try a test once more where it failed; a second failure counts, and the first is told.

    A screen, an accessibility bus and a print queue of their own take part in these tests, and
    on a busy machine one of them is late now and then.
    """
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    failed = [report for report in reports if report.failed]
    if failed:
        AGAIN.parent.mkdir(exist_ok=True)
        with AGAIN.open("a", encoding="utf-8") as file:
            file.write(f"{item.nodeid}\n{failed[0].longreprtext[-3000:]}\n\n")
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_sessionstart(session: pytest.Session) -> None:
    """Begin with no failures to tell; workers leave it to the one who leads."""
    if not hasattr(session.config, "workerinput"):
        AGAIN.unlink(missing_ok=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what needed a second try."""
    if AGAIN.exists():
        terminalreporter.section("tried again")
        terminalreporter.write(AGAIN.read_text("utf-8"))


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Give the test a screen of its own."""
    with Screen() as one:
        yield one


@pytest.fixture
def app(screen: Screen, tmp_path: Path, data_dir: Path) -> Iterator[Driver]:
    """Give the test the program, not yet started, on an empty data folder."""
    driver = Driver(screen, tmp_path, data_dir)
    yield driver
    if driver.running:
        driver.kill()
