"""No file dialog leaves a list of the folders that were shown."""

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings  # noqa: TID251 -- to look at what Qt would write
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from twofold.ui.no_lists import keep_no_lists

QT_LIST = "QtProject.conf"


def _save_somewhere(folder: Path) -> None:
    dialog = QFileDialog(None, "Save", str(folder))
    dialog.accept()
    shiboken6.delete(dialog)  # it writes when it goes


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt's place cannot be chosen")
def test_a_file_dialog_leaves_no_list_of_folders(qtbot: QtBot, home: Path, tmp_path: Path) -> None:
    native, ours = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, ours, str(home))
    try:
        _save_somewhere(tmp_path)
        assert (home / QT_LIST).exists(), "Qt writes one, if it is let"
        (home / QT_LIST).unlink()
        keep_no_lists()
        _save_somewhere(tmp_path)
        assert not list(home.rglob(QT_LIST))
    finally:
        keep_no_lists()
