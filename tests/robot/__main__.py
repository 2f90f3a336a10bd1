"""`python -m tests.robot OUT`: every page of every exercise as a picture, for people to look at."""

import argparse
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.robot.plans import AsPeopleDo
from tests.robot.robot import Robot
from tests.ui import looking
from twofold.host.interpreter import make_constants_last
from twofold.host.places import shipped
from twofold.host.settings import Settings
from twofold.ui.player.frame import PlayerPage


@dataclass
class Photographer:
    """Takes a picture of every page of one exercise, and notes what is cut off on it."""

    robot: Robot
    folder: Path
    pages: int = 0
    faults: list[str] = field(default_factory=list)

    def __call__(self, page: PlayerPage) -> None:
        """Look at a page."""
        self.pages += 1
        step = page.scene.step.id if page.scene.step else "finish"
        name = f"{self.pages:03}-{step}"
        self.robot.hands.picture(self.folder / f"{name}.png")
        cut = looking.clipped(self.robot.app.window)
        self.faults += [f"{self.folder.name} {name}: {each}\n" for each in cut]


def main() -> int:
    """Return 0; 1 when something is cut off."""
    parser = argparse.ArgumentParser(prog="python -m tests.robot", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*", default=[], help="ids of exercises")
    parser.add_argument("--lang", default="en")
    parser.add_argument("--form", default="begin", help="begin, begin-short or begin-alone")
    parser.add_argument("--size", default="1280x800", help="of the window")
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    parser.add_argument("--low", action="store_true", help="low numbers and last choices")
    args = parser.parse_args()
    make_constants_last()
    qt = QApplication(["robot", "-platform", "offscreen", "-style", "Fusion"])
    ids = args.only or sorted(path.stem for path in (shipped("exercises") / "en").glob("*.md"))
    wide, high = map(int, args.size.split("x"))
    settings = Settings(
        lang=args.lang, theme="light", less_motion=True, seats="a", text_size=args.text
    )
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        robot = Robot(qt, Path(folder), AsPeopleDo(high=not args.low), (wide, high), settings)
        robot.introduce()
        for exercise in ids:
            target = args.out / exercise
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("*.png"):
                old.unlink()
            photographer = Photographer(robot, target)
            robot.begin(exercise, form=args.form)
            robot.walk(photographer)
            robot.keep()
            faults += photographer.faults
            sys.stdout.write(f"{exercise}: {photographer.pages} pages\n")
            sys.stdout.flush()
        robot.close()
    sys.stderr.writelines(faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
