"""The journal in the real program by keyboard alone: leafing, searching, correcting, removing."""

import re

from tests.bench import ten_years
from tests.e2e.driver import Driver
from tests.e2e.evening import Evening, Keys
from twofold.host.places import Places

RARE = "a heron on the roof"


def test_leafing_searching_correcting_and_removing_need_no_mouse(app: Driver) -> None:
    ten_years.write(Places(app.data_dir), walks=30)
    app.start()
    hand = Keys()
    Evening(app, hand, iter(())).go_to("Journal")
    # leafing: from the search into the list, two evenings further down, and in
    app.see("Search the journal")
    app.tab_to("Search the journal")
    app.key("Down")
    app.key("Down")
    app.key("Return")
    app.see("Remove this evening")
    # correcting
    hand.press(app, re.compile("^Change.*: What about carried"), "push button")
    app.see("Keep the change")
    app.type(RARE)
    hand.press(app, "Keep the change", "push button")
    app.see(re.compile("^Changed on "))
    # searching finds it
    hand.press(app, "Journal", "push button")
    app.tab_to("Search the journal")
    app.type("heron roof")
    app.see(re.compile(RARE))
    app.key("Down")
    app.key("Return")
    app.see("Remove this evening")
    # removing, and taking that back
    hand.press(app, "Remove this evening", "push button")
    app.see("Removed. It can be put back for thirty days.")
    hand.press(app, "Undo", "push button")
    app.see("Remove this evening")
    assert app.close() == 0
