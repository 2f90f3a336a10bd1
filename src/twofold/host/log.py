"""A small log of what went wrong: kind, file and line. Never a message, never a value.

The message of an exception may hold what somebody typed; the place where it happened cannot.
"""

import logging
import os
import sys
import threading
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from twofold.host.wordless import hush, tell, where

_HALF = 500_000  # bytes; one older half is kept, so both stay under 1 MB


def start_log(path: Path) -> logging.Handler:
    """Begin to write the log at `path` and send unforeseen errors there, until `stop_log`.

    A folder that cannot be written to costs the log, never the start.
    """
    handler: logging.Handler
    try:
        handler = _OwnFile(path, maxBytes=_HALF, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Wordless())
    logging.getLogger().addHandler(handler)
    logging.getLogger("twofold").setLevel(logging.INFO)
    sys.excepthook = excepthook
    threading.excepthook = lambda seen: _note(seen.exc_type, seen.exc_value)
    sys.unraisablehook = lambda seen: _note(seen.exc_type, seen.exc_value)
    logging.raiseExceptions = False  # a full disk must not print the record to stderr
    return handler


def stop_log(handler: logging.Handler) -> None:
    """End what `start_log` began; stderr hears of errors as it did before, without a word."""
    logging.getLogger().removeHandler(handler)
    handler.close()
    hush()


def excepthook(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an error nobody caught, and tell stderr its kind and place."""
    if issubclass(kind, KeyboardInterrupt):
        return
    _note(kind, error.with_traceback(trace))
    tell(kind, error, trace)


def _note(kind: type[BaseException], error: BaseException | None) -> None:
    logging.getLogger("twofold").critical(
        "unforeseen", exc_info=(kind, error, error.__traceback__) if error else None
    )


class _Wordless(logging.Formatter):
    """Writes time, level and place; our own fixed text but none of its arguments."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name == "twofold" or record.name.startswith("twofold.")
        text = record.msg if ours and isinstance(record.msg, str) else ""
        line = (
            f"{self.formatTime(record)} {record.levelname} {record.name} "
            f"{record.filename}:{record.lineno} {text}"
        ).rstrip()
        places = where(record.exc_info[1]) if record.exc_info else ""
        return f"{line}\n{places}" if places else line


class _OwnFile(RotatingFileHandler):
    """A rotating file that only its owner may read, from its first byte."""

    def _open(self) -> TextIOWrapper:
        def private(name: str, flags: int) -> int:
            return os.open(name, flags, 0o600)

        file = Path(self.baseFilename)
        opened = open(file, self.mode, encoding=self.encoding, opener=private)  # noqa: SIM115 - Path.open has no opener; the handler closes it
        return cast("TextIOWrapper", opened)
