"""From the first start to the first prompt: no more than twelve things to do, counted by hand."""

import re

from tests.e2e.driver import Driver

MOST = 12


class Counting:
    """Two people who count what they have to do: clicks, Enter, fields filled."""

    def __init__(self, app: Driver) -> None:
        self.app = app
        self.done: list[str] = []

    def fill(self, words: str) -> None:
        """Fill the field that has the keyboard."""
        self.app.type(words)
        self.done.append("a field")

    def enter(self) -> None:
        """Press Enter."""
        self.app.key("Return")
        self.done.append("Enter")

    def click(self, words: str) -> None:
        """Click something."""
        self.app.see(words, "push button")
        self.app.click(words, "push button")
        self.done.append(words)


def test_the_first_prompt_is_twelve_actions_away_at_most(app: Driver) -> None:
    app.start()
    two = Counting(app)
    app.see("What shall we call you?")
    two.fill("Ana")
    two.enter()
    two.fill("Sam")
    two.enter()
    app.see("Not for every relationship")
    two.click("Continue")
    app.see("Begin with ten minutes")
    two.click("Begin")
    app.see("Where do you sit?")
    two.click("It does not matter")
    app.see(re.compile(r" · step \d+ of \d+|^I am (Ana|Sam), start$"))
    start = app.find(re.compile(r"^I am (Ana|Sam), start$"))
    if start is not None:
        two.click(start.name)
        app.see(re.compile(r" · step \d+ of \d+"))
    assert len(two.done) <= MOST, two.done
    assert app.close() == 0


def test_looking_around_first_costs_one_click_and_leaves_nothing(app: Driver) -> None:
    app.start()
    app.see("What shall we call you?")
    app.see("Look around first", "push button")
    app.click("Look around first", "push button")
    app.see(re.compile("Mira and Jo are invented"))
    app.see(re.compile("Good .*Mira and Jo"))
    app.click("Journal")
    app.gone(re.compile("Good .*Mira and Jo"))
    app.click("Begin with your own names", "push button")
    app.see("What shall we call you?")
    assert not (app.data_dir / "looking-around").exists()
    assert app.close() == 0
