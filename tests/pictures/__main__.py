"""`python -m tests.pictures OUT`: everything, in as many processes as there are languages."""

import argparse
import itertools
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.pictures.playing import LANGUAGES, SIZES, play
from tests.pictures.sheets import lay_out
from twofold.host.interpreter import make_constants_last
from twofold.ui.theme.tokens import THEMES


def main() -> int:
    """Return 0; 1 when a story lost its way, or something is cut off, unnamed, or too small."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs=3, metavar=("LANG", "SIZE", "THEME"))
    args = parser.parse_args()
    make_constants_last()
    if args.only:
        return play(args.out, args.only[0], int(args.only[1]), args.only[2])
    args.out.mkdir(parents=True, exist_ok=True)
    wanted = list(itertools.product(LANGUAGES, SIZES, THEMES))
    with ThreadPoolExecutor(max(1, min(len(wanted), os.cpu_count() or 1))) as hands:
        ends = list(hands.map(lambda each: _one(args.out, *each), wanted))
    qt = QGuiApplication(["pictures", "-platform", "offscreen"])
    for lang, size in itertools.product(LANGUAGES, SIZES):
        folder = args.out / f"{lang}-{size}"
        sys.stdout.writelines(f"{sheet}\n" for sheet in lay_out(folder))
        faults = folder / "faults.txt"
        if faults.is_file():
            sys.stderr.write(faults.read_text("utf-8"))
    qt.quit()
    return max(ends)


def _one(out: Path, lang: str, size: int, theme: str) -> int:
    command = [sys.executable, "-m", "tests.pictures", str(out), "--only", lang, str(size)]
    command.append(theme)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
