"""A real print queue receives a sheet: the same pages as the PDF, under a neutral name."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.print_queue import Queue, why_not
from tests.unit.printing import finished

_PRINT = """
import sys
from pathlib import Path
from twofold.host.interpreter import make_constants_last
make_constants_last()
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["twofold", "-platform", "offscreen"])
from twofold.host.places import Places
from twofold.printing.manner import Manner, print_out
from twofold.printing.pdf import as_pdf, save
from twofold.printing.printer import new_printer, print_to
from twofold.services.house import blank_sheets
papers = blank_sheets(Places(Path(sys.argv[1])))
sheets = (papers.blank("active-listening"),)
if sys.argv[2] == "booklets":
    sheets = papers.booklets("active-listening")
out = print_out(sheets, Manner())
save(as_pdf(out.sides), Path(sys.argv[1]) / "ours.pdf")
print_to(new_printer(out.sides[0], "Paper"), out.laids)
"""


@pytest.mark.skipif(bool(why_not()), reason=why_not())
@pytest.mark.parametrize("kind", ["blank", "booklets"])
def test_a_real_queue_receives_the_pages_under_a_neutral_name(tmp_path: Path, kind: str) -> None:
    with Queue() as queue:
        print_ = [sys.executable, "-c", _PRINT, str(tmp_path), kind]
        subprocess.run(print_, env=queue.environment, check=True, timeout=120)
        came = queue.printed()
        told = queue.told()
        theirs = tmp_path / "theirs.pdf"
        theirs.write_bytes(came.read_bytes())
    assert 'argv[3]="Worksheet"' in told, "the job's name"
    assert "listening" not in told
    assert "isten" not in came.stem
    ours = tmp_path / "ours.pdf"
    pages = int(finished.info(ours)["Pages"])
    assert int(finished.info(theirs)["Pages"]) == pages
    for page in (1, pages):
        one, two = (finished.picture(file, page, 50) for file in (ours, theirs))
        if kind == "booklets":  # the queue turns what lies across upright
            assert (one.width, one.height) == pytest.approx((two.height, two.width), abs=1)
            continue
        assert (one.width, one.height) == (two.width, two.height)
        pairs = zip(one.grey, two.grey, strict=True)
        far = sum(abs(a - b) > 96 for a, b in pairs) / len(one.grey)
        assert far < 0.01, "the paper shows what the PDF shows"
