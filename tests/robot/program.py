"""A program in the window: its card, its weeks, and the evenings it leads to."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tests.robot.robot import Robot, said
from twofold.services.programs import ItemView, WeekView
from twofold.ui.programs.program_card import ProgramCard


@dataclass
class Followed:
    """One program that the robot follows from its card on."""

    robot: Robot
    program: str

    def card(self) -> QWidget:
        """Go to the programs, and return the card of this one."""
        self.robot.click("to-programs")
        return self.robot.hands.seen(ProgramCard, f"program-{self.program}")[0]

    def told(self) -> str:
        """Return what the card says."""
        return said(self.card())

    def press(self, *names: str) -> None:
        """Press buttons of the card, one after the other."""
        self.robot.click("to-programs")
        for name in names:
            card = self.robot.hands.seen(ProgramCard, f"program-{self.program}")[0]
            for _ in self.robot.hands.click(name, card):
                self.robot.rest()
            self.robot.rest()

    def week(self) -> WeekView:
        """Return the week it is at."""
        view = self.robot.services.programs.one(self.program)
        return view.weeks[view.week]

    def waiting(self) -> list[ItemView]:
        """Return what this week still waits for."""
        return [item for item in self.week().items if item.open and not item.optional]

    def do(self, item: ItemView) -> None:
        """Look at an exercise of the week, begin it, live the evening, and keep it."""
        self.press(f"open-{item.key}")
        self.robot.click("begin")
        if self.robot.page() is None:
            self.robot.click("answer-0")
        self.robot.walk(lambda _page: None)
        self.robot.keep()
