"""One whole evening, from an empty folder to a sheet of paper, with nothing but hands and eyes."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from tests.canary import canaries
from tests.e2e.driver import Driver
from tests.e2e.evening import Evening, Hand, Keys, Mouse


@pytest.mark.parametrize("hand", [Mouse(), Keys()], ids=["mouse", "keyboard"])
def test_from_the_first_start_to_a_printed_record(app: Driver, hand: Hand, tmp_path: Path) -> None:
    words = canaries(60)
    app.start()
    evening = Evening(app, hand, iter(words))
    evening.introduce()
    evening.begin("Changing chairs")
    evening.play()

    assert {said.who for said in evening.said} == {"", "Ana", "Sam"}
    steps = [int(n) for page in evening.pages for n in re.findall(r"step (\d+) of", page)]
    assert max(steps) == int(re.findall(r"of (\d+)$", evening.pages[1])[0])
    assert any(later < sooner for sooner, later in pairwise(steps)), "a swap"

    evening.go_to("Journal")
    open_evening(app, hand, "Changing chairs")
    first = evening.said[0].text
    app.see(re.compile(first))
    seen = app.screen_text()
    assert [said for said in evening.said if said.text not in seen] == []

    target = tmp_path / "evening.pdf"
    save_pdf(app, hand, target)
    printed = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert [said for said in evening.said if said.text not in printed] == []
    assert app.screen.titles() == ["Twofold"]
    assert app.close() == 0


def open_evening(app: Driver, hand: Hand, title: str) -> None:
    """Open the newest evening of that title in the journal."""
    app.see(re.compile(title), "list item")
    if isinstance(hand, Keys):
        app.tab_to(re.compile("^Evenings"), "list")
        app.key("Home", "Down", "Return")
    else:
        app.click(re.compile(title), "list item")
    app.see("Print", "push button")


def save_pdf(app: Driver, hand: Hand, target: Path) -> None:
    """Save what the journal shows as a PDF, through the preview and the file dialog."""
    hand.press(app, "Print", "push button")
    hand.press(app, re.compile("Save.*PDF|Save as"), "push button")
    app.until(lambda: len(app.screen.windows()) > 1, "the file dialog")
    app.see(re.compile("File name"))
    app.key("ctrl+a")
    app.type(str(target))
    app.key("Return")
    app.until(lambda: target.exists() and target.stat().st_size > 1000, "the PDF")
