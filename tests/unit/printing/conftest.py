"""Every test here prints, so every test needs Qt; no window is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from twofold.paper.sheet import Sheet
from twofold.printing.pdf import write_pdf

Print = Callable[..., Path]


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path) -> Print:
    """Return a way to print a sheet to a file."""

    def print_(
        sheet: Sheet, name: str = "sheet", *, paper: str = "a4", large: bool = False
    ) -> Path:
        target = tmp_path / f"{name}.pdf"
        write_pdf(sheet, target, paper=paper, large=large)
        return target

    return print_
