"""`make bench`: every figure beside its floor, in one run; `build/bench.json` has them all.

Each part runs in a process of its own and one after the other, so none warms up another. Exit
code 0 when every bar is reached, else 1.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench import journal as leafing
from tests.bench import keep, ten_years, windows
from tests.bench.rows import Row, show, write
from tests.e2e.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"


def main() -> int:
    """Measure, print, write."""
    folder = BUILD / "bench"
    shutil.rmtree(folder, ignore_errors=True)
    journal = folder / "ten-years"
    print(f"Inventing ten years: {ten_years.WALKS:,} evenings …", flush=True)
    _run("tests.bench.ten_years", str(journal))
    rows: list[Row] = []
    print("Starting the window and its floor in turns …", flush=True)
    with Screen() as screen:
        quiet = dict(screen.environment)
        quiet.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        rows += windows.measure(journal, quiet)
    print("Leafing and searching, in ten years and in ten times as much …", flush=True)
    much = folder / "ten-times"
    _run("tests.bench.ten_years", str(much), "--walks", str(10 * ten_years.WALKS))
    ten, hundred = (json.loads(_run("tests.bench.journal", str(one))) for one in (journal, much))
    notes = leafing.anki(folder / "anki", _run("tests.bench.journal", "texts", str(journal)))
    rows += leafing.rows(ten, hundred, notes)
    print("Keeping answers …", flush=True)
    pairs = json.loads(_run("tests.bench.keep", str(journal)))
    rows += keep.rows([(ours, raw) for ours, raw in pairs])
    print("Turning pages …", flush=True)
    rows += [Row(**row) for row in json.loads(_run("tests.bench.steps", str(journal)))]
    print("Carrying ten years away …", flush=True)
    rows += [Row(**row) for row in json.loads(_run("tests.bench.carrying", str(journal)))]
    print("Reading exercises, printing sheets …", flush=True)
    rows += [Row(**row) for row in json.loads(_run("tests.bench.papers"))]
    write(rows, BUILD / "bench.json")
    show(rows)
    return 0 if all(row.ok for row in rows) else 1


def _run(module: str, *arguments: str) -> str:
    """Run one part as a program of its own; return what it told."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
