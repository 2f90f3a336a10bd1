"""Exercise files read and checked; a worksheet as PDF, beside WeasyPrint's of the same sheet."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row, against, at_most, not_measured
from twofold.exercise.checking import check, files_of
from twofold.host.interpreter import make_constants_last
from twofold.host.places import Places, shipped
from twofold.paper.html import as_html
from twofold.printing.pdf import write_pdf
from twofold.printing.writing import write_sheets
from twofold.services.house import blank_sheets

ROOT = Path(__file__).resolve().parents[2]
OTHER = ROOT / "build" / "weasyprint"
PAPER = "one worksheet PDF ÷ WeasyPrint"
SIZE = "its size ÷ WeasyPrint's"
ROUNDS = 7
_STYLE = re.compile(r"<style>.*</style>", re.DOTALL)

#: Runs in WeasyPrint's own environment: a path of HTML in, milliseconds out, line by line.
_PRESS = """
import sys, time, weasyprint
for line in sys.stdin:
    began = time.perf_counter()
    weasyprint.HTML(line.strip()).write_pdf(line.strip() + ".pdf")
    print(1000 * (time.perf_counter() - began), flush=True)
"""


def checking(*, advise: bool = False, rounds: int = 15) -> Row:
    """Check all shipped exercises again and again; return the median milliseconds a file.

    The processor's time, not the clock's: another program must not decide what ours costs.
    """
    folder = shipped("exercises")
    files = files_of(folder)
    check(files, [folder], advise=advise)
    took: list[float] = []
    for _ in range(rounds):
        began = time.process_time()
        check(files, [folder], advise=advise)
        took.append(1000 * (time.process_time() - began) / len(files))
    name = "checking with advice, a file" if advise else "checking exercises, a file"
    return at_most(name, statistics.median(took), "ms", 2.5 if advise else 1.5)


def sheets() -> list[Row]:
    """Print one sheet and forty; hold the one against WeasyPrint, the forty against themselves."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_beside_weasyprint(Path(folder)), *_forty(Path(folder)), _fillable(Path(folder))]


def _ours(target: Path) -> float:
    papers = blank_sheets(Places(target.parent))
    began = time.perf_counter()
    write_pdf(papers.blank("role-reversal"), target)
    return 1000 * (time.perf_counter() - began)


def _beside_weasyprint(folder: Path) -> list[Row]:
    press = _weasyprint()
    if press is None or press.stdin is None or press.stdout is None:
        return [not_measured(PAPER, "ms", 0.3), not_measured(SIZE, "KB", 5.0)]
    html = folder / "sheet.html"
    html.write_text(_same_sheet(folder), "utf-8")
    pairs = []
    for _ in range(ROUNDS + 1):
        press.stdin.write(f"{html}\n")
        press.stdin.flush()
        theirs = float(press.stdout.readline())
        pairs.append((_ours(folder / "ours.pdf"), theirs))
    press.stdin.close()
    press.wait()
    press.stdout.close()
    sizes = [(folder / "ours.pdf").stat().st_size, Path(f"{html}.pdf").stat().st_size]
    size = against(SIZE, [(sizes[0] / 1000, sizes[1] / 1000)], "KB", 5.0)
    return [against(PAPER, pairs[1:], "ms", 0.3), size]


def _forty(folder: Path) -> list[Row]:
    """Print every shipped exercise, one file each, as `twofold worksheet --all` does."""
    papers = blank_sheets(Places(folder))
    ids = papers.ids()[:40]
    for exercise_id in ids:  # read once, so that the second time prints and nothing else
        write_pdf(papers.blank(exercise_id), folder / "warm.pdf")
    before = _resident()
    began = time.process_time()
    for exercise_id in ids:
        write_pdf(papers.blank(exercise_id), folder / f"{exercise_id}.pdf")
    each = 1000 * (time.process_time() - began) / len(ids)
    return [
        at_most(f"one of {len(ids)} worksheets in one go", each, "ms", 150),
        at_most(f"memory after {len(ids)} sheets ÷ before", _resident() / before, "", 1.1),
    ]


def _fillable(folder: Path) -> Row:
    """Return what fields cost on top of a sheet, the library's first import left out."""
    sheet = blank_sheets(Places(folder)).blank("role-reversal")
    write_sheets((sheet,), folder / "fields.pdf", fillable=True)
    pairs = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        write_sheets((sheet,), folder / "plain.pdf")
        between = time.perf_counter()
        write_sheets((sheet,), folder / "fields.pdf", fillable=True)
        pairs.append((time.perf_counter() - between, between - began))
    in_ms = [(1000 * ours, 1000 * floor) for ours, floor in pairs]
    return against("a sheet with fields ÷ without", in_ms, "ms", 3.0)


def _same_sheet(folder: Path) -> str:
    """Return the sheet that is printed as HTML: the file we give to those who cannot use the PDF.

    Its style is left out but for our paper and type, so that it comes to as many pages and neither
    frames nor colours are laid out.
    """
    html = as_html((blank_sheets(Places(folder)).blank("role-reversal"),))
    style = "@page { size: A4; margin: 18mm } body { font: 11pt 'Source Serif Pro', serif }"
    return _STYLE.sub(f"<style>{style}</style>", html)


def _weasyprint() -> "subprocess.Popen[str] | None":
    """Start WeasyPrint, installing it into an environment of its own; None where it cannot be."""
    python = OTHER / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(OTHER)], check=True)
    pins = ["--require-hashes", "-r", str(ROOT / "packaging" / "requirements-bench.txt")]
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *pins]
    can_print = subprocess.run(
        [str(python), "-c", "import weasyprint"], capture_output=True, check=False
    )
    if can_print.returncode != 0 and subprocess.run(install, check=False).returncode != 0:
        return None
    return subprocess.Popen(
        [str(python), "-c", _PRESS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory a program has")


if __name__ == "__main__":
    from dataclasses import asdict

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_constants_last()
    sys.stdout.write(
        json.dumps([asdict(row) for row in [checking(), checking(advise=True), *sheets()]])
    )
