"""Where the couple saved something is nobody's business: Qt keeps no list of it for us."""

import os

from PySide6.QtCore import QSettings  # noqa: TID251 -- to be told that it writes nothing


def keep_no_lists() -> None:
    """Keep Qt's file dialogs from noting the folders they showed, for the life of this process.

    Every one of them writes its history into a file that all Qt programs share, on Linux
    `QtProject.conf`. On Windows and macOS Qt lets nobody choose another place, so there it stays.
    """
    native, ours = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, ours, os.devnull)
